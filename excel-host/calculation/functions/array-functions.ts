import { CellError } from '../../model/cell';
import { compareValues, toBoolean } from '../coerce';
import type { Evaluation } from '../evaluation';
import { matrixOf } from '../evaluation';
import type { FunctionSet } from '../function-specification';
import { booleanArgument, giveUp, guarded, numberArgument } from '../function-specification';
import { ERRORS, Matrix, isError } from '../value';
import type { Scalar, Value } from '../value';

type Row = readonly Scalar[];

/** Sort order: numbers, texts, truth values, errors, blanks last. */
function order(a: Scalar, b: Scalar): number {
  const rank = (cell: Scalar): number => (cell === null ? 2 : cell instanceof CellError ? 1 : 0);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  return a instanceof CellError || b instanceof CellError ? 0 : compareValues(a, b);
}

function directed(a: Scalar, b: Scalar, direction: number): number {
  return a === null || b === null ? order(a, b) : order(a, b) * direction;
}

function transposed(matrix: Matrix): Matrix {
  const rows = Array.from({ length: matrix.columns }, (_, column) =>
    Array.from({ length: matrix.rows }, (__, row) => matrix.at(row, column)),
  );
  return Matrix.of(rows);
}

function made(rows: readonly Row[], columns: number): Value {
  return rows.length === 0 || columns === 0 ? ERRORS.calculation : new Matrix(rows.length, columns, rows.flat());
}

/** Works on rows, or on columns by turning the array over. */
function alongRows(matrix: Matrix, byColumn: boolean, work: (rows: Row[]) => Row[]): Value {
  const rows = work((byColumn ? transposed(matrix) : matrix).toRows());
  const result = made(rows, rows[0]?.length ?? 0);
  return byColumn && result instanceof Matrix ? transposed(result) : result;
}

function filter([array, include, empty]: readonly Value[], evaluation: Evaluation): Value {
  const matrix = matrixOf(array, evaluation);
  const keep = matrixOf(include, evaluation);
  const byColumn = keep.rows === 1 && keep.columns === matrix.columns && !(keep.columns === 1 && matrix.rows === 1);
  if (!byColumn && (keep.columns !== 1 || keep.rows !== matrix.rows)) return ERRORS.value;
  const kept = keep.cells.map((cell) => {
    const truth = toBoolean(cell);
    return truth instanceof CellError ? giveUp(truth) : truth;
  });
  if (!kept.includes(true)) return empty ?? ERRORS.calculation;
  return alongRows(matrix, byColumn, (rows) => rows.filter((_, index) => kept[index]));
}

function sort([array, index, direction, byColumn]: readonly Value[], evaluation: Evaluation): Value {
  const indices = matrixOf(index ?? 1, evaluation).cells.map((cell) => (cell === null ? 1 : Number(cell)));
  const directions = matrixOf(direction ?? 1, evaluation).cells.map((cell) => (cell === -1 ? -1 : 1));
  return alongRows(matrixOf(array, evaluation), booleanArgument(byColumn, evaluation), (rows) => {
    if (indices.some((number) => !(number >= 1 && number <= (rows[0]?.length ?? 0)))) giveUp(ERRORS.value);
    return [...rows].sort((a, b) => {
      for (const [at, number] of indices.entries()) {
        const result = directed(a[number - 1], b[number - 1], directions[at] ?? directions[0]);
        if (result !== 0) return result;
      }
      return 0;
    });
  });
}

function sortby([array, ...keys]: readonly Value[], evaluation: Evaluation): Value {
  const matrix = matrixOf(array, evaluation);
  const by: { cells: Row; direction: number }[] = [];
  let byColumn = false;
  for (let at = 0; at < keys.length; at += 2) {
    const key = matrixOf(keys[at], evaluation);
    byColumn ||= key.rows === 1 && key.columns > 1;
    if (key.cells.length !== (byColumn ? matrix.columns : matrix.rows)) return ERRORS.value;
    by.push({ cells: key.cells, direction: numberArgument(keys[at + 1], evaluation, 1) < 0 ? -1 : 1 });
  }
  return alongRows(matrix, byColumn, (rows) => {
    const places = rows.map((_, index) => index);
    places.sort((a, b) => {
      for (const { cells, direction } of by) {
        const result = directed(cells[a], cells[b], direction);
        if (result !== 0) return result;
      }
      return a - b;
    });
    return places.map((place) => rows[place]);
  });
}

function rowKey(row: Row): string {
  return row
    .map((cell) => (typeof cell === 'string' ? `s${cell.toLowerCase()}` : isError(cell) ? cell.word : String(cell ?? '')))
    .join('\u0000');
}

