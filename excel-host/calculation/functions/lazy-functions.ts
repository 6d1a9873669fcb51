import type { AstExpression } from '@borgar/fx';
import { CellError } from '../../model/cell';
import { compareValues, toBoolean, toNumber } from '../coerce';
import type { Compute } from '../compile';
import type { Evaluation } from '../evaluation';
import { plain } from '../evaluation';
import { broadcast } from '../operators';
import { ERRORS, Matrix, isError } from '../value';
import type { Scalar, Value } from '../value';

/**
 * Functions that compute only the arguments they need: a branch that is not taken is not computed, so that no error of it and no call of
 * an add-in's function comes from it. null for every other function.
 */
export function lazyFunction(name: string, given: readonly Compute[], nodes: readonly (AstExpression | null)[]): Compute | null {
  const make = LAZY[name];
  return make ? make(given, nodes) : null;
}

type Maker = (given: readonly Compute[], nodes: readonly (AstExpression | null)[]) => Compute;

const wrong: Compute = () => ERRORS.value;

const LAZY: Readonly<Record<string, Maker>> = {
  IF: (given) => (given.length < 2 || given.length > 3 ? wrong : makeIf(given)),
  IFERROR: (given) => (given.length === 2 ? fallback(given, isError) : wrong),
  IFNA: (given) => (given.length === 2 ? fallback(given, (value) => isError(value) && value.word === '#N/A') : wrong),
  IFS: (given) => (given.length === 0 || given.length % 2 === 1 ? wrong : makeIfs(given)),
  SWITCH: (given) => (given.length < 3 ? wrong : makeSwitch(given)),
  CHOOSE: (given) => (given.length < 2 ? wrong : makeChoose(given)),
  ISOMITTED: (given) => (evaluation) => given[0]?.(evaluation) === null,
};

function makeIf([condition, yes, no]: readonly Compute[]): Compute {
  return (evaluation) => {
    const known = plain(condition(evaluation), evaluation);
    if (known instanceof Matrix) return arrayIf(known, yes, no, evaluation);
    const truth = toBoolean(known);
    if (truth instanceof CellError) return truth;
    if (truth) return yes(evaluation) ?? 0;
    return no ? (no(evaluation) ?? 0) : false;
  };
}

function arrayIf(condition: Matrix, yes: Compute, no: Compute | undefined, evaluation: Evaluation): Value {
  const whenTrue = plain(yes(evaluation), evaluation);
  const whenFalse = no ? plain(no(evaluation), evaluation) : false;
  return broadcast([condition, whenTrue, whenFalse], ([test, first, second]) => {
    const truth = toBoolean(test);
    return truth instanceof CellError ? truth : truth ? (first ?? 0) : (second ?? 0);
  });
}

function fallback([value, other]: readonly Compute[], caught: (value: unknown) => boolean): Compute {
  return (evaluation) => {
    const result = value(evaluation);
    const known = plain(result, evaluation);
    if (!(known instanceof Matrix)) return caught(known) ? (other(evaluation) ?? 0) : result === null ? 0 : result;
    if (!known.cells.some(caught)) return result;
    return broadcast([known, plain(other(evaluation), evaluation)], ([cell, instead]) => (caught(cell) ? (instead ?? 0) : cell));
  };
}

function makeIfs(given: readonly Compute[]): Compute {
  return (evaluation) => {
    for (let at = 0; at < given.length; at += 2) {
      const known = plain(given[at](evaluation), evaluation);
      if (known instanceof Matrix) return arrayIf(known, given[at + 1], makeIfs(given.slice(at + 2)), evaluation);
      const truth = toBoolean(known);
      if (truth instanceof CellError) return truth;
      if (truth) return given[at + 1](evaluation) ?? 0;
    }
    return ERRORS.notAvailable;
  };
}

function makeSwitch([subject, ...cases]: readonly Compute[]): Compute {
  return (evaluation) => {
    const wanted = first(subject(evaluation), evaluation);
    if (isError(wanted)) return wanted;
    for (let at = 0; at + 1 < cases.length; at += 2) {
      const candidate = first(cases[at](evaluation), evaluation);
      if (isError(candidate)) return candidate;
      if (typeof candidate === typeof wanted && compareValues(wanted, candidate) === 0) return cases[at + 1](evaluation) ?? 0;
    }
    return cases.length % 2 === 1 ? (cases[cases.length - 1](evaluation) ?? 0) : ERRORS.notAvailable;
  };
}

function makeChoose([index, ...values]: readonly Compute[]): Compute {
  return (evaluation) => {
    const known = plain(index(evaluation), evaluation);
    const choose = (cell: Scalar): Value => {
      const number = toNumber(cell);
      if (number instanceof CellError) return number;
      return values[Math.trunc(number) - 1]?.(evaluation) ?? (number >= 1 && number < values.length + 1 ? 0 : ERRORS.value);
    };
    if (!(known instanceof Matrix)) return choose(known);
    const chosen = known.cells.map((cell) => plain(choose(cell), evaluation));
    return chooseColumns(known, chosen);
  };
}

/** CHOOSE({1,2},…) puts columns side by side. */
function chooseColumns(index: Matrix, chosen: readonly (Scalar | Matrix)[]): Value {
  const rows = Math.max(index.rows, ...chosen.map((value) => (value instanceof Matrix ? value.rows : 1)));
  const cells: Scalar[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < index.columns; column++) {
      const value = chosen[(index.rows === 1 ? 0 : row) * index.columns + column];
      cells.push(value instanceof Matrix ? value.at(value.rows === 1 ? 0 : row, Math.min(column, value.columns - 1)) : value);
    }
  }
  return new Matrix(rows, index.columns, cells);
}

function first(value: Value, evaluation: Evaluation): Scalar {
  const known = plain(value, evaluation);
  return known instanceof Matrix ? (known.cells[0] ?? null) : known;
}
