import { CellError } from '../../model/cell';
import { cellText } from '../../view/cell-text';
import { numberInText, numberText, toBoolean, toNumber, toText } from '../coerce';
import type { Evaluation } from '../evaluation';
import { plain } from '../evaluation';
import type { FunctionSet, FunctionSpecification } from '../function-specification';
import { booleanArgument, giveUp, guarded, scalarFunction, textArgument } from '../function-specification';
import { ERRORS, Matrix } from '../value';
import type { Scalar, Value } from '../value';
import { wildcardPattern } from './criteria';
import { roundTo } from './math-functions';
import { cellsOf } from './numbers-of';

type Known = Exclude<Scalar, CellError>;

/** A function whose arguments are read as texts, those from `numbersFrom` on as numbers. */
function textFunction(least: number, most: number, compute: (text: string, numbers: readonly number[]) => Scalar): FunctionSpecification {
  return scalarFunction(least, most, ([first, ...rest]) => {
    const numbers: number[] = [];
    for (const value of rest) {
      const number = toNumber(value);
      if (number instanceof CellError) return number;
      numbers.push(number);
    }
    return compute(String(toText(first)), numbers);
  });
}

const text = (value: Known | undefined): string => (value === undefined ? '' : String(toText(value)));

function whole(value: Known | undefined, omitted: number): number | CellError {
  if (value === undefined) return omitted;
  const number = toNumber(value);
  return number instanceof CellError ? number : Math.trunc(number);
}

function find(given: readonly Known[], withWildcards: boolean): Scalar {
  const [needle, hay] = [text(given[0]), text(given[1])];
  const start = whole(given[2], 1);
  if (start instanceof CellError) return start;
  if (start < 1 || start > hay.length + 1) return ERRORS.value;
  const pattern = withWildcards ? wildcardPattern(needle, false) : null;
  if (pattern) {
    const found = hay.slice(start - 1).search(pattern);
    return found < 0 ? ERRORS.value : found + start;
  }
  const at = withWildcards ? hay.toLowerCase().indexOf(needle.toLowerCase(), start - 1) : hay.indexOf(needle, start - 1);
  return at < 0 ? ERRORS.value : at + 1;
}

function substitute(given: readonly Known[]): Scalar {
  const [source, old, fresh] = given.map(text);
  if (old === '') return source;
  if (given[3] === undefined) return source.replaceAll(old, () => fresh);
  const wanted = whole(given[3], 1);
  if (wanted instanceof CellError) return wanted;
  if (wanted < 1) return ERRORS.value;
  let at = -1;
  for (let count = 0; count < wanted; count++) {
    at = source.indexOf(old, at < 0 ? 0 : at + old.length);
    if (at < 0) return source;
  }
  return source.slice(0, at) + fresh + source.slice(at + old.length);
}

function textsOf(given: readonly Value[], evaluation: Evaluation): string[] {
  return given.flatMap((value) =>
    cellsOf(value, evaluation).map((cell) => {
      const known = toText(cell);
      return known instanceof CellError ? giveUp(known) : known;
    }),
  );
}

function textjoin([separator, ignore, ...values]: readonly Value[], evaluation: Evaluation): Value {
  const between = textsOf([separator], evaluation);
  const skipsEmpty = booleanArgument(ignore, evaluation, true);
  const texts = textsOf(values, evaluation).filter((piece) => !skipsEmpty || piece !== '');
  const joined = texts.map((piece, index) => (index === 0 ? piece : (between[(index - 1) % between.length] ?? '') + piece)).join('');
  return joined.length > 32767 ? ERRORS.calculation : joined;
}

function formatted(given: readonly Known[], evaluation: Evaluation): Scalar {
  const [value, code] = given;
  const number = typeof value === 'string' ? numberInText(value) : value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const shown = number ?? (value === null ? 0 : value);
  const { culture, date1904 } = evaluation.source;
  return code === null || code === '' ? '' : cellText(shown, String(toText(code)), culture, date1904);
}

function valueOf([value]: readonly Known[]): Scalar {
  return typeof value === 'boolean' ? ERRORS.value : toNumber(value);
}

function around(given: readonly Known[], isBefore: boolean): Scalar {
  const [source, mark] = [text(given[0]), text(given[1])];
  const instance = whole(given[2], 1);
  if (instance instanceof CellError) return instance;
  if (instance === 0) return ERRORS.value;
  const pieces = source.split(mark);
  const count = pieces.length - 1;
  if (Math.abs(instance) > count) return given[5] ?? ERRORS.notAvailable;
  const cut = instance > 0 ? instance : count + 1 + instance;
  return isBefore ? pieces.slice(0, cut).join(mark) : pieces.slice(cut).join(mark);
}

function textsplit([source, columnMark, rowMark]: readonly Value[], evaluation: Evaluation): Value {
  const whole_ = textArgument(source, evaluation);
  const row = textArgument(rowMark, evaluation);
  const column = textArgument(columnMark, evaluation);
  const rows = (row === '' ? [whole_] : whole_.split(row)).map((line) => (column === '' ? [line] : line.split(column)));
  const width = Math.max(...rows.map((line) => line.length));
  return Matrix.of(rows.map((line) => Array.from({ length: width }, (_, index): Scalar => line[index] ?? ERRORS.notAvailable)));
}

