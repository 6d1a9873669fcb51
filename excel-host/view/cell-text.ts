import { format, formatColor } from './number-formatter';
import { CellError } from '../model/cell';
import type { CellValue } from '../model/cell';

/** Languages that values are shown in; a culture's name such as `fr-FR` counts by its language. */
function localeOf(culture: string): string {
  return culture.toLowerCase().startsWith('fr') ? 'fr' : 'en-US';
}

/** Errors that Excel in French shows in words of its own. */
const FRENCH_ERRORS: ReadonlyMap<string, string> = new Map([
  ['#VALUE!', '#VALEUR!'],
  ['#NAME?', '#NOM?'],
  ['#NUM!', '#NOMBRE!'],
  ['#NULL!', '#NUL!'],
]);

/** Days between the two ways of counting dates: serial 0 of 1904 is 1462 of 1900. */
const DAYS_TO_1904 = 1462;
const DATE_LETTERS = /"[^"]*"|\\.|\[[^\]]*\]|([dmyhs])/gi;

/** True when a number format shows dates or times. */
export function showsDates(numberFormat: string): boolean {
  for (const [found, letter] of numberFormat.matchAll(DATE_LETTERS)) if (letter !== undefined || /^\[[hms]+\]$/i.test(found)) return true;
  return false;
}

/**
 * A value as Excel shows it in a cell wide enough: by its invariant number format, in the words and separators of the culture
 * (`en…`, `fr…`). `date1904` for workbooks that count from 1904. A format that cannot be read shows the value as General does.
 */
export function cellText(value: CellValue, numberFormat: string, culture: string, date1904 = false): string {
  const locale = localeOf(culture);
  if (value instanceof CellError) return locale === 'fr' ? (FRENCH_ERRORS.get(value.word) ?? value.word) : value.word;
  if (typeof value === 'boolean') return truthWord(value, locale);
  if (value === '') return '';
  const moved = date1904 && typeof value === 'number' && showsDates(numberFormat) ? value + DAYS_TO_1904 : value;
  if (numberFormat === 'General' || numberFormat === '') return general(moved, locale);
  try {
    return format(numberFormat, moved, { locale, dateSpanLarge: false, dateErrorNumber: false, overflow: '########' });
  } catch {
    return general(moved, locale);
  }
}

function general(value: string | number, locale: string): string {
  return typeof value === 'string' ? value : format('General', value, { locale });
}

function truthWord(value: boolean, locale: string): string {
  if (locale === 'fr') return value ? 'VRAI' : 'FAUX';
  return value ? 'TRUE' : 'FALSE';
}

/** The colour that a number format gives to a value (`[Red]`), `#RRGGBB`; null for none. */
export function formatColour(numberFormat: string, value: number): string | null {
  if (!numberFormat.includes('[')) return null;
  try {
    const colour = formatColor(numberFormat, value);
    return typeof colour === 'string' ? fullColour(colour) : null;
  } catch {
    return null;
  }
}

function fullColour(colour: string): string {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(colour);
  return (short ? `#${short[1]}${short[1]}${short[2]}${short[2]}${short[3]}${short[3]}` : colour).toUpperCase();
}
