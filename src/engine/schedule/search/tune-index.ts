import { Decoder } from '../kernel/decode';
import { exponential } from '../kernel/logarithm';
import type { Prelude } from '../kernel/prelude';
import type { Problem } from '../kernel/problem';
import { State } from '../kernel/state';
import type { Objective } from '../objective';
import { Random } from '../random';
import { ApparentTardiness, type IndexParameters } from '../rules/apparent-tardiness';
import { ruleFactsOf } from '../rules/facts';
import type { Steps } from '../../steps';
import type { SearchLimits, SearchResult, SearchStart } from './improve';

/** Places from which the index is tuned: little and much slack counted, own time and all that is left. */
const FIRST: readonly IndexParameters[] = [
  { lookAhead: 4, changeover: 1, stretch: 1.5, remaining: 0.5 },
  { lookAhead: 4, changeover: 1, stretch: 1.5, remaining: 1 },
  { lookAhead: 20, changeover: 1, stretch: 1.5, remaining: 0.5 },
  { lookAhead: 20, changeover: 1, stretch: 1.5, remaining: 1 },
  { lookAhead: 4, changeover: 0.3, stretch: 1.5, remaining: 0.5 },
  { lookAhead: 20, changeover: 0.3, stretch: 3, remaining: 1 },
];

/** Trials of other parameters, before single orders' urgencies are tried. */
const TRIALS = 24;
/** Share of the orders whose urgency one trial changes, at most. */
const MOST_CHANGED = 0.05;

/** How a tuned search ends: with a list that others can go on from. */
export interface TunedResult extends SearchResult {
  readonly list: Int32Array;
}

/**
 * Tunes the index of apparent tardiness cost to the workload, then the urgency of single orders, by trial: each trial dispatches the whole
 * workload, and what is no worse stands. One iteration = one dispatch.
 */
export function* tuneIndexSteps(
  problem: Problem,
  prelude: Prelude,
  objective: Objective,
  start: SearchStart,
  limits: SearchLimits,
): Steps<TunedResult> {
  const random = new Random(limits.seed);
  const rule = new ApparentTardiness(problem, prelude, ruleFactsOf(problem));
  const modes = new Int32Array(problem.operationCount).fill(-1);
  let urgency = new Float64Array(problem.workload.orders.length);
  let parameters = FIRST[0];
  let least = Infinity;
  let result = { list: start.list, state: start.state, value: start.value };
  let iterations = 0;
  const tryOut = function* (tried: IndexParameters, urgent: Float64Array): Steps<void> {
    iterations++;
    const state = new State(problem);
    state.copyFrom(prelude.state);
    const list = yield* rule.run(new Decoder(problem, state), modes, tried, urgent);
    if (list === null) return;
    const value = objective.evaluate(state);
    if (value.value > least) return;
    least = value.value;
    parameters = tried;
    urgency = new Float64Array(urgent);
    if (value.value >= result.value.value) return;
    result = { list, state, value };
    limits.onBetter?.(iterations, value);
  };
  while (iterations < limits.iterations && !(yield)) {
    if (iterations < FIRST.length) yield* tryOut(FIRST[iterations], urgency);
    else if (iterations < TRIALS) yield* tryOut(varied(parameters, random), urgency);
    else if (random.below(6) === 0) yield* tryOut(varied(parameters, random), urgency);
    else yield* tryOut(parameters, otherUrgency(problem, objective, result.state, urgency, random));
  }
  return { ...result, iterations };
}

function varied(parameters: IndexParameters, random: Random): IndexParameters {
  const factor = (): number => (random.below(2) === 0 ? 1 : exponential((random.next() - 0.5) * 1.6));
  return {
    lookAhead: parameters.lookAhead * factor(),
    changeover: parameters.changeover * factor(),
    stretch: parameters.stretch * factor(),
    remaining: Math.min(1.5, Math.max(0, parameters.remaining + (random.below(2) === 0 ? 0 : (random.next() - 0.5) * 0.6))),
  };
}

/** Some orders more urgent or less, mostly those of late goals. */
function otherUrgency(problem: Problem, objective: Objective, state: State, urgency: Float64Array, random: Random): Float64Array {
  const { goals, operations } = problem.workload;
  const other = urgency.slice();
  const changes = 1 + random.below(Math.max(1, Math.floor(goals.length * MOST_CHANGED)));
  for (let i = 0; i < changes; i++) {
    const g = random.below(goals.length);
    const step = (random.next() - (objective.tardiness(state, g) > 0 ? 0.4 : 0.6)) * 1.2;
    for (const x of goals[g].operations) other[operations[x].order] += step;
  }
  return other;
}
