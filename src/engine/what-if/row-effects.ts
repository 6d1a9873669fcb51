import type { AdjustmentRow } from '../model/change-records';
import type { PlanningInput } from '../model/input';
import { planSteps } from '../plan';
import type { Steps } from '../steps';
import { applyAdjustments } from './apply-adjustment';
import { applyDisturbances } from './apply-changes';
import { lastPlanOf } from './last-plan-of';
import { planFigures, type PlanFigures } from './plan-figures';
import type { TrialOptions } from './trial';

/** What a row changes in a plan: figures with it less those without. */
export interface RowEffect {
  readonly lateDemands: number;
  readonly weightedTardinessDays: number;
  readonly overloadedCells: number;
}

/** What a change of figures is. */
export function effectBetween(without: PlanFigures, withIt: PlanFigures): RowEffect {
  return {
    lateDemands: withIt.lateDemands - without.lateDemands,
    weightedTardinessDays: withIt.weightedTardinessDays - without.weightedTardinessDays,
    overloadedCells: withIt.overloadedCells - without.overloadedCells,
  };
}

/**
 * What each active row of Adjustments does, the others of its scenario and of none being there: the plan with it less the plan without. When told to
 * stop, those that are computed so far.
 *
 * @param tables the tables as they were read, no row applied; with the plan that they hold.
 * @param prepare what else is to be done to the input before planning.
 */
export function* rowEffectSteps(
  tables: PlanningInput,
  prepare: (input: PlanningInput) => PlanningInput,
  options: TrialOptions,
): Steps<readonly (readonly [AdjustmentRow, RowEffect])[]> {
  const happened = applyDisturbances(tables, tables.disturbances).input;
  const known = new Map<string | null, PlanFigures>();
  const effects: [AdjustmentRow, RowEffect][] = [];
  let { lastPlan } = tables;
  const figuresOf = function* (rows: readonly AdjustmentRow[], scenario: string | null): Steps<PlanFigures> {
    const input = { ...prepare(applyAdjustments(happened, rows, scenario).input), lastPlan };
    const plan = yield* planSteps(input, options);
    lastPlan ??= lastPlanOf(plan);
    return planFigures(input, plan, null);
  };
  // Without a plan from before, all start from the one without any row.
  if (lastPlan === undefined && tables.adjustments.some(({ active }) => active)) yield* figuresOf([], null);
  for (const row of tables.adjustments) {
    if (!row.active) continue;
    const { scenario } = row;
    const all = known.get(scenario) ?? (yield* figuresOf(tables.adjustments, scenario));
    known.set(scenario, all);
    const others = tables.adjustments.filter((one) => one !== row);
    const without = yield* figuresOf(others, scenario);
    if (yield) return effects;
    effects.push([row, effectBetween(without, all)]);
  }
  return effects;
}
