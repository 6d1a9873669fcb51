import { lotPolicy, splitLot, type LotPolicy } from '../lots/lot-policy';
import { LOT_FOR_LOT } from '../lots/lot-rule';
import { lotSizingResult, sizeLots, type LotSizingResult } from '../lots/time-phased-lots';
import type { Item } from '../model/input';
import { MINUTES_PER_DAY, QUANTITY_TOLERANCE, type Quantity } from '../model/units';
import { messageOrders, messageUncovered } from './action-messages';
import { addComponentNeeds, usualAlternative } from './component-needs';
import { stockLosses, type FreeStock } from './free-stock';
import type { NettingState } from './netting-state';
import { NO_OPEN_ORDER, ORDER_KINDS, type NewOrder } from './order-store';
import { setOrderTimes } from './order-times';
import { pegItem } from './peg-item';
import { numberOrders } from './number-orders';
import { sortNeeds } from './sort-needs';
import { PASSED_DOWN } from './supply-queue';

const NO_STOCK: FreeStock = { lots: [], onHand: 0, missing: 0 };

/** Room for one item's record, used for one after the other. */
export interface NettingScratch extends LotSizingResult {
  readonly gross: Float64Array;
  readonly receipts: Float64Array;
  readonly change: Float64Array;
  readonly safetyStock: Float64Array;
  readonly release: Float64Array;
}

export function nettingScratch(buckets: number): NettingScratch {
  const column = (): Float64Array => new Float64Array(buckets);
  return { ...lotSizingResult(buckets), gross: column(), receipts: column(), change: column(), safetyStock: column(), release: column() };
}

/** How netting treats an item. */
interface ItemPolicy {
  readonly record: Item;
  readonly policy: (meanRequirement: Quantity) => LotPolicy;
  readonly safetyStock: Quantity;
  readonly supplier: string | null;
}

/**
 * Nets one item whose needs are all known: its record by the recursion of NET_REQUIREMENT, planned orders, pegs, the needs of its components
 * and its messages.
 */
export function netItem(state: NettingState, item: number, frozen: number, scratch: NettingScratch): void {
  const how = itemPolicy(state, item);
  const { record } = how;
  const stock = state.stock.get(record.item) ?? NO_STOCK;
  const open = state.open.get(item) ?? [];
  sortNeeds(state, item, record.safetyTimeDays);
  if (state.sorted.count === 0 && open.length === 0 && how.safetyStock <= 0 && stock.onHand >= 0) return;
  const policy = sizeItem(state, how, stock, open, frozen, scratch);
  const openFrom = state.orders.count;
  for (const order of open) state.orders.add(order);
  const plannedFrom = state.orders.count;
  if (record.kind !== 'phantom') planOrders(state, item, how, policy, scratch);
  fillQueue(state, stock, openFrom, plannedFrom, record.kind === 'phantom' ? scratch : null);
  const uncovered = pegItem(state, item, { safetyStock: how.safetyStock, missing: stock.missing }, policy.goodShare);
  finishPlanned(state, plannedFrom);
  numberOrders(state, record.item, plannedFrom);
  releaseOrders(state, item, record, openFrom, scratch);
  state.records.add(item, stock.onHand, scratch, state.clock.buckets);
  if (uncovered.length > 0) messageUncovered(state, record, uncovered);
  messageOrders(state, record, openFrom, plannedFrom, policy);
}

function itemPolicy(state: NettingState, item: number): ItemPolicy {
  const record = state.input.items[item];
  const convention = state.input.parameters.scrapConvention;
  const { scrap, overLaunch, decimals } = record;
  if (record.kind === 'phantom') {
    return { record, policy: () => lotPolicy(LOT_FOR_LOT, { scrap, convention }), safetyStock: 0, supplier: null };
  }
  const terms = record.kind === 'make' ? { lotRule: record.lotRule, supplier: null } : state.terms(record);
  const policy = (mean: Quantity): LotPolicy => lotPolicy(terms.lotRule, { scrap, overLaunch, decimals, convention }, mean);
  return { record, policy, safetyStock: record.safetyStock, supplier: terms.supplier };
}

/** Fills the record; stock that expires unused counts as gross requirement of the bucket in which it expires. */
function sizeItem(
  state: NettingState,
  how: ItemPolicy,
  stock: FreeStock,
  open: readonly NewOrder[],
  frozen: number,
  scratch: NettingScratch,
): LotPolicy {
  const { clock, needs, sorted } = state;
  const { gross, receipts, change, safetyStock, release } = scratch;
  gross.fill(0);
  receipts.fill(0);
  release.fill(0);
  safetyStock.fill(how.safetyStock);
  let total = 0;
  for (let place = 0; place < sorted.count; place++) {
    const quantity = needs.quantity(sorted.ids[place]);
    gross[sorted.bucket[place]] += quantity;
    total += quantity;
  }
  for (const loss of stock.lots.some(({ expiry }) => expiry < clock.bucketEnd) ? stockLosses(stock, needs, sorted) : []) {
    const bucket = clock.bucketOf(loss.expiry);
    if (bucket >= clock.buckets) continue;
    gross[bucket] += loss.quantity;
    const row = state.input.stock[loss.lot];
    state.messages.push({
      severity: 'warning',
      code: 'netting.stock-will-expire',
      parameters: { item: how.record.item, quantity: loss.quantity, lot: row.lot ?? row.location ?? '', day: { day: loss.expiry } },
      key: how.record.item,
      ...row.source,
    });
  }
  for (const order of open) if (order.bucket < clock.buckets) receipts[order.bucket] += order.good;
  for (let bucket = 0; bucket < clock.buckets; bucket++) change[bucket] = receipts[bucket] - gross[bucket];
  const policy = how.policy(total / clock.buckets);
  const limits = shelfLifeLimits(state, how.record);
  sizeLots({ periods: clock.buckets, onHand: stock.onHand, change, safetyStock, frozen, policy, limits }, scratch);
  return policy;
}

