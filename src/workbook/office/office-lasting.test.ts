import { loadOffice } from '../../../excel-host/doors/load-office';
import { ExcelHost } from '../../../excel-host/excel-host';
import { fillWorkbook } from '../../../excel-host/model/reopen';
import type { SheetSpec, TableSpec } from '../../sheets/sheet-spec';
import { ordersSheet, plainSheet, sampleSheets } from '../conformance/sample-sheets';
import { createOfficeWorkbook } from './create-office-workbook';
import { workbookState } from './workbook-state';

function freshHost(options: ConstructorParameters<typeof ExcelHost>[0] = {}): ExcelHost {
  const host = new ExcelHost(options);
  loadOffice(host);
  return host;
}

/** The same workbook as the next session opens it. */
function reopened(closed: ExcelHost): ExcelHost {
  const host = new ExcelHost({ sheets: [] });
  fillWorkbook(host.workbook, closed.workbook);
  loadOffice(host);
  return host;
}

const valueAt = (host: ExcelHost, sheet: string, address: string) =>
  host.workbook.Worksheets.GetItem(sheet).GetRange(address).Values?.[0]?.[0];

function table(name: string, row: number, hours: readonly number[]): TableSpec {
  const columns = [
    { key: 'name', header: 'Nom', format: 'text' as const },
    { key: 'hours', header: 'Heures', format: 'hours' as const },
  ];
  return { name, row, column: 1, columns, rows: hours.map((value, index) => [`P${index + 1}`, value]) };
}

/** Three tables, one below the other. */
function stacked(first: readonly number[], second: readonly number[], third: readonly number[]): SheetSpec {
  const [below, last] = [first.length + 8, first.length + second.length + 12];
  return plainSheet('dashboard', 'Tableau de bord', {
    tables: [table('JalonLoad', 5, first), table('JalonPareto', below, second), table('JalonThird', last, third)],
  });
}

/** The planner's own formulas and chart on the tables of a sheet of Jalon's. */
async function pointAtTables(): Promise<void> {
  await Excel.run(async (context) => {
    const own = context.workbook.worksheets.getItem('Sheet1');
    own.getRange('A1:A4').formulas = [
      ['=SUM(JalonLoad[Heures])'],
      ['=SUM(JalonPareto[Heures])'],
      ['=SUM(JalonThird[Heures])'],
      ["='Tableau de bord'!B13"],
    ];
    const pareto = context.workbook.tables.getItem('JalonPareto').getDataBodyRange();
    own.charts.add('ColumnClustered', pareto, 'Columns').name = 'meins';
    await context.sync();
  });
}

it.each([
  ['shrink', [1], [5], [9]],
  ['grow', [1, 2, 3, 4, 5, 6, 7, 8, 9], [5, 6, 7, 8], [9, 9, 9, 9]],
  ['shrink and grow', [1], [5, 6, 7, 8, 9, 10], [9]],
  ['grow and shrink', [1, 2, 3, 4, 5, 6, 7], [5], [9, 10, 11, 12]],
  ['are emptied', [], [], []],
])("keeps the planner's formulas and chart on tables that stand one below the other when they %s", async (_, first, second, third) => {
  const host = freshHost();
  await createOfficeWorkbook().write([stacked([10, 20, 30], [40, 50, 60], [70, 80])], {});
  await pointAtTables();
  const ids = host.workbook.Tables.items.map(({ Id }) => Id);
  await createOfficeWorkbook().write([stacked(first, second, third)], {});
  await host.settled();
  const sum = (list: readonly number[]) => list.reduce((total, value) => total + value, 0);
  expect(['A1', 'A2', 'A3'].map((cell) => valueAt(host, 'Sheet1', cell))).toEqual([first, second, third].map(sum));
  expect(host.workbook.Tables.items.map(({ Id }) => Id)).toEqual(ids);
  const header = host.workbook.Tables.GetItem('JalonPareto').area.row + 1;
  const [series] = host.workbook.Worksheets.GetItem('Sheet1').Charts.items[0].seriesList;
  expect(series.values?.area?.row).toBe(header);
});

it('changes no id and nothing that stands there when the same plan is written twice', async () => {
  const host = freshHost();
  await createOfficeWorkbook().write(sampleSheets(), { a: '1' });
  const { sheets: before } = workbookState(host) as { sheets: unknown[] };
  await createOfficeWorkbook().write(sampleSheets(), { a: '1' });
  expect((workbookState(host) as { sheets: unknown[] }).sheets).toEqual(before);
});

