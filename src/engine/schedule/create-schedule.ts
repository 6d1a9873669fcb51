import { DISPATCHING_RULES } from './dispatching-rules';
import { extractOperations } from './extract';
import { compileProblem } from './kernel/problem';
import { layPrelude } from './kernel/prelude';
import { Objective } from './objective';
import { improve } from './search/improve';
import { scheduleBackward } from './rules/backward';
import { bestOfRules } from './rules/best-of-rules';
import type { Schedule, SearchOptions } from './schedule';
import type { Workload } from './workload';

/**
 * The finite schedule of a workload (DOMAIN convention 8): the best of the dispatching rules, then improved by search for as many
 * iterations as the options allow. Same workload, options and iterations: the same schedule. Never throws on data: what has no
 * place before the end of the calendars has start null; a pin that cannot be held is in `broken` and takes the earliest moment after it.
 */
export function createSchedule(workload: Workload, options: SearchOptions): Schedule {
  const problem = compileProblem(workload);
  const kind = options.objective ?? 'plan';
  const objective = new Objective(problem, kind);
  const prelude = layPrelude(problem);
  const first =
    options.direction === 'backward'
      ? scheduleBackward(problem, prelude, objective)
      : bestOfRules(problem, prelude, objective, options.rules ?? DISPATCHING_RULES, options.shouldStop);
  options.onProgress?.({ iteration: 0, best: first.value, first: first.value });
  const found =
    options.iterations > 0
      ? improve(problem, prelude, objective, kind, first, {
          seed: options.seed,
          iterations: options.iterations,
          shouldStop: options.shouldStop,
          onBetter: (iteration, best) => options.onProgress?.({ iteration, best, first: first.value }),
        })
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
