import type { StockLot } from '../model/input';
import type { ItemId, Minutes, Quantity } from '../model/units';
import { isFree } from './free-stock';

/** What lies there of an item. Only `free` is supply (DOMAIN convention 14). */
export interface StockByStatus {
  /** Free and not expired, negative lots included. */
  readonly free: Quantity;
  readonly blocked: Quantity;
  readonly quality: Quantity;
  readonly reserved: Quantity;
  /** Of free lots whose expiry is over. */
  readonly expired: Quantity;
  /** Sum of the lots below zero, whatever their status: 0 or negative. */
  readonly negative: Quantity;
}

/** The lots of each item by what may be done with them. */
export function stockByStatus(stock: readonly StockLot[], now: Minutes): ReadonlyMap<ItemId, StockByStatus> {
  const byItem = new Map<ItemId, Record<keyof StockByStatus, Quantity>>();
  for (const lot of stock) {
    let sums = byItem.get(lot.item);
    if (sums === undefined) byItem.set(lot.item, (sums = { free: 0, blocked: 0, quality: 0, reserved: 0, expired: 0, negative: 0 }));
    if (isFree(lot, now)) sums.free += lot.quantity;
    else sums[lot.status === 'free' ? 'expired' : lot.status] += lot.quantity;
    if (lot.quantity < 0) sums.negative += lot.quantity;
  }
  return byItem;
}
