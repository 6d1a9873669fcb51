import type { WorkingTime } from '../calendar/working-time';
import type { Duration, Minutes } from '../model/units';
import { spread } from './spread';
import type { Periods } from './spread';

/** An operation as a load table gives it. */
export interface RemainingLoad {
  readonly resource: string;
  readonly start: Minutes;
  readonly end: Minutes;
  readonly remainingMinutes: Duration;
}

/**
 * Remaining load in minutes by resource and period: the core of the worksheet function LOAD (DOMAIN §4). Each operation's remaining time is
 * spread between its start and its end by open time, or by elapsed time without a calendar; resources in order of appearance.
 *
 * @example loadByPeriods([{ resource: 'M1', start: 0, end: 120, remainingMinutes: 60 }], [0, 60], null) // M1: 30, 30
 */
export function loadByPeriods(
  operations: readonly RemainingLoad[],
  periodStarts: readonly Minutes[],
  workingTime: WorkingTime | null,
): Map<string, number[]> {
  const periods: Periods = { starts: periodStarts, end: endOfPeriods(periodStarts) };
  const loads = new Map<string, number[]>();
  for (const { resource, start, end, remainingMinutes } of operations) {
    let totals = loads.get(resource);
    if (totals === undefined) {
      totals = periodStarts.map(() => 0);
      loads.set(resource, totals);
    }
    spread({ start, end, amount: remainingMinutes }, periods, workingTime, totals);
  }
  return loads;
}

/** Exclusive end of periods given by their starts: the last lasts as long as the one before; a single one has no end (Infinity). */
export function endOfPeriods(starts: readonly Minutes[]): Minutes {
  if (starts.length < 2) return Infinity;
  const last = starts[starts.length - 1];
  return last + (last - starts[starts.length - 2]);
}
