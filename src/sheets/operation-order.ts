import type { PlanOperation } from '../engine/model/plan';
import type { Minutes } from '../engine/model/units';

/** Compares operations so that orders stand as they begin, and the operations of each as they follow. */
export function byOrder(operations: readonly PlanOperation[]): (one: PlanOperation, other: PlanOperation) => number {
  const first = new Map<string, Minutes>();
  for (const { order, start } of operations) if (start !== null) first.set(order, Math.min(first.get(order) ?? Infinity, start));
  const startOf = (row: PlanOperation): Minutes => row.start ?? 0;
  return (one, other) =>
    (first.get(one.order) ?? 0) - (first.get(other.order) ?? 0) ||
    compareText(one.order, other.order) ||
    one.operation - other.operation ||
    startOf(one) - startOf(other);
}

const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
