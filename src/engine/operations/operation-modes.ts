import type { RoutingOperation } from '../model/input';
import type { Duration, Minutes, Quantity } from '../model/units';
import type { OperationMode } from '../schedule/workload';
import { operationMinutes, workMinutes } from './operation-time';
import { finishAfterWorkingDays } from './working-days';
import type { WorkloadResources } from './workload-resources';

/** What is left of an operation. */
export interface WorkLeft {
  readonly launched: Quantity;
  readonly remaining: Quantity;
  readonly begun: boolean;
  /** Working minutes that the planner says remain; they go before what the routing gives, setup included. */
  readonly remainingTime: Duration | null;
  /** Working days that remain at a subcontractor; null = done in the house. */
  readonly workingDays: number | null;
}

/**
 * The ways to do an operation, one for each resource, the preferred first. Begun work needs no setup again.
 */
export function operationModes(
  operation: RoutingOperation,
  left: WorkLeft,
  resourcesOf: readonly number[],
  resources: WorkloadResources,
  now: Minutes,
): readonly OperationMode[] {
  return resourcesOf.map((resource) => {
    if (left.workingDays !== null) return subcontractMode(resource, left.workingDays, resources, now);
    if (left.remainingTime !== null) return { resource, setup: 0, run: workMinutes(left.remainingTime) };
    const { setup, run } = operationMinutes({
      quantity: left.remaining,
      launched: left.launched,
      setupTime: left.begun ? 0 : operation.setupTime,
      unitTime: operation.unitTime,
      efficiency: resources.efficiency[resource],
      minBatch: operation.minBatch,
    });
    return { resource, setup, run };
  });
}

/** The run of subcontracted work is what would be open if it left now: good for sums of load; its dates come from the working days. */
function subcontractMode(resource: number, workingDays: number, resources: WorkloadResources, now: Minutes): OperationMode {
  const time = resources.units[resources.resources[resource].units[0]].workingTime;
  const finish = finishAfterWorkingDays(time, now, workingDays);
  return { resource, setup: 0, run: finish === null ? 0 : time.workBetween(now, finish), workingDays };
}
