import type { SheetSpec } from '../../sheets/sheet-spec';
import type { RawCell, RawTable, Workbook, WorkbookSnapshot } from '../workbook';
import { ganttSheet, loadSheet, orderRows, ORDERS_TABLE, ordersSheet, plainSheet, sampleSheets } from './sample-sheets';

/** A workbook under test. It holds at least one sheet of the planner, named `Articles`, with a table of at least one row. */
export interface WorkbookUnderTest {
  readonly workbook: Workbook;
  /** The same workbook as the next session finds it: a file read again, a document opened again. */
  reopen(): Promise<Workbook>;
}

/** The name of the planner's sheet that every workbook under test has. */
export const PLANNER_SHEET = 'Articles';

/** What every adapter of the Workbook port promises, whatever it writes to. */
export function describeWorkbook(name: string, makeWorkbook: () => Promise<WorkbookUnderTest>): void {
  describe(`${name} as a workbook`, () => {
    describeReading(makeWorkbook);
    describeWriting(makeWorkbook);
    describeIdentity(makeWorkbook);
  });
}

function describeReading(makeWorkbook: () => Promise<WorkbookUnderTest>): void {
  it('reads the tables of the planner, none of them as its own', async () => {
    const { tables } = await (await makeWorkbook()).workbook.read();
    const planner = tables.filter((table) => table.sheet === PLANNER_SHEET);
    expect(planner).toHaveLength(1);
    expect(planner[0].rows.length).toBeGreaterThan(0);
    expect(tables.filter((table) => table.owned)).toEqual([]);
  });

  it('gives each row as many cells as there are headers', async () => {
    const { tables } = await (await makeWorkbook()).workbook.read();
    for (const { headers, rows } of tables) for (const row of rows) expect(row).toHaveLength(headers.length);
  });

  it('reads the same twice', async () => {
    const { workbook } = await makeWorkbook();
    expect(await workbook.read()).toEqual(await workbook.read());
  });
}

function describeWriting(makeWorkbook: () => Promise<WorkbookUnderTest>): void {
  it('reads back what it wrote, to the last digit and character', async () => {
    const after = await writeAndReopen(await makeWorkbook(), [ordersSheet()]);
    const table = owned(after, ORDERS_TABLE.name);
    expect(table.headers).toEqual(ORDERS_TABLE.columns.map((column) => column.header));
    expect(table.rows).toEqual(storedOrders(after));
    expect({ row: table.headerRow, column: table.firstColumn }).toEqual({ row: ORDERS_TABLE.row, column: ORDERS_TABLE.column });
  });

  it('gives the value that a formula has now', async () => {
    const columns = ORDERS_TABLE.columns.slice(0, 1);
    const rows = [[{ formula: '1+1', value: 2 }], [{ formula: '"a"&""', value: 'a' }], [{ formula: '1=1', value: true }]];
    const sheet = plainSheet('stock', 'Stock projeté', {
      tables: [{ ...ORDERS_TABLE, name: 'JalonStock', columns, rows, groupStarts: [] }],
    });
    expect(owned(await writeAndReopen(await makeWorkbook(), [sheet]), 'JalonStock').rows).toEqual([[2], ['a'], [true]]);
  });

  it('reads a table without rows as one without rows', async () => {
    const sheet = plainSheet('messages', 'Messages', { tables: [{ ...ORDERS_TABLE, name: 'JalonMessages', rows: [], groupStarts: [] }] });
    expect(owned(await writeAndReopen(await makeWorkbook(), [sheet]), 'JalonMessages').rows).toEqual([]);
  });

  it('leaves the tables of the planner as they were', async () => {
    const made = await makeWorkbook();
    const before = await made.workbook.read();
    const after = await writeAndReopen(made, sampleSheets());
    expect(after.tables.filter((table) => !table.owned)).toEqual(before.tables);
    expect(after.sheetNames.slice(0, before.sheetNames.length)).toEqual(before.sheetNames);
  });

  it('keeps settings of any length and any characters, and those that a later run does not name', async () => {
    const made = await makeWorkbook();
    const settings = { language: 'fr', empty: '', map: JSON.stringify({ a: 'é€😀 & <b> "c"\r\n\t _x0041_ ' }).repeat(40) };
    await made.workbook.write([], settings);
    await made.workbook.write([], { language: 'en' });
    const reopened = await made.reopen();
    expect((await reopened.read()).settings).toEqual({ ...settings, language: 'en' });
  });
}

