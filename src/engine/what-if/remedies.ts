import type { AdjustmentRow } from '../model/change-records';
import type { PlanningInput } from '../model/input';
import type { Plan } from '../model/plan';
import type { DemandId, Duration, Minutes } from '../model/units';
import { finishSteps, type Steps } from '../steps';
import { candidateAdjustments } from './candidate-adjustments';
import type { PlanFigures } from './plan-figures';
import { baseSteps, trialSteps, type TrialOptions } from './trial';

/** What an adjustment would do, computed by planning with it. */
export interface Remedy {
  readonly row: AdjustmentRow;
  /** When all of the demand would be there, and by how much it would be late. */
  readonly available: Minutes | null;
  readonly lateMinutes: Duration;
  /** How much earlier than without it. */
  readonly gainedMinutes: Duration;
  /** Of the whole plan: other demands may gain or lose by it. */
  readonly after: PlanFigures;
  /** Hours that somebody would work more; 0 for what costs no working time. */
  readonly extraHours: number;
  /** Money; null when nothing of it has a price. */
  readonly cost: number | null;
}

export interface Remedies {
  readonly demand: DemandId;
  /** What they are compared with: the plan without any of them. */
  readonly available: Minutes | null;
  readonly lateMinutes: Duration;
  readonly before: PlanFigures;
  /** Those that make the demand earlier; the least late first, then what costs others and hours least. */
  readonly remedies: readonly Remedy[];
  /** How many were tried. */
  readonly tried: number;
}

/**
 * What would help a late demand, each way tried by planning with it from the plan at hand: same rules, same calendars, same competition for machines. An
 * adjustment that only sounds good is not in the list. null when the demand is not in the plan.
 */
export function proposeRemedies(
  input: PlanningInput,
  demand: DemandId,
  options: TrialOptions,
  cost: number | null = null,
): Remedies | null {
  return finishSteps(remedySteps(input, demand, options, cost));
}

/**
 * The same in steps; when told to stop, it gives what was tried so far.
 *
 * @param cost of the adjustments that are in the input already.
 */
export function* remedySteps(
  input: PlanningInput,
  demand: DemandId,
  options: TrialOptions,
  cost: number | null = null,
): Steps<Remedies | null> {
  const base = yield* baseSteps(input, cost, options);
  const late = base.plan.demands.find(({ id }) => id === demand);
  if (late === undefined) return null;
  const { available, lateMinutes } = late;
  const remedies: Remedy[] = [];
  let tried = 0;
  for (const row of candidateAdjustments(base.input, base.plan, late)) {
    const trial = yield* trialSteps(base, row, options);
    // A trial that was cut short is not as good as it could be: it does not count.
    if (yield) break;
    if (trial === null) continue;
    tried++;
    const after = outcomeOf(trial.plan, demand);
    const gainedMinutes = lateMinutes - after.lateMinutes;
    const { figures, extraHours, cost: price } = trial;
    if (gainedMinutes > 0) remedies.push({ row, ...after, gainedMinutes, after: figures, extraHours, cost: price });
  }
  return { demand, available, lateMinutes, before: base.figures, remedies: remedies.sort(betterFirst), tried };
}

/** Of a demand that the adjustment takes out of the plan nothing is late. */
function outcomeOf({ demands }: Plan, id: DemandId): Pick<Remedy, 'available' | 'lateMinutes'> {
  const demand = demands.find((row) => row.id === id);
  return { available: demand?.available ?? null, lateMinutes: demand?.lateMinutes ?? 0 };
}

function betterFirst(a: Remedy, b: Remedy): number {
  return a.lateMinutes - b.lateMinutes || a.after.weightedTardinessDays - b.after.weightedTardinessDays || a.extraHours - b.extraHours;
}
