import type { Rectangle } from './cell';
import type { Worksheet } from './worksheet';

/** Where a formula stands. */
export interface FormulaPlace {
  readonly sheet: Worksheet;
  readonly row: number;
  readonly column: number;
}

/**
 * Cells of a sheet moved: `from` stands at (`toRow`, `toColumn`) afterwards. `inserted` and `deleted` are whole strips: what lay
 * below or right of them moved by their size.
 */
export type CellMove =
  | { readonly kind: 'rows-inserted' | 'rows-deleted'; readonly sheet: Worksheet; readonly at: number; readonly count: number }
  | { readonly kind: 'columns-inserted' | 'columns-deleted'; readonly sheet: Worksheet; readonly at: number; readonly count: number };

/** Something of the workbook that formulas may name was changed: a table, a defined name, a sheet. */
export type StructureChange =
  | { readonly kind: 'names' | 'tables' }
  | { readonly kind: 'sheet-added' | 'sheet-deleted'; readonly sheet: Worksheet }
  | { readonly kind: 'sheet-renamed'; readonly sheet: Worksheet; readonly from: string; readonly to: string }
  | { readonly kind: 'table-renamed'; readonly from: string; readonly to: string }
  | { readonly kind: 'column-renamed'; readonly table: string; readonly from: string; readonly to: string }
  | { readonly kind: 'moved'; readonly move: CellMove };

/**
 * What calculates the formulas of a workbook; `workbook.useCalculator(calculator)` registers one. It reads and writes the cells of
 * `sheet.grid` themselves: `cell.value` for a result, `cell.spilledFrom` and `cell.value` for what spilled. Without a calculator every
 * formula shows 0, and references stay as they were typed.
 */
export interface Calculator {
  /** The contents of the cells of `area` were replaced: constants, formulas or nothing. Called often and with large areas: only take note. */
  cellsChanged(sheet: Worksheet, area: Rectangle): void;
  /** Called after the change. Rewriting formulas is not the calculator's business here: the workbook asks `rewrite` for each. */
  structureChanged(change: StructureChange): void;
  /** Called before any value is read, and at the end of a batch, unless calculation is suspended or manual: calculates what is due. */
  calculateDue(): void;
  /** `Application.calculate`: everything that is due also in manual mode (`Recalculate`), everything at all (`Full`, `FullRebuild`). */
  calculate(kind: 'Recalculate' | 'Full' | 'FullRebuild'): void;
  /** Ends when no asynchronous function is under way any more. */
  settle(): Promise<void> | void;
  /** True while values are due or functions under way: `Application.calculationState`. */
  readonly isPending: boolean;
  /** The formula of `place` after a change: references moved, sheets and tables renamed, what was deleted `#REF!`. Same text when untouched. */
  rewrite(formula: string, place: FormulaPlace, change: StructureChange): string;
  /** The formula as copied from one place to another: relative references shift. */
  copied(formula: string, from: FormulaPlace, to: FormulaPlace): string;
  /** Invariant formula to the words and separators of the culture (`=SUM(A1,B1)` → `=SOMME(A1;B1)`), and back. */
  toLocal(formula: string, culture: string): string;
  fromLocal(formula: string, culture: string): string;
}
