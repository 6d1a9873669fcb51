import { dayOf } from '../calendar/dates';
import type { LotPolicy } from '../lots/lot-policy';
import type { Finding, FindingParameter } from '../model/finding';
import type { Item } from '../model/input';
import { QUANTITY_TOLERANCE, type Minutes, type OrderId, type Quantity } from '../model/units';
import type { NettingFindingCode } from './finding-codes';
import { DEMAND, ORDER } from './need-store';
import type { NettingState } from './netting-state';
import { plannedId } from './number-orders';
import { NO_OPEN_ORDER, ORDER_STATUSES } from './order-store';
import type { OpenNeed } from './peg-item';

/**
 * What the planner should do with the orders of an item (DOMAIN convention 6): expedite, defer, cancel, decrease or increase what is open;
 * release what is planned or firm and must begin in the first bucket. Dates are compared by days; up to `tolerance_days` nothing is said.
 */
export function messageOrders(state: NettingState, item: Item, openFrom: number, plannedFrom: number, policy: LotPolicy): void {
  const { orders, input } = state;
  const planned: PlannedRange = { from: plannedFrom, end: orders.count };
  for (let order = openFrom; order < orders.count; order++) {
    const open = order < plannedFrom;
    if (open && input.orders[orders.openOrder[order]].due !== null) messageDate(state, item, order, planned);
    if (open) messageQuantity(state, item, order, policy, planned);
    if (!open || input.orders[orders.openOrder[order]].status === 'firm') messageRelease(state, item, order);
  }
}

/** The planned orders of the item: indices, `end` exclusive. */
interface PlannedRange {
  readonly from: number;
  readonly end: number;
}

/** Demands and orders whose needs nothing covers, because no planned order may be there in time. */
export function messageUncovered(state: NettingState, item: Item, uncovered: readonly OpenNeed[]): void {
  const { input, needs, messages, clock } = state;
  for (const { need, quantity } of uncovered) {
    const consumer = needs.consumer[need];
    const kind = needs.kind[need];
    const key = kind === DEMAND ? input.demands[consumer].id : kind === ORDER ? idOf(state, consumer) : item.item;
    const source = kind === DEMAND ? input.demands[consumer].source : item.source;
    messages.push({
      severity: 'error',
      code: 'netting.demand-uncovered',
      parameters: { key, item: item.item, quantity, due: { at: needs.wanted(need) }, end: { at: clock.bucketEnd } },
      key,
      ...source,
    });
  }
}

function messageDate(state: NettingState, item: Item, order: number, planned: PlannedRange): void {
  const { orders, clock, input } = state;
  const tolerance = input.parameters.toleranceDays;
  const better = plannedInThePast(state, order, planned);
  const needed = Math.max(clock.now, Math.min(orders.firstNeed[order], better === null ? Infinity : orders.due[better]));
  if (needed === Infinity) return;
  const bought = !Number.isNaN(orders.receipt[order]);
  // Work that has begun is finished: it is not put off.
  const started = ORDER_STATUSES[orders.status[order]] === 'started';
  const there = Math.max(clock.now, bought ? orders.receipt[order] : orders.due[order]);
  const days = (bought ? dayOf(there) : dayOfEnd(there)) - dayOfEnd(needed);
  if (there > needed && days > tolerance) say(state, order, item, 'warning', 'netting.expedite', { needed: { at: needed }, days });
  else if (!started && there < needed && -days > tolerance)
    say(state, order, item, 'info', 'netting.defer', { needed: { at: needed }, days: -days });
}

/** A planned order of the same item that would have to be released in the past although this open order comes later. */
function plannedInThePast({ orders, clock }: NettingState, open: number, { from, end }: PlannedRange): number | null {
  for (let order = from; order < end && orders.bucket[order] < orders.bucket[open]; order++) {
    if (orders.releaseBy[order] < clock.now) return order;
  }
  return null;
}

function messageQuantity(state: NettingState, item: Item, order: number, policy: LotPolicy, planned: PlannedRange): void {
  const { orders, clock } = state;
  const launched = orders.launched[order];
  if (orders.bucket[order] >= clock.buckets || orders.good[order] <= QUANTITY_TOLERANCE) return;
  if (orders.pegged[order] <= QUANTITY_TOLERANCE) {
    say(state, order, item, 'warning', 'netting.cancel', {});
    return;
  }
  const remaining = orders.good[order] / policy.goodShare;
  const spare = remaining - Math.min(remaining, policy.launch(orders.pegged[order]));
  if (spare > QUANTITY_TOLERANCE * launched) {
    say(state, order, item, 'info', 'netting.decrease', { to: withoutNoise(launched - spare), by: withoutNoise(spare) });
    return;
  }
  if (ORDER_STATUSES[orders.status[order]] !== 'firm') return;
  for (let other = planned.from; other < planned.end && orders.bucket[other] <= orders.bucket[order]; other++) {
    const together = launched + orders.launched[other];
    if (orders.bucket[other] < orders.bucket[order] || together > (policy.rule.maximum ?? Infinity)) continue;
    const instead = plannedId(item.item, orders.number[other]);
    say(state, order, item, 'info', 'netting.increase', { by: orders.launched[other], to: together, instead });
    return;
  }
}

function messageRelease(state: NettingState, item: Item, order: number): void {
  const { now, buckets, bucketEnd } = state.clock;
  const releaseBy = state.orders.releaseBy[order];
  const firstEnd = buckets > 1 ? state.context.buckets[1] : bucketEnd;
  if (releaseBy < now) {
    const parameters = { release: { at: releaseBy }, late: { minutes: now - releaseBy } };
    say(state, order, item, 'warning', 'netting.release-overdue', parameters);
  } else if (releaseBy < firstEnd) say(state, order, item, 'info', 'netting.release', { release: { at: releaseBy } });
}

/** Rid of the noise of binary fractions, for words. */
function withoutNoise(quantity: Quantity): Quantity {
  return Math.round(quantity * 1e6) / 1e6;
}

/** The end of a day at midnight still belongs to it. */
function dayOfEnd(at: Minutes): number {
  return dayOf(at - 1);
}

function idOf({ orders, input }: NettingState, order: number): OrderId {
  const openOrder = orders.openOrder[order];
  if (openOrder !== NO_OPEN_ORDER) return input.orders[openOrder].order;
  return plannedId(input.items[orders.item[order]].item, orders.number[order]);
}

function say(
  state: NettingState,
  order: number,
  item: Item,
  severity: Finding['severity'],
  code: NettingFindingCode,
  parameters: Readonly<Record<string, FindingParameter>>,
): void {
  const { orders, input } = state;
  const openOrder = orders.openOrder[order];
  const source = openOrder === NO_OPEN_ORDER ? undefined : input.orders[openOrder].source;
  const key = idOf(state, order);
  const all = { order: key, item: item.item, quantity: orders.launched[order], due: { at: orders.due[order] }, ...parameters };
  state.messages.push({ severity, code, parameters: all, key, ...source });
}
