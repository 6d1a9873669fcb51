import type { PlanningInput, RoutingOperation } from '../model/input';
import type { ResourceId } from '../model/units';

/** Money of an hour of an operation: its machine and the people it calls in; null where no table gives a cost. */
export type WorkRate = (operation: RoutingOperation) => number | null;

/**
 * Hourly costs as `planCosts` counts them: the first resource of the operation, and as many people as it calls in by a skill, at the mean hourly cost
 * of those who have it.
 */
export function workRates({ resources, skills }: Pick<PlanningInput, 'resources' | 'skills'>): WorkRate {
  const hourly = new Map(resources.map(({ resource, hourlyCost }) => [resource, hourlyCost]));
  const bySkill = new Map<string, number[]>();
  for (const { person, skill } of skills) {
    const cost = hourly.get(person) ?? null;
    if (cost === null) continue;
    const costs = bySkill.get(skill);
    if (costs) costs.push(cost);
    else bySkill.set(skill, [cost]);
  }
  return ({ resources: able, skill, people }) => {
    const machine = hourly.get(able[0]) ?? null;
    const person = skill === null ? null : mean(bySkill.get(skill) ?? []);
    if (machine === null && person === null) return null;
    return (machine ?? 0) + people * (person ?? 0);
  };
}

/** Hourly wear of each tool that has one. */
export function toolRates({ resources }: Pick<PlanningInput, 'resources'>): ReadonlyMap<ResourceId, number> {
  return new Map(
    resources.flatMap(({ resource, kind, hourlyCost }) => (kind === 'tool' && hourlyCost !== null ? [[resource, hourlyCost]] : [])),
  );
}

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
