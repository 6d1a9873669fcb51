import type { Finding } from '../model/finding';
import type { StockLot } from '../model/input';
import type { ItemId, Minutes, Quantity } from '../model/units';
import type { NettingFindingCode } from './finding-codes';
import type { NeedStore } from './need-store';
import type { SortedNeeds } from './sort-needs';

/** Stock of an item that may be used, in the order of its use. */
export interface FreeStock {
  readonly lots: readonly FreeLot[];
  /** Sum of the lots, negative ones included. */
  readonly onHand: Quantity;
  /** What negative rows take from the others; ≥ 0. */
  readonly missing: Quantity;
}

export interface FreeLot {
  /** Index into input.stock. */
  readonly lot: number;
  readonly quantity: Quantity;
  /** It serves only what is wanted before; Infinity when it keeps. */
  readonly expiry: Minutes;
}

/**
 * Free stock by item: blocked, quality, reserved and expired lots are no supply (DOMAIN convention 14). What expires first goes first, then
 * the first in the table. Negative rows count as they stand. An expired lot gives a finding.
 */
export function freeStock(
  stock: readonly StockLot[],
  now: Minutes,
  messages: Finding<NettingFindingCode>[],
): ReadonlyMap<ItemId, FreeStock> {
  const byItem = new Map<ItemId, { lots: FreeLot[]; onHand: Quantity; missing: Quantity }>();
  stock.forEach((row, lot) => {
    if (row.status !== 'free' || row.quantity === 0) return;
    const expiry = row.expiry?.minutes ?? Infinity;
    if (expiry <= now) {
      messages.push(expired(row));
      return;
    }
    let free = byItem.get(row.item);
    if (!free) byItem.set(row.item, (free = { lots: [], onHand: 0, missing: 0 }));
    free.onHand += row.quantity;
    if (row.quantity > 0) free.lots.push({ lot, quantity: row.quantity, expiry });
    else free.missing -= row.quantity;
  });
  for (const { lots } of byItem.values()) if (lots.length > 1) lots.sort((a, b) => compareExpiry(a, b) || a.lot - b.lot);
  return byItem;
}

/** Infinity less Infinity is no number. */
function compareExpiry(a: FreeLot, b: FreeLot): number {
  return a.expiry === b.expiry ? 0 : a.expiry - b.expiry;
}

function expired(row: StockLot): Finding<NettingFindingCode> {
  const day = row.expiry?.minutes ?? 0;
  return {
    severity: 'warning',
    code: 'netting.stock-expired',
    parameters: { item: row.item, quantity: row.quantity, lot: row.lot ?? row.location ?? '', day: { day } },
    key: row.item,
    ...row.source,
    column: 'expiry',
  };
}

/** A quantity of a lot that nothing uses before it expires. */
export interface StockLoss {
  readonly lot: number;
  readonly quantity: Quantity;
  readonly expiry: Minutes;
}

/** What expires unused when the needs, in order of their dates, take what expires first. */
export function stockLosses({ lots, missing }: FreeStock, needs: NeedStore, { ids, count }: SortedNeeds): StockLoss[] {
  const losses: StockLoss[] = [];
  let place = 0;
  let wanted = missing;
  for (const { lot, quantity, expiry } of lots) {
    if (expiry === Infinity) break;
    let left = quantity;
    for (;;) {
      const used = Math.min(left, wanted);
      left -= used;
      wanted -= used;
      if (left <= 0 || place >= count || needs.moment(ids[place]) >= expiry) break;
      wanted += needs.quantity(ids[place++]);
    }
    if (left > 0) losses.push({ lot, quantity: left, expiry });
  }
  return losses;
}
