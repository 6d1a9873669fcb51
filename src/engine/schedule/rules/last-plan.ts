import { Decoder } from '../kernel/decode';
import type { Prelude } from '../kernel/prelude';
import { NEVER, type Problem } from '../kernel/problem';
import { State } from '../kernel/state';
import type { Objective } from '../objective';
import type { ObjectiveValue } from '../schedule';
import { ruleFactsOf } from './facts';
import { serialOrder } from './list-order';
import { restoreLastPlan } from './restored-plan';

/** The last plan as a place for the search to begin: its order, its machines, and what they decode to. */
export interface LastPlanSchedule {
  readonly list: Int32Array;
  readonly modes: Int32Array;
  readonly state: State;
  readonly value: ObjectiveValue;
}

/**
 * Schedules in the order and on the resources of the last plan, once as it was with the same persons, once not before its starts and once closed
 * up: a plan that is still possible comes out as it was, so that a second run need not move anything. The best is kept. null when nothing of
 * the last plan is left.
 */
export function scheduleByLastPlan(problem: Problem, prelude: Prelude, objective: Objective): LastPlanSchedule | null {
  const { operations } = problem.workload;
  const known = prelude.free.filter((x) => operations[x].lastStart !== null);
  if (known.length === 0) return null;
  const modes = new Int32Array(problem.operationCount).fill(-1);
  for (const x of known) modes[x] = lastMode(problem, x);
  const restored = restoreLastPlan(problem, prelude, modes);
  const before = problem.notBefore.slice();
  for (const x of known) problem.notBefore[x] = operations[x].lastStart ?? 0;
  const kept = replayed(problem, prelude, objective, known, modes);
  problem.notBefore.set(before);
  const closedUp = decoded(problem, prelude, objective, kept.list, modes);
  const better = closedUp.value.value < kept.value.value ? closedUp : kept;
  if (restored === null) return better;
  const value = objective.evaluate(restored);
  return value.value <= better.value.value ? { list: kept.list, modes, state: restored, value } : better;
}

/** Replays with what comes later than it did going further and further ahead: who got a person first is not in the plan. */
function replayed(problem: Problem, prelude: Prelude, objective: Objective, known: Int32Array, modes: Int32Array): LastPlanSchedule {
  const priority = lastOrder(problem);
  const ahead = new Float64Array(problem.operationCount).fill(AHEAD);
  const rounds = Math.min(MOST_ROUNDS, MOST_PLACED / known.length);
  let best: LastPlanSchedule | null = null;
  for (let round = 0; best === null || round < rounds; round++) {
    const replay = new Replay(problem, prelude, modes);
    const list = replay.run(serialOrder(problem, prelude, priority));
    const { state } = replay;
    const value = objective.evaluate(state);
    if (best === null || value.value < best.value.value) best = { list, modes, state, value };
    const x = firstDelayed(problem, known, state);
    if (x < 0) break;
    goAhead(problem, x, ahead[x], priority);
    ahead[x] *= 2;
  }
  return best;
}

/** The operation that is first in the last plan of those that come or end later than there; -1 = none. */
function firstDelayed(problem: Problem, known: Int32Array, state: State): number {
  let first = -1;
  let start = Infinity;
  for (const x of known) {
    const { lastStart, lastFinish } = problem.workload.operations[x];
    if (lastStart === null || lastStart >= start) continue;
    if (state.start[x] >= 0 && state.start[x] <= lastStart && state.finish[x] <= (lastFinish ?? NEVER)) continue;
    first = x;
    start = lastStart;
  }
  return first;
}

/** Puts operation x and what it waits for directly so much further ahead. */
function goAhead(problem: Problem, x: number, by: number, priority: Float64Array): void {
  const { predecessorFirst, predecessor } = problem.links;
  priority[x] -= by;
  for (let p = predecessorFirst[x]; p < predecessorFirst[x + 1]; p++) priority[predecessor[p]] -= by;
}

/** Rounds at most, fewer for long plans so that they cost a second at most, and minutes that an operation goes ahead at first. */
const MOST_ROUNDS = 100;
const MOST_PLACED = 400_000;
const AHEAD = 60;

/**
 * Places operations in the order of their last starts. One that would now end earlier than it did waits until others have taken the persons
 * that it was left without, at most until all that began before its end are placed.
 */
class Replay {
  readonly state: State;
  private readonly decoder: Decoder;
  private readonly pending: number[] = [];
  private readonly list: Int32Array;
  private placed = 0;

  constructor(
    private readonly problem: Problem,
    prelude: Prelude,
    private readonly modes: Int32Array,
  ) {
    this.state = new State(problem);
    this.state.copyFrom(prelude.state);
    this.decoder = new Decoder(problem, this.state);
    this.list = new Int32Array(prelude.free.length);
  }

  /** Places all, predecessors first; returns the order in which it did. */
  run(order: Int32Array): Int32Array {
    const { operations } = this.problem.workload;
    for (const x of order) {
      const start = operations[x].lastStart ?? NEVER;
      this.letGo((waiting) => (operations[waiting].lastFinish ?? 0) <= start);
      if (this.mustWait(x)) this.pending.push(x);
      else {
        this.place(x);
        if (this.pending.length > 0) this.letGo((waiting) => !this.mustWait(waiting));
      }
    }
    this.letGo(() => true);
    return this.list;
  }

  /** Places those of the waiting that may go and wait for none of the others, until none is left that may. */
  private letGo(mayGo: (waiting: number) => boolean): void {
    const { pending } = this;
    for (let i = 0; i < pending.length; i++) {
      const x = pending[i];
      if (this.waitsForPending(x) || !mayGo(x)) continue;
      pending.splice(i, 1);
      this.place(x);
      i = -1;
    }
  }

  private mustWait(x: number): boolean {
    if (this.waitsForPending(x)) return true;
    const { lastFinish } = this.problem.workload.operations[x];
    if (this.problem.skill[x] < 0 || lastFinish === undefined || lastFinish === null) return false;
    const { placer } = this.decoder;
    const release = placer.release(x);
    return release !== NEVER && placer.find(x, release, this.modes[x]) && placer.finish < lastFinish;
  }

  private waitsForPending(x: number): boolean {
    const { predecessorFirst, predecessor } = this.problem.links;
    for (let p = predecessorFirst[x]; p < predecessorFirst[x + 1]; p++) if (this.pending.includes(predecessor[p])) return true;
    return false;
  }

  private place(x: number): void {
    this.list[this.placed++] = x;
    this.decoder.place(x, this.modes[x]);
  }
}

function decoded(problem: Problem, prelude: Prelude, objective: Objective, list: Int32Array, modes: Int32Array): LastPlanSchedule {
  const state = new State(problem);
  state.copyFrom(prelude.state);
  new Decoder(problem, state).run(list, 0, list.length, modes);
  return { list, modes, state, value: objective.evaluate(state) };
}

/** By the last start; what is new by its latest start, behind what it waits for. */
function lastOrder(problem: Problem): Float64Array {
  const { operations } = problem.workload;
  const { latestStart } = ruleFactsOf(problem);
  return latestStart.map((latest, x) => operations[x].lastStart ?? latest);
}

/** The mode on the resource of the last plan; -1 = any. */
function lastMode(problem: Problem, x: number): number {
  const { lastResource } = problem.workload.operations[x];
  for (let m = problem.modeFirst[x]; m < problem.modeFirst[x + 1]; m++) if (problem.modeResource[m] === lastResource) return m;
  return -1;
}
