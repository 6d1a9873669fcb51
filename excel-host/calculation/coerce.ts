import { parseValue } from '../view/number-formatter';
import { CellError } from '../model/cell';
import { ERRORS } from './value';
import type { Scalar } from './value';

/** Shortest text of a number as Excel's General format keeps it: 15 significant digits. */
export function numberText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  const rounded = Number(value.toPrecision(15));
  const text = String(rounded);
  const size = Math.abs(rounded);
  if (size !== 0 && (size < 1e-9 || size >= 1e21)) {
    const [mantissa, exponent] = rounded.toExponential().split('e');
    const power = Number(exponent);
    return `${mantissa}E${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
  }
  return text.includes('e') ? rounded.toFixed(20).replace(/0+$/, '') : text;
}

/** A value as text inside a formula. Errors stay errors. */
export function toText(value: Scalar): string | CellError {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value;
}

/** The number that a text reads as, with its percent sign, thousands, date or time; null when it is none. */
export function numberInText(text: string): number | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(trimmed)) return Number(trimmed);
  if (/^(true|false)$/i.test(trimmed)) return null;
  const parsed = parseValue(trimmed);
  return parsed && typeof parsed.value === 'number' ? parsed.value : null;
}

/** A value as number: blank is 0, TRUE is 1, a text counts when it reads as a number. */
export function toNumber(value: Scalar): number | CellError {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'string') return numberInText(value) ?? ERRORS.value;
  return value;
}

/** A value as truth value: a number is true unless it is 0, of texts only TRUE and FALSE count. */
export function toBoolean(value: Scalar): boolean | CellError {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  if (value === null) return false;
  if (typeof value === 'string') return /^true$/i.test(value) ? true : /^false$/i.test(value) ? false : ERRORS.value;
  return value;
}

const RANK = { number: 0, string: 1, boolean: 2 } as const;
const collator = new Intl.Collator('en', { sensitivity: 'accent' });

/** Order of two texts as Excel compares and sorts them: without regard to case. */
export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return collator.compare(a, b);
}

/** Order of two values that are no errors: numbers before texts before truth values; a blank is what it is compared with. */
export function compareValues(a: Exclude<Scalar, CellError>, b: Exclude<Scalar, CellError>): number {
  const left = a ?? blankLike(b);
  const right = b ?? blankLike(a);
  if (typeof left === 'number' && typeof right === 'number') return compareNumbers(left, right);
  if (typeof left === 'string' && typeof right === 'string') return compareTexts(left, right);
  if (typeof left === typeof right) return Number(left) - Number(right);
  return RANK[typeof left as keyof typeof RANK] - RANK[typeof right as keyof typeof RANK];
}

/** Excel compares the first 15 digits of two numbers. */
function compareNumbers(a: number, b: number): number {
  const difference = a - b;
  if (difference === 0 || Math.abs(difference) <= Math.abs(a) * 1e-15) return 0;
  return difference;
}

function blankLike(other: Exclude<Scalar, CellError>): number | string | boolean {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

/** The cell's word as a value of a formula: an error that was written as text becomes the error. */
export function errorFromWord(word: string): CellError {
  return Object.values(ERRORS).find((known) => known.word === word.toUpperCase()) ?? new CellError(word.toUpperCase());
}
