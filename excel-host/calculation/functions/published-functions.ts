import * as published from '@formulajs/formulajs';
import { CellError } from '../../model/cell';
import { errorFromWord } from '../coerce';
import { plain } from '../evaluation';
import type { FunctionSet, FunctionSpecification } from '../function-specification';
import { ERRORS, Matrix } from '../value';
import type { Scalar } from '../value';

/** Functions whose computation is taken from a published library, since it agrees with Excel's: trigonometry, finance, number systems. */
const TAKEN = `ACOS ACOSH ASIN ASINH ATAN ATAN2 ATANH COS COSH SIN SINH TAN TANH DEGREES RADIANS FACT COMBIN GCD LCM SQRTPI
  BIN2DEC BIN2HEX DEC2BIN DEC2HEX HEX2DEC HEX2BIN BASE DECIMAL ROMAN ARABIC CONVERT DELTA GESTEP
  PMT PV FV NPER RATE IPMT PPMT NPV IRR SLN SYD DB DDB
  AVEDEV DEVSQ GEOMEAN HARMEAN CORREL COVAR PEARSON RSQ SLOPE INTERCEPT FORECAST STEYX SKEW KURT TRIMMEAN SUMXMY2 SUMX2MY2 SUMX2PY2 MODE
  DAYS360 YEARFRAC MMULT PERCENTRANK STANDARDIZE NORMSDIST NORMSINV`.split(/\s+/);

type Published = (...given: readonly unknown[]) => unknown;

function outgoing(value: Scalar | Matrix): unknown {
  if (value instanceof Matrix)
    return value.toRows().map((row) => row.map((cell) => (cell instanceof CellError ? new Error(cell.word) : cell)));
  return value;
}

function incoming(result: unknown): Scalar | Matrix {
  if (result instanceof Error) return errorFromWord(result.message);
  if (typeof result === 'number') return Number.isFinite(result) ? result : ERRORS.number;
  if (typeof result === 'string' || typeof result === 'boolean') return result;
  if (!Array.isArray(result)) return ERRORS.value;
  return Matrix.of(
    result.map((row: unknown) =>
      (Array.isArray(row) ? row : [row]).map((cell: unknown): Scalar => {
        const known = incoming(cell);
        return known instanceof Matrix ? ERRORS.value : known;
      }),
    ),
  );
}

function specification(compute: Published): FunctionSpecification {
  return {
    least: 0,
    most: 255,
    call: (given, evaluation) => {
      const values = given.map((value) => plain(value, evaluation));
      const error = values.flatMap((value) => (value instanceof Matrix ? value.cells : [value])).find((cell) => cell instanceof CellError);
      return error ?? incoming(compute(...values.map(outgoing)));
    },
  };
}

function taken(): FunctionSet {
  const set: Record<string, FunctionSpecification> = {};
  const library: Readonly<Record<string, unknown>> = { ...published };
  for (const name of TAKEN) {
    const compute = library[name];
    if (typeof compute === 'function') set[name] = specification(compute as Published);
  }
  return set;
}

export const PUBLISHED_FUNCTIONS: FunctionSet = taken();
