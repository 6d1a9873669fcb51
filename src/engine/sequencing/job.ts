/** A job on one machine. Times in any one unit; `due` is counted from the moment at which the first job starts, so it may be negative. */
export interface Job {
  readonly time: number;
  readonly due: number;
  /** What a unit of its tardiness or flow time costs; 1 when all jobs count the same. */
  readonly weight: number;
}

/** A finish closer than this to the due date has kept it. */
export const TIME_TOLERANCE = 1e-9;
