import { minutesFromCivil, minutesFromIso, civilDateOf } from '../../engine/calendar/dates';
import type { DateValue } from '../../engine/model/units';
import type { Text } from '../../i18n/language';
import { looseWords } from '../text-key';

/** A date that stands in a text, and whether day and month may be swapped. */
export interface DateText {
  readonly date: DateValue;
  readonly ambiguous: boolean;
}

const NUMERIC = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?:[ T,àat]+(.+))?$/;
const YEAR_FIRST = /^(\d{4})([/.])(\d{1,2})\2(\d{1,2})(?:[ T]+(.+))?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;

/**
 * Reads a date typed as text: ISO, day first (`12/03/2027`; ambiguous when the day could be a month), `20261123`, `23 novembre 2026`,
 * `Nov 23, 2026`, each with or without a time. Null when it is no date.
 */
export function parseDateText(text: string): DateText | null {
  const trimmed = text.trim().replace(/\s+/g, ' ');
  const iso = minutesFromIso(trimmed);
  if (iso !== null) return { date: { minutes: iso, hasTime: /[T ]\d/.test(trimmed) && iso % 1440 !== 0 }, ambiguous: false };
  const yearFirst = YEAR_FIRST.exec(trimmed) ?? COMPACT.exec(trimmed);
  if (yearFirst !== null) {
    const [year, month, day, time] =
      yearFirst.length > 4 ? [yearFirst[1], yearFirst[3], yearFirst[4], yearFirst[5]] : [...yearFirst.slice(1), undefined];
    return dated(Number(year), Number(month), Number(day), time, false);
  }
  const numeric = NUMERIC.exec(trimmed);
  if (numeric !== null) return dayFirst(numeric);
  return monthByName(trimmed);
}

function dayFirst(found: RegExpExecArray): DateText | null {
  const [, first, separator, second, yearText, time] = found;
  const year = fullYear(yearText);
  const [day, month] = [Number(first), Number(second)];
  if (month > 12 && day <= 12) return dated(year, day, month, time, false);
  return dated(year, month, day, time, separator !== '.' && day <= 12 && month <= 12 && day !== month);
}

const TWO_DIGIT_PIVOT = 70;

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 4) return year;
  return year < TWO_DIGIT_PIVOT ? 2000 + year : 1900 + year;
}

const MONTH_STARTS: readonly (readonly string[])[] = [
  ['jan'],
  ['fev', 'feb'],
  ['mar'],
  ['avr', 'apr'],
  ['mai', 'may'],
  ['juin', 'jun'],
  ['juil', 'jul'],
  ['aou', 'aug'],
  ['sep'],
  ['oct'],
  ['nov'],
  ['dec'],
];

function monthByName(text: string): DateText | null {
  const words = looseWords(text);
  const at = words.findIndex((part) => monthNumber(part) !== null);
  if (at < 0) return null;
  const month = monthNumber(words[at]);
  const numbers = words.filter((part) => /^\d+$/.test(part));
  const year = numbers.find((part) => part.length === 4);
  const day = numbers.find((part) => part.length <= 2);
  if (month === null || year === undefined || day === undefined || numbers.length > 4) return null;
  const time = /\d{1,2}[:h]\d{0,2}/.exec(text)?.[0];
  return dated(Number(year), month, Number(day), time, false);
}

function monthNumber(part: string): number | null {
  if (part.length < 3 || /\d/.test(part)) return null;
  const index = MONTH_STARTS.findIndex((starts) => starts.some((start) => part.startsWith(start)));
  return index < 0 ? null : index + 1;
}

function dated(year: number, month: number, day: number, time: string | undefined, ambiguous: boolean): DateText | null {
  const midnight = minutesFromCivil({ year, month, day });
  const back = civilDateOf(midnight);
  if (back.year !== year || back.month !== month || back.day !== day) return null;
  if (time === undefined) return { date: { minutes: midnight, hasTime: false }, ambiguous };
  const minutes = parseTimeText(time);
  return minutes === null ? null : { date: { minutes: midnight + minutes, hasTime: minutes % 1440 !== 0 }, ambiguous };
}

const CLOCK = /^(\d{1,2})\s*(?:[:h]\s*(\d{2})?(?::\d{2})?)\s*(am|pm)?$/i;
const HOUR_OF_DAY = /^(\d{1,2})\s*(am|pm)$/i;

/** Minutes of the day of `06:00`, `6h`, `6h30`, `6:30 pm`, `24:00`; null when it is no time of day. */
export function parseTimeText(text: string): number | null {
  const found = CLOCK.exec(text.trim()) ?? HOUR_OF_DAY.exec(text.trim());
  if (found === null) return null;
  const isHourOnly = found.length === 3;
  const half = (isHourOnly ? found[2] : found[3])?.toLowerCase();
  const minute = isHourOnly ? 0 : Number(found[2] ?? 0);
  const hour = (Number(found[1]) % (half === undefined ? 100 : 12)) + (half === 'pm' ? 12 : 0);
  const total = hour * 60 + minute;
  return minute < 60 && total <= 1440 ? total : null;
}

const MONTH_NAMES = {
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  fr: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
} as const;

/** A day with its month in letters, where digits would leave the doubt: `12 mars 2027`. */
export function spellDate(date: DateValue): Text {
  const { year, month, day } = civilDateOf(date.minutes);
  return { en: `${day} ${MONTH_NAMES.en[month - 1]} ${year}`, fr: `${day} ${MONTH_NAMES.fr[month - 1]} ${year}` };
}
