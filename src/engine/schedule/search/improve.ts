import { naturalLogarithm } from '../kernel/logarithm';
import type { Prelude } from '../kernel/prelude';
import type { Problem } from '../kernel/problem';
import { State } from '../kernel/state';
import type { Objective, ObjectiveKind } from '../objective';
import { Random } from '../random';
import type { ObjectiveValue } from '../schedule';
import type { Steps } from '../../steps';
import { CriticalChain } from './critical-chain';
import { Evaluator } from './evaluator';
import { ListMoves } from './list-moves';
import { Proposals } from './propose';
import { SqueakyWheel } from './squeaky-wheel';

/** Where the search begins: a list and the state that it decodes to. */
export interface SearchStart {
  readonly list: Int32Array;
  /** The one mode that an operation may take, -1 = any; all any when left out. */
  readonly modes?: Int32Array;
  readonly state: State;
  readonly value: ObjectiveValue;
}

export interface SearchResult {
  readonly state: State;
  readonly value: ObjectiveValue;
  readonly iterations: number;
}

export interface SearchLimits {
  readonly seed: number;
  readonly iterations: number;
  readonly onBetter?: (iteration: number, value: ObjectiveValue) => void;
}

/** Operations decoded between two questions whether to stop: some milliseconds. */
const WORK_BETWEEN_QUESTIONS = 4000;
/** Iterations of the first cooling; each one after it is longer. */
const FIRST_CYCLE = 400;
const CYCLE_GROWTH = 1.6;
/** Temperature at the start of a cooling, as a share of the best value: what one operation of few, or of many, may cost. */
const WARMTH = 0.01;
const WARMTH_OF_AN_OPERATION = 1;
/** Reorderings of the whole list before the first cooling (more for long lists, which single moves change little), and before each later one. */
const FIRST_REORDERINGS = 40;
const REORDERINGS = 12;
/** A reordering this much worse than the best is no place to go on from. */
const ASTRAY = 0.02;

/**
 * Simulated annealing over priority lists and modes, in coolings of growing length that begin at the best found, so that a run is the
 * beginning of every longer run and more iterations are never worse. One iteration = one decoded neighbour.
 */
export function* improveSteps(
  problem: Problem,
  prelude: Prelude,
  objective: Objective,
  kind: ObjectiveKind,
  start: SearchStart,
  limits: SearchLimits,
): Steps<SearchResult> {
  const search = new Annealing(problem, prelude, objective, kind, start, limits);
  return yield* search.run();
}

class Annealing {
  private readonly random: Random;
  private readonly evaluator: Evaluator;
  private readonly proposals: Proposals;
  private readonly squeaky: SqueakyWheel;
  private readonly best: { list: Int32Array; modes: Int32Array; state: State; value: number };
  private readonly current: { list: Int32Array; modes: Int32Array; position: Int32Array; state: State; value: number };
  private readonly list: Int32Array;
  private readonly modes: Int32Array;
  private iteration = 0;
  private untilQuestion = 0;
  private stopped = false;
  private readonly cost: number;

  constructor(
    problem: Problem,
    prelude: Prelude,
    private readonly objective: Objective,
    private readonly kind: ObjectiveKind,
    start: SearchStart,
    private readonly limits: SearchLimits,
  ) {
    this.random = new Random(limits.seed);
    this.evaluator = new Evaluator(problem, prelude, objective);
    const chain = new CriticalChain(problem, objective, kind);
    this.proposals = new Proposals(problem, new ListMoves(problem.links, start.list.length), chain, this.random, prelude.free);
    this.squeaky = new SqueakyWheel(problem, prelude, objective, this.random);
    const modes = start.modes?.slice() ?? new Int32Array(problem.operationCount).fill(-1);
    const copy = new State(problem);
    copy.copyFrom(start.state);
    this.best = { list: start.list.slice(), modes: modes.slice(), state: copy, value: start.value.value };
    const state = new State(problem);
    state.copyFrom(start.state);
    const position = new Int32Array(problem.operationCount).fill(-1);
    this.current = { list: start.list.slice(), modes, position, state, value: start.value.value };
    this.list = start.list.slice();
    this.modes = modes.slice();
    this.cost = Math.max(1, start.list.length);
  }

