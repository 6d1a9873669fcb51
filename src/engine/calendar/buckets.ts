import { MINUTES_PER_DAY } from '../model/units';
import type { BucketKind, CalendarShift } from '../model/input';
import type { Minutes } from '../model/units';
import { startOfDay, startOfWeek } from './dates';
import { shiftStarts } from './shift-starts';
import type { WorkingTime } from './working-time';

/** Consecutive buckets by their starts, ascending; `end` is the exclusive end of the last. */
export interface Buckets {
  readonly starts: readonly Minutes[];
  readonly end: Minutes;
}

/**
 * The buckets of a plan: the first contains `now`, the last is whole and reaches `horizonDays` days from today's midnight.
 * Hours, days from midnight, ISO weeks from Monday, or shifts: a shift lasts until the next one starts.
 *
 * @param wt open time by which shifts without work are left out.
 * @param shifts rows of that calendar; without them a shift is open time up to the next gap of more than two hours.
 */
export function makeBuckets(
  now: Minutes,
  horizonDays: number,
  kind: BucketKind,
  wt: WorkingTime,
  shifts: readonly CalendarShift[] | null = null,
): Buckets {
  const today = startOfDay(now);
  const horizon = Math.max(now + 1, today + Math.ceil(horizonDays) * MINUTES_PER_DAY);
  if (kind === 'hour') return regular(Math.floor(now / 60) * 60, 60, horizon);
  if (kind === 'day') return regular(today, MINUTES_PER_DAY, horizon);
  if (kind === 'week') return regular(startOfWeek(now), 7 * MINUTES_PER_DAY, horizon);

  const starts = shiftStarts(wt, shifts, { from: today - 7 * MINUTES_PER_DAY, to: horizon + 7 * MINUTES_PER_DAY });
  const next = starts.findIndex((start) => start > now);
  const first = (next === -1 ? starts.length : next) - 1;
  const kept = starts.filter((start, i) => i >= first && start < horizon);
  if (first < 0) kept.unshift(today);
  return { starts: kept, end: starts.find((start) => start >= horizon) ?? horizon };
}

function regular(first: Minutes, length: number, horizon: Minutes): Buckets {
  const starts: Minutes[] = [];
  for (let start = first; start < horizon; start += length) starts.push(start);
  return { starts, end: first + starts.length * length };
}

/** Index of the bucket that holds `at`: 0 for what lies before the first (DOMAIN convention 3), -1 from `end` on. */
export function bucketOf(starts: ArrayLike<Minutes>, end: Minutes, at: Minutes): number {
  if (at >= end || starts.length === 0) return -1;
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (starts[middle] <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
