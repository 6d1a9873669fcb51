import type { AdjustmentRow } from '../model/change-records';
import { exceptionInterval } from '../calendar/compile-working-time';
import { OVERTIME_PREMIUM } from '../cost/plan-cost';
import type { PlanningInput } from '../model/input';
import { planFrame } from '../plan-frame';
import { isApplied } from './apply-adjustment';
import { isProblem } from './change-problem';
import { extraTimeOf } from './extra-time';

/** What an adjustment takes. */
export interface AdjustmentEffort {
  /** Hours that somebody works more; 0 for what costs no working time. */
  readonly extraHours: number;
  /** Money: the planner's own figure, else computed; null when nothing of it has a price. */
  readonly cost: number | null;
}

/**
 * Hours and money of a row, as it would be applied to that input. Overtime and extra shifts: the hours opened, of machine and persons, at their hourly
 * cost and the premium of overtime, worked or not. An extra unit or person: the open time between the row's dates (over the horizon without) at the
 * hourly cost. Everything else has no cost of its own but what the planner gives: its effect on work and purchases stands in the plan's own cost.
 */
export function adjustmentEffort(input: PlanningInput, row: AdjustmentRow): AdjustmentEffort {
  const { extraHours, cost } = computedEffort(input, row);
  return { extraHours, cost: row.cost ?? cost };
}

const NO_EFFORT: AdjustmentEffort = { extraHours: 0, cost: null };

function computedEffort(input: PlanningInput, row: AdjustmentRow): AdjustmentEffort {
  if (row.kind === 'overtime' || row.kind === 'shift') return effortOfTime(input, row);
  if (row.kind === 'extra-unit' || row.kind === 'people') return effortOfMeans(input, row);
  return NO_EFFORT;
}

function effortOfTime(input: PlanningInput, row: AdjustmentRow): AdjustmentEffort {
  const extra = extraTimeOf(input, row);
  if (isProblem(extra)) return NO_EFFORT;
  const resources = new Map(input.resources.map((one) => [one.resource, one]));
  let cost: number | null = null;
  let longest = 0;
  let worked = 0;
  for (const { resource, intervals } of extra) {
    const hours = intervals.reduce((sum, { start, end }) => sum + end - start, 0) / 60;
    const known = resources.get(resource);
    if (known?.kind === 'person') worked += hours;
    longest = Math.max(longest, hours);
    if (known !== undefined && known.hourlyCost !== null)
      cost = (cost ?? 0) + known.hourlyCost * known.count * hours * (1 + OVERTIME_PREMIUM);
  }
  return { extraHours: Math.max(worked, longest), cost };
}

function effortOfMeans(input: PlanningInput, { kind, subject, from, to, quantity }: AdjustmentRow): AdjustmentEffort {
  const named = input.skills.find(({ skill }) => skill === subject)?.person;
  const like = input.resources.find(({ resource }) => resource === subject || (kind === 'people' && resource === named));
  if (like === undefined) return NO_EFFORT;
  const { calendars, now, horizonEnd } = planFrame(input);
  const [time] = calendars.units(like.resource);
  const end = to === null ? horizonEnd : exceptionInterval({ from: to, to }).end;
  const hours = (time.workBetween(Math.max(now, from?.minutes ?? now), Math.max(now, end)) / 60) * Math.max(1, Math.floor(quantity ?? 1));
  return { extraHours: kind === 'people' ? hours : 0, cost: like.hourlyCost === null ? null : like.hourlyCost * hours };
}

/** What all rows that are applied cost together; null when none has a price. */
export function adjustmentsCost(input: PlanningInput, rows: readonly AdjustmentRow[], scenario: string | null): number | null {
  const costs = rows.filter((row) => isApplied(row, scenario)).flatMap((row) => adjustmentEffort(input, row).cost ?? []);
  return costs.length === 0 ? null : costs.reduce((sum, cost) => sum + cost, 0);
}
