import { openTime } from '../feasibility/open-time';
import type { BomLine, PlanningInput, Resource, RoutingOperation } from '../model/input';
import type { Plan } from '../model/plan';
import type { Duration, ItemId, Quantity, ResourceId } from '../model/units';
import { createRoutingBook, type RoutingBook } from '../operations/routing';
import type { PlanFrame } from '../plan-frame';
import { componentQuantity } from './bom-line';
import { usualBom } from './usual-bom';

/** Units more of an item that could be made by the end of each bucket; null: no finite resource limits it. */
export type CapableQuantities = (item: ItemId) => readonly (Quantity | null)[];

/** Finite resources that do an operation, any of them. */
interface Pool {
  readonly resources: readonly ResourceId[];
  minutes: Duration;
}

/**
 * Rough-cut capacity: what the hours that the finite plan leaves free would still make of one item, summed from the plan's moment on, each item as if it
 * had them alone. A unit takes the unit times of its routing and of its made components (bill of resources, macro-gamme), setups left out; an
 * operation with a choice may use all of its resources. Persons, tools and material are not looked at: a date that the plan keeps is computed
 * by planning. Source: APICS Dictionary, rough-cut capacity planning, bill of resources.
 */
export function capableQuantities(input: PlanningInput, plan: Plan, frame: PlanFrame): CapableQuantities {
  const resources = new Map(input.resources.map((row) => [row.resource, row]));
  const free = freeMinutes(plan, resources, frame);
  const bills = billsOfResources(input, plan, resources);
  const decimals = new Map(input.items.map(({ item, decimals: places }) => [item, places]));
  return (item) => {
    const pools = [...bills(item).values()].filter(({ minutes }) => minutes > 0);
    const step = 10 ** (decimals.get(item) ?? 0);
    const upTo = pools.map(() => 0);
    return plan.buckets.map((_, bucket) => {
      if (pools.length === 0) return null;
      pools.forEach(
        ({ resources: names }, index) => (upTo[index] += names.reduce((sum, name) => sum + (free.get(name)?.[bucket] ?? 0), 0)),
      );
      const units = Math.min(...pools.map(({ minutes }, index) => upTo[index] / minutes));
      return Math.floor(units * step + 1e-9) / step;
    });
  };
}

/** Open time of finite machines that no operation of the plan takes, by bucket. */
function freeMinutes(plan: Plan, resources: ReadonlyMap<ResourceId, Resource>, frame: PlanFrame): ReadonlyMap<ResourceId, Float64Array> {
  const bucketIndex = new Map(plan.buckets.map((bucket, index) => [bucket, index]));
  const free = new Map<ResourceId, Float64Array>();
  for (const { resource, finite, kind } of resources.values())
    if (finite && kind === 'machine') free.set(resource, openTime(frame.calendars.units(resource), plan));
  for (const { resource, bucket, loadMinutes } of plan.load) {
    const left = free.get(resource);
    const index = bucketIndex.get(bucket);
    if (left !== undefined && index !== undefined) left[index] = Math.max(0, left[index] - loadMinutes);
  }
  return free;
}

/** Minutes of each pool of resources that one unit takes, its made components included. */
function billsOfResources(
  input: PlanningInput,
  plan: Plan,
  resources: ReadonlyMap<ResourceId, Resource>,
): (item: ItemId) => ReadonlyMap<string, Pool> {
  const book = createRoutingBook(input.routings);
  const lines = new Map<ItemId, BomLine[]>();
  for (const line of usualBom(input.bom, plan.now)) {
    const own = lines.get(line.parent);
    if (own) own.push(line);
    else lines.set(line.parent, [line]);
  }
  const made = new Set(input.items.filter(({ kind }) => kind !== 'buy').map(({ item }) => item));
  const known = new Map<ItemId, ReadonlyMap<string, Pool>>();
  const billOf = (item: ItemId, path: ReadonlySet<ItemId>): ReadonlyMap<string, Pool> => {
    const done = known.get(item);
    if (done !== undefined || path.has(item)) return done ?? new Map();
    const bill = ownBill(item, book, resources);
    const below = new Set(path).add(item);
    for (const line of lines.get(item) ?? []) {
      if (!made.has(line.component)) continue;
      const each = componentQuantity(line, 1, input.parameters.scrapConvention) - line.fixedQuantity;
      for (const [key, pool] of billOf(line.component, below)) addTo(bill, key, pool.resources, pool.minutes * each);
    }
    known.set(item, bill);
    return bill;
  };
  return (item) => billOf(item, new Set());
}

function ownBill(item: ItemId, book: RoutingBook, resources: ReadonlyMap<ResourceId, Resource>): Map<string, Pool> {
  const bill = new Map<string, Pool>();
  for (const operation of book.routing(item, null)?.operations ?? []) {
    const machines = machinesOf(operation, resources);
    if (machines.length === 0) continue;
    const efficiency = machines[0].efficiency > 0 ? machines[0].efficiency : 1;
    const names = machines.map(({ resource }) => resource).sort();
    addTo(bill, JSON.stringify(names), names, operation.unitTime / efficiency);
  }
  return bill;
}

/** The finite machines that can do it; none when it can be done where nothing limits it. */
function machinesOf(operation: RoutingOperation, resources: ReadonlyMap<ResourceId, Resource>): Resource[] {
  const all = operation.resources.flatMap((name) => resources.get(name) ?? []);
  return all.every(({ finite, kind }) => finite && kind === 'machine') ? all : [];
}

function addTo(bill: Map<string, Pool>, key: string, resources: readonly ResourceId[], minutes: Duration): void {
  const pool = bill.get(key);
  if (pool === undefined) bill.set(key, { resources, minutes });
  else pool.minutes += minutes;
}
