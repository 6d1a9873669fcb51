import { CellError } from '../model/cell';
import type { Cell } from '../model/cell';

/** One value inside a formula; null is a blank cell or an omitted argument. */
export type Scalar = number | string | boolean | CellError | null;

/** A sheet as formulas see it. */
export interface CalculationSheet {
  readonly name: string;
  /** What stands in a cell, undefined when nothing does. */
  cell(row: number, column: number): Cell | undefined;
  /** Rows and columns from A1 up to the last cell that holds something. */
  extent(): { readonly rows: number; readonly columns: number };
  /** False when a reader does not see the row, because it is hidden or filtered out. */
  isRowVisible(row: number): boolean;
  /** True when a filter hides the row. */
  isRowFiltered(row: number): boolean;
}

/** Values in rows and columns, row by row. */
export class Matrix {
  constructor(
    readonly rows: number,
    readonly columns: number,
    readonly cells: readonly Scalar[],
  ) {}

  static of(rows: readonly (readonly Scalar[])[]): Matrix {
    return new Matrix(rows.length, rows[0]?.length ?? 0, rows.flat());
  }

  at(row: number, column: number): Scalar {
    return this.cells[row * this.columns + column];
  }

  row(row: number): readonly Scalar[] {
    return this.cells.slice(row * this.columns, (row + 1) * this.columns);
  }

  /** As rows of cells. */
  toRows(): Scalar[][] {
    return Array.from({ length: this.rows }, (_, row) => [...this.row(row)]);
  }
}

/** A reference to one rectangle of cells. */
export class Area {
  constructor(
    readonly sheet: CalculationSheet,
    readonly row: number,
    readonly column: number,
    readonly rows: number,
    readonly columns: number,
  ) {}

  get isSingle(): boolean {
    return this.rows === 1 && this.columns === 1;
  }
}

/** A reference to several rectangles: `(A1,C3:D4)`. */
export class Areas {
  constructor(readonly areas: readonly Area[]) {}
}

/** A function that a formula made with LAMBDA. */
export class Lambda {
  constructor(
    readonly parameters: number,
    readonly call: (given: readonly Value[]) => Value,
  ) {}
}

/** Everything that a part of a formula can give. */
export type Value = Scalar | Matrix | Area | Areas | Lambda;

const errorOf = (word: string): CellError => new CellError(word);

/** The error values that formulas give by themselves. */
export const ERRORS = {
  null: errorOf('#NULL!'),
  divide: errorOf('#DIV/0!'),
  value: errorOf('#VALUE!'),
  reference: errorOf('#REF!'),
  name: errorOf('#NAME?'),
  number: errorOf('#NUM!'),
  notAvailable: errorOf('#N/A'),
  spill: errorOf('#SPILL!'),
  calculation: errorOf('#CALC!'),
  busy: errorOf('#BUSY!'),
} as const;

/** True for a single value, false for references, arrays and functions. */
export function isScalar(value: Value): value is Scalar {
  return value === null || typeof value !== 'object' || value instanceof CellError;
}

/** True for an error value. */
export function isError(value: unknown): value is CellError {
  return value instanceof CellError;
}
