import { MINUTES_PER_DAY } from '../engine/model/units';
import type { Language } from '../i18n/language';
import type { CellContent, CellFormat, ColumnSpec } from '../sheets/sheet-spec';
import { parseDateText } from '../tables/cells/date-text';
import { parseNumberText } from '../tables/cells/number-text';
import { matchHeaders } from '../tables/match-headers';
import type { InputColumn, InputTable } from '../tables/schema/column';
import { looseKey } from '../tables/text-key';
import type { RawCell } from '../workbook/workbook';
import type { ImportProfile } from './import-profiles';

/** An extract read as one of the planner's tables. */
export interface ImportedTable {
  readonly columns: readonly ColumnSpec[];
  readonly rows: readonly (readonly CellContent[])[];
  /** Headers of the extract by column key, and those that no column is known for; they stay as further columns. */
  readonly matched: ReadonlyMap<string, string>;
  readonly unknown: readonly string[];
  /** Required columns that the extract lacks. */
  readonly missing: readonly InputColumn[];
  /** Rows (from 1, the header is row 1) with more or fewer fields than the header. */
  readonly ragged: readonly number[];
}

/** The records of an extract: the header first. A cell is text from a CSV, or as stored from a workbook. */
export type ExtractRecords = readonly (readonly RawCell[])[];

/**
 * Reads an extract as a table: headers by the profile, else as the tables know them; numbers by the profile's decimal sign, dates by its order. What
 * cannot be read stays as text, so that reading the workbook says what is wrong with it. Nothing is left out but empty rows.
 */
export function importTable(records: ExtractRecords, table: InputTable, profile: ImportProfile, language: Language): ImportedTable {
  const [first = [], ...body] = records;
  const headers = first.map((cell) => String(cell ?? '').trim());
  const rows = body.filter((row) => row.some((cell) => cell !== null && cell !== ''));
  const match = matchHeaders(headers, table, profileHeaders(headers, table, profile));
  const columnAt = new Map([...match.columns].map(([key, index]) => [index, key]));
  const fixed = fixedColumns(table, profile, match.columns);
  const places = headers
    .map((header, index) => ({ index, header, column: columnOf(table, columnAt.get(index)) }))
    .filter(({ header, column }) => header !== '' || column !== undefined);
  const known = places.filter(({ column }) => column !== undefined);
  const names = new Set(known.map(({ column }) => looseKey(column?.name[language] ?? '')));
  const further = places.filter(({ column, header }) => column === undefined && !names.has(looseKey(header)));
  const all = [...known, ...further];
  const cells = rows.map((row) => [
    ...all.map(({ index, column, header }) => toCell(row[index] ?? null, { column, header, table }, profile)),
    ...fixed.map(({ value }) => value),
  ]);
  return {
    columns: [...all, ...fixed].map(({ column, header }, at): ColumnSpec => ({
      key: column?.key ?? header,
      header: column?.name[language] ?? header,
      format: formatOf(
        column,
        cells.map((row) => row[at]),
      ),
    })),
    rows: cells,
    matched: new Map(known.map(({ column, header }) => [column?.key ?? '', header])),
    unknown: places.filter(({ column }) => column === undefined).map(({ header }) => header),
    missing: match.missing.filter(({ key }) => !fixed.some(({ column }) => column.key === key)),
    ragged: body.flatMap((row, index) =>
      row.length === first.length || row.every((cell) => cell === '' || cell === null) ? [] : [index + 2],
    ),
  };
}

/** Columns that the extract lacks and that are the same in all its rows. */
function fixedColumns(
  { table, columns }: InputTable,
  { fixed }: ImportProfile,
  matched: ReadonlyMap<string, number>,
): { readonly column: InputColumn; readonly header: string; readonly value: string }[] {
  return Object.entries(fixed?.[table] ?? {}).flatMap(([key, value]) => {
    const column = columns.find((one) => one.key === key);
    return column === undefined || matched.has(key) ? [] : [{ column, header: key, value }];
  });
}

function columnOf({ columns }: InputTable, key: string | undefined): InputColumn | undefined {
  return key === undefined ? undefined : columns.find((column) => column.key === key);
}