  *run(): Steps<SearchResult> {
    let length = FIRST_CYCLE;
    while (this.list.length > 1 && (this.goesOn() || (yield* this.asks()))) {
      if (this.kind === 'plan')
        yield* this.reorder(this.iteration === 0 ? FIRST_REORDERINGS + Math.floor(this.list.length / 40) : REORDERINGS);
      this.returnToBest();
      const share = Math.min(WARMTH, WARMTH_OF_AN_OPERATION / this.list.length);
      const warmth = Math.max(this.best.value * share, 1e-9);
      for (let i = 0; i < length && (this.goesOn() || (yield* this.asks())); i++) this.step(warmth * (1 - i / length));
      length = Math.ceil(length * CYCLE_GROWTH);
    }
    return { state: this.best.state, value: this.objective.evaluate(this.best.state), iterations: this.iteration };
  }

  /** True while there is nothing to ask and no end. */
  private goesOn(): boolean {
    return this.untilQuestion > 0 && !this.stopped && this.iteration < this.limits.iterations;
  }

  /** At the end, or at a question; true when the answer is to go on. */
  private *asks(): Steps<boolean> {
    if (this.stopped || this.iteration >= this.limits.iterations) return false;
    this.untilQuestion = WORK_BETWEEN_QUESTIONS;
    this.stopped = yield;
    return !this.stopped;
  }

  /** Lets late goals squeak: each list is made from the schedule before it, the first from the best. */
  private *reorder(times: number): Steps<void> {
    const { current } = this;
    this.returnToBest();
    for (let i = 0; i < times && (this.goesOn() || (yield* this.asks())); i++) {
      if (current.value === 0) return;
      this.iteration++;
      this.untilQuestion -= this.cost;
      this.list.set(this.squeaky.reorder(current.state, current.position, this.modes));
      const value = this.objective.evaluate(this.squeaky.scratch).value;
      this.take(0, value, this.squeaky.scratch);
      if (value > this.best.value * (1 + ASTRAY)) this.returnToBest();
    }
  }

  private returnToBest(): void {
    const { best, current } = this;
    current.list.set(best.list);
    current.modes.set(best.modes);
    current.state.copyFrom(best.state);
    current.value = best.value;
    this.renumber(0);
    this.evaluator.reset();
    this.list.set(best.list);
    this.modes.set(best.modes);
  }

  private step(temperature: number): void {
    this.iteration++;
    this.untilQuestion -= this.cost;
    const { current, list, modes } = this;
    if (!this.proposals.propose(current, list, modes)) return;
    const from = this.proposals.unchanged;
    const limit = current.value - temperature * naturalLogarithm(1 - this.random.next());
    const value = this.evaluator.candidate(list, modes, from, limit, temperature);
    if (value <= limit) this.accept(from, value);
    else {
      list.set(current.list.subarray(from), from);
      modes.set(current.modes);
    }
  }

  private accept(from: number, value: number): void {
    this.evaluator.accept();
    this.take(from, value, this.evaluator.state);
  }

  /** Makes `list` and `modes`, which decode to `state`, the current solution. */
  private take(from: number, value: number, state: State): void {
    const { current, best } = this;
    current.list.set(this.list.subarray(from), from);
    current.modes.set(this.modes);
    current.state.copyFrom(state);
    current.value = value;
    this.renumber(from);
    if (value >= best.value) return;
    best.list.set(current.list);
    best.modes.set(current.modes);
    best.state.copyFrom(current.state);
    best.value = value;
    this.limits.onBetter?.(this.iteration, this.objective.evaluate(best.state));
  }

  private renumber(from: number): void {
    const { list, position } = this.current;
    for (let i = from; i < list.length; i++) position[list[i]] = i;
  }
}
