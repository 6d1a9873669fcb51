import { CellError } from '../../model/cell';
import { toBoolean } from '../coerce';
import type { Evaluation } from '../evaluation';
import { plain } from '../evaluation';
import type { FunctionSet } from '../function-specification';
import { giveUp, guarded, scalarFunction } from '../function-specification';
import { broadcast } from '../operators';
import { Area, Areas, ERRORS, Lambda, Matrix, isError } from '../value';
import type { Value } from '../value';
import { cellsOf } from './numbers-of';

/** Truth values among the arguments; texts in references count for nothing, a text given directly is #VALUE!. */
function truthsOf(given: readonly Value[], evaluation: Evaluation): boolean[] {
  const truths: boolean[] = [];
  for (const value of given) {
    const isGroup = value instanceof Area || value instanceof Areas || value instanceof Matrix;
    for (const cell of cellsOf(value, evaluation)) {
      if (cell instanceof CellError) giveUp(cell);
      if (isGroup && (cell === null || typeof cell === 'string')) continue;
      const truth = toBoolean(cell);
      truths.push(truth instanceof CellError ? giveUp(truth) : truth);
    }
  }
  return truths.length > 0 ? truths : giveUp(ERRORS.value);
}

function mapped(given: readonly Value[], evaluation: Evaluation): Value {
  const lambda = given[given.length - 1];
  if (!(lambda instanceof Lambda)) return ERRORS.value;
  const arrays = given.slice(0, -1).map((value) => plain(value, evaluation));
  return broadcast(arrays, (cells) => {
    const result = plain(lambda.call(cells), evaluation);
    return result instanceof Matrix ? ERRORS.calculation : result;
  });
}

function reduced(given: readonly Value[], evaluation: Evaluation): Value {
  const [start, array, lambda] = given;
  if (!(lambda instanceof Lambda)) return ERRORS.value;
  let result: Value = start;
  for (const cell of cellsOf(array, evaluation)) result = lambda.call([result, cell]);
  return result;
}

/** Logical functions that need all of their arguments, and those that work with LAMBDA. */
export const LOGIC_FUNCTIONS: FunctionSet = {
  AND: guarded(1, 255, (given, evaluation) => truthsOf(given, evaluation).every(Boolean)),
  OR: guarded(1, 255, (given, evaluation) => truthsOf(given, evaluation).some(Boolean)),
  XOR: guarded(1, 255, (given, evaluation) => truthsOf(given, evaluation).filter(Boolean).length % 2 === 1),
  NOT: scalarFunction(1, 1, ([value]) => {
    const truth = toBoolean(value);
    return isError(truth) ? truth : !truth;
  }),
  TRUE: { least: 0, most: 0, call: () => true },
  FALSE: { least: 0, most: 0, call: () => false },
  MAP: { least: 2, most: 255, call: mapped },
  REDUCE: { least: 3, most: 3, call: reduced },
};
