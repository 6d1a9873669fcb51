import { afterWorkingDays, finishFrom, intervalAfter } from '../kernel/open-time';
import { MINUTES_PER_DAY } from '../../model/units';
import type { Prelude } from '../kernel/prelude';
import { NEVER, type Problem, changeoverBetween } from '../kernel/problem';
import type { State } from '../kernel/state';
import { TopologicalOrder } from './topological-order';

/**
 * A schedule as sequences of operations on units, each as early as its predecessors, its unit and the calendars let it begin. After a move only
 * what the move changes is timed again, and can be taken back. Index `count` is a sentinel for 'none'. What the prelude has placed stays; a unit
 * takes the rest behind it. Holds for work that needs one unit alone: `isSequenceable`.
 */
export class SequenceGraph {
  readonly count: number;
  readonly start: Int32Array;
  readonly finish: Int32Array;
  readonly changeover: Int32Array;
  readonly mode: Int32Array;
  /** Index of the unit, -1 = held by none (an infinite resource, or no work). */
  readonly unit: Int32Array;
  readonly before: Int32Array;
  readonly behind: Int32Array;
  /** First operation on each unit. */
  readonly first: Int32Array;
  readonly topological: TopologicalOrder;
  /** Operations timed since the start: the measure of work done. */
  timed = 0;
  /** A move is given up once the goals timed so far have lost more than this; set before each. */
  mostLoss = Infinity;
  /** Whether the last move was given up: it has to be taken back. */
  gaveUp = false;
  /** What the last retiming changed, with the old values. */
  changedCount = 0;
  readonly changed: Int32Array;
  readonly oldStart: Int32Array;
  private readonly oldFinish: Int32Array;
  readonly oldChangeover: Int32Array;
  /** By place in the order, 32 a word: 1 = has to be timed again; and the last word with one. */
  private readonly stale: Int32Array;
  private lastStale = 0;
  /** When `now`, material and the start wanted let an operation begin. */
  private readonly earliest: Int32Array;
  private readonly availableFrom: Int32Array;
  private readonly lastPlaced: Int32Array;
  /** By operation: when its goal is due, lag off, and what a minute later costs; NEVER and 0 for those that end none. */
  private readonly due: Float64Array;
  private readonly minuteCost: Float64Array;

  constructor(
    private readonly problem: Problem,
    prelude: Prelude,
  ) {
    const n = (this.count = problem.operationCount);
    this.start = prelude.state.start.slice();
    this.finish = new Int32Array(n + 1);
    this.finish.set(prelude.state.finish);
    this.changeover = prelude.state.changeover.slice();
    this.mode = prelude.state.mode.slice();
    this.unit = new Int32Array(n).fill(-1);
    this.before = new Int32Array(n + 1).fill(n);
    this.behind = new Int32Array(n + 1).fill(n);
    this.first = new Int32Array(problem.open.length).fill(n);
    this.topological = new TopologicalOrder(problem.links, prelude.free, this.before, this.behind);
    this.changed = new Int32Array(n);
    this.oldStart = new Int32Array(n);
    this.oldFinish = new Int32Array(n);
    this.oldChangeover = new Int32Array(n);
    this.stale = new Int32Array((n >> 5) + 1);
    this.earliest = problem.material.map((material, x) => Math.max(problem.now, material, problem.notBefore[x]));
    this.availableFrom = Int32Array.from(prelude.state.lines, (line) => (line.count === 0 ? problem.now : line.ends[line.count - 1]));
    this.lastPlaced = Int32Array.from(prelude.state.lines, (line) => line.operationBefore(line.count));
    this.due = new Float64Array(n).fill(NEVER);
    this.minuteCost = new Float64Array(n);
    for (const goal of problem.workload.goals) {
      for (const x of goal.operations) {
        this.due[x] = Math.min(this.due[x], goal.due - problem.lag[x]);
        this.minuteCost[x] = (problem.workload.weights.tardiness * goal.weight) / MINUTES_PER_DAY / goal.operations.length;
      }
    }
  }

  /** Takes over the sequences of a complete schedule. */
  takeOver(state: State, free: Int32Array): void {
    const n = this.count;
    const order = free.slice().sort((a, b) => state.start[a] - state.start[b] || this.problem.links.rank[a] - this.problem.links.rank[b]);
    this.before.fill(n);
    this.behind.fill(n);
    this.first.fill(n);
    const last = new Int32Array(this.first.length).fill(n);
    for (const x of order) {
      this.mode[x] = state.mode[x];
      const unit = this.holds(this.mode[x]) ? state.unit[x] : -1;
      this.unit[x] = unit;
      if (unit < 0) continue;
      if (last[unit] === n) this.first[unit] = x;
      else this.behind[last[unit]] = x;
      this.before[x] = last[unit];
      last[unit] = x;
    }
    this.topological.set(order);
    for (let i = 0; i < order.length; i++) this.time(order[i]);
  }

  /** Whether work in this mode holds a unit for itself. */
  holds(mode: number): boolean {
    const { problem } = this;
    const works = problem.modeDays[mode] > 0 || (problem.modeDays[mode] < 0 && problem.modeSetup[mode] + problem.modeRun[mode] > 0);
    return works && problem.finite[problem.modeResource[mode]] === 1;
  }

  /**
   * Takes x to a unit (-1 = none) behind operation `before` there (`count` = first) and times all that this changes; false, and nothing
   * changes, when it would wait for itself.
   */
  move(x: number, mode: number, unit: number, before: number): boolean {
    const { unit: unitOf, mode: modeOf } = this;
    const [oldMode, oldUnit, oldBefore, oldBehind] = [modeOf[x], unitOf[x], this.before[x], this.behind[x]];
    this.changedCount = 0;
    this.relink(x, mode, unit, before);
    if (!this.topological.repair(x)) {
      this.relink(x, oldMode, oldUnit, oldBefore);
      return false;
    }
    this.retime(x, oldBehind, this.behind[x]);
    return true;
  }

