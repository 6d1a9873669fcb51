import type { Language } from '../../i18n/language';
import { wordKey } from '../text-key';

/** A number that stands in a text: with its unit, and whether the separators leave a doubt (`1,250`). */
export interface NumberText {
  readonly value: number;
  /** What stands behind the number (`€`, `j`, `h`, `%`), null when nothing does. */
  readonly unit: string | null;
  readonly ambiguous: boolean;
}

const SHAPE = /^([€$£]?)\s*([-+−–]?)\s*((?:\d[\d\s.,'’]*)?\d|[.,]\d+)\s*(-?)\s*(\D*)$/u;

/**
 * Reads a number typed as text: `27,00`, `1 250,5`, `1,250.50`, `21,60 €`, `4 j`, `12-`. With both separators the last one is the decimal
 * sign; a single one followed by exactly three digits is read in the manner of the language and is ambiguous. Null when it is no number.
 */
export function parseNumberText(text: string, language: Language): NumberText | null {
  const found = SHAPE.exec(text.trim());
  if (found === null) return null;
  const [, currency, sign, digits, minusBehind, rest] = found;
  const amount = parseDigits(digits.replace(/[\s'’]/g, ''), language);
  if (amount === null) return null;
  const unit = (currency + rest).trim();
  const negative = sign === '-' || sign === '−' || sign === '–' || minusBehind === '-';
  return { value: negative ? -amount.value : amount.value, unit: unit === '' ? null : unit, ambiguous: amount.ambiguous };
}

function parseDigits(digits: string, language: Language): { value: number; ambiguous: boolean } | null {
  const commas = digits.split(',').length - 1;
  const points = digits.split('.').length - 1;
  if (commas > 0 && points > 0) {
    const decimal = digits.lastIndexOf(',') > digits.lastIndexOf('.') ? ',' : '.';
    return finite(digits.replaceAll(decimal === ',' ? '.' : ',', '').replace(decimal, '.'), false);
  }
  if (commas + points === 0) return finite(digits, false);
  const separator = commas > 0 ? ',' : '.';
  const grouped = digits.split(separator);
  if (grouped.length > 2) return grouped.slice(1).every((part) => part.length === 3) ? finite(grouped.join(''), false) : null;
  const threeDigits = grouped[1].length === 3 && grouped[0].length <= 3 && grouped[0] !== '' && grouped[0] !== '0';
  const isThousands = threeDigits && (separator === ',') === (language === 'en');
  return finite(isThousands ? grouped.join('') : grouped.join('.'), threeDigits);
}

function finite(text: string, ambiguous: boolean): { value: number; ambiguous: boolean } | null {
  const value = Number(text);
  return Number.isFinite(value) && text !== '' ? { value, ambiguous } : null;
}

const DAY_WORDS = new Set(['j', 'jo', 'jour', 'jours', 'joursouvres', 'jouvre', 'jouvres', 'jrs', 'd', 'day', 'days', 'wd', 'workingdays']);
const WEEK_WORDS = new Set(['sem', 'semaine', 'semaines', 'w', 'wk', 'wks', 'week', 'weeks']);
const WORKING_DAYS_A_WEEK = 5;

/** How many working days a unit stands for: 1 for days, 5 for weeks; null when it is neither. */
export function daysOfUnit(unit: string): number | null {
  const key = wordKey(unit);
  if (DAY_WORDS.has(key)) return 1;
  return WEEK_WORDS.has(key) ? WORKING_DAYS_A_WEEK : null;
}
