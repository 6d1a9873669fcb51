/**
 * Dates of every operation of a workload at infinite capacity, by operation index (DOMAIN conventions 7, 12, 16). Moments in minutes; slacks in
 * working minutes of the operation's own calendar.
 */
export interface NetworkDates {
  readonly earliestStart: Float64Array;
  readonly earliestFinish: Float64Array;
  readonly latestStart: Float64Array;
  readonly latestFinish: Float64Array;
  /** Latest start less earliest start; negative = late by that much. */
  readonly totalSlack: Float64Array;
  /** What delays no successor's earliest dates and no due date. */
  readonly freeSlack: Float64Array;
  /** What is left of it when the predecessors end at their latest; at least 0. */
  readonly independentSlack: Float64Array;
  /** 1 = total slack at most 0, or the least of its connected plan when nothing there is negative. */
  readonly critical: Uint8Array;
  /** One path for each connected plan, the worst first. */
  readonly paths: readonly NetworkPath[];
}

/** The operations that decide when a connected plan ends, from the first to the last. */
export interface NetworkPath {
  readonly operations: readonly number[];
  /** Of the last one. */
  readonly totalSlack: number;
}
