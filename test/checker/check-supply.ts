import type { PlanOrder } from '../../src/engine/model/plan';
import { workingDaysBetween } from './open-time';
import { needsOf, type PlanView } from './plan-view';
import { differs, type Report } from './violation';

interface Movement {
  readonly at: number;
  readonly quantity: number;
  readonly why: string;
}

/** Stock that may be used: free and not expired. */
export function usableStock(view: PlanView, item: string): number {
  let sum = 0;
  for (const lot of view.input.stock) {
    if (lot.item !== item || lot.status !== 'free') continue;
    const last = lot.expiry === null ? null : lot.expiry.hasTime ? lot.expiry.minutes : lot.expiry.minutes + 1440;
    if (last === null || last > view.plan.now) sum += lot.quantity;
  }
  return sum;
}

/** Nothing is consumed before it exists: the running balance of every item, supplies before consumptions of the same minute. */
export function checkSupply(view: PlanView, report: Report): void {
  const movements = new Map<string, Movement[]>();
  const move = (item: string, movement: Movement) => movements.set(item, [...(movements.get(item) ?? []), movement]);
  for (const order of view.plan.orders) {
    if (order.finish !== null) move(order.item, { at: order.finish, quantity: order.goodQuantity, why: order.order });
    for (const { item, movement } of consumptionsOf(view, order)) move(item, movement);
  }
  for (const demand of view.plan.demands) {
    const taken = demand.supplies.reduce((sum, { quantity }) => sum + quantity, 0);
    if (demand.available === null || taken === 0) continue;
    move(demand.item, { at: Math.max(demand.due, demand.available), quantity: -taken, why: demand.id });
  }
  for (const [item, list] of movements) checkBalance(view, item, list, report);
}

function consumptionsOf(view: PlanView, order: PlanOrder): { readonly item: string; readonly movement: Movement }[] {
  if (order.kind === 'buy') return [];
  const operations = view.operations.get(order.order);
  const first = view.routingOf(order.order)[0]?.operation ?? null;
  const taken: { item: string; movement: Movement }[] = [];
  for (const need of needsOf(view, order)) {
    const number = need.operation ?? first;
    const operation = number === null ? undefined : operations?.get(number);
    if (operation?.started === true || (operation === undefined && order.status === 'started')) continue;
    // Operations that are done are not in the plan: what they consumed is gone already.
    if (operation === undefined && first !== null && view.openOrders.has(order.order)) continue;
    const at = operation?.start ?? order.start;
    if (at === null) continue;
    // What was scrapped on the way needs no more material.
    const quantity = need.perUnit * (order.quantity - scrappedSoFar(view, order)) + need.perOrder;
    taken.push({ item: need.component, movement: { at, quantity: -quantity, why: `${order.order}/${number ?? ''}` } });
  }
  return taken;
}

function scrappedSoFar(view: PlanView, { order }: PlanOrder): number {
  return view.routingOf(order).reduce((sum, { operation }) => sum + view.reported(order, operation).scrapped, 0);
}

function checkBalance(view: PlanView, item: string, list: Movement[], report: Report): void {
  list.sort((a, b) => a.at - b.at || b.quantity - a.quantity);
  let balance = usableStock(view, item);
  for (const { at, quantity, why } of list) {
    balance += quantity;
    if (quantity < 0 && balance < -1e-6 * Math.max(1, -quantity)) {
      report('supply', `${item} at minute ${at}`, `${why} takes what is not there yet`, -balance);
      return;
    }
  }
}

/** Purchases from now on and after their lead time; what an order yields follows from what it launches. */
export function checkOrders(view: PlanView, report: Report): void {
  for (const order of view.plan.orders) {
    const open = view.openOrders.get(order.order);
    if (order.kind === 'buy' && order.status === 'planned') checkPurchase(view, order, report);
    if (open !== undefined && open.quantity !== order.quantity)
      report('firm-quantity', order.order, `holds ${order.quantity}, the planner wrote ${open.quantity}`, order.quantity - open.quantity);
    if (open !== undefined && ['suspended', 'done', 'proposed'].includes(open.status))
      report('no-supply', order.order, `is ${open.status} and planned`, 1);
    checkYield(view, order, report);
    checkOrderDates(view, order, report);
  }
  for (const open of view.input.orders) {
    if (
      ['firm', 'released', 'started'].includes(open.status) &&
      !view.orders.has(open.order) &&
      !view.said(open.order, /suspended|beyond|routing/) &&
      open.doneQuantity < open.quantity
    ) {
      report('order-lost', open.order, 'is open, but neither planned nor in a message', open.quantity);
    }
  }
}

function checkPurchase(view: PlanView, order: PlanOrder, report: Report): void {
  if (order.start === null || order.finish === null) {
    if (!view.said(order.order, /no-runway|uncovered/)) report('unplaced', order.order, 'has no dates and no message says so', 1);
    return;
  }
  if (order.start < view.plan.now) report('purchase.past', order.order, 'is ordered before now', view.plan.now - order.start);
  const offers = view.input.itemSuppliers.filter(
    ({ item, supplier }) => item === order.item && (order.supplier === null || supplier === order.supplier),
  );
  const fallback = view.items.get(order.item)?.leadTimeDays ?? 0;
  const days = offers.length > 0 ? Math.min(...offers.map(({ leadTimeDays }) => leadTimeDays)) : fallback;
  const least = Math.min(days, view.items.get(order.item)?.leadTimeDays ?? days);
  const passed = workingDaysBetween(view.time.supplier(order.supplier), order.start, order.finish);
  if (passed < least) report('purchase.lead-time', order.order, `arrives after ${passed} working days of ${least}`, least - passed);
}

function checkYield(view: PlanView, order: PlanOrder, report: Report): void {
  const scrap = view.items.get(order.item)?.scrap ?? 0;
  const kept = view.input.parameters.scrapConvention === 'additive' ? 1 / (1 + scrap) : 1 - scrap;
  const pegged = order.pegs.reduce((sum, { quantity }) => sum + quantity, 0);
  if (pegged > order.goodQuantity + 1e-6 * Math.max(1, pegged))
    report('pegs.exceed', order.order, `${pegged} pegged, ${order.goodQuantity} yielded`, pegged - order.goodQuantity);
  if (order.goodQuantity > order.quantity + 1e-6)
    report('yield', order.order, 'yields more than it launches', order.goodQuantity - order.quantity);
  if (order.status !== 'planned') return;
  const good = order.quantity * kept;
  if (order.kind === 'make' && differs(order.goodQuantity, good))
    report('yield', order.order, `yields ${order.goodQuantity} instead of ${good}`, order.goodQuantity - good);
}

function checkOrderDates(view: PlanView, order: PlanOrder, report: Report): void {
  const operations = [...(view.operations.get(order.order)?.values() ?? [])];
  const late = order.finish === null ? null : Math.max(0, order.finish - order.due);
  if (late !== null && order.lateMinutes !== late)
    report('late', order.order, `late by ${order.lateMinutes} min, the dates say ${late}`, order.lateMinutes - late);
  for (const operation of operations) {
    if (operation.lateMinutes !== order.lateMinutes)
      report('late', `${order.order}/${operation.operation}`, 'is not as late as its order', operation.lateMinutes - order.lateMinutes);
    if (operation.finish !== null && order.finish !== null && operation.finish > order.finish)
      report('order.finish', order.order, 'finishes before its last operation', operation.finish - order.finish);
    if (operation.start !== null && order.start !== null && operation.start < order.start)
      report('order.start', order.order, 'starts after its first operation', order.start - operation.start);
  }
}
