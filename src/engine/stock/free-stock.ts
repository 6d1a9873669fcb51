import type { PlanningInput, StockLot } from '../model/input';
import type { ItemId, Minutes, Quantity } from '../model/units';

/** True when a lot is supply: free, and its expiry lies ahead of `now`; on the day of an expiry without a time it is over (DOMAIN convention 14). */
export function isFree(lot: StockLot, now: Minutes): boolean {
  if (lot.status !== 'free') return false;
  return lot.expiry === null || lot.expiry.minutes > now;
}

/** Free stock by item. */
export function freeStock(stock: readonly StockLot[], now: Minutes): ReadonlyMap<ItemId, Quantity> {
  const onHand = new Map<ItemId, Quantity>();
  for (const lot of stock) if (isFree(lot, now)) onHand.set(lot.item, (onHand.get(lot.item) ?? 0) + lot.quantity);
  return onHand;
}

/** Money that lies in free stock, at unit cost; items without one count nothing. */
export function stockValue({ stock, items }: Pick<PlanningInput, 'stock' | 'items'>, now: Minutes): number {
  const costs = new Map(items.map(({ item, unitCost }) => [item, unitCost ?? 0]));
  let value = 0;
  for (const [item, quantity] of freeStock(stock, now)) value += quantity * (costs.get(item) ?? 0);
  return value;
}
