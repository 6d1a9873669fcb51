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
  /** Enters every formula that calls a function of Jalon again, so that `#NAME?` goes away. Gives how many there were. */
  repairFormulas(): Promise<number>;
}

export interface PlannerChange {
  readonly sheet: string;
  /** A1 address of what changed, without the sheet. */
  readonly address: string;
  /** Excel's name of the table it lies in; null outside of tables. */
  readonly table: string | null;
}
