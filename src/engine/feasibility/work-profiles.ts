import { spread } from '../load/spread';
import type { PlanningInput, ResourceKind } from '../model/input';
import type { Plan, PlanOperation } from '../model/plan';
import type { Duration } from '../model/units';
import { createRoutingBook } from '../operations/routing';
import { unitTimes } from '../operations/subcontracting';
import type { PlanFrame } from '../plan-frame';
import type { WorkCause } from './feasibility';
import { openTime } from './open-time';

/** Work and open time of one resource, or of who has a skill, by bucket. */
export interface WorkProfile {
  readonly kind: WorkCause['kind'];
  readonly subject: string;
  /** Several skills at once. */
  readonly together: boolean;
  readonly load: Float64Array;
  readonly capacity: Float64Array;
}

const KINDS: Readonly<Record<ResourceKind, WorkCause['kind']>> = {
  machine: 'capacity',
  tool: 'tool',
  person: 'people',
  subcontractor: 'subcontractor',
};

/** Finite resources by the load of the plan at latest dates, and their open time from its moment on. */
export function resourceProfiles(input: PlanningInput, plan: Plan, frame: PlanFrame): WorkProfile[] {
  const rows = new Map(input.resources.map((row) => [row.resource, row]));
  const bucketIndex = new Map(plan.buckets.map((bucket, index) => [bucket, index]));
  const profiles = new Map<string, WorkProfile>();
  for (const { resource, bucket, infiniteMinutes } of plan.load) {
    const row = rows.get(resource);
    const index = bucketIndex.get(bucket);
    if (row === undefined || !row.finite || index === undefined) continue;
    let profile = profiles.get(resource);
    if (profile === undefined) {
      const capacity = openTime(unitTimes(resource, row, frame.calendars), plan);
      profile = { kind: KINDS[row.kind], subject: resource, together: false, load: new Float64Array(plan.buckets.length), capacity };
      profiles.set(resource, profile);
    }
    profile.load[index] += infiniteMinutes;
  }
  return [...profiles.values()];
}

/** Persons by skill: what the operations ask of them at latest dates, and the hours of all who have it; then of all skills together. */
export function skillProfiles(input: PlanningInput, plan: Plan, frame: PlanFrame): WorkProfile[] {
  const persons = new Map<string, Set<string>>();
  for (const { person, skill } of input.skills) persons.set(skill, (persons.get(skill) ?? new Set()).add(person));
  if (persons.size === 0) return [];
  const known = new Set(input.resources.map(({ resource }) => resource));
  const capacityOf = (names: Iterable<string>): Float64Array =>
    openTime(
      [...names].filter((name) => known.has(name)).flatMap((name) => frame.calendars.units(name)),
      plan,
    );
  const loads = skillLoads(input, plan, frame, persons);
  const profiles = [...loads].map(([skill, load]): WorkProfile => {
    return { kind: 'people', subject: skill, together: false, load, capacity: capacityOf(persons.get(skill) ?? []) };
  });
  if (profiles.length < 2) return profiles;
  const everybody = new Set([...loads.keys()].flatMap((skill) => [...(persons.get(skill) ?? [])]));
  const together = new Float64Array(plan.buckets.length).map((_, index) => profiles.reduce((sum, { load }) => sum + load[index], 0));
  return [
    ...profiles,
    { kind: 'people', subject: [...loads.keys()].join(' + '), together: true, load: together, capacity: capacityOf(everybody) },
  ];
}

function skillLoads(
  input: PlanningInput,
  plan: Plan,
  frame: PlanFrame,
  persons: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, Float64Array> {
  const routings = createRoutingBook(input.routings);
  const alternatives = new Map(input.orders.map(({ order, alternative }) => [order, alternative]));
  const rows = new Map(input.resources.map((row) => [row.resource, row]));
  const periods = { starts: plan.buckets, end: plan.bucketEnd };
  const loads = new Map<string, Float64Array>();
  for (const operation of plan.operations) {
    if (operation.resourceKind === 'person') continue;
    const routing = routings.routing(operation.item, alternatives.get(operation.order) ?? null);
    const step = routing?.operations.find((row) => row.operation === operation.operation);
    const skill = step?.skill ?? null;
    const who = skill === null ? undefined : persons.get(skill);
    if (step === undefined || skill === null || who === undefined) continue;
    let load = loads.get(skill);
    if (load === undefined) loads.set(skill, (load = new Float64Array(plan.buckets.length)));
    const [time] = unitTimes(operation.resource, rows.get(operation.resource), frame.calendars);
    const amount = workOf(operation) * Math.min(step.people, who.size);
    spread({ start: operation.latestStart, end: operation.latestFinish, amount }, periods, time ?? null, load);
  }
  return loads;
}

function workOf({ setupMinutes, runMinutes }: PlanOperation): Duration {
  return setupMinutes + runMinutes;
}
