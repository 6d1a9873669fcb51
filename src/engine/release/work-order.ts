import type { DocumentRow, RequirementRow } from '../model/follow-up-records';
import type { PlanningInput, RoutingOperation } from '../model/input';
import type { Plan, PlanOperation, PlanOrder } from '../model/plan';
import type { ItemId, Minutes, Quantity } from '../model/units';
import { ComponentBook } from './order-components';
import { documentsOf, requirementsOf } from './paper-checks';
import { operationsByOrder } from './release-list';
import { StockShelf, type LotPick } from './stock-shelf';

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
 * The pack of every manufacturing order that is under way or starts before a moment, by start. Stock is given out in this order, so that two pick
 * lists never name the same pieces; what expires first goes first.
 */
export function workOrders(input: PlanningInput, plan: Plan, until: Minutes): WorkOrder[] {
  const operations = operationsByOrder(plan);
  const open = new Map(input.orders.map((order) => [order.order, order]));
  const book = new ComponentBook(input);
  const shelf = new StockShelf(input, plan.now);
  return plan.orders
    .filter(({ kind, start }) => kind === 'make' && start !== null && start < until)
    .sort((a, b) => (a.start ?? 0) - (b.start ?? 0) || (a.order < b.order ? -1 : 1))
    .map((order): WorkOrder => {
      const own = operations.get(order.order) ?? [];
      const resources = own.map(({ resource }) => resource);
      const alternative = open.get(order.order)?.alternative ?? null;
      const needs = order.status === 'started' ? [] : book.needs(order.item, order.quantity, alternative, order.start ?? plan.now);
      return {
        order,
        operations: own.map((operation) => described(input, operation)),
        picks: needs.map(({ item, quantity, operation }): PickLine => {
          const from = shelf.take(item, quantity);
          return { item, operation, quantity, from, missing: quantity - from.reduce((sum, pick) => sum + pick.quantity, 0) };
        }),
        requirements: requirementsOf(input, order.order, order.item, resources),
        documents: documentsOf(input, order.order, order.item, resources),
      };
    });
}

function described(input: PlanningInput, operation: PlanOperation): WorkOrderOperation {
  const routing = input.routings.find((row: RoutingOperation) => row.item === operation.item && row.operation === operation.operation);
  return {
    operation,
    instruction: routing?.instruction ?? null,
    document: routing?.document ?? null,
    skill: routing?.skill ?? null,
  };
}
