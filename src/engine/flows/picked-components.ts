import type { BomLine, PlanningInput } from '../model/input';
import type { Plan, PlanOperation } from '../model/plan';
import type { ItemId, OrderId, Quantity } from '../model/units';
import { componentQuantity } from '../mrp/bom-line';
import { usualBom } from '../mrp/usual-bom';

/** Units of a component that an operation takes for its whole lot. */
export interface PickedComponent {
  readonly component: ItemId;
  readonly quantity: Quantity;
}

/** Phantoms nest no deeper: a cycle ends there. */
const DEEPEST = 20;

/** What an operation consumes: lines that name it, and on the first operation of an order those that name none; phantoms are blown through. */
export function pickedComponents(
  input: Pick<PlanningInput, 'items' | 'bom' | 'parameters'>,
  plan: Plan,
): (row: PlanOperation) => readonly PickedComponent[] {
  const phantoms = new Set(input.items.filter(({ kind }) => kind === 'phantom').map(({ item }) => item));
  const lines = new Map<ItemId, BomLine[]>();
  for (const line of usualBom(input.bom, plan.now)) {
    const known = lines.get(line.parent);
    if (known) known.push(line);
    else lines.set(line.parent, [line]);
  }
  const first = new Map<OrderId, number>();
  for (const { order, operation } of plan.operations) first.set(order, Math.min(operation, first.get(order) ?? Infinity));
  const blown = (parent: ItemId, launched: Quantity, depth: number, test: (line: BomLine) => boolean): PickedComponent[] =>
    (lines.get(parent) ?? []).filter(test).flatMap((line): PickedComponent[] => {
      const quantity = componentQuantity(line, launched, input.parameters.scrapConvention);
      if (!phantoms.has(line.component)) return [{ component: line.component, quantity }];
      return depth < DEEPEST ? blown(line.component, quantity, depth + 1, () => true) : [];
    });
  return (row) => {
    const isFirst = first.get(row.order) === row.operation;
    return blown(row.item, row.launched, 0, ({ operation }) => operation === row.operation || (operation === null && isFirst));
  };
}
