import { CellError } from '../../model/cell';
import { toNumber } from '../coerce';
import type { Evaluation } from '../evaluation';
import { areaMatrix } from '../evaluation';
import { giveUp } from '../function-specification';
import { Area, Areas, ERRORS, Lambda, Matrix } from '../value';
import type { Scalar, Value } from '../value';

/** Rectangles larger than this are read only where something stands. */
export function cellsOf(value: Value, evaluation: Evaluation): readonly Scalar[] {
  if (value instanceof Area) return usedCells(value, evaluation);
  if (value instanceof Areas) return value.areas.flatMap((area) => [...usedCells(area, evaluation)]);
  if (value instanceof Matrix) return value.cells;
  return [value instanceof Lambda ? ERRORS.calculation : value];
}

function usedCells(area: Area, evaluation: Evaluation): readonly Scalar[] {
  const extent = area.sheet.extent();
  const rows = Math.min(area.rows, extent.rows - area.row);
  const columns = Math.min(area.columns, extent.columns - area.column);
  if (rows <= 0 || columns <= 0) return [];
  return areaMatrix(new Area(area.sheet, area.row, area.column, rows, columns), evaluation).cells;
}

/**
 * The numbers that SUM and its like count: in references and arrays numbers alone, among single arguments also truth values and texts
 * that read as numbers. Ends the function with the first error.
 */
export function numbersOf(given: readonly Value[], evaluation: Evaluation): number[] {
  const numbers: number[] = [];
  for (const value of given) {
    const isGroup = value instanceof Area || value instanceof Areas || value instanceof Matrix;
    for (const cell of cellsOf(value, evaluation)) {
      if (cell instanceof CellError) giveUp(cell);
      if (typeof cell === 'number') numbers.push(cell);
      else if (!isGroup) {
        const number = toNumber(cell);
        if (number instanceof CellError) giveUp(number);
        numbers.push(number);
      }
    }
  }
  return numbers;
}

/** Sum with the rounding error carried along, so that 0.1 added ten times is 1. */
export function total(numbers: readonly number[]): number {
  let sum = 0;
  let lost = 0;
  for (const number of numbers) {
    const next = sum + number;
    lost += Math.abs(sum) >= Math.abs(number) ? sum - next + number : number - next + sum;
    sum = next;
  }
  return sum + lost;
}
