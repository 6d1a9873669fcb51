import type { PlanningInput } from '../model/input';
import type { Plan, PlanDemand } from '../model/plan';
import type { DemandId, Duration, Minutes } from '../model/units';
import { planSteps } from '../plan';
import { finishSteps, type Steps } from '../steps';
import type { Adjustment } from './adjustment';
import { applyAdjustment } from './apply-adjustment';
import { candidateAdjustments } from './candidate-adjustments';
import { lastPlanOf } from './last-plan-of';

/** What an adjustment would do, computed by planning with it. */
export interface Remedy {
  readonly adjustment: Adjustment;
  /** When all of the demand would be there, and by how much it would be late. */
  readonly available: Minutes | null;
  readonly lateMinutes: Duration;
  /** How much earlier than without it. */
  readonly gainedMinutes: Duration;
  /** Of the whole plan: other demands may gain or lose by it. */
  readonly lateDemands: number;
  readonly weightedTardinessDays: number;
  /** Hours that somebody would work more; 0 for what costs no working time. */
  readonly extraHours: number;
}

export interface Remedies {
  readonly demand: DemandId;
  /** What they are compared with: the same plan computed again without any of them. */
  readonly before: Pick<Remedy, 'available' | 'lateMinutes' | 'lateDemands' | 'weightedTardinessDays'>;
  /** Those that make the demand earlier; the least late first, then what costs others and hours least. */
  readonly remedies: readonly Remedy[];
  /** How many were tried. */
  readonly tried: number;
}

export interface RemedyOptions {
  /** Steps of the search for each trial. */
  readonly iterations: number;
  readonly seed: number;
}

/**
 * What would help a late demand, each way tried by planning with it from the plan at hand: same rules, same calendars, same competition for machines. An
 * adjustment that only sounds good is not in the list. null when the demand is not in the plan.
 */
export function proposeRemedies(input: PlanningInput, plan: Plan, demand: DemandId, options: RemedyOptions): Remedies | null {
  return finishSteps(remedySteps(input, plan, demand, options));
}

/** The same in steps; when told to stop, it gives what was tried so far. */
export function* remedySteps(input: PlanningInput, plan: Plan, demand: DemandId, options: RemedyOptions): Steps<Remedies | null> {
  const late = plan.demands.find(({ id }) => id === demand);
  if (late === undefined) return null;
  const from: PlanningInput = { ...input, lastPlan: lastPlanOf(plan) };
  const search = { iterations: options.iterations, seed: options.seed };
  const before = outcomeOf(yield* planSteps(from, search), demand);
  const remedies: Remedy[] = [];
  let tried = 0;
  for (const adjustment of candidateAdjustments(input, plan, late)) {
    if (yield) break;
    const after = outcomeOf(yield* planSteps(applyAdjustment(from, adjustment), search), demand);
    tried++;
    const gainedMinutes = before.lateMinutes - after.lateMinutes;
    if (gainedMinutes > 0) remedies.push({ adjustment, ...after, gainedMinutes, extraHours: extraHours(adjustment) });
  }
  return { demand, before, remedies: remedies.sort(betterFirst), tried };
}

type Outcome = Remedies['before'];

function outcomeOf({ demands, kpis }: Plan, id: DemandId): Outcome {
  const demand = demands.find((row): row is PlanDemand => row.id === id);
  return {
    available: demand?.available ?? null,
    lateMinutes: demand?.lateMinutes ?? 0,
    lateDemands: kpis.lateDemands,
    weightedTardinessDays: kpis.weightedTardinessDays,
  };
}

function extraHours(adjustment: Adjustment): number {
  return adjustment.kind === 'overtime' ? adjustment.intervals.reduce((sum, { start, end }) => sum + end - start, 0) / 60 : 0;
}

function betterFirst(a: Remedy, b: Remedy): number {
  return a.lateMinutes - b.lateMinutes || a.weightedTardinessDays - b.weightedTardinessDays || a.extraHours - b.extraHours;
}
