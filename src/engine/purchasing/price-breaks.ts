import type { ItemSupplier } from '../model/input';
import { QUANTITY_TOLERANCE, type Quantity } from '../model/units';

/** A unit price that holds for orders of at least `from`. */
export interface PriceBreak {
  readonly from: Quantity;
  readonly price: number;
}

/** A larger quantity that costs no more than the one asked for, because its unit price is lower. */
export interface CheaperBreak {
  readonly quantity: Quantity;
  /** Money for all of it, and how much less that is than the quantity asked for. */
  readonly amount: number;
  readonly saving: number;
}

/** The breaks of one item at one supplier, ascending. Rows without a price say nothing; of two rows from the same quantity the first counts. */
export function priceBreaks(rows: readonly Pick<ItemSupplier, 'price' | 'priceFromQuantity'>[]): readonly PriceBreak[] {
  const byFrom = new Map<Quantity, number>();
  for (const { price, priceFromQuantity } of rows) {
    const from = priceFromQuantity ?? 0;
    if (price !== null && !byFrom.has(from)) byFrom.set(from, price);
  }
  return [...byFrom].map(([from, price]) => ({ from, price })).sort((one, other) => one.from - other.from);
}

/**
 * Unit price of an order of that quantity, for all its units: that of the highest break which it reaches. Below the lowest break the lowest
 * one's price is the best that is known. null without a price.
 *
 * @example priceAt([{ from: 0, price: 5 }, { from: 1000, price: 4.8 }], 999) // 5
 */
export function priceAt(breaks: readonly PriceBreak[], quantity: Quantity): number | null {
  if (breaks.length === 0) return null;
  let price = breaks[0].price;
  for (const step of breaks) if (step.from <= quantity + QUANTITY_TOLERANCE) price = step.price;
  return price;
}

/** The break above that quantity at which the whole order costs least, when that is less than the order itself; null when there is none. */
export function cheaperBreak(breaks: readonly PriceBreak[], quantity: Quantity): CheaperBreak | null {
  const price = priceAt(breaks, quantity);
  if (price === null) return null;
  let best: CheaperBreak | null = null;
  for (const step of breaks) {
    if (step.from <= quantity + QUANTITY_TOLERANCE) continue;
    const amount = step.from * step.price;
    const saving = quantity * price - amount;
    if (saving > 1e-9 && (best === null || amount < best.amount)) best = { quantity: step.from, amount, saving };
  }
  return best;
}
