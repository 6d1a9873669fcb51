import { Random } from '../random';
import type { JobShopProblem } from './job-shop-problem';
import { type KernelArrays, CELL } from './kernel-memory';
import { MachineGraph } from './machine-graph';
import { MoveEstimates, TOO_LONG } from './move-estimates';
import { type TabuKernel, tabuKernelOf } from './tabu-kernel';
import { type Tenure, BEFORE, BEHIND, NO_MOVE, WAY_TENURE, tenureOf } from './tabu-rules';

/** A complete schedule of a job shop: by slot when it ends and the way it is done (index into `wayMachine`). */
export interface ShopSolution {
  readonly makespan: number;
  readonly end: Int32Array;
  readonly way: Int32Array;
}

/**
 * Tabu search over the moves N7 on one random critical path (Zhang et al. 2007: inside a block, to its ends and from them), judged by the
 * estimates of Balas and Vazacopoulos (1998); with a choice of machines also insertion elsewhere (Mastrolilli and Gambardella 2000).
 * What a move put apart may for a while not be put back, unless that gives a schedule shorter than any so far.
 */
export class TabuSearch {
  readonly graph: MachineGraph;
  /** Moves made so far, in all runs. */
  moves = 0;
  /** The shortest schedule of this run. */
  best: ShopSolution;
  private readonly way: Int32Array;
  private readonly estimates: MoveEstimates;
  /** forbidden[x * jobs + j] = the move until which x may not be put before the operation of job j again. */
  private readonly forbidden: Int32Array;
  /** The same for an operation's return to a way. */
  private readonly forbiddenWay: Int32Array;
  private readonly tenure: Tenure;
  private readonly random: Random;
  private readonly kernel: TabuKernel;
  private readonly arrays: KernelArrays;
  private readonly path: Int32Array;
  private pathLength = 0;
  private aspiration = 0;
  private patience = 0;
  private idle = 0;
  private makespan = 0;
  // The best move so far: its estimate, kind, what moves, where to.
  private least = 0;
  private kind = NO_MOVE;
  private mover = 0;
  private target = 0;
  private ties = 0;

  /** @param fast false = JavaScript even where WebAssembly is there. */
  constructor(
    private readonly shop: JobShopProblem,
    seed: number,
    fast = true,
  ) {
    this.kernel = tabuKernelOf(shop, fast);
    const arrays = (this.arrays = this.kernel.arrays);
    this.graph = new MachineGraph(shop, arrays);
    this.estimates = new MoveEstimates(arrays);
    this.random = new Random(seed);
    arrays.cells[CELL.random] = seed;
    ({ way: this.way, forbidden: this.forbidden, forbiddenWay: this.forbiddenWay, path: this.path } = arrays);
    this.tenure = tenureOf(shop);
    this.best = { makespan: TOO_LONG, end: this.graph.ends(), way: this.way.slice() };
  }

  /**
   * Begins a run from a selection: it ends after `patience` moves in a row that bring nothing.
   * @param key by slot, ascending along each job: the machines work in its order.
   * @param shortest the shortest schedule known elsewhere.
   */
  begin(key: Float64Array, way: Int32Array, patience: number, shortest: number): void {
    this.way.set(way);
    this.graph.select(key, way);
    this.forbidden.fill(0);
    this.forbiddenWay.fill(0);
    this.best = this.snapshot();
    this.makespan = this.best.makespan;
    this.aspiration = Math.min(shortest, this.makespan);
    this.patience = patience;
    this.idle = 0;
    const { cells } = this.arrays;
    cells[CELL.makespan] = cells[CELL.shortest] = this.makespan;
    cells[CELL.aspiration] = this.aspiration;
    cells[CELL.patience] = patience;
    cells[CELL.idle] = 0;
  }

  /** Goes on for so many moves at most; true when the run is over. */
  advance(most: number): boolean {
    if (this.kernel.advance !== null) return this.advanceFast(this.kernel.advance, most);
    const { graph } = this;
    for (let i = 0; i < most; i++) {
      if (this.idle >= this.patience || this.best.makespan <= this.shop.lowerBound) return true;
      this.tracePath(this.makespan);
      if (!this.chooseMove()) return true;
      this.moves++;
      this.idle++;
      this.makeMove();
      this.makespan = graph.makespan();
      if (this.makespan >= this.best.makespan) continue;
      this.best = this.snapshot();
      this.aspiration = Math.min(this.aspiration, this.makespan);
      this.idle = 0;
    }
    return false;
  }

