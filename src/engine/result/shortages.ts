import type { Finding } from '../model/finding';
import type { ItemId, Minutes } from '../model/units';
import type { PlanFindingCode } from './finding-codes';
import type { OrderDates } from './order-dates';
import type { PlanParts } from './plan-parts';

/** A bought item that is there later than something needs it. */
export interface Shortage {
  readonly item: ItemId;
  /** The purchase that comes last, by index in netting's orders. */
  readonly order: number;
  /** When it was needed first, and when the last of what is late is there. */
  readonly needed: Minutes;
  readonly until: Minutes;
  /** How many operations and demands wait. */
  readonly waiting: number;
}

/**
 * Shortages (ruptures): items without operations of their own that come after the latest start of an operation that consumes them, or
 * after the due date of a demand for them. Latest starts are at infinite capacity. The one that is late by most stands first.
 */
export function shortages(parts: PlanParts, dates: readonly OrderDates[]): readonly Shortage[] {
  const byItem = new Map<ItemId, Shortage>();
  const { operations, goals } = parts.build.workload;
  const note = (order: number, needed: Minutes, until: Minutes): void => {
    const { item } = parts.netting.orders[order];
    const before = byItem.get(item);
    if (before === undefined) {
      byItem.set(item, { item, order, needed, until, waiting: 1 });
      return;
    }
    const later = until > before.until;
    byItem.set(item, {
      item,
      order: later ? order : before.order,
      needed: Math.min(needed, before.needed),
      until: Math.max(until, before.until),
      waiting: before.waiting + 1,
    });
  };
  operations.forEach(({ materialReady }, index) => {
    const order = parts.build.materialOrders[index];
    const needed = parts.network.latestStart[index];
    if (order !== null && materialReady > needed) note(order, needed, materialReady);
  });
  const dueOf = new Map(goals.filter(({ kind }) => kind === 'demand').map(({ key, due }) => [key, due]));
  for (const { consumer, supply } of parts.netting.pegs) {
    if (consumer.kind !== 'demand' || supply.kind !== 'order' || parts.build.operationsOf[supply.order] !== null) continue;
    const due = dueOf.get(parts.input.demands[consumer.demand].id);
    const { available } = dates[supply.order];
    if (due !== undefined && available !== null && available > due) note(supply.order, due, available);
  }
  return [...byItem.values()].sort((a, b) => b.until - b.needed - (a.until - a.needed));
}

/** One message for each shortage. */
export function shortageMessages({ netting, now }: PlanParts, all: readonly Shortage[]): readonly Finding<PlanFindingCode>[] {
  return all.map(({ item, order, needed, until, waiting }) => ({
    severity: 'warning',
    code: 'plan.shortage',
    parameters: {
      item,
      order: netting.orders[order].id,
      supplier: netting.orders[order].supplier ?? '',
      needed: { at: Math.max(now, needed) },
      until: { at: until },
      late: { minutes: until - Math.max(now, needed) },
      waiting,
    },
    key: item,
  }));
}
