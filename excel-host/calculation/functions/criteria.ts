import { CellError } from '../../model/cell';
import { compareTexts, errorFromWord, numberInText } from '../coerce';
import type { Scalar } from '../value';

/** Tells whether a cell meets a condition. */
export type Criterion = (cell: Scalar) => boolean;

const WILD = /[*?~]/;

/** The pattern of a text with `*`, `?` and `~`; null when it has none. */
export function wildcardPattern(text: string, isWhole = true): RegExp | null {
  if (!WILD.test(text)) return null;
  const pattern = text.replace(/~([*?~])|[*]|[?]|[.+^${}()|[\]\\]/g, (found: string, escaped: string | undefined) => {
    if (escaped !== undefined) return `\\${escaped}`;
    if (found === '*') return '[\\s\\S]*';
    return found === '?' ? '[\\s\\S]' : `\\${found}`;
  });
  return new RegExp(isWhole ? `^${pattern}$` : pattern, 'i');
}

/** The condition of SUMIF, COUNTIFS and their like: `">=5"`, `"<>a*"`, `"="`, a value, or a blank, which counts as 0. */
export function criterionOf(given: Scalar): Criterion {
  if (given instanceof CellError) return (cell) => cell instanceof CellError && cell.word === given.word;
  if (given === null) return (cell) => cell === 0;
  if (typeof given !== 'string') return (cell) => equalsValue(cell, given);
  const [, operator, text] = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/.exec(given) ?? ['', undefined, given];
  if (operator === undefined || operator === '=') return equalTo(text, operator === '=');
  if (operator === '<>') {
    const equal = equalTo(text, true);
    return (cell) => !equal(cell);
  }
  return ordered(operator, text);
}

function equalsValue(cell: Scalar, wanted: number | boolean): boolean {
  if (cell === wanted) return true;
  return typeof wanted === 'number' && typeof cell === 'string' && cell !== '' && numberInText(cell) === wanted;
}

function equalTo(text: string, isExplicit: boolean): Criterion {
  if (text === '') return isExplicit ? (cell) => cell === null : (cell) => cell === null || cell === '';
  const number = numberInText(text);
  if (number !== null) return (cell) => equalsValue(cell, number);
  if (/^(true|false)$/i.test(text)) return (cell) => cell === /^true$/i.test(text);
  if (/^#[A-Z/0!?]+$/i.test(text)) {
    const { word } = errorFromWord(text);
    return (cell) => cell instanceof CellError && cell.word === word;
  }
  const pattern = wildcardPattern(text);
  if (pattern) return (cell) => typeof cell === 'string' && pattern.test(cell);
  return (cell) => typeof cell === 'string' && compareTexts(cell, text) === 0;
}

const HOLDS: Readonly<Record<string, (order: number) => boolean>> = {
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};

function ordered(operator: string, text: string): Criterion {
  const holds = HOLDS[operator];
  const number = numberInText(text);
  if (number !== null) return (cell) => typeof cell === 'number' && holds(cell - number);
  return (cell) => typeof cell === 'string' && cell !== '' && holds(compareTexts(cell, text));
}
