import { minutesFromIso, serialFromMinutes } from '../engine/calendar/dates';
import type { RawCell, RawTable, WorkbookSnapshot } from '../workbook/workbook';
import { parseTimeText } from './cells/date-text';
import type { InputTable } from './schema/column';
import { inputColumn, inputTable, isTableName } from './schema/input-tables';

/** Rows under canonical English names: dates are ISO text, times of day `HH:MM`, error values their text; empty cells are left out. */
export interface JsonTables {
  readonly name: string;
  readonly tables: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}

/** Where the tables of such a workbook have their headers: below a title, as in the workbooks that planners have. */
const HEADER_ROW = 3;

/**
 * A workbook of tables in JSON form, one sheet a table, with canonical names, as an adapter would have read it.
 *
 * @example snapshotFromTables({ name: 'two', tables: { Items: [{ item: 'A' }, { item: 'B' }] } })
 */
export function snapshotFromTables(json: JsonTables): WorkbookSnapshot {
  const tables = Object.entries(json.tables).map(([name, rows]) => rawTable(name, rows));
  return { dateSystem: 1900, sheetNames: tables.map((table) => table.sheet), tables, settings: {} };
}

function rawTable(name: string, rows: readonly Readonly<Record<string, unknown>>[]): RawTable {
  const schema = isTableName(name) ? inputTable(name) : undefined;
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return {
    name,
    isTable: true,
    sheet: name,
    sheetHidden: false,
    headerRow: HEADER_ROW,
    firstColumn: 1,
    headers,
    rows: rows.map((row) => headers.map((header) => cellOf(schema, header, row[header]))),
    hiddenRows: 0,
    owned: false,
  };
}

const ERROR_VALUE = /^#(N\/A|REF!|VALUE!|DIV\/0!|NUM!|NAME\?|NULL!|CALC!|SPILL!)$/;

function cellOf(schema: InputTable | undefined, header: string, value: unknown): RawCell {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  const text = String(value);
  if (ERROR_VALUE.test(text)) return { error: text };
  const kind = schema === undefined ? undefined : inputColumn(schema, header)?.kind.kind;
  if (kind === 'timeOfDay') return fraction(text) ?? text;
  if (kind === 'date' || kind === 'any') return serial(text) ?? text;
  return text;
}

function serial(text: string): number | null {
  const minutes = minutesFromIso(text);
  return minutes === null ? null : serialFromMinutes(minutes);
}

function fraction(text: string): number | null {
  const minutes = parseTimeText(text);
  return minutes === null ? null : minutes / 1440;
}