/** A lot may cover only needs of buckets that begin before it expires. */
function shelfLifeLimits({ context, clock }: NettingState, { shelfLifeDays, lotRule }: Item): Int32Array | null {
  const { rule } = lotRule.base;
  if (shelfLifeDays === null || rule === 'L4L' || rule === 'FOQ' || rule === 'EOQ') return null;
  const limits = new Int32Array(clock.buckets);
  let end = 0;
  for (let bucket = 0; bucket < clock.buckets; bucket++) {
    while (end < clock.buckets && context.buckets[end] < context.buckets[bucket] + shelfLifeDays * MINUTES_PER_DAY) end++;
    limits[bucket] = end;
  }
  return limits;
}

/** One planned order for each part of each lot. */
function planOrders({ orders }: NettingState, item: number, { record }: ItemPolicy, policy: LotPolicy, { launched }: NettingScratch): void {
  const kind = Math.max(
    0,
    ORDER_KINDS.findIndex((name) => name === record.kind),
  );
  const { goodShare, rule } = policy;
  for (let bucket = 0; bucket < launched.length; bucket++) {
    const lot = launched[bucket];
    if (lot <= QUANTITY_TOLERANCE) continue;
    if (rule.maximum === null) orders.addPlanned(item, kind, lot, lot * goodShare, bucket);
    else for (const part of splitLot(lot, rule)) orders.addPlanned(item, kind, part, part * goodShare, bucket);
  }
}

/** Stock first, then by bucket open orders before planned ones; what a phantom passes down stands where planned orders would. */
function fillQueue(
  { queue, orders }: NettingState,
  stock: FreeStock,
  openFrom: number,
  plannedFrom: number,
  phantom: NettingScratch | null,
): void {
  queue.clear();
  for (const { lot, quantity, expiry } of stock.lots) queue.add(-1 - lot, 0, quantity, expiry);
  let open = openFrom;
  const addOpenUpTo = (bucket: number): void => {
    for (; open < plannedFrom && orders.bucket[open] <= bucket; open++) queue.add(open, orders.bucket[open], orders.good[open], Infinity);
  };
  for (let order = plannedFrom; order < orders.count; order++) {
    addOpenUpTo(orders.bucket[order]);
    queue.add(order, orders.bucket[order], orders.good[order], Infinity);
  }
  phantom?.good.forEach((quantity, bucket) => {
    if (quantity <= QUANTITY_TOLERANCE) return;
    addOpenUpTo(bucket);
    queue.add(PASSED_DOWN, bucket, quantity, Infinity);
  });
  addOpenUpTo(Infinity);
}

/** A planned order is due when the first that it serves wants it; one that serves nobody goes with the order before it in its bucket. */
function finishPlanned({ orders, clock }: NettingState, plannedFrom: number): void {
  const { due, firstNeed, bucket } = orders;
  for (let order = plannedFrom; order < orders.count; order++) {
    if (firstNeed[order] < Infinity) due[order] = firstNeed[order];
    else if (order > plannedFrom && bucket[order - 1] === bucket[order]) due[order] = due[order - 1];
    else due[order] = clock.startOfBucket(bucket[order]);
  }
}

/** Dates of the orders and, with them, the needs of the components and the planned releases of the record. */
function releaseOrders(state: NettingState, item: number, record: Item, ordersFrom: number, { release }: NettingScratch): void {
  const { clock, input, context, orders, times } = state;
  const keepPastDue = input.parameters.pastDue === 'first';
  const usual = usualAlternative(state, item);
  for (let order = ordersFrom; order < orders.count; order++) {
    const openOrder = orders.openOrder[order];
    const planned = openOrder === NO_OPEN_ORDER;
    if (!planned && input.orders[openOrder].due === null && orders.firstNeed[order] < Infinity) orders.due[order] = orders.firstNeed[order];
    setOrderTimes(state, order, record);
    if (planned && (keepPastDue || times.releaseBy >= context.buckets[0])) {
      release[Math.min(clock.buckets - 1, clock.bucketOf(times.releaseBy))] += orders.launched[order];
    }
    if (ORDER_KINDS[orders.kind[order]] !== 'buy') addComponentNeeds(state, order, usual);
  }
}
