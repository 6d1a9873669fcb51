/** An error value in a cell, as Excel writes it (`#N/A`, `#SPILL!`, `#BUSY!`). */
export class CellError {
  constructor(
    readonly word: string,
    /** Words that a custom function gave with it. */
    readonly message: string = '',
  ) {}
}

/** What a cell shows after calculation; '' is an empty cell. */
export type CellValue = string | number | boolean | CellError;

/** A cell that holds something or looks like something. */
export interface Cell {
  value: CellValue;
  /** As typed, invariant English with its leading '='; null for a constant. */
  formula: string | null;
  /** Invariant English number format; `General` by default. */
  numberFormat: string;
  /**
   * Formats that were set, by their path in the API below `range.format`: `fill/color`, `font/bold`, `borders/EdgeLeft/color`,
   * `horizontalAlignment`. null when none was set. Cells may share one: replace it, never change it.
   */
  format: CellFormats | null;
  /** Where the formula stands whose result spilled into this cell; null when none did. */
  spilledFrom: { readonly row: number; readonly column: number } | null;
}

export type CellFormats = Readonly<Record<string, string | number | boolean>>;

/** A rectangle; rows and columns count from 0. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Excel's size of a sheet. */
export const MAX_ROWS = 1048576;
export const MAX_COLUMNS = 16384;
