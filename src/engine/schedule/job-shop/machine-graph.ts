import type { JobShopProblem } from './job-shop-problem';

/**
 * The disjunctive graph of a complete selection (Balas 1969; Nowicki and Smutnicki 1996), by slot: who follows whom on the machines, the longest
 * way to the end of each operation and from its start to the end of all, and a topological order. A move mends one segment of the order;
 * then heads behind its first place and tails before its last are computed in one pass each, without a branch: as about half of them
 * change, asking which ones costs more than computing them all.
 */
export class MachineGraph {
  readonly time: Int32Array;
  readonly machine: Int32Array;
  /** Neighbours on the machine; 0 = none. */
  readonly before: Int32Array;
  readonly behind: Int32Array;
  /** First operation on each machine; 0 = none. */
  readonly machineFirst: Int32Array;
  /** Longest way up to and including the operation. */
  readonly end: Int32Array;
  /** Longest way from it on, own time included. */
  readonly tail: Int32Array;
  readonly order: Int32Array;
  readonly position: Int32Array;
  private readonly lastOf: Int32Array;
  private readonly marked: Uint8Array;
  private readonly buffer: Int32Array;

  constructor(private readonly shop: JobShopProblem) {
    const { slots, count, machines } = shop;
    this.time = new Int32Array(slots);
    this.machine = new Int32Array(slots).fill(-1);
    this.before = new Int32Array(slots);
    this.behind = new Int32Array(slots);
    this.machineFirst = new Int32Array(machines);
    this.end = new Int32Array(slots);
    this.tail = new Int32Array(slots);
    this.order = new Int32Array(count);
    this.position = new Int32Array(slots);
    this.lastOf = shop.lastOf;
    this.marked = new Uint8Array(slots);
    this.buffer = new Int32Array(count + 1);
  }

  /** Sets the selection: way[s] is taken, and the machines do their operations by ascending key, which must ascend along each job. */
  select(key: Float64Array, way: Int32Array): void {
    const { operation, wayMachine, wayTime, machines } = this.shop;
    const last = new Int32Array(machines);
    this.before.fill(0);
    this.behind.fill(0);
    this.machineFirst.fill(0);
    const order = Array.from(operation.keys()).filter((s) => operation[s] >= 0);
    order.sort((a, b) => key[a] - key[b] || a - b);
    order.forEach((x, i) => {
      const k = (this.machine[x] = wayMachine[way[x]]);
      this.time[x] = wayTime[way[x]];
      this.order[i] = x;
      this.position[x] = i;
      const before = last[k];
      if (before === 0) this.machineFirst[k] = x;
      else this.behind[before] = x;
      this.before[x] = before;
      last[k] = x;
    });
    this.computeHeads(0);
    this.computeTails(order.length - 1);
  }

  /** Length of the schedule. */
  makespan(): number {
    const { lastOf, end } = this;
    let longest = 0;
    for (let i = 0; i < lastOf.length; i++) {
      const finish = end[lastOf[i]];
      if (finish > longest) longest = finish;
    }
    return longest;
  }

  /** Moves u right behind v, which comes later on the same machine. */
  moveBehind(u: number, v: number): void {
    const { before, behind, position } = this;
    const a = before[u];
    const b = behind[u];
    const c = behind[v];
    if (a !== 0) behind[a] = b;
    else this.machineFirst[this.machine[u]] = b;
    before[b] = a;
    behind[v] = u;
    before[u] = v;
    behind[u] = c;
    if (c !== 0) before[c] = u;
    const from = position[u];
    const to = position[v];
    this.carryBehind(u, from, to);
    this.computeHeads(from);
    this.computeTails(to);
  }

  /** Moves v right before u, which comes earlier on the same machine. */
  moveBefore(v: number, u: number): void {
    const { before, behind, position } = this;
    const a = before[u];
    const b = before[v];
    const c = behind[v];
    behind[b] = c;
    if (c !== 0) before[c] = b;
    if (a !== 0) behind[a] = v;
    else this.machineFirst[this.machine[u]] = v;
    before[v] = a;
    behind[v] = u;
    before[u] = v;
    const from = position[u];
    const to = position[v];
    this.carryBefore(v, from, to);
    this.computeHeads(from);
    this.computeTails(to);
  }

  /** Takes x to another machine, behind operation `last` there (0 = first); its place there must lie between its job's neighbours. */
  moveTo(x: number, machine: number, time: number, last: number): void {
    const { before, behind, position, shop } = this;
    const oldBefore = before[x];
    const oldBehind = behind[x];
    if (oldBefore !== 0) behind[oldBefore] = oldBehind;
    else this.machineFirst[this.machine[x]] = oldBehind;
    if (oldBehind !== 0) before[oldBehind] = oldBefore;
    const next = last === 0 ? this.machineFirst[machine] : behind[last];
    if (last === 0) this.machineFirst[machine] = x;
    else behind[last] = x;
    if (next !== 0) before[next] = x;
    before[x] = last;
    behind[x] = next;
    this.machine[x] = machine;
    this.time[x] = time;
    const from = position[x];
    const low = Math.max(shop.operation[x - 1] < 0 ? -1 : position[x - 1], last === 0 ? -1 : position[last]);
    const high = Math.min(shop.operation[x + 1] < 0 ? shop.count : position[x + 1], next === 0 ? shop.count : position[next]);
    if (from <= low) this.shift(x, low);
    else if (from >= high) this.shift(x, high);
    this.computeHeads(Math.min(from, position[x]));
    this.computeTails(Math.max(from, position[x]));
  }

  private computeHeads(from: number): void {
    const { order, end, time, before } = this;
    const count = order.length;
    for (let i = from; i < count; i++) {
      const x = order[i];
      const byJob = end[x - 1];
      // The greater of the two without a branch; `| 0` spares the engine its test for overflow.
      const less = (byJob - end[before[x]]) | 0;
      end[x] = (byJob - (less & (less >> 31)) + time[x]) | 0;
    }
  }

  private computeTails(to: number): void {
    const { order, tail, time, behind } = this;
    for (let i = to; i >= 0; i--) {
      const x = order[i];
      const byJob = tail[x + 1];
      const less = (byJob - tail[behind[x]]) | 0;
      tail[x] = (byJob - (less & (less >> 31)) + time[x]) | 0;
    }
  }

  /** Takes u, at `from`, and all up to `to` that it now comes before, behind the rest. */
  private carryBehind(u: number, from: number, to: number): void {
    const { order, position, marked, buffer, before } = this;
    let carried = 1;
    let at = from;
    marked[u] = 1;
    buffer[0] = u;
    for (let i = from + 1; i <= to; i++) {
      const x = order[i];
      const goes = marked[x - 1] | marked[before[x]];
      // Written to both; the one that does not count is written over.
      marked[x] = goes;
      buffer[carried] = x;
      order[at] = x;
      position[x] = at;
      carried += goes;
      at += 1 - goes;
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
    const { order, position, marked, buffer, behind } = this;
    let carried = 1;
    let at = to;
    marked[v] = 1;
    buffer[0] = v;
    for (let i = to - 1; i >= from; i--) {
      const x = order[i];
      const goes = marked[x + 1] | marked[behind[x]];
      marked[x] = goes;
      buffer[carried] = x;
      order[at] = x;
      position[x] = at;
      carried += goes;
      at -= 1 - goes;
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
}
