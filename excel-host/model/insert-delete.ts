import { contains, intersection } from './addresses';
import type { CellMove } from './calculator';
import { MAX_COLUMNS, MAX_ROWS, type Rectangle } from './cell';
import { invalidOperation } from './errors';
import { WHOLE_SHEET } from './cell-grid';
import type { Range } from './range';
import type { Worksheet } from './worksheet';

/** Where a strip of cells goes when lines are inserted (`count` > 0) or deleted at `at`: null when all of it is gone. */
export function movedSpan(
  start: number,
  size: number,
  at: number,
  count: number,
): { readonly start: number; readonly size: number } | null {
  if (count > 0) {
    if (at <= start) return { start: start + count, size };
    return { start, size: at < start + size ? size + count : size };
  }
  const end = at - count;
  const first = start < at ? start : Math.max(start, end) + count;
  const last = start + size <= at ? start + size : Math.max(start + size, end) + count;
  return last > first ? { start: first, size: last - first } : null;
}

/** Where a rectangle goes after a move of whole rows or columns; null when it is gone. */
export function movedRectangle(area: Rectangle, move: CellMove): Rectangle | null {
  const count = move.kind.endsWith('inserted') ? move.count : -move.count;
  if (move.kind.startsWith('rows')) {
    const span = area.rows === MAX_ROWS ? { start: area.row, size: area.rows } : movedSpan(area.row, area.rows, move.at, count);
    return span && { ...area, row: span.start, rows: span.size };
  }
  const span =
    area.columns === MAX_COLUMNS ? { start: area.column, size: area.columns } : movedSpan(area.column, area.columns, move.at, count);
  return span && { ...area, column: span.start, columns: span.size };
}

/** Inserts or deletes whole rows or columns of a sheet: tables, names, merges, formulas and whatever listens move along. */
export function moveLines(move: CellMove): void {
  const { sheet, at, count } = move;
  const inserted = move.kind.endsWith('inserted');
  const { grid, workbook } = sheet;
  const rows = move.kind.startsWith('rows');
  sheet.Protection.requireAllowed(permission(rows, inserted), 'Range.insert');
  if (rows) grid.rekeyRows((row) => (row < at ? row : inserted ? row + count : row < at + count ? null : row - count));
  else grid.shiftColumns(at, inserted ? count : -count);
  const lines = rows ? grid.rows : grid.columns;
  if (inserted) lines.insert(at, count);
  else lines.delete(at, count);
  grid.merges = grid.merges.flatMap((merge) => movedRectangle(merge, move) ?? []);
  for (const table of [...sheet.Tables.items]) {
    const area = movedRectangle(table.area, move);
    if (!area) workbook.Tables.drop(table);
    else if (area.columns !== table.area.columns) table.columnsMoved(area, move);
    else table.area = area;
  }
  sheet.moveHyperlinks(move);
  sheet.cells.tellMove(move);
  workbook.structureChanged({ kind: 'moved', move });
  const changeType = (
    {
      'rows-inserted': 'RowInserted',
      'rows-deleted': 'RowDeleted',
      'columns-inserted': 'ColumnInserted',
      'columns-deleted': 'ColumnDeleted',
    } as const
  )[move.kind];
  const strip = rows ? { ...WHOLE_SHEET, row: at, rows: count } : { ...WHOLE_SHEET, column: at, columns: count };
  sheet.cells.contentsChanged(strip, null, changeType);
}

function permission(rows: boolean, inserted: boolean): 'allowInsertRows' | 'allowDeleteRows' | 'allowInsertColumns' | 'allowDeleteColumns' {
  if (rows) return inserted ? 'allowInsertRows' : 'allowDeleteRows';
  return inserted ? 'allowInsertColumns' : 'allowDeleteColumns';
}

/** `range.insert`: whole rows or columns, or cells that push others down or right. */
export function insertCells(range: Range, shift: 'Down' | 'Right'): void {
  const { area, sheet } = range;
  if (range.IsEntireRow) return moveLines({ kind: 'rows-inserted', sheet, at: area.row, count: area.rows });
  if (range.IsEntireColumn) return moveLines({ kind: 'columns-inserted', sheet, at: area.column, count: area.columns });
  shiftBlock(sheet, area, shift === 'Down' ? { down: area.rows, right: 0 } : { down: 0, right: area.columns }, false);
}

/** `range.delete`: whole rows or columns, or cells that others replace from below or from the right. */
export function deleteCells(range: Range, shift: 'Up' | 'Left'): void {
  const { area, sheet } = range;
  if (range.IsEntireRow) return moveLines({ kind: 'rows-deleted', sheet, at: area.row, count: area.rows });
  if (range.IsEntireColumn) return moveLines({ kind: 'columns-deleted', sheet, at: area.column, count: area.columns });
  shiftBlock(sheet, area, shift === 'Up' ? { down: -area.rows, right: 0 } : { down: 0, right: -area.columns }, true);
}

/** Moves the cells behind an area. References of formulas to moved single cells stay as they are: only whole lines are followed. */
function shiftBlock(sheet: Worksheet, area: Rectangle, by: { down: number; right: number }, deleting: boolean): void {
  sheet.cells.requireWritable(area, deleting ? 'Range.delete' : 'Range.insert');
  const behind = by.down !== 0 ? { ...area, rows: MAX_ROWS - area.row } : { ...area, columns: MAX_COLUMNS - area.column };
  for (const table of sheet.Tables.items) moveTable(table, area, behind, by, deleting);
  const taken = sheet.grid.take(behind);
  for (const { row, column, cell } of taken) {
    if (deleting && intersection(area, { row, column, rows: 1, columns: 1 })) continue;
    sheet.grid.put(row + by.down, column + by.right, cell);
  }
  const used = sheet.grid.usedRectangle(false, behind) ?? area;
  sheet.cells.contentsChanged(
    { ...area, rows: Math.max(area.rows, used.row + used.rows - area.row) },
    null,
    deleting ? 'CellDeleted' : 'CellInserted',
  );
}

function moveTable(
  table: Worksheet['Tables']['items'][number],
  area: Rectangle,
  behind: Rectangle,
  by: { down: number; right: number },
  deleting: boolean,
): void {
  const common = intersection(table.area, behind);
  if (!common) return;
  if (contains(behind, table.area) && !(deleting && intersection(area, table.area))) {
    table.area = { ...table.area, row: table.area.row + by.down, column: table.area.column + by.right };
    return;
  }
  // A strip as wide as the table, within its data, makes it longer or shorter; anything else would tear it.
  const wholeRows =
    by.down !== 0 &&
    area.column === table.area.column &&
    area.columns === table.area.columns &&
    contains(table.bodyArea, { ...area, rows: 1 });
  if (!wholeRows || table.bodyArea.rows + by.down < 1) throw invalidOperation(deleting ? 'Range.delete' : 'Range.insert');
  table.area = { ...table.area, rows: table.area.rows + by.down };
}
