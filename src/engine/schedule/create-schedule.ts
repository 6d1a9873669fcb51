import { DISPATCHING_RULES } from './dispatching-rules';
import { extractOperations } from './extract';
import { improveJobShopSteps } from './job-shop/improve-job-shop';
import { jobShopOf } from './job-shop/job-shop-problem';
import { type Prelude, layPrelude } from './kernel/prelude';
import { type Problem, compileProblem } from './kernel/problem';
import { Objective, type ObjectiveKind } from './objective';
import { finishSteps, type Steps } from '../steps';
import { type SearchLimits, type SearchResult, type SearchStart, improveSteps } from './search/improve';
import { scheduleBackward } from './rules/backward';
import { type RuleSchedule, bestOfRulesSteps } from './rules/best-of-rules';
import { repairLastPlan } from './replan/repair-last-plan';
import { type LastPlanSchedule, scheduleByLastPlan } from './rules/last-plan';
import { tuneIndexSteps } from './search/tune-index';
import { improveSequencesSteps, isSequenceable } from './sequence/improve-sequences';
import type { ObjectiveValue, Schedule, SearchOptions } from './schedule';
import type { Workload } from './workload';

/**
 * The finite schedule of a workload (DOMAIN convention 8): the best of the dispatching rules, then improved by search for as many
 * iterations as the options allow. Same workload, options and iterations: the same schedule. Never throws on data: what has no
 * place before the end of the calendars has start null; a pin that cannot be held is in `broken` and takes the earliest moment after it.
 */
export function createSchedule(workload: Workload, options: SearchOptions): Schedule {
  return finishSteps(scheduleSteps(workload, options), options.shouldStop);
}

/** The same in steps; `options.shouldStop` is not asked. */
export function* scheduleSteps(workload: Workload, options: SearchOptions): Steps<Schedule> {
  const problem = compileProblem(workload);
  const kind = options.objective ?? 'plan';
  const objective = new Objective(problem, kind);
  const prelude = layPrelude(problem);
  const first =
    options.direction === 'backward'
      ? scheduleBackward(problem, prelude, objective)
      : yield* bestOfRulesSteps(problem, prelude, objective, options.rules ?? DISPATCHING_RULES, (value) =>
          options.onProgress?.({ iteration: 0, best: value, first: value }),
        );
  options.onProgress?.({ iteration: 0, best: first.value, first: first.value });
  const limits = {
    seed: options.seed,
    iterations: options.iterations,
    onBetter: (iteration: number, best: ObjectiveValue) => options.onProgress?.({ iteration, best, first: first.value }),
  };
  const found =
    options.iterations > 0
      ? yield* search(problem, prelude, objective, kind, first, limits, options)
      : { state: first.state, value: first.value, iterations: 0 };
  const broken = new Set(prelude.broken.map((place) => place.operation));
  return {
    operations: extractOperations(problem, found.state, broken),
    objective: found.value,
    rule: first.rule,
    broken: prelude.broken,
    iterations: found.iterations,
  };
}

/** The search that suits the workload. Backward schedules are only compacted: their start is what they are for. */
function* search(
  problem: Problem,
  prelude: Prelude,
  objective: Objective,
  kind: ObjectiveKind,
  rule: RuleSchedule,
  limits: SearchLimits,
  { direction }: SearchOptions,
): Steps<SearchResult> {
  if (direction === 'backward') return yield* improveSteps(problem, prelude, objective, kind, rule, limits);
  if (kind === 'makespan') {
    const shop = jobShopOf(problem, prelude);
    return shop === null
      ? yield* improveSteps(problem, prelude, objective, kind, rule, limits)
      : yield* improveJobShopSteps(problem, prelude, objective, shop, rule, limits);
  }
  const last = betterOf(scheduleByLastPlan(problem, prelude, objective), repairLastPlan(problem, prelude, objective));
  // A second run is never worse than the plan that it sees.
  const start: SearchStart = last !== null && last.value.value <= rule.value.value ? last : rule;
  if (start.value.weightedTardinessDays === 0 && prelude.free.length < LARGE)
    return yield* improveSteps(problem, prelude, objective, kind, start, limits);
  // As many however long the run: a run is the beginning of every longer one.
  const trials = Math.min(prelude.free.length >= LARGE ? TRIALS_OF_LARGE : TRIALS, limits.iterations);
  const tuned = yield* tuneIndexSteps(problem, prelude, objective, start, { ...limits, iterations: trials });
  const further = {
    ...limits,
    iterations: limits.iterations - tuned.iterations,
    onBetter: (iteration: number, value: ObjectiveValue) => limits.onBetter?.(tuned.iterations + iteration, value),
  };
  const better = tuned.value.value < start.value.value ? tuned : start;
  const found =
    prelude.free.length >= LARGE && isSequenceable(problem, prelude, better.state)
      ? yield* improveSequencesSteps(problem, prelude, objective, better, further)
      : yield* improveSteps(problem, prelude, objective, kind, better, further);
  return { ...found, iterations: tuned.iterations + found.iterations };
}

function betterOf(replayed: LastPlanSchedule | null, repaired: LastPlanSchedule | null): LastPlanSchedule | null {
  return replayed === null || (repaired !== null && repaired.value.value < replayed.value.value) ? repaired : replayed;
}

/** From so many operations on, decoding whole lists is too slow a search. */
const LARGE = 1500;
/** Dispatches that tune the index before the search. */
const TRIALS = 12;
const TRIALS_OF_LARGE = 30;
