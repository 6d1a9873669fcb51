import type { BomLine, Item, ItemSupplier, RoutingOperation } from '../engine/model/input';
import { report } from './reading';
import type { Reading } from './reading';

/** What is odd about items once everything is read: a made item that nothing makes, a phantom of nothing, a bought item without a lead time. */
export function checkItems(
  reading: Reading,
  items: readonly Item[],
  bom: readonly BomLine[],
  routings: readonly RoutingOperation[],
  itemSuppliers: readonly ItemSupplier[],
): void {
  const parents = new Set(bom.map((line) => line.parent));
  const routed = new Set(routings.map((operation) => operation.item));
  const bought = new Set(itemSuppliers.map((one) => one.item));
  for (const { item, kind, leadTimeDays, source } of items) {
    if (source === undefined) continue;
    const details = { row: source.row, column: 'kind', key: item, parameters: { item } };
    if (kind === 'make' && !parents.has(item) && !routed.has(item))
      report(reading, 'warning', 'item.make-without-routing', 'Items', details);
    if (kind === 'phantom' && !parents.has(item)) report(reading, 'warning', 'item.phantom-without-bom', 'Items', details);
    const noLeadTime = kind === 'buy' && leadTimeDays === null && !bought.has(item);
    if (noLeadTime) report(reading, 'info', 'item.no-lead-time', 'Items', { ...details, column: 'lead_time' });
  }
}
