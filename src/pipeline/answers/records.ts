import { DAYS_FROM_1904_TO_1900, isoFromMinutes, minutesFromIso } from '../../engine/calendar/dates';
import { MINUTES_PER_DAY } from '../../engine/model/units';
import { recordDoubts } from '../../engine/tracking/record-problems';
import { formatFinding } from '../../i18n/format-finding';
import type { Language } from '../../i18n/language';
import type { LocatedFinding, ReadInput } from '../../tables/read-input';
import { readPlanningInput } from '../../tables/read-planning-input';
import type { InputColumn, InputTable } from '../../tables/schema/column';
import { inputColumn, inputTable } from '../../tables/schema/input-tables';
import type { RawCell, RawTable, WorkbookSnapshot } from '../../workbook/workbook';
import type { CheckedRecord, RecordCells, RecordTable, ShopFloorAnswer, ShopFloorQuestion } from '../shop-floor-question';

type RecordsQuestion = Exclude<ShopFloorQuestion, { readonly kind: 'shop-floor' }>;

/** A record by canonical columns; a date is a serial of 1900, what cannot be read is text. */
type RawRecord = Readonly<Record<string, RawCell>>;

/**
 * Holds records against the tables by adding them to their table and reading it: what the table and the audit would say of them is said of them
 * here. Nothing is written.
 */
export function checkRecords(question: RecordsQuestion, read: ReadInput, snapshot: WorkbookSnapshot, language: Language): ShopFloorAnswer {
  const { table, typed } = question;
  const schema = inputTable(table);
  const records = typed.map((row): RawRecord => {
    const filled = Object.entries(row).filter(([, cell]) => cell !== null && cell !== '');
    return Object.fromEntries(filled.map(([key, cell]) => [key, rawOf(inputColumn(schema, key), cell)]));
  });
  const own = read.mapping.tables[table]?.columns;
  const keys = [...new Set(records.flatMap((cells) => Object.keys(cells)))];
  const lacking = own === undefined ? [] : keys.filter((key) => !(key in own));
  return {
    kind: 'records',
    table,
    records: checked(records, { table, schema, read, snapshot, language, lacking }),
    lacking: lacking.map((key) => inputColumn(schema, key)?.name[language] ?? key),
  };
}

/** A date of the form is ISO text; all else is as it was typed. */
function rawOf(column: InputColumn | undefined, cell: string | number | null): RawCell {
  const at = column?.kind.kind === 'date' && typeof cell === 'string' ? minutesFromIso(cell) : null;
  return at === null ? cell : at / MINUTES_PER_DAY;
}

interface Checking {
  readonly table: RecordTable;
  readonly schema: InputTable;
  readonly read: ReadInput;
  readonly snapshot: WorkbookSnapshot;
  readonly language: Language;
  /** Columns that the planner's table has not. */
  readonly lacking: readonly string[];
}

function checked(records: readonly RawRecord[], checking: Checking): CheckedRecord[] {
  const { table, read, snapshot, language } = checking;
  const { extended, first, name } = withRecords(records, checking);
  const tables = { ...snapshot, tables: [...snapshot.tables.filter((one) => one.name !== name), extended] };
  const mapping = { tables: { ...read.mapping.tables, [table]: { table: extended.name, columns: columnsOf(extended, checking) } } };
  const { now, language: spoken } = read.input.parameters;
  const again = readPlanningInput(tables, { mapping, now, language: spoken });
  const found = troublesByRow(again, table, first);
  const known = new Map((table === 'Progress' ? again.input.progress : again.input.stops).map((row) => [row.source?.row ?? -1, row]));
  return records.map((cells, index): CheckedRecord => {
    const findings = found.get(first + index) ?? [];
    const troubles = findings.map((one) => ({ column: one.column ?? null, sentence: formatFinding(one, language) }));
    const isOut = findings.some(({ severity }) => severity === 'error');
    const verdict = isOut ? 'unreadable' : findings.length > 0 ? 'doubtful' : 'good';
    return { cells: toWrite(cells, known.get(first + index), checking), verdict, troubles };
  });
}

