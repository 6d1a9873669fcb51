import { startOfDay } from '../calendar/dates';
import { addWorkingDays, subtractWorkingDays } from '../calendar/working-days';
import type { WorkingTime } from '../calendar/working-time';
import { MINUTES_PER_DAY, type Minutes } from '../model/units';

/**
 * When something that begins at the first open minute at or after `start`, on working day d, is there after so many working days: the
 * first open minute of working day d + `days` (DOMAIN conventions 11 and 12). 0 days: the first open minute itself. null: the compiled
 * span ends before.
 *
 * @example five days from a Monday 10:00, Monday to Friday 08:00-16:00: the next Monday 08:00; from a Monday 17:00: the next Tuesday 08:00
 */
export function finishAfterWorkingDays(time: WorkingTime, start: Minutes, days: number): Minutes | null {
  const begun = time.nextOpen(start);
  if (begun === null || days <= 0) return begun;
  const finish = addWorkingDays(time, begun, days);
  return finish < time.to ? finish : null;
}

/**
 * The latest open minute from which `days` working days are over by `finish`: the last one of the working day that lies so many before the
 * last that opens by `finish`. Before the compiled span every day counts.
 *
 * @example five days before a Monday 08:00, Monday to Friday 08:00-16:00: the Monday before, 15:59
 */
export function startBeforeWorkingDays(time: WorkingTime, finish: Minutes, days: number): Minutes {
  if (days <= 0) return time.previousClose(finish) ?? Math.min(finish, time.from);
  let there = subtractWorkingDays(time, finish, 0);
  if (there > finish) there = subtractWorkingDays(time, finish, 1);
  const nextDay = startOfDay(subtractWorkingDays(time, there, days)) + MINUTES_PER_DAY;
  return (time.previousClose(nextDay) ?? nextDay) - 1;
}
