import { FIRST_CAPACITY } from './columns';
import type { ItemNetwork } from './item-network';

/** How many records netting is likely to make. */
export interface ExpectedSize {
  readonly needs: number;
  readonly orders: number;
}

/** Long horizons in small buckets would let the estimate run away; beyond so many needs for each row of the input the stores grow. */
const MOST_NEEDS_A_ROW = 8;

/**
 * A little more than netting will need: an item has at most one planned order a bucket and one a need, and each order wants each of its
 * lines once. Room that is made at once is never copied, and making it in steps would have the garbage collector run at every step.
 *
 * @param rows item indices of the rows of which each may bring a need or an order: demands, programme, open orders.
 */
export function expectedSize(rows: readonly Int32Array[], { first, components, order }: ItemNetwork, buckets: number): ExpectedSize {
  const needsOf = new Float64Array(order.length);
  let most = order.length;
  for (const items of rows) {
    most += items.length;
    for (const item of items) if (item >= 0) needsOf[item]++;
  }
  let needs = 0;
  let orders = 0;
  for (const item of order) {
    const planned = Math.min(buckets, needsOf[item]);
    needs += needsOf[item];
    orders += planned;
    for (let line = first[item]; line < first[item + 1]; line++) needsOf[components[line]] += planned;
  }
  most *= MOST_NEEDS_A_ROW;
  return { needs: FIRST_CAPACITY + Math.min(needs, most), orders: FIRST_CAPACITY + Math.min(orders, most) };
}
