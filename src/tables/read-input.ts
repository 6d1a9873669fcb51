import type { WorkbookSnapshot } from '../workbook/workbook';
import type { PlanningInput } from '../engine/model/input';
import type { DateValue } from '../engine/model/units';
import type { Finding } from '../engine/model/finding';
import type { TableMapping } from './mapping';

/** A finding with the place of its cell in the workbook. */
export interface LocatedFinding extends Finding {
  readonly sheet?: string;
  /** A1 address of the cell, e.g. `E6`; of the row's first cell when no column is to blame. */
  readonly cell?: string;
  /** Excel's name of the table and the header as the planner wrote it. */
  readonly excelTable?: string;
  readonly header?: string;
}

export interface ReadInput {
  readonly input: PlanningInput;
  /** What the tables have wrong, the worst first, then in reading order. */
  readonly findings: readonly LocatedFinding[];
  /** False when nothing can be planned (no Items, Demand or Orders with Routings); a finding says so. */
  readonly usable: boolean;
  /** Gives an engine's finding the place of its cell. */
  readonly locate: (finding: Finding) => LocatedFinding;
  /** Which table was taken for what. */
  readonly mapping: TableMapping;
}

export type ReadPlanningInput = (
  snapshot: WorkbookSnapshot,
  options?: {
    readonly mapping?: TableMapping;
    /** Instead of `Parameters.language`. */
    readonly language?: 'en' | 'fr';
    /** Instead of `Parameters.now`. */
    readonly now?: DateValue;
  },
) => ReadInput;
