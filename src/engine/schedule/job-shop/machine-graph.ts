import type { JobShopProblem } from './job-shop-problem';

/**
 * The disjunctive graph of a complete selection (Balas 1969; Nowicki and Smutnicki 1996): who follows whom on the machines, the longest way to
 * each operation (head) and from its start to the end (tail), and a topological order. Index `count` is a sentinel of no time, so that the
 * loops need no branches. After a move only what the move changes is computed again.
 */
export class MachineGraph {
  readonly count: number;
  readonly time: Int32Array;
  readonly machine: Int32Array;
  readonly jobPredecessor: Int32Array;
  readonly jobSuccessor: Int32Array;
  readonly machinePredecessor: Int32Array;
  readonly machineSuccessor: Int32Array;
  /** First operation on each machine; `count` = none. */
  readonly machineFirst: Int32Array;
  readonly head: Int32Array;
  /** Head and own time. */
  readonly end: Int32Array;
  /** Own time included. */
  readonly tail: Int32Array;
  readonly order: Int32Array;
  readonly position: Int32Array;
  private readonly lasts: Int32Array;
  private readonly stale: Uint8Array;
  private pending = 0;
  private readonly marked: Uint8Array;
  private readonly buffer: Int32Array;

  constructor(private readonly shop: JobShopProblem) {
    const n = (this.count = shop.count);
    this.jobPredecessor = shop.jobPredecessor;
    this.jobSuccessor = shop.jobSuccessor;
    this.time = new Int32Array(n + 1);
    this.machine = new Int32Array(n + 1).fill(-1);
    this.machinePredecessor = new Int32Array(n + 1).fill(n);
    this.machineSuccessor = new Int32Array(n + 1).fill(n);
    this.machineFirst = new Int32Array(shop.machines).fill(n);
    this.head = new Int32Array(n + 1);
    this.end = new Int32Array(n + 1);
    this.tail = new Int32Array(n + 1);
    this.order = new Int32Array(n);
    this.position = new Int32Array(n + 1);
    this.lasts = Int32Array.from({ length: n }, (_, x) => x).filter((x) => shop.jobSuccessor[x] === n);
    this.stale = new Uint8Array(n + 1);
    this.stale[n] = 1;
    this.marked = new Uint8Array(n + 1);
    this.buffer = new Int32Array(n);
  }

  /** Sets the selection: way[x] is taken, and the machines do their operations by ascending key, which must ascend along each job. */
  select(key: Float64Array, way: Int32Array): void {
    const n = this.count;
    const { wayMachine, wayTime, machines } = this.shop;
    const last = new Int32Array(machines).fill(n);
    this.machinePredecessor.fill(n);
    this.machineSuccessor.fill(n);
    this.machineFirst.fill(n);
    const order = Array.from({ length: n }, (_, x) => x).sort((a, b) => key[a] - key[b] || a - b);
    order.forEach((x, i) => {
      const k = (this.machine[x] = wayMachine[way[x]]);
      this.time[x] = wayTime[way[x]];
      this.order[i] = x;
      this.position[x] = i;
      const before = last[k];
      if (before === n) this.machineFirst[k] = x;
      else this.machineSuccessor[before] = x;
      this.machinePredecessor[x] = before;
      last[k] = x;
    });
    this.computeAll();
  }

  /** Length of the schedule. */
  makespan(): number {
    const { lasts, end } = this;
    let longest = 0;
    for (let i = 0; i < lasts.length; i++) if (end[lasts[i]] > longest) longest = end[lasts[i]];
    return longest;
  }

  /** Moves u right behind v, which comes later on the same machine. */
  moveBehind(u: number, v: number): void {
    const n = this.count;
    const { machinePredecessor: mp, machineSuccessor: ms } = this;
    const before = mp[u];
    const next = ms[u];
    const after = ms[v];
    if (before !== n) ms[before] = next;
    else this.machineFirst[this.machine[u]] = next;
    mp[next] = before;
    ms[v] = u;
    mp[u] = v;
    ms[u] = after;
    if (after !== n) mp[after] = u;
    this.carryBehind(u, this.position[u], this.position[v]);
    this.touch(next, u, after, before, v, u);
  }

  /** Moves v right before u, which comes earlier on the same machine. */
  moveBefore(v: number, u: number): void {
    const n = this.count;
    const { machinePredecessor: mp, machineSuccessor: ms } = this;
    const before = mp[u];
    const last = mp[v];
    const after = ms[v];
    ms[last] = after;
    if (after !== n) mp[after] = last;
    if (before !== n) ms[before] = v;
    else this.machineFirst[this.machine[u]] = v;
    mp[v] = before;
    ms[v] = u;
    mp[u] = v;
    this.carryBefore(v, this.position[u], this.position[v]);
    this.touch(v, u, after, last, v, before);
  }

  /** Takes x to another machine, behind operation `before` there (`count` = first); its place there must lie between its job's neighbours. */
  moveTo(x: number, machine: number, time: number, before: number): void {
    const n = this.count;
    const { machinePredecessor: mp, machineSuccessor: ms, position } = this;
    const oldBefore = mp[x];
    const oldAfter = ms[x];
    if (oldBefore !== n) ms[oldBefore] = oldAfter;
    else this.machineFirst[this.machine[x]] = oldAfter;
    if (oldAfter !== n) mp[oldAfter] = oldBefore;
    const after = before === n ? this.machineFirst[machine] : ms[before];
    if (before === n) this.machineFirst[machine] = x;
    else ms[before] = x;
    if (after !== n) mp[after] = x;
    mp[x] = before;
    ms[x] = after;
    this.machine[x] = machine;
    this.time[x] = time;
    const a = this.jobPredecessor[x];
    const b = this.jobSuccessor[x];
    const low = Math.max(a === n ? -1 : position[a], before === n ? -1 : position[before]);
    const high = Math.min(b === n ? n : position[b], after === n ? n : position[after]);
    if (position[x] <= low) this.shift(x, low);
    else if (position[x] >= high) this.shift(x, high);
    this.touch(x, oldAfter, after, x, oldBefore, before);
  }