  /** The same in WebAssembly. */
  private advanceFast(advance: (most: number) => number, most: number): boolean {
    const { cells, bestEnd, bestWay } = this.arrays;
    cells[CELL.moves] = this.moves;
    const isOver = advance(most) === 1;
    this.moves = cells[CELL.moves];
    const makespan = cells[CELL.shortest];
    if (makespan < this.best.makespan) this.best = { makespan, end: bestEnd.slice(), way: bestWay.slice() };
    return isOver;
  }

  private snapshot(): ShopSolution {
    return { makespan: this.graph.makespan(), end: this.graph.ends(), way: this.way.slice() };
  }

  /** A critical path, chosen at random where several go on. */
  private tracePath(makespan: number): void {
    const { path, random } = this;
    const { end, tail, behind, jobBehind, nodeOf } = this.graph;
    const { firstOf } = this.shop;
    let x = 0;
    let found = 0;
    for (let j = 0; j < firstOf.length; j++) {
      const first = nodeOf[firstOf[j]];
      // Critical and nothing before it: its whole way is the longest.
      if (tail[first] === makespan && (++found === 1 || random.below(found) === 0)) x = first;
    }
    let length = 0;
    let rest = makespan;
    while (rest > 0) {
      path[length++] = x;
      rest = makespan - end[x];
      const a = jobBehind[x];
      const b = behind[x];
      const byJob = tail[a] === rest;
      if (byJob && tail[b] === rest) x = random.below(2) === 0 ? a : b;
      else x = byJob ? a : b;
    }
    this.pathLength = length;
  }

  private chooseMove(): boolean {
    const { path, pathLength } = this;
    const { behind } = this.graph;
    this.least = TOO_LONG - 1;
    this.kind = NO_MOVE;
    this.ties = 0;
    for (let i = 0; i < pathLength;) {
      let j = i + 1;
      while (j < pathLength && behind[path[j - 1]] === path[j]) j++;
      if (j > i + 1) this.judgeBlock(i, j - 1);
      i = j;
    }
    if (this.shop.flexible) for (let i = 0; i < pathLength; i++) this.judgeWays(path[i]);
    return this.kind !== NO_MOVE || this.drawMove();
  }

  private judgeBlock(first: number, last: number): void {
    const { path } = this;
    const { end, tail, jobBefore, jobBehind } = this.graph;
    const front = path[first];
    const back = path[last];
    this.judgeBehind(front, back);
    if (last === first + 1) return;
    this.judgeBefore(back, front);
    for (let k = first + 1; k < last; k++) {
      const x = path[k];
      // What is inside the block cannot end before what is behind it, nor begin behind what is before it: most moves are out with that.
      if (end[back] + tail[jobBehind[x]] <= this.least) this.judgeBehind(x, back);
      if (end[jobBefore[x]] + tail[front] <= this.least) this.judgeBefore(x, front);
      if (k < last - 1) this.judgeBefore(back, x);
      if (k > first + 1) this.judgeBehind(front, x);
    }
  }

  /** u right behind v: no cycle when nothing leads from u's job successor to v. */
  private mayGoBehind(u: number, v: number): boolean {
    const { tail, jobBehind } = this.graph;
    const a = jobBehind[u];
    return a !== v && tail[v] >= tail[a];
  }

  /** v right before u: no cycle when nothing leads from u to v's job predecessor. */
  private mayGoBefore(v: number, u: number): boolean {
    const { end, jobBefore } = this.graph;
    const a = jobBefore[v];
    return a !== u && end[u] >= end[a];
  }

  private judgeBehind(u: number, v: number): void {
    if (!this.mayGoBehind(u, v)) return;
    const estimate = this.estimates.ofBehind(u, v, this.least);
    if (estimate > this.least || (estimate >= this.aspiration && this.isForbiddenBehind(u, v))) return;
    this.keep(estimate, BEHIND, u, v);
  }

  private judgeBefore(v: number, u: number): void {
    if (!this.mayGoBefore(v, u)) return;
    const estimate = this.estimates.ofBefore(v, u, this.least);
    if (estimate > this.least || (estimate >= this.aspiration && this.isForbiddenBefore(v, u))) return;
    this.keep(estimate, BEFORE, v, u);
  }

