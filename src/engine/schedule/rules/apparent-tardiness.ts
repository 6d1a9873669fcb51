import type { Decoder } from '../kernel/decode';
import { naturalLogarithm } from '../kernel/logarithm';
import type { Prelude } from '../kernel/prelude';
import { type Problem, changeoverBetween } from '../kernel/problem';
import type { Steps } from '../../steps';
import type { RuleFacts } from './facts';
import { DispatchQueue } from './dispatch-queue';

/** How the index weighs. */
export interface IndexParameters {
  /** Slack counts over so many mean times of an operation. */
  readonly lookAhead: number;
  /** A changeover counts over so many mean changeovers. */
  readonly changeover: number;
  /** Clock time from latest start to due date is taken this many times, for the waiting on the way. */
  readonly stretch: number;
  /** 0: an operation's own time counts; 1: all work that is left on the way to its goal. */
  readonly remaining: number;
}

/**
 * Dispatching in order of time by the apparent tardiness cost with setups (Vepsalainen and Morton 1987; Lee, Bhaskaran and Pinedo 1997):
 * weight over time, less the more slack is left and the longer the changeover. The best of those that wait goes on the unit that is free
 * first. Decodes while it goes; the list that it returns decodes to the same schedule.
 */
export class ApparentTardiness {
  private readonly release: Float64Array;
  /** Logarithms, by operation: of its work, of the work left from it on, of its weight. */
  private readonly logWork: Float64Array;
  private readonly logLeft: Float64Array;
  private readonly logWeight: Float64Array;
  private readonly meanTime: number;
  private readonly meanChangeover: number;

  constructor(
    private readonly problem: Problem,
    private readonly prelude: Prelude,
    private readonly facts: RuleFacts,
  ) {
    this.release = new Float64Array(problem.operationCount);
    this.logWork = facts.work.map((work) => naturalLogarithm(Math.max(1, work)));
    this.logLeft = workLeft(problem, facts).map(naturalLogarithm);
    this.logWeight = facts.weight.map(naturalLogarithm);
    this.meanTime = Math.max(1, mean(prelude.free, facts.work)) * CLOCK_PER_WORK;
    this.meanChangeover = meanChangeoverOf(problem);
  }

  /**
   * Dispatches into the decoder's state, which holds the prelude alone; null when told to stop on the way.
   * @param urgency by order, added to the logarithm of the index.
   */
  *run(decoder: Decoder, modes: Int32Array, parameters: IndexParameters, urgency: Float64Array): Steps<Int32Array | null> {
    const { problem, prelude, release } = this;
    const queue = new DispatchQueue(problem, decoder.state, this.facts.latestStart);
    const waitingOn: number[][] = problem.unitsOf.map(() => []);
    const waiting = new Int32Array(problem.operationCount);
    const isFree = new Uint8Array(problem.operationCount);
    const { predecessorFirst, predecessor, successorFirst, successor } = problem.links;
    const enter = (x: number): void => {
      release[x] = decoder.placer.release(x);
      queue.push(x, release[x]);
      for (let m = problem.modeFirst[x]; m < problem.modeFirst[x + 1]; m++) waitingOn[problem.modeResource[m]].push(x);
    };
    for (const x of prelude.free) isFree[x] = 1;
    for (const x of prelude.free) {
      for (let p = predecessorFirst[x]; p < predecessorFirst[x + 1]; p++) waiting[x] += isFree[predecessor[p]];
      if (waiting[x] === 0) enter(x);
    }
    const list = new Int32Array(prelude.free.length);
    for (let i = 0; queue.size > 0;) {
      if (i % PLACED_BETWEEN_QUESTIONS === PLACED_BETWEEN_QUESTIONS - 1 && (yield)) return null;
      const x = queue.pop();
      if (isFree[x] === 0) continue;
      const chosen = this.choose(decoder, x, queue.at, waitingOn, isFree, parameters, urgency);
      if (chosen !== x) queue.push(x, release[x]);
      isFree[chosen] = 0;
      list[i++] = chosen;
      decoder.place(chosen, modes[chosen]);
      for (let s = successorFirst[chosen]; s < successorFirst[chosen + 1]; s++) if (--waiting[successor[s]] === 0) enter(successor[s]);
    }
    return list;
  }

