import type { SampleRow } from '../sample/sample-tables';
import type { ColumnKind, InputColumn, InputTable } from '../tables/schema/column';
import { PARAMETER_DEFINITIONS } from '../tables/schema/parameters';
import type { CellContent, CellFormat, ColumnSpec } from './sheet-spec';

const FORMATS: Readonly<Record<ColumnKind['kind'], CellFormat>> = {
  text: 'text',
  key: 'text',
  reference: 'text',
  number: 'general',
  fraction: 'general',
  efficiency: 'general',
  date: 'date',
  timeOfDay: 'timeOfDay',
  duration: 'general',
  words: 'text',
  yesNo: 'text',
  lotRule: 'text',
  list: 'text',
  any: 'general',
};

/** Columns in which a planner writes moments: while they are empty they show a time all the same. */
const MOMENTS: ReadonlySet<string> = new Set(['start', 'end', 'finish', 'pinned_start']);

/**
 * Formats of an input table's column. A date without a time shows none: 00:00 would say midnight where the planner said the day.
 *
 * @param rows the canonical rows, and `contents` what stands in this column of each; both empty in a template.
 */
export function columnFormats(
  schema: InputTable,
  column: InputColumn,
  rows: readonly SampleRow[],
  contents: readonly CellContent[],
): Pick<ColumnSpec, 'format' | 'formatByRow'> {
  const byRow = contents.map((content, index) => formatOf(kindOf(schema, column, rows[index]), content));
  const shown = byRow.filter((_, index) => contents[index] !== null);
  const format = shown.includes('dateTime') && column.kind.kind === 'date' ? 'dateTime' : emptyFormat(schema, column, shown.length);
  return byRow.some((own, index) => contents[index] !== null && own !== format)
    ? { format, formatByRow: byRow.map((own, index) => (contents[index] === null ? format : own)) }
    : { format };
}

/** The value of a parameter has the parameter's own kind. */
function kindOf(schema: InputTable, column: InputColumn, row: SampleRow): ColumnKind['kind'] {
  if (schema.table !== 'Parameters' || column.key !== 'value') return column.kind.kind;
  return PARAMETER_DEFINITIONS.find(({ key }) => key === row.name)?.kind.kind === 'date' ? 'date' : column.kind.kind;
}

function formatOf(kind: ColumnKind['kind'], content: CellContent): CellFormat {
  return kind === 'date' && typeof content === 'number' && !Number.isInteger(content) ? 'dateTime' : FORMATS[kind];
}

function emptyFormat({ table }: InputTable, { key, kind }: InputColumn, filled: number): CellFormat {
  const takesMoments = MOMENTS.has(key) || table === 'CalendarExceptions';
  return kind.kind === 'date' && filled === 0 && takesMoments ? 'dateTime' : FORMATS[kind.kind];
}
