import type { PlanningInput, RoutingOperation } from '../model/input';
import type { Plan, PlanOperation } from '../model/plan';
import type { Duration, Minutes, OrderId, ResourceId } from '../model/units';
import { createRoutingBook } from '../operations/routing';

/** A scheduled operation as its resource sees it: when it may begin, begins and ends. */
export interface QueuedWork {
  readonly operation: PlanOperation;
  readonly resource: ResourceId;
  /** When its pieces are before the resource: from `start` on it is in progress, until then it waits. */
  readonly arrival: Minutes;
  readonly start: Minutes;
  readonly finish: Minutes;
  /** Working time, changeover and setup included. */
  readonly minutes: Duration;
}

/** Work before a resource at a moment. */
export interface QueueAt {
  /** Operations that wait, and their working time. */
  readonly waiting: number;
  readonly waitingMinutes: Duration;
  /** Operations in progress, and what is left of them. */
  readonly running: number;
  readonly runningMinutes: Duration;
}

/**
 * The scheduled work of machines and people with the moment at which it joins the queue: when the operation before it in the routing is finished and
 * its wait and move are over; now, for what stands before its first open operation in an order that is released; at its start for the first operation
 * of an order that is not, since an order is released when it can begin. Tools and subcontractors have no queue here.
 */
export function queuedWork(input: Pick<PlanningInput, 'routings' | 'orders'>, plan: Plan): readonly QueuedWork[] {
  const lagOf = lagsAfter(input);
  const byKey = new Map(plan.operations.map((row) => [keyOf(row.order, row.operation), row]));
  return plan.operations.flatMap((row): QueuedWork[] => {
    const { start, finish, resource, resourceKind } = row;
    if (start === null || finish === null || (resourceKind !== 'machine' && resourceKind !== 'person')) return [];
    const minutes = row.segments.reduce((sum, segment) => sum + segment.end - segment.start, 0);
    return [{ operation: row, resource, arrival: Math.min(start, arrivalOf(row, start, byKey, lagOf, plan.now)), start, finish, minutes }];
  });
}

/** What waits and runs at a moment among the work of one resource. */
export function queueAt(work: readonly QueuedWork[], at: Minutes): QueueAt {
  const sum = { waiting: 0, waitingMinutes: 0, running: 0, runningMinutes: 0 };
  for (const row of work) {
    if (row.arrival > at || row.finish <= at) continue;
    if (row.start > at) {
      sum.waiting += 1;
      sum.waitingMinutes += row.minutes;
    } else {
      sum.running += 1;
      sum.runningMinutes += row.minutes - doneBefore(row.operation, at);
    }
  }
  return sum;
}

/** Working minutes of an operation that lie before a moment. */
export function doneBefore({ segments }: PlanOperation, at: Minutes): Duration {
  let done = 0;
  for (const { start, end } of segments) done += Math.max(0, Math.min(end, at) - start);
  return done;
}

function arrivalOf(
  row: PlanOperation,
  start: Minutes,
  byKey: ReadonlyMap<string, PlanOperation>,
  lagOf: (row: PlanOperation) => Duration,
  now: Minutes,
): Minutes {
  const before = row.predecessors
    .filter(({ order }) => order === row.order)
    .flatMap((one) => byKey.get(keyOf(one.order, one.operation)) ?? []);
  if (before.length > 0) return Math.max(now, ...before.map((one) => (one.finish ?? start) + lagOf(one)));
  const inWorkshop = row.started || row.status === 'released' || row.status === 'started';
  return inWorkshop ? now : start;
}

/** Wait and move after an operation, as its routing says. */
function lagsAfter(input: Pick<PlanningInput, 'routings' | 'orders'>): (row: PlanOperation) => Duration {
  const routings = createRoutingBook(input.routings);
  const alternatives = new Map<OrderId, string | null>(input.orders.map(({ order, alternative }) => [order, alternative]));
  const known = new Map<readonly RoutingOperation[], ReadonlyMap<number, Duration>>();
  return ({ order, item, operation }) => {
    const rows = routings.routing(item, alternatives.get(order) ?? null)?.operations;
    if (rows === undefined) return 0;
    let lags = known.get(rows);
    if (lags === undefined) known.set(rows, (lags = new Map(rows.map((one) => [one.operation, one.wait + one.move]))));
    return lags.get(operation) ?? 0;
  };
}

const keyOf = (order: OrderId, operation: number): string => JSON.stringify([order, operation]);
