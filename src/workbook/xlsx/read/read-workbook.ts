import type { RawTable, WorkbookSnapshot } from '../../workbook';
import { WorkbookError } from '../../workbook';
import { ownedSheets } from '../owned-sheets';
import { readSettings } from '../settings-properties';
import type { SheetEntry, WorkbookPart } from '../workbook-part';
import { BlockCollector } from '../../headed-block';
import { readSharedStrings } from './shared-strings';
import { TableCollector } from './table-collector';
import type { TablePart } from './table-part';
import { readTablePart } from './table-part';
import type { CellContext } from './worksheet-scan';
import { scanWorksheet } from './worksheet-scan';

/** Every table of the workbook, in the order of the sheets and from the top of each, and Jalon's settings. */
export function readWorkbook(workbook: WorkbookPart): WorkbookSnapshot {
  const { parts } = workbook;
  const sheets = workbook.sheets();
  const stringsPart = parts.target(workbook.part, 'sharedStrings');
  const strings = stringsPart && parts.bytes(stringsPart);
  refuseMissingSheets(sheets);
  const context: CellContext = {
    sharedStrings: strings ? readSharedStrings(strings, stringsPart) : [],
    dateSystem: workbook.dateSystem,
  };
  const owned = new Set([...ownedSheets(workbook).values()].map((sheet) => sheet.name));
  return {
    dateSystem: workbook.dateSystem,
    sheetNames: sheets.map((sheet) => sheet.name),
    tables: sheets.filter((sheet) => sheet.isWorksheet).flatMap((sheet) => readSheet(workbook, sheet, owned.has(sheet.name), context)),
    settings: readSettings(parts),
  };
}

/** A tab whose part is gone would lose its rows without a word, and its name would be given away. */
function refuseMissingSheets(sheets: readonly SheetEntry[]): void {
  const lost = sheets.find((sheet) => sheet.part === '');
  if (lost) throw new WorkbookError('truncated', `the part of the sheet ${lost.name} is missing`, lost.name);
}

/** The tables of a sheet; without any, its headed block, unless Jalon wrote the sheet. */
function readSheet(workbook: WorkbookPart, sheet: SheetEntry, owned: boolean, context: CellContext): RawTable[] {
  const tables = tablesOfSheet(workbook, sheet.part);
  const bytes = workbook.parts.bytes(sheet.part);
  if (!bytes || (owned && tables.length === 0)) return [];
  const place = { sheet: sheet.name, sheetHidden: sheet.hidden, owned };
  if (tables.length > 0) return readTables(tables, bytes, sheet.part, context).map((table) => ({ ...table, ...place }));
  const collector = new BlockCollector();
  scanWorksheet(bytes, sheet.part, context, collector);
  const block = collector.block();
  return block ? [{ name: sheet.name, isTable: false, ...block, ...place }] : [];
}

/** The tables that stand on a sheet, from the top, then from the left. */
export function tablesOfSheet({ parts }: WorkbookPart, sheetPart: string): TablePart[] {
  const tables = parts
    .relationshipsOf(sheetPart)
    .ofKind('table')
    .flatMap(({ part }) => {
      const name = part === null ? '' : (parts.resolve(part) ?? part);
      return readTablePart(parts.require(name), name) ?? [];
    });
  return tables.sort((a, b) => a.headerRow - b.headerRow || a.body.firstColumn - b.body.firstColumn);
}

type TableContent = Omit<RawTable, 'sheet' | 'sheetHidden' | 'owned'>;

function readTables(tables: readonly TablePart[], bytes: Uint8Array, part: string, context: CellContext): TableContent[] {
  const collectors = tables.map((table) => new TableCollector(table));
  scanWorksheet(bytes, part, context, {
    row(row, hidden) {
      for (const collector of collectors) collector.row(row, hidden);
    },
    cell(row, column, value) {
      for (const collector of collectors) collector.cell(row, column, value);
    },
  });
  return collectors.map((collector) => ({
    name: collector.table.displayName,
    isTable: true,
    headerRow: collector.table.headerRow,
    firstColumn: collector.table.body.firstColumn,
    headers: collector.headers(),
    rows: collector.body(),
    hiddenRows: collector.hiddenRows(),
  }));
}
