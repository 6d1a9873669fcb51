import { loadOffice } from '../../../excel-host/doors/load-office';
import { ExcelHost } from '../../../excel-host/excel-host';
import type { RequestBody } from '../../../excel-host/protocol/messages';
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

/** Counts the requests that somebody waits for: Office.js sends one after each batch that only releases what it held, and does not wait. */
function waitedFor(host: ExcelHost): () => number {
  let count = 0;
  const answer = host.answer.bind(host);
  host.answer = (request, flags) => {
    const { Actions, ObjectPaths } = (typeof request === 'string' ? JSON.parse(request) : request) as RequestBody;
    const paths = Object.values(ObjectPaths).length;
    if (!Actions.some(({ Name }) => Name === '_RemoveReference') || paths === 0) count++;
    return answer(request, flags);
  };
  return () => {
    const counted = count;
    count = 0;
    return counted;
  };
}

it('reads in 3 round trips; writes a plan in 3, again in 4, settings alone in 2', async () => {
  const host = freshHost();
  const trips = waitedFor(host);
  const workbook = createOfficeWorkbook();
  await workbook.write(sampleSheets(), { a: '1' });
  const first = trips();
  await workbook.read();
  const read = trips();
  await workbook.write(sampleSheets(), { a: '2' });
  const again = trips();
  await workbook.write([], { b: '1' });
  expect({ first, read, again, settings: trips() }).toEqual({ first: 3, read: 3, again: 4, settings: 2 });
});

it('writes 50,000 rows in 3 round trips too, and reads them in 4: no request or answer is as large as 5 MB', async () => {
  const host = freshHost();
  const trips = waitedFor(host);
  const [order, remark, quantity] = ORDERS_TABLE.columns;
  const rows = Array.from({ length: 50_000 }, (_, row) => [`OF-${row}`, `Remarque ${row}`, row]);
  const sheet = plainSheet('schedule', 'Planning', { tables: [{ ...ORDERS_TABLE, columns: [order, remark, quantity], rows }] });
  await createOfficeWorkbook().write([sheet], {});
  expect(trips()).toBe(3);
  const { tables } = await createOfficeWorkbook().read();
  expect(tables[0].rows).toHaveLength(50_000);
  expect(trips()).toBe(4);
}, 300_000);

it('cuts what is larger than a request may be', async () => {
  const host = freshHost();
  const trips = waitedFor(host);
  const columns = ORDERS_TABLE.columns.slice(0, 2);
  const rows = Array.from({ length: 1000 }, (_, row) => [`OF-${row}`, `Remarque ${row} `.repeat(20)]);
  const sheet = plainSheet('schedule', 'Planning', { tables: [{ ...ORDERS_TABLE, columns, rows }] });
  await createOfficeWorkbook({ requestBytes: 100_000 }).write([sheet], {});
  // About 300 kB of texts: two requests more at least, and hardly more than that.
  const write = trips();
  expect(write).toBeGreaterThan(3);
  expect(write).toBeLessThan(9);
  expect((await createOfficeWorkbook().read()).tables[0].rows).toEqual(rows);
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
