import type { Language } from '../i18n/language';
import type { CellFormat } from './sheet-spec';

const FRENCH = '[$-40C]';
const ENGLISH = '[$-409]';
/** Room of two narrow characters after a number, which otherwise touches the text in the next column. */
const GAP = '_)_)';

/** Codes that are the same in every language: Excel itself shows the reader's decimal and thousands separators. */
const COMMON: Readonly<Record<Exclude<CellFormat, DateFormat | 'percent'>, string>> = {
  text: '@',
  wrapped: 'General',
  flag: 'General',
  general: 'General',
  timeOfDay: 'hh:mm',
  integer: `#,##0${GAP}`,
  quantity0: `#,##0${GAP}`,
  quantity1: `#,##0.0${GAP}`,
  quantity2: `#,##0.00${GAP}`,
  quantity3: `#,##0.000${GAP}`,
  hours: `#,##0.0${GAP}`,
  days: `#,##0.0${GAP}`,
  money: `#,##0${GAP}`,
};

type DateFormat = 'date' | 'dateTime' | 'shortDateTime' | 'weekdayDate' | 'dayHeader' | 'hourHeader' | 'hiddenHeader';

const DATES: Readonly<Record<DateFormat, Readonly<Record<Language, string>>>> = {
  date: { en: `${ENGLISH}dd mmm yyyy${GAP}`, fr: `dd/mm/yyyy${GAP}` },
  dateTime: { en: `${ENGLISH}dd mmm yyyy hh:mm${GAP}`, fr: `dd/mm/yyyy hh:mm${GAP}` },
  shortDateTime: { en: `${ENGLISH}dd mmm hh:mm${GAP}`, fr: `dd/mm hh:mm${GAP}` },
  weekdayDate: { en: `${ENGLISH}ddd dd mmm${GAP}`, fr: `${FRENCH}ddd dd/mm${GAP}` },
  dayHeader: { en: 'dd', fr: 'dd' },
  hourHeader: { en: 'hh', fr: 'hh' },
  hiddenHeader: { en: ';;;', fr: ';;;' },
};

/** True when a cell of this format holds a date serial, which a workbook that counts from 1904 stores shifted. */
export function isDateFormat(format: CellFormat): format is DateFormat {
  return format in DATES;
}

/**
 * The invariant (English) Excel code of a format. Names of days and months carry a locale prefix, so that a French plan shows French
 * names on any machine; English dates spell the month, which no reader can mistake.
 *
 * @example numberFormat('weekdayDate', 'fr') // '[$-40C]ddd dd/mm', shown as 'lun. 23/11'
 */
export function numberFormat(format: CellFormat, language: Language): string {
  if (isDateFormat(format)) return DATES[format][language];
  if (format === 'percent') return `${language === 'fr' ? '0\\ %' : '0%'}${GAP}`;
  return COMMON[format];
}

/** The quantity format with so many decimals, three at most. */
export function quantityFormat(decimals: number): CellFormat {
  if (decimals <= 0) return 'quantity0';
  if (decimals === 1) return 'quantity1';
  return decimals === 2 ? 'quantity2' : 'quantity3';
}
