import { intersection } from '../model/addresses';
import type { FormulaNode, ReadRange } from './formula-node';
import type { CalculationSheet } from './value';

type Item = FormulaNode | ReadRange;

/** An item on the way, with what the search for circles knows of it (Tarjan 1972). */
interface Step {
  readonly item: Item;
  readonly mark: Mark;
  readonly next: Iterator<Item>;
}

interface Mark {
  readonly number: number;
  /** The least number that is reached from it. */
  least: number;
  /** Until its circle, perhaps of itself alone, is complete. */
  isOpen: boolean;
}

interface Search {
  readonly places: DuePlaces;
  readonly marks: Map<Item, Mark>;
  /** Items whose circle is not complete yet. */
  readonly open: Item[];
  readonly order: FormulaNode[];
}

/**
 * The formulas that are due, each after those whose cells it reads. Formulas that read each other in a circle are marked `isCircular`.
 * Formulas and the ranges they share are the nodes of the search, so that ten thousand readers of one column cost one look at the column.
 */
export function calculationOrder(due: ReadonlySet<FormulaNode>): FormulaNode[] {
  const search: Search = { places: new DuePlaces(due), marks: new Map(), open: [], order: [] };
  for (const node of due) node.isCircular = false;
  for (const node of due) if (!search.marks.has(node)) visitFrom(node, search);
  return search.order;
}

function visitFrom(start: FormulaNode, search: Search): void {
  const path: Step[] = [enter(start, search)];
  for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
    const { value: child, done } = step.next.next();
    if (done) {
      path.pop();
      leave(step, path.at(-1), search);
      continue;
    }
    const known = search.marks.get(child);
    if (known === undefined) path.push(enter(child, search));
    else if (known.isOpen) step.mark.least = Math.min(step.mark.least, known.number);
  }
}

function enter(item: Item, { places, marks, open }: Search): Step {
  const mark: Mark = { number: marks.size, least: marks.size, isOpen: true };
  marks.set(item, mark);
  open.push(item);
  return { item, mark, next: isNode(item) ? item.reads[Symbol.iterator]() : places.within(item) };
}

/** What reaches nothing that was entered before it closes a circle with all that was entered after it; a circle of one is none. */
function leave({ item, mark }: Step, parent: Step | undefined, { marks, open, order }: Search): void {
  if (isNode(item)) order.push(item);
  if (parent !== undefined) parent.mark.least = Math.min(parent.mark.least, mark.least);
  if (mark.least < mark.number) return;
  const circle = open.splice(open.lastIndexOf(item));
  for (const member of circle) {
    const known = marks.get(member);
    if (known !== undefined) known.isOpen = false;
    if (circle.length > 1 && isNode(member)) member.isCircular = true;
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
