import { addWorkingDays } from '../calendar/working-days';
import { resolveStart } from '../calendar/resolve-date';
import type { Minutes } from '../model/units';
import type { OperationsContext } from './operations-context';
import { finishAfterWorkingDays } from './working-days';

/** When what an order supplies is there: after its last operations, or at a date. */
export interface OrderSupply {
  /** Indices of operations; empty when nothing is scheduled. */
  readonly lastOperations: readonly number[];
  /** Of an order without operations, the earliest: a purchase, a lead time, or work that is all done. Never before `now`. */
  readonly ready: Minutes;
}

/**
 * The supply of an order. `operations` are its indices in the workload, null when it has no routing; `lasts` says which of them nothing
 * in the order follows. An open purchase is there at its receipt, an open order without routing at its due date; what is only planned can
 * be there a lead time from now, whenever netting wants it (DOMAIN convention 16). What should have been there already counts from `now`.
 */
export function supplyOfOrder(
  context: OperationsContext,
  index: number,
  operations: readonly number[] | null,
  lasts: (operations: readonly number[]) => readonly number[],
): OrderSupply {
  if (operations !== null && operations.length > 0) return { lastOperations: lasts(operations), ready: context.now };
  if (operations !== null) return { lastOperations: [], ready: context.now };
  return { lastOperations: [], ready: Math.max(context.now, dateWithoutRouting(context, index)) };
}

function dateWithoutRouting(context: OperationsContext, index: number): Minutes {
  const { netting, input, calendars, now } = context;
  const order = netting.orders[index];
  if (order.kind === 'make') reportNoRouting(context, index);
  if (order.openOrder !== null) {
    const { due } = input.orders[order.openOrder];
    if (order.receipt !== null || due === null) return order.receipt ?? order.due;
    return resolveStart(due, calendars.calendar(null));
  }
  const days = leadTimeOf(context, index);
  const time = order.kind === 'make' ? calendars.calendar(null) : calendars.supplier(order.supplier);
  if (days === 0) return now;
  return finishAfterWorkingDays(time, now, days) ?? addWorkingDays(time, now, days);
}

function leadTimeOf({ netting, items, leadTimeOfPurchase }: OperationsContext, index: number): number {
  const { kind, item } = netting.orders[index];
  return kind === 'make' ? Math.max(0, Math.ceil(items.get(item)?.leadTimeDays ?? 0)) : leadTimeOfPurchase(item);
}

function reportNoRouting(context: OperationsContext, index: number): void {
  const { item } = context.netting.orders[index];
  const parameters = { item, days: leadTimeOf(context, index) };
  const place = { ...context.items.get(item)?.source, column: 'item', key: item };
  context.findings.addOnce(item, { severity: 'warning', code: 'order.no-routing', parameters, ...place });
}
