import type { Evaluation } from './evaluation';
import { plain } from './evaluation';
import { broadcast } from './operators';
import { toNumber, toText, toBoolean } from './coerce';
import { CellError } from '../model/cell';
import { ERRORS, Matrix, isError } from './value';
import type { Scalar, Value } from './value';

/** A function of worksheets. */
export interface FunctionSpecification {
  readonly least: number;
  readonly most: number;
  /** Computed anew whenever anything is. */
  readonly volatile?: boolean;
  /** Gets its arguments as they are; an omitted one is null. */
  call(given: readonly Value[], evaluation: Evaluation): Value;
}

/** Functions by their English name, upper case. */
export type FunctionSet = Readonly<Record<string, FunctionSpecification>>;

/** A function whose arguments are all single values: an array gives an array, an error gives itself. */
export function scalarFunction(
  least: number,
  most: number,
  compute: (given: readonly Exclude<Scalar, CellError>[], evaluation: Evaluation) => Scalar,
): FunctionSpecification {
  return {
    least,
    most,
    call: (given, evaluation) =>
      broadcast(
        given.map((value) => plain(value, evaluation)),
        (cells) => {
          const error = cells.find(isError);
          return error ?? compute(cells as readonly Exclude<Scalar, CellError>[], evaluation);
        },
      ),
  };
}

/** A function of numbers alone. */
export function numberFunction(
  least: number,
  most: number,
  compute: (numbers: readonly number[], evaluation: Evaluation) => number | string | boolean | CellError,
): FunctionSpecification {
  return scalarFunction(least, most, (given, evaluation) => {
    const numbers: number[] = [];
    for (const value of given) {
      const number = toNumber(value);
      if (number instanceof CellError) return number;
      numbers.push(number);
    }
    const result = compute(numbers, evaluation);
    return typeof result === 'number' && !Number.isFinite(result) ? ERRORS.number : result;
  });
}

/** Calls `compute` for each cell of the arguments named in `lifted` when one of them is an array; results of one cell make an array. */
export function lifting(lifted: readonly number[], specification: FunctionSpecification): FunctionSpecification {
  return {
    ...specification,
    call: (given, evaluation) => {
      const own = given.map((value, index) => (lifted.includes(index) ? plain(value, evaluation) : value));
      if (!lifted.some((index) => own[index] instanceof Matrix)) return specification.call(own, evaluation);
      const arrays = lifted.map((index) => own[index] as Scalar | Matrix).filter((value) => value !== undefined);
      return broadcast(arrays, (cells) => {
        const now = [...own];
        cells.forEach((cell, index) => (now[lifted[index]] = cell));
        const result = plain(specification.call(now, evaluation), evaluation);
        return result instanceof Matrix ? (result.cells[0] ?? ERRORS.value) : result;
      });
    },
  };
}

/** Thrown by {@link numberArgument} and its like, caught by {@link guarded}: the error that a function gives at once. */
export class ErrorResult extends Error {
  constructor(readonly value: CellError) {
    super(value.word);
  }
}

/** A function that may use the argument readers below. */
export function guarded(least: number, most: number, call: FunctionSpecification['call']): FunctionSpecification {
  return {
    least,
    most,
    call: (given, evaluation) => {
      try {
        return call(given, evaluation);
      } catch (error) {
        if (error instanceof ErrorResult) return error.value;
        throw error;
      }
    },
  };
}

/** Ends the function with an error. */
export function giveUp(error: CellError): never {
  throw new ErrorResult(error);
}

function single(value: Value | undefined, evaluation: Evaluation): Exclude<Scalar, CellError> | undefined {
  if (value === undefined) return undefined;
  const known = plain(value, evaluation);
  const first = known instanceof Matrix ? (known.cells[0] ?? null) : known;
  return isError(first) ? giveUp(first) : first;
}

/** The argument as number; `omitted` when it is not there. */
export function numberArgument(value: Value | undefined, evaluation: Evaluation, omitted = 0): number {
  const known = single(value, evaluation);
  if (known === undefined || (known === null && value === null)) return omitted;
  const number = toNumber(known);
  return number instanceof CellError ? giveUp(number) : number;
}

/** The argument as text; `omitted` when it is not there. */
export function textArgument(value: Value | undefined, evaluation: Evaluation, omitted = ''): string {
  const known = single(value, evaluation);
  if (known === undefined || (known === null && value === null)) return omitted;
  const text = toText(known);
  return text instanceof CellError ? giveUp(text) : text;
}

/** The argument as truth value; `omitted` when it is not there. */
export function booleanArgument(value: Value | undefined, evaluation: Evaluation, omitted = false): boolean {
  const known = single(value, evaluation);
  if (known === undefined || (known === null && value === null)) return omitted;
  const truth = toBoolean(known);
  return truth instanceof CellError ? giveUp(truth) : truth;
}
