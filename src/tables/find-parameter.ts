import type { ParameterChange } from '../engine/model/follow-up-records';
import type { RawCell, WorkbookSnapshot } from '../workbook/workbook';
import { cellText } from './cells/cell-text';
import type { FoundTable } from './found-table';
import { matchHeaders } from './match-headers';
import type { TableName } from './schema/column';
import { namedAfter } from './table-evidence';
import { looseKey, nameKey } from './text-key';

/** The cell of the planner's tables that an action changes. */
export interface FoundParameter {
  readonly kind: 'found';
  readonly table: TableName;
  readonly found: FoundTable;
  /** Row of the body, from 0. */
  readonly row: number;
  /** Key of the column. */
  readonly column: string;
  readonly cell: RawCell;
}

/** Why there is none. */
export interface ParameterProblem {
  readonly kind: 'problem';
  readonly problem: 'incomplete' | 'table-unknown' | 'column-unknown' | 'row-unknown' | 'row-ambiguous';
}

const problem = (code: ParameterProblem['problem']): ParameterProblem => ({ kind: 'problem', problem: code });

/**
 * Finds the cell that a change is about: the table by any of its names, the column by its header or by any name that Jalon knows it under, the row
 * by what stands in the first column, and where that is not enough by other cells of the row, parted by a slash (`BODY / 20`).
 */
export function findParameter(
  tables: ReadonlyMap<TableName, FoundTable>,
  change: Omit<ParameterChange, 'from'>,
): FoundParameter | ParameterProblem {
  if ([change.table, change.key, change.column, change.value].some((text) => text.trim() === '')) return problem('incomplete');
  const found = [...tables.values()].find((one) => isCalled(one, change.table));
  if (found === undefined) return problem('table-unknown');
  const column = columnOf(found, change.column);
  if (column === null) return problem('column-unknown');
  const rows = rowsOf(found, change.key);
  if (rows.length !== 1) return problem(rows.length === 0 ? 'row-unknown' : 'row-ambiguous');
  const [row] = rows;
  const cell = found.raw.rows[row][found.columns.get(column) ?? -1] ?? null;
  return { kind: 'found', table: found.schema.table, found, row, column, cell };
}

function isCalled({ raw, schema }: FoundTable, name: string): boolean {
  return [raw.name, raw.sheet].some((own) => looseKey(own) === looseKey(name)) || namedAfter(name, schema);
}

function columnOf({ raw, columns, schema }: FoundTable, header: string): string | null {
  const key = looseKey(header);
  const own = [...columns].find(([, index]) => looseKey(raw.headers[index] ?? '') === key);
  if (own !== undefined) return own[0];
  const [meant] = matchHeaders([header], schema).columns.keys();
  return meant !== undefined && columns.has(meant) ? meant : null;
}

/** Rows of the body that the key names: whole first, since a name may hold a slash itself. */
function rowsOf({ raw, columns, schema }: FoundTable, key: string): number[] {
  const first = schema.columns.find((column) => columns.has(column.key));
  const index = columns.get(first?.key ?? '') ?? 0;
  const named = (name: string): number[] =>
    [...raw.rows.keys()].filter((row) => nameKey(cellText(raw.rows[row][index] ?? null)) === nameKey(name));
  const whole = named(key);
  if (whole.length > 0) return whole;
  const [name = '', ...others] = key.split('/').map((part) => part.trim());
  return named(name).filter((row) =>
    others.every((other) => raw.rows[row].some((cell, column) => column !== index && nameKey(cellText(cell)) === nameKey(other))),
  );
}

/** The workbook as it would be with another value in that cell; nothing is written. */
export function withParameter(snapshot: WorkbookSnapshot, { found, row, column }: FoundParameter, value: RawCell): WorkbookSnapshot {
  const index = found.columns.get(column) ?? -1;
  const tables = snapshot.tables.map((raw) =>
    raw !== found.raw
      ? raw
      : { ...raw, rows: raw.rows.map((cells, at) => (at !== row ? cells : cells.map((cell, i) => (i === index ? value : cell)))) },
  );
  return { ...snapshot, tables };
}
