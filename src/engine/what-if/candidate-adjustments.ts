import type { AdjustmentRow } from '../model/change-records';
import { startOfDay } from '../calendar/dates';
import type { PlanningInput, Resource } from '../model/input';
import type { LatenessReason, Plan, PlanDemand } from '../model/plan';
import { MINUTES_PER_DAY, type Minutes, type ResourceId } from '../model/units';
import { adjustmentKey, adjustmentRow, dayValue } from './adjustment-rows';
import { otherWays } from './other-ways';

/** Hours of overtime after the last shift of a day. */
const EVENING_HOURS = 2;
/** No proposal asks for overtime over more days than these. */
const MOST_DAYS = 21;
/** Into so many transfer batches a lot is cut. */
const BATCHES = 4;

/**
 * What could make a late demand earlier, from the chain of causes that the plan gives for it: more hours or one more unit where a machine, tool or
 * person was waited for, another resource, subcontractor or smaller lots for the work itself, material sooner, from another supplier or replaced,
 * overlapping operations, going before others, or agreeing a later date for who stands in the way. Which of them helps, and how much, only a run
 * can say.
 */
export function candidateAdjustments(input: PlanningInput, plan: Plan, demand: PlanDemand): AdjustmentRow[] {
  const made = demand.reasons.flatMap((reason) => ofReason(input, plan, demand, reason));
  const overlaps = largestLots(itemsOf(plan, demand)).flatMap(({ item, quantity }) => overlapOf(input, item, quantity));
  const priority = demand.priority > 1 ? [adjustmentRow({ kind: 'priority', subject: demand.id, quantity: 1 })] : [];
  return distinct([...made, ...overlaps, ...priority]);
}

