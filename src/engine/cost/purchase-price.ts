import type { ItemSupplier, PlanningInput } from '../model/input';
import type { ItemId, Quantity } from '../model/units';

/** Money for one unit of an item when so many are bought at once; null where no price is known. */
export interface PurchasePrices {
  /** What that supplier asks. */
  ofSupplier(item: ItemId, supplier: string | null, quantity: Quantity): number | null;
  /** The same, else the item's unit cost. */
  of(item: ItemId, supplier: string | null, quantity: Quantity): number | null;
}

/**
 * Prices of what is bought: of the rows of ItemSuppliers for that item and supplier the highest break (`price_from_quantity`) that the quantity
 * reaches, else their lowest break.
 */
export function purchasePrices({ itemSuppliers, items }: Pick<PlanningInput, 'itemSuppliers' | 'items'>): PurchasePrices {
  const breaks = new Map<string, ItemSupplier[]>();
  for (const row of itemSuppliers) {
    if (row.price === null) continue;
    const key = keyOf(row.item, row.supplier);
    const rows = breaks.get(key);
    if (rows) rows.push(row);
    else breaks.set(key, [row]);
  }
  for (const rows of breaks.values()) rows.sort((a, b) => fromOf(a) - fromOf(b));
  const costs = new Map(items.map(({ item, unitCost }) => [item, unitCost]));
  const ofSupplier = (item: ItemId, supplier: string | null, quantity: Quantity): number | null => {
    const rows = supplier === null ? undefined : breaks.get(keyOf(item, supplier));
    if (rows === undefined) return null;
    return (rows.filter((row) => fromOf(row) <= quantity).at(-1) ?? rows[0]).price;
  };
  return { ofSupplier, of: (item, supplier, quantity) => ofSupplier(item, supplier, quantity) ?? costs.get(item) ?? null };
}

const keyOf = (item: ItemId, supplier: string): string => JSON.stringify([item, supplier]);

const fromOf = ({ priceFromQuantity }: ItemSupplier): Quantity => priceFromQuantity ?? 0;