it('leaves the planner where he is: the sheet in front of him and what he selected stay', async () => {
  const host = freshHost();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('C7:D9').select();
    await context.sync();
  });
  await createOfficeWorkbook().write(sampleSheets(), {});
  await createOfficeWorkbook().write(sampleSheets().slice(1), {});
  await createOfficeWorkbook().restorePreviousPlan();
  expect(host.workbook.activeSheet.Name).toBe('Sheet1');
  expect(host.workbook.GetSelectedRange().Address).toBe('Sheet1!C7:D9');
});

it('makes a sheet that the planner deleted anew, and writes into one that he renamed and moved', async () => {
  const host = freshHost();
  await createOfficeWorkbook().write(sampleSheets(), {});
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Charge').delete();
    const orders = context.workbook.worksheets.getItem('Ordres proposés');
    orders.name = 'Meine Aufträge';
    orders.position = 0;
    await context.sync();
  });
  const id = host.workbook.Worksheets.GetItem('Meine Aufträge').Id;
  await createOfficeWorkbook().write(sampleSheets(), {});
  const { sheetNames, tables } = await createOfficeWorkbook().read();
  expect(sheetNames).toEqual(['Meine Aufträge', 'Sheet1', 'Gantt par ordre', 'Charge']);
  expect(tables.filter(({ owned }) => owned).map(({ name }) => name)).toEqual(['JalonPlannedOrders', 'JalonGanttOrders', 'JalonLoad']);
  expect(host.workbook.Worksheets.GetItem('Meine Aufträge').Id).toBe(id);
});

it('finds its sheets, tables and the plan before the last one again when the workbook is opened in another session', async () => {
  const first = freshHost();
  await createOfficeWorkbook().write([stacked([1], [2], [3])], { a: '1' });
  await createOfficeWorkbook().write([stacked([4, 5], [6], [7])], { a: '2' });
  const second = reopened(first);
  const ids = second.workbook.Tables.items.map(({ Id }) => Id);
  const workbook = createOfficeWorkbook();
  expect(await workbook.hasPreviousPlan()).toBe(true);
  await workbook.restorePreviousPlan();
  const { tables, settings } = await workbook.read();
  expect(tables.map(({ rows }) => rows.map((row) => row[1]))).toEqual([[1], [2], [3]]);
  expect(settings).toEqual({ a: '1' });
  expect(second.workbook.Tables.items.map(({ Id }) => Id)).toEqual(ids);
});

it('keeps the plan before the last one, and the choices of the planner, when settings alone are written', async () => {
  freshHost();
  const workbook = createOfficeWorkbook({ choices: ['mapping', 'runSettings'] });
  await workbook.write([stacked([1], [2], [3])], { planSummary: 'first', runSettings: 'old' });
  await workbook.write([stacked([4], [5], [6])], { planSummary: 'second', runSettings: 'old' });
  await workbook.write([], { mapping: 'chosen', runSettings: 'new' });
  await workbook.restorePreviousPlan();
  const { tables, settings } = await workbook.read();
  expect(tables[0].rows).toEqual([['P1', 1]]);
  expect(settings).toEqual({ planSummary: 'first', mapping: 'chosen', runSettings: 'new' });
});

it('refuses to write sheets where the structure of the workbook is protected, changes nothing, and still keeps settings', async () => {
  const host = freshHost();
  await createOfficeWorkbook().write([ordersSheet()], {});
  await Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  const before = workbookState(host);
  const workbook = createOfficeWorkbook();
  await expect(workbook.write([stacked([1], [2], [3])], {})).rejects.toMatchObject({ code: 'protected-structure' });
  await expect(workbook.write([ordersSheet()], {})).rejects.toMatchObject({ code: 'protected-structure' });
  expect(workbookState(host)).toEqual(before);
  await workbook.write([], { mapping: 'x' });
  expect((await workbook.read()).settings).toEqual({ mapping: 'x' });
});

it.each(['1.9', '1.12', '1.14'])('keeps tables and what points at them in an Excel that has ExcelApi %s', async (version) => {
  const host = freshHost({ requirementSets: { ExcelApi: version } });
  await createOfficeWorkbook().write([stacked([10, 20, 30], [40, 50, 60], [70, 80])], {});
  await pointAtTables();
  await createOfficeWorkbook().write([stacked([1, 2, 3, 4, 5], [5], [9, 10, 11])], {});
  await host.settled();
  expect(['A1', 'A2', 'A3'].map((cell) => valueAt(host, 'Sheet1', cell))).toEqual([15, 5, 30]);
  const { tables } = await createOfficeWorkbook().read();
  expect(tables.filter(({ owned }) => owned).map(({ rows }) => rows.map((row) => row[1]))).toEqual([[1, 2, 3, 4, 5], [5], [9, 10, 11]]);
});
