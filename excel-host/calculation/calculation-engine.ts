import { intersection } from '../model/addresses';
import type { Rectangle } from '../model/cell';
import { WHOLE_SHEET } from '../model/cell-grid';
import type { FunctionCaller } from './add-in-calls';
import { AddInCalls } from './add-in-calls';
import { calculationOrder } from './calculation-order';
import { CellEvaluation } from './cell-evaluation';
import { compileFormula } from './compile';
import { DependencyIndex } from './dependency-index';
import { FormulaNodes, keyOf } from './formula-nodes';
import type { CalculatedSheet, FormulaNode } from './formula-node';
import { plain } from './evaluation';
import { readPlaces } from './read-places';
import { clearSpill, writeResult } from './spilling';
import { ERRORS } from './value';
import type { WorkbookSource } from './workbook-source';

const MOST_ROUNDS = 100;

/** Keeps the values of formulas right: only what depends on a change is computed again, when somebody asks. */
export class CalculationEngine {
  private readonly nodes = new FormulaNodes();
  private readonly index = new DependencyIndex();
  private readonly calls: AddInCalls;
  private readonly due = new Set<FormulaNode>();
  /** Formulas that cover more than their cell, or would. */
  private readonly covering = new Set<FormulaNode>();
  private changes: { readonly sheet: CalculatedSheet; readonly area: Rectangle }[] = [];
  private round = 0;
  private isCalculating = false;
  private wave: Promise<void> | null = null;

  /** `onAnswers` is called when answers of an add-in's functions changed values. */
  constructor(
    private readonly source: WorkbookSource,
    caller: FunctionCaller | null,
    private readonly onAnswers: () => void = () => undefined,
  ) {
    this.calls = new AddInCalls(caller);
  }

  get isPending(): boolean {
    return this.changes.length > 0 || this.due.size > 0 || this.calls.isPending;
  }

  /** Cells that take part in a circle of formulas. */
  circularCells(): { readonly sheet: CalculatedSheet; readonly row: number; readonly column: number }[] {
    return [...this.nodes.all()].filter((node) => node.isCircular);
  }

  /** Takes note that the contents of cells were replaced. */
  changed(sheet: CalculatedSheet, area: Rectangle): void {
    this.changes.push({ sheet, area });
  }

  /** Reads all formulas anew: places moved, or what names and tables mean changed. Those that read other cells than before become due. */
  rebuild(sheets: readonly CalculatedSheet[], isAllDue: boolean): void {
    const before = this.nodes.snapshot();
    this.nodes.clear();
    this.index.clear();
    this.due.clear();
    this.covering.clear();
    for (const sheet of sheets) {
      sheet.forgetExtent();
      sheet.grid.forEachCell(WHOLE_SHEET, (cell, row, column) => {
        if (cell.formula === null) return;
        const node = this.addNode(sheet, row, column, cell.formula);
        const old = before.get(node);
        if (old) node.spill = old.spill;
        if (node.spill) this.covering.add(node);
        if (isAllDue || !old || old.reads !== keyOf(node) || node.compiled.readsNames) this.makeDue(node);
      });
    }
    this.changes = isAllDue ? [] : this.changes;
    this.passOnAll([...this.due]);
  }

  /** Computes what is due; functions of an add-in are called afterwards, in waves. */
  calculateDue(): void {
    if (this.isCalculating || (this.changes.length === 0 && this.due.size === 0)) return;
    this.isCalculating = true;
    try {
      this.takeChanges();
      for (let rounds = 0; this.due.size > 0 && rounds < MOST_ROUNDS; rounds++) this.computeDue();
    } finally {
      this.isCalculating = false;
    }
    this.startWave();
  }

  /** Makes every formula due. */
  allDue(): void {
    for (const node of this.nodes.all()) this.makeDue(node);
  }

  /** Ends when all functions of an add-in have answered. */
  async settle(): Promise<void> {
    this.calculateDue();
    while (this.wave) await this.wave;
  }

  private startWave(): void {
    if (this.wave || !this.calls.isPending) return;
    this.wave = this.runWaves().finally(() => {
      this.wave = null;
    });
    // Whoever waits for `settle` gets the error; without one it must not end the process.
    this.wave.catch(() => undefined);
  }

  private async runWaves(): Promise<void> {
    // Calls made in the same turn travel together.
    await Promise.resolve();
    while (this.calls.isPending) {
      await this.calls.sendWave((ready) => {
        for (const node of ready) this.due.add(node);
        for (const node of ready) node.isDue = true;
        this.passOnAll([...ready]);
        this.calculateDue();
        this.onAnswers();
      });
    }
  }

