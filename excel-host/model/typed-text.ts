import type { Culture } from './culture';
import { constant, readConstant, type Entry } from './entered-value';

const SECONDS_A_DAY = 86400;

/**
 * What a person's typing becomes, by the culture of his Excel: formula, apostrophe text, number, percentage, date, time, logical or text.
 * A formula stays in the words of the culture. `date1904` for workbooks that count from 1904.
 */
export function readTypedText(text: string, numberFormat: string, culture: Culture, date1904: boolean): Entry {
  if (numberFormat === '@') return constant(text);
  if (text.startsWith("'")) return constant(text.slice(1));
  if (text.startsWith('=') && text.length > 1) return { formula: text, value: 0, numberFormat: null };
  const logical = logicalOf(text.trim().toUpperCase(), culture);
  if (logical !== null) return constant(logical);
  return readMoment(text.trim(), culture, date1904) ?? readConstant(invariantNumber(text, culture)) ?? constant(text);
}

function logicalOf(word: string, culture: Culture): boolean | null {
  const [yes, no] = culture.language === 'fr' ? ['VRAI', 'FAUX'] : ['TRUE', 'FALSE'];
  return word === yes ? true : word === no ? false : null;
}

/** A number in the writing of the culture to invariant writing; other texts may come out changed but never as a number. */
function invariantNumber(text: string, culture: Culture): string {
  if (culture.language === 'en') return text;
  if (/[.]|true|false/i.test(text)) return text.replace(/[.]/g, '·').replace(/true|false/i, '·');
  return text.replace(/(\d)[\s\u00a0\u202f](?=\d{3}(\D|$))/g, '$1').replace(',', '.');
}

function readMoment(text: string, culture: Culture, date1904: boolean): Entry | null {
  const [first, second, ...rest] = text.split(/\s+/);
  if (first === undefined || rest.length > 0) return null;
  const date = readDate(first, culture, date1904);
  if (date === null) {
    const time = second === undefined ? readTime(first) : null;
    return time === null ? null : { formula: null, value: time, numberFormat: first.split(':').length > 2 ? 'h:mm:ss' : 'h:mm' };
  }
  const day = culture.dateOrder === 'mdy' ? 'm/d/yyyy' : 'dd/mm/yyyy';
  if (second === undefined) return { formula: null, value: date, numberFormat: day };
  const time = readTime(second);
  return time === null ? null : { formula: null, value: date + time, numberFormat: `${day} h:mm` };
}

function readTime(text: string): number | null {
  const parts = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (!parts) return null;
  const [hours, minutes, seconds] = [Number(parts[1]), Number(parts[2]), Number(parts[3] ?? 0)];
  return hours > 23 || minutes > 59 || seconds > 59 ? null : (hours * 3600 + minutes * 60 + seconds) / SECONDS_A_DAY;
}

function readDate(text: string, culture: Culture, date1904: boolean): number | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return dateSerial(Number(iso[1]), Number(iso[2]), Number(iso[3]), date1904);
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(text);
  if (!parts || (text.includes('.') && culture.decimal === '.')) return null;
  const [a, b] = [Number(parts[1]), Number(parts[2])];
  const [month, day] = culture.dateOrder === 'mdy' ? [a, b] : [b, a];
  const year = Number(parts[3]);
  return dateSerial(year < 30 ? 2000 + year : year < 100 ? 1900 + year : year, month, day, date1904);
}

const DAY = 86_400_000;

/** Serial number of a day; null when there is no such day or Excel does not count it. */
export function dateSerial(year: number, month: number, day: number, date1904: boolean): number | null {
  const moment = new Date(Date.UTC(year, month - 1, day));
  if (moment.getUTCFullYear() !== year || moment.getUTCMonth() !== month - 1 || moment.getUTCDate() !== day) return null;
  const days = Math.round((moment.getTime() - Date.UTC(date1904 ? 1904 : 1899, date1904 ? 0 : 11, date1904 ? 1 : 30)) / DAY);
  if (date1904) return days >= 0 ? days : null;
  // Excel counts a 29 February 1900 that never was.
  const serial = days > 60 ? days : days - 1;
  return serial >= 1 ? serial : null;
}