/** The planner's table with the records below its own rows; a table with all their columns where he has none. */
function withRecords(
  records: readonly RawRecord[],
  { table, schema, read, snapshot, language, lacking }: Checking,
): { readonly extended: RawTable; readonly first: number; readonly name: string | null } {
  const own = read.mapping.tables[table];
  const raw = own === undefined ? undefined : snapshot.tables.find((one) => one.name === own.table && !one.owned);
  const keys = raw === undefined ? [...new Set(records.flatMap((cells) => Object.keys(cells)))] : lacking;
  const places = new Map<string, number>();
  for (const [key, header] of Object.entries(own?.columns ?? {})) places.set(key, raw?.headers.indexOf(header) ?? -1);
  const width = raw?.headers.length ?? 0;
  keys.forEach((key, index) => places.set(key, width + index));
  const headers = [...(raw?.headers ?? []), ...keys.map((key) => inputColumn(schema, key)?.name[language] ?? key)];
  const shift = snapshot.dateSystem === 1904 ? DAYS_FROM_1904_TO_1900 : 0;
  const rows = records.map((cells) => {
    const row = new Array<RawCell>(headers.length).fill(null);
    for (const [key, cell] of Object.entries(cells)) {
      const isSerial = inputColumn(schema, key)?.kind.kind === 'date' && typeof cell === 'number' && cell >= 1;
      row[places.get(key) ?? -1] = isSerial ? cell - shift : cell;
    }
    return row;
  });
  const base: RawTable = raw ?? { ...EMPTY_TABLE, name: schema.name[language], sheet: schema.name[language], headers: [], rows: [] };
  return { extended: { ...base, headers, rows: [...base.rows, ...rows] }, first: base.rows.length, name: raw?.name ?? null };
}

const EMPTY_TABLE = { isTable: true, sheetHidden: false, headerRow: 1, firstColumn: 1, hiddenRows: 0, owned: false } as const;

function columnsOf({ headers }: RawTable, { table, schema, read, language }: Checking): Record<string, string> {
  const own = read.mapping.tables[table]?.columns ?? {};
  const further = schema.columns.filter(({ key, name }) => !(key in own) && headers.includes(name[language]));
  return { ...own, ...Object.fromEntries(further.map(({ key, name }) => [key, name[language]])) };
}

/** What the table would say of its rows from `first` on, and what may be doubted of them. */
function troublesByRow(again: ReadInput, table: RecordTable, first: number): Map<number, LocatedFinding[]> {
  const byRow = new Map<number, LocatedFinding[]>();
  const add = (row: number, finding: LocatedFinding): void => {
    const known = byRow.get(row);
    if (known === undefined) byRow.set(row, [finding]);
    else known.push(finding);
  };
  for (const finding of again.findings) {
    const { row, severity } = finding;
    if (finding.table === table && row !== undefined && row >= first && severity !== 'info') add(row, finding);
  }
  const { progress } = again.input;
  const doubts = table === 'Progress' ? recordDoubts(progress, again.input) : [];
  for (const { record, ...doubt } of doubts) {
    const { source, order } = progress[record];
    if (source !== undefined && source.row >= first)
      add(source.row, again.locate({ ...doubt, severity: 'warning', ...source, key: order }));
  }
  return byRow;
}

/** Moments as they were read, everything else as it came; without the columns that the planner's table has not. */
function toWrite(
  cells: RawRecord,
  read: { readonly start: number | null; readonly end: number | null } | undefined,
  { schema, lacking }: Checking,
): RecordCells {
  const written = Object.entries(cells).flatMap(([key, cell]): [string, string | number][] => {
    if (lacking.includes(key) || cell === null || typeof cell === 'object') return [];
    const moment = key === 'start' || key === 'end' ? (read?.[key] ?? null) : null;
    if (moment !== null) return [[key, isoFromMinutes(moment)]];
    const isDate = inputColumn(schema, key)?.kind.kind === 'date' && typeof cell === 'number' && cell >= 1;
    if (isDate) return [[key, isoFromMinutes(Math.round(cell * MINUTES_PER_DAY)).replace(/T00:00$/, '')]];
    return [[key, typeof cell === 'boolean' ? String(cell) : cell]];
  });
  return Object.fromEntries(written);
}
