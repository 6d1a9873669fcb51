import { MINUTES_PER_DAY } from '../model/units';
import type { Minutes, Serial } from '../model/units';

/*
 * Dates by arithmetic alone: local, no time zone, no clock. Day 0 is 1899-12-30, so Excel's 1900 serials hold from 1 March 1900
 * on (before it Excel counts a 29 February 1900 that never was).
 */

/** Days that a serial of a 1904 workbook is behind one of a 1900 workbook. */
export const DAYS_FROM_1904_TO_1900 = 1462;

/** Days between 1899-12-30 and 1970-01-01. */
const DAYS_TO_1970 = 25569;

export type DateSystem = 1900 | 1904;

/** A day of the Gregorian calendar; month 1…12, day 1…31. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Moment of an Excel serial, to the nearest whole minute. */
export function minutesFromSerial(serial: Serial, system: DateSystem = 1900): Minutes {
  return Math.round((serial + (system === 1904 ? DAYS_FROM_1904_TO_1900 : 0)) * MINUTES_PER_DAY);
}

/** Excel serial of a moment. */
export function serialFromMinutes(at: Minutes, system: DateSystem = 1900): Serial {
  return at / MINUTES_PER_DAY - (system === 1904 ? DAYS_FROM_1904_TO_1900 : 0);
}

/** Number of the day, 0 = 1899-12-30. */
export function dayOf(at: Minutes): number {
  return Math.floor(at / MINUTES_PER_DAY);
}

/** Midnight at the start of the day. */
export function startOfDay(at: Minutes): Minutes {
  return dayOf(at) * MINUTES_PER_DAY;
}

/** Minutes since midnight. */
export function minuteOfDay(at: Minutes): number {
  return at - startOfDay(at);
}

/** 1 = Monday … 7 = Sunday. Day 0, 1899-12-30, was a Saturday. */
export function weekdayOf(at: Minutes): number {
  return ((((dayOf(at) + 5) % 7) + 7) % 7) + 1;
}

/** Midnight of the Monday on or before. */
export function startOfWeek(at: Minutes): Minutes {
  return startOfDay(at) - (weekdayOf(at) - 1) * MINUTES_PER_DAY;
}

/** ISO 8601 week: the first one holds the first Thursday of its year, so the year may differ from the date's. */
export function isoWeekOf(at: Minutes): { readonly year: number; readonly week: number } {
  const thursday = startOfWeek(at) + 3 * MINUTES_PER_DAY;
  const { year } = civilDateOf(thursday);
  const firstDay = minutesFromCivil({ year, month: 1, day: 1 });
  return { year, week: Math.floor((thursday - firstDay) / (7 * MINUTES_PER_DAY)) + 1 };
}

/** Date of a moment. Source: H. Hinnant, chrono-compatible low-level date algorithms (civil_from_days). */
export function civilDateOf(at: Minutes): CivilDate {
  const shifted = dayOf(at) - DAYS_TO_1970 + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** Midnight of a date. A day or month beyond its range runs over, as 31 April is 1 May. Source: Hinnant (days_from_civil). */
export function minutesFromCivil({ year, month, day }: CivilDate): Minutes {
  const yearOfMonth = year + Math.floor((month - 1) / 12);
  const monthOfYear = ((((month - 1) % 12) + 12) % 12) + 1;
  const marchYear = monthOfYear <= 2 ? yearOfMonth - 1 : yearOfMonth;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const fromMarch = monthOfYear > 2 ? monthOfYear - 3 : monthOfYear + 9;
  const dayOfYear = Math.floor((153 * fromMarch + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * 146097 + dayOfEra - 719468 + DAYS_TO_1970) * MINUTES_PER_DAY;
}

const ISO_TEXT = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2})(?::?(\d{2})(?::?(\d{2})(?:\.\d+)?)?)?)?$/;

/** Moment of `2026-11-23`, `2026-11-23T06` or `2026-11-23T06:00[:00]`, local, seconds dropped; null when it is no such date or time. */
export function minutesFromIso(text: string): Minutes | null {
  const match = ISO_TEXT.exec(text.trim());
  if (match === null) return null;
  const [year, month, day, hour, minute, second] = match.slice(1).map((part) => Number(part ?? 0));
  const midnight = minutesFromCivil({ year, month, day });
  const back = civilDateOf(midnight);
  const isDate = back.year === year && back.month === month && back.day === day;
  const isTime = minute < 60 && second < 60 && (hour < 24 || (hour === 24 && minute === 0 && second === 0));
  return isDate && isTime ? midnight + hour * 60 + minute : null;
}

/** `2026-11-23T06:00`. */
export function isoFromMinutes(at: Minutes): string {
  const whole = Math.floor(at);
  const { year, month, day } = civilDateOf(whole);
  const minute = minuteOfDay(whole);
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}T${digits(Math.floor(minute / 60), 2)}:${digits(minute % 60, 2)}`;
}

const digits = (value: number, count: number): string => String(value).padStart(count, '0');
