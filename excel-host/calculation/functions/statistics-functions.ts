import { CellError } from '../../model/cell';
import type { Evaluation } from '../evaluation';
import { matrixOf } from '../evaluation';
import type { FunctionSet, FunctionSpecification } from '../function-specification';
import { giveUp, guarded, numberArgument } from '../function-specification';
import { Area, Areas, ERRORS, Matrix } from '../value';
import type { Scalar, Value } from '../value';
import { cellsOf, numbersOf, total } from './numbers-of';

const average = (numbers: readonly number[]): number | CellError =>
  numbers.length === 0 ? ERRORS.divide : total(numbers) / numbers.length;
const smallest = (numbers: readonly number[]): number => numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0);
const largest = (numbers: readonly number[]): number => numbers.reduce((most, number) => Math.max(most, number), numbers[0] ?? 0);
const ascending = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b);

function median(numbers: readonly number[]): number | CellError {
  if (numbers.length === 0) return ERRORS.number;
  const sorted = ascending(numbers);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function variance(numbers: readonly number[], isSample: boolean): number | CellError {
  const count = numbers.length - (isSample ? 1 : 0);
  if (count <= 0) return ERRORS.divide;
  const mean = total(numbers) / numbers.length;
  return total(numbers.map((number) => (number - mean) ** 2)) / count;
}

function deviation(numbers: readonly number[], isSample: boolean): number | CellError {
  const squared = variance(numbers, isSample);
  return squared instanceof CellError ? squared : Math.sqrt(squared);
}

function kth(given: readonly Value[], evaluation: Evaluation, sorted: (numbers: readonly number[]) => number[]): Value {
  const numbers = sorted(numbersOf([given[0]], evaluation));
  const ranks = matrixOf(given[1], evaluation);
  const of = (rank: Scalar): Scalar => (typeof rank === 'number' ? (numbers[Math.ceil(rank) - 1] ?? ERRORS.number) : ERRORS.value);
  return ranks.cells.length === 1 ? of(ranks.cells[0]) : new Matrix(ranks.rows, ranks.columns, ranks.cells.map(of));
}

function percentile(numbers: readonly number[], share: number): number | CellError {
  if (numbers.length === 0 || share < 0 || share > 1) return ERRORS.number;
  const sorted = ascending(numbers);
  const at = share * (sorted.length - 1);
  const below = Math.floor(at);
  return sorted[below] + (at - below) * ((sorted[below + 1] ?? sorted[below]) - sorted[below]);
}

function rank(given: readonly Value[], evaluation: Evaluation, isAverage: boolean): Value {
  const number = numberArgument(given[0], evaluation);
  const numbers = numbersOf([given[1]], evaluation);
  const isAscending = numberArgument(given[2], evaluation) !== 0;
  if (!numbers.includes(number)) return ERRORS.notAvailable;
  const before = numbers.filter((other) => (isAscending ? other < number : other > number)).length;
  const equal = numbers.filter((other) => other === number).length;
  return before + 1 + (isAverage ? (equal - 1) / 2 : 0);
}

function frequency(given: readonly Value[], evaluation: Evaluation): Value {
  const data = numbersOf([given[0]], evaluation);
  const bins = numbersOf([given[1]], evaluation);
  const order = ascending(bins);
  const counts = new Map<number, number>(order.map((bin) => [bin, 0]));
  let above = 0;
  for (const number of data) {
    const bin = order.find((limit) => number <= limit);
    if (bin === undefined) above++;
    else counts.set(bin, (counts.get(bin) ?? 0) + 1);
  }
  const seen = new Set<number>();
  const cells = bins.map((bin) => (seen.has(bin) ? 0 : (seen.add(bin), counts.get(bin) ?? 0)));
  return new Matrix(cells.length + 1, 1, [...cells, above]);
}

/** Numbers as AVERAGEA and its like see them: truth values are 0 and 1, texts in references 0. */
function numbersWithTexts(given: readonly Value[], evaluation: Evaluation): number[] {
  return given.flatMap((value) =>
    cellsOf(value, evaluation).flatMap((cell) => {
      if (cell instanceof CellError) giveUp(cell);
      if (cell === null) return [];
      return typeof cell === 'string' ? [0] : [Number(cell)];
    }),
  );
}

type Statistic = (numbers: readonly number[]) => number | CellError;
const BY_NUMBER: readonly Statistic[] = [
  average,
  (numbers) => numbers.length,
  (numbers) => numbers.length,
  largest,
  smallest,
  (numbers) => (numbers.length === 0 ? 0 : numbers.reduce((product, number) => product * number, 1)),
  (numbers) => deviation(numbers, true),
  (numbers) => deviation(numbers, false),
  total,
  (numbers) => variance(numbers, true),
  (numbers) => variance(numbers, false),
  median,
];

interface Skipped {
  readonly hidden: boolean;
  /** Rows that a filter hides. */
  readonly filtered: boolean;
  readonly errors: boolean;
}

/** A function whose result depends on the rows that a reader sees, which change without any cell changing. */
function watching(least: number, most: number, call: FunctionSpecification['call']): FunctionSpecification {
  return { ...guarded(least, most, call), volatile: true };
}

/** Cells of the rows that count; other cells with SUBTOTAL never count twice. */
function countedCells(value: Value, skipped: Skipped, evaluation: Evaluation): Scalar[] {
  const areas = value instanceof Area ? [value] : value instanceof Areas ? value.areas : [];
  if (areas.length === 0) return [...cellsOf(value, evaluation)];
  return areas.flatMap((area) => {
    const extent = area.sheet.extent();
    const cells: Scalar[] = [];
    for (let row = area.row; row < Math.min(area.row + area.rows, extent.rows); row++) {
      if (skipped.hidden && !area.sheet.isRowVisible(row)) continue;
      if (skipped.filtered && area.sheet.isRowFiltered(row)) continue;
      for (let column = area.column; column < Math.min(area.column + area.columns, extent.columns); column++) {
        const formula = area.sheet.cell(row, column)?.formula;
        if (formula && /\b(SUBTOTAL|AGGREGATE)\(/i.test(formula)) continue;
        cells.push(evaluation.read(area.sheet, row, column));
      }
    }
    return cells;
  });
}

function subtotal(number: number, values: readonly Value[], skipped: Skipped, evaluation: Evaluation): Value {
  const statistic = BY_NUMBER[number - 1];
  if (!statistic) return ERRORS.value;
  const cells = values.flatMap((value) => countedCells(value, skipped, evaluation));
  if (number === 3) return cells.filter((cell) => cell !== null && !(skipped.errors && cell instanceof CellError)).length;
  const error = cells.find((cell) => cell instanceof CellError);
  if (error && !skipped.errors && number !== 2) return error;
  return statistic(cells.filter((cell) => typeof cell === 'number'));
}

function aggregate(given: readonly Value[], evaluation: Evaluation): Value {
  const number = Math.trunc(numberArgument(given[0], evaluation));
  const option = Math.trunc(numberArgument(given[1], evaluation));
  const skipped = { hidden: [1, 3, 5, 7].includes(option), filtered: false, errors: [2, 3, 6, 7].includes(option) };
  if (number <= 12) return subtotal(number, given.slice(2), skipped, evaluation);
  const numbers = ascending(countedCells(given[2], skipped, evaluation).filter((cell) => typeof cell === 'number'));
  const k = numberArgument(given[3], evaluation);
  if (number === 14) return numbers[numbers.length - Math.ceil(k)] ?? ERRORS.number;
  if (number === 15) return numbers[Math.ceil(k) - 1] ?? ERRORS.number;
  if (number === 16) return percentile(numbers, k);
  return number === 17 ? percentile(numbers, k / 4) : ERRORS.value;
}

const ofNumbers = (statistic: Statistic): FunctionSet[string] =>
  guarded(1, 255, (given, evaluation) => statistic(numbersOf(given, evaluation)));

/** Functions of sets of numbers. */
export const STATISTICS_FUNCTIONS: FunctionSet = {
  AVERAGE: ofNumbers(average),
  AVERAGEA: guarded(1, 255, (given, evaluation) => average(numbersWithTexts(given, evaluation))),
  MIN: ofNumbers(smallest),
  MAX: ofNumbers(largest),
  MINA: guarded(1, 255, (given, evaluation) => smallest(numbersWithTexts(given, evaluation))),
  MAXA: guarded(1, 255, (given, evaluation) => largest(numbersWithTexts(given, evaluation))),
  MEDIAN: ofNumbers(median),
  STDEV: ofNumbers((numbers) => deviation(numbers, true)),
  'STDEV.S': ofNumbers((numbers) => deviation(numbers, true)),
  STDEVP: ofNumbers((numbers) => deviation(numbers, false)),
  'STDEV.P': ofNumbers((numbers) => deviation(numbers, false)),
  VAR: ofNumbers((numbers) => variance(numbers, true)),
  'VAR.S': ofNumbers((numbers) => variance(numbers, true)),
  VARP: ofNumbers((numbers) => variance(numbers, false)),
  'VAR.P': ofNumbers((numbers) => variance(numbers, false)),
  LARGE: guarded(2, 2, (given, evaluation) => kth(given, evaluation, (numbers) => ascending(numbers).reverse())),
  SMALL: guarded(2, 2, (given, evaluation) => kth(given, evaluation, ascending)),
  PERCENTILE: guarded(2, 2, (given, evaluation) => percentile(numbersOf([given[0]], evaluation), numberArgument(given[1], evaluation))),
  'PERCENTILE.INC': guarded(2, 2, (given, evaluation) =>
    percentile(numbersOf([given[0]], evaluation), numberArgument(given[1], evaluation)),
  ),
  QUARTILE: guarded(2, 2, (given, evaluation) =>
    percentile(numbersOf([given[0]], evaluation), Math.trunc(numberArgument(given[1], evaluation)) / 4),
  ),
  RANK: guarded(2, 3, (given, evaluation) => rank(given, evaluation, false)),
  'RANK.EQ': guarded(2, 3, (given, evaluation) => rank(given, evaluation, false)),
  'RANK.AVG': guarded(2, 3, (given, evaluation) => rank(given, evaluation, true)),
  FREQUENCY: guarded(2, 2, frequency),
  SUBTOTAL: watching(2, 255, (given, evaluation) => {
    const number = Math.trunc(numberArgument(given[0], evaluation));
    const isAbove = number > 100;
    return subtotal(isAbove ? number - 100 : number, given.slice(1), { hidden: isAbove, filtered: true, errors: false }, evaluation);
  }),
  AGGREGATE: watching(3, 255, aggregate),
};
