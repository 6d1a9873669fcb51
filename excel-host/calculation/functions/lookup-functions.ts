import { CellError } from '../../model/cell';
import { compareTexts, compareValues } from '../coerce';
import type { Evaluation } from '../evaluation';
import { firstOf, matrixOf } from '../evaluation';
import type { FunctionSet } from '../function-specification';
import { booleanArgument, giveUp, guarded, lifting, numberArgument } from '../function-specification';
import { Area, Areas, ERRORS, Matrix, isError } from '../value';
import type { Scalar, Value } from '../value';
import { wildcardPattern } from './criteria';

type Known = Exclude<Scalar, CellError>;

function sameKind(a: Scalar, b: Known): a is Known {
  return !(a instanceof CellError) && a !== null && typeof a === typeof b;
}

/** Position of the first (or last) cell that equals the wanted value; -1 when there is none. */
function exactPosition(wanted: Known, cells: readonly Scalar[], isFromEnd: boolean, withWildcards: boolean): number {
  const pattern = withWildcards && typeof wanted === 'string' ? wildcardPattern(wanted) : null;
  const equals = (cell: Scalar): boolean => {
    if (pattern) return typeof cell === 'string' && pattern.test(cell);
    if (wanted === null) return cell === 0;
    if (typeof wanted === 'string') return typeof cell === 'string' && compareTexts(cell, wanted) === 0;
    return cell === wanted || (sameKind(cell, wanted) && compareValues(cell, wanted) === 0);
  };
  return isFromEnd ? cells.findLastIndex(equals) : cells.findIndex(equals);
}

/** Position as a search by halves finds it in ascending cells: the last that is not greater; -1 when all are. */
function positionBelow(wanted: Known, cells: readonly Scalar[]): number {
  let low = 0;
  let high = cells.length - 1;
  let found = -1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    let at = middle;
    while (at <= high && !sameKind(cells[at], wanted)) at++;
    if (at > high) {
      high = middle - 1;
      continue;
    }
    if (compareValues(cells[at] as Known, wanted) <= 0) {
      found = at;
      low = at + 1;
    } else high = middle - 1;
  }
  return found;
}

/** Position of the nearest cell on one side of the wanted value, in any order; -1 when there is none. */
function nearestPosition(wanted: Known, cells: readonly Scalar[], side: 1 | -1, isFromEnd: boolean): number {
  let best = -1;
  const count = cells.length;
  for (let step = 0; step < count; step++) {
    const at = isFromEnd ? count - 1 - step : step;
    const cell = cells[at];
    if (!sameKind(cell, wanted)) continue;
    const order = compareValues(cell, wanted) * side;
    if (order === 0) return at;
    if (order > 0 && (best < 0 || compareValues(cell, cells[best] as Known) * side < 0)) best = at;
  }
  return best;
}

function wantedValue(value: Value, evaluation: Evaluation): Known {
  const wanted = firstOf(value, evaluation);
  return isError(wanted) ? giveUp(wanted) : wanted;
}

function vectorOf(value: Value, evaluation: Evaluation): Matrix {
  const matrix = matrixOf(value, evaluation);
  return matrix.rows > 1 && matrix.columns > 1 ? giveUp(ERRORS.notAvailable) : matrix;
}

function match([value, range, type]: readonly Value[], evaluation: Evaluation): Value {
  const wanted = wantedValue(value, evaluation);
  const { cells } = vectorOf(range, evaluation);
  const kind = type === undefined ? 1 : numberArgument(type, evaluation);
  const at =
    kind === 0
      ? exactPosition(wanted, cells, false, true)
      : kind > 0
        ? positionBelow(wanted ?? 0, cells)
        : nearestDescending(wanted ?? 0, cells);
  return at < 0 ? ERRORS.notAvailable : at + 1;
}

/** MATCH with -1: cells descend; the last that is not smaller. */
function nearestDescending(wanted: Known, cells: readonly Scalar[]): number {
  let found = -1;
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at];
    if (!sameKind(cell, wanted)) continue;
    if (compareValues(cell, wanted) < 0) break;
    found = at;
  }
  return found;
}

function xPosition(wanted: Known, cells: readonly Scalar[], mode: number, search: number): number {
  const isFromEnd = search === -1;
  const exact = exactPosition(wanted, cells, isFromEnd, mode === 2);
  if (exact >= 0 || (mode !== 1 && mode !== -1)) return exact;
  return nearestPosition(wanted ?? 0, cells, mode, isFromEnd);
}

function xmatch([value, range, mode, search]: readonly Value[], evaluation: Evaluation): Value {
  const { cells } = vectorOf(range, evaluation);
  const at = xPosition(wantedValue(value, evaluation), cells, numberArgument(mode, evaluation), numberArgument(search, evaluation, 1));
  return at < 0 ? ERRORS.notAvailable : at + 1;
}

