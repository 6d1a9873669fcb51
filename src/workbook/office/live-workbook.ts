import type { CellPlace } from '../cell-place';
import type { PlannerSheet } from '../planner-sheet';
import type { Workbook } from '../workbook';

/** A workbook that stands open in front of the planner: what the task pane can do with it beyond a run. */
export interface LiveWorkbook extends Workbook {
  /** Its file name as Excel shows it, for the pane's heading and for noticing that another workbook came to the front. */
  name(): Promise<string>;
  /** Adds sheets of the planner's own (the sample, templates) and shows the first. @throws WorkbookError `sheet-name-taken`. */
  addPlannerSheets(sheets: readonly PlannerSheet[]): Promise<void>;
  /** True when the sheets of the plan before the last one are kept, also after the workbook was closed and opened. */
  hasPreviousPlan(): Promise<boolean>;
  /** Puts the sheets and settings of the plan before the last one back, whole or not at all. Done twice, it returns to where it was. */
  restorePreviousPlan(): Promise<void>;
  /** Shows a cell, selected. False when it is not there any more. */
  goTo(place: CellPlace): Promise<boolean>;
  /** Calls `listener` when a cell outside Jalon's own sheets changes, whoever changes it. Gives what ends it. */
  onPlannerChange(listener: (change: PlannerChange) => void): Promise<() => Promise<void>>;
  /**
   * Writes into the planner's own tables, because he said so: rows added under a table, or cells of a row changed; whole or not at all, and nothing
   * else moves. A formula column keeps its formula in new rows. Gives what takes it back. @throws WorkbookError when a table or header is gone.
   */
  editTables(edits: readonly TableEdit[]): Promise<readonly TableEdit[]>;
  /** Enters every formula that calls a function of Jalon again, so that `#NAME?` goes away. Gives how many there were. */
  repairFormulas(): Promise<number>;
}

/** One change of a planner's table; values by its own header. Dates are serials of the workbook's date system. */
export type TableEdit =
  | {
      readonly kind: 'append';
      readonly table: string;
      readonly rows: readonly EditedRow[];
      /** Number formats by header, for columns that have none of their own: a date would show as a number. */
      readonly formats?: Readonly<Record<string, string>>;
    }
  | {
      readonly kind: 'change';
      readonly table: string;
      /** Row of the sheet, as in Excel. */
      readonly row: number;
      readonly values: EditedRow;
      /** As of an append. */
      readonly formats?: Readonly<Record<string, string>>;
    }
  /** The last rows of the table, which an `append` added; only while they still hold what it wrote. */
  | {
      readonly kind: 'take-back';
      readonly table: string;
      readonly rows: readonly EditedRow[];
    };

/** Cells of a row by the planner's own headers; those that are not named stay as they are. */
export type EditedRow = Readonly<Record<string, string | number | boolean | null>>;

export interface PlannerChange {
  readonly sheet: string;
  /** A1 address of what changed, without the sheet. */
  readonly address: string;
  /** Excel's name of the table it lies in; null outside of tables. */
  readonly table: string | null;
}
