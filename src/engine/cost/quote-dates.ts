import type { CalendarBook } from '../calendar/calendar-book';
import { createCalendarBook } from '../calendar/create-calendar-book';
import { addWorkingDays } from '../calendar/working-days';
import type { PlanningInput, RoutingOperation } from '../model/input';
import type { LoadCell, Plan } from '../model/plan';
import { MINUTES_PER_DAY, type ItemId, type Minutes, type Quantity, type ResourceId } from '../model/units';
import { preferredSuppliers, purchaseTerms } from '../mrp/purchasing';
import { createRoutingBook } from '../operations/routing';
import { finishAfterWorkingDays } from '../operations/working-days';
import { costNetwork } from './components-of-lot';
import { lotBook } from './standard-lots';

/** Runway after the horizon, for long lead times. */
const DAYS_AFTER = 400;

/** When so many good units of an item can be there; null: not inside the plan's horizon. */
export type QuoteDate = (item: ItemId, good: Quantity) => Minutes | null;

/**
 * First estimate of a date, from the plan's stock and load alone: stock that the plan never touches is there now; else components first (purchases by
 * their lead time), then each operation in the capacity that the plan leaves free on its first resource, bucket by bucket. It moves nothing in the
 * plan; a promise that holds is computed by planning with the demand (`promiseDate`).
 */
export function quoteDates(input: PlanningInput, plan: Plan): QuoteDate {
  const { items } = input;
  const { network, componentsOf } = costNetwork(input, plan.now);
  const lots = lotBook(input, plan);
  const routings = createRoutingBook(input.routings);
  const untouched = untouchedStock(plan);
  const span = { from: plan.now - MINUTES_PER_DAY, to: plan.horizonEnd + DAYS_AFTER * MINUTES_PER_DAY };
  const calendars = createCalendarBook({ ...input, resources: [] }, span);
  const bought = purchaseDates(input, plan, calendars);
  const worked = freeCapacity(plan, input, calendars);
  const ready = (index: number, good: Quantity, depth: number): Minutes | null => {
    const item = items[index];
    if (depth > 0 && (untouched.get(item.item) ?? 0) >= good) return plan.now;
    const operations = item.kind === 'buy' ? [] : (routings.routing(item.item, null)?.operations ?? []);
    const { launched } = lots.lotFor(item, good);
    const components = item.kind === 'buy' ? [] : componentsOf(index, launched);
    if (operations.length === 0 && components.length === 0) return bought(index);
    let at: Minutes | null = plan.now;
    for (const component of components) at = later(at, ready(component.index, component.quantity, depth + 1));
    for (const operation of operations) at = at === null ? null : worked(operation, launched, at);
    return at;
  };
  return (item, good) => {
    const index = network.indexOf.get(item);
    if (index === undefined) return null;
    return (untouched.get(item) ?? 0) >= good ? plan.now : ready(index, good, 0);
  };
}

const later = (a: Minutes | null, b: Minutes | null): Minutes | null => (a === null || b === null ? null : Math.max(a, b));

/** What the projection leaves above the safety stock in every bucket. */
function untouchedStock({ stockProjection }: Plan): ReadonlyMap<ItemId, Quantity> {
  const least = new Map<ItemId, Quantity>();
  for (const { item, projected, safetyStock } of stockProjection) {
    least.set(item, Math.min(least.get(item) ?? Infinity, projected - safetyStock));
  }
  return least;
}

function purchaseDates(input: PlanningInput, plan: Plan, calendars: CalendarBook): (index: number) => Minutes {
  const suppliers = preferredSuppliers(input.itemSuppliers);
  return (index) => {
    const terms = purchaseTerms(input.items[index], suppliers.get(input.items[index].item));
    return addWorkingDays(calendars.supplier(terms.supplier), plan.now, terms.leadTimeDays);
  };
}

type WorkedBy = (operation: RoutingOperation, launched: Quantity, from: Minutes) => Minutes | null;

/** When an operation that begins at a moment is over, in the share of each bucket that the plan leaves free; within a bucket evenly. */
function freeCapacity(plan: Plan, { resources }: PlanningInput, calendars: CalendarBook): WorkedBy {
  const cells = new Map<ResourceId, LoadCell[]>();
  for (const cell of plan.load) {
    const known = cells.get(cell.resource);
    if (known) known.push(cell);
    else cells.set(cell.resource, [cell]);
  }
  const ends = new Map(plan.buckets.map((bucket, index) => [bucket, plan.buckets[index + 1] ?? plan.bucketEnd]));
  const efficiency = new Map(resources.map((resource) => [resource.resource, resource.efficiency]));
  return (operation, launched, from) => {
    if (operation.subcontractDays !== null) {
      return finishAfterWorkingDays(calendars.supplier(operation.subcontractor), from, operation.subcontractDays);
    }
    const [resource] = operation.resources;
    let left = operation.setupTime + (operation.unitTime * launched) / (efficiency.get(resource) || 1);
    const known = cells.get(resource);
    if (known === undefined) return from + left;
    for (const { bucket, capacityMinutes, loadMinutes } of known) {
      const end = ends.get(bucket) ?? bucket;
      if (end <= from) continue;
      const begin = Math.max(bucket, from);
      const free = (Math.max(0, capacityMinutes - loadMinutes) * (end - begin)) / (end - bucket);
      if (free >= left && free > 0) return begin + ((end - begin) * left) / free;
      left -= free;
    }
    return null;
  };
}
