import type { FunctionMessageCode } from '../i18n/functions';
import type { Text } from '../i18n/language';

/** What a cell may hold, coming in or going out; null is an empty cell. */
export type Cell = string | number | boolean | null;

/** The error words of Excel that a worksheet function may meet or give. */
export const ERROR_WORDS = ['#VALUE!', '#N/A', '#DIV/0!', '#NUM!', '#REF!', '#NAME?', '#NULL!'] as const;
export type ErrorWord = (typeof ERROR_WORDS)[number];

/** An error as the caller gets it: Excel's word and, beside it, words that say what to do. */
export interface FunctionError {
  readonly error: ErrorWord;
  readonly message: string;
}

/** One cell of a spilled result: an element that has no answer does not spoil the others. */
export type ResultCell = Cell | FunctionError;

/** What a worksheet function gives: a value, rows of values, or an error. */
export type FunctionResult = ResultCell | readonly (readonly ResultCell[])[];

/** Why a function gives no value, before it is put into words. A parameter that is a Text is said in the reader's language. */
export interface Failure {
  readonly failure: ErrorWord;
  readonly code: FunctionMessageCode;
  readonly parameters: Readonly<Record<string, string | number | Text>>;
}

/** Makes a failure; `#VALUE!` unless another word is given. */
export function fail(code: FunctionMessageCode, parameters: Failure['parameters'], word: ErrorWord = '#VALUE!'): Failure {
  return { failure: word, code, parameters };
}

/** True for a failure, false for every value that a function computes with. */
export function isFailure(value: unknown): value is Failure {
  return typeof value === 'object' && value !== null && 'failure' in value;
}

/** True when a result is an error and not a value. */
export function isFunctionError(value: unknown): value is FunctionError {
  return typeof value === 'object' && value !== null && 'error' in value && 'message' in value;
}

/** An error value that stands in a cell given to a function. */
export interface ErrorCell {
  readonly error: ErrorWord;
}

/** A cell as it comes in. */
export type GivenCell = Cell | ErrorCell;

/** An argument as it comes in, brought into rows and columns. `single` is true when it was no range but one value. */
export interface GivenRange {
  readonly rows: readonly (readonly GivenCell[])[];
  readonly height: number;
  readonly width: number;
  readonly single: boolean;
}

/** True for a cell that holds an error value. */
export function isErrorCell(cell: GivenCell): cell is ErrorCell {
  return typeof cell === 'object' && cell !== null;
}

/**
 * Brings what Excel or JSON passes for one argument into rows: a value, a row of values (JSON), or rows of cells.
 * null = omitted. Rows of unequal length are filled with empty cells. What is no cell at all counts as the error `#VALUE!`.
 */
export function givenRange(argument: unknown): GivenRange | null {
  if (argument === null || argument === undefined) return null;
  if (!Array.isArray(argument)) return { rows: [[givenCell(argument)]], height: 1, width: 1, single: true };
  const nested = argument.some((row) => Array.isArray(row));
  const source: unknown[][] = nested ? argument.map((row: unknown) => (Array.isArray(row) ? row : [row])) : [argument];
  let width = 0;
  for (const row of source) if (row.length > width) width = row.length;
  const rows = source.map((row) => givenRow(row, width));
  return { rows, height: width === 0 ? 0 : rows.length, width, single: false };
}

/** Large tables are read from where they are: only a row with something else than values is copied. */
function givenRow(row: readonly unknown[], width: number): readonly GivenCell[] {
  if (row.length === width && holdsCells(row)) return row;
  const cells = new Array<GivenCell>(width).fill(null);
  for (let column = 0; column < row.length; column++) cells[column] = givenCell(row[column]);
  return cells;
}

function holdsCells(row: readonly unknown[]): row is readonly Cell[] {
  for (let column = 0; column < row.length; column++) {
    const cell = row[column];
    const type = typeof cell;
    const sound = type === 'number' ? Number.isFinite(cell) : type === 'string' || type === 'boolean' || cell === null;
    if (!sound) return false;
  }
  return true;
}

function givenCell(cell: unknown): GivenCell {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === 'string' || typeof cell === 'boolean') return cell;
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : { error: '#NUM!' };
  if (typeof cell === 'object' && 'error' in cell) {
    const word = ERROR_WORDS.find((known) => known === cell.error);
    return { error: word ?? '#VALUE!' };
  }
  return { error: '#VALUE!' };
}
