import { startOfWeek } from '../calendar/dates';
import type { PlanningInput, Resource } from '../model/input';
import type { Plan } from '../model/plan';
import type { Duration, Minutes, ResourceId } from '../model/units';
import { planFrame, type PlanFrame } from '../plan-frame';
import { openTime } from './open-time';
import { resourceProfiles, skillProfiles, type WorkProfile } from './work-profiles';

/** Means and their load over the whole plan. */
export interface ResourceCapacity {
  readonly resource: Resource;
  /** Of all its units, from the plan's moment on. */
  readonly openMinutes: Duration;
  /** Work at its latest dates; of persons whom operations call in by a skill, as scheduled. */
  readonly neededMinutes: Duration;
  /** As scheduled, changeovers included. */
  readonly scheduledMinutes: Duration;
  /** Needed over open; null without open time. */
  readonly rate: number | null;
  /** Work that not even the open time of all earlier weeks takes. */
  readonly missingMinutes: Duration;
  /** Hours as scheduled × the power that the resource draws (kWh); null without one. */
  readonly energy: number | null;
}

/** Persons whom a skill, a person or all skills together lack in a week. */
export interface HiringNeed {
  readonly subject: string;
  /** Several skills that the same persons have. */
  readonly together: boolean;
  /** Monday. */
  readonly week: Minutes;
  readonly missingMinutes: Duration;
  /** Whole persons of the usual hours of that week; null when nobody works in it. */
  readonly persons: number | null;
}

/** How evenly the machines of a group are loaded. */
export interface GroupBalance {
  readonly group: string;
  readonly members: number;
  /** 0 … 1; 1 = all alike. */
  readonly index: number;
  readonly highest: { readonly resource: ResourceId; readonly rate: number };
  readonly lowest: { readonly resource: ResourceId; readonly rate: number };
}

export interface CapacitySummary {
  /** Finite resources, the most loaded first. */
  readonly resources: readonly ResourceCapacity[];
  readonly hiring: readonly HiringNeed[];
  /** Groups with work, the worst balanced first. */
  readonly balance: readonly GroupBalance[];
}

/** Less than a minute is made up without anybody noticing. */
const LEAST_MISSING = 1;

/**
 * What there is and what is needed of it (état des lieux des moyens): open hours, load, persons to hire, and how even the load is.
 *
 * Persons missing in a week: work at latest dates less the open hours of the week and those that earlier weeks leave over, divided by the open hours
 * of one such person in that week, rounded up. What a week cannot do is not asked for again in the next.
 *
 * Balance index of a group: mean load rate ÷ highest load rate of its members, as scheduled; the balance efficiency of a line (sum of the times ÷ number
 * of stations × longest time; Groover, Automation, Production Systems) with load rates for times.
 */
export function capacitySummary(input: PlanningInput, plan: Plan): CapacitySummary {
  const frame = planFrame(input);
  const resources = resourceCapacities(input, plan, frame);
  return { resources, hiring: hiringNeeds(input, plan, frame), balance: groupBalances(resources) };
}

function resourceCapacities(input: PlanningInput, plan: Plan, frame: PlanFrame): ResourceCapacity[] {
  const rows = new Map(input.resources.map((row) => [row.resource, row]));
  const scheduled = new Map<ResourceId, Duration>();
  for (const { resource, loadMinutes } of plan.load) scheduled.set(resource, (scheduled.get(resource) ?? 0) + loadMinutes);
  return resourceProfiles(input, plan, frame)
    .flatMap(({ subject, load, capacity }): ResourceCapacity[] => {
      const resource = rows.get(subject);
      if (resource === undefined) return [];
      const [asked, openMinutes] = [sum(load), sum(capacity)];
      const scheduledMinutes = scheduled.get(subject) ?? 0;
      const neededMinutes = asked === 0 && resource.kind === 'person' ? scheduledMinutes : asked;
      return [
        {
          resource,
          openMinutes,
          neededMinutes,
          scheduledMinutes,
          rate: openMinutes > 0 ? neededMinutes / openMinutes : null,
          missingMinutes: sum(missing(load, capacity)),
          energy: resource.powerKw === undefined ? null : (scheduledMinutes / 60) * resource.powerKw,
        },
      ];
    })
    .sort((a, b) => (b.rate ?? Infinity) - (a.rate ?? Infinity) || compareText(a.resource.resource, b.resource.resource));
}

