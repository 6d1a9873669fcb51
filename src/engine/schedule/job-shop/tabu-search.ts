import type { Random } from '../random';
import type { JobShopProblem } from './job-shop-problem';
import { MachineGraph } from './machine-graph';

/** A complete schedule of a job shop: by operation its start and the way it is done (index into `wayMachine`). */
export interface ShopSolution {
  readonly makespan: number;
  readonly start: Int32Array;
  readonly way: Int32Array;
}

/** Moves between two questions whether to go on: a few milliseconds. */
const MOVES_BETWEEN_QUESTIONS = 512;

/**
 * Tabu search over the moves N7 on one random critical path (Zhang et al. 2007: inside a block, to its ends and from them), judged by the
 * estimates of Balas and Vazacopoulos (1998); with a choice of machines also insertion elsewhere (Mastrolilli and Gambardella 2000).
 * What a move put apart may for a while not be put back, unless that gives a schedule shorter than any so far.
 */
export class TabuSearch {
  readonly graph: MachineGraph;
  /** Moves made so far, in all runs. */
  moves = 0;
  private readonly way: Int32Array;
  /** forbidden[x * count + y] = the move until which x may not be put before y again. */
  private readonly forbidden: Int32Array;
  /** The same for an operation's return to a way. */
  private readonly forbiddenWay: Int32Array;
  private readonly leastTenure: number;
  private readonly tenureSpread: number;
  private readonly firsts: Int32Array;
  private readonly path: Int32Array;
  private pathLength = 0;
  private readonly newHead: Int32Array;
  private readonly between: Int32Array;
  private aspiration = Infinity;
  // The best move so far: kind, what moves, where to.
  private best = 0;
  private kind = NO_MOVE;
  private mover = 0;
  private target = 0;
  private ties = 0;
  // Any move, drawn at random, for when all are forbidden.
  private drawn = 0;
  private drawnKind = NO_MOVE;
  private drawnMover = 0;
  private drawnTarget = 0;

  constructor(
    private readonly shop: JobShopProblem,
    private readonly random: Random,
    private readonly mayGoOn: (moves: number) => boolean,
  ) {
    const n = shop.count;
    this.graph = new MachineGraph(shop);
    this.way = new Int32Array(n);
    this.forbidden = new Int32Array(n * n);
    this.forbiddenWay = new Int32Array(shop.wayTime.length);
    this.firsts = Int32Array.from({ length: n }, (_, x) => x).filter((x) => shop.jobPredecessor[x] === n);
    const jobs = this.firsts.length;
    const tenure = 10 + jobs / shop.machines;
    this.leastTenure = Math.floor(tenure);
    this.tenureSpread = Math.floor(tenure * (jobs <= 2 * shop.machines ? 1.4 : 1.5)) - this.leastTenure + 1;
    this.path = new Int32Array(n);
    this.newHead = new Int32Array(n + 1);
    this.between = new Int32Array(n);
  }

  /**
   * Searches from a selection until `patience` moves in a row bring nothing; returns the shortest schedule met.
   * @param key by operation, ascending along each job: the machines work in its order.
   * @param shortest the shortest schedule known elsewhere.
   */
  run(key: Float64Array, way: Int32Array, patience: number, shortest: number): ShopSolution {
    const { graph } = this;
    this.way.set(way);
    graph.select(key, way);
    this.forbidden.fill(0);
    this.forbiddenWay.fill(0);
    let best = this.snapshot();
    this.aspiration = Math.min(shortest, best.makespan);
    let idle = 0;
    let makespan = best.makespan;
    while (idle < patience && best.makespan > this.shop.lowerBound) {
      if (this.moves % MOVES_BETWEEN_QUESTIONS === 0 && !this.mayGoOn(this.moves)) break;
      this.tracePath(makespan);
      if (!this.chooseMove()) break;
      this.moves++;
      idle++;
      this.makeMove();
      makespan = graph.makespan();
      if (makespan >= best.makespan) continue;
      best = this.snapshot();
      this.aspiration = Math.min(this.aspiration, makespan);
      idle = 0;
    }
    return best;
  }

  private snapshot(): ShopSolution {
    return { makespan: this.graph.makespan(), start: this.graph.head.slice(0, this.shop.count), way: this.way.slice() };
  }

