import { DAYS_FROM_1904_TO_1900 } from '../../engine/calendar/dates';
import type { Language } from '../../i18n/language';
import { unpackMapping } from '../../pipeline/kept-mapping';
import { SETTING } from '../../pipeline/setting-names';
import { inputCell } from '../../sheets/input-cells';
import { inputSheets } from '../../sheets/input-sheets';
import { numberFormat } from '../../sheets/number-formats';
import type { SampleRow } from '../../sample/sample-tables';
import { cellText } from '../../tables/cells/cell-text';
import { findTables } from '../../tables/find-tables';
import type { FoundTable } from '../../tables/found-table';
import { inputColumn, inputTable } from '../../tables/schema/input-tables';
import { guessLanguage } from '../../tables/table-language';
import type { EditedRow, TableEdit } from '../../workbook/office/live-workbook';
import type { PlannerSheet } from '../../workbook/planner-sheet';
import { WorkbookError } from '../../workbook/workbook';
import type { WorkbookSnapshot } from '../../workbook/workbook';
import type { EditableTable, NewRow, RowChange } from './pane-state';

type Append = Extract<TableEdit, { readonly kind: 'append' }>;
type TakeBack = Extract<TableEdit, { readonly kind: 'take-back' }>;

/** New rows as an edit of the planner's table, or as a sheet with that table where he has none; `written` takes the rows of that back. */
export type NewRows =
  { readonly kind: 'edit'; readonly edit: Append } | { readonly kind: 'sheet'; readonly sheet: PlannerSheet; readonly written: TakeBack };

/** First letters of the numbers that rows get in a table without any. */
const PREFIXES: Readonly<Partial<Record<EditableTable, string>>> = { Demand: 'N-' };
const ID = 'id';

/**
 * Rows in the planner's own terms: his headers, the words of his language, dates as his workbook counts them.
 *
 * @throws WorkbookError `not-a-table` when his rows stand outside of an Excel table, `column-gone` when his table has no column for a value
 */
export function newRows(snapshot: WorkbookSnapshot, table: EditableTable, rows: readonly NewRow[], language: Language): NewRows {
  const { tables } = findTables(snapshot, unpackMapping(snapshot.settings[SETTING.mapping]));
  const found = tables.get(table);
  const complete = withIds(rows, idsOf(found, table), table);
  if (found === undefined) return newSheet(table, complete, language, snapshot.dateSystem);
  if (!found.raw.isTable) throw new WorkbookError('not-a-table', `${found.raw.name} is no Excel table`, found.raw.sheet);
  const spoken = guessLanguage(tables);
  const edited = complete.map((row) => editedRow(found, row, spoken, snapshot.dateSystem));
  return { kind: 'edit', edit: { kind: 'append', table: found.raw.name, rows: edited, formats: dateFormats(found, complete, language) } };
}

/**
 * Changes of standing rows in the planner's own terms, as newRows makes new ones.
 *
 * @throws WorkbookError `table-gone`, `column-gone`, and `rows-changed` when a row does not hold what it is expected to
 */
export function changedRows(
  snapshot: WorkbookSnapshot,
  table: EditableTable,
  changes: readonly RowChange[],
  language: Language,
): TableEdit[] {
  const { tables } = findTables(snapshot, unpackMapping(snapshot.settings[SETTING.mapping]));
  const found = tables.get(table);
  if (found === undefined) throw new WorkbookError('table-gone', `there is no table ${table}`, inputTable(table).name[language]);
  const spoken = guessLanguage(tables);
  return changes.map(({ row, expected = {}, values }): TableEdit => {
    expectRow(found, row, expected);
    const filled = Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string | number] => entry[1] !== null));
    // A column that is not there is empty already.
    const emptied = Object.keys(values).filter((key) => values[key] === null && found.columns.has(key));
    const cells = {
      ...editedRow(found, filled, spoken, snapshot.dateSystem),
      ...Object.fromEntries(emptied.map((key) => [headerOf(found, key), null])),
    };
    return { kind: 'change', table: found.raw.name, row, values: cells, formats: dateFormats(found, [filled], language) };
  });
}

function expectRow(found: FoundTable, row: number, expected: Readonly<Record<string, string>>): void {
  const { raw, columns } = found;
  const cells = raw.rows.at(row - raw.headerRow - 1) ?? [];
  const isThere =
    row > raw.headerRow && Object.keys(expected).every((key) => cellText(cells[columns.get(key) ?? -1] ?? null) === expected[key]);
  if (!isThere) throw new WorkbookError('rows-changed', `row ${row} of ${raw.name} is another`, raw.name);
}

