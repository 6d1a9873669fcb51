import type { DispatchingRule } from '../dispatching-rules';
import { DISPATCHING_RULES } from '../dispatching-rules';
import { Decoder } from '../kernel/decode';
import type { Prelude } from '../kernel/prelude';
import type { Problem } from '../kernel/problem';
import { State } from '../kernel/state';
import type { Objective } from '../objective';
import { finishSteps, type Steps } from '../../steps';
import type { ObjectiveValue } from '../schedule';
import { latestFinishOf, type RuleFacts, ruleFactsOf } from './facts';
import { chronologicalSteps, serialOrder } from './list-order';
import { PRIORITY_OF } from './priority-of';
import { QuickDispatch } from './quick-dispatch';

/** A decoded schedule and the list that it came from. */
export interface RuleSchedule {
  readonly rule: DispatchingRule;
  readonly list: Int32Array;
  readonly state: State;
  readonly value: ObjectiveValue;
}

/** More operations than these are dispatched in order of time and behind what the units hold only: into gaps or serially they take many times as long, and come out no earlier. */
const LARGEST_SERIAL = 20000;
/** From so many operations on the eight rules take longer than a planner's glance: one quick dispatch gives the first plan before them. */
const LEAST_QUICK = 1500;

/**
 * Schedules by each rule, serially by priority and in order of time, and keeps the best by value; a tie goes to the rule named first. A large workload
 * is first dispatched quickly by due date, a very large one by each rule. At least one schedule is made whatever the answers to the pauses.
 * @param onFirst hears what that first schedule of a large workload is worth.
 */
export function* bestOfRulesSteps(
  problem: Problem,
  prelude: Prelude,
  objective: Objective,
  rules: readonly DispatchingRule[],
  onFirst?: (value: ObjectiveValue) => void,
): Steps<RuleSchedule> {
  const wanted = rules.length > 0 ? rules : DISPATCHING_RULES;
  const quick = problem.operationCount >= LEAST_QUICK ? new QuickDispatch(problem, prelude) : null;
  let best: RuleSchedule | null = quick === null ? null : yield* quickly(quick, problem, objective, wanted);
  if (best !== null) onFirst?.(best.value);
  if (best !== null && (yield)) return best;
  if (quick !== null && problem.operationCount > LARGEST_SERIAL) return yield* bestOfQuick(quick, problem, objective, wanted, best);
  const facts = ruleFactsOf(problem);
  const modes = new Int32Array(problem.operationCount).fill(-1);
  for (const rule of wanted) {
    for (const make of [bySerial, byTime]) {
      if (best !== null && (yield)) return best;
      const made: RuleSchedule | null = yield* make(problem, prelude, objective, rule, facts, modes, best === null);
      // Only a rule behind the first is told to stop.
      if (made === null) return best ?? stoppedTooEarly();
      if (best === null || made.value.value < best.value.value) best = made;
    }
  }
  if (best === null) throw new Error('schedule: no rule was tried');
  return best;
}

/** The quick dispatch by due date, or by the first rule when that one is not wanted. */
function* quickly(quick: QuickDispatch, problem: Problem, objective: Objective, wanted: readonly DispatchingRule[]): Steps<RuleSchedule> {
  const rule = wanted.includes('EDD') ? 'EDD' : wanted[0];
  const priority = rule === 'EDD' ? latestFinishOf(problem) : prioritiesOf(problem, rule, ruleFactsOf(problem));
  const made = yield* unstopped(quick.run(priority));
  return made === null ? stoppedTooEarly() : { rule, ...made, value: objective.evaluate(made.state) };
}

/** The best of `first`, which is by one of the rules, and quick dispatches by the others. */
function* bestOfQuick(
  quick: QuickDispatch,
  problem: Problem,
  objective: Objective,
  wanted: readonly DispatchingRule[],
  first: RuleSchedule | null,
): Steps<RuleSchedule> {
  let best = first;
  const others = wanted.filter((rule) => rule !== first?.rule);
  const facts = others.length > 0 ? ruleFactsOf(problem) : null;
  for (const rule of others) {
    const made = facts === null ? null : yield* quick.run(prioritiesOf(problem, rule, facts));
    if (made === null) break;
    const value = objective.evaluate(made.state);
    if (best === null || value.value < best.value.value) best = { rule, ...made, value };
    if (yield) break;
  }
  return best ?? stoppedTooEarly();
}

/** The same in one go. */
export function bestOfRules(problem: Problem, prelude: Prelude, objective: Objective, rules: readonly DispatchingRule[]): RuleSchedule {
  return finishSteps(bestOfRulesSteps(problem, prelude, objective, rules));
}

function stoppedTooEarly(): never {
  throw new Error('schedule: the first rule was stopped');
}

type Make = (
  problem: Problem,
  prelude: Prelude,
  objective: Objective,
  rule: DispatchingRule,
  facts: RuleFacts,
  modes: Int32Array,
  /** Goes on whatever the answers. */
  unstoppable: boolean,
) => Steps<RuleSchedule | null>;

/** Operations placed between two questions whether to stop. */
const PLACED_BETWEEN_QUESTIONS = 2000;

const bySerial: Make = function* (problem, prelude, objective, rule, facts, modes, unstoppable) {
  const decoder = decoderAfter(problem, prelude);
  const list = serialOrder(problem, prelude, prioritiesOf(problem, rule, facts));
  for (let from = 0; from < list.length; from += PLACED_BETWEEN_QUESTIONS) {
    if (from > 0 && (yield) && !unstoppable) return null;
    decoder.run(list, from, Math.min(list.length, from + PLACED_BETWEEN_QUESTIONS), modes);
  }
  return { rule, list, state: decoder.state, value: objective.evaluate(decoder.state) };
};

/** Places the operations one by one by priority, the smallest first and predecessors before their successors. */
export function scheduleBySerial(
  problem: Problem,
  prelude: Prelude,
  objective: Objective,
  rule: DispatchingRule,
  priority: Float64Array,
): RuleSchedule {
  const decoder = decoderAfter(problem, prelude);
  const list = serialOrder(problem, prelude, priority);
  decoder.run(list, 0, list.length, new Int32Array(problem.operationCount).fill(-1));
  return { rule, list, state: decoder.state, value: objective.evaluate(decoder.state) };
}

const byTime: Make = function* (problem, prelude, objective, rule, facts, modes, unstoppable) {
  const priority = prioritiesOf(problem, rule, facts);
  const decoder = decoderAfter(problem, prelude);
  const steps = chronologicalSteps(problem, prelude, priority, decoder, modes);
  const list = unstoppable ? yield* unstopped(steps) : yield* steps;
  return list === null ? null : { rule, list, state: decoder.state, value: objective.evaluate(decoder.state) };
};

/** Pauses all the same, and does not listen. */
function* unstopped<Result>(steps: Steps<Result>): Steps<Result> {
  let step = steps.next(false);
  while (step.done !== true) {
    yield;
    step = steps.next(false);
  }
  return step.value;
}

function decoderAfter(problem: Problem, prelude: Prelude): Decoder {
  const state = new State(problem);
  state.copyFrom(prelude.state);
  return new Decoder(problem, state);
}

function prioritiesOf(problem: Problem, rule: DispatchingRule, facts: RuleFacts): Float64Array {
  const priorityOf = PRIORITY_OF[rule];
  const priority = new Float64Array(problem.operationCount);
  for (let x = 0; x < priority.length; x++) priority[x] = priorityOf(facts, x);
  return priority;
}
