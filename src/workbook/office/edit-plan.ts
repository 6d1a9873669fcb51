import { WorkbookError } from '../workbook';
import { holdsSomething, type EditedTable, type StandingCell } from './edit-survey';
import type { EditedRow, TableEdit } from './live-workbook';

/** A cell to be written; row of the body, from 0. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly content: EditedRow[string];
  /** Instead of the cell's own format, where that would make something else of the content. */
  readonly format: string | null;
}

/** What edits do to one table: rows that go, rows that come at the end, then cells. */
export interface TableJob {
  readonly table: EditedTable;
  readonly removed: { readonly first: number; readonly count: number };
  readonly added: number;
  readonly writes: readonly CellWrite[];
  /** Takes it back. */
  readonly undo: TableEdit;
}

const NONE_REMOVED = { first: 0, count: 0 };
const TEXT_FORMAT = '@';
const NO_FORMAT = 'General';

/**
 * Decides what an edit does to its table.
 * @throws WorkbookError `column-gone`, `formula-cell`, `rows-changed`
 */
export function jobOf(edit: TableEdit, table: EditedTable): TableJob {
  if (edit.kind === 'append') return appendJob(edit, table);
  return edit.kind === 'change' ? changeJob(edit, table) : takeBackJob(edit, table);
}

function appendJob({ rows, formats = {} }: Extract<TableEdit, { kind: 'append' }>, table: EditedTable): TableJob {
  const { body } = table;
  const model = table.rows.get(body.rows - 1) ?? [];
  const first = lastFilled(table) + 1;
  const writes: CellWrite[] = [];
  const written = rows.map((row, index): EditedRow => {
    const at = first + index;
    const cells = table.rows.get(at) ?? model;
    const own = Object.entries(row).filter(([header]) => cells[columnOf(table, header)]?.formula === null);
    for (const [header, content] of own) {
      const column = columnOf(table, header);
      if (content !== null) writes.push({ row: at, column, content, format: formatFor(content, cells[column], formats[header]) });
    }
    return Object.fromEntries(own);
  });
  const added = Math.max(0, first + rows.length - body.rows);
  return { table, removed: NONE_REMOVED, added, writes, undo: { kind: 'take-back', table: table.name, rows: written } };
}

function changeJob({ row, values, formats = {} }: Extract<TableEdit, { kind: 'change' }>, table: EditedTable): TableJob {
  const at = row - 1 - table.body.row;
  const cells = table.rows.get(at);
  if (cells === undefined) throw new WorkbookError('rows-changed', `row ${row} is not in ${table.name}`, table.name);
  const before: Record<string, EditedRow[string]> = {};
  const writes = Object.entries(values).map(([header, content]): CellWrite => {
    const column = columnOf(table, header);
    const cell = cells[column];
    if (cell.formula !== null) throw new WorkbookError('formula-cell', `${header} of row ${row} of ${table.name} is a formula`, header);
    before[header] = cell.value === '' ? null : cell.value;
    return { row: at, column, content, format: formatFor(content, cell, formats[header]) };
  });
  return { table, removed: NONE_REMOVED, added: 0, writes, undo: { kind: 'change', table: table.name, row, values: before } };
}

/** The last row of a table stays, emptied: Excel wants one. */
function takeBackJob({ rows }: Extract<TableEdit, { kind: 'take-back' }>, table: EditedTable): TableJob {
  const first = lastFilled(table) + 1 - rows.length;
  const isThere = rows.every((row, index) => holds(table, first + index, row));
  if (first < 0 || !isThere) throw new WorkbookError('rows-changed', `the last rows of ${table.name} are others`, table.name);
  const isAll = rows.length === table.body.rows;
  const kept = isAll ? (table.rows.get(0) ?? []) : [];
  const writes = kept.flatMap(({ formula }, column): CellWrite[] =>
    formula === null ? [{ row: 0, column, content: null, format: null }] : [],
  );
  const removed = isAll ? { first: 1, count: rows.length - 1 } : { first, count: rows.length };
  return { table, removed, added: 0, writes, undo: { kind: 'append', table: table.name, rows } };
}

/** The last row of the body that holds something; -1 when none does. */
function lastFilled({ body, rows }: EditedTable): number {
  for (let row = body.rows - 1; row >= 0; row--) {
    const cells = rows.get(row);
    if (cells !== undefined && holdsSomething(cells)) return row;
  }
  return -1;
}

function columnOf({ headers, name }: EditedTable, header: string): number {
  const column = headers.indexOf(header);
  if (column < 0) throw new WorkbookError('column-gone', `${name} has no column ${header}`, header);
  return column;
}

function holds(table: EditedTable, at: number, row: EditedRow): boolean {
  const cells = table.rows.get(at);
  return cells !== undefined && Object.entries(row).every(([header, content]) => isSame(cells[columnOf(table, header)], content));
}

function isSame({ value }: StandingCell, content: EditedRow[string]): boolean {
  if (typeof value === 'number' && typeof content === 'number') return Math.abs(value - content) < 1e-9;
  return value === (content ?? '');
}

/** A number in a cell of the text format would become text; a date without a format would show as a number. */
function formatFor(content: EditedRow[string], cell: StandingCell | undefined, wanted?: string): string | null {
  const format = cell?.format ?? NO_FORMAT;
  if (content === null || typeof content === 'string') return null;
  if (format !== TEXT_FORMAT && (format !== NO_FORMAT || wanted === undefined)) return null;
  return wanted ?? NO_FORMAT;
}
