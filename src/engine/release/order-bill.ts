import type { BomLine, OrderComponent, PlanningInput } from '../model/input';
import type { ItemId, Minutes } from '../model/units';
import { componentQuantity } from '../mrp/bom-line';
import { ComponentBook } from './order-components';

/** A line of a bill as an order gets it at its release. */
export type FrozenLine = Pick<OrderComponent, 'component' | 'operation' | 'quantity' | 'fixedQuantity' | 'scrap'>;

/**
 * The bill that an order of an item follows when it is released then, phantoms passed through: direct lines as they stand, those of phantoms with the
 * phantom's own quantity and scrap in theirs.
 */
export function frozenBill(input: PlanningInput, item: ItemId, alternative: string | null, release: Minutes): FrozenLine[] {
  const found = new Map<string, FrozenLine>();
  const convention = input.parameters.scrapConvention;
  new ComponentBook(input).walk(item, alternative, release, (line, above, operation) => {
    const each = above.reduce((units, phantom) => componentQuantity({ ...phantom, fixedQuantity: 0 }, units, convention), 1);
    const once = above.reduce((units, phantom) => componentQuantity(phantom, units, convention), 0);
    const fixedQuantity = componentQuantity(line, once, convention);
    const one = { component: line.component, operation, quantity: each * line.quantity, fixedQuantity, scrap: line.scrap };
    const key = JSON.stringify([one.component, operation]);
    const known = found.get(key);
    found.set(key, known === undefined ? one : together(known, one, convention));
  });
  return [...found.values()];
}

/** Two lines of one component at one operation, with its scrap in the quantity when theirs differ. */
function together(a: FrozenLine, b: FrozenLine, convention: 'yield' | 'additive'): FrozenLine {
  const fixedQuantity = a.fixedQuantity + b.fixedQuantity;
  if (a.scrap === b.scrap) return { ...a, quantity: a.quantity + b.quantity, fixedQuantity };
  const gross = (line: FrozenLine): number => componentQuantity({ ...NO_LINE, ...line, fixedQuantity: 0 }, 1, convention);
  return { ...a, quantity: gross(a) + gross(b), fixedQuantity, scrap: 0 };
}

const NO_LINE: Omit<BomLine, 'component' | 'quantity' | 'fixedQuantity' | 'scrap' | 'operation'> = {
  parent: '',
  from: null,
  to: null,
  alternative: null,
};