  private keep(estimate: number, kind: number, mover: number, target: number): void {
    if (estimate < this.least) this.ties = 1;
    else if (this.random.below(++this.ties) !== 0) return;
    this.least = estimate;
    this.kind = kind;
    this.mover = mover;
    this.target = target;
  }

  /** Any move to an end of a block, for when all are forbidden. */
  private drawMove(): boolean {
    const { path, pathLength } = this;
    const { behind } = this.graph;
    for (let i = 0; i < pathLength;) {
      let j = i;
      while (j + 1 < pathLength && behind[path[j]] === path[j + 1]) j++;
      for (let k = i; k < j; k++) if (this.mayGoBehind(path[k], path[j])) this.keep(TOO_LONG - 1, BEHIND, path[k], path[j]);
      for (let k = i + 1; k <= j; k++) if (this.mayGoBefore(path[k], path[i])) this.keep(TOO_LONG - 1, BEFORE, path[k], path[i]);
      i = j + 1;
    }
    return this.kind !== NO_MOVE;
  }

  private isForbiddenBehind(u: number, v: number): boolean {
    const { forbidden, moves } = this;
    const { jobs, job } = this.shop;
    const { behind, slot } = this.graph;
    const own = job[slot[u]];
    for (let w = behind[u]; ; w = behind[w]) {
      if (forbidden[slot[w] * jobs + own] > moves) return true;
      if (w === v) return false;
    }
  }

  private isForbiddenBefore(v: number, u: number): boolean {
    const { forbidden, moves } = this;
    const { jobs, job } = this.shop;
    const { behind, slot } = this.graph;
    const own = slot[v] * jobs;
    for (let w = u; w !== v; w = behind[w]) if (forbidden[own + job[slot[w]]] > moves) return true;
    return false;
  }

  /** x on its other machines, in every place that its job's neighbours leave. */
  private judgeWays(x: number): void {
    const { shop, graph } = this;
    const { wayFirst, wayEnd, wayTime, wayMachine, count } = shop;
    const { end, tail, slot, machine, jobBefore, jobBehind, behind } = graph;
    const s = slot[x];
    if (wayEnd[s] - wayFirst[s] < 2) return;
    const low = jobBefore[x];
    const high = jobBehind[x] === 0 ? count + 1 : jobBehind[x];
    const ready = end[low];
    const rest = tail[jobBehind[x]];
    for (let m = wayFirst[s]; m < wayEnd[s]; m++) {
      const held = wayMachine[m];
      if (held === machine[s] || ready + rest + wayTime[m] > this.least) continue;
      const isForbidden = this.forbiddenWay[m] > this.moves;
      // The last one there up to the job's predecessor: nearer along the order than from the machine's first.
      let last = low;
      while (last > 0 && machine[slot[last]] !== held) last--;
      let next = last === 0 ? graph.firstOn(held) : behind[last];
      for (;;) {
        const start = end[last] > ready ? end[last] : ready;
        const then = tail[next] > rest ? tail[next] : rest;
        const estimate = start + then + wayTime[m];
        if (estimate <= this.least && !(isForbidden && estimate >= this.aspiration)) this.keep(estimate, m, x, last);
        if (next === 0 || next >= high) break;
        last = next;
        next = behind[next];
      }
    }
  }

  private makeMove(): void {
    const { graph, kind, mover, target, forbidden } = this;
    const { jobs, job } = this.shop;
    const { behind, slot } = graph;
    const until = this.moves + this.tenure.least + this.random.below(this.tenure.spread);
    if (kind === BEHIND) {
      const own = slot[mover] * jobs;
      for (let w = behind[mover]; ; w = behind[w]) {
        forbidden[own + job[slot[w]]] = until;
        if (w === target) break;
      }
      graph.moveBehind(mover, target);
    } else if (kind === BEFORE) {
      const own = job[slot[mover]];
      for (let w = target; w !== mover; w = behind[w]) forbidden[slot[w] * jobs + own] = until;
      graph.moveBefore(mover, target);
    } else {
      const s = slot[mover];
      this.forbiddenWay[this.way[s]] = until + WAY_TENURE;
      this.way[s] = kind;
      graph.moveTo(mover, this.shop.wayMachine[kind], this.shop.wayTime[kind], target);
    }
  }
}
