import { CellError } from '../../model/cell';
import type { Evaluation } from '../evaluation';
import { areaMatrix, firstOf, plain } from '../evaluation';
import type { FunctionSet, FunctionSpecification } from '../function-specification';
import { giveUp, guarded, lifting } from '../function-specification';
import { Area, ERRORS, Matrix } from '../value';
import type { Scalar, Value } from '../value';
import { criterionOf } from './criteria';
import { total } from './numbers-of';

const odd = Array.from({ length: 127 }, (_, index) => 2 * index + 1);

/** The reference's cells as far as anything stands in any of the sheets that take part. */
function rangeCells(value: Value, rows: number, columns: number, evaluation: Evaluation): Matrix {
  if (value instanceof Area) return areaMatrix(new Area(value.sheet, value.row, value.column, rows, columns), evaluation);
  if (value instanceof Matrix) return value;
  const known = plain(value, evaluation);
  if (known instanceof CellError) giveUp(known);
  return known instanceof Matrix ? known : new Matrix(1, 1, [known]);
}

/** Rows that whole columns are read to, the same for all ranges of one call. */
function usedRows(values: readonly Value[], rows: number): number {
  const used = values.map((value) => (value instanceof Area ? value.sheet.extent().rows - value.row : rows));
  return Math.max(1, Math.min(rows, Math.max(...used)));
}

function shapeOf(value: Value): { rows: number; columns: number } {
  return value instanceof Area || value instanceof Matrix ? value : { rows: 1, columns: 1 };
}

/** Which cells meet all the pairs of range and condition; with the shape that they share. */
function matching(
  pairs: readonly Value[],
  values: readonly Value[],
  evaluation: Evaluation,
): { hits: number[]; rows: number; columns: number } {
  const shape = shapeOf(pairs[0]);
  const ranges = [...pairs.filter((_, index) => index % 2 === 0), ...values];
  for (const range of ranges) {
    const own = shapeOf(range);
    if (own.rows !== shape.rows || own.columns !== shape.columns) giveUp(ERRORS.value);
  }
  const rows = usedRows(ranges, shape.rows);
  let hits: number[] | null = null;
  for (let at = 0; at < pairs.length; at += 2) {
    const { cells } = rangeCells(pairs[at], rows, shape.columns, evaluation);
    const meets = criterionOf(firstOf(pairs[at + 1], evaluation));
    hits = hits === null ? cells.flatMap((cell, index) => (meets(cell) ? [index] : [])) : hits.filter((index) => meets(cells[index]));
  }
  return { hits: hits ?? [], rows, columns: shape.columns };
}

function numbersWhere(range: Value, pairs: readonly Value[], evaluation: Evaluation): number[] {
  const { hits, rows, columns } = matching(pairs, [range], evaluation);
  const { cells } = rangeCells(range, rows, columns, evaluation);
  const found: Scalar[] = hits.map((index) => cells[index]);
  const error = found.find((cell) => cell instanceof CellError);
  if (error) giveUp(error);
  return found.filter((cell) => typeof cell === 'number');
}

/** The range of SUMIF's third argument takes the shape of its first. */
function summedRange(range: Value, summed: Value | undefined): Value {
  if (!(summed instanceof Area)) return summed === undefined || summed === null ? range : summed;
  const { rows, columns } = shapeOf(range);
  return new Area(summed.sheet, summed.row, summed.column, rows, columns);
}

function withOne(compute: (numbers: readonly number[]) => Scalar): FunctionSpecification {
  return lifting(
    [1],
    guarded(2, 3, ([range, condition, summed], evaluation) =>
      compute(numbersWhere(summedRange(range, summed), [range, condition], evaluation)),
    ),
  );
}

function withMany(compute: (numbers: readonly number[]) => Scalar): FunctionSpecification {
  return lifting(
    odd.map((index) => index + 1),
    guarded(3, 255, ([range, ...pairs], evaluation) =>
      pairs.length % 2 === 1 ? ERRORS.value : compute(numbersWhere(range, pairs, evaluation)),
    ),
  );
}

const mean = (numbers: readonly number[]): Scalar => (numbers.length === 0 ? ERRORS.divide : total(numbers) / numbers.length);

/** Functions that count, add or compare the cells which meet conditions. */
export const CONDITIONAL_FUNCTIONS: FunctionSet = {
  SUMIF: withOne(total),
  AVERAGEIF: withOne(mean),
  COUNTIF: lifting(
    [1],
    guarded(2, 2, (given, evaluation) => {
      const { hits, rows, columns } = matching(given, [], evaluation);
      return hits.length + blanksBeyond(given[0], given[1], rows * columns, evaluation);
    }),
  ),
  SUMIFS: withMany(total),
  AVERAGEIFS: withMany(mean),
  MINIFS: withMany((numbers) => numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0)),
  MAXIFS: withMany((numbers) => numbers.reduce((most, number) => Math.max(most, number), numbers[0] ?? 0)),
  COUNTIFS: lifting(
    odd,
    guarded(2, 254, (given, evaluation) => (given.length % 2 === 1 ? ERRORS.value : matching(given, [], evaluation).hits.length)),
  ),
  COUNTBLANK: guarded(1, 1, ([range], evaluation) => {
    const { rows, columns } = shapeOf(range);
    const read = usedRows([range], rows);
    const { cells } = rangeCells(range, read, columns, evaluation);
    return cells.filter((cell) => cell === null || cell === '').length + (rows - read) * columns;
  }),
};

/** Blank cells of a whole column below everything that stands in the sheet. */
function blanksBeyond(range: Value, condition: Value, read: number, evaluation: Evaluation): number {
  const { rows, columns } = shapeOf(range);
  return criterionOf(firstOf(condition, evaluation))(null) ? rows * columns - read : 0;
}