  private takeChanges(): void {
    const { changes } = this;
    this.changes = [];
    for (const { sheet, area } of changes) {
      sheet.forgetExtent();
      this.updateNodes(sheet, area);
    }
    for (const { sheet, area } of changes) this.passOn(sheet, area);
    for (const node of this.nodes.volatile()) this.makeDue(node);
    this.passOnAll([...this.due]);
    this.round++;
  }

  private updateNodes(sheet: CalculatedSheet, area: Rectangle): void {
    for (const node of this.nodes.within(sheet, area)) {
      if (sheet.grid.get(node.row, node.column)?.formula !== node.formula) this.removeNode(node);
    }
    sheet.grid.forEachCell(area, (cell, row, column) => {
      if (cell.formula === null) return;
      this.makeDue(this.nodes.get(sheet, row, column) ?? this.addNode(sheet, row, column, cell.formula));
    });
    for (const node of this.covering) {
      if (node.sheet !== sheet) continue;
      const place = node.blocked ?? { row: node.row, column: node.column, rows: node.spill?.rows ?? 1, columns: node.spill?.columns ?? 1 };
      if (intersection(place, area)) this.makeDue(node);
    }
  }

  private addNode(sheet: CalculatedSheet, row: number, column: number, formula: string): FormulaNode {
    const compiled = compileFormula(formula);
    const node: FormulaNode = {
      sheet,
      row,
      column,
      formula,
      compiled,
      reads: [],
      isDue: false,
      isComputing: false,
      isCircular: false,
      spill: null,
      blocked: null,
      answers: null,
      waiting: 0,
      generation: 0,
    };
    this.nodes.add(node);
    this.index.add(node, readPlaces(compiled.references, node, this.source));
    return node;
  }

  private removeNode(node: FormulaNode): void {
    if (node.spill) {
      clearSpill(node, null);
      this.passOn(node.sheet, { row: node.row, column: node.column, ...node.spill });
    }
    node.generation++;
    this.due.delete(node);
    this.covering.delete(node);
    this.index.remove(node);
    this.nodes.remove(node);
  }

  private makeDue(node: FormulaNode): void {
    if (!node.isDue || node.answers || node.waiting > 0) {
      node.answers = null;
      node.waiting = 0;
      node.generation++;
    }
    node.isDue = true;
    this.due.add(node);
  }

  /** Makes due what reads a rectangle, and what reads that in turn. */
  private passOn(sheet: CalculatedSheet, area: Rectangle): void {
    const waiting: { sheet: CalculatedSheet; area: Rectangle }[] = [{ sheet, area }];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      this.index.eachReading(next.sheet, next.area, (range) => {
        for (const node of range.readers) {
          if (node.isDue) continue;
          this.makeDue(node);
          waiting.push({ sheet: node.sheet, area: coveredBy(node) });
        }
      });
    }
  }

  private passOnAll(nodes: readonly FormulaNode[]): void {
    for (const node of nodes) this.passOn(node.sheet, coveredBy(node));
  }

  private computeDue(): void {
    const order = calculationOrder(this.due);
    const reshaped: { node: FormulaNode; area: Rectangle }[] = [];
    for (const node of order) if (node.isDue) this.compute(node, reshaped);
    for (const { node, area } of reshaped) this.passOn(node.sheet, area);
    for (const { node } of reshaped) {
      // The cell itself was right already: a formula that reads only its own spill would go on for ever.
      if (node.isDue && order.length === 1) this.finish(node);
    }
  }

  private compute(node: FormulaNode, reshaped: { node: FormulaNode; area: Rectangle }[]): void {
    if (node.isCircular) {
      this.finish(node);
      writeResult(node, 0, this.source);
      return;
    }
    node.isComputing = true;
    const evaluation = new CellEvaluation(this.source, node, this.calls, (sheet, row, column) => {
      const other = this.nodes.get(sheet, row, column);
      if (other?.isDue && !other.isComputing) this.compute(other, reshaped);
    });
    const waitingBefore = node.waiting;
    const result = plain(node.compiled.compute(evaluation), evaluation);
    node.isComputing = false;
    this.finish(node);
    const isWaiting = node.waiting > 0 && node.waiting >= waitingBefore;
    const area = writeResult(node, isWaiting ? ERRORS.busy : result, this.source);
    if (node.spill || node.blocked) this.covering.add(node);
    else this.covering.delete(node);
    if (area) reshaped.push({ node, area });
  }

  private finish(node: FormulaNode): void {
    node.isDue = false;
    this.due.delete(node);
  }
}

function coveredBy(node: FormulaNode): Rectangle {
  return { row: node.row, column: node.column, rows: node.spill?.rows ?? 1, columns: node.spill?.columns ?? 1 };
}
