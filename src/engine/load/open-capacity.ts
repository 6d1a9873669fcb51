import type { WorkingTime } from '../calendar/working-time';
import type { Duration, Minutes } from '../model/units';
import { endOfPeriods, type RemainingLoad } from './load-by-periods';
import { spread } from './spread';

/**
 * Capacity of a resource in minutes: the open time of all its units in each period, as in the Load sheet.
 *
 * @param periodStarts ascending; the last lasts as long as the one before, a single one a day.
 */
export function capacityByPeriods(units: readonly WorkingTime[], periodStarts: readonly Minutes[]): Duration[] {
  const end = endOfCapacity(periodStarts);
  return periodStarts.map((start, period) => openMinutes(units, start, periodStarts[period + 1] ?? end));
}

/** Exclusive end of the periods of a capacity: time without an end has none, so that a single period is the day that begins then. */
export function endOfCapacity(periodStarts: readonly Minutes[]): Minutes {
  const end = endOfPeriods(periodStarts);
  return end === Infinity ? (periodStarts[0] ?? 0) + 1440 : end;
}

/** Open minutes of all units between two moments. */
export function openMinutes(units: readonly WorkingTime[], from: Minutes, to: Minutes): Duration {
  let open = 0;
  for (const time of units) open += time.workBetween(from, to);
  return open;
}

/**
 * Minutes of a resource that are open between two moments and not taken by operations; 0 where they take more. Each operation's remaining work is
 * spread between its start and its end by the open time of the resource's first unit, as in LOAD.
 */
export function freeMinutes(units: readonly WorkingTime[], operations: readonly RemainingLoad[], from: Minutes, to: Minutes): Duration {
  let taken = 0;
  for (const { start, end, remainingMinutes } of operations) {
    if (start >= to || end < from) continue;
    const parts = [0, 0];
    const first = Math.min(start, from - 1);
    spread({ start, end, amount: remainingMinutes }, { starts: [first, from], end: to }, units[0] ?? null, parts);
    taken += parts[1];
  }
  return Math.max(0, openMinutes(units, from, to) - taken);
}