function xlookup([value, range, result, missing, mode, search]: readonly Value[], evaluation: Evaluation): Value {
  const looked = vectorOf(range, evaluation);
  const at = xPosition(
    wantedValue(value, evaluation),
    looked.cells,
    numberArgument(mode, evaluation),
    numberArgument(search, evaluation, 1),
  );
  if (at < 0) return missing === undefined || missing === null ? ERRORS.notAvailable : missing;
  const isVertical = looked.columns === 1 && (looked.rows > 1 || shape(result).columns === 1 || shape(result).rows === 1);
  return isVertical ? part(result, at, null, evaluation) : part(result, null, at, evaluation);
}

function shape(value: Value): { rows: number; columns: number } {
  return value instanceof Area || value instanceof Matrix ? value : { rows: 1, columns: 1 };
}

/** A row, a column or a cell of a reference (which stays a reference) or array; null takes all. */
function part(value: Value, row: number | null, column: number | null, evaluation: Evaluation): Value {
  const { rows, columns } = shape(value);
  if ((row ?? 0) >= rows || (column ?? 0) >= columns) return ERRORS.reference;
  if (value instanceof Area) {
    const height = row === null ? rows : 1;
    return new Area(value.sheet, value.row + (row ?? 0), value.column + (column ?? 0), height, column === null ? columns : 1);
  }
  const matrix = matrixOf(value, evaluation);
  if (row !== null && column !== null) return matrix.at(row, column);
  if (row !== null) return new Matrix(1, columns, matrix.row(row));
  if (column === null) return matrix;
  return new Matrix(
    rows,
    1,
    Array.from({ length: rows }, (_, at) => matrix.at(at, column)),
  );
}

function index([value, first, second, third]: readonly Value[], evaluation: Evaluation): Value {
  const source = value instanceof Areas ? (value.areas[numberArgument(third, evaluation, 1) - 1] ?? giveUp(ERRORS.reference)) : value;
  if (isError(source)) return source;
  const { rows, columns } = shape(source);
  const a = Math.trunc(numberArgument(first, evaluation));
  const b = Math.trunc(numberArgument(second, evaluation));
  if (a < 0 || b < 0) return ERRORS.value;
  if (second === undefined && rows === 1 && columns > 1) return part(source, null, a === 0 ? null : a - 1, evaluation);
  return part(source, a === 0 ? null : a - 1, b === 0 ? (columns === 1 ? 0 : null) : b - 1, evaluation);
}

function tableLookup(given: readonly Value[], evaluation: Evaluation, isVertical: boolean): Value {
  const [value, table, number, range] = given;
  const wanted = wantedValue(value, evaluation);
  const matrix = matrixOf(table, evaluation);
  const at = Math.trunc(numberArgument(number, evaluation));
  if (at < 1) return ERRORS.value;
  if (at > (isVertical ? matrix.columns : matrix.rows)) return ERRORS.reference;
  const keys = isVertical ? Array.from({ length: matrix.rows }, (_, row) => matrix.at(row, 0)) : matrix.row(0);
  const isNear = booleanArgument(range, evaluation, range === undefined);
  const found = isNear ? positionBelow(wanted ?? 0, keys) : exactPosition(wanted, keys, false, true);
  if (found < 0) return ERRORS.notAvailable;
  return isVertical ? matrix.at(found, at - 1) : matrix.at(at - 1, found);
}

function lookup([value, vector, result]: readonly Value[], evaluation: Evaluation): Value {
  const wanted = wantedValue(value, evaluation);
  const matrix = matrixOf(vector, evaluation);
  const isWide = matrix.columns > matrix.rows;
  const keys = isWide ? matrix.row(0) : Array.from({ length: matrix.rows }, (_, row) => matrix.at(row, 0));
  const found = positionBelow(wanted ?? 0, keys);
  if (found < 0) return ERRORS.notAvailable;
  if (result !== undefined) return matrixOf(result, evaluation).cells[found] ?? ERRORS.notAvailable;
  return isWide ? matrix.at(matrix.rows - 1, found) : matrix.at(found, matrix.columns - 1);
}

/** Functions that find something in ranges. */
export const LOOKUP_FUNCTIONS: FunctionSet = {
  MATCH: lifting([0], guarded(2, 3, match)),
  XMATCH: lifting([0], guarded(2, 4, xmatch)),
  XLOOKUP: lifting([0], guarded(3, 6, xlookup)),
  VLOOKUP: lifting(
    [0, 2],
    guarded(3, 4, (given, evaluation) => tableLookup(given, evaluation, true)),
  ),
  HLOOKUP: lifting(
    [0, 2],
    guarded(3, 4, (given, evaluation) => tableLookup(given, evaluation, false)),
  ),
  LOOKUP: lifting([0], guarded(2, 3, lookup)),
  INDEX: lifting([1, 2], guarded(2, 4, index)),
};
