import type { Cell, CellValue, Rectangle } from '../model/cell';
import { MAX_COLUMNS, MAX_ROWS } from '../model/cell';
import type { FormulaNode } from './formula-node';
import { ERRORS, Matrix } from './value';
import type { Scalar } from './value';
import type { WorkbookSource } from './workbook-source';

/** A formula's value as a cell holds it: what a formula makes of a blank is 0. */
export function heldValue(value: Scalar): CellValue {
  return value ?? 0;
}

/**
 * Writes a formula's result: one value into its cell, an array over the cells beside and below. Something in the way gives #SPILL!.
 * Gives the rectangle of cells that did not belong to the result before or do no longer; null when its shape is what it was.
 */
export function writeResult(node: FormulaNode, result: Scalar | Matrix, source: WorkbookSource): Rectangle | null {
  const before = node.spill;
  const fits = result instanceof Matrix ? room(node, result, source) : true;
  const shown = fits ? result : ERRORS.spill;
  node.blocked =
    fits || !(result instanceof Matrix) ? null : { row: node.row, column: node.column, rows: result.rows, columns: result.columns };
  const after = shown instanceof Matrix ? { rows: shown.rows, columns: shown.columns } : null;
  if (before && !(after && after.rows >= before.rows && after.columns >= before.columns)) clearSpill(node, after);
  node.spill = after;
  const cell = node.sheet.grid.ensure(node.row, node.column);
  cell.value = heldValue(shown instanceof Matrix ? shown.cells[0] : shown);
  if (shown instanceof Matrix) fill(node, shown);
  if (before?.rows === after?.rows && before?.columns === after?.columns) return null;
  node.sheet.forgetExtent();
  return {
    row: node.row,
    column: node.column,
    rows: Math.max(before?.rows ?? 1, after?.rows ?? 1),
    columns: Math.max(before?.columns ?? 1, after?.columns ?? 1),
  };
}

function room(node: FormulaNode, { rows, columns }: Matrix, source: WorkbookSource): boolean {
  if (node.row + rows > MAX_ROWS || node.column + columns > MAX_COLUMNS) return false;
  if (source.tableAt(node.sheet, node.row, node.column)) return false;
  const { grid } = node.sheet;
  let isFree = true;
  grid.forEachCell({ row: node.row, column: node.column, rows, columns }, (cell, row, column) => {
    if (row === node.row && column === node.column) return;
    if (isInTheWay(cell, node)) isFree = false;
  });
  const place = { row: node.row, column: node.column, rows, columns };
  return isFree && !grid.merges.some((merge) => touches(merge, place));
}

function touches(a: Rectangle, b: Rectangle): boolean {
  return a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}

function isInTheWay(cell: Cell, node: FormulaNode): boolean {
  if (cell.formula !== null) return true;
  if (cell.spilledFrom) return cell.spilledFrom.row !== node.row || cell.spilledFrom.column !== node.column;
  return cell.value !== '';
}

function fill(node: FormulaNode, matrix: Matrix): void {
  const from = { row: node.row, column: node.column };
  for (let row = 0; row < matrix.rows; row++) {
    for (let column = row === 0 ? 1 : 0; column < matrix.columns; column++) {
      const cell = node.sheet.grid.ensure(node.row + row, node.column + column);
      cell.value = heldValue(matrix.at(row, column));
      cell.spilledFrom = from;
    }
  }
}

/** Empties the cells that a result covered, except those that `kept` still covers. */
export function clearSpill(node: FormulaNode, kept: FormulaNode['spill']): void {
  const area = { row: node.row, column: node.column, rows: node.spill?.rows ?? 1, columns: node.spill?.columns ?? 1 };
  node.sheet.grid.forEachCell(area, (cell, row, column) => {
    if (cell.spilledFrom?.row !== node.row || cell.spilledFrom.column !== node.column) return;
    if (kept && row < node.row + kept.rows && column < node.column + kept.columns) return;
    cell.spilledFrom = null;
    if (cell.formula === null) cell.value = '';
  });
}
