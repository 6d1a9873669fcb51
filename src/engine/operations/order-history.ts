import type { OpenOrderOperation, PlanningInput } from '../model/input';
import type { LastPlanOperation } from '../model/last-plan';
import type { OrderId, Quantity, ResourceId } from '../model/units';

/** What the tables and the last plan know of the operations of an order. */
export interface OrderHistory {
  /** Row of OrderOperations. */
  row(order: OrderId, operation: number): OpenOrderOperation | null;
  rows(order: OrderId): readonly OpenOrderOperation[];
  /** What Progress reports; null when it does not speak of that operation. */
  reported(order: OrderId, operation: number): ReportedProgress | null;
  lastPlan(order: OrderId, operation: number): LastPlanOperation | null;
}

export interface ReportedProgress {
  readonly good: Quantity;
  readonly scrap: Quantity;
  /** Of the last row that names one. */
  readonly resource: ResourceId | null;
}

type ByOperation<Value> = Map<OrderId, Map<number, Value>>;

/** Sorts OrderOperations, Progress and the last plan by order and operation. */
export function createOrderHistory(input: PlanningInput): OrderHistory {
  const rows: ByOperation<OpenOrderOperation> = new Map();
  for (const row of input.orderOperations) put(rows, row.order, row.operation, row);
  const reported: ByOperation<{ -readonly [Key in keyof ReportedProgress]: ReportedProgress[Key] }> = new Map();
  for (const { order, operation, good, scrap, resource } of input.progress) {
    if (operation === null) continue;
    const before = reported.get(order)?.get(operation);
    if (before === undefined) put(reported, order, operation, { good, scrap, resource });
    else {
      before.good += good;
      before.scrap += scrap;
      before.resource = resource ?? before.resource;
    }
  }
  const last: ByOperation<LastPlanOperation> = new Map();
  for (const row of input.lastPlan?.operations ?? []) put(last, row.order, row.operation, row);
  return {
    row: (order, operation) => rows.get(order)?.get(operation) ?? null,
    rows: (order) => [...(rows.get(order)?.values() ?? [])],
    reported: (order, operation) => reported.get(order)?.get(operation) ?? null,
    lastPlan: (order, operation) => last.get(order)?.get(operation) ?? null,
  };
}

function put<Value>(map: ByOperation<Value>, order: OrderId, operation: number, value: Value): void {
  const ofOrder = map.get(order);
  if (ofOrder) ofOrder.set(operation, value);
  else map.set(order, new Map([[operation, value]]));
}