/** The headers of the profile that the extract has. */
function profileHeaders(headers: readonly string[], { table }: InputTable, profile: ImportProfile): Record<string, string> {
  // Databases number the fields of an array: `ITMREF_0`.
  const there = new Map(headers.flatMap((header) => [header, header.replace(/_0$/, '')].map((name) => [name.toUpperCase(), header])));
  return Object.fromEntries(
    Object.entries(profile.headers[table] ?? {}).flatMap(([key, names]) => {
      const found = names.map((name) => there.get(name.toUpperCase())).find((header) => header !== undefined);
      return found === undefined ? [] : [[key, found]];
    }),
  );
}

const NUMBER_KINDS: ReadonlySet<InputColumn['kind']['kind']> = new Set(['number', 'fraction', 'efficiency', 'duration']);

interface CellPlace {
  readonly column: InputColumn | undefined;
  readonly header: string;
  readonly table: InputTable;
}

function toCell(cell: RawCell, { column, header, table }: CellPlace, profile: ImportProfile): CellContent {
  const isPercent = column?.kind.kind === 'fraction' && header.includes('%');
  if (cell === null || typeof cell === 'boolean') return cell;
  if (typeof cell === 'number') return isPercent ? cell / 100 : cell;
  const text = typeof cell === 'string' ? cell.trim() : cell.error;
  if (text === '') return null;
  if (column === undefined) return text;
  if (column.kind.kind === 'date') return dateOf(text, profile) ?? text;
  if (!NUMBER_KINDS.has(column.kind.kind)) return profile.words?.[table.table]?.[column.key]?.[text.toLowerCase()] ?? text;
  const number = parseNumberText(text, profile.decimal === ',' ? 'fr' : 'en');
  if (number === null || number.unit !== null) return daysOf(text, column) ?? text;
  return isPercent ? number.value / 100 : number.value;
}

/** Working days of a span: days as they are, a week as five, a month as twenty-one. */
const DAYS_IN = { d: 1, j: 1, w: 5, s: 5, m: 21 } as const;

/** Days of `10D`, `2W`, `1M` (or `10J`, `2S`) and of `7 00:00:00`, for columns in days; null for what is none. */
function daysOf(text: string, { kind }: InputColumn): number | null {
  if (kind.kind !== 'number' || kind.unit !== 'days') return null;
  const formula = /^(\d+)\s*([DJWSM])$/i.exec(text);
  if (formula !== null) return Number(formula[1]) * DAYS_IN[formula[2].toLowerCase() as keyof typeof DAYS_IN];
  const duration = /^(?:(\d+) )?(\d{1,2}):(\d{2}):(\d{2})$/.exec(text);
  return duration === null ? null : Math.ceil(Number(duration[1] ?? 0) + Number(duration[2]) / 24);
}

/** A date serial; null for what is no date. 00000000 is SAP's empty date. */
function dateOf(text: string, { dates }: ImportProfile): number | null {
  if (/^0+$/.test(text) || /^00[./]00[./]0000$/.test(text)) return null;
  const monthFirst = /^(\d{1,2})([/.-])(\d{1,2})([/.-].*)$/.exec(text);
  const ordered =
    dates === 'month-first' && monthFirst !== null ? `${monthFirst[3]}${monthFirst[2]}${monthFirst[1]}${monthFirst[4]}` : text;
  const parsed = parseDateText(ordered);
  return parsed === null ? null : parsed.date.minutes / MINUTES_PER_DAY;
}

function formatOf(column: InputColumn | undefined, cells: readonly CellContent[]): CellFormat {
  if (column === undefined || cells.some((cell) => typeof cell === 'string')) return column?.kind.kind === 'date' ? 'general' : 'text';
  if (column.kind.kind === 'date') return cells.some((cell) => typeof cell === 'number' && cell % 1 !== 0) ? 'dateTime' : 'date';
  return NUMBER_KINDS.has(column.kind.kind) || cells.some((cell) => typeof cell === 'number') ? 'general' : 'text';
}
