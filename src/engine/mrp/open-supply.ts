import { addWorkingDays } from '../calendar/working-days';
import type { Finding } from '../model/finding';
import type { Item, OpenOrder, PlanningInput } from '../model/input';
import type { Minutes, OrderId, Quantity } from '../model/units';
import type { NettingFindingCode } from './finding-codes';
import type { NewOrder } from './order-store';
import type { PlanningClock } from './planning-clock';
import { preferredSuppliers } from './purchasing';

/**
 * The open orders that still supply, by item in order of availability: firm, released and started ones at their date, a late one at `now`
 * (DOMAIN conventions 6, 14 and 17). Suspended ones are none and give a finding; done ones are over; proposed ones are the last plan's.
 *
 * @param itemOf item index of each order; -1 when the item is unknown.
 */
export function openSupply(
  input: PlanningInput,
  itemOf: Int32Array,
  clock: PlanningClock,
  isBought: (order: OpenOrder, item: Item) => boolean,
  messages: Finding<NettingFindingCode>[],
): ReadonlyMap<number, readonly NewOrder[]> {
  const scrapped = scrappedByOrder(input);
  const free = whenFree(input, clock);
  const byItem = new Map<number, NewOrder[]>();
  input.orders.forEach((row, index) => {
    const item = itemOf[index];
    const order = item >= 0 && isBought(row, input.items[item]) ? free(row) : row;
    if (item < 0 || order.status === 'done' || order.status === 'proposed') return;
    const record = input.items[item];
    if (order.status === 'suspended') {
      messages.push(aboutOrder('netting.order-suspended', order, clock));
      return;
    }
    const good = remainingGood(order, scrapped.get(order.order) ?? 0, record, input.parameters.scrapConvention);
    const draft = draftOf(order, index, item, good, isBought(order, record), clock);
    if (order.due === null) messages.push(aboutOrder('netting.order-without-date', order, clock));
    else if (draft.due < clock.now) messages.push(aboutOrder('netting.order-late', order, clock, draft.due));
    const ofItem = byItem.get(item);
    if (ofItem) ofItem.push(draft);
    else byItem.set(item, [draft]);
  });
  for (const ofItem of byItem.values()) {
    if (ofItem.length > 1) ofItem.sort((a, b) => a.bucket - b.bucket || a.due - b.due || a.openOrder - b.openOrder);
  }
  return byItem;
}

/**
 * Good units that an open order yields from now on: what was launched less what was scrapped and what was delivered, less the scrap of
 * what remains.
 */
export function remainingGood(
  order: Pick<OpenOrder, 'quantity' | 'doneQuantity'>,
  scrapped: Quantity,
  { scrap }: Pick<Item, 'scrap'>,
  convention: 'yield' | 'additive',
): Quantity {
  const remaining = Math.max(0, order.quantity - scrapped - order.doneQuantity);
  return convention === 'yield' ? remaining * (1 - scrap) : remaining / (1 + scrap);
}

function draftOf(order: OpenOrder, index: number, item: number, good: Quantity, bought: boolean, clock: PlanningClock): NewOrder {
  const { now } = clock;
  const due = order.due === null ? now : clock.due(order.due);
  const there = order.due === null ? now : bought ? clock.start(order.due) : due;
  const moment = order.due === null ? now : bought ? Math.min(there, clock.moment(order.due)) : clock.moment(order.due);
  return {
    item,
    kind: order.kind,
    status: order.status as 'firm' | 'released' | 'started',
    launched: order.quantity,
    good,
    bucket: clock.bucketOf(Math.max(now, moment)),
    due,
    receipt: bought ? Math.max(now, there) : NaN,
    priority: order.priority,
    openOrder: index,
  };
}

/** The same order, due when what arrives has been inspected: so many working days after its date, by the terms of its supplier. */
function whenFree({ itemSuppliers }: PlanningInput, { calendar }: PlanningClock): (order: OpenOrder) => OpenOrder {
  const inspected = itemSuppliers.filter(({ inspectionDays = 0 }) => inspectionDays > 0);
  if (inspected.length === 0) return (order) => order;
  const preferred = preferredSuppliers(itemSuppliers);
  return (order) => {
    const supplier = order.supplier ?? preferred.get(order.item)?.supplier;
    const days = inspected.find((row) => row.item === order.item && row.supplier === supplier)?.inspectionDays ?? 0;
    if (order.due === null || days === 0) return order;
    return { ...order, due: { ...order.due, minutes: addWorkingDays(calendar, order.due.minutes, days) } };
  };
}

/** Scrapped so far on all operations of each order: OrderOperations, else Progress. */
function scrappedByOrder(input: PlanningInput): ReadonlyMap<OrderId, Quantity> {
  const scrapped = new Map<OrderId, Quantity>();
  for (const { order, scrapped: lost } of input.orderOperations) scrapped.set(order, (scrapped.get(order) ?? 0) + lost);
  const reported = new Map<OrderId, Quantity>();
  for (const { order, scrap } of input.progress) {
    if (scrap > 0 && !scrapped.has(order)) reported.set(order, (reported.get(order) ?? 0) + scrap);
  }
  for (const [order, lost] of reported) scrapped.set(order, lost);
  return scrapped;
}

function aboutOrder(
  code: 'netting.order-suspended' | 'netting.order-without-date' | 'netting.order-late',
  order: OpenOrder,
  clock: PlanningClock,
  due: Minutes = clock.now,
): Finding<NettingFindingCode> {
  return {
    severity: code === 'netting.order-suspended' ? 'info' : 'warning',
    code,
    parameters: { order: order.order, item: order.item, quantity: order.quantity, due: { at: due }, late: { minutes: clock.now - due } },
    key: order.order,
    ...order.source,
  };
}
