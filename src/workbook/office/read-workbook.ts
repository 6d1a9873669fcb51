import type { HeadedBlock } from '../headed-block';
import { BlockCollector } from '../headed-block';
import { joinSettings } from '../setting-pieces';
import { headerText } from '../table-headers';
import type { RawCell, RawTable, WorkbookSnapshot } from '../workbook';
import type { Block } from './block';
import { blockOf, PLACE } from './block';
import type { OfficeSettings } from './office-options';
import type { CellRequest } from './read-cells';
import { readCells } from './read-cells';
import type { SheetFacts, Survey, TableFacts } from './survey';

/** A table, or the used cells of a sheet without tables, found before its values are read. */
interface Found {
  readonly sheet: SheetFacts;
  readonly owned: boolean;
  readonly table: TableFacts | null;
  readonly range: Excel.Range;
  /** Names of the columns of a table that shows no header. */
  readonly columns: Excel.TableColumnCollection | null;
}

/** Every table of the workbook, in the order of the sheets and from the top of each, and Jalon's settings: two more round trips, or as many as the size asks for. */
export async function readTables(context: Excel.RequestContext, known: Survey, settings: OfficeSettings): Promise<WorkbookSnapshot> {
  const found = await findTables(context, known);
  const grids = await readCells(context, found.map(cellRequest), settings);
  const tables = found.map((one, index) => (one.table ? tableOf(one, one.table, grids[index]) : blockTable(one, grids[index])));
  const hidden = await hiddenRows(context, found, tables);
  return {
    dateSystem: known.dateSystem,
    sheetNames: known.sheets.map((sheet) => sheet.name),
    tables: tables.flatMap((table, index) => (table ? [{ ...table, hiddenRows: hidden[index] }] : [])),
    settings: joinSettings(known.properties),
  };
}

async function findTables(context: Excel.RequestContext, known: Survey): Promise<Found[]> {
  const owned = new Set([...known.owned.values()].map(({ sheet }) => sheet.id));
  const found = known.sheets.flatMap((sheet): Found[] => {
    const own = owned.has(sheet.id);
    const tables = known.tables.filter((table) => table.sheetId === sheet.id);
    if (tables.length === 0 && own) return [];
    const worksheet = context.workbook.worksheets.getItem(sheet.id);
    if (tables.length === 0) {
      const range = worksheet.getUsedRangeOrNullObject(true).load(`${PLACE},rowHidden`);
      return [{ sheet, owned: own, table: null, range, columns: null }];
    }
    return tables.map((table) => {
      const proxy = worksheet.tables.getItem(table.id);
      const columns = table.showHeaders ? null : proxy.columns.load('items/name');
      return { sheet, owned: own, table, range: proxy.getRange().load(`${PLACE},rowHidden`), columns };
    });
  });
  await context.sync();
  const order = new Map(known.sheets.map((sheet, index) => [sheet.id, index]));
  const place = (one: Found) => order.get(one.sheet.id) ?? 0;
  return found
    .filter((one) => !one.range.isNullObject)
    .sort((a, b) => place(a) - place(b) || a.range.rowIndex - b.range.rowIndex || a.range.columnIndex - b.range.columnIndex);
}

function cellRequest({ range, sheet }: Found): CellRequest {
  return { sheet: range.context.workbook.worksheets.getItem(sheet.id), block: blockOf(range) };
}

function tableOf({ range, sheet, owned, columns }: Found, table: TableFacts, grid: readonly RawCell[][]): RawTable {
  const headers = columns ? columns.items.map(({ name }) => name) : (grid[0] ?? []).map(headerText);
  const body = grid.slice(table.showHeaders ? 1 : 0, table.showTotals ? -1 : undefined);
  return {
    name: table.name,
    isTable: true,
    sheet: sheet.name,
    sheetHidden: sheet.hidden,
    headerRow: range.rowIndex + (table.showHeaders ? 1 : 0),
    firstColumn: range.columnIndex + 1,
    headers,
    rows: body.slice(0, body.findLastIndex((row) => row.some((cell) => cell !== null)) + 1),
    hiddenRows: 0,
    owned,
  };
}

/** The headed block of a sheet without tables; null when there is none. */
function blockTable({ range, sheet, owned }: Found, grid: readonly RawCell[][]): RawTable | null {
  const block = headedBlock(blockOf(range), grid);
  return block && { name: sheet.name, isTable: false, sheet: sheet.name, sheetHidden: sheet.hidden, ...block, owned };
}

function headedBlock({ row, column }: Block, grid: readonly RawCell[][]): HeadedBlock | null {
  const collector = new BlockCollector();
  for (const [index, cells] of grid.entries()) {
    for (const [at, value] of cells.entries()) if (value !== null) collector.cell(row + index + 1, column + at + 1, value);
  }
  return collector.block();
}

/** How many rows of each body a filter hides; a further round trip only where a range has hidden rows. */
async function hiddenRows(context: Excel.RequestContext, found: readonly Found[], tables: readonly (RawTable | null)[]): Promise<number[]> {
  const counted = found.map(({ range, sheet, table }, index) => {
    const raw = tables[index];
    const rows = raw === null ? 0 : table ? bodyRows(table, range.rowCount) : raw.rows.length;
    const hidden = range.rowHidden as boolean | null;
    if (raw === null || hidden === false || rows === 0) return { rows: 0, view: null };
    if (hidden) return { rows, view: null };
    // With the header, since a view of hidden rows alone is an error.
    const first = Math.max(0, raw.headerRow - 1);
    const all = raw.headerRow - first + rows;
    const view = context.workbook.worksheets
      .getItem(sheet.id)
      .getRangeByIndexes(first, raw.firstColumn - 1, all, 1)
      .getVisibleView();
    return { rows: all, view: view.load('rowCount') };
  });
  if (counted.some(({ view }) => view !== null)) await context.sync();
  return counted.map(({ rows, view }) => (view ? rows - view.rowCount : rows));
}

function bodyRows({ showHeaders, showTotals }: TableFacts, rows: number): number {
  return rows - (showHeaders ? 1 : 0) - (showTotals ? 1 : 0);
}
