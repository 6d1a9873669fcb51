import { Decoder } from '../kernel/decode';
import { naturalLogarithm } from '../kernel/logarithm';
import { NO_RUNWAY, State } from '../kernel/state';
import type { Prelude } from '../kernel/prelude';
import type { Problem } from '../kernel/problem';
import type { Objective } from '../objective';
import { Random } from '../random';
import type { SearchLimits, SearchResult, SearchStart } from '../search/improve';
import { finishSteps, type Steps } from '../../steps';
import { SequenceGraph } from './sequence-graph';
import { SequenceMoves } from './sequence-moves';
import { SequenceValue } from './sequence-value';

/** Operations timed between two questions whether to stop: a few milliseconds. */
const WORK_BETWEEN_QUESTIONS = 10_000;
/** Moves of the first cooling for each operation; each one after it is longer. */
const FIRST_CYCLE = 8;
const CYCLE_GROWTH = 1.7;
/** Temperature at the start of a cooling, as a share of what a move that makes things worse usually costs. */
const WARMTH = 0.0001;
const SAMPLE = 100;
/** A move is given up once it has lost this share of what such moves usually cost. */
const PATIENCE = 0.01;

/** Whether every free operation needs one unit and nothing else: no tool, no skill, no batches; and the schedule to start from leaves nothing out. */
export function isSequenceable(problem: Problem, prelude: Prelude, start: State): boolean {
  const { feedsBatches, takesBatches } = problem.links;
  if (prelude.free.length < 2 || start.start.includes(NO_RUNWAY)) return false;
  return prelude.free.every(
    (x) =>
      problem.tool[x] < 0 &&
      problem.skill[x] < 0 &&
      feedsBatches[x] + takesBatches[x] === 0 &&
      problem.modeFirst[x + 1] > problem.modeFirst[x] &&
      hasUnits(problem, x),
  );
}

function hasUnits(problem: Problem, x: number): boolean {
  for (let m = problem.modeFirst[x]; m < problem.modeFirst[x + 1]; m++) {
    if (problem.unitsOf[problem.modeResource[m]].length === 0) return false;
  }
  return true;
}

/**
 * Simulated annealing over the units' sequences, every neighbour timed exactly by its changed cone alone: for large workloads many times
 * more neighbours than decoding whole lists. One iteration = as many operations timed as the workload has. What is found is decoded like any
 * list, which also fills gaps; it is returned only when better than the start.
 */
export function* improveSequencesSteps(
  problem: Problem,
  prelude: Prelude,
  objective: Objective,
  start: SearchStart,
  limits: SearchLimits,
): Steps<SearchResult> {
  return yield* new SequenceAnnealing(problem, prelude, objective, start, limits).run();
}

/** The same in one go. */
export function improveSequences(
  problem: Problem,
  prelude: Prelude,
  objective: Objective,
  start: SearchStart,
  limits: SearchLimits,
): SearchResult {
  return finishSteps(improveSequencesSteps(problem, prelude, objective, start, limits));
}

class SequenceAnnealing {
  private readonly random: Random;
  private readonly graph: SequenceGraph;
  private readonly value: SequenceValue;
  private readonly moves: SequenceMoves;
  private readonly best: State;
  private bestValue: number;
  private current: number;
  private untilQuestion = 0;
  /** What a move may lose on the way to a gain. */
  private patience = Infinity;
  private stopped = false;
  private result: { state: State; value: SearchResult['value'] };

  constructor(
    private readonly problem: Problem,
    private readonly prelude: Prelude,
    private readonly objective: Objective,
    start: SearchStart,
    private readonly limits: SearchLimits,
  ) {
    this.random = new Random(limits.seed);
    this.graph = new SequenceGraph(problem, prelude);
    this.graph.takeOver(start.state, prelude.free);
    this.value = new SequenceValue(problem, this.graph);
    this.moves = new SequenceMoves(problem, this.graph, this.value, this.random, prelude.free);
    this.best = new State(problem);
    this.current = this.bestValue = this.value.computeAll();
    this.keep();
    this.result = { state: start.state, value: start.value };
  }