  /** A critical path, chosen at random where several go on. */
  private tracePath(makespan: number): void {
    const { firsts, path, random } = this;
    const { count, head, end, tail, time, jobSuccessor, machineSuccessor } = this.graph;
    let x = count;
    let found = 0;
    for (let i = 0; i < firsts.length; i++) {
      const first = firsts[i];
      if (head[first] === 0 && tail[first] === makespan && random.below(++found) === 0) x = first;
    }
    let length = 0;
    while (x !== count) {
      path[length++] = x;
      const rest = tail[x] - time[x];
      const a = jobSuccessor[x];
      const b = machineSuccessor[x];
      const byJob = a !== count && head[a] === end[x] && tail[a] === rest;
      const byMachine = b !== count && head[b] === end[x] && tail[b] === rest;
      if (byJob && byMachine) x = random.below(2) === 0 ? a : b;
      else x = byJob ? a : byMachine ? b : count;
    }
    this.pathLength = length;
  }

  private chooseMove(): boolean {
    const { path, pathLength } = this;
    const { machine } = this.graph;
    this.best = Infinity;
    this.kind = NO_MOVE;
    this.ties = 0;
    this.drawn = 0;
    this.drawnKind = NO_MOVE;
    for (let i = 0; i < pathLength;) {
      let j = i;
      while (j + 1 < pathLength && machine[path[j + 1]] === machine[path[i]]) j++;
      if (j > i) this.judgeBlock(i, j);
      i = j + 1;
    }
    if (this.shop.flexible) for (let i = 0; i < pathLength; i++) this.judgeWays(path[i]);
    if (this.kind !== NO_MOVE) return true;
    this.kind = this.drawnKind;
    this.mover = this.drawnMover;
    this.target = this.drawnTarget;
    return this.kind !== NO_MOVE;
  }

  private judgeBlock(first: number, last: number): void {
    const { path } = this;
    const head = path[first];
    const tail = path[last];
    if (last === first + 1) {
      this.judgeBehind(head, tail);
      return;
    }
    for (let k = first; k < last; k++) this.judgeBehind(path[k], tail);
    for (let k = first + 1; k <= last; k++) this.judgeBefore(path[k], head);
    for (let k = first + 1; k < last; k++) {
      if (k < last - 1) this.judgeBefore(tail, path[k]);
      if (k > first + 1) this.judgeBehind(head, path[k]);
    }
  }

  /** u right behind v: no cycle when nothing leads from u's job successor to v. */
  private judgeBehind(u: number, v: number): void {
    const { graph } = this;
    const successor = graph.jobSuccessor[u];
    if (successor === v || graph.tail[v] < graph.tail[successor]) return;
    this.draw(BEHIND, u, v);
    const estimate = this.estimateBehind(u, v);
    if (estimate > this.best || (estimate >= this.aspiration && this.isForbiddenBehind(u, v))) return;
    this.keep(estimate, BEHIND, u, v);
  }

  /** v right before u: no cycle when nothing leads from u to v's job predecessor. */
  private judgeBefore(v: number, u: number): void {
    const { graph } = this;
    const predecessor = graph.jobPredecessor[v];
    if (predecessor === u) return;
    if (predecessor !== graph.count && graph.end[u] < graph.end[predecessor]) return;
    this.draw(BEFORE, v, u);
    const estimate = this.estimateBefore(v, u);
    if (estimate > this.best || (estimate >= this.aspiration && this.isForbiddenBefore(v, u))) return;
    this.keep(estimate, BEFORE, v, u);
  }

  private keep(estimate: number, kind: number, mover: number, target: number): void {
    if (estimate < this.best) this.ties = 0;
    if (this.random.below(++this.ties) !== 0) return;
    this.best = estimate;
    this.kind = kind;
    this.mover = mover;
    this.target = target;
  }

  private draw(kind: number, mover: number, target: number): void {
    if (this.random.below(++this.drawn) !== 0) return;
    this.drawnKind = kind;
    this.drawnMover = mover;
    this.drawnTarget = target;
  }

  /** Longest way through what moves; gives up once it is above the best. */
  private estimateBehind(u: number, v: number): number {
    const { end, tail, time, jobPredecessor, jobSuccessor, machinePredecessor, machineSuccessor } = this.graph;
    const { newHead, between, best } = this;
    const before = machinePredecessor[u];
    let free = end[before];
    let count = 0;
    for (let w = machineSuccessor[u]; ; w = machineSuccessor[w]) {
      const a = jobPredecessor[w];
      const ready = end[a];
      if (ready > free) free = ready;
      newHead[w] = free;
      free += time[w];
      between[count++] = w;
      if (w === v) break;
    }
    const a = jobPredecessor[u];
    const ready = end[a];
    if (ready > free) free = ready;
    const s = tail[jobSuccessor[u]];
    const t = tail[machineSuccessor[v]];
    let rest = (s > t ? s : t) + time[u];
    let longest = free + rest;
    for (let i = count - 1; i >= 0 && longest <= best; i--) {
      const w = between[i];
      const b = tail[jobSuccessor[w]];
      rest = (b > rest ? b : rest) + time[w];
      if (newHead[w] + rest > longest) longest = newHead[w] + rest;
    }
    return longest;
  }

