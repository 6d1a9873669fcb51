import type { Item } from '../model/input';
import type { Minutes } from '../model/units';
import { leadTimesOf, type LeadTimes } from './lead-times';
import type { RoutingOffset } from './netting';
import type { NettingState } from './netting-state';
import { NO_OPEN_ORDER, ORDER_KINDS } from './order-store';

/** When an order of an item must be released, and when it consumes. */
export interface OrderTimes {
  readonly releaseBy: Minutes;
  consumption(operation: number | null): Minutes;
}

/**
 * Sets `releaseBy`, and `receipt` of a planned order that is bought, from the order's `due`. Bought, or subcontracted without a routing: the
 * supplier's lead time in its working days. Made: backward along the routing at infinite capacity; a lead time that the item has goes
 * before the routing's.
 */
export function setOrderTimes(state: NettingState, order: number, item: Item): OrderTimes {
  const { orders, input } = state;
  const openOrder = orders.openOrder[order];
  const kind = ORDER_KINDS[orders.kind[order]];
  const times = isBought(state, kind, item)
    ? purchaseTimes(state, order, item, openOrder === NO_OPEN_ORDER ? null : input.orders[openOrder].supplier)
    : productionTimes(state, order, item, openOrder === NO_OPEN_ORDER ? null : input.orders[openOrder].alternative);
  orders.releaseBy[order] = times.releaseBy;
  return times;
}

/** True when an order of that kind is fetched from a supplier as a whole: without operations of its own. */
export function isBought(state: Pick<NettingState, 'routings'>, kind: string, item: Item): boolean {
  return kind === 'buy' || (kind === 'subcontract' && state.routings.routing(item.item, null) === null);
}

function productionTimes({ orders, context, clock }: NettingState, order: number, item: Item, alternative: string | null): OrderTimes {
  const due = orders.due[order];
  const offset: RoutingOffset = context.offset(item.item, orders.launched[order], due, alternative);
  const days = item.leadTimeDays ?? 0;
  if (days <= 0) return { releaseBy: offset.start, consumption: (operation) => offset.consumption(operation) };
  const leadTimes = leadTimesOf(clock.calendar);
  const releaseBy = leadTimes.lastMinute(leadTimes.dayAt(due) - Math.ceil(days));
  return {
    releaseBy,
    consumption: (operation) => (operation === null ? releaseBy : Math.max(releaseBy, offset.consumption(operation))),
  };
}

function purchaseTimes(
  { orders, supplierLeadTimes, clock, terms }: NettingState,
  order: number,
  item: Item,
  named: string | null,
): OrderTimes {
  const { supplier, leadTimeDays } = terms(item);
  const leadTimes = supplierLeadTimes(named ?? supplier);
  const due = orders.due[order];
  const days = Math.ceil(leadTimeDays);
  const wanted = leadTimes.dayAt(due);
  const releaseBy = days === 0 ? due : leadTimes.lastMinute(wanted - days);
  if (orders.openOrder[order] === NO_OPEN_ORDER) {
    const earliest = days === 0 ? clock.now : leadTimes.opening(firstReleaseDay(leadTimes, clock.now) + days);
    orders.receipt[order] = Math.max(Math.min(leadTimes.opening(wanted), due), earliest);
  }
  return { releaseBy, consumption: () => releaseBy };
}

/** The working day on which an order that is released now is released: today while it is open, else the next one. */
function firstReleaseDay(leadTimes: LeadTimes, now: Minutes): number {
  const day = leadTimes.dayAt(now);
  return now <= leadTimes.lastMinute(day) ? day : day + 1;
}
