import type { Item, OpenOrder, OpenOrderOperation, OrderKind } from '../../engine/model/input';
import { QUANTITY_TOLERANCE } from '../../engine/model/units';
import { NameIndex } from '../name-index';
import { report } from '../reading';
import type { Reading } from '../reading';
import { readRows } from '../row-reader';
import { ORDER_KINDS, ORDER_STATUSES } from '../schema/words';
import { columnNames } from './raw-names';
import type { ResourceNames } from './resource-names';
import { RoutingNumbers } from './routing-numbers';
import type { SupplierNames } from './suppliers';

/** Open orders by name, and what happened to the names that are not among them. */
export class OrderNames {
  readonly kept = new NameIndex();
  private readonly typed = new NameIndex();
  private readonly cancelled = new Set<string>();

  constructor(reading: Reading) {
    for (const name of columnNames(reading.tables, 'Orders', 'order')) this.typed.add(name);
  }

  cancel(order: string): void {
    this.cancelled.add(order);
  }

  isCancelled(order: string): boolean {
    const name = this.typed.resolve(order);
    return name !== null && this.cancelled.has(name) && !this.kept.has(name);
  }

  /** True for an order whose own row was left out. */
  wasLeftOut(order: string): boolean {
    const name = this.typed.resolve(order);
    return name !== null && !this.kept.has(name);
  }
}

/** Rows of Orders; a cancelled order is left out without a word. */
export function readOrders(
  reading: Reading,
  names: OrderNames,
  items: NameIndex,
  records: readonly Item[],
  suppliers: SupplierNames,
): OpenOrder[] {
  const kindOf = new Map(records.map((item) => [item.item, item.kind]));
  return readRows(reading, reading.tables.get('Orders'), (row): OpenOrder => {
    const order = row.needText('order');
    const status = row.word('status', ORDER_STATUSES) ?? 'firm';
    if (status === 'cancelled') {
      names.cancel(order);
      row.leaveOut();
    }
    if (names.kept.has(order) && order !== '') row.say('error', 'key.duplicate', 'order');
    const item = row.reference('item', items, 'item.unknown') ?? '';
    const quantity = row.amount('quantity');
    const ofItem = kindOf.get(item) ?? 'make';
    const confirmed = row.date('confirmed_date');
    const record: OpenOrder = {
      order,
      kind: row.word<OrderKind>('kind', ORDER_KINDS) ?? (ofItem === 'phantom' ? 'make' : ofItem),
      item,
      quantity,
      due: confirmed ?? row.date('due'),
      start: row.date('start'),
      status: status === 'cancelled' ? 'done' : status,
      priority: row.amount('priority'),
      supplier: suppliers.read(row, 'supplier'),
      pinnedStart: row.date('pinned_start'),
      doneQuantity: row.amount('done_quantity'),
      alternative: row.text('alternative'),
      ...(confirmed === null ? {} : { confirmed }),
      source: row.source,
    };
    const beyond = record.doneQuantity > quantity + QUANTITY_TOLERANCE;
    if (beyond)
      row.say('warning', 'order.done-beyond-quantity', 'done_quantity', {
        key: order,
        parameters: { order, done: record.doneQuantity, quantity },
      });
    if (!row.leftOut) names.kept.add(order);
    return record;
  });
}

/** Rows of OrderOperations; those of an order that is itself left out go with it, which is told once an order. */
export function readOrderOperations(
  reading: Reading,
  names: OrderNames,
  orders: readonly OpenOrder[],
  resources: ResourceNames,
  routings: RoutingNumbers,
): OpenOrderOperation[] {
  const byName = new Map(orders.map((order) => [order.order, order]));
  const own = new RoutingNumbers(reading.tables, names.kept, 'OrderRoutings', 'order');
  const seen = new Set<string>();
  const leftWith = new Map<string, { row: number; count: number }>();
  const operations = readRows(reading, reading.tables.get('OrderOperations'), (row): OpenOrderOperation => {
    const typed = row.text('order') ?? '';
    if (typed !== '' && names.kept.resolve(typed) === null && names.wasLeftOut(typed)) {
      const known = leftWith.get(typed);
      if (known !== undefined) known.count += 1;
      else if (!names.isCancelled(typed)) leftWith.set(typed, { row: row.row, count: 1 });
      row.leaveOut();
    }
    const order = row.reference('order', names.kept, 'order.unknown') ?? '';
    const operation = row.amount('operation');
    const record: OpenOrderOperation = {
      order,
      operation,
      resource: resources.readOne(row, 'resource'),
      start: row.date('start'),
      finish: row.date('finish'),
      done: row.amount('done'),
      scrapped: row.amount('scrapped'),
      remainingTime: row.duration('remaining_time'),
      pinned: row.flag('pinned'),
      source: row.source,
    };
    const parent = byName.get(order);
    const key = JSON.stringify([order, operation]);
    if (seen.has(key)) row.say('error', 'operation.duplicate', 'operation', { key: order, parameters: { operation, of: order } });
    else if (!row.leftOut) seen.add(key);
    if (parent !== undefined && record.done + record.scrapped > parent.quantity + QUANTITY_TOLERANCE) {
      const parameters = { order, operation, done: record.done, quantity: parent.quantity };
      row.say('warning', 'order-operation.done-beyond-quantity', 'done', { key: order, parameters });
    }
    const [numbers, owner] = own.hasRouting(order) ? ([own, order] as const) : ([routings, parent?.item ?? ''] as const);
    if (parent !== undefined && numbers.hasRouting(owner) && !numbers.has(owner, operation)) {
      row.say('warning', 'order-operation.not-in-routing', 'operation', {
        key: order,
        parameters: { order, operation, item: parent.item },
      });
    }
    return record;
  });
  for (const [order, { row, count }] of leftWith) {
    const details = { row, column: 'order', value: order, key: order, parameters: { order, count } };
    report(reading, 'info', 'order-operation.left-out-with-order', 'OrderOperations', details);
  }
  return operations;
}
