import { intersection } from '../model/addresses';
import type { FormulaNode, ReadRange } from './formula-node';
import type { CalculationSheet } from './value';

type Item = FormulaNode | ReadRange;

interface Step {
  readonly item: Item;
  readonly next: Iterator<Item>;
}

/**
 * The formulas that are due, each after those whose cells it reads. Formulas that read each other in a circle are marked `isCircular`.
 * Formulas and the ranges they share are the nodes of the search, so that ten thousand readers of one column cost one look at the column.
 */
export function calculationOrder(due: ReadonlySet<FormulaNode>): FormulaNode[] {
  const places = new DuePlaces(due);
  const order: FormulaNode[] = [];
  for (const node of due) {
    node.visit = 'unseen';
    node.isCircular = false;
    for (const range of node.reads) range.visit = 'unseen';
  }
  for (const node of due) if (node.visit === 'unseen') visitFrom(node, places, order);
  return order;
}

function visitFrom(start: FormulaNode, places: DuePlaces, order: FormulaNode[]): void {
  const path: Step[] = [];
  const enter = (item: Item): void => {
    item.visit = 'under way';
    path.push({ item, next: isNode(item) ? item.reads[Symbol.iterator]() : places.within(item) });
  };
  enter(start);
  for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
    const { value: child, done } = step.next.next();
    if (done) {
      path.pop();
      step.item.visit = 'done';
      if (isNode(step.item)) order.push(step.item);
    } else if (child.visit === 'unseen') enter(child);
    else if (child.visit === 'under way') markCircle(path, child);
  }
}

function markCircle(path: readonly Step[], from: Item): void {
  for (let at = path.length - 1; at >= 0; at--) {
    const { item } = path[at];
    if (isNode(item)) item.isCircular = true;
    if (item === from) return;
  }
}

function isNode(item: Item): item is FormulaNode {
  return 'formula' in item;
}

/** Where the formulas that are due stand, and what they cover. */
class DuePlaces {
  private readonly sheets = new Map<CalculationSheet, { columns: Map<number, FormulaNode[]>; spills: FormulaNode[] }>();

  constructor(due: ReadonlySet<FormulaNode>) {
    for (const node of due) {
      const sheet = this.sheets.get(node.sheet) ?? { columns: new Map<number, FormulaNode[]>(), spills: [] };
      this.sheets.set(node.sheet, sheet);
      const column = sheet.columns.get(node.column) ?? [];
      sheet.columns.set(node.column, column);
      column.push(node);
      if (node.spill) sheet.spills.push(node);
    }
    for (const { columns } of this.sheets.values()) for (const column of columns.values()) column.sort((a, b) => a.row - b.row);
  }

  *within({ sheet, place }: ReadRange): Iterator<Item> {
    const own = this.sheets.get(sheet);
    if (!own) return;
    const end = place.row + place.rows;
    for (const [number, column] of own.columns) {
      if (number < place.column || number >= place.column + place.columns) continue;
      for (let at = firstFrom(column, place.row); at < column.length && column[at].row < end; at++) yield column[at];
    }
    for (const node of own.spills) {
      if (node.spill && intersection({ row: node.row, column: node.column, ...node.spill }, place)) yield node;
    }
  }
}

function firstFrom(column: readonly FormulaNode[], row: number): number {
  let low = 0;
  let high = column.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (column[middle].row < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
