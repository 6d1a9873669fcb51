import type { ParetoClass } from '../improvement/pareto';
import type { PlanningInput, StockLot } from '../model/input';
import { QUANTITY_TOLERANCE, type ItemId, type Quantity } from '../model/units';

/** How far the stock on paper is right, of one class of items. */
export interface InventoryAccuracy {
  /** null: items without a class, and all classes together where `isTotal`. */
  readonly class: ParetoClass | null;
  readonly isTotal: boolean;
  readonly tolerance: number | null;
  readonly counted: number;
  readonly accurate: number;
  /** Accurate rows ÷ counted rows. */
  readonly share: number;
  /** Counted less recorded, at unit cost: of all rows, and of all without their signs; null without a cost. */
  readonly difference: number | null;
  readonly absolute: number | null;
}

/**
 * How far a count may be from the record by class, as a share of the record: the usual counting tolerances of cycle counting (APICS: A 0.2 %, B 1 %, C
 * 5 %); what has no class is held like C.
 */
export const COUNT_TOLERANCE: Readonly<Record<ParetoClass, number>> = { A: 0.002, B: 0.01, C: 0.05 };

/**
 * Inventory record accuracy (exactitude des stocks): rows of Stock whose count is within the tolerance of their class ÷ rows that were counted. By class, A
 * first, then all together; empty when nothing was counted.
 *
 * @param classOf by the value of what the horizon consumes
 */
export function inventoryAccuracy(
  { stock, items }: Pick<PlanningInput, 'stock' | 'items'>,
  classOf: (item: ItemId) => ParetoClass | null,
): readonly InventoryAccuracy[] {
  const costs = new Map(items.map(({ item, unitCost }) => [item, unitCost]));
  const counts = stock.flatMap((lot): Count[] =>
    lot.counted === undefined ? [] : [countOf(lot, lot.counted, classOf(lot.item), costs.get(lot.item) ?? null)],
  );
  if (counts.length === 0) return [];
  const byClass = CLASSES.flatMap((name) => {
    const own = counts.filter((count) => count.class === name);
    return own.length === 0 ? [] : [sumOf(own, name, false)];
  });
  return [...byClass, sumOf(counts, null, true)];
}

const CLASSES: readonly (ParetoClass | null)[] = ['A', 'B', 'C', null];

interface Count {
  readonly class: ParetoClass | null;
  readonly isAccurate: boolean;
  /** Money; null without a cost. */
  readonly difference: number | null;
}

function countOf({ quantity }: StockLot, counted: Quantity, name: ParetoClass | null, cost: number | null): Count {
  const off = counted - quantity;
  const isAccurate = Math.abs(off) <= COUNT_TOLERANCE[name ?? 'C'] * Math.abs(quantity) + QUANTITY_TOLERANCE;
  return { class: name, isAccurate, difference: cost === null ? null : off * cost };
}

function sumOf(counts: readonly Count[], name: ParetoClass | null, isTotal: boolean): InventoryAccuracy {
  const accurate = counts.filter((count) => count.isAccurate).length;
  const money = counts.flatMap(({ difference }) => difference ?? []);
  const add = (values: readonly number[]): number | null => (values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0));
  return {
    class: name,
    isTotal,
    tolerance: isTotal ? null : COUNT_TOLERANCE[name ?? 'C'],
    counted: counts.length,
    accurate,
    share: accurate / counts.length,
    difference: add(money),
    absolute: add(money.map(Math.abs)),
  };
}
