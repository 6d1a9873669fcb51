import type { ItemSupplier } from '../model/input';
import type { ItemId, Quantity } from '../model/units';
import { priceBreaks, type PriceBreak } from './price-breaks';

/** On what terms a supplier delivers an item: its rows of ItemSuppliers together, of which several are price breaks. */
export interface SupplierTerms {
  readonly supplier: string;
  /** Working days from order to free stock, of the first row; of these the last are inspection. */
  readonly leadTimeDays: number;
  readonly inspectionDays: number;
  readonly minimum: Quantity | null;
  readonly multiple: Quantity | null;
  /** 1 is asked first: the best of the rows. */
  readonly priority: number;
  readonly breaks: readonly PriceBreak[];
}

/** Terms by item, each supplier once, in the order of the table. */
export function supplierTerms(rows: readonly ItemSupplier[]): ReadonlyMap<ItemId, readonly SupplierTerms[]> {
  const byItem = new Map<ItemId, Map<string, ItemSupplier[]>>();
  for (const row of rows) {
    const bySupplier = byItem.get(row.item) ?? new Map<string, ItemSupplier[]>();
    byItem.set(row.item, bySupplier);
    const known = bySupplier.get(row.supplier);
    if (known) known.push(row);
    else bySupplier.set(row.supplier, [row]);
  }
  return new Map([...byItem].map(([item, bySupplier]) => [item, [...bySupplier.values()].map(termsOf)]));
}

/** The terms of one supplier for an item; undefined when it does not deliver it. */
export function termsWith(
  terms: ReadonlyMap<ItemId, readonly SupplierTerms[]>,
  item: ItemId,
  supplier: string | null,
): SupplierTerms | undefined {
  return terms.get(item)?.find((one) => one.supplier === supplier);
}

function termsOf(rows: readonly ItemSupplier[]): SupplierTerms {
  const [first] = rows;
  return {
    supplier: first.supplier,
    leadTimeDays: first.leadTimeDays,
    inspectionDays: first.inspectionDays ?? 0,
    minimum: first.minimum,
    multiple: first.multiple,
    priority: Math.min(...rows.map(({ priority }) => priority)),
    breaks: priceBreaks(rows),
  };
}
