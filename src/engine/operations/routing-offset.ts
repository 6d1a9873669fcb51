import type { CalendarBook } from '../calendar/calendar-book';
import { subtractWorkingDays } from '../calendar/working-days';
import type { WorkingTime } from '../calendar/working-time';
import type { PlanningInput, Resource, RoutingOperation } from '../model/input';
import type { Duration, ItemId, Minutes, Quantity } from '../model/units';
import type { RoutingOffset, RoutingOffsetOf } from '../mrp/netting';
import { latestStartOf } from './backward';
import { operationMinutes, wholeMinutes } from './operation-time';
import { createRoutingBook, type Routing } from './routing';
import { resourceNames, subcontractDaysOf, unitTimes } from './subcontracting';
import { startBeforeWorkingDays } from './working-days';

/** A routing made ready for being scheduled backward many times. */
interface PreparedRouting {
  readonly routing: Routing;
  readonly steps: readonly PreparedStep[];
}

interface PreparedStep {
  readonly operation: RoutingOperation;
  readonly time: WorkingTime;
  readonly efficiency: number;
  /** Working days at a subcontractor; null = minutes. */
  readonly workingDays: number | null;
  readonly lag: Duration;
}

/**
 * Backward scheduling (jalonnement au plus tard) of one order at infinite capacity: every operation on its preferred resource's first unit,
 * in working time, the whole lot at once; wait and move are clock time after an operation, queue before it. A finish in closed time snaps
 * back. Dates are not cut off at `now`: what should have begun in the past says by how much (DOMAIN conventions 2, 7 and 12). A lead
 * time that the item has, in working days of `Parameters.calendar`, goes before its routing's and stands for a routing that is missing.
 */
export function createRoutingOffset(input: PlanningInput, calendars: CalendarBook): RoutingOffsetOf {
  const book = createRoutingBook(input.routings);
  const items = new Map(input.items.map((item) => [item.item, item]));
  const resources = new Map(input.resources.map((resource) => [resource.resource, resource]));
  const prepared = new Map<Routing, PreparedRouting>();
  const prepare = (routing: Routing): PreparedRouting => {
    let answer = prepared.get(routing);
    if (answer) return answer;
    answer = { routing, steps: routing.operations.map((row) => prepareStep(row, resources, calendars)) };
    prepared.set(routing, answer);
    return answer;
  };
  return (item: ItemId, launched: Quantity, due: Minutes, alternative: string | null): RoutingOffset => {
    const routing = book.routing(item, alternative);
    const leadTime = items.get(item)?.leadTimeDays ?? 0;
    if (routing === null) return leadTimeOffset(leadTime, due, calendars);
    const offset = routingOffset(prepare(routing), launched, due);
    return leadTime > 0 ? withLeadTime(offset, leadTimeOffset(leadTime, due, calendars).start) : offset;
  };
}

function prepareStep(operation: RoutingOperation, resources: ReadonlyMap<string, Resource>, calendars: CalendarBook): PreparedStep {
  const [preferred] = resourceNames(operation, resources);
  const resource = resources.get(preferred);
  return {
    operation,
    time: unitTimes(preferred, resource, calendars)[0],
    efficiency: resource?.efficiency ?? 1,
    workingDays: subcontractDaysOf(operation),
    lag: wholeMinutes(operation.wait + operation.move),
  };
}

function routingOffset({ routing, steps }: PreparedRouting, launched: Quantity, due: Minutes): RoutingOffset {
  const starts = new Array<Minutes>(steps.length);
  let release = Infinity;
  for (let place = routing.order.length - 1; place >= 0; place--) {
    const index = routing.order[place];
    const step = steps[index];
    let finish = due;
    for (const next of routing.successors[index]) finish = Math.min(finish, starts[next] - wholeMinutes(steps[next].operation.queue));
    starts[index] = backwardStart(step, launched, finish - step.lag);
    release = Math.min(release, starts[index] - wholeMinutes(step.operation.queue));
  }
  return { start: release, consumption: (operation) => consumptionAt(routing, starts, operation) };
}

/** A component is wanted when its operation starts; without a known operation, when the first one does. */
function consumptionAt(routing: Routing, starts: readonly Minutes[], operation: number | null): Minutes {
  const index = operation === null ? -1 : routing.operations.findIndex((row) => row.operation === operation);
  return starts[index >= 0 ? index : routing.order[0]];
}

function backwardStart(step: PreparedStep, launched: Quantity, finish: Minutes): Minutes {
  if (step.workingDays !== null) return startBeforeWorkingDays(step.time, finish, step.workingDays);
  const { setupTime, unitTime, minBatch, interruptible } = step.operation;
  const { setup, run } = operationMinutes({ quantity: launched, launched, setupTime, unitTime, minBatch, efficiency: step.efficiency });
  return latestStartOf(step.time, finish, setup + run, interruptible);
}

function leadTimeOffset(days: number, due: Minutes, calendars: CalendarBook): RoutingOffset {
  const start = days === 0 ? due : subtractWorkingDays(calendars.calendar(null), due, days);
  return { start, consumption: () => start };
}

/** A lead time that the planner gave goes before the routing's: released then, and nothing is consumed before. */
function withLeadTime(offset: RoutingOffset, start: Minutes): RoutingOffset {
  return { start, consumption: (operation) => (operation === null ? start : Math.max(start, offset.consumption(operation))) };
}
