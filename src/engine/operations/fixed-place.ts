import { resolveStart } from '../calendar/resolve-date';
import type { OpenOrder } from '../model/input';
import type { LastPlanOperation } from '../model/last-plan';
import { MINUTES_PER_DAY, type DateValue, type Minutes, type ResourceId } from '../model/units';
import type { FixedPlace, WorkloadOperation } from '../schedule/workload';
import type { FindingCollector } from './finding-collector';
import type { OperationProgress } from './operation-progress';
import type { WorkloadResources } from './workload-resources';

/** What may hold an operation in place. */
export interface PlaceRequest {
  readonly order: OpenOrder;
  readonly operation: number;
  readonly progress: OperationProgress;
  readonly last: LastPlanOperation | null;
  /** True for the first operation of the order that is not done: `Orders.pinned_start` speaks of it. */
  readonly isFirst: boolean;
  /** Resource to take when neither row nor last plan names one. */
  readonly preferred: ResourceId;
  /** Subcontracted work goes by the day: a start in closed time means the next open minute. */
  readonly byTheDay: boolean;
}

/**
 * Where the planner or the frozen zone wants an operation that has not begun: pinned in OrderOperations with its start, or by the order's
 * pinned start; else frozen when its start in OrderOperations, else in the last plan, lies in [now, now + frozenDays days) and the order is
 * firm, released or started (DOMAIN conventions 8 and 17). A pin in the past holds nothing, and a finding says so.
 */
export function fixedPlaceOf(
  request: PlaceRequest,
  resources: WorkloadResources,
  now: Minutes,
  frozenDays: number,
  findings: FindingCollector,
): WorkloadOperation['fixed'] {
  const { progress, last, order } = request;
  if (progress.state === 'begun') return null;
  const resource = resources.resourceIndex.get(progress.resource ?? last?.resource ?? request.preferred);
  if (resource === undefined) return null;
  const { workingTime } = resources.units[resources.resources[resource].units[0]];
  const openBy = (at: Minutes): Minutes => (request.byTheDay ? (workingTime.nextOpen(at) ?? at) : at);
  const startOf = (date: DateValue): Minutes => openBy(resolveStart(date, workingTime));
  if (progress.row?.pinned || (request.isFirst && order.pinnedStart !== null)) {
    const date = progress.row?.pinned ? (progress.row.start ?? order.pinnedStart) : order.pinnedStart;
    return pinnedPlace(request, date === null ? null : startOf(date), resource, now, findings);
  }
  if (order.status !== 'firm' && order.status !== 'released' && order.status !== 'started') return null;
  const start = progress.row?.start ? startOf(progress.row.start) : (last?.start ?? null);
  const inZone = start !== null && start >= now && start < now + frozenDays * MINUTES_PER_DAY;
  return inZone ? { reason: 'frozen', resource, start } : null;
}

function pinnedPlace(
  { order, operation, progress }: PlaceRequest,
  start: Minutes | null,
  resource: number,
  now: Minutes,
  findings: FindingCollector,
): FixedPlace | null {
  if (start !== null && start >= now) return { reason: 'pinned', resource, start };
  const source = progress.row?.pinned ? progress.row.source : order.source;
  const column = progress.row?.pinned ? 'start' : 'pinned_start';
  const place = { ...source, column, key: order.order };
  const parameters = { order: order.order, operation };
  if (start === null) findings.add({ severity: 'warning', code: 'operation.pin-without-date', parameters, ...place });
  else findings.add({ severity: 'warning', code: 'operation.pin-in-the-past', parameters: { ...parameters, at: { at: start } }, ...place });
  return null;
}
