import type { OpenOrder, OpenOrderOperation, PlanningInput } from '../model/input';
import type { OrderId } from '../model/units';
import type { Routing, RoutingBook } from '../operations/routing';
import type { OpenOrderConsumption } from './netting-state';

/** What is known of the operations of one open order. */
interface OrderProgress {
  readonly routing: Routing | null;
  /** By index in the routing: 1 when it has consumed its components. */
  readonly consumed: Uint8Array;
  /** By index in the routing: units scrapped before it. */
  readonly lostBefore: Float64Array;
}

/**
 * Which components open orders still want: those of operations that have not begun. An operation with good or scrapped units has consumed
 * its components, and so have those before it; of a started order of which nothing else is known, the first operation has. Components of
 * an operation that the routing does not have belong to the first.
 */
export function openOrderConsumption(input: PlanningInput, routings: RoutingBook): OpenOrderConsumption {
  const rows = new Map<OrderId, OpenOrderOperation[]>();
  for (const row of input.orderOperations) {
    const ofOrder = rows.get(row.order);
    if (ofOrder) ofOrder.push(row);
    else rows.set(row.order, [row]);
  }
  const known = new Map<number, OrderProgress>();
  const progressOf = (openOrder: number): OrderProgress => {
    let progress = known.get(openOrder);
    if (!progress) {
      const order = input.orders[openOrder];
      const routing = routings.routing(order.item, order.alternative);
      known.set(openOrder, (progress = orderProgress(order, routing, rows.get(order.order) ?? [])));
    }
    return progress;
  };
  return {
    unitsToConsume(openOrder, operation) {
      const { routing, consumed, lostBefore } = progressOf(openOrder);
      const index = placeOf(routing, operation);
      return consumed[index] === 1 ? null : Math.max(0, input.orders[openOrder].quantity - lostBefore[index]);
    },
    unitsReaching(openOrder, operation) {
      const { routing, lostBefore } = progressOf(openOrder);
      return Math.max(0, input.orders[openOrder].quantity - lostBefore[placeOf(routing, operation)]);
    },
    isFirst(openOrder, operation) {
      const { routing } = progressOf(openOrder);
      return routing === null || placeOf(routing, operation) === routing.order[0];
    },
  };
}

function placeOf(routing: Routing | null, operation: number | null): number {
  if (routing === null) return 0;
  const index = operation === null ? -1 : routing.operations.findIndex((row) => row.operation === operation);
  return index >= 0 ? index : routing.order[0];
}

function orderProgress(order: OpenOrder, routing: Routing | null, rows: readonly OpenOrderOperation[]): OrderProgress {
  const count = routing?.operations.length ?? 1;
  const consumed = new Uint8Array(count);
  const scrapped = new Float64Array(count);
  let touched = false;
  for (const row of rows) {
    const index = placeOf(routing, row.operation);
    scrapped[index] += row.scrapped;
    if (row.done <= 0 && row.scrapped <= 0) continue;
    consumed[index] = 1;
    touched = true;
  }
  const order0 = routing?.order ?? [0];
  if (!touched && order.status === 'started') consumed[order0[0]] = 1;
  for (const index of [...order0].reverse()) {
    if (routing?.successors[index].some((next) => consumed[next] === 1)) consumed[index] = 1;
  }
  return { routing, consumed, lostBefore: lostBefore(routing, scrapped) };
}

function lostBefore(routing: Routing | null, scrapped: Float64Array): Float64Array {
  const lost = new Float64Array(scrapped.length);
  for (const index of routing?.order ?? []) {
    for (const before of routing?.predecessors[index] ?? []) lost[index] = Math.max(lost[index], lost[before] + scrapped[before]);
  }
  return lost;
}
