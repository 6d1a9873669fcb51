import type { AdjustmentRow } from '../model/change-records';
import type { PlanningInput } from '../model/input';
import { planSteps } from '../plan';
import type { Steps } from '../steps';
import { adjustmentsCost } from './adjustment-cost';
import { isApplied } from './apply-adjustment';
import { applyChanges } from './apply-changes';
import { lastPlanOf } from './last-plan-of';
import { planFigures, type PlanFigures } from './plan-figures';
import type { TrialOptions } from './trial';

/** What a plan with the rows of a scenario would be like. */
export interface ScenarioOutcome {
  /** null: the plan as it is, with the rows of no scenario alone. */
  readonly scenario: string | null;
  /** How many rows are applied. */
  readonly adjustments: number;
  readonly figures: PlanFigures;
}

/** The scenarios that rows name, in the table's order. */
export function scenarioNames(rows: readonly AdjustmentRow[]): string[] {
  return [...new Set(rows.flatMap(({ scenario, active }) => (active && scenario !== null ? [scenario] : [])))];
}

/**
 * The plan as it is, then that of each scenario, all from the same tables and the same last plan. When told to stop, those that are computed so
 * far.
 *
 * @param tables the tables as they were read, no row applied; with the plan that they hold.
 * @param prepare what else is to be done to the input before planning, such as the planner's settings.
 */
export function* scenarioSteps(
  tables: PlanningInput,
  prepare: (input: PlanningInput) => PlanningInput,
  options: TrialOptions,
): Steps<readonly ScenarioOutcome[]> {
  const outcomes: ScenarioOutcome[] = [];
  let { lastPlan } = tables;
  for (const scenario of [null, ...scenarioNames(tables.adjustments)]) {
    const input = { ...prepare(applyChanges(tables, scenario).input), lastPlan };
    const plan = yield* planSteps(input, options);
    if (yield) return outcomes;
    // All start from one plan, so that what differs is the scenario's doing and not the search's.
    lastPlan ??= lastPlanOf(plan);
    outcomes.push({
      scenario,
      adjustments: tables.adjustments.filter((row) => isApplied(row, scenario)).length,
      figures: planFigures(input, plan, adjustmentsCost(tables, tables.adjustments, scenario)),
    });
  }
  return outcomes;
}