  /** Computes heads again from the three first, tails from the three last. */
  private touch(a: number, b: number, c: number, d: number, e: number, f: number): void {
    const n = this.count;
    const { position } = this;
    this.mark(a);
    this.mark(b);
    this.mark(c);
    this.updateHeads(Math.min(a === n ? n : position[a], b === n ? n : position[b], c === n ? n : position[c]));
    this.mark(d);
    this.mark(e);
    this.mark(f);
    this.updateTails(Math.max(d === n ? -1 : position[d], e === n ? -1 : position[e], f === n ? -1 : position[f]));
  }

  private mark(x: number): void {
    if (this.stale[x] === 1) return;
    this.stale[x] = 1;
    this.pending++;
  }

  private updateHeads(from: number): void {
    const { order, head, end, time, stale, jobPredecessor, jobSuccessor, machinePredecessor, machineSuccessor } = this;
    let pending = this.pending;
    for (let i = from; pending > 0; i++) {
      const x = order[i];
      if (stale[x] === 0) continue;
      stale[x] = 0;
      pending--;
      const byJob = end[jobPredecessor[x]];
      const byMachine = end[machinePredecessor[x]];
      const longest = byJob > byMachine ? byJob : byMachine;
      if (longest + time[x] === end[x] && longest === head[x]) continue;
      head[x] = longest;
      end[x] = longest + time[x];
      const s = jobSuccessor[x];
      const t = machineSuccessor[x];
      if (stale[s] === 0) {
        stale[s] = 1;
        pending++;
      }
      if (stale[t] === 0) {
        stale[t] = 1;
        pending++;
      }
    }
    this.pending = 0;
  }

  private updateTails(from: number): void {
    const { order, tail, time, stale, jobPredecessor, jobSuccessor, machinePredecessor, machineSuccessor } = this;
    let pending = this.pending;
    for (let i = from; pending > 0; i--) {
      const x = order[i];
      if (stale[x] === 0) continue;
      stale[x] = 0;
      pending--;
      const a = tail[jobSuccessor[x]];
      const b = tail[machineSuccessor[x]];
      const longest = (a > b ? a : b) + time[x];
      if (longest === tail[x]) continue;
      tail[x] = longest;
      const s = jobPredecessor[x];
      const t = machinePredecessor[x];
      if (stale[s] === 0) {
        stale[s] = 1;
        pending++;
      }
      if (stale[t] === 0) {
        stale[t] = 1;
        pending++;
      }
    }
    this.pending = 0;
  }

  /** Takes u, at `from`, and all up to `to` that it now comes before, behind the rest. */
  private carryBehind(u: number, from: number, to: number): void {
    const { order, position, marked, buffer, jobPredecessor, machinePredecessor } = this;
    let carried = 0;
    let at = from;
    marked[u] = 1;
    buffer[carried++] = u;
    for (let i = from + 1; i <= to; i++) {
      const x = order[i];
      if ((marked[jobPredecessor[x]] | marked[machinePredecessor[x]]) === 1) {
        marked[x] = 1;
        buffer[carried++] = x;
      } else {
        order[at] = x;
        position[x] = at++;
      }
    }
    for (let k = 0; k < carried; k++) {
      const x = buffer[k];
      order[at] = x;
      position[x] = at++;
      marked[x] = 0;
    }
  }

  /** Takes v, at `to`, and all from `from` on that now come before it, before the rest. */
  private carryBefore(v: number, from: number, to: number): void {
    const { order, position, marked, buffer, jobSuccessor, machineSuccessor } = this;
    let carried = 0;
    let at = to;
    marked[v] = 1;
    buffer[carried++] = v;
    for (let i = to - 1; i >= from; i--) {
      const x = order[i];
      if ((marked[jobSuccessor[x]] | marked[machineSuccessor[x]]) === 1) {
        marked[x] = 1;
        buffer[carried++] = x;
      } else {
        order[at] = x;
        position[x] = at--;
      }
    }
    for (let k = 0; k < carried; k++) {
      const x = buffer[k];
      order[at] = x;
      position[x] = at--;
      marked[x] = 0;
    }
  }

  private shift(x: number, to: number): void {
    const { order, position } = this;
    const from = position[x];
    const step = from < to ? 1 : -1;
    for (let i = from; i !== to; i += step) {
      order[i] = order[i + step];
      position[order[i]] = i;
    }
    order[to] = x;
    position[x] = to;
  }

  private computeAll(): void {
    const { order, head, end, tail, time, jobPredecessor, jobSuccessor, machinePredecessor, machineSuccessor } = this;
    for (let i = 0; i < order.length; i++) {
      const x = order[i];
      head[x] = Math.max(end[jobPredecessor[x]], end[machinePredecessor[x]]);
      end[x] = head[x] + time[x];
    }
    for (let i = order.length - 1; i >= 0; i--) {
      const x = order[i];
      tail[x] = Math.max(tail[jobSuccessor[x]], tail[machineSuccessor[x]]) + time[x];
    }
  }
}
