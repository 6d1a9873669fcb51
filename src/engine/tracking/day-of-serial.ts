import type { Serial } from '../model/units';

/** A date without a time is a serial without a fraction (DOMAIN convention 11). */
export function hasTime(date: Serial): boolean {
  return !Number.isInteger(date);
}

/** The moment that a due date or a finish means without a calendar: its time, else the end of its day. */
export function endOf(date: Serial): Serial {
  return hasTime(date) ? date : date + 1;
}
