import { loadOffice } from '../../../excel-host/doors/load-office';
import { ExcelHost } from '../../../excel-host/excel-host';
import { ordersSheet, plainSheet } from '../conformance/sample-sheets';
import type { PlannerChange } from './live-workbook';
import { createOfficeWorkbook } from './create-office-workbook';

function freshHost(options: ConstructorParameters<typeof ExcelHost>[0] = {}): ExcelHost {
  const host = new ExcelHost(options);
  loadOffice(host);
  return host;
}

/** What the planner types. */
function typed(host: ExcelHost, sheet: string, row: number, column: number, text: string): void {
  host.workbook.enterCell(host.workbook.Worksheets.GetItem(sheet), row, column, text);
}

/** A table of the planner's with ten items. */
async function plannerTable(sheetName: string, name: string, address = 'B3:C13'): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    await context.sync();
    const own = sheet.isNullObject ? context.workbook.worksheets.add(sheetName) : sheet;
    own.getRange(address).values = [['Article', 'Quantité'], ...Array.from({ length: 10 }, (_, i) => [`P${i + 1}`, i + 1])];
    own.tables.add(address, true).name = name;
    await context.sync();
  });
}

/** Waits until the events that are under way have reached their handlers. */
async function quiet(host: ExcelHost): Promise<void> {
  for (let turn = 0; turn < 5; turn++) {
    await host.settled();
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

describe('changes of the planner', () => {
  async function watched(): Promise<{ host: ExcelHost; changes: PlannerChange[]; stop: () => Promise<void> }> {
    const host = freshHost();
    await plannerTable('Articles', 'T_ART');
    await plannerTable('Stock', 'T_STOCK');
    const changes: PlannerChange[] = [];
    const stop = await createOfficeWorkbook().onPlannerChange((change) => changes.push(change));
    return { host, changes, stop };
  }

  it('are told with sheet, address and table, on every sheet, until it is ended', async () => {
    const { host, changes, stop } = await watched();
    typed(host, 'Articles', 4, 2, '17');
    await quiet(host);
    typed(host, 'Stock', 3, 1, 'RED-40');
    await quiet(host);
    typed(host, 'Stock', 20, 9, 'note');
    await quiet(host);
    expect(changes).toEqual([
      { sheet: 'Articles', address: 'C5', table: 'T_ART' },
      { sheet: 'Stock', address: 'B4', table: 'T_STOCK' },
      { sheet: 'Stock', address: 'J21', table: null },
    ]);
    await stop();
    typed(host, 'Stock', 3, 1, 'RED-41');
    await quiet(host);
    expect(changes).toHaveLength(3);
  });

  it('are not what Jalon writes, nor what is typed into its own sheets', async () => {
    const host = freshHost();
    await plannerTable('Articles', 'T_ART');
    const workbook = createOfficeWorkbook();
    const changes: PlannerChange[] = [];
    const stop = await workbook.onPlannerChange((change) => changes.push(change));
    await workbook.write([ordersSheet()], { a: '1' });
    await workbook.write([ordersSheet()], { a: '2' });
    await quiet(host);
    typed(host, 'Ordres proposés', 5, 1, 'ma remarque');
    await quiet(host);
    expect(changes).toEqual([]);
    typed(host, 'Articles', 4, 2, '17');
    await quiet(host);
    expect(changes).toEqual([{ sheet: 'Articles', address: 'C5', table: 'T_ART' }]);
    await stop();
  });
});

describe('formulas that call functions of Jalon', () => {
  it('are entered again wherever they stand, and no others', async () => {
    const host = freshHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:A4').formulas = [['=JALON.WORKTIME(1,2)'], ['=JALON.WORKTIME(2,3)'], ['=1+1'], ['="JALON."&"X"']];
      sheet.getRange('C7').formulas = [['=SUM(1,jalon.worktime(1,2))']];
      sheet.getRange('D9').values = [["'=JALON.TEXT"]];
      const locked = context.workbook.worksheets.add('Geschützt');
      locked.getRange('A1').formulas = [['=JALON.WORKTIME(1,2)']];
      locked.protection.protect();
      await context.sync();
    });
    const entered: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address }) => void entered.push(address));
      await context.sync();
    });
    expect(await createOfficeWorkbook().repairFormulas()).toBe(3);
    await quiet(host);
    expect(entered).toEqual(['A1:A2', 'C7']);
    const { grid } = host.workbook.Worksheets.GetItem('Sheet1');
    expect([grid.get(0, 0)?.formula, grid.get(2, 0)?.value, grid.get(8, 3)?.value]).toEqual(['=JALON.WORKTIME(1,2)', 2, '=JALON.TEXT']);
  });

  it('are none in a workbook without them', async () => {
    freshHost();
    expect(await createOfficeWorkbook().repairFormulas()).toBe(0);
  });
});

it('reads and writes dates as the workbook counts them: a plan in a workbook of 1904 shows the same days', async () => {
  const host = freshHost({ dateSystem: '1904' });
  await createOfficeWorkbook().write([ordersSheet()], {});
  const { dateSystem, tables } = await createOfficeWorkbook().read();
  // 1904-01-01 has the serial 1462 in the system of 1900 (Microsoft: differences between the 1900 and the 1904 date system).
  expect(dateSystem).toBe(1904);
  expect(tables[0].rows[0][3]).toBe(46350.5 - 1462);
  expect(host.workbook.Worksheets.GetItem('Ordres proposés').GetRange('D6').Text?.[0]?.[0]).toMatch(/24.11.2026/);
});

it('reads tables of the planner whole, whatever a filter or he himself hides, and counts what a filter hides', async () => {
  const host = freshHost();
  await plannerTable('Articles', 'T_ART');
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('T_ART');
    table.columns.getItem('Article').filter.applyValuesFilter(['P2', 'P5']);
    await context.sync();
  });
  const [table] = (await createOfficeWorkbook().read()).tables;
  expect(table.rows.map(([item]) => item)).toEqual(Array.from({ length: 10 }, (_, i) => `P${i + 1}`));
  expect(table.hiddenRows).toBe(8);
  await createOfficeWorkbook().write([ordersSheet()], {});
  expect(host.workbook.Tables.GetItem('T_ART').AutoFilter.IsDataFiltered).toBe(true);
});

describe('another workbook in front', () => {
  const messages = plainSheet('messages', 'Messages');

  it('is refused, and nothing is written into it', async () => {
    freshHost({ name: 'Mai.xlsx' });
    const workbook = createOfficeWorkbook();
    await workbook.read();
    const other = freshHost({ name: 'Juin.xlsx', sheets: ['Autre'] });
    await expect(workbook.write([messages], {})).rejects.toMatchObject({ code: 'workbook-switched', subject: 'Mai.xlsx' });
    expect(other.workbook.Worksheets.items.map(({ Name }) => Name)).toEqual(['Autre']);
  });

  it('is none when the same one was saved under another name', async () => {
    const host = freshHost({ name: 'Mai.xlsx' });
    const workbook = createOfficeWorkbook();
    await workbook.read();
    host.workbook.rename('Mai (2).xlsx');
    await workbook.write([messages], {});
    expect(await workbook.name()).toBe('Mai (2).xlsx');
    expect((await workbook.read()).sheetNames).toContain('Messages');
  });
});
