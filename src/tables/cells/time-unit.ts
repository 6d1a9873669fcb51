import { TIME_UNITS } from '../schema/words';
import { findWord } from './find-word';

/** Unit of the times in a row: second, minute, hour, centi-hour (1/100 h) or ten-thousandth of an hour. */
export type TimeUnit = 's' | 'min' | 'h' | 'ch' | 'dmh';

/** Minutes in one of the unit (a centi-hour is 0.6 min). */
export const MINUTES_OF_UNIT: Readonly<Record<TimeUnit, number>> = { s: 1 / 60, min: 1, h: 60, ch: 0.6, dmh: 0.006 };

/** The time unit that a word means, in French or English; null when it is none. */
export function findTimeUnit(text: string): TimeUnit | null {
  return findWord<TimeUnit>(text, TIME_UNITS);
}

/**
 * Minutes of so many units. Hundredths of a second are kept, the noise of binary fractions is not: 0.1 h is 6 min.
 */
export function minutesOf(amount: number, unit: TimeUnit): number {
  const minutes = unit === 's' ? amount / 60 : amount * MINUTES_OF_UNIT[unit];
  return Number(minutes.toPrecision(12));
}
