import type { DispatchingRule } from '../dispatching-rules';
import { DISPATCHING_RULES } from '../dispatching-rules';
import { Decoder } from '../kernel/decode';
import type { Prelude } from '../kernel/prelude';
import type { Problem } from '../kernel/problem';
import { State } from '../kernel/state';
import type { Objective } from '../objective';
import { finishSteps, type Steps } from '../../steps';
import type { ObjectiveValue } from '../schedule';
import { type RuleFacts, ruleFactsOf } from './facts';
import { chronologicalSteps, serialOrder } from './list-order';
import { PRIORITY_OF } from './priority-of';

/** A decoded schedule and the list that it came from. */
export interface RuleSchedule {
  readonly rule: DispatchingRule;
  readonly list: Int32Array;
  readonly state: State;
  readonly value: ObjectiveValue;
}

/** More operations than these are dispatched in order of time only: serially they take as long, and come out several times later. */
const LARGEST_SERIAL = 20000;

/**
 * Schedules by each rule, serially by priority and in order of time, and keeps the best by value; a tie goes to the rule named first.
 * At least one rule is tried whatever the answers to the pauses.
 */
export function* bestOfRulesSteps(
  problem: Problem,
  prelude: Prelude,
  objective: Objective,
  rules: readonly DispatchingRule[],
): Steps<RuleSchedule> {
  const facts = ruleFactsOf(problem);
  const modes = new Int32Array(problem.operationCount).fill(-1);
  let best: RuleSchedule | null = null;
  for (const rule of rules.length > 0 ? rules : DISPATCHING_RULES) {
    for (const make of [bySerial, byTime]) {
      if (best !== null && (yield)) return best;
      if (make === bySerial && problem.operationCount > LARGEST_SERIAL) continue;
      const made: RuleSchedule | null = yield* make(problem, prelude, objective, rule, facts, modes, best === null);
      // Only a rule behind the first is told to stop.
      if (made === null) return best ?? stoppedTooEarly();
      if (best === null || made.value.value < best.value.value) best = made;
    }
  }
  if (best === null) throw new Error('schedule: no rule was tried');
  return best;
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
