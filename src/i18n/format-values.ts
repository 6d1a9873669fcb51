import { civilDateOf, isoWeekOf, minuteOfDay, weekdayOf } from '../engine/calendar/dates';
import type { Minutes } from '../engine/model/units';
import type { Language } from './language';

const NO_BREAK_SPACE = '\u00a0';

const WEEKDAYS = {
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  fr: ['lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.', 'dim.'],
} as const;

const MONTHS = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  fr: ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
} as const;

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** `23/11/2026` in French, `23 Nov 2026` in English. */
export function formatDay(at: Minutes, language: Language): string {
  const { day, month, year } = civilDateOf(at);
  return language === 'fr' ? `${twoDigits(day)}/${twoDigits(month)}/${year}` : `${twoDigits(day)} ${MONTHS.en[month - 1]} ${year}`;
}

/** `23/11` in French, `23 Nov` in English. */
export function formatDayOfMonth(at: Minutes, language: Language): string {
  const { day, month } = civilDateOf(at);
  return language === 'fr' ? `${twoDigits(day)}/${twoDigits(month)}` : `${twoDigits(day)} ${MONTHS.en[month - 1]}`;
}

/** `06:00`. */
export function formatTimeOfDay(at: Minutes): string {
  const minute = minuteOfDay(Math.round(at));
  return `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`;
}

/** `23/11/2026 06:00` in French, `23 Nov 2026 06:00` in English. */
export function formatMoment(at: Minutes, language: Language): string {
  return `${formatDay(at, language)} ${formatTimeOfDay(at)}`;
}

/** `23/11 06:00`: a moment near the others on the same sheet. */
export function formatShortMoment(at: Minutes, language: Language): string {
  return `${formatDayOfMonth(at, language)} ${formatTimeOfDay(at)}`;
}

/** `lun. 23/11` in French, `Mon 23 Nov` in English. */
export function formatWeekday(at: Minutes, language: Language): string {
  return `${WEEKDAYS[language][weekdayOf(at) - 1]} ${formatDayOfMonth(at, language)}`;
}

/** `nov. 2026`. */
export function formatMonth(at: Minutes, language: Language): string {
  const { month, year } = civilDateOf(at);
  return `${MONTHS[language][month - 1]} ${year}`;
}

/** `S48` in French, `W48` in English. */
export function formatWeek(at: Minutes, language: Language): string {
  return `${language === 'fr' ? 'S' : 'W'}${twoDigits(isoWeekOf(at).week)}`;
}

/** A number with so many decimals: `1 234,5` in French (no-break space), `1,234.5` in English. */
export function formatNumber(value: number, decimals: number, language: Language): string {
  const [whole, fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === 'fr' ? NO_BREAK_SPACE : ',');
  const digits = fraction === undefined ? grouped : `${grouped}${language === 'fr' ? ',' : '.'}${fraction}`;
  return value < 0 && /[1-9]/.test(digits) ? `-${digits}` : digits;
}

/** As few decimals as the value needs, three at most: a quantity inside a sentence. */
export function formatAmount(value: number, language: Language): string {
  const rounded = Math.round(value * 1000) / 1000;
  const decimals = [0, 1, 2].find((count) => Math.abs(rounded - Number(rounded.toFixed(count))) < 1e-9) ?? 3;
  return formatNumber(rounded, decimals, language);
}

/** A share, 0.912 → `91 %` in French, `91%` in English. */
export function formatShare(value: number, language: Language): string {
  return `${formatNumber(value * 100, 0, language)}${language === 'fr' ? `${NO_BREAK_SPACE}%` : '%'}`;
}