  *run(): Steps<SearchResult> {
    const count = this.prelude.free.length;
    const usual = yield* this.usualLoss();
    this.patience = usual * PATIENCE;
    for (let length = FIRST_CYCLE * count; this.goesOn() || (yield* this.asks()); length = Math.ceil(length * CYCLE_GROWTH)) {
      for (let i = 0; i < length && (this.goesOn() || (yield* this.asks())); i++) this.step(usual * WARMTH * (1 - i / length));
      this.returnToBest();
      this.decodeBest();
    }
    return { ...this.result, iterations: this.iterations() };
  }

  private iterations(): number {
    return Math.floor(this.graph.timed / this.prelude.free.length);
  }

  /** True while there is nothing to ask and no end. */
  private goesOn(): boolean {
    return !this.stopped && this.graph.timed < this.untilQuestion;
  }

  /** At the end, or at a question; true when the answer is to go on. */
  private *asks(): Steps<boolean> {
    if (this.stopped) return false;
    this.untilQuestion = this.graph.timed + WORK_BETWEEN_QUESTIONS;
    this.stopped = this.iterations() >= this.limits.iterations || (yield);
    return !this.stopped;
  }

  /** The median of what moves that make things worse cost, greedily searched meanwhile. */
  private *usualLoss(): Steps<number> {
    const losses: number[] = [];
    for (let i = 0; i < SAMPLE && (this.goesOn() || (yield* this.asks())); i++) {
      const loss = this.step(0);
      if (loss > 0 && loss < Infinity) losses.push(loss);
    }
    losses.sort((a, b) => a - b);
    return losses[losses.length >> 1] ?? 1;
  }

  /** Tries one move; returns by how much it changed the value, Infinity when it came to nothing. */
  private step(temperature: number): number {
    const { graph, moves, value } = this;
    // A move that comes to nothing is work too.
    graph.timed++;
    if (!moves.propose()) return Infinity;
    const { mover } = moves;
    const [mode, unit, before] = [graph.mode[mover], graph.unit[mover], graph.before[mover]];
    graph.mostLoss = this.patience + temperature * 3;
    if (!graph.move(mover, moves.mode, moves.unit, moves.before)) return Infinity;
    if (graph.gaveUp) {
      graph.undo(mover, mode, unit, before);
      return Infinity;
    }
    const change = value.change(graph.oldStart, graph.oldChangeover);
    if (change > 0 && change > -temperature * naturalLogarithm(1 - this.random.next())) {
      graph.undo(mover, mode, unit, before);
      return change;
    }
    value.commit();
    this.current += change;
    if (this.current < this.bestValue - LEAST_GAIN) {
      this.bestValue = this.current;
      this.keep();
    }
    return change;
  }

  private keep(): void {
    this.best.start.set(this.graph.start);
    this.best.mode.set(this.graph.mode);
    this.best.unit.set(this.graph.unit);
  }

  private returnToBest(): void {
    this.graph.takeOver(this.best, this.prelude.free);
    this.current = this.bestValue = this.value.computeAll();
  }

  private decodeBest(): void {
    const { problem, prelude, best } = this;
    const { rank } = problem.links;
    const list = prelude.free.slice().sort((a, b) => best.start[a] - best.start[b] || rank[a] - rank[b]);
    const state = new State(problem);
    state.copyFrom(prelude.state);
    new Decoder(problem, state).run(list, 0, list.length, best.mode);
    const value = this.objective.evaluate(state);
    if (value.value >= this.result.value.value) return;
    this.result = { state, value };
    this.limits.onBetter?.(this.iterations(), value);
  }
}

/** Less than this is rounding. */
const LEAST_GAIN = 1e-7;
