import { minutesFromSerial } from '../engine/calendar/dates';
import { resolveDue, resolveStart } from '../engine/calendar/resolve-date';
import { MINUTES_PER_DAY, type DateValue, type Serial } from '../engine/model/units';
import type { Text } from '../i18n/language';
import { oneChoice } from './arguments';
import type { OpenCalendar } from './calendar-argument';
import { fail, type Failure } from './values';

/** Last day that a compiled calendar can hold; far beyond any plan. */
const LAST_SERIAL = 1_000_000;

/** How many of the unit a day has. */
export const UNITS_PER_DAY = { d: 1, h: 24, min: MINUTES_PER_DAY };

/** The unit of a time that a function gives: days, or open hours where a calendar is given, unless another is asked for. */
export const RESULT_UNIT = oneChoice({
  name: { en: 'unit', fr: 'unité' },
  help: { en: 'h, min or d (24 hours).', fr: 'h, min ou j (24 heures).' },
  choices: [
    { value: 'h', words: { en: 'h', fr: 'h' } },
    { value: 'min', words: { en: 'min', fr: 'min' } },
    { value: 'd', words: { en: 'd', fr: 'j' } },
  ],
  default: 'natural',
  defaultText: { en: 'd, or h with a calendar', fr: 'j, ou h avec un calendrier' },
});

/** A date and the argument it was given in. */
export interface NamedDate {
  readonly argument: Text;
  readonly value: Serial;
}

/** What is wrong with a date that a calendar cannot hold; null when nothing is. */
export function beyondCalendars({ argument, value }: NamedDate): Failure | null {
  if (value < 0) return fail('argument.too-small', { argument, least: 0, value });
  return value >= LAST_SERIAL ? fail('argument.not-below', { argument, limit: LAST_SERIAL, value }) : null;
}

/** Open minutes from `from`, as a start, to `to`, as a due date (DOMAIN convention 1); negative when they lie the other way round. */
export function openMinutes(calendar: OpenCalendar, from: NamedDate, to: NamedDate): number | Failure {
  return minutesBetween(calendar, from, to, resolveStart);
}

/** Open minutes from one due date to another moment that is meant as a due date, too. */
export function openMinutesToFinish(calendar: OpenCalendar, from: NamedDate, to: NamedDate): number | Failure {
  return minutesBetween(calendar, from, to, resolveDue);
}

function minutesBetween(calendar: OpenCalendar, from: NamedDate, to: NamedDate, resolveFrom: typeof resolveStart): number | Failure {
  const wrong = beyondCalendars(from) ?? beyondCalendars(to);
  if (wrong !== null) return wrong;
  const start = dateValue(from.value);
  const end = dateValue(to.value);
  const open = calendar.covering(Math.min(start.minutes, end.minutes), Math.max(start.minutes, end.minutes) + MINUTES_PER_DAY);
  return open.workBetween(resolveFrom(start, open), resolveDue(end, open));
}

/** A serial without a fraction is a date without a time (DOMAIN convention 11). */
export function dateValue(serial: Serial): DateValue {
  return { minutes: minutesFromSerial(serial), hasTime: !Number.isInteger(serial) };
}
