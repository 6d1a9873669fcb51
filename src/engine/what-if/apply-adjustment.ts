import type { CalendarException, OpenOrder, PlanningInput, RoutingOperation } from '../model/input';
import { MINUTES_PER_DAY, type DateValue, type Minutes, type Quantity } from '../model/units';
import type { Adjustment } from './adjustment';

/** What a plan would be computed from with that adjustment. The given input is left as it is. */
export function applyAdjustment(input: PlanningInput, adjustment: Adjustment): PlanningInput {
  switch (adjustment.kind) {
    case 'overtime':
      return { ...input, exceptions: [...input.exceptions, ...overtime(adjustment)] };
    case 'extra-unit':
      return {
        ...input,
        resources: input.resources.map((row) => (row.resource === adjustment.resource ? { ...row, count: row.count + 1 } : row)),
      };
    case 'expedite':
      return expedited(input, adjustment);
    case 'overlap':
      return { ...input, routings: input.routings.map((row) => (row.item === adjustment.item ? inBatches(row, adjustment.batch) : row)) };
    case 'priority':
      return { ...input, demands: input.demands.map((row) => (row.id === adjustment.demand ? { ...row, priority: HIGHEST } : row)) };
  }
}

const HIGHEST = 1;

function overtime({ resource, intervals }: Extract<Adjustment, { kind: 'overtime' }>): CalendarException[] {
  const at = (minutes: Minutes): DateValue => ({ minutes, hasTime: true });
  return intervals.map(({ start, end }) => ({
    target: resource,
    targetKind: 'resource',
    from: at(start),
    to: at(end),
    kind: 'overtime',
    capacity: null,
    reason: null,
  }));
}

function expedited(input: PlanningInput, { item, days }: Extract<Adjustment, { kind: 'expedite' }>): PlanningInput {
  const sooner = (lead: number): number => Math.max(0, lead - days);
  return {
    ...input,
    items: input.items.map((row) =>
      row.item === item && row.leadTimeDays !== null ? { ...row, leadTimeDays: sooner(row.leadTimeDays) } : row,
    ),
    itemSuppliers: input.itemSuppliers.map((row) => (row.item === item ? { ...row, leadTimeDays: sooner(row.leadTimeDays) } : row)),
    orders: input.orders.map((row) => (row.item === item && row.kind !== 'make' ? dueSooner(row, days, input.parameters.now) : row)),
  };
}

/** Never before the plan's moment: what is not there cannot be had in the past. */
function dueSooner(order: OpenOrder, days: number, now: DateValue): OpenOrder {
  const { due } = order;
  if (due === null || due.minutes <= now.minutes) return order;
  return { ...order, due: { ...due, minutes: Math.max(now.minutes, due.minutes - days * MINUTES_PER_DAY) } };
}

function inBatches(operation: RoutingOperation, batch: Quantity): RoutingOperation {
  const smaller = operation.transferBatch === null ? batch : Math.min(operation.transferBatch, batch);
  return { ...operation, transferBatch: smaller };
}
