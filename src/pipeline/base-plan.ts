import type { LastPlan } from '../engine/model/last-plan';
import { packValue, unpackValue } from './packed-text';

/**
 * The plan that a run was compared with, packed into text so that it travels in the workbook's settings. A second run on unchanged
 * tables starts from the same base and therefore writes the same plan, byte for byte (ADR 004).
 */
export function packBasePlan(plan: LastPlan | undefined): string {
  if (plan === undefined) return '';
  const rows = {
    operations: plan.operations.map((o) => [o.order, o.operation, o.resource, o.start, o.finish]),
    orders: plan.orders.map((o) => [o.order, o.item, o.quantity, o.start, o.finish]),
  };
  return packValue(rows);
}

/** The reverse; text that is not a packed plan gives none. */
export function unpackBasePlan(text: string | undefined): LastPlan | undefined {
  try {
    const rows = unpackValue(text) as PackedPlan;
    return {
      operations: rows.operations.map(([order, operation, resource, start, finish]) => ({ order, operation, resource, start, finish })),
      orders: rows.orders.map(([order, item, quantity, start, finish]) => ({ order, item, quantity, start, finish })),
    };
  } catch {
    return undefined;
  }
}

interface PackedPlan {
  readonly operations: readonly (readonly [string, number, string, number, number])[];
  readonly orders: readonly (readonly [string, string, number, number, number])[];
}
