import { loadOffice } from '../../../excel-host/doors/load-office';
import { ExcelHost } from '../../../excel-host/excel-host';
import { ganttSheet, ordersSheet, plainSheet, ORDERS_TABLE, sampleSheets } from '../conformance/sample-sheets';
import type { OfficeStage } from './office-options';
import { createOfficeWorkbook } from './create-office-workbook';

function freshHost(): ExcelHost {
  const host = new ExcelHost();
  loadOffice(host);
  return host;
}

const remark = (content: string) => plainSheet('messages', 'Messages', { cells: [{ row: 1, column: 1, content, style: 'title' }] });
const cornerOf = (host: ExcelHost) => host.workbook.Worksheets.GetItem('Messages').GetRange('A1').Values?.[0]?.[0];

it('returns to the plan before the last one, and back, also in another session', async () => {
  const host = freshHost();
  await createOfficeWorkbook().write([remark('erster')], { a: '1' });
  expect(await createOfficeWorkbook().hasPreviousPlan()).toBe(false);
  await createOfficeWorkbook().write([remark('zweiter')], { a: '2' });
  expect(await createOfficeWorkbook().hasPreviousPlan()).toBe(true);
  await createOfficeWorkbook().restorePreviousPlan();
  expect([cornerOf(host), (await createOfficeWorkbook().read()).settings]).toEqual(['erster', { a: '1' }]);
  await createOfficeWorkbook().restorePreviousPlan();
  expect([cornerOf(host), (await createOfficeWorkbook().read()).settings]).toEqual(['zweiter', { a: '2' }]);
});

it('takes a handful of round trips whatever the workbook holds: three to read, and Office.js sends one after each batch to release what it held', async () => {
  const host = freshHost();
  const workbook = createOfficeWorkbook();
  await workbook.write(sampleSheets(), {});
  let before = host.roundTrips;
  await workbook.read();
  expect(host.roundTrips - before).toBeLessThanOrEqual(3);
  before = host.roundTrips;
  await workbook.write(sampleSheets(), {});
  expect(host.roundTrips - before).toBeLessThanOrEqual(9);
});

it('refuses a protected sheet before it writes anything', async () => {
  freshHost();
  const workbook = createOfficeWorkbook();
  await workbook.write([ordersSheet()], {});
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Ordres proposés').protection.protect();
    await context.sync();
  });
  await expect(workbook.write([ganttSheet(), ordersSheet()], {})).rejects.toMatchObject({
    code: 'protected-sheet',
    subject: 'Ordres proposés',
  });
  expect((await workbook.read()).sheetNames).not.toContain('Gantt par ordre');
});

it('keeps a table that the planner renamed, and its id, when it is written again', async () => {
  const host = freshHost();
  await createOfficeWorkbook().write([ordersSheet()], {});
  const table = host.workbook.Tables.GetItem(ORDERS_TABLE.name);
  const id = table.Id;
  await Excel.run(async (context) => {
    context.workbook.tables.getItem(ORDERS_TABLE.name).name = 'Mes_ordres';
    await context.sync();
  });
  await createOfficeWorkbook().write([ordersSheet()], {});
  expect(host.workbook.Tables.items.map((one) => [one.Id, one.Name])).toEqual([[id, 'Mes_ordres']]);
});

it('says that it waits while a cell is edited', async () => {
  const host = freshHost();
  const stages: OfficeStage[] = [];
  host.cellEditMode = true;
  const reading = createOfficeWorkbook({ onStage: (stage) => stages.push(stage) }).read();
  setTimeout(() => void (host.cellEditMode = false), 50);
  await reading;
  expect(stages).toEqual(['reading', 'waiting-for-cell']);
});

it('shows a cell, and says when it is gone', async () => {
  freshHost();
  const workbook = createOfficeWorkbook();
  expect(await workbook.goTo({ sheet: 'Sheet1', cell: 'B2' })).toBe(true);
  expect(await workbook.goTo({ sheet: 'Weg', cell: 'B2' })).toBe(false);
});
