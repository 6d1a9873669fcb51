import type { CalculationSheet, Scalar, Value } from './value';
import { Area, Areas, ERRORS, Matrix, isScalar } from './value';
import type { WorkbookSource } from './workbook-source';

/** Where and for what a formula is computed. */
export interface Evaluation {
  readonly source: WorkbookSource;
  readonly sheet: CalculationSheet;
  /** Cell that the formula is computed for. */
  readonly row: number;
  readonly column: number;
  /** By how much relative references move: a rule's formula is written for the first cell of its range. */
  readonly shiftRows: number;
  readonly shiftColumns: number;
  /** Values that LET and LAMBDA gave names to, lower case; null outside of them. */
  readonly variables: ReadonlyMap<string, Value> | null;
  /** Value of a cell after calculation. */
  read(sheet: CalculationSheet, row: number, column: number): Scalar;
  /** Rectangle that the formula in a cell spills into, null when it does not. */
  spillOf(sheet: CalculationSheet, row: number, column: number): { readonly rows: number; readonly columns: number } | null;
  /** Answer of a function that lives in an add-in; #BUSY! until it came. `site` tells the place in the formula that calls it. */
  callAddIn(site: number, name: string, given: readonly Value[]): Value;
}

/** The values of a reference, no further than the sheet's last cell that holds something. */
export function areaMatrix(area: Area, evaluation: Evaluation): Matrix {
  const rows = Math.max(1, area.rows > 4096 ? Math.min(area.rows, area.sheet.extent().rows - area.row) : area.rows);
  const columns = Math.max(1, area.columns > 256 ? Math.min(area.columns, area.sheet.extent().columns - area.column) : area.columns);
  const cells = new Array<Scalar>(rows * columns);
  let at = 0;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      cells[at++] = evaluation.read(area.sheet, area.row + row, area.column + column);
    }
  }
  return new Matrix(rows, columns, cells);
}

/** A value without references: a single value or an array. */
export function plain(value: Value, evaluation: Evaluation): Scalar | Matrix {
  if (isScalar(value)) return value;
  if (value instanceof Matrix) return value.cells.length === 1 ? value.cells[0] : value;
  if (value instanceof Area) {
    if (value.isSingle) return evaluation.read(value.sheet, value.row, value.column);
    return areaMatrix(value, evaluation);
  }
  if (value instanceof Areas) return value.areas.length === 1 ? plain(value.areas[0], evaluation) : ERRORS.value;
  return ERRORS.calculation;
}

/** A value as array. */
export function matrixOf(value: Value, evaluation: Evaluation): Matrix {
  const known = plain(value, evaluation);
  return known instanceof Matrix ? known : new Matrix(1, 1, [known]);
}

/** One value of what may be an array: its first. */
export function firstOf(value: Value, evaluation: Evaluation): Scalar {
  const known = plain(value, evaluation);
  return known instanceof Matrix ? (known.cells[0] ?? ERRORS.calculation) : known;
}

/** The value in the formula's own row or column, as `@` takes it. */
export function implicitIntersection(value: Value, evaluation: Evaluation): Scalar | Area {
  if (value instanceof Area) {
    if (value.isSingle) return value;
    const inRow = evaluation.row - value.row;
    const inColumn = evaluation.column - value.column;
    if (value.columns === 1 && inRow >= 0 && inRow < value.rows) return new Area(value.sheet, evaluation.row, value.column, 1, 1);
    if (value.rows === 1 && inColumn >= 0 && inColumn < value.columns) return new Area(value.sheet, value.row, evaluation.column, 1, 1);
    return ERRORS.value;
  }
  return firstOf(value, evaluation);
}