function describeIdentity(makeWorkbook: () => Promise<WorkbookUnderTest>): void {
  it('puts its sheets behind those of the planner, in tab order, however they are given', async () => {
    const made = await makeWorkbook();
    const before = await made.workbook.read();
    const after = await writeAndReopen(made, [ordersSheet(), ganttSheet(), loadSheet()]);
    expect(after.sheetNames.slice(before.sheetNames.length)).toEqual(['Gantt par ordre', 'Charge', 'Ordres proposés']);
  });

  it('puts a sheet that comes later where it belongs among its own', async () => {
    const made = await makeWorkbook();
    const before = await made.workbook.read();
    await made.workbook.write([ganttSheet(), ordersSheet()], {});
    const after = await writeAndReopen(made, [loadSheet()]);
    expect(after.sheetNames.slice(before.sheetNames.length)).toEqual(['Gantt par ordre', 'Charge', 'Ordres proposés']);
  });

  it('writes a sheet anew in place and leaves its other sheets alone', async () => {
    const made = await makeWorkbook();
    const first = await writeAndReopen(made, sampleSheets());
    const shorter: SheetSpec = { ...ordersSheet(), tables: [{ ...ORDERS_TABLE, rows: ORDERS_TABLE.rows.slice(0, 2) }] };
    const second = await writeAndReopen(made, [shorter]);
    expect(second.sheetNames).toEqual(first.sheetNames);
    expect(owned(second, ORDERS_TABLE.name).rows).toEqual(storedOrders(second).slice(0, 2));
    expect(owned(second, 'JalonLoad')).toEqual(owned(first, 'JalonLoad'));
  });

  it('never writes over a sheet of the planner that has the name it wants', async () => {
    const made = await makeWorkbook();
    const before = await made.workbook.read();
    const after = await writeAndReopen(made, [{ ...ordersSheet(), name: PLANNER_SHEET }]);
    expect(after.sheetNames).toEqual([...before.sheetNames, `${PLANNER_SHEET} (Jalon)`]);
    expect(after.tables.filter((table) => !table.owned)).toEqual(before.tables);
  });

  it('finds its sheets again in the next session', async () => {
    const made = await makeWorkbook();
    await made.workbook.write(sampleSheets(), {});
    const next = await made.reopen();
    const before = await next.read();
    await next.write(sampleSheets(), {});
    expect(await next.read()).toEqual(before);
    expect(before.tables.filter((table) => table.owned).map((table) => table.name)).toEqual([
      'JalonGanttOrders',
      'JalonLoad',
      'JalonPlannedOrders',
    ]);
  });
}

/** The orders as they are stored: a workbook that counts from 1904 has its dates, in the fourth column, 1462 days lower. */
function storedOrders({ dateSystem }: WorkbookSnapshot): RawCell[][] {
  const shift = dateSystem === 1904 ? 1462 : 0;
  return orderRows().map((row) => row.map((cell, i) => (i === 3 && typeof cell === 'number' ? cell - shift : cell) as RawCell));
}

async function writeAndReopen(made: WorkbookUnderTest, sheets: readonly SheetSpec[]): Promise<WorkbookSnapshot> {
  await made.workbook.write(sheets, {});
  return (await made.reopen()).read();
}

function owned(snapshot: WorkbookSnapshot, name: string): RawTable {
  const table = snapshot.tables.find((candidate) => candidate.owned && candidate.name === name);
  if (!table) throw new Error(`no table ${name} among ${snapshot.tables.map((other) => other.name).join(', ')}`);
  return table;
}