function unique([array, byColumn, once]: readonly Value[], evaluation: Evaluation): Value {
  const exactlyOnce = booleanArgument(once, evaluation);
  return alongRows(matrixOf(array, evaluation), booleanArgument(byColumn, evaluation), (rows) => {
    const counts = new Map<string, number>();
    for (const row of rows) counts.set(rowKey(row), (counts.get(rowKey(row)) ?? 0) + 1);
    const seen = new Set<string>();
    return rows.filter((row) => {
      const key = rowKey(row);
      if (seen.has(key) || (exactlyOnce && counts.get(key) !== 1)) return false;
      seen.add(key);
      return true;
    });
  });
}

function sequence([rows, columns, start, step]: readonly Value[], evaluation: Evaluation): Value {
  const [tall, wide] = [Math.trunc(numberArgument(rows, evaluation, 1)), Math.trunc(numberArgument(columns, evaluation, 1))];
  if (tall < 1 || wide < 1) return ERRORS.calculation;
  if (tall * wide > 5_000_000) return ERRORS.number;
  const [first, by] = [numberArgument(start, evaluation, 1), numberArgument(step, evaluation, 1)];
  return new Matrix(
    tall,
    wide,
    Array.from({ length: tall * wide }, (_, index) => first + index * by),
  );
}

function stacked(given: readonly Value[], evaluation: Evaluation): Value {
  const matrices = given.map((value) => matrixOf(value, evaluation));
  const width = Math.max(...matrices.map((matrix) => matrix.columns));
  const rows = matrices.flatMap((matrix) =>
    matrix.toRows().map((row) => Array.from({ length: width }, (_, at) => (at < row.length ? row[at] : ERRORS.notAvailable))),
  );
  return made(rows, width);
}

function beside(given: readonly Value[], evaluation: Evaluation): Value {
  const turned = stacked(
    given.map((value) => transposed(matrixOf(value, evaluation))),
    evaluation,
  );
  return turned instanceof Matrix ? transposed(turned) : turned;
}

function cut(array: Value, rows: Value | undefined, columns: Value | undefined, evaluation: Evaluation, isTake: boolean): Value {
  const matrix = matrixOf(array, evaluation);
  const bounds = (value: Value | undefined, size: number): readonly [number, number] => {
    if (value === undefined || value === null) return [0, size];
    const count = Math.trunc(numberArgument(value, evaluation));
    if (isTake) return count >= 0 ? [0, Math.min(count, size)] : [Math.max(0, size + count), size];
    return count >= 0 ? [Math.min(count, size), size] : [0, Math.max(0, size + count)];
  };
  const [top, bottom] = bounds(rows, matrix.rows);
  const [left, right] = bounds(columns, matrix.columns);
  return made(
    matrix
      .toRows()
      .slice(top, bottom)
      .map((row) => row.slice(left, right)),
    right - left,
  );
}

function chosen(given: readonly Value[], evaluation: Evaluation, byColumn: boolean): Value {
  const numbers = given.slice(1).flatMap((value) => matrixOf(value, evaluation).cells.map((cell) => Number(cell)));
  return alongRows(matrixOf(given[0], evaluation), byColumn, (rows) =>
    numbers.map((number) => rows[number > 0 ? number - 1 : rows.length + number] ?? giveUp(ERRORS.value)),
  );
}

/** Functions that give arrays. */
export const ARRAY_FUNCTIONS: FunctionSet = {
  FILTER: guarded(2, 3, filter),
  SORT: guarded(1, 4, sort),
  SORTBY: guarded(2, 255, sortby),
  UNIQUE: guarded(1, 3, unique),
  SEQUENCE: guarded(1, 4, sequence),
  TRANSPOSE: guarded(1, 1, ([array], evaluation) => transposed(matrixOf(array, evaluation))),
  VSTACK: guarded(1, 255, stacked),
  HSTACK: guarded(1, 255, beside),
  TAKE: guarded(2, 3, ([array, rows, columns], evaluation) => cut(array, rows, columns, evaluation, true)),
  DROP: guarded(2, 3, ([array, rows, columns], evaluation) => cut(array, rows, columns, evaluation, false)),
  CHOOSEROWS: guarded(2, 255, (given, evaluation) => chosen(given, evaluation, false)),
  CHOOSECOLS: guarded(2, 255, (given, evaluation) => chosen(given, evaluation, true)),
  TOCOL: guarded(1, 3, ([array], evaluation) => {
    const { cells } = matrixOf(array, evaluation);
    return new Matrix(cells.length, 1, cells);
  }),
  TOROW: guarded(1, 3, ([array], evaluation) => {
    const { cells } = matrixOf(array, evaluation);
    return new Matrix(1, cells.length, cells);
  }),
};
