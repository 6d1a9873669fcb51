import { CellError, type CellValue } from './cell';

/** What an entry becomes: a formula, or a constant with the number format it suggests to a cell that has none. */
export interface Entry {
  readonly formula: string | null;
  readonly value: CellValue;
  readonly numberFormat: string | null;
}

const ERRORS = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
]);
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const GROUPED = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/;

/** A constant as it is, with no number format of its own. */
export function constant(value: CellValue): Entry {
  return { formula: null, value, numberFormat: null };
}

/**
 * What a text given to `range.values` becomes, in invariant English, as if typed: a formula after `=`, text after an apostrophe, else a
 * number, a percentage, a logical or an error value where it reads as one, else text. Dates are not parsed: this host leaves
 * them text. In a cell of number format `@` everything is text.
 */
export function readApiText(text: string, numberFormat: string): Entry {
  if (numberFormat === '@') return constant(text);
  if (text.startsWith("'")) return constant(text.slice(1));
  if (text.startsWith('=') && text.length > 1) return { formula: text, value: 0, numberFormat: null };
  return readConstant(text) ?? constant(text);
}

/** A number, percentage, logical or error value in invariant English; null when the text is none. */
export function readConstant(text: string): Entry | null {
  const trimmed = text.trim();
  if (NUMBER.test(trimmed) || GROUPED.test(trimmed)) return finite(Number(trimmed.replace(/,/g, '')), null);
  const percent = /^(.+?)\s*%$/.exec(trimmed);
  if (percent && NUMBER.test(percent[1] ?? '')) {
    return finite(Number(percent[1]) / 100, (percent[1] ?? '').includes('.') ? '0.00%' : '0%');
  }
  const upper = trimmed.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return constant(upper === 'TRUE');
  return ERRORS.has(upper) ? constant(new CellError(upper)) : null;
}

const finite = (value: number, numberFormat: string | null): Entry | null =>
  Number.isFinite(value) ? { formula: null, value, numberFormat } : null;