function fixed(given: readonly Known[], evaluation: Evaluation): Scalar {
  const number = toNumber(given[0]);
  if (number instanceof CellError) return number;
  const places = whole(given[1], 2);
  if (places instanceof CellError) return places;
  const plainDigits = given[2] !== undefined && toBoolean(given[2]) === true;
  const rounded = roundTo(number, places, (magnitude) => Math.floor(magnitude + 0.5));
  const decimals = places > 0 ? `.${'0'.repeat(places)}` : '';
  return cellText(rounded, `${plainDigits ? '0' : '#,##0'}${decimals}`, evaluation.source.culture);
}

const proper = (value: string): string =>
  value.toLowerCase().replace(/(^|[^\p{L}])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

/** Functions of texts. */
export const TEXT_FUNCTIONS: FunctionSet = {
  LEFT: textFunction(1, 2, (source, [count = 1]) => (count < 0 ? ERRORS.value : source.slice(0, Math.trunc(count)))),
  RIGHT: textFunction(1, 2, (source, [count = 1]) =>
    count < 0 ? ERRORS.value : source.slice(Math.max(0, source.length - Math.trunc(count))),
  ),
  MID: textFunction(3, 3, (source, [start, count]) =>
    start < 1 || count < 0 ? ERRORS.value : source.slice(Math.trunc(start) - 1, Math.trunc(start) - 1 + Math.trunc(count)),
  ),
  LEN: textFunction(1, 1, (source) => source.length),
  TRIM: textFunction(1, 1, (source) => source.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  UPPER: textFunction(1, 1, (source) => source.toUpperCase()),
  LOWER: textFunction(1, 1, (source) => source.toLowerCase()),
  PROPER: textFunction(1, 1, proper),
  CLEAN: textFunction(1, 1, (source) => [...source].filter((letter) => letter >= ' ').join('')),
  REPT: textFunction(2, 2, (source, [count]) =>
    count < 0 || source.length * count > 32767 ? ERRORS.value : source.repeat(Math.trunc(count)),
  ),
  CODE: textFunction(1, 1, (source) => (source === '' ? ERRORS.value : source.charCodeAt(0))),
  UNICODE: textFunction(1, 1, (source) => source.codePointAt(0) ?? ERRORS.value),
  CHAR: scalarFunction(1, 1, ([value]) => character(value, 255)),
  UNICHAR: scalarFunction(1, 1, ([value]) => character(value, 0x10ffff)),
  FIND: scalarFunction(2, 3, (given) => find(given, false)),
  SEARCH: scalarFunction(2, 3, (given) => find(given, true)),
  SUBSTITUTE: scalarFunction(3, 4, substitute),
  REPLACE: scalarFunction(4, 4, ([source, start, count, fresh]) => {
    const [at, length] = [whole(start, 1), whole(count, 0)];
    if (at instanceof CellError || length instanceof CellError || at < 1 || length < 0) return ERRORS.value;
    return text(source).slice(0, at - 1) + text(fresh) + text(source).slice(at - 1 + length);
  }),
  EXACT: scalarFunction(2, 2, ([a, b]) => text(a) === text(b)),
  CONCAT: guarded(1, 255, (given, evaluation) => textsOf(given, evaluation).join('')),
  CONCATENATE: scalarFunction(1, 255, (given) => given.map(text).join('')),
  TEXTJOIN: guarded(3, 255, textjoin),
  TEXTSPLIT: guarded(2, 6, textsplit),
  TEXTBEFORE: scalarFunction(2, 6, (given) => around(given, true)),
  TEXTAFTER: scalarFunction(2, 6, (given) => around(given, false)),
  TEXT: scalarFunction(2, 2, formatted),
  FIXED: scalarFunction(1, 3, fixed),
  VALUE: scalarFunction(1, 1, valueOf),
  NUMBERVALUE: scalarFunction(1, 3, ([value, decimal, group]) => {
    const point = decimal === undefined ? '.' : text(decimal).slice(0, 1);
    const thousands = group === undefined ? ',' : text(group).slice(0, 1);
    const cleaned = text(value).replace(/\s/g, '').replaceAll(thousands, '').replaceAll(point, '.');
    return cleaned === '' ? 0 : (numberInText(cleaned) ?? ERRORS.value);
  }),
  T: { least: 1, most: 1, call: ([value], evaluation) => onlyText(plain(value, evaluation)) },
  VALUETOTEXT: scalarFunction(1, 2, ([value]) => (typeof value === 'number' ? numberText(value) : text(value))),
};

function character(value: Known, last: number): Scalar {
  const code = whole(value, 0);
  return code instanceof CellError || code < 1 || code > last ? ERRORS.value : String.fromCodePoint(code);
}

function onlyText(value: Scalar | Matrix): Scalar {
  const first = value instanceof Matrix ? (value.cells[0] ?? null) : value;
  return typeof first === 'string' || first instanceof CellError ? first : '';
}
