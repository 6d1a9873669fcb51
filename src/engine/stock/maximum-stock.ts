import type { Item } from '../model/input';
import type { Quantity } from '../model/units';
import { economicLot } from '../lots/eoq';

/**
 * The most of an item that should ever lie there: what the planner gave, else the safety stock and one lot of its rule, as where stock is replenished in
 * lots. null: lot for lot has no bound of its own, with a least or a multiple quantity or without.
 *
 * @param gross requirement of each bucket
 */
export function maximumStock(item: Item, gross: readonly Quantity[]): Quantity | null {
  if (typeof item.maximumStock === 'number') return item.maximumStock;
  const { base, minimum, multiple, maximum } = item.lotRule;
  const wanted = baseLot(base, gross);
  if (wanted <= 0) return null;
  const least = Math.max(wanted, minimum ?? 0);
  const lot = multiple === null || multiple <= 0 ? least : Math.ceil(least / multiple - 1e-9) * multiple;
  return item.safetyStock + (maximum === null ? lot : Math.min(maximum, lot));
}

/** What the rule orders at once; 0: no more than what is wanted. */
function baseLot(base: Item['lotRule']['base'], gross: readonly Quantity[]): Quantity {
  if (base.rule === 'L4L') return 0;
  if (base.rule === 'FOQ') return base.quantity;
  if (base.rule === 'POQ') return largestOf(gross, base.periods);
  const mean = gross.length === 0 ? 0 : gross.reduce((sum, quantity) => sum + quantity, 0) / gross.length;
  return base.holdingCost > 0 && mean > 0 ? economicLot(mean, base.setupCost, base.holdingCost) : 0;
}

/** The largest requirement of so many buckets in a row. */
function largestOf(gross: readonly Quantity[], periods: number): Quantity {
  return gross.reduce((largest, _, first) => {
    const window = gross.slice(first, first + Math.max(1, Math.round(periods))).reduce((sum, quantity) => sum + quantity, 0);
    return Math.max(largest, window);
  }, 0);
}
