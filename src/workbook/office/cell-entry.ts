import type { ActualNames } from '../actual-names';
import { actualFormula } from '../actual-names';
import type { CellContent } from '../../sheets/sheet-spec';

/** What is entered into a cell. */
export type Entry = string | number | boolean;

/** Excel holds no longer text in a cell. */
const LONGEST_TEXT = 32767;
const TEXT_FORMAT = '@';
/** Begins like a word and has no digit: nothing that Excel would take for a number, a date, a truth value or a formula. */
const PLAIN_WORDS = /^[\p{L}«(][^\d]*$/u;
const TRUTH = /^(true|false|vrai|faux)$/i;

/**
 * What to enter so that the cell holds exactly this: texts that Excel would read as something else get an apostrophe, save in cells of the text
 * format, where everything is text. A number that is none (a bug upstream) shows as an error.
 */
export function cellEntry(content: CellContent, formatCode: string, names: ActualNames): Entry {
  if (content === null) return '';
  if (typeof content === 'object') return `=${actualFormula(content.formula, names)}`;
  if (typeof content === 'number') return Number.isFinite(content) ? content : '#NUM!';
  if (typeof content === 'boolean') return content;
  const text = content.slice(0, LONGEST_TEXT);
  if (text === '' || formatCode === TEXT_FORMAT) return text;
  return PLAIN_WORDS.test(text) && !TRUTH.test(text) ? text : `'${text}`;
}

/** The format of a cell: a number, truth value or formula in a cell of the text format would become text. */
export function entryFormat(content: CellContent, formatCode: string): string {
  return formatCode === TEXT_FORMAT && content !== null && typeof content !== 'string' ? 'General' : formatCode;
}
