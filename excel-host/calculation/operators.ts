import { CellError } from '../model/cell';
import { compareValues, toNumber, toText } from './coerce';
import { ERRORS, Matrix, isError } from './value';
import type { Scalar } from './value';

/** Applies a function of one value to a value or to each cell of an array. */
export function each(value: Scalar | Matrix, apply: (value: Scalar) => Scalar): Scalar | Matrix {
  if (value instanceof Matrix) return new Matrix(value.rows, value.columns, value.cells.map(apply));
  return apply(value);
}

/** Brings arrays to one shape as Excel does: one row or column repeats, what is missing is #N/A. */
export function broadcast(values: readonly (Scalar | Matrix)[], apply: (cells: readonly Scalar[]) => Scalar): Scalar | Matrix {
  let rows = 1;
  let columns = 1;
  let isArray = false;
  for (const value of values) {
    if (!(value instanceof Matrix)) continue;
    isArray = true;
    rows = Math.max(rows, value.rows);
    columns = Math.max(columns, value.columns);
  }
  if (!isArray) return apply(values as readonly Scalar[]);
  const cells: Scalar[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) cells.push(apply(values.map((value) => pick(value, row, column))));
  }
  return new Matrix(rows, columns, cells);
}

function pick(value: Scalar | Matrix, row: number, column: number): Scalar {
  if (!(value instanceof Matrix)) return value;
  const inRow = value.rows === 1 ? 0 : row;
  const inColumn = value.columns === 1 ? 0 : column;
  return inRow < value.rows && inColumn < value.columns ? value.at(inRow, inColumn) : ERRORS.notAvailable;
}

type Binary = (a: Scalar, b: Scalar) => Scalar;

function arithmetic(compute: (a: number, b: number) => Scalar): Binary {
  return (a, b) => {
    const left = toNumber(a);
    if (left instanceof CellError) return left;
    const right = toNumber(b);
    return right instanceof CellError ? right : compute(left, right);
  };
}

function comparison(holds: (order: number) => boolean): Binary {
  return (a, b) => {
    if (isError(a)) return a;
    return isError(b) ? b : holds(compareValues(a, b));
  };
}

/** A result as Excel keeps it: what is no finite number is #NUM!. */
export function finite(value: number): Scalar {
  return Number.isFinite(value) ? value : ERRORS.number;
}

/** Excel gives 0 for a sum or difference of nearly equal numbers whose rest is only rounding. */
function sum(a: number, b: number): number {
  const result = a + b;
  return result !== 0 && Math.abs(result) < Math.max(Math.abs(a), Math.abs(b)) * 2e-16 ? 0 : result;
}

function power(base: number, exponent: number): Scalar {
  if (base === 0 && exponent === 0) return ERRORS.number;
  if (base === 0 && exponent < 0) return ERRORS.divide;
  return finite(base ** exponent);
}

/** What the operators between two values compute. */
export const BINARY: Readonly<Record<string, Binary>> = {
  '+': arithmetic((a, b) => finite(sum(a, b))),
  '-': arithmetic((a, b) => finite(sum(a, -b))),
  '*': arithmetic((a, b) => finite(a * b)),
  '/': arithmetic((a, b) => (b === 0 ? ERRORS.divide : finite(a / b))),
  '^': arithmetic(power),
  '&': (a, b) => {
    const left = toText(a);
    if (left instanceof CellError) return left;
    const right = toText(b);
    return right instanceof CellError ? right : left + right;
  },
  '=': comparison((order) => order === 0),
  '<>': comparison((order) => order !== 0),
  '<': comparison((order) => order < 0),
  '<=': comparison((order) => order <= 0),
  '>': comparison((order) => order > 0),
  '>=': comparison((order) => order >= 0),
};

/** What the operators of one value compute. */
export const UNARY: Readonly<Record<string, (value: Scalar) => Scalar>> = {
  '-': (value) => {
    const number = toNumber(value);
    return number instanceof CellError ? number : 0 - number;
  },
  '%': (value) => {
    const number = toNumber(value);
    return number instanceof CellError ? number : number / 100;
  },
};
