import type { Text } from '../i18n/language';
import type { NumberRange } from './declaration';
import type { Failure, GivenCell } from './values';
import { fail, isErrorCell } from './values';

/** How a cell is shown inside a message. */
export function shown(cell: GivenCell): string {
  if (cell === null) return '';
  return isErrorCell(cell) ? cell.error : String(cell);
}

/** An error value in a cell is the function's error too. */
export function errorOf(cell: GivenCell, argument: Text): Failure | null {
  return isErrorCell(cell) ? fail('argument.error-value', { argument, value: cell.error }, cell.error) : null;
}

/** A number within its range; a blank cell is 0. Text, even of digits, and truth values are no number. */
export function readNumber(cell: GivenCell, argument: Text, range: NumberRange | null): number | Failure {
  if (isErrorCell(cell)) return fail('argument.error-value', { argument, value: cell.error }, cell.error);
  const value = cell === null ? 0 : cell;
  if (typeof value !== 'number') return fail('argument.not-a-number', { argument, value: shown(cell) });
  return range === null ? value : withinRange(value, argument, range);
}

function withinRange(value: number, argument: Text, range: NumberRange): number | Failure {
  if (range.atLeast !== undefined && value < range.atLeast) return fail('argument.too-small', { argument, least: range.atLeast, value });
  if (range.above !== undefined && value <= range.above) return fail('argument.not-above', { argument, limit: range.above, value });
  if (range.below !== undefined && value >= range.below) return fail('argument.not-below', { argument, limit: range.below, value });
  if (range.whole === true && !Number.isInteger(value)) return fail('argument.not-whole', { argument, value });
  return value;
}

/** A text, without blanks around it; a number is taken as its digits when `numbers` says that it may be a name. */
export function readText(cell: GivenCell, argument: Text, numbers: boolean): string | Failure {
  if (isErrorCell(cell)) return fail('argument.error-value', { argument, value: cell.error }, cell.error);
  if (typeof cell === 'string') return cell.trim();
  if (numbers && typeof cell === 'number') return String(cell);
  return fail('argument.not-text', { argument, value: shown(cell) });
}

/** Letters and digits alone, without case and accents: how headers, choices and names of days are compared. */
export function plainKey(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');
}

/** How names of resources, groups and calendars are compared: without case and blanks around, as Excel compares texts. */
export function nameKey(text: string): string {
  return text.trim().toUpperCase();
}