/** Bucket by bucket, what neither its own open time nor what is left over of the earlier ones takes. */
function missing(load: Float64Array, capacity: Float64Array): Float64Array {
  let spare = 0;
  return load.map((needed, index) => {
    const left = spare + capacity[index] - needed;
    spare = Math.max(0, left);
    return Math.max(0, -left);
  });
}

function hiringNeeds(input: PlanningInput, plan: Plan, frame: PlanFrame): HiringNeed[] {
  const ofPersons = resourceProfiles(input, plan, frame).filter(({ kind }) => kind === 'people');
  const needs = [...ofPersons, ...skillProfiles(input, plan, frame)].flatMap((profile) => needsOf(profile, input, plan, frame));
  // All skills together are only worth a word where none of them lacks by itself.
  const alone = new Set(needs.filter(({ together }) => !together).map(({ week }) => week));
  return needs
    .filter(({ together, week }) => !together || !alone.has(week))
    .sort((a, b) => a.week - b.week || b.missingMinutes - a.missingMinutes);
}

function needsOf({ subject, together, load, capacity }: WorkProfile, input: PlanningInput, plan: Plan, frame: PlanFrame): HiringNeed[] {
  const weeks = [...new Set(plan.buckets.map(startOfWeek))];
  const indexOf = plan.buckets.map((bucket) => weeks.indexOf(startOfWeek(bucket)));
  const weekly = (values: Float64Array): Float64Array => {
    const sums = new Float64Array(weeks.length);
    values.forEach((value, index) => (sums[indexOf[index]] += value));
    return sums;
  };
  const lacks = missing(weekly(load), weekly(capacity));
  const persons = personsOf(subject, together, input);
  const open = persons.map((person) => weekly(openTime(frame.calendars.units(person), plan)));
  return weeks.flatMap((week, index): HiringNeed[] => {
    const missingMinutes = lacks[index];
    if (missingMinutes < LEAST_MISSING) return [];
    const hours = open.map((own) => own[index]).filter((minutes) => minutes > 0);
    const usual = hours.reduce((total, minutes) => total + minutes, 0) / Math.max(1, hours.length);
    // A rounding of minutes is no person.
    return [{ subject, together, week, missingMinutes, persons: usual > 0 ? Math.ceil(missingMinutes / usual - 1e-6) : null }];
  });
}

/** Who could do it: a person by his own name, else all who have the skill; of several skills together everybody. */
function personsOf(subject: string, together: boolean, { resources, skills }: PlanningInput): ResourceId[] {
  const known = new Set(resources.map(({ resource }) => resource));
  const able = skills.filter(({ skill, person }) => (together || skill === subject) && known.has(person)).map(({ person }) => person);
  return able.length > 0 ? [...new Set(able)] : known.has(subject) ? [subject] : [];
}

function groupBalances(resources: readonly ResourceCapacity[]): GroupBalance[] {
  const groups = new Map<string, { resource: ResourceId; rate: number }[]>();
  for (const { resource, scheduledMinutes, openMinutes } of resources) {
    if (resource.group === null || openMinutes <= 0) continue;
    const members = groups.get(resource.group) ?? [];
    members.push({ resource: resource.resource, rate: scheduledMinutes / openMinutes });
    groups.set(resource.group, members);
  }
  return [...groups]
    .flatMap(([group, members]): GroupBalance[] => {
      const sorted = [...members].sort((a, b) => b.rate - a.rate);
      const [highest, lowest] = [sorted[0], sorted[sorted.length - 1]];
      if (sorted.length < 2 || highest.rate <= 0) return [];
      const mean = sorted.reduce((total, { rate }) => total + rate, 0) / sorted.length;
      return [{ group, members: sorted.length, index: mean / highest.rate, highest, lowest }];
    })
    .sort((a, b) => a.index - b.index);
}

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
