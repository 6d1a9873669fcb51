import type { PlanOrder } from '../model/plan';
import { orderPegs } from './order-pegs';
import type { OrderDates } from './order-dates';
import type { PlanParts } from './plan-parts';

/** The orders of the plan, in netting's order: open ones and planned ones, made and bought. */
export function planOrders({ input, netting, span }: PlanParts, dates: readonly OrderDates[]): readonly PlanOrder[] {
  const pegs = orderPegs(
    netting,
    input.demands.map(({ id }) => id),
  );
  return netting.orders.map((order, index): PlanOrder => {
    const { start, finish } = dates[index];
    const open = order.openOrder === null ? null : input.orders[order.openOrder];
    return {
      order: order.id,
      kind: order.kind,
      item: order.item,
      status: order.status,
      quantity: order.launched,
      goodQuantity: order.good,
      releaseBy: order.releaseBy,
      start,
      finish,
      due: order.due,
      priority: order.priority,
      supplier: order.supplier,
      lateMinutes: Math.max(0, (finish ?? span.to) - order.due),
      pegs: pegs[index],
      ...(open?.source ? { source: open.source } : {}),
    };
  });
}
