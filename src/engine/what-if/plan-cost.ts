import type { PlanningInput } from '../model/input';
import type { Plan, PlanOperation } from '../model/plan';
import type { ResourceId } from '../model/units';

/**
 * What carrying out a plan costs: scheduled hours of machines and persons at their hourly cost, changeovers at theirs, and what is subcontracted
 * or bought in the plan's new subcontract orders at its price. null when nothing has a price.
 */
export function planCost(input: PlanningInput, plan: Plan): number | null {
  const rates = new Map(input.resources.map(({ resource, hourlyCost }) => [resource, hourlyCost]));
  const prices = input.items.flatMap(({ item, unitCost }) => (unitCost === null ? [] : [[item, unitCost] as const]));
  const unitCosts = new Map(prices);
  let known = false;
  let total = 0;
  const add = (amount: number | null | undefined): void => {
    if (amount === null || amount === undefined) return;
    known = true;
    total += amount;
  };
  for (const operation of plan.operations) for (const [resource, hours] of hoursOf(operation)) add(priced(rates.get(resource), hours));
  for (const { kind, status, item, quantity } of plan.orders) {
    if (kind === 'subcontract' && status === 'planned') add(priced(priceOf(input, item) ?? unitCosts.get(item), quantity));
  }
  return known ? total : null;
}

const priced = (rate: number | null | undefined, amount: number): number | null =>
  rate === null || rate === undefined ? null : rate * amount;

/** Machine, tool and persons of an operation, in hours. */
function hoursOf({ resource, resourceKind, changeoverMinutes, setupMinutes, runMinutes, people }: PlanOperation): [ResourceId, number][] {
  // Days at a subcontractor are not paid by the hour.
  const own: [ResourceId, number][] =
    resourceKind === 'subcontractor' ? [] : [[resource, (changeoverMinutes + setupMinutes + runMinutes) / 60]];
  return [...own, ...people.map(({ person, start, end }): [ResourceId, number] => [person, (end - start) / 60])];
}

function priceOf({ itemSuppliers }: PlanningInput, item: string): number | null {
  const own = itemSuppliers.filter((row) => row.item === item && row.price !== null);
  const [best] = [...own].sort((a, b) => a.priority - b.priority);
  return best?.price ?? null;
}
