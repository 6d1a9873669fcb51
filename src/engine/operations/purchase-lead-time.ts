import type { Item, PlanningInput } from '../model/input';
import { preferredSuppliers } from '../mrp/purchasing';
import type { ItemId } from '../model/units';

/** Working days from order to receipt of what is bought: of the item's preferred supplier, else of the item, else none. */
export function purchaseLeadTimes({ items, itemSuppliers }: Pick<PlanningInput, 'items' | 'itemSuppliers'>): (item: ItemId) => number {
  const preferred = preferredSuppliers(itemSuppliers);
  const rows = new Map<ItemId, Item>(items.map((item) => [item.item, item]));
  return (item) => Math.max(0, Math.ceil(preferred.get(item)?.leadTimeDays ?? rows.get(item)?.leadTimeDays ?? 0));
}
