import type { Item } from '../model/input';
import type { ItemId, Minutes, Quantity } from '../model/units';
import type { LeadTimes } from './lead-times';
import type { RoutingOffset, RoutingOffsetOf } from './netting';
import type { NettingState } from './netting-state';
import { NO_OPEN_ORDER, ORDER_KINDS } from './order-store';

/**
 * When an order must be released, and when it consumes. One record serves all orders, one after the other. The routing of an item with a
 * lead time is scheduled backward only for components that name an operation: nothing else asks for its dates.
 */
export class OrderTimes {
  releaseBy: Minutes = 0;
  /** Nothing is consumed before. */
  private notBefore: Minutes = 0;
  private routed = false;
  private offset: RoutingOffset | null = null;
  private item: ItemId = '';
  private launched: Quantity = 0;
  private due: Minutes = 0;
  private alternative: string | null = null;

  constructor(private readonly offsetOf: RoutingOffsetOf) {}

  /** All is consumed at the release. */
  setLeadTime(releaseBy: Minutes): void {
    this.releaseBy = releaseBy;
    this.routed = false;
  }

  /** The routing says when to release and what each operation consumes; with a lead time (`releaseBy`), that goes before. */
  setRouting(item: ItemId, launched: Quantity, due: Minutes, alternative: string | null, releaseBy: Minutes | null): void {
    this.item = item;
    this.launched = launched;
    this.due = due;
    this.alternative = alternative;
    this.routed = true;
    this.offset = null;
    this.notBefore = releaseBy ?? -Infinity;
    this.releaseBy = releaseBy ?? this.backward().start;
  }

  /** When an operation consumes; null = the first. */
  consumption(operation: number | null): Minutes {
    if (!this.routed || (operation === null && this.notBefore !== -Infinity)) return this.releaseBy;
    return Math.max(this.notBefore, this.backward().consumption(operation));
  }

  private backward(): RoutingOffset {
    return (this.offset ??= this.offsetOf(this.item, this.launched, this.due, this.alternative));
  }
}

/**
 * Sets `releaseBy`, and `receipt` of a planned order that is bought, from the order's `due`; `state.times` then knows when it consumes.
 * Bought, or subcontracted without a routing: the supplier's lead time in its working days. Made: backward along the routing at infinite
 * capacity; a lead time that the item has goes before the routing's.
 */
export function setOrderTimes(state: NettingState, order: number, item: Item): void {
  const { orders, input, times } = state;
  const openOrder = orders.openOrder[order];
  const open = openOrder === NO_OPEN_ORDER ? null : input.orders[openOrder];
  if (isBought(state, ORDER_KINDS[orders.kind[order]], item)) setPurchaseTimes(state, order, item, open?.supplier ?? null);
  else setProductionTimes(state, order, item, open?.alternative ?? null);
  orders.releaseBy[order] = times.releaseBy;
}

/** True when an order of that kind is fetched from a supplier as a whole: without operations of its own. */
export function isBought(state: Pick<NettingState, 'routings'>, kind: string, item: Item): boolean {
  return kind === 'buy' || (kind === 'subcontract' && state.routings.routing(item.item, null) === null);
}

function setProductionTimes({ orders, times, leadTimes }: NettingState, order: number, item: Item, alternative: string | null): void {
  const due = orders.due[order];
  const days = item.leadTimeDays ?? 0;
  const releaseBy = days <= 0 ? null : leadTimes.lastMinute(leadTimes.dayAt(due) - Math.ceil(days));
  times.setRouting(item.item, orders.launched[order], due, alternative, releaseBy);
}

function setPurchaseTimes(state: NettingState, order: number, item: Item, named: string | null): void {
  const { orders, supplierLeadTimes, clock, terms, times } = state;
  const { supplier, leadTimeDays } = terms(item);
  const leadTimes = supplierLeadTimes(named ?? supplier);
  const due = orders.due[order];
  const days = Math.ceil(leadTimeDays);
  const wanted = leadTimes.dayAt(due);
  times.setLeadTime(days === 0 ? due : leadTimes.lastMinute(wanted - days));
  if (orders.openOrder[order] !== NO_OPEN_ORDER) return;
  const earliest = days === 0 ? clock.now : leadTimes.opening(firstReleaseDay(leadTimes, clock.now) + days);
  orders.receipt[order] = Math.max(Math.min(leadTimes.opening(wanted), due), earliest);
}

/** The working day on which an order that is released now is released: today while it is open, else the next one. */
function firstReleaseDay(leadTimes: LeadTimes, now: Minutes): number {
  const day = leadTimes.dayAt(now);
  return now <= leadTimes.lastMinute(day) ? day : day + 1;
}
