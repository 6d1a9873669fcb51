import { reasonOf, type LatenessContext } from '../lateness/operation-wait';
import type { PlanOperation, PlanOrder } from '../model/plan';
import type { Minutes, OrderId } from '../model/units';
import type { PlanParts } from './plan-parts';

/** The operations of the plan by start, then resource, order and number; those without a place stand last. */
export function planOperations(parts: PlanParts, context: LatenessContext, orders: readonly PlanOrder[]): readonly PlanOperation[] {
  const rows = parts.build.workload.operations.map((_, index) => planOperation(parts, context, orders, index));
  return rows.sort(
    (a, b) =>
      startOf(a) - startOf(b) ||
      compareText(a.resource, b.resource) ||
      (a.unit ?? 0) - (b.unit ?? 0) ||
      compareText(a.order, b.order) ||
      a.operation - b.operation,
  );
}

function planOperation(parts: PlanParts, context: LatenessContext, orders: readonly PlanOrder[], index: number): PlanOperation {
  const { network, schedule } = parts;
  const { workload } = parts.build;
  const operation = workload.operations[index];
  const placed = schedule.operations[index];
  const order = orders[operation.order];
  const resource = workload.resources[placed.resource];
  return {
    order: order.order,
    operation: operation.operation,
    description: operation.description,
    item: order.item,
    status: order.status,
    started: operation.started,
    launched: operation.launched,
    quantity: operation.remaining,
    resource: resource.id,
    resourceKind: resource.kind,
    unit: placed.unit === null ? null : workload.units[placed.unit].number + 1,
    tool: operation.tool === null ? null : workload.resources[operation.tool].id,
    toolUnit: placed.toolUnit === null ? null : workload.units[placed.toolUnit].number + 1,
    start: placed.start,
    finish: placed.finish,
    changeoverMinutes: placed.changeover,
    setupMinutes: placed.setup,
    runMinutes: placed.run,
    segments: placed.segments,
    people: placed.people.map(({ unit, start, end }) => ({ person: personOf(parts, unit), start, end })),
    setupFamily: operation.family === null ? null : workload.families[operation.family],
    earliestStart: network.earliestStart[index],
    earliestFinish: network.earliestFinish[index],
    latestStart: network.latestStart[index],
    latestFinish: network.latestFinish[index],
    totalSlackMinutes: network.totalSlack[index],
    freeSlackMinutes: network.freeSlack[index],
    independentSlackMinutes: network.independentSlack[index],
    critical: network.critical[index] === 1,
    lateMinutes: order.lateMinutes,
    fixed: operation.fixed?.reason ?? null,
    predecessors: operation.predecessors.map(({ predecessor }) => ({
      order: orderIdOf(orders, workload.operations[predecessor].order),
      operation: workload.operations[predecessor].operation,
    })),
    reason: reasonOf(context, index),
  };
}

function personOf({ build: { workload } }: PlanParts, unit: number): string {
  return workload.resources[workload.units[unit].resource].id;
}

function orderIdOf(orders: readonly PlanOrder[], index: number): OrderId {
  return orders[index].order;
}

/** Far after every calendar, so that what has no place sorts last. */
function startOf({ start }: PlanOperation): Minutes {
  return start ?? Number.MAX_SAFE_INTEGER;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
