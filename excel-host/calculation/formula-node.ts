import type { Rectangle } from '../model/cell';
import type { CellGrid } from '../model/cell-grid';
import type { CompiledFormula } from './compile';
import type { CalculationSheet, Value } from './value';

/** A sheet whose formulas are calculated. */
export interface CalculatedSheet extends CalculationSheet {
  readonly grid: CellGrid;
  /** Forgets what `extent` found: contents changed. */
  forgetExtent(): void;
}

/** A rectangle that formulas read, shared by all that read it. */
export interface ReadRange {
  readonly sheet: CalculationSheet;
  readonly place: Rectangle;
  readonly readers: Set<FormulaNode>;
  /** Last round that passed on a change through this range, so that it is passed on once. */
  passed: number;
}

/** A formula in a cell. */
export interface FormulaNode {
  readonly sheet: CalculatedSheet;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly compiled: CompiledFormula;
  reads: readonly ReadRange[];
  isDue: boolean;
  isComputing: boolean;
  isCircular: boolean;
  /** Cells that its result covers, its own included; null when that is one. */
  spill: { readonly rows: number; readonly columns: number } | null;
  /** What its result would cover if nothing stood in the way. */
  blocked: Rectangle | null;
  /** Answers of an add-in's functions since the formula became due, by call. */
  answers: Map<string, Value> | null;
  /** How many calls it waits for. */
  waiting: number;
  /** Grows each time it becomes due anew, so that late answers are recognised. */
  generation: number;
}