function ofReason(input: PlanningInput, plan: Plan, demand: PlanDemand, reason: LatenessReason): AdjustmentRow[] {
  switch (reason.kind) {
    case 'material':
      return reason.item === null ? [] : materialOf(input, reason.item, daysLate(demand));
    case 'fixed':
    case 'no-runway':
      return [];
    default: {
      // A second unit helps where something was waited for, not where the work itself is too long.
      const waited = reason.kind === 'machine' || reason.kind === 'tool' || reason.kind === 'people';
      const time = resourcesOf(input, plan, reason).flatMap((resource) => moreTime(input, plan, demand, resource, waited));
      const skill = reason.kind === 'people' ? reason.skill : undefined;
      const dates = datesBetween(plan.now, demand.available ?? plan.horizonEnd);
      const people = skill === undefined ? [] : [adjustmentRow({ kind: 'people', subject: skill, quantity: 1, ...dates })];
      return [...time, ...people, ...otherWays(input, plan, reason), ...postponed(plan, demand, reason)];
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

function moreTime(input: PlanningInput, plan: Plan, demand: PlanDemand, id: ResourceId, withUnit: boolean): AdjustmentRow[] {
  const resource = input.resources.find((row) => row.resource === id);
  if (resource === undefined || !resource.finite || resource.kind === 'subcontractor') return [];
  // What is worked after it is done comes too late to help.
  const until = demand.available ?? plan.horizonEnd;
  const hours = extraHoursOf(id, plan.now, until);
  const dates = datesBetween(plan.now, until);
  return withUnit && canBeDoubled(resource) ? [...hours, adjustmentRow({ kind: 'extra-unit', subject: id, quantity: 1, ...dates })] : hours;
}

/** Two hours after the last shift of each day, or a shift on the closed ones, of a resource between two moments. */
export function extraHoursOf(resource: ResourceId, from: Minutes, until: Minutes): AdjustmentRow[] {
  const between = { subject: resource, ...datesBetween(from, until) };
  return [adjustmentRow({ kind: 'overtime', ...between, quantity: EVENING_HOURS }), adjustmentRow({ kind: 'shift', ...between })];
}

/** The days from one moment to another, three weeks of them at most. */
function datesBetween(from: Minutes, until: Minutes): Pick<AdjustmentRow, 'from' | 'to'> {
  const first = startOfDay(from);
  const last = Math.min(startOfDay(Math.max(from, until - 1)), first + (MOST_DAYS - 1) * MINUTES_PER_DAY);
  return { from: dayValue(first), to: dayValue(last) };
}

export function canBeDoubled({ kind }: Resource): boolean {
  return kind === 'machine' || kind === 'tool';
}

const daysLate = ({ lateMinutes }: PlanDemand): number => Math.max(1, Math.ceil(lateMinutes / MINUTES_PER_DAY));

/** Material sooner, from a quicker supplier, or what another alternative of the bill takes instead. */
function materialOf(input: PlanningInput, item: string, days: number): AdjustmentRow[] {
  const bought = input.itemSuppliers.filter((row) => row.item === item);
  const [preferred] = [...bought].sort((a, b) => a.priority - b.priority);
  const quicker = bought.filter((row) => preferred !== undefined && row.leadTimeDays < preferred.leadTimeDays);
  const instead = input.bom.filter(({ component }) => component === item).flatMap((line) => insteadOf(input, line.parent, item));
  return [
    adjustmentRow({ kind: 'expedite', subject: item, quantity: days }),
    ...quicker.map(({ supplier }) => adjustmentRow({ kind: 'supplier', subject: item, replacement: supplier })),
    ...[...new Set(instead)].map((replacement) => adjustmentRow({ kind: 'substitute', subject: item, replacement, quantity: 1 })),
  ];
}

/** Components that another alternative of the bill has and that of this component has not. */
function insteadOf({ bom }: PlanningInput, parent: string, item: string): string[] {
  const lines = bom.filter((line) => line.parent === parent);
  const withIt = new Set(lines.filter(({ component }) => component === item).map(({ alternative }) => alternative));
  const beside = new Set(lines.filter(({ alternative }) => withIt.has(alternative)).map(({ component }) => component));
  return lines.filter(({ alternative, component }) => !withIt.has(alternative) && !beside.has(component)).map(({ component }) => component);
}

/** A later date for another demand, or order without one, that stood in the way. */
function postponed(plan: Plan, demand: PlanDemand, { behindOrder }: LatenessReason): AdjustmentRow[] {
  const order = plan.orders.find((row) => row.order === behindOrder);
  if (order === undefined) return [];
  const ids = new Set(plan.demands.map(({ id }) => id));
  const served = order.pegs.map((peg) => peg.demand).filter((id) => id !== demand.id && ids.has(id));
  const isOwn = order.pegs.some((peg) => peg.demand === demand.id);
  const subject = served[0] ?? (order.status === 'planned' || isOwn ? null : order.order);
  return subject === null ? [] : [adjustmentRow({ kind: 'delay', subject, quantity: daysLate(demand) })];
}

/** Items made on the way to the demand, in orders that the chain of causes names or that serve it directly. */
function itemsOf(plan: Plan, demand: PlanDemand): { item: string; quantity: number }[] {
  const named = new Set([...demand.reasons.map(({ order }) => order), ...demand.supplies.map(({ key }) => key)]);
  return plan.orders.filter(({ order, kind }) => named.has(order) && kind === 'make').map(({ item, quantity }) => ({ item, quantity }));
}

/** Each item once, by its largest lot. */
function largestLots(lots: readonly { item: string; quantity: number }[]): { item: string; quantity: number }[] {
  const largest = new Map<string, number>();
  for (const { item, quantity } of lots) largest.set(item, Math.max(quantity, largest.get(item) ?? 0));
  return [...largest].map(([item, quantity]) => ({ item, quantity }));
}

/** Only a lot of several pieces with several operations can overlap. */
function overlapOf(input: PlanningInput, item: string, quantity: number): AdjustmentRow[] {
  const operations = input.routings.filter((row) => row.item === item);
  const batch = Math.ceil(quantity / BATCHES);
  const already = operations.every(({ transferBatch }) => transferBatch !== null && transferBatch <= batch);
  return operations.length < 2 || batch >= quantity || already ? [] : [adjustmentRow({ kind: 'overlap', subject: item, quantity: batch })];
}

/** Each once, the first of equal ones. */
export function distinct(rows: readonly AdjustmentRow[]): AdjustmentRow[] {
  const byKey = new Map<string, AdjustmentRow>();
  for (const row of rows) if (!byKey.has(adjustmentKey(row))) byKey.set(adjustmentKey(row), row);
  return [...byKey.values()];
}
