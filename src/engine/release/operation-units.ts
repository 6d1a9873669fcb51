import type { OpenOrder, PlanningInput } from '../model/input';
import type { OrderId, Quantity } from '../model/units';
import { createOrderHistory } from '../operations/order-history';
import { createRoutingBook, linkOperations, type Routing } from '../operations/routing';

/** Units of an order at the operation that consumes a component. */
export interface OperationUnits {
  /** Worked on there so far, good or scrapped. */
  readonly processed: Quantity;
  /** That will have been worked on there when the order is done: launched less what was scrapped before it. */
  readonly reaching: Quantity;
}

/**
 * Tells how many units went through an operation of an order (null = the first): what OrderOperations says of it, else Progress. Who reports only the last
 * operation, or the order as a whole, is understood: what went through an operation went through those before it.
 */
export function operationUnits(input: PlanningInput): (order: OpenOrder, operation: number | null) => OperationUnits {
  const history = createOrderHistory(input);
  const book = createRoutingBook(input.routings);
  const own = new Map<OrderId, Routing>();
  for (const order of new Set((input.orderRoutings ?? []).map(({ order }) => order))) {
    own.set(order, linkOperations((input.orderRoutings ?? []).filter((row) => row.order === order)));
  }
  const known = new Map<OrderId, { readonly routing: Routing | null; readonly units: readonly OperationUnits[] }>();
  const unitsOf = (order: OpenOrder) => {
    let found = known.get(order.order);
    if (found === undefined) {
      const routing = own.get(order.order) ?? book.routing(order.item, order.alternative);
      known.set(order.order, (found = { routing, units: routing === null ? [] : walk(order, routing) }));
    }
    return found;
  };
  const walk = (order: OpenOrder, routing: Routing): OperationUnits[] => {
    const reports = routing.operations.map(({ operation }) => {
      const row = history.row(order.order, operation);
      const reported = history.reported(order.order, operation);
      return { good: row?.done ?? reported?.good ?? 0, scrap: row?.scrapped ?? reported?.scrap ?? 0 };
    });
    const processed = reports.map(({ good, scrap }) => Math.max(good + scrap, order.doneQuantity));
    const lost = reports.map(() => 0);
    for (const index of [...routing.order].reverse())
      for (const next of routing.successors[index]) processed[index] = Math.max(processed[index], processed[next]);
    for (const index of routing.order)
      for (const before of routing.predecessors[index]) lost[index] = Math.max(lost[index], lost[before] + reports[before].scrap);
    return processed.map((units, index) => ({ processed: units, reaching: Math.max(units, order.quantity - lost[index]) }));
  };
  return (order, operation) => {
    const { routing, units } = unitsOf(order);
    if (routing === null) return { processed: order.doneQuantity, reaching: order.quantity };
    const index = operation === null ? -1 : routing.operations.findIndex((row) => row.operation === operation);
    return units[index >= 0 ? index : routing.order[0]];
  };
}
