import type { OpenOrder, OrderComponent, OrderRoutingOperation } from '../../engine/model/input';
import type { NameIndex } from '../name-index';
import type { Reading } from '../reading';
import { readRows } from '../row-reader';
import type { OrderNames } from './orders';
import { RoutingNumbers } from './routing-numbers';
import { readWork, type RoutingReferences } from './routings';

/** Rows of OrderRoutings: the routing that each order got at its release. */
export function readOrderRoutings(
  reading: Reading,
  names: OrderNames,
  orders: readonly OpenOrder[],
  references: Omit<RoutingReferences, 'items' | 'routings'>,
): OrderRoutingOperation[] {
  const itemOf = new Map(orders.map(({ order, item }) => [order, item]));
  const own = { ...references, routings: new RoutingNumbers(reading.tables, names.kept, 'OrderRoutings', 'order') };
  const seen = new Set<string>();
  return readRows(reading, reading.tables.get('OrderRoutings'), (row): OrderRoutingOperation => {
    const order = row.reference('order', names.kept, 'order.unknown') ?? '';
    const record = { order, item: itemOf.get(order) ?? '', ...readWork(row, order, own), alternative: null };
    const key = JSON.stringify([order, record.operation]);
    if (seen.has(key)) row.say('error', 'operation.duplicate', 'operation', { parameters: { operation: record.operation, of: order } });
    else if (!row.leftOut) seen.add(key);
    return record;
  });
}

/** Rows of OrderComponents: the bill that each order got at its release, and what it took from stock so far. */
export function readOrderComponents(reading: Reading, names: OrderNames, items: NameIndex): OrderComponent[] {
  const seen = new Set<string>();
  return readRows(reading, reading.tables.get('OrderComponents'), (row): OrderComponent => {
    const order = row.reference('order', names.kept, 'order.unknown') ?? '';
    const component = row.reference('component', items, 'item.unknown') ?? '';
    const operation = row.number('operation');
    const key = JSON.stringify([order, component, operation]);
    if (seen.has(key)) row.say('error', 'bom.duplicate-line', undefined, { key: order, parameters: { parent: order, component } });
    else if (!row.leftOut) seen.add(key);
    return {
      order,
      component,
      operation,
      quantity: row.amount('quantity'),
      fixedQuantity: row.amount('fixed_quantity'),
      scrap: row.fraction('scrap'),
      consumed: row.amount('consumed'),
      source: row.source,
    };
  });
}
