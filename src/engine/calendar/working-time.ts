import type { Duration, Interval, Minutes } from '../model/units';

/**
 * The open time of one unit of a resource (or of a calendar) over a bounded span: sorted, disjoint, non-touching intervals of
 * whole minutes with the cumulative working minutes before each. All questions are answered in logarithmic time.
 * Made by `compileWorkingTime`; outside [from, to) nothing is known and everything counts as closed.
 */
export interface WorkingTime {
  /** The span that was compiled. */
  readonly from: Minutes;
  readonly to: Minutes;
  /** Interval i is [starts[i], ends[i]); cumulative[i] = working minutes before it; cumulative has one entry more. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly cumulative: Int32Array;
  isOpen(at: Minutes): boolean;
  /** First open minute at or after `at`; null when there is none before `to`. */
  nextOpen(at: Minutes): Minutes | null;
  /** Latest moment ≤ `at` at which work can end, that is `at` itself inside open time or at its end, else the last end before. */
  previousClose(at: Minutes): Minutes | null;
  /** When `work` minutes are done that begin at or after `start`; the end of an interval, not the start of the next. null: no runway. */
  finishAfter(start: Minutes, work: Duration): Minutes | null;
  /** The latest start from which `work` minutes are done by `finish`; null when the span does not hold them. */
  startBefore(finish: Minutes, work: Duration): Minutes | null;
  /** Open minutes in [from, to); negative spans count negative. */
  workBetween(from: Minutes, to: Minutes): Duration;
  /** Open intervals clipped to [from, to). */
  intervals(from: Minutes, to: Minutes): Interval[];
}
