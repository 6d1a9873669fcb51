import type { Rectangle } from '../model/cell';
import type { CalculationSheet } from './value';

/** A table as structured references see it; its rectangle includes header and totals where they are shown. */
export interface CalculationTable {
  readonly name: string;
  readonly sheet: CalculationSheet;
  readonly place: Rectangle;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
  readonly columns: readonly string[];
}

/** What formulas need to know of the workbook they stand in. Names and sheets are found without regard to case. */
export interface WorkbookSource {
  sheet(name: string): CalculationSheet | null;
  sheets(): readonly CalculationSheet[];
  table(name: string): CalculationTable | null;
  /** The table that a cell lies in. */
  tableAt(sheet: CalculationSheet, row: number, column: number): CalculationTable | null;
  /** Formula of a defined name, with its `=`: that of the sheet before that of the workbook. */
  definedName(name: string, sheet: CalculationSheet): string | null;
  /** True when serial numbers count from 1904. */
  readonly date1904: boolean;
  /** Reader's language for texts made from numbers and dates. */
  readonly culture: 'en' | 'fr';
  /** This moment as a serial number of the workbook. */
  now(): number;
}
