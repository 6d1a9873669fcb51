import type { CellError } from '../../model/cell';
import type { Evaluation } from '../evaluation';
import { plain } from '../evaluation';
import type { FunctionSet, FunctionSpecification } from '../function-specification';
import { each } from '../operators';
import { Area, Areas, ERRORS, Matrix, isError } from '../value';
import type { Scalar, Value } from '../value';

function asking(answer: (cell: Scalar) => Scalar): FunctionSpecification {
  return { least: 1, most: 1, call: ([value], evaluation) => each(plain(value, evaluation), answer) };
}

const ERROR_NUMBERS = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'];

function errorNumber(cell: Scalar): Scalar {
  if (!isError(cell)) return ERRORS.notAvailable;
  const at = ERROR_NUMBERS.indexOf(cell.word);
  return at < 0 ? (cell.word === '#SPILL!' ? 9 : cell.word === '#CALC!' ? 14 : ERRORS.notAvailable) : at + 1;
}

function typeNumber(value: Scalar | Matrix): number {
  if (value instanceof Matrix) return 64;
  if (isError(value)) return 16;
  return typeof value === 'string' ? 2 : typeof value === 'boolean' ? 4 : 1;
}

function parity(isOdd: boolean): FunctionSpecification {
  return asking((cell) => {
    if (isError(cell)) return cell;
    if (typeof cell === 'boolean' || typeof cell === 'string') return ERRORS.value;
    return (Math.abs(Math.trunc(cell ?? 0)) % 2 === 1) === isOdd;
  });
}

function hasFormula([value]: readonly Value[], _evaluation: Evaluation): boolean | CellError {
  return value instanceof Area ? typeof value.sheet.cell(value.row, value.column)?.formula === 'string' : ERRORS.value;
}

/** Functions that tell what a value is. */
export const INFORMATION_FUNCTIONS: FunctionSet = {
  ISBLANK: asking((cell) => cell === null),
  ISNUMBER: asking((cell) => typeof cell === 'number'),
  ISTEXT: asking((cell) => typeof cell === 'string'),
  ISNONTEXT: asking((cell) => typeof cell !== 'string'),
  ISLOGICAL: asking((cell) => typeof cell === 'boolean'),
  ISERROR: asking((cell) => isError(cell)),
  ISERR: asking((cell) => isError(cell) && cell.word !== '#N/A'),
  ISNA: asking((cell) => isError(cell) && cell.word === '#N/A'),
  ISEVEN: parity(false),
  ISODD: parity(true),
  ISREF: { least: 1, most: 1, call: ([value]) => value instanceof Area || value instanceof Areas },
  ISFORMULA: { least: 1, most: 1, call: hasFormula },
  NA: { least: 0, most: 0, call: () => ERRORS.notAvailable },
  N: asking((cell) => (isError(cell) || typeof cell === 'number' ? cell : typeof cell === 'boolean' ? Number(cell) : 0)),
  TYPE: { least: 1, most: 1, call: ([value], evaluation) => typeNumber(plain(value, evaluation)) },
  'ERROR.TYPE': asking(errorNumber),
};
