import type { CellValue } from '../model/cell';
import { CellError } from '../model/cell';

/** What a function answered: a value or a matrix of them (rows of cells, same length). `CellError` for an error. */
export type FunctionValue = CellValue | readonly (readonly CellValue[])[];

/** The answer to one call. */
export interface FunctionAnswer {
  readonly value: FunctionValue;
}

/** The runtime's numbers for errors (`_getCustomFunctionResultErrorCodeFromErrorCode` and its callers), as the words of a cell. */
const ERROR_WORDS: Readonly<Record<number, string>> = {
  0: '#VALUE!',
  1: '#N/A',
  2: '#VALUE!',
  3: '#VALUE!',
  4: '#VALUE!',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};

/** Only these two carry words of their own to the cell. */
const WITH_MESSAGE: readonly string[] = ['#VALUE!', '#N/A'];

/** The error in the cell for a number of the runtime. */
export function errorOf(code: number, message: unknown): CellError {
  const word = ERROR_WORDS[code] ?? '#VALUE!';
  return new CellError(word, WITH_MESSAGE.includes(word) && typeof message === 'string' ? message : '');
}

function asCell(value: unknown): CellValue {
  // A returned null or undefined shows as 0 (OfficeDev/office-js#1503).
  if (value === null || value === undefined) return 0;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'object') {
    const rich = value as Readonly<Record<string, unknown>>;
    if (rich['type'] === 'Error' || rich['valueType'] === 'CustomFunctionError') {
      const word = String(rich['code'] ?? rich['basicValue'] ?? '#VALUE!');
      return new CellError(word, WITH_MESSAGE.includes(word) && typeof rich['message'] === 'string' ? rich['message'] : '');
    }
    const basic = rich['basicValue'];
    if (typeof basic === 'number' || typeof basic === 'boolean') return basic;
    if (typeof basic === 'string') return basic.startsWith('#') ? new CellError(basic) : basic;
  }
  return new CellError('#VALUE!');
}

/** A value that a function returned, as cells hold it. A matrix with rows of unequal length is filled with #N/A, as Excel does. */
export function valueOf(returned: unknown): FunctionValue {
  if (!Array.isArray(returned)) return asCell(returned);
  const rows = returned.map((row: unknown) => (Array.isArray(row) ? row.map(asCell) : [asCell(row)]));
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (rows.length === 0 || width === 0) return new CellError('#CALC!');
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => new CellError('#N/A'))]);
}