  /** The best of those that could begin when x can, on the unit that lets x begin. */
  private choose(
    decoder: Decoder,
    x: number,
    at: number,
    waitingOn: readonly number[][],
    isFree: Uint8Array,
    parameters: IndexParameters,
    urgency: Float64Array,
  ): number {
    const { problem, release } = this;
    const unit = freeUnit(problem, decoder, x);
    if (unit < 0) return x;
    const resource = problem.workload.units[unit].resource;
    const line = decoder.state.lines[unit];
    const last = line.operationBefore(line.count);
    const queue = waitingOn[resource];
    let best = x;
    let highest = -Infinity;
    for (let i = queue.length - 1; i >= 0; i--) {
      const y = queue[i];
      if (isFree[y] === 0) {
        queue[i] = queue[queue.length - 1];
        queue.pop();
        continue;
      }
      if (release[y] > at) continue;
      const index =
        this.index(y, at, changeoverBetween(problem, resource, last, y), parameters) + urgency[problem.workload.operations[y].order];
      if (index > highest || (index === highest && y < best)) {
        highest = index;
        best = y;
      }
    }
    return best;
  }

  /** Logarithm of the index. */
  private index(
    x: number,
    at: number,
    changeover: number,
    { lookAhead, changeover: patience, stretch, remaining }: IndexParameters,
  ): number {
    const { facts } = this;
    const latest = facts.due[x] - stretch * (facts.due[x] - facts.latestStart[x]);
    const slack = Math.max(0, latest - at);
    const time = (1 - remaining) * this.logWork[x] + remaining * this.logLeft[x];
    return this.logWeight[x] - time - slack / (lookAhead * this.meanTime) - changeover / (patience * this.meanChangeover);
  }
}

/** Operations placed between two questions whether to stop. */
const PLACED_BETWEEN_QUESTIONS = 2000;

/** Clock minutes that a minute of work takes in about two shifts of five days. */
const CLOCK_PER_WORK = 2;

function mean(free: Int32Array, value: Float64Array): number {
  let sum = 0;
  for (const x of free) sum += value[x];
  return sum / Math.max(1, free.length);
}

function meanChangeoverOf(problem: Problem): number {
  let sum = 0;
  let count = 0;
  for (const matrix of problem.changeovers) {
    if (matrix === null) continue;
    for (const minutes of matrix) {
      sum += minutes;
      if (minutes > 0) count++;
    }
  }
  return count === 0 ? 1 : sum / count;
}

/** Work from an operation to its goal, itself included, along the longest way. */
function workLeft(problem: Problem, facts: RuleFacts): Float64Array {
  const { topological, successorFirst, successor } = problem.links;
  const left = new Float64Array(problem.operationCount);
  for (let i = topological.length - 1; i >= 0; i--) {
    const x = topological[i];
    let most = 0;
    for (let s = successorFirst[x]; s < successorFirst[x + 1]; s++) if (left[successor[s]] > most) most = left[successor[s]];
    left[x] = most + Math.max(1, facts.work[x]);
  }
  return left;
}

/** The finite unit that is free first; -1 = x needs none. */
function freeUnit(problem: Problem, decoder: Decoder, x: number): number {
  let first = -1;
  let free = Infinity;
  for (let m = problem.modeFirst[x]; m < problem.modeFirst[x + 1]; m++) {
    const resource = problem.modeResource[m];
    if (problem.finite[resource] === 0) return -1;
    for (const unit of problem.unitsOf[resource]) {
      const { count, ends } = decoder.state.lines[unit];
      const end = count === 0 ? problem.now : ends[count - 1];
      if (end >= free) continue;
      free = end;
      first = unit;
    }
  }
  return first;
}
