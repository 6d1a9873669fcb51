import type { LotRule } from '../lots/lot-rule';
import type { Item, ItemSupplier } from '../model/input';
import type { ItemId, Quantity } from '../model/units';

/** From whom an item is bought, how long it takes and in which lots. */
export interface PurchaseTerms {
  readonly supplier: string | null;
  /** Working days of the supplier. */
  readonly leadTimeDays: number;
  readonly lotRule: LotRule;
}

/** The row of ItemSuppliers that counts for each item: the best priority, of equals the first in the table. */
export function preferredSuppliers(rows: readonly ItemSupplier[]): ReadonlyMap<ItemId, ItemSupplier> {
  const preferred = new Map<ItemId, ItemSupplier>();
  for (const row of rows) {
    const best = preferred.get(row.item);
    if (best === undefined || row.priority < best.priority) preferred.set(row.item, row);
  }
  return preferred;
}

/**
 * Terms of an item that is bought or subcontracted: of its preferred supplier, else of the item itself. The supplier's minimum and multiple
 * hold together with those of the item's lot rule.
 */
export function purchaseTerms(item: Item, preferred: ItemSupplier | undefined): PurchaseTerms {
  if (preferred === undefined) return { supplier: item.supplier, leadTimeDays: item.leadTimeDays ?? 0, lotRule: item.lotRule };
  const { lotRule } = item;
  return {
    supplier: preferred.supplier,
    leadTimeDays: preferred.leadTimeDays,
    lotRule: {
      ...lotRule,
      minimum: larger(lotRule.minimum, preferred.minimum),
      multiple: commonMultiple(lotRule.multiple, preferred.multiple),
    },
  };
}

function larger(a: Quantity | null, b: Quantity | null): Quantity | null {
  return a === null ? b : b === null ? a : Math.max(a, b);
}

/** Multiples are compared in millionths of a unit. */
const PARTS = 1e6;

/** The least quantity that is a multiple of both; the supplier's when there is none of a sensible size. */
function commonMultiple(item: Quantity | null, supplier: Quantity | null): Quantity | null {
  if (supplier === null || supplier <= 0) return item;
  if (item === null || item <= 0) return supplier;
  const a = Math.round(item * PARTS);
  const b = Math.round(supplier * PARTS);
  let [divisor, rest] = [a, b];
  while (rest > 0) [divisor, rest] = [rest, divisor % rest];
  const common = (a / divisor) * b;
  return divisor > 0 && Number.isSafeInteger(common) ? common / PARTS : supplier;
}
