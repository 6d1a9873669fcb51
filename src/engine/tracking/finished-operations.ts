import type { PlanningInput } from '../model/input';
import { QUANTITY_TOLERANCE } from '../model/units';

/**
 * Operations (`order`, newline, number) of which OrderOperations says that nothing remains: what was not lost before them is done or lost there. When they
 * ended is not known from it.
 */
export function finishedByTable({ orders, orderOperations }: Pick<PlanningInput, 'orders' | 'orderOperations'>): ReadonlySet<string> {
  const launched = new Map(orders.map((order) => [order.order as string, order.quantity]));
  const finished = new Set<string>();
  const lost = new Map<string, number>();
  for (const row of [...orderOperations].sort((a, b) => a.operation - b.operation)) {
    const before = lost.get(row.order) ?? 0;
    const quantity = launched.get(row.order);
    if (quantity !== undefined && row.done + row.scrapped >= quantity - before - QUANTITY_TOLERANCE)
      finished.add(`${row.order}\n${row.operation}`);
    lost.set(row.order, before + row.scrapped);
  }
  return finished;
}
