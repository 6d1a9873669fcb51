import type { Language } from '../i18n/language';
import {
  formatAmount,
  formatDay,
  formatTimeOfDay,
  formatMoment,
  formatNumber,
  formatShare,
  formatShortMoment,
  formatWeekday,
} from '../i18n/format-values';
import { civilDateOf, minuteOfDay } from '../engine/calendar/dates';
import { MINUTES_PER_DAY } from '../engine/model/units';
import type { CellContent, CellFormat } from './sheet-spec';

const DECIMALS: Readonly<Partial<Record<CellFormat, number>>> = {
  integer: 0,
  money: 0,
  quantity0: 0,
  quantity1: 1,
  hours: 1,
  days: 1,
  quantity2: 2,
  quantity3: 3,
};

const twoDigits = (value: number): string => String(value).padStart(2, '0');

function renderNumber(value: number, format: CellFormat, language: Language): string {
  const minutes = Math.round(value * MINUTES_PER_DAY);
  switch (format) {
    case 'date':
      return formatDay(minutes, language);
    case 'dateTime':
      return formatMoment(minutes, language);
    case 'shortDateTime':
      return formatShortMoment(minutes, language);
    case 'weekdayDate':
      return formatWeekday(minutes, language);
    case 'dayHeader':
      return twoDigits(civilDateOf(minutes).day);
    case 'hourHeader':
      return twoDigits(Math.floor(minuteOfDay(Math.round(minutes)) / 60));
    case 'hiddenHeader':
      return '';
    case 'timeOfDay':
      return formatTimeOfDay(minutes);
    case 'general':
      return formatAmount(value, language);
    case 'percent':
      return formatShare(value, language);
    default:
      return formatNumber(value, DECIMALS[format] ?? 2, language);
  }
}

/** What a reader sees in a cell of that format, on a machine set to the language: what widths are measured from. */
export function renderedText(content: CellContent, format: CellFormat, language: Language): string {
  const value = content !== null && typeof content === 'object' ? content.value : content;
  if (value === null) return '';
  if (typeof value === 'boolean') return String(value).toUpperCase();
  return typeof value === 'string' ? value : renderNumber(value, format, language);
}

/** A sentence with its first letter in upper case. */
export function capitalized(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** How many lines a text takes in so many characters, broken at spaces. */
export function lineCount(text: string, width: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines++;
    for (const word of paragraph.split(' ')) {
      if (used > 0 && used + 1 + word.length > width) {
        lines++;
        used = 0;
      }
      lines += Math.max(0, Math.ceil(word.length / width) - 1);
      used += (used > 0 ? 1 : 0) + (word.length > width ? word.length % width || width : word.length);
    }
  }
  return lines;
}
