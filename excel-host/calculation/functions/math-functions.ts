import { ERRORS } from '../value';
import type { Value } from '../value';
import type { Evaluation } from '../evaluation';
import { matrixOf } from '../evaluation';
import type { FunctionSet } from '../function-specification';
import { giveUp, guarded, numberFunction } from '../function-specification';
import { cellsOf, numbersOf, total } from './numbers-of';

/** Decimal rounding that does not trip over binary fractions: 1.005 to two places is 1.01. */
export function roundTo(value: number, places: number, round: (magnitude: number) => number): number {
  const digits = Math.trunc(places);
  const scaled = Math.abs(shifted(value, digits));
  if (!Number.isFinite(scaled)) return value;
  const result = shifted(round(Number(scaled.toPrecision(15))), -digits);
  return value < 0 ? -result : result;
}

function shifted(value: number, digits: number): number {
  const [mantissa, exponent] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent ?? 0) + digits}`);
}

const half = (magnitude: number): number => Math.floor(magnitude + 0.5);
const up = (magnitude: number): number => Math.ceil(magnitude);
const down = (magnitude: number): number => Math.floor(magnitude);

function modulo(number: number, divisor: number): number | typeof ERRORS.divide {
  if (divisor === 0) return ERRORS.divide;
  const rest = number - divisor * Math.floor(number / divisor);
  return Math.abs(rest) < 1e-15 * Math.abs(number) ? 0 : rest;
}

function multiple(number: number, step: number, round: (times: number) => number): number {
  if (step === 0 || number === 0) return 0;
  return Number((round(Number((number / step).toPrecision(15))) * step).toPrecision(15));
}

function sumOfProducts(given: readonly Value[], evaluation: Evaluation): number {
  const arrays = given.map((value) => matrixOf(value, evaluation));
  const [first] = arrays;
  for (const array of arrays) if (array.rows !== first.rows || array.columns !== first.columns) giveUp(ERRORS.value);
  const products: number[] = [];
  for (let at = 0; at < first.cells.length; at++) {
    let product = 1;
    for (const { cells } of arrays) {
      const cell = cells[at];
      if (cell !== null && typeof cell === 'object') giveUp(cell);
      product *= typeof cell === 'number' ? cell : 0;
    }
    products.push(product);
  }
  return total(products);
}

/** Functions of numbers. */
export const MATH_FUNCTIONS: FunctionSet = {
  SUM: guarded(1, 255, (given, evaluation) => total(numbersOf(given, evaluation))),
  PRODUCT: guarded(1, 255, (given, evaluation) => {
    const numbers = numbersOf(given, evaluation);
    return numbers.length === 0 ? 0 : numbers.reduce((product, number) => product * number, 1);
  }),
  SUMSQ: guarded(1, 255, (given, evaluation) => total(numbersOf(given, evaluation).map((number) => number * number))),
  SUMPRODUCT: guarded(1, 255, sumOfProducts),
  ABS: numberFunction(1, 1, ([value]) => Math.abs(value)),
  SIGN: numberFunction(1, 1, ([value]) => Math.sign(value)),
  INT: numberFunction(1, 1, ([value]) => Math.floor(Number(value.toPrecision(15)))),
  TRUNC: numberFunction(1, 2, ([value, places = 0]) => roundTo(value, places, down)),
  ROUND: numberFunction(1, 2, ([value, places = 0]) => roundTo(value, places, half)),
  ROUNDUP: numberFunction(1, 2, ([value, places = 0]) => roundTo(value, places, up)),
  ROUNDDOWN: numberFunction(1, 2, ([value, places = 0]) => roundTo(value, places, down)),
  MROUND: numberFunction(2, 2, ([value, step]) => (value * step < 0 ? ERRORS.number : multiple(value, step, half))),
  CEILING: numberFunction(2, 2, ([value, step]) => (value > 0 && step < 0 ? ERRORS.number : multiple(value, step, Math.ceil))),
  FLOOR: numberFunction(2, 2, ([value, step]) =>
    step === 0 ? ERRORS.divide : value > 0 && step < 0 ? ERRORS.number : multiple(value, step, Math.floor),
  ),
  'CEILING.MATH': numberFunction(1, 3, ([value, step = 1, away = 0]) =>
    multiple(value, Math.abs(step), value < 0 && away !== 0 ? Math.floor : Math.ceil),
  ),
  'FLOOR.MATH': numberFunction(1, 3, ([value, step = 1, towards = 0]) =>
    multiple(value, Math.abs(step), value < 0 && towards !== 0 ? Math.ceil : Math.floor),
  ),
  MOD: numberFunction(2, 2, ([number, divisor]) => modulo(number, divisor)),
  QUOTIENT: numberFunction(2, 2, ([number, divisor]) => (divisor === 0 ? ERRORS.divide : Math.trunc(number / divisor))),
  POWER: numberFunction(2, 2, ([base, exponent]) =>
    base === 0 && exponent === 0 ? ERRORS.number : base === 0 && exponent < 0 ? ERRORS.divide : base ** exponent,
  ),
  SQRT: numberFunction(1, 1, ([value]) => (value < 0 ? ERRORS.number : Math.sqrt(value))),
  EXP: numberFunction(1, 1, ([value]) => Math.exp(value)),
  LN: numberFunction(1, 1, ([value]) => (value <= 0 ? ERRORS.number : Math.log(value))),
  LOG: numberFunction(1, 2, ([value, base = 10]) => {
    if (value <= 0 || base <= 0) return ERRORS.number;
    return base === 1 ? ERRORS.divide : base === 10 ? Math.log10(value) : Math.log(value) / Math.log(base);
  }),
  LOG10: numberFunction(1, 1, ([value]) => (value <= 0 ? ERRORS.number : Math.log10(value))),
  PI: { least: 0, most: 0, call: () => Math.PI },
  RAND: { least: 0, most: 0, volatile: true, call: () => Math.random() },
  RANDBETWEEN: {
    ...numberFunction(2, 2, ([low, high]) => Math.ceil(low) + Math.floor(Math.random() * (Math.floor(high) - Math.ceil(low) + 1))),
    volatile: true,
  },
  EVEN: numberFunction(1, 1, ([value]) => Math.sign(value) * Math.ceil(Math.abs(value) / 2) * 2),
  ODD: numberFunction(1, 1, ([value]) => (value === 0 ? 1 : Math.sign(value) * (Math.ceil((Math.abs(value) - 1) / 2) * 2 + 1))),
  COUNT: {
    least: 1,
    most: 255,
    call: (given, evaluation) => {
      let count = 0;
      for (const value of given) {
        for (const cell of cellsOf(value, evaluation))
          if (typeof cell === 'number' || (typeof cell === 'boolean' && cell === value)) count++;
      }
      return count;
    },
  },
  COUNTA: {
    least: 1,
    most: 255,
    call: (given, evaluation) =>
      given.reduce<number>((count, value) => count + cellsOf(value, evaluation).filter((cell) => cell !== null).length, 0),
  },
};
