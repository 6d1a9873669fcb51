import { minutesFromSerial } from '../engine/calendar/dates';
import { formatAmount, formatDay, formatMoment, formatTimeOfDay } from '../i18n/format-values';
import { inputSheetTexts } from '../i18n/input-sheets';
import type { Language } from '../i18n/language';
import { cellText, isError } from '../tables/cells/cell-text';
import type { FoundTable } from '../tables/found-table';
import { matchHeaders } from '../tables/match-headers';
import type { TableMapping } from '../tables/mapping';
import { type ColumnKind, type InputTable, type TableName } from '../tables/schema/column';
import { INPUT_TABLES } from '../tables/schema/input-tables';
import type { RawCell, RawTable, WorkbookSnapshot } from '../workbook/workbook';

/** What the pane shows of one of DOMAIN's tables: what was taken for it, and what could be instead. */
export interface TableOverview {
  /** Canonical English name: `Items`. */
  readonly table: string;
  /** Excel's name of what was taken for it; null when nothing was. */
  readonly taken: string | null;
  readonly sheet: string | null;
  /** True when the planner chose it, false for a guess. */
  readonly chosen: boolean;
  /** Without it nothing can be planned. */
  readonly required: boolean;
  readonly rows: number;
  /** Its columns that the workbook has, or could have: canonical name, header taken, and whether a plan needs it. */
  readonly columns: readonly ColumnOverview[];
  /** The first five rows as they stand under `headers`, as text in the reader's language. */
  readonly headers: readonly string[];
  readonly preview: readonly (readonly string[])[];
  /** Excel's names of all that could be taken instead. */
  readonly candidates: readonly string[];
}

export interface ColumnOverview {
  readonly column: string;
  readonly header: string | null;
  readonly required: boolean;
  readonly chosen: boolean;
}

const PREVIEW_ROWS = 5;
/** Items, Demand or Orders with Routings: a plan needs one of them; none is needed when another of them is there. */
const STARTING_TABLES: readonly TableName[] = ['Items', 'Demand'];

/** Every input table, taken or not, in reading order; with previews in the reader's language. */
export function tableOverviews(
  snapshot: WorkbookSnapshot,
  found: ReadonlyMap<TableName, FoundTable>,
  mapping: TableMapping | undefined,
  language: Language,
): TableOverview[] {
  const planner = snapshot.tables.filter(({ owned }) => !owned);
  const needsStart = ![...STARTING_TABLES, 'Orders' as const].some((table) => found.has(table));
  return INPUT_TABLES.map((schema) => {
    const one = found.get(schema.table);
    const saved = mapping?.tables[schema.table];
    return {
      table: schema.table,
      taken: one?.raw.name ?? null,
      sheet: one?.raw.sheet ?? null,
      chosen: one !== undefined && saved?.table === one.raw.name,
      required: STARTING_TABLES.includes(schema.table) && (one !== undefined || needsStart),
      rows: one?.raw.rows.length ?? 0,
      columns: columnsOf(schema, one, saved?.columns ?? {}),
      headers: one?.raw.headers ?? [],
      preview: one === undefined ? [] : previewOf(one, snapshot.dateSystem, language),
      candidates: candidatesOf(schema, one, planner),
    };
  });
}

function columnsOf(schema: InputTable, one: FoundTable | undefined, saved: Readonly<Record<string, string>>): ColumnOverview[] {
  return schema.columns.map(({ key, required }) => {
    const index = one?.columns.get(key);
    const header = index === undefined ? null : (one?.raw.headers[index] ?? null);
    return { column: key, header, required, chosen: header !== null && saved[key] === header };
  });
}

/** Other tables of the planner's that have a column which this one needs, the likeliest first. */
function candidatesOf(schema: InputTable, one: FoundTable | undefined, planner: readonly RawTable[]): string[] {
  return planner
    .filter((raw) => raw !== one?.raw)
    .map((raw) => ({ raw, match: matchHeaders(raw.headers, schema) }))
    .filter(({ match }) => match.columns.size > 0)
    .sort((a, b) => a.match.missing.length - b.match.missing.length || b.match.columns.size - a.match.columns.size)
    .map(({ raw }) => raw.name);
}

function previewOf({ schema, raw, columns }: FoundTable, dateSystem: WorkbookSnapshot['dateSystem'], language: Language): string[][] {
  const kinds = new Map([...columns].map(([key, index]) => [index, schema.columns.find((column) => column.key === key)?.kind.kind]));
  return raw.rows
    .slice(0, PREVIEW_ROWS)
    .map((row) => raw.headers.map((_, index) => shownText(row[index] ?? null, kinds.get(index), dateSystem, language)));
}

/** A cell as the planner sees it, as far as its column tells. */
function shownText(
  cell: RawCell,
  kind: ColumnKind['kind'] | undefined,
  dateSystem: WorkbookSnapshot['dateSystem'],
  language: Language,
): string {
  if (typeof cell === 'boolean') return inputSheetTexts[cell ? 'yes' : 'no'][language];
  if (typeof cell !== 'number' || isError(cell)) return cellText(cell);
  if (kind === 'date') {
    const at = minutesFromSerial(cell, dateSystem);
    return Number.isInteger(cell) ? formatDay(at, language) : formatMoment(at, language);
  }
  if (kind === 'timeOfDay' && cell >= 0 && cell <= 1) return formatTimeOfDay(cell * 1440);
  return kind === 'key' || kind === 'reference' || kind === 'list' ? String(cell) : formatAmount(cell, language);
}
