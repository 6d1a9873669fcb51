import type { Finding } from '../model/finding';
import type { BrokenPlaceCode, PlanFindingCode } from './finding-codes';
import type { PlanParts } from './plan-parts';

/** A message for each pinned or frozen place that the schedule could not hold: where it was wanted, where it went, what stood in the way. */
export function brokenPlaceMessages({ build, schedule, netting, input }: PlanParts): readonly Finding<BrokenPlaceCode>[] {
  const { operations, orders, resources } = build.workload;
  return schedule.broken.flatMap(({ operation: index, cause, by }) => {
    const { fixed, order, operation } = operations[index];
    if (fixed === null) return [];
    const { start } = schedule.operations[index];
    const blocker = by === null ? null : operations[by];
    const openOrder = netting.orders[order].openOrder;
    return {
      severity: fixed.reason === 'pinned' ? ('warning' as const) : ('info' as const),
      code: `place.${fixed.reason}-${cause}` as const,
      parameters: {
        order: orders[order].id,
        operation,
        resource: resources[fixed.resource].id,
        wanted: { at: fixed.start },
        ...(start === null ? {} : { at: { at: start } }),
        behindOrder: blocker === null ? '?' : orders[blocker.order].id,
        behindOperation: blocker === null ? '?' : blocker.operation,
      },
      ...(openOrder === null ? {} : input.orders[openOrder].source),
      key: orders[order].id,
    };
  });
}

/** One message for each order whose operations find no place before the calendars end. */
export function noRunwayMessages({ build, schedule, span }: PlanParts): readonly Finding<PlanFindingCode>[] {
  const { operations, orders, resources } = build.workload;
  return orders.flatMap(({ id, item, operations: own }) => {
    const first = own.find((index) => schedule.operations[index].start === null);
    if (first === undefined) return [];
    const resource = resources[schedule.operations[first].resource].id;
    const parameters = { order: id, item, operation: operations[first].operation, resource, end: { day: span.to } };
    return { severity: 'error' as const, code: 'plan.no-runway' as const, parameters, key: id };
  });
}