  /** Takes the last move back; the arguments are where x was. */
  undo(x: number, mode: number, unit: number, before: number): void {
    this.relink(x, mode, unit, before);
    this.topological.repair(x);
    for (let i = this.changedCount - 1; i >= 0; i--) {
      const y = this.changed[i];
      this.start[y] = this.oldStart[i];
      this.finish[y] = this.oldFinish[i];
      this.changeover[y] = this.oldChangeover[i];
    }
    this.changedCount = 0;
  }

  /** When predecessors and material let x begin. */
  ready(x: number): number {
    const { problem, finish } = this;
    const { predecessorFirst, predecessor } = problem.links;
    let ready = this.earliest[x];
    for (let p = predecessorFirst[x]; p < predecessorFirst[x + 1]; p++) {
      const y = predecessor[p];
      const there = finish[y] + problem.lag[y];
      if (there > ready) ready = there;
    }
    return ready;
  }

  private relink(x: number, mode: number, unit: number, before: number): void {
    const n = this.count;
    const { before: previous, behind: next, first } = this;
    if (this.unit[x] >= 0) {
      if (previous[x] === n) first[this.unit[x]] = next[x];
      else next[previous[x]] = next[x];
      if (next[x] !== n) previous[next[x]] = previous[x];
    }
    this.mode[x] = mode;
    this.unit[x] = unit;
    if (unit < 0) {
      previous[x] = next[x] = n;
      return;
    }
    const after = before === n ? first[unit] : next[before];
    if (before === n) first[unit] = x;
    else next[before] = x;
    if (after !== n) previous[after] = x;
    previous[x] = before;
    next[x] = after;
  }

  /** Times x, a and b again, and whatever that changes: in the order in which all wait for each other, each once. */
  private retime(x: number, a: number, b: number): void {
    const { stale, topological, minuteCost, due, finish, start, changeover } = this;
    const { order, position } = topological;
    this.gaveUp = false;
    this.lastStale = 0;
    this.note(x);
    this.note(a);
    this.note(b);
    let loss = 0;
    for (
      let w = Math.min(position[x], placeOr(position[a], position[x]), placeOr(position[b], position[x])) >> 5;
      w <= this.lastStale;
      w++
    ) {
      for (let bits = stale[w]; bits !== 0; bits = stale[w]) {
        const lowest = bits & -bits;
        stale[w] = bits ^ lowest;
        if (this.gaveUp) continue;
        const y = order[(w << 5) + 31 - Math.clz32(lowest)];
        const s = start[y];
        const f = finish[y];
        const c = changeover[y];
        this.time(y);
        if (start[y] === s && finish[y] === f && changeover[y] === c) continue;
        const at = this.changedCount++;
        this.changed[at] = y;
        this.oldStart[at] = s;
        this.oldFinish[at] = f;
        this.oldChangeover[at] = c;
        if (finish[y] === f) continue;
        if (minuteCost[y] > 0) {
          loss += minuteCost[y] * (Math.max(finish[y], due[y]) - Math.max(f, due[y]));
          if (loss > this.mostLoss) this.gaveUp = true;
        }
        this.noteFollowers(y);
      }
    }
  }

  private noteFollowers(y: number): void {
    const { successorFirst, successor } = this.problem.links;
    for (let k = successorFirst[y]; k < successorFirst[y + 1]; k++) this.note(successor[k]);
    this.note(this.behind[y]);
  }

  /** Has an operation timed again, by a bit at its place in the order: what is up to date in between costs nothing. */
  private note(y: number): void {
    const at = this.topological.position[y];
    if (at < 0) return;
    const w = at >> 5;
    this.stale[w] |= 1 << (at & 31);
    if (w > this.lastStale) this.lastStale = w;
  }

  private time(x: number): void {
    this.timed++;
    const { problem } = this;
    const m = this.mode[x];
    const unit = this.unit[x];
    const resource = problem.modeResource[m];
    let from = this.ready(x);
    let before = this.before[x];
    let changeover = 0;
    if (unit >= 0) {
      const free = before === this.count ? this.availableFrom[unit] : this.finish[before];
      if (free > from) from = free;
      if (before === this.count) before = this.lastPlaced[unit];
      if (problem.modeDays[m] < 0) changeover = changeoverBetween(problem, resource, before, x);
    }
    this.changeover[x] = changeover;
    const open = problem.open[unit >= 0 ? unit : problem.unitsOf[resource][0]];
    const days = problem.modeDays[m];
    const work = days >= 0 ? 0 : changeover + problem.modeSetup[m] + problem.modeRun[m];
    const last = open.ends.length;
    let i = intervalAfter(open, from);
    if (work > 0 && problem.interruptible[x] === 0) while (i < last && open.ends[i] - Math.max(from, open.starts[i]) < work) i++;
    let finish = -1;
    let start = problem.end;
    if (i < last) {
      start = from > open.starts[i] ? from : open.starts[i];
      finish = days >= 0 ? afterWorkingDays(open, start, days) : work === 0 ? start : finishFrom(open, i, start, work);
    }
    this.start[x] = start;
    // Behind the end everything takes its time all the same, so that the search is drawn back.
    this.finish[x] = finish >= 0 ? finish : Math.max(start, problem.end) + Math.max(1, work);
  }
}

/** A place in the order, or another where there is none. */
const placeOr = (place: number, other: number): number => (place < 0 ? other : place);
