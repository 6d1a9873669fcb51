import type { Rectangle } from '../model/cell';
import type { CalculatedSheet, FormulaNode } from './formula-node';
import type { CalculationSheet } from './value';

/** What is remembered of a formula when all are read anew. */
export interface RememberedNode {
  readonly reads: string;
  readonly spill: FormulaNode['spill'];
}

/** The formulas of a workbook by their place. */
export class FormulaNodes {
  private sheets = new Map<CalculationSheet, Map<number, Map<number, FormulaNode>>>();
  private readonly volatileNodes = new Set<FormulaNode>();

  add(node: FormulaNode): void {
    const rows = this.sheets.get(node.sheet) ?? new Map<number, Map<number, FormulaNode>>();
    this.sheets.set(node.sheet, rows);
    const row = rows.get(node.row) ?? new Map<number, FormulaNode>();
    rows.set(node.row, row.set(node.column, node));
    if (node.compiled.isVolatile) this.volatileNodes.add(node);
  }

  get(sheet: CalculationSheet, row: number, column: number): FormulaNode | undefined {
    return this.sheets.get(sheet)?.get(row)?.get(column);
  }

  remove(node: FormulaNode): void {
    this.sheets.get(node.sheet)?.get(node.row)?.delete(node.column);
    this.volatileNodes.delete(node);
  }

  volatile(): Iterable<FormulaNode> {
    return this.volatileNodes;
  }

  *all(): Iterable<FormulaNode> {
    for (const rows of this.sheets.values()) for (const row of rows.values()) yield* row.values();
  }

  within(sheet: CalculatedSheet, area: Rectangle): FormulaNode[] {
    const rows = this.sheets.get(sheet);
    if (!rows) return [];
    const found: FormulaNode[] = [];
    const take = (row: ReadonlyMap<number, FormulaNode> | undefined): void => {
      row?.forEach((node, column) => {
        if (column >= area.column && column < area.column + area.columns) found.push(node);
      });
    };
    if (area.rows <= rows.size) for (let row = area.row; row < area.row + area.rows; row++) take(rows.get(row));
    else rows.forEach((line, row) => row >= area.row && row < area.row + area.rows && take(line));
    return found;
  }

  /** What was known of each place, before the formulas are read anew. */
  snapshot(): { get(node: FormulaNode): RememberedNode | undefined } {
    const { sheets } = this;
    return {
      get: (node) => {
        const old = sheets.get(node.sheet)?.get(node.row)?.get(node.column);
        if (!old || old.formula !== node.formula || old.isDue) return undefined;
        return { reads: keyOf(old), spill: old.spill };
      },
    };
  }

  clear(): void {
    this.sheets = new Map();
    this.volatileNodes.clear();
  }
}

/** What a formula reads, to tell whether that changed. */
export function keyOf(node: FormulaNode): string {
  return node.reads.map(({ sheet, place }) => `${sheet.name}!${place.row},${place.column},${place.rows},${place.columns}`).join(';');
}
