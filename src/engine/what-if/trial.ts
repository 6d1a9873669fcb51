import type { AdjustmentRow } from '../model/change-records';
import type { PlanningInput } from '../model/input';
import type { Plan } from '../model/plan';
import { planSteps } from '../plan';
import type { Steps } from '../steps';
import { adjustmentEffort } from './adjustment-cost';
import { applyAdjustment } from './apply-adjustment';
import { isProblem } from './change-problem';
import { lastPlanOf } from './last-plan-of';
import { added, planFigures, type PlanFigures } from './plan-figures';

/** How each trial is planned. */
export interface TrialOptions {
  /** Steps of the search for each trial. */
  readonly iterations: number;
  readonly seed: number;
}

/** An input that changes are tried on, and its plan. */
export interface TrialBase {
  readonly input: PlanningInput;
  readonly plan: Plan;
  readonly figures: PlanFigures;
  /** Of the adjustments in it; null when none has a price. */
  readonly cost: number | null;
}

/**
 * Plans an input as it is, to compare trials with. Without a plan from before, trials start from this one, so that what differs is the
 * adjustment's doing and not the search's.
 */
export function* baseSteps(input: PlanningInput, cost: number | null, options: TrialOptions): Steps<TrialBase> {
  const plan = yield* planSteps(input, options);
  const from = input.lastPlan === undefined ? { ...input, lastPlan: lastPlanOf(plan) } : input;
  return { input: from, plan, figures: planFigures(input, plan, cost), cost };
}

/** An adjustment and what the plan with it is like. */
export interface Trial {
  readonly row: AdjustmentRow;
  readonly input: PlanningInput;
  readonly plan: Plan;
  readonly figures: PlanFigures;
  /** Hours that somebody works more by it, and its money; null = no price. */
  readonly extraHours: number;
  readonly cost: number | null;
}

/** Plans with one adjustment more; null when it cannot be applied. */
export function* trialSteps(base: TrialBase, row: AdjustmentRow, options: TrialOptions): Steps<Trial | null> {
  const input = applyAdjustment(base.input, row);
  if (isProblem(input)) return null;
  const plan = yield* planSteps(input, options);
  const effort = adjustmentEffort(base.input, row);
  return { row, input, plan, figures: planFigures(input, plan, added(base.cost, effort.cost)), ...effort };
}
