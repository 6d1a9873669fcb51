import { bucketOf } from '../calendar/buckets';
import type { Item } from '../model/input';
import type { StockProjectionRow } from '../model/plan';
import type { ItemId, Minutes, Quantity } from '../model/units';

/** Stock goes up or down by `quantity` at a moment; null: never inside the plan. */
export interface StockMovement {
  readonly item: ItemId;
  readonly at: Minutes | null;
  readonly quantity: Quantity;
}

/**
 * Stock of each item at the end of each bucket: what is on hand and every movement up to then. Rows by item in the order of `items`, then by
 * bucket; an item that has neither stock nor movement nor safety stock has none. What moves before the first bucket counts in it.
 *
 * @param onHand free stock now, by item
 */
export function projectStock(
  items: readonly Item[],
  onHand: ReadonlyMap<ItemId, Quantity>,
  movements: readonly StockMovement[],
  buckets: readonly Minutes[],
  bucketEnd: Minutes,
): StockProjectionRow[] {
  const changes = new Map<ItemId, Float64Array>();
  const changesOf = (item: ItemId): Float64Array => {
    let row = changes.get(item);
    if (row === undefined) changes.set(item, (row = new Float64Array(buckets.length)));
    return row;
  };
  for (const { item, at, quantity } of movements) {
    const row = changesOf(item);
    const bucket = at === null ? -1 : bucketOf(buckets, bucketEnd, at);
    if (bucket >= 0) row[bucket] += quantity;
  }
  const rows: StockProjectionRow[] = [];
  for (const item of items) {
    const row = changes.get(item.item);
    const stock = onHand.get(item.item) ?? 0;
    if (row === undefined && stock === 0 && item.safetyStock === 0) continue;
    addRows(rows, item, stock, row ?? new Float64Array(buckets.length), buckets);
  }
  return rows;
}

function addRows(rows: StockProjectionRow[], item: Item, onHand: Quantity, changes: Float64Array, buckets: readonly Minutes[]): void {
  let balance = onHand;
  buckets.forEach((bucket, index) => {
    balance += changes[index];
    const projected = withoutNoise(balance);
    const value = item.unitCost === null ? null : Math.max(0, projected) * item.unitCost;
    rows.push({ item: item.item, bucket, projected, safetyStock: item.safetyStock, value });
  });
}

/** Sums of fractions leave a trace in the last digits; quantities are equal within 1e-9 (DOMAIN convention 4). */
function withoutNoise(quantity: Quantity): Quantity {
  const rounded = Math.round(quantity * 1e8) / 1e8;
  return rounded === 0 ? 0 : rounded;
}
