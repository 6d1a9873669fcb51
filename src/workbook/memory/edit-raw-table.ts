import type { EditedRow, TableEdit } from '../office/live-workbook';
import type { RawCell, RawTable } from '../workbook';
import { WorkbookError } from '../workbook';

/** A planner's table with an edit done, and what takes it back; a table in memory has no formulas. @throws WorkbookError */
export function editedTable(table: RawTable, edit: TableEdit): { readonly table: RawTable; readonly back: TableEdit } {
  const { name } = table;
  if (edit.kind === 'append') {
    const rows = edit.rows.map((row) => withValues(table, new Array<RawCell>(table.headers.length).fill(null), row));
    return { table: { ...table, rows: [...filled(table), ...rows] }, back: { kind: 'take-back', table: name, rows: edit.rows } };
  }
  if (edit.kind === 'take-back') {
    const rows = filled(table);
    const first = rows.length - edit.rows.length;
    const isThere = first >= 0 && edit.rows.every((row, index) => holds(table, rows[first + index], row));
    if (!isThere) throw new WorkbookError('rows-changed', `the last rows of ${name} are others`, name);
    return { table: { ...table, rows: rows.slice(0, first) }, back: { kind: 'append', table: name, rows: edit.rows } };
  }
  const at = edit.row - table.headerRow - 1;
  const cells = table.rows[at];
  if (cells === undefined) throw new WorkbookError('rows-changed', `row ${edit.row} is not in ${name}`, name);
  const before = Object.fromEntries(Object.keys(edit.values).map((header) => [header, plainValue(cells[columnOf(table, header)])]));
  const rows = table.rows.map((row, index) => (index === at ? withValues(table, row, edit.values) : row));
  return { table: { ...table, rows }, back: { kind: 'change', table: name, row: edit.row, values: before } };
}

function filled({ rows }: RawTable): RawTable['rows'] {
  return rows.slice(0, rows.findLastIndex((row) => row.some((cell) => cell !== null)) + 1);
}

function withValues(table: RawTable, cells: readonly RawCell[], values: EditedRow): RawCell[] {
  const changed = [...cells];
  for (const [header, value] of Object.entries(values)) changed[columnOf(table, header)] = value === '' ? null : value;
  return changed;
}

function holds(table: RawTable, cells: readonly RawCell[], row: EditedRow): boolean {
  return Object.entries(row).every(([header, value]) => cells[columnOf(table, header)] === (value === '' ? null : value));
}

function columnOf({ headers, name }: RawTable, header: string): number {
  const column = headers.indexOf(header);
  if (column < 0) throw new WorkbookError('column-gone', `${name} has no column ${header}`, header);
  return column;
}

function plainValue(cell: RawCell): EditedRow[string] {
  return typeof cell === 'object' ? null : cell;
}
