import { startOfDay, weekdayOf } from '../calendar/dates';
import type { WorkingTime } from '../calendar/working-time';
import type { PlanningInput, Resource } from '../model/input';
import type { LatenessReason, Plan, PlanDemand } from '../model/plan';
import { MINUTES_PER_DAY, type Interval, type Minutes, type ResourceId } from '../model/units';
import { planFrame } from '../plan-frame';
import { adjustmentKey, type Adjustment } from './adjustment';

/** Overtime after the last shift of a day. */
const EVENING_MINUTES = 120;
/** What a day that is closed otherwise would give. */
const EXTRA_DAY = { start: 6 * 60, end: 14 * 60 };
/** No proposal asks for more overtime than this many days of it. */
const MOST_DAYS = 15;
/** Into so many transfer batches a lot is cut. */
const BATCHES = 4;

/**
 * What could make a late demand earlier, from the chain of causes that the plan gives for it: more hours or one more unit where a machine, tool or
 * person was waited for, material sooner, overlapping operations, going before others. Which of them helps, and how much, only a run can say.
 */
export function candidateAdjustments(input: PlanningInput, plan: Plan, demand: PlanDemand): Adjustment[] {
  const made: Adjustment[] = demand.reasons.flatMap((reason) => ofReason(input, plan, demand, reason));
  const overlaps = itemsOf(plan, demand).flatMap(({ item, quantity }) => overlapOf(input, item, quantity));
  const priority: Adjustment[] = demand.priority > 1 ? [{ kind: 'priority', demand: demand.id }] : [];
  return distinct([...made, ...overlaps, ...priority]);
}

function ofReason(input: PlanningInput, plan: Plan, demand: PlanDemand, reason: LatenessReason): Adjustment[] {
  switch (reason.kind) {
    case 'material':
      return reason.item === null ? [] : [{ kind: 'expedite', item: reason.item, days: daysLate(demand) }];
    case 'fixed':
    case 'no-runway':
      return [];
    default: {
      // A second unit helps where something was waited for, not where the work itself is too long.
      const waited = reason.kind === 'machine' || reason.kind === 'tool' || reason.kind === 'people';
      return resourcesOf(input, plan, reason).flatMap((resource) => moreTime(input, plan, demand, resource, waited));
    }
  }
}

/** The resource that was waited for; for people, every person of the skill. */
function resourcesOf(input: PlanningInput, plan: Plan, reason: LatenessReason): ResourceId[] {
  if (reason.kind === 'people') return input.skills.filter(({ skill }) => skill === reason.skill).map(({ person }) => person);
  if (reason.resource !== null) return [reason.resource];
  const operation = plan.operations.find((row) => row.order === reason.order && row.operation === reason.operation);
  return operation === undefined ? [] : [operation.resource];
}

function moreTime(input: PlanningInput, plan: Plan, demand: PlanDemand, id: ResourceId, withUnit: boolean): Adjustment[] {
  const resource = input.resources.find((row) => row.resource === id);
  if (resource === undefined || !resource.finite || resource.kind === 'subcontractor') return [];
  const [time] = planFrame(input).calendars.units(id);
  // What is worked after it is done comes too late to help.
  const until = demand.available ?? plan.horizonEnd;
  const offers = [evenings(time, plan.now, until), closedDays(time, plan.now, until)].filter((intervals) => intervals.length > 0);
  const hours = offers.map((intervals): Adjustment => ({ kind: 'overtime', resource: id, intervals }));
  return withUnit && canBeDoubled(resource) ? [...hours, { kind: 'extra-unit', resource: id }] : hours;
}

function canBeDoubled({ kind }: Resource): boolean {
  return kind === 'machine' || kind === 'tool' || kind === 'person';
}

/** Two hours after the last shift of each working day. */
function evenings(time: WorkingTime, from: Minutes, until: Minutes): Interval[] {
  const offers: Interval[] = [];
  for (const day of daysBetween(from, until)) {
    const open = time.intervals(day, day + MINUTES_PER_DAY);
    const last = open[open.length - 1];
    if (last === undefined || last.end <= from) continue;
    const end = Math.min(last.end + EVENING_MINUTES, day + MINUTES_PER_DAY, time.nextOpen(last.end) ?? Infinity);
    if (end > last.end && last.end < until) offers.push({ start: last.end, end });
  }
  return offers.slice(0, MOST_DAYS);
}

/** A shift on each day that is closed, Sundays left in peace. */
function closedDays(time: WorkingTime, from: Minutes, until: Minutes): Interval[] {
  return daysBetween(from, until)
    .filter((day) => weekdayOf(day) !== SUNDAY && time.intervals(day, day + MINUTES_PER_DAY).length === 0)
    .map((day) => ({ start: day + EXTRA_DAY.start, end: day + EXTRA_DAY.end }))
    .filter(({ start }) => start >= from && start < until)
    .slice(0, MOST_DAYS);
}

const SUNDAY = 7;

function daysBetween(from: Minutes, until: Minutes): Minutes[] {
  const first = startOfDay(from);
  const count = Math.max(0, Math.ceil((until - first) / MINUTES_PER_DAY));
  return Array.from({ length: count }, (_, i) => first + i * MINUTES_PER_DAY);
}

const daysLate = ({ lateMinutes }: PlanDemand): number => Math.max(1, Math.ceil(lateMinutes / MINUTES_PER_DAY));

/** Items made on the way to the demand, in orders that the chain of causes names or that serve it directly. */
function itemsOf(plan: Plan, demand: PlanDemand): { item: string; quantity: number }[] {
  const named = new Set([...demand.reasons.map(({ order }) => order), ...demand.supplies.map(({ key }) => key)]);
  return plan.orders.filter(({ order, kind }) => named.has(order) && kind === 'make').map(({ item, quantity }) => ({ item, quantity }));
}

/** Only a lot of several pieces with several operations can overlap. */
function overlapOf(input: PlanningInput, item: string, quantity: number): Adjustment[] {
  const operations = input.routings.filter((row) => row.item === item);
  const batch = Math.ceil(quantity / BATCHES);
  const already = operations.every(({ transferBatch }) => transferBatch !== null && transferBatch <= batch);
  return operations.length < 2 || batch >= quantity || already ? [] : [{ kind: 'overlap', item, batch }];
}

function distinct(adjustments: readonly Adjustment[]): Adjustment[] {
  const byKey = new Map(adjustments.map((adjustment) => [adjustmentKey(adjustment), adjustment]));
  return [...byKey.values()];
}