function newSheet(table: EditableTable, rows: readonly SampleRow[], language: Language, dateSystem: 1900 | 1904): NewRows {
  const schema = inputTable(table);
  const name = schema.name[language];
  const sheet = inputSheets(language, { name, tables: { [table]: rows } }).find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no template of ${table}`);
  const written = rows.map((row): EditedRow => {
    const cells = schema.columns.flatMap((column): [string, EditedRow[string]][] => {
      const content = inputCell(schema, column, row, language);
      return content === null || typeof content === 'object'
        ? []
        : [[column.name[language], inSystem(content, column.kind.kind, dateSystem)]];
    });
    return Object.fromEntries(cells);
  });
  return { kind: 'sheet', sheet, written: { kind: 'take-back', table: name, rows: written } };
}

function editedRow(found: FoundTable, row: SampleRow, language: Language, dateSystem: 1900 | 1904): EditedRow {
  const { schema } = found;
  const cells = Object.keys(row).flatMap((key): [string, EditedRow[string]][] => {
    const column = inputColumn(schema, key);
    const content = column === undefined ? null : inputCell(schema, column, row, language);
    if (column === undefined || content === null || typeof content === 'object') return [];
    return [[headerOf(found, key), inSystem(content, column.kind.kind, dateSystem)]];
  });
  return Object.fromEntries(cells);
}

function inSystem(content: string | number | boolean, kind: string, dateSystem: 1900 | 1904): string | number | boolean {
  return kind === 'date' && typeof content === 'number' && dateSystem === 1904 ? content - DAYS_FROM_1904_TO_1900 : content;
}

/** The planner's header of a column. A number that he does not keep needs none. */
function headerOf({ columns, raw, schema }: FoundTable, key: string): string {
  const index = columns.get(key);
  const header = index === undefined ? undefined : raw.headers[index];
  if (header !== undefined) return header;
  const name = inputColumn(schema, key)?.name ?? { en: key, fr: key };
  throw new WorkbookError('column-gone', `${raw.name} has no column for ${key}`, name.en === name.fr ? name.en : `${name.fr} (${name.en})`);
}

function dateFormats({ schema, columns, raw }: FoundTable, rows: readonly SampleRow[], language: Language): Record<string, string> {
  const dates = schema.columns.filter(({ kind }) => kind.kind === 'date');
  return Object.fromEntries(
    dates.flatMap(({ key }): [string, string][] => {
      const index = columns.get(key);
      const hasTime = rows.some((row) => String(row[key] ?? '').includes('T'));
      return index === undefined ? [] : [[raw.headers[index], numberFormat(hasTime ? 'dateTime' : 'date', language)]];
    }),
  );
}

/** Numbers that are there, in order; null when the table has no column for them. */
function idsOf(found: FoundTable | undefined, table: EditableTable): readonly string[] | null {
  if (found === undefined) return inputColumn(inputTable(table), ID) === undefined ? null : [];
  const index = found.columns.get(ID);
  return index === undefined ? null : found.raw.rows.map((row) => cellText(row[index])).filter((id) => id !== '');
}

function withIds(rows: readonly NewRow[], known: readonly string[] | null, table: EditableTable): SampleRow[] {
  const used = [...(known ?? [])];
  return rows.map((row) => {
    const given = String(row[ID] ?? '');
    const cells = Object.entries(row).filter(([key, value]) => key !== ID && value !== null && value !== '');
    const own = Object.fromEntries(cells) as SampleRow;
    if (known === null) return own;
    const id = given !== '' && !used.includes(given) ? given : nextId(used, table);
    used.push(id);
    return { [ID]: id, ...own };
  });
}

const NUMBERED = /^(.*?)(\d+)$/;

/** The number after the last, in the planner's own manner; never in that of his customers' orders, which come from elsewhere. */
function nextId(used: readonly string[], table: EditableTable): string {
  const last = table === 'Demand' ? null : NUMBERED.exec(used.at(-1) ?? '');
  const [prefix, digits] = [last?.[1] ?? PREFIXES[table] ?? table.charAt(0), last?.[2]?.length ?? 1];
  for (let number = Number(last?.[2] ?? 0) + 1; ; number++) {
    const id = `${prefix}${String(number).padStart(digits, '0')}`;
    if (!used.includes(id)) return id;
  }
}
