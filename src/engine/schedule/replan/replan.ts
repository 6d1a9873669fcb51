import { finishSteps, type Steps } from '../../steps';
import { layPrelude, type Prelude } from '../kernel/prelude';
import type { Problem } from '../kernel/problem';
import type { State } from '../kernel/state';
import { Objective } from '../objective';
import type { ObjectiveValue, Schedule, SearchOptions } from '../schedule';
import { improveSteps, type SearchStart } from '../search/improve';
import { improveSequencesSteps, isSequenceable } from '../sequence/improve-sequences';
import type { PlanChange } from './plan-change';
import { repairSchedule, type RepairedSchedule } from './repair-schedule';
import { scheduleOfStanding, type StandingSchedule } from './standing-schedule';

/** From so many operations on the search works on sequences of units where it can. */
const LARGE = 1500;

/** A plan after a change: mended at once, then improved. */
export interface Replan {
  readonly repaired: RepairedSchedule;
  readonly schedule: Schedule;
}

/**
 * Repairs a standing schedule after a change, then improves it by search; every move away from where the standing schedule had an operation costs
 * what the weight of stability says. `onProgress` hears of the repaired schedule first. Never worse than the repair; deterministic for its iterations.
 */
export function replan(standing: StandingSchedule, change: PlanChange, options: SearchOptions): Replan {
  return finishSteps(replanSteps(standing, change, options), options.shouldStop);
}

/** The same in steps; `options.shouldStop` is not asked. */
export function* replanSteps(standing: StandingSchedule, change: PlanChange, options: SearchOptions): Steps<Replan> {
  const repaired = repairSchedule(standing, change);
  const problem = rememberingPlaces(repaired.problem, standing.state);
  const objective = new Objective(problem, 'plan');
  const value = objective.evaluate(repaired.state);
  options.onProgress?.({ iteration: 0, best: value, first: value });
  if (options.iterations <= 0) return { repaired, schedule: { ...scheduleOfStanding({ ...repaired, problem }), objective: value } };
  const prelude = layPrelude(problem);
  const limits = {
    seed: options.seed,
    iterations: options.iterations,
    onBetter: (iteration: number, best: ObjectiveValue) => options.onProgress?.({ iteration, best, first: value }),
  };
  const start = startOf(problem, prelude, repaired.state, value);
  const found =
    prelude.free.length >= LARGE && isSequenceable(problem, prelude, repaired.state)
      ? yield* improveSequencesSteps(problem, prelude, objective, start, limits)
      : yield* improveSteps(problem, prelude, objective, 'plan', start, limits);
  const isBetter = found.value.value < value.value;
  const best = isBetter ? { ...found, broken: prelude.broken } : { state: repaired.state, value, broken: repaired.broken };
  const schedule = scheduleOfStanding({ problem, state: best.state, broken: best.broken, rule: standing.rule });
  return { repaired, schedule: { ...schedule, objective: best.value, iterations: found.iterations } };
}

/** The problem with the places of a schedule as the last plan's: what distance is counted from. */
function rememberingPlaces(problem: Problem, { start }: State): Problem {
  const operations = problem.workload.operations.map((operation, x) =>
    x < start.length && start[x] >= 0 ? { ...operation, lastStart: start[x] } : operation,
  );
  return { ...problem, workload: { ...problem.workload, operations } };
}

function startOf(problem: Problem, prelude: Prelude, state: State, value: ObjectiveValue): SearchStart {
  const { rank } = problem.links;
  const place = (x: number): number => (state.start[x] >= 0 ? state.start[x] : problem.end);
  const list = prelude.free.slice().sort((a, b) => place(a) - place(b) || rank[a] - rank[b]);
  return { list, modes: state.mode.slice(), state, value };
}
