import type { AdjustmentRow } from '../model/change-records';
import type { PlanningInput, Resource } from '../model/input';
import type { LoadCell, Plan } from '../model/plan';
import type { ItemId, Minutes, ResourceId } from '../model/units';
import { isOverloaded } from '../plan-kpis';
import { adjustmentRow, dayValue } from './adjustment-rows';
import { canBeDoubled, extraHoursOf } from './candidate-adjustments';
import { startOfDay } from '../calendar/dates';

/** Of one resource, so many of the items that load it most are tried elsewhere. */
const MOST_ITEMS = 2;

/** A resource that has more work at its latest dates than open time, from the first to the last such bucket. */
interface Overload {
  readonly resource: Resource;
  readonly from: Minutes;
  readonly until: Minutes;
  /** Hours too many, all buckets together. */
  readonly hours: number;
}

/**
 * What could take overloads away: more hours, a unit or a person more while they last, and other resources of the group for the items that load
 * the resource most. The heaviest overload first.
 */
export function overloadCandidates(input: PlanningInput, plan: Plan): AdjustmentRow[] {
  return overloadsOf(input, plan).flatMap(({ resource, from, until }) => {
    const between = { from: dayValue(startOfDay(Math.max(plan.now, from))), to: dayValue(startOfDay(until - 1)) };
    const one = { subject: resource.resource, quantity: 1, ...between };
    const kind = resource.kind === 'person' ? 'people' : canBeDoubled(resource) ? 'extra-unit' : null;
    return [
      ...extraHoursOf(resource.resource, Math.max(plan.now, from), until),
      ...(kind === null ? [] : [adjustmentRow({ kind, ...one })]),
      ...elsewhere(input, plan, resource),
    ];
  });
}

function overloadsOf(input: PlanningInput, plan: Plan): Overload[] {
  const ends = new Map(plan.buckets.map((bucket, index) => [bucket, plan.buckets[index + 1] ?? plan.bucketEnd]));
  const byResource = new Map<ResourceId, LoadCell[]>();
  for (const cell of plan.load) {
    if (isOverloaded(cell)) byResource.set(cell.resource, [...(byResource.get(cell.resource) ?? []), cell]);
  }
  const overloads = [...byResource].flatMap(([id, cells]): Overload[] => {
    const resource = input.resources.find((row) => row.resource === id && row.finite && row.kind !== 'subcontractor');
    if (resource === undefined) return [];
    const hours = cells.reduce((sum, { infiniteMinutes, capacityMinutes }) => sum + infiniteMinutes - capacityMinutes, 0) / 60;
    const last = cells[cells.length - 1].bucket;
    return [{ resource, from: cells[0].bucket, until: ends.get(last) ?? plan.bucketEnd, hours }];
  });
  return overloads.sort((a, b) => b.hours - a.hours);
}

/** The items with most hours on the resource, on each other resource of its group that does not do them yet. */
function elsewhere(input: PlanningInput, plan: Plan, { resource, group }: Resource): AdjustmentRow[] {
  const others = input.resources.filter(
    (row) => group !== null && row.group === group && row.resource !== resource && row.kind !== 'subcontractor',
  );
  if (others.length === 0) return [];
  const hours = new Map<string, { readonly item: ItemId; readonly operation: number; minutes: number }>();
  for (const row of plan.operations) {
    if (row.resource !== resource) continue;
    const key = JSON.stringify([row.item, row.operation]);
    const known = hours.get(key) ?? { item: row.item, operation: row.operation, minutes: 0 };
    known.minutes += row.runMinutes + row.setupMinutes;
    hours.set(key, known);
  }
  const heaviest = [...hours.values()].sort((a, b) => b.minutes - a.minutes).slice(0, MOST_ITEMS);
  return heaviest.flatMap(({ item, operation }) => {
    const known = input.routings.find((row) => row.item === item && row.operation === operation)?.resources ?? [];
    return others
      .filter((row) => !known.includes(row.resource))
      .map((row) => adjustmentRow({ kind: 'other-resource', subject: item, operation, replacement: row.resource }));
  });
}
