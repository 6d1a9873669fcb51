/** A cell of the workbook. */
export interface CellPlace {
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
}
