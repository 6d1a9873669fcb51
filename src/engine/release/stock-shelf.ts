import type { Source } from '../model/finding';
import type { PlanningInput, StockLot } from '../model/input';
import { QUANTITY_TOLERANCE, type ItemId, type Minutes, type Quantity } from '../model/units';
import { isFree } from '../stock/free-stock';

/** So many units of an item taken from one lot at one place. */
export interface LotPick {
  readonly lot: string | null;
  readonly location: string | null;
  readonly quantity: Quantity;
  /** Its row of Stock. */
  readonly source?: Source;
}

/** Free stock that orders take one after the other: what expires first goes first, then in the order of the table. */
export class StockShelf {
  private readonly lots = new Map<ItemId, { lot: StockLot; left: Quantity }[]>();

  constructor(input: Pick<PlanningInput, 'stock'>, now: Minutes) {
    for (const lot of input.stock) {
      if (!isFree(lot, now) || lot.quantity <= QUANTITY_TOLERANCE) continue;
      const known = this.lots.get(lot.item) ?? [];
      known.push({ lot, left: lot.quantity });
      this.lots.set(lot.item, known);
    }
    for (const lots of this.lots.values()) lots.sort((a, b) => expiryOf(a.lot) - expiryOf(b.lot));
  }

  /** Takes as much of the quantity as there is. */
  take(item: ItemId, quantity: Quantity): LotPick[] {
    const picks: LotPick[] = [];
    let missing = quantity;
    for (const place of this.lots.get(item) ?? []) {
      if (missing <= QUANTITY_TOLERANCE) break;
      const taken = Math.min(place.left, missing);
      if (taken <= QUANTITY_TOLERANCE) continue;
      place.left -= taken;
      missing -= taken;
      const { lot, location, source } = place.lot;
      picks.push({ lot, location, quantity: taken, ...(source === undefined ? {} : { source }) });
    }
    return picks;
  }
}

/** Units of all picks. */
export function picked(picks: readonly LotPick[]): Quantity {
  return picks.reduce((sum, { quantity }) => sum + quantity, 0);
}

const expiryOf = ({ expiry }: StockLot): Minutes => expiry?.minutes ?? Infinity;
