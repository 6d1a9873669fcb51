import { MINUTES_PER_DAY } from '../model/units';
import type { DateValue, Minutes } from '../model/units';
import type { WorkingTime } from './working-time';

/**
 * What moment a due date means (DOMAIN convention 1): its own time when it has one, else the end of that day's last open interval,
 * at midnight at the latest; on a closed day the last open end before it. A day outside the compiled span ends at midnight.
 */
export function resolveDue(date: DateValue, wt: WorkingTime): Minutes {
  if (date.hasTime) return date.minutes;
  const dayEnd = date.minutes + MINUTES_PER_DAY;
  if (dayEnd <= wt.from || date.minutes >= wt.to) return dayEnd;
  return wt.previousClose(dayEnd) ?? wt.from;
}

/**
 * What moment a start or `now` means: its own time when it has one, else the start of that day's first open interval, from midnight on;
 * on a closed day the next open moment. A day outside the compiled span starts at midnight.
 */
export function resolveStart(date: DateValue, wt: WorkingTime): Minutes {
  if (date.hasTime || date.minutes + MINUTES_PER_DAY <= wt.from || date.minutes >= wt.to) return date.minutes;
  return wt.nextOpen(date.minutes) ?? wt.to;
}
