import type { PlanningInput, Resource } from '../model/input';
import type { Plan } from '../model/plan';
import { plantInput, type Plant } from '../mrp/netting-fixture';
import { computePlan } from '../plan';

/** For tests: a resource of the plant, open from Monday to Friday, 06:00 to 14:00. */
export function aResource(resource: string, more: Partial<Resource> = {}): Resource {
  return {
    resource,
    description: resource,
    kind: 'machine',
    sector: null,
    group: null,
    count: 1,
    calendar: 'Plant',
    efficiency: 1,
    hourlyCost: null,
    finite: true,
    bottleneck: false,
    from: null,
    to: null,
    ...more,
  };
}

/** A plant of which only the given tables have rows, in weeks, and its plan by the best rule alone. */
export function planned(plant: Plant): { readonly input: PlanningInput; readonly plan: Plan } {
  const input = plantInput({ ...plant, parameters: { bucket: 'week', ...plant.parameters } });
  return { input, plan: computePlan(input, { iterations: 0, seed: 1 }) };
}
