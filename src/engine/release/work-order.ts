import type { DocumentRow, RequirementRow } from '../model/follow-up-records';
import type { PlanningInput } from '../model/input';
import type { Plan, PlanOperation, PlanOrder } from '../model/plan';
import { QUANTITY_TOLERANCE, type ItemId, type Quantity } from '../model/units';
import { createRoutingBook, type Routing } from '../operations/routing';
import { groupRows } from './group-rows';
import { ComponentBook } from './order-components';
import { documentsOf, requirementsOf } from './paper-checks';
import { operationsByOrder } from './release-list';
import { reserveStock, type Reservation } from './reservations';
import { picked, type LotPick } from './stock-shelf';

/** All that the workshop gets with an order: what to take, what to do in which order, what to watch. */
export interface WorkOrder {
  readonly order: PlanOrder;
  readonly operations: readonly WorkOrderOperation[];
  readonly picks: readonly PickLine[];
  readonly requirements: readonly RequirementRow[];
  readonly documents: readonly DocumentRow[];
}

/** An operation with what the routing says of how to do it. */
export interface WorkOrderOperation {
  readonly operation: PlanOperation;
  readonly instruction: string | null;
  readonly document: string | null;
  readonly skill: string | null;
}

/** So much of a component, from where; `missing` is not in stock. */
export interface PickLine {
  readonly item: ItemId;
  readonly operation: number | null;
  readonly quantity: Quantity;
  readonly from: readonly LotPick[];
  readonly missing: Quantity;
}

/**
 * The pack of the manufacturing orders that are asked for, by start. Stock is given out in this order after what is kept for released orders, so that two
 * pick lists never name the same pieces; what expires first goes first.
 */
export function workOrders(input: PlanningInput, plan: Plan, isAsked: (order: PlanOrder) => boolean): WorkOrder[] {
  const operations = operationsByOrder(plan);
  const open = new Map(input.orders.map((order) => [order.order, order]));
  const book = new ComponentBook(input);
  const routings = createRoutingBook(input.routings);
  const { rows: reserved, shelf } = reserveStock(input);
  const kept = groupRows(reserved, ({ order }) => order.order);
  const picksOf = (order: PlanOrder): PickLine[] => {
    const own = kept.get(order.order);
    if (own !== undefined) return own.filter(({ needed }) => needed > QUANTITY_TOLERANCE).map(keptLine);
    // Of an order that runs, the first operation has taken what it needs.
    if (order.status === 'started') return [];
    const alternative = open.get(order.order)?.alternative ?? null;
    return book.needs(order.item, order.quantity, alternative, order.start ?? plan.now).map(({ item, quantity, operation }): PickLine => {
      const from = shelf.take(item, quantity);
      return { item, operation, quantity, from, missing: quantity - picked(from) };
    });
  };
  const packOf = (order: PlanOrder, picks: readonly PickLine[]): WorkOrder => {
    const own = operations.get(order.order) ?? [];
    const resources = own.map(({ resource }) => resource);
    const routing = routings.routing(order.item, open.get(order.order)?.alternative ?? null);
    return {
      order,
      operations: own.map((operation) => described(routing, operation)),
      picks,
      requirements: requirementsOf(input, order.order, order.item, resources),
      documents: documentsOf(input, order.order, order.item, resources),
    };
  };
  const orders = plan.orders.filter(({ kind, start }) => kind === 'make' && start !== null);
  orders.sort((a, b) => (a.start ?? 0) - (b.start ?? 0) || (a.order < b.order ? -1 : 1));
  const last = orders.findLastIndex(isAsked);
  // An order that is not asked for takes its stock all the same.
  const withPicks = orders.slice(0, last + 1).map((order) => ({ order, picks: picksOf(order) }));
  return withPicks.flatMap(({ order, picks }) => (isAsked(order) ? [packOf(order, picks)] : []));
}

const keptLine = ({ line, needed, from, missing }: Reservation): PickLine => ({
  item: line.component,
  operation: line.operation,
  quantity: needed,
  from,
  missing,
});

function described(routing: Routing | null, operation: PlanOperation): WorkOrderOperation {
  const row = routing?.operations.find((one) => one.operation === operation.operation);
  return {
    operation,
    instruction: row?.instruction ?? null,
    document: row?.document ?? null,
    skill: row?.skill ?? null,
  };
}