  private estimateBefore(v: number, u: number): number {
    const { end, tail, time, jobPredecessor, jobSuccessor, machinePredecessor, machineSuccessor } = this.graph;
    const { newHead, between, best } = this;
    const before = machinePredecessor[u];
    let free = end[before];
    const a = jobPredecessor[v];
    if (end[a] > free) free = end[a];
    const start = free;
    free += time[v];
    let count = 0;
    for (let w = u; w !== v; w = machineSuccessor[w]) {
      const b = jobPredecessor[w];
      const ready = end[b];
      if (ready > free) free = ready;
      newHead[w] = free;
      free += time[w];
      between[count++] = w;
    }
    let rest = tail[machineSuccessor[v]];
    let longest = 0;
    for (let i = count - 1; i >= 0 && longest <= best; i--) {
      const w = between[i];
      const b = tail[jobSuccessor[w]];
      rest = (b > rest ? b : rest) + time[w];
      if (newHead[w] + rest > longest) longest = newHead[w] + rest;
    }
    const s = tail[jobSuccessor[v]];
    rest = (s > rest ? s : rest) + time[v];
    return start + rest > longest ? start + rest : longest;
  }

  private isForbiddenBehind(u: number, v: number): boolean {
    const { forbidden, moves } = this;
    const { count, machineSuccessor } = this.graph;
    for (let w = machineSuccessor[u]; ; w = machineSuccessor[w]) {
      if (forbidden[w * count + u] > moves) return true;
      if (w === v) return false;
    }
  }

  private isForbiddenBefore(v: number, u: number): boolean {
    const { forbidden, moves } = this;
    const { count, machineSuccessor } = this.graph;
    for (let w = u; w !== v; w = machineSuccessor[w]) if (forbidden[v * count + w] > moves) return true;
    return false;
  }

  /** x on its other machines, in every place that its job's neighbours leave. */
  private judgeWays(x: number): void {
    const { shop, graph } = this;
    const { count, end, tail, position, machineFirst, machineSuccessor } = graph;
    if (shop.wayFirst[x + 1] - shop.wayFirst[x] < 2) return;
    const a = shop.jobPredecessor[x];
    const b = shop.jobSuccessor[x];
    const ready = end[a];
    const rest = tail[b];
    const low = a === count ? -1 : position[a];
    const high = b === count ? count : position[b];
    for (let m = shop.wayFirst[x]; m < shop.wayFirst[x + 1]; m++) {
      if (m === this.way[x] || ready + rest + shop.wayTime[m] > this.best) continue;
      const isForbidden = this.forbiddenWay[m] > this.moves;
      let before = count;
      let after = machineFirst[shop.wayMachine[m]];
      while (after !== count && position[after] < low) {
        before = after;
        after = machineSuccessor[after];
      }
      for (;;) {
        const start = end[before] > ready ? end[before] : ready;
        const behind = tail[after] > rest ? tail[after] : rest;
        const estimate = start + behind + shop.wayTime[m];
        if (estimate <= this.best && !(isForbidden && estimate >= this.aspiration)) this.keep(estimate, m, x, before);
        if (after === count || position[after] >= high) break;
        before = after;
        after = machineSuccessor[after];
      }
    }
  }

  private makeMove(): void {
    const { graph, kind, mover, target, forbidden } = this;
    const { count, machineSuccessor } = graph;
    const until = this.moves + this.leastTenure + this.random.below(this.tenureSpread);
    if (kind === BEHIND) {
      for (let w = machineSuccessor[mover]; ; w = machineSuccessor[w]) {
        forbidden[mover * count + w] = until;
        if (w === target) break;
      }
      graph.moveBehind(mover, target);
    } else if (kind === BEFORE) {
      for (let w = target; w !== mover; w = machineSuccessor[w]) forbidden[w * count + mover] = until;
      graph.moveBefore(mover, target);
    } else {
      this.forbiddenWay[this.way[mover]] = until + WAY_TENURE;
      this.way[mover] = kind;
      graph.moveTo(mover, this.shop.wayMachine[kind], this.shop.wayTime[kind], target);
    }
  }
}

/** Kinds of moves; 0 and above: to the way of that index. */
const NO_MOVE = -1;
const BEHIND = -2;
const BEFORE = -3;
/** A machine that was left is forbidden for this much longer than an order. */
const WAY_TENURE = 5;
