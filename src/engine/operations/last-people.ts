import type { LastPlanOperation } from '../model/last-plan';
import type { LastPersonTime } from '../schedule/workload';
import type { WorkloadResources } from './workload-resources';

/** Who worked on an operation in the last plan, by unit; null where it was not kept or somebody of them is gone. */
export function lastPeopleOf(last: LastPlanOperation | null, { resources, resourceIndex }: WorkloadResources): LastPersonTime[] | null {
  if (last?.people === undefined) return null;
  const times: LastPersonTime[] = [];
  for (const { person, start, end } of last.people) {
    const resource = resourceIndex.get(person);
    if (resource === undefined) return null;
    times.push({ unit: resources[resource].units[0], start, end });
  }
  return times;
}
