import { readCell } from '../calculation/cell-evaluation';
import { compileFormula } from '../calculation/compile';
import type { Evaluation } from '../calculation/evaluation';
import { firstOf, implicitIntersection } from '../calculation/evaluation';
import type { CalculationSheet, Scalar } from '../calculation/value';
import { ERRORS } from '../calculation/value';
import { HostSource } from '../calculation/worksheet-source';
import type { Workbook } from '../model/workbook';
import type { Worksheet } from '../model/worksheet';

interface KnownSource {
  readonly source: HostSource;
  revision: number;
}

const known = new WeakMap<Workbook, KnownSource>();

/** The workbook as the formulas of rules see it, up to date with its revision. */
export function ruleSource(workbook: Workbook): HostSource {
  const found = known.get(workbook) ?? { source: new HostSource(workbook), revision: -1 };
  known.set(workbook, found);
  if (found.revision !== workbook.revision) {
    for (const sheet of found.source.sheets()) sheet.forgetExtent();
    found.revision = workbook.revision;
  }
  return found.source;
}

/** Computes formulas of rules for one cell after the other; their relative references are those of the range's first cell. */
export class RuleEvaluation implements Evaluation {
  readonly source: HostSource;
  readonly sheet: CalculationSheet;
  readonly variables = null;
  row = 0;
  column = 0;
  shiftRows = 0;
  shiftColumns = 0;

  constructor(worksheet: Worksheet) {
    this.source = ruleSource(worksheet.workbook);
    this.sheet = this.source.of(worksheet);
  }

  /** Stands at a cell of a range that begins at `first`. */
  moveTo(first: { readonly row: number; readonly column: number }, row: number, column: number): void {
    this.row = row;
    this.column = column;
    this.shiftRows = row - first.row;
    this.shiftColumns = column - first.column;
  }

  /** Value of a formula for a cell of a range that begins at `first`. */
  compute(formula: string, first: { readonly row: number; readonly column: number }, row: number, column: number): Scalar {
    this.moveTo(first, row, column);
    return firstOf(implicitIntersection(compileFormula(formula).compute(this), this), this);
  }

  read(sheet: CalculationSheet, row: number, column: number): Scalar {
    return readCell(sheet, row, column);
  }
  spillOf(): null {
    return null;
  }
  /** A rule cannot call a function of an add-in. */
  callAddIn(): Scalar {
    return ERRORS.name;
  }
}
