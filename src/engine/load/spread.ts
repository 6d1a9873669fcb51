import { bucketOf } from '../calendar/buckets';
import type { WorkingTime } from '../calendar/working-time';
import type { Duration, Minutes } from '../model/units';

/** Consecutive periods by their starts, ascending, and the exclusive end of the last. */
export interface Periods {
  readonly starts: ArrayLike<Minutes>;
  readonly end: Minutes;
}

/** An amount of work that is done between two moments. */
export interface Work {
  readonly start: Minutes;
  readonly end: Minutes;
  readonly amount: Duration;
}

/**
 * Adds work to the periods in proportion to the open time of each between its start and its end, or to elapsed time when no working time
 * is given or it is closed all along. Work without a length falls into the period of its start. What lies before the first period falls
 * into it, what lies after the last is left out; nothing else is lost.
 *
 * @param totals one entry a period, added to.
 */
export function spread(work: Work, periods: Periods, workingTime: WorkingTime | null, totals: Float64Array | number[]): void {
  const { start, end, amount } = work;
  const first = bucketOf(periods.starts, periods.end, start);
  if (first === -1) return;
  const open = workingTime === null || end <= start ? 0 : workingTime.workBetween(start, end);
  const measure = open > 0 ? workingTime : null;
  const whole = measure === null ? end - start : open;
  if (whole <= 0) {
    totals[first] += amount;
    return;
  }
  const lengthOf = (from: Minutes, to: Minutes): Duration => (measure === null ? to - from : measure.workBetween(from, to));
  for (let i = first, from = start; i < periods.starts.length && from < end; i++) {
    const next = i + 1 < periods.starts.length ? periods.starts[i + 1] : periods.end;
    const to = Math.min(end, next);
    if (to <= from) continue;
    totals[i] += (amount * lengthOf(from, to)) / whole;
    from = to;
  }
}
