import type { PlanningInput } from './model/input';
import type { Plan } from './model/plan';
import { stageSteps } from './plan-stages';
import { assemblePlan } from './result/assemble-plan';
import type { DispatchingRule } from './schedule/dispatching-rules';
import type { SearchProgress } from './schedule/schedule';
import { finishSteps, type Steps } from './steps';

/** How a plan is searched for. */
export interface PlanOptions {
  /** Steps of the search; 0 = the best dispatching rule alone. */
  readonly iterations: number;
  readonly seed: number;
  /** Only this rule instead of the best of all. */
  readonly rule?: DispatchingRule;
  /** Asked between steps; true ends the search and keeps the best plan so far. */
  readonly shouldStop?: () => boolean;
  readonly onProgress?: (progress: SearchProgress) => void;
}

/**
 * The whole plan of a workshop: net requirements, orders, a schedule at finite capacity, load, stock, and what there is to say about it.
 * Pure: same input, seed and iterations give the same plan, on every platform (DOMAIN convention 9). Bad data never throws; it is in
 * `messages`.
 */
export function computePlan(input: PlanningInput, options: PlanOptions): Plan {
  return finishSteps(planSteps(input, options), options.shouldStop);
}

/** The same in steps of some milliseconds; each pause asks whether to stop the search. `options.shouldStop` is not asked. */
export function* planSteps(input: PlanningInput, options: PlanOptions): Steps<Plan> {
  const { rule, ...search } = options;
  const parts = yield* stageSteps(input, { ...search, ...(rule === undefined ? {} : { rules: [rule] }) });
  return assemblePlan(parts, options.seed);
}
