import type { LastPlan, LastPlanOperation, LastPlanOrder } from '../model/last-plan';
import type { PlanChange, PlanChanges, PlanOperation, PlanOrder } from '../model/plan';
import { QUANTITY_TOLERANCE, type Minutes } from '../model/units';

type Side = PlanChange['before'];

const NOTHING: Side = { start: null, finish: null, resource: null, quantity: null };

/**
 * What changed since the last plan: orders that are new, gone or of another quantity; operations that moved or changed resource; orders
 * without operations (purchases) that moved. Moves of less than a minute are none. An operation that is only in one of the two plans is no
 * change of its own: it was done, or its order is new. Sorted by start (the new one, else the old one), then by order and operation.
 */
export function comparePlans(
  lastPlan: LastPlan | undefined,
  orders: readonly PlanOrder[],
  operations: readonly PlanOperation[],
): PlanChanges {
  if (lastPlan === undefined) return { compared: false, rows: [] };
  const rows = [...orderChanges(lastPlan.orders, orders, operations), ...operationChanges(lastPlan.operations, operations)];
  return { compared: true, rows: rows.sort(byStart) };
}

function orderChanges(before: readonly LastPlanOrder[], after: readonly PlanOrder[], operations: readonly PlanOperation[]): PlanChange[] {
  const lastOf = new Map(before.map((order) => [order.order, order]));
  const withOperations = new Set(operations.map(({ order }) => order));
  const kept = new Set<string>();
  const rows: PlanChange[] = [];
  for (const order of after) {
    const last = lastOf.get(order.order);
    kept.add(order.order);
    const row = { order: order.order, operation: null, item: order.item, after: sideOf(order) };
    if (last === undefined) rows.push({ kind: 'new-order', ...row, before: NOTHING });
    else {
      const change = { ...row, before: sideOf(last) };
      if (Math.abs(last.quantity - order.quantity) > QUANTITY_TOLERANCE) rows.push({ kind: 'quantity', ...change });
      if (!withOperations.has(order.order) && hasMoved(last, order)) rows.push({ kind: 'moved', ...change });
    }
  }
  for (const last of before) {
    if (kept.has(last.order)) continue;
    rows.push({ kind: 'gone-order', order: last.order, operation: null, item: last.item, before: sideOf(last), after: NOTHING });
  }
  return rows;
}

function operationChanges(before: readonly LastPlanOperation[], after: readonly PlanOperation[]): PlanChange[] {
  const lastOf = new Map(before.map((operation) => [keyOf(operation), operation]));
  const rows: PlanChange[] = [];
  for (const operation of after) {
    const last = lastOf.get(keyOf(operation));
    if (last === undefined) continue;
    const elsewhere = operation.start !== null && last.resource !== operation.resource;
    if (!elsewhere && !hasMoved(last, operation)) continue;
    rows.push({
      kind: elsewhere ? 'resource' : 'moved',
      order: operation.order,
      operation: operation.operation,
      item: operation.item,
      before: { start: last.start, finish: last.finish, resource: last.resource, quantity: null },
      after: { start: operation.start, finish: operation.finish, resource: operation.resource, quantity: null },
    });
  }
  return rows;
}

function sideOf({ start, finish, quantity }: LastPlanOrder | PlanOrder): Side {
  return { start, finish, resource: null, quantity };
}

function keyOf({ order, operation }: { readonly order: string; readonly operation: number }): string {
  return `${operation} ${order}`;
}

interface Dates {
  readonly start: Minutes | null;
  readonly finish: Minutes | null;
}

function hasMoved(before: Dates, after: Dates): boolean {
  return differs(before.start, after.start) || differs(before.finish, after.finish);
}

function differs(before: Minutes | null, after: Minutes | null): boolean {
  return before === null || after === null ? before !== after : Math.abs(before - after) >= 1;
}

function byStart(a: PlanChange, b: PlanChange): number {
  return (
    (a.after.start ?? a.before.start ?? Infinity) - (b.after.start ?? b.before.start ?? Infinity) ||
    compareText(a.order, b.order) ||
    (a.operation ?? -1) - (b.operation ?? -1) ||
    compareText(a.kind, b.kind)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
