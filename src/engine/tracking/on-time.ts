import type { Serial } from '../model/units';
import { endOf, hasTime } from './day-of-serial';

/** A delivery asked for, and what came of it; an open one is not done. */
export interface Delivery {
  readonly due: Serial;
  readonly done: Serial | null;
  /** Whether all that was asked for was delivered. */
  readonly inFull: boolean;
}

/** A serial holds a minute to about this. */
const SERIAL_TOLERANCE = 1e-6;

/**
 * Whether a delivery was on time: done by the due moment plus a tolerance in days. Where due or done is a date without a time, the days are
 * compared: all of the due day is on time.
 */
export function isOnTime(due: Serial, done: Serial, tolerance: number): boolean {
  const byDay = !hasTime(due) || !hasTime(done);
  return byDay ? Math.floor(done) <= Math.floor(due) + tolerance : done <= due + tolerance + SERIAL_TOLERANCE;
}

/**
 * Share of the deliveries that were on time, and in full where `inFull` says so. An open one counts, as failed, once its due date has passed by
 * `now`; without `now` open ones do not count. null when none counts.
 */
export function onTimeShare(deliveries: readonly Delivery[], tolerance: number, now: Serial | null): number | null {
  let counted = 0;
  let kept = 0;
  for (const { due, done, inFull } of deliveries) {
    if (done === null) {
      if (now !== null && now > endOf(due) + tolerance) counted += 1;
      continue;
    }
    counted += 1;
    if (inFull && isOnTime(due, done, tolerance)) kept += 1;
  }
  return counted === 0 ? null : kept / counted;
}
