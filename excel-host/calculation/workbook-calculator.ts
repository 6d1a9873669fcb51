import type { Calculator, FormulaPlace, StructureChange } from '../model/calculator';
import { MAX_COLUMNS, MAX_ROWS } from '../model/cell';
import type { Rectangle } from '../model/cell';
import type { Workbook } from '../model/workbook';
import type { Worksheet } from '../model/worksheet';
import type { FunctionCaller } from './add-in-calls';
import { CalculationEngine } from './calculation-engine';
import { fromLocalFormula, toLocalFormula } from './local-formula';
import { copiedFormula, rewriteFormula } from './rewrite-formula';
import { HostSource } from './worksheet-source';

const LAST_CELL: Rectangle = { row: MAX_ROWS - 1, column: MAX_COLUMNS - 1, rows: 1, columns: 1 };

/** How a calculator is set up. */
export interface CalculatorOptions {
  /** Calls functions of add-ins; without one they show #NAME?. */
  readonly callFunctions?: FunctionCaller;
  /** Called when answers of such functions changed values. */
  readonly onAnswers?: () => void;
  /** This moment in the reader's own time, for TODAY and NOW. */
  readonly clock?: () => Date;
}

/** Calculates the formulas of the host's workbook. */
export class WorkbookCalculator implements Calculator {
  readonly source: HostSource;
  private readonly engine: CalculationEngine;
  private isStale = true;
  /** Rows that were hidden at some revision of the workbook, as a text. */
  private hidden = { revision: -1, rows: '' };

  constructor(
    private readonly workbook: Workbook,
    options: CalculatorOptions = {},
  ) {
    this.source = new HostSource(workbook, options.clock);
    this.engine = new CalculationEngine(this.source, options.callFunctions ?? null, options.onAnswers);
  }

  get isPending(): boolean {
    return this.isStale || this.engine.isPending;
  }

  /** Cells that take part in a circle of formulas; they show 0. */
  circularCells(): { readonly sheet: string; readonly row: number; readonly column: number }[] {
    this.calculateDue();
    return this.engine.circularCells().map(({ sheet, row, column }) => ({ sheet: sheet.name, row, column }));
  }

  cellsChanged(sheet: Worksheet, area: Rectangle): void {
    this.engine.changed(this.source.of(sheet), area);
  }

  structureChanged(change: StructureChange): void {
    this.isStale = true;
    if (change.kind === 'sheet-deleted') this.source.drop(change.sheet);
  }

  calculateDue(): void {
    if (this.isStale) {
      this.isStale = false;
      this.engine.rebuild(this.source.sheets(), false);
    }
    this.noticeHiding();
    this.engine.calculateDue();
  }

  calculate(kind: 'Recalculate' | 'Full' | 'FullRebuild'): void {
    if (kind !== 'Recalculate') {
      this.isStale = false;
      this.engine.rebuild(this.source.sheets(), true);
    }
    this.calculateDue();
  }

  /** Hiding and filtering change no cell; what depends on them is volatile, and falls due with any change. */
  private noticeHiding(): void {
    const { revision, Worksheets: worksheets } = this.workbook;
    if (this.hidden.revision === revision) return;
    const rows = worksheets.items.map(({ grid }) => (grid.rows.hasHidden ? grid.rows.hiddenLines().join() : '')).join(';');
    const [sheet] = worksheets.items;
    if (this.hidden.revision >= 0 && rows !== this.hidden.rows) this.cellsChanged(sheet, LAST_CELL);
    this.hidden = { revision, rows };
  }

  /** @throws what the caller of functions rejects with. */
  async settle(): Promise<void> {
    this.calculateDue();
    await this.engine.settle();
  }

  rewrite(formula: string, place: FormulaPlace, change: StructureChange): string {
    const table = this.source.tableAt(this.source.of(place.sheet), place.row, place.column);
    return rewriteFormula(formula, { sheet: place.sheet.Name, table: table?.name ?? null }, change);
  }

  copied(formula: string, from: FormulaPlace, to: FormulaPlace): string {
    return copiedFormula(formula, to.row - from.row, to.column - from.column);
  }

  toLocal(formula: string, culture: string): string {
    return toLocalFormula(formula, culture);
  }

  fromLocal(formula: string, culture: string): string {
    return fromLocalFormula(formula, culture);
  }
}
