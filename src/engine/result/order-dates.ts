import type { ItemId, Minutes } from '../model/units';
import type { PegLink } from '../mrp/netting';
import { purchaseLeadTimes } from '../operations/purchase-lead-time';
import { startBeforeWorkingDays } from '../operations/working-days';
import type { PlanParts } from './plan-parts';

/** When an order is begun or placed, when it is finished or received, and when its last lag is over: its units are there. */
export interface OrderDates {
  readonly start: Minutes | null;
  readonly finish: Minutes | null;
  readonly available: Minutes | null;
}

/**
 * Dates of every order, as scheduled. An order without operations, a purchase above all, is placed as late as its first consumer allows:
 * it is there when the schedule wants it, at its need date where nothing scheduled does, and never before it can be.
 */
export function orderDates(parts: PlanParts): readonly OrderDates[] {
  const firstUse = firstScheduledUse(parts);
  const leadTimeOf = purchaseLeadTimes(parts.input);
  return parts.netting.orders.map((_, index) => {
    const own = parts.build.operationsOf[index];
    if (own !== null && own.length > 0) return scheduledDates(parts, own);
    if (own !== null) return { start: parts.now, finish: parts.now, available: parts.now };
    return datesWithoutWork(parts, index, firstUse[index], leadTimeOf);
  });
}

function scheduledDates({ build, schedule }: PlanParts, own: readonly number[]): OrderDates {
  let start: Minutes | null = Infinity;
  let finish: Minutes | null = -Infinity;
  let available: Minutes | null = -Infinity;
  for (const index of own) {
    const placed = schedule.operations[index];
    start = placed.start === null || start === null ? null : Math.min(start, placed.start);
    finish = placed.finish === null || finish === null ? null : Math.max(finish, placed.finish);
    available =
      finish === null || available === null ? null : Math.max(available, (placed.finish ?? 0) + build.workload.operations[index].lag);
  }
  return { start, finish, available };
}

/** By order: the first moment at which a scheduled operation takes from it; Infinity when none does. */
function firstScheduledUse({ netting, build, schedule, now }: PlanParts): Float64Array {
  const first = new Float64Array(netting.orders.length).fill(Infinity);
  for (const peg of netting.pegs) {
    if (peg.supply.kind !== 'order' || peg.consumer.kind !== 'order') continue;
    const at = consumptionTime(peg, { netting, build, schedule, now });
    if (at !== null) first[peg.supply.order] = Math.min(first[peg.supply.order], at);
  }
  return first;
}

/**
 * When an order takes its material: at the start of the operation that consumes it, now when that has begun; null when it has no place. An
 * order without operations takes it when netting wants it.
 */
export function consumptionTime(
  { consumer, needAt }: PegLink,
  { netting, build, schedule, now }: Pick<PlanParts, 'netting' | 'build' | 'schedule' | 'now'>,
): Minutes | null {
  if (consumer.kind !== 'order') return needAt;
  const own = build.operationsOf[consumer.order];
  if (own === null) return Math.max(now, netting.orders[consumer.order].releaseBy);
  if (own.length === 0) return now;
  const { operations } = build.workload;
  const index = own.find((candidate) => operations[candidate].operation === consumer.operation);
  // Of what is no longer to be done an earlier number is done, and has its material; an unknown one counts as the first.
  if (index === undefined && consumer.operation !== null && consumer.operation < operations[own[0]].operation) return now;
  const at = index ?? own[0];
  return operations[at].started ? now : schedule.operations[at].start;
}

function datesWithoutWork(parts: PlanParts, index: number, firstUse: Minutes, leadTimeOf: (item: ItemId) => number): OrderDates {
  const { netting, build, input, calendars, now } = parts;
  const order = netting.orders[index];
  const { ready } = build.supplies[index];
  if (order.openOrder !== null) {
    const { start } = input.orders[order.openOrder];
    return { start: start?.minutes ?? Math.min(order.releaseBy, ready), finish: ready, available: ready };
  }
  const finish = Math.max(ready, Math.min(order.receipt ?? order.due, firstUse));
  const time = order.kind === 'make' ? calendars.calendar(null) : calendars.supplier(order.supplier);
  const start = startBeforeWorkingDays(time, finish, leadTimeOf(order.item));
  return { start: Math.max(now, Math.min(start, finish)), finish, available: finish };
}
