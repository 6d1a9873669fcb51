import type {
  Demand,
  Item,
  MasterScheduleLine,
  OpenOrder,
  OpenOrderOperation,
  RoutingOperation,
  StockLot,
} from '../../src/engine/model/input';
import { day, moment } from './plant';
import type { Products } from './products';
import type { Chance } from './random';

/** What is wanted, what is there, and what is under way. */
export interface Needs {
  readonly stock: readonly StockLot[];
  readonly demands: readonly Demand[];
  readonly masterSchedule: readonly MasterScheduleLine[];
  readonly orders: readonly OpenOrder[];
  readonly orderOperations: readonly OpenOrderOperation[];
}

/** Stock of every status, demands of every kind, a programme for some, and open orders in every state. */
export function makeNeeds(chance: Chance, products: Products, demandCount: number, orderCount: number, horizonDays: number): Needs {
  const { items } = products;
  const sold = items.filter(({ kind }) => kind === 'make');
  const orders: OpenOrder[] = [];
  const orderOperations: OpenOrderOperation[] = [];
  const orderable = items.filter(({ kind }) => kind === 'make' || kind === 'buy');
  for (let index = 0; index < orderCount; index++) {
    const order = orderOf(chance, index, chance.pick(orderable));
    orders.push(order);
    if (order.kind === 'make') orderOperations.push(...progressOf(chance, order, products.routings));
  }
  return {
    stock: items.flatMap((item) => (item.kind === 'phantom' || chance.is(0.3) ? [] : stockOf(chance, item))),
    demands: Array.from({ length: demandCount }, (_, index) =>
      demandOf(chance, index, chance.pick(chance.is(0.85) ? sold : orderable), horizonDays),
    ),
    masterSchedule: chance.is(0.3)
      ? [0, 7, 14].map((days) => ({ item: sold[0].item, periodStart: day(days), quantity: chance.whole(5, 30), firm: true }))
      : [],
    orders,
    orderOperations,
  };
}

function stockOf(chance: Chance, { item }: Item): StockLot[] {
  return Array.from({ length: chance.whole(1, 3) }, (_, index) => ({
    item,
    location: 'Store',
    lot: `${item}-${index}`,
    quantity: chance.whole(1, 60),
    status: chance.pick(['free', 'free', 'free', 'blocked', 'quality', 'reserved'] as const),
    expiry: chance.is(0.1) ? day(-chance.whole(1, 30)) : null,
  }));
}

function demandOf(chance: Chance, index: number, { item }: Item, horizonDays: number): Demand {
  const days = chance.is(0.08) ? -chance.whole(1, 5) : chance.whole(1, Math.max(2, horizonDays - 5));
  return {
    id: `D${index + 1}`,
    item,
    quantity: chance.whole(1, 40),
    due: chance.is(0.3) ? moment(days, chance.whole(8, 16) * 60) : day(days),
    kind: chance.pick(['order', 'order', 'order', 'forecast', 'after-sales', 'internal'] as const),
    customer: `Customer ${chance.whole(1, 5)}`,
    priority: chance.whole(1, 5),
    promised: null,
    price: null,
  };
}

function orderOf(chance: Chance, index: number, { item, kind }: Item): OpenOrder {
  const make = kind === 'make';
  const status = chance.pick(
    make
      ? (['firm', 'released', 'released', 'started', 'suspended', 'done', 'proposed'] as const)
      : (['firm', 'released', 'released', 'suspended'] as const),
  );
  const quantity = chance.whole(5, 50);
  const due = chance.whole(-3, 25);
  return {
    order: `${make ? 'MO' : 'PO'}-${100 + index}`,
    kind: make ? 'make' : 'buy',
    item,
    quantity,
    due: day(due),
    start: day(due - 8),
    status,
    priority: chance.whole(1, 5),
    supplier: make ? null : 'Foundry',
    pinnedStart: null,
    doneQuantity: status === 'done' ? quantity : 0,
    alternative: null,
  };
}

function progressOf(chance: Chance, order: OpenOrder, routings: readonly RoutingOperation[]): OpenOrderOperation[] {
  const rows = routings.filter(({ item }) => item === order.item);
  const begun = order.status === 'started' ? chance.whole(0, rows.length - 1) : -1;
  const pinned = order.status === 'released' && chance.is(0.2) ? 0 : -1;
  return rows.map((row, index): OpenOrderOperation => {
    const done = index < begun ? order.quantity : index === begun ? chance.whole(1, order.quantity - 1) : 0;
    const scrapped = index === begun && done > 2 && chance.is(0.3) ? 1 : 0;
    const plannedStart = index === pinned ? moment(chance.whole(1, 4), 9 * 60) : null;
    return {
      order: order.order,
      operation: row.operation,
      resource: index === begun || index === pinned ? row.resources[0] : null,
      start: plannedStart,
      finish: null,
      done: done - scrapped,
      scrapped,
      remainingTime: index === begun && row.subcontractDays === null && chance.is(0.1) ? chance.whole(10, 90) : null,
      pinned: index === pinned,
    };
  });
}
