import type { SheetSpec } from '../sheets/sheet-spec';

/**
 * A planner's workbook, seen coarsely: a whole run is one `read` and one `write`. Adapters: office/ (Excel through Office.js),
 * xlsx/ (a file) and memory/ (tests). All pass the conformance suite beside this file.
 */
export interface Workbook {
  /** Every table of the workbook, whatever sheet it stands on, and Jalon's settings. */
  read(): Promise<WorkbookSnapshot>;
  /**
   * Writes Jalon's sheets, whole or not at all, in place: a sheet or table that Jalon made before keeps its identity, so that formulas and
   * charts that point at it live on. Nothing else in the workbook changes. Sheets of Jalon that are not in `sheets` are left as they are, and so
   * are settings that `settings` does not name.
   */
  write(sheets: readonly SheetSpec[], settings: Readonly<Record<string, string>>): Promise<void>;
}

export interface WorkbookSnapshot {
  /** 1904 workbooks count days from 1904-01-01; tables hold the serials as stored. */
  readonly dateSystem: 1900 | 1904;
  readonly sheetNames: readonly string[];
  readonly tables: readonly RawTable[];
  readonly settings: Readonly<Record<string, string>>;
}

/** A cell as stored: text, number (dates are numbers), truth value, nothing, or an error value. */
export type RawCell = string | number | boolean | null | CellError;

/** The error of a formula that no program has computed yet: the file holds the formula without a result. */
export const NOT_CALCULATED = '#CALC';

/** An error value in a cell, as Excel writes it: `#N/A`, `#REF!` …, or {@link NOT_CALCULATED}. */
export interface CellError {
  readonly error: string;
}

/** An Excel table, or a headed block of cells where a sheet holds rows without a table. */
export interface RawTable {
  /** Excel's name of the table (`displayName`); the sheet's name where it is a headed block without a table. */
  readonly name: string;
  readonly isTable: boolean;
  readonly sheet: string;
  readonly sheetHidden: boolean;
  /** Where the header stands; rows and columns count from 1 as in Excel. */
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly headers: readonly string[];
  /**
   * Body, row by row, without a totals row, down to its last row that holds something; body row i stands in Excel row headerRow + 1 + i.
   * An empty text is nothing.
   */
  readonly rows: readonly (readonly RawCell[])[];
  /** Rows that a filter hides; they count all the same. */
  readonly hiddenRows: number;
  /** True when Jalon wrote it. */
  readonly owned: boolean;
}

/** What may be wrong with a file or with what stands in it. */
export type FileTroubleCode =
  | 'not-found'
  | 'not-readable'
  | 'not-a-workbook'
  | 'old-format'
  | 'strict-format'
  | 'password-protected'
  | 'truncated'
  | 'empty'
  | 'not-writable'
  | 'protected-sheet'
  | 'protected-structure'
  | 'sheet-name-taken';

/**
 * What may also be wrong with a workbook that is open in Excel. `restored-after-failure`: a write failed and all is as it was; `not-restored`: it
 * failed and could not be taken back whole. Of the planner's own tables: a table or a header that is not there any more (`column-gone` gives the
 * header as subject), rows without an Excel table around them, a cell that holds a formula, rows that do not hold any more what was written.
 */
export type LiveTroubleCode =
  | 'merged-cells'
  | 'table-in-the-way'
  | 'cell-edit'
  | 'workbook-switched'
  | 'too-large'
  | 'no-previous-plan'
  | 'table-gone'
  | 'not-a-table'
  | 'column-gone'
  | 'formula-cell'
  | 'rows-changed'
  | 'office-failed'
  | 'restored-after-failure'
  | 'not-restored';

/** What went wrong with the workbook itself; `code` tells how to say it. */
export class WorkbookError extends Error {
  constructor(
    readonly code: FileTroubleCode | LiveTroubleCode,
    /** For whoever looks into it, in English. */
    readonly detail: string,
    /** The sheet, or the part of the file, that it is about; '' for the file as a whole. */
    readonly subject: string = '',
  ) {
    super(`${code}: ${detail}`);
    this.name = 'WorkbookError';
  }
}
