import type { JobShopProblem } from './job-shop-problem';
import type { KernelArrays } from './kernel-memory';
import { LongestWays } from './longest-ways';

/**
 * The disjunctive graph of a complete selection (Balas 1969; Nowicki and Smutnicki 1996). Its nodes are the places 1 … count of a topological
 * order, each holding one operation; node 0 is 'none'. A move turns one segment of the order, whose operations change their nodes: a node is
 * good until the next move, a slot (`JobShopProblem`) for ever. Then heads from the segment on and tails up to it are computed anew.
 */
export class MachineGraph {
  /** By node: the slot of its operation, and by slot: its node; 0 = an empty slot. */
  readonly slot: Int32Array;
  readonly nodeOf: Int32Array;
  readonly time: Int32Array;
  /** By node: neighbours in the job and on the machine. */
  readonly jobBefore: Int32Array;
  readonly jobBehind: Int32Array;
  readonly before: Int32Array;
  readonly behind: Int32Array;
  /** Longest way up to and including the operation. */
  readonly end: Int32Array;
  /** Longest way from it on, own time included. */
  readonly tail: Int32Array;
  /** By slot: its machine, its neighbours' slots there. */
  readonly machine: Int32Array;
  private readonly slotBefore: Int32Array;
  private readonly slotBehind: Int32Array;
  /** By machine: the slot of its first operation; 0 = none. */
  private readonly firstSlot: Int32Array;
  private readonly marked: Int32Array;
  private readonly carried: Int32Array;
  private readonly carriedTime: Int32Array;
  private readonly ways: LongestWays;

  constructor(
    private readonly shop: JobShopProblem,
    arrays: KernelArrays,
  ) {
    this.ways = new LongestWays(shop.count, arrays);
    ({ time: this.time, end: this.end, tail: this.tail, slot: this.slot, nodeOf: this.nodeOf } = arrays);
    ({ jobBefore: this.jobBefore, jobBehind: this.jobBehind, before: this.before, behind: this.behind } = arrays);
    ({ machine: this.machine, slotBefore: this.slotBefore, slotBehind: this.slotBehind, firstSlot: this.firstSlot } = arrays);
    ({ marked: this.marked, carried: this.carried, carriedTime: this.carriedTime } = arrays);
    this.machine.fill(-1);
  }

  /** Sets the selection: way[s] is taken, and the machines do their operations by ascending key, which must ascend along each job. */
  select(key: Float64Array, way: Int32Array): void {
    const { shop, slot, nodeOf, time, machine, slotBefore, slotBehind, firstSlot } = this;
    const { slotOf, wayMachine, wayTime, machines, count } = shop;
    const last = new Int32Array(machines);
    slotBehind.fill(0);
    firstSlot.fill(0);
    slotOf
      .slice()
      .sort((a, b) => key[a] - key[b] || a - b)
      .forEach((s, i) => {
        const k = (machine[s] = wayMachine[way[s]]);
        slot[i + 1] = s;
        nodeOf[s] = i + 1;
        time[i + 1] = wayTime[way[s]];
        const before = last[k];
        if (before === 0) firstSlot[k] = s;
        else slotBehind[before] = s;
        slotBefore[s] = before;
        last[k] = s;
      });
    this.relink(1, count);
    this.ways.computeHeads(1);
    this.ways.computeTails(count);
  }

  /** Length of the schedule. */
  makespan(): number {
    const { end, nodeOf } = this;
    const { lastOf } = this.shop;
    let longest = 0;
    for (let j = 0; j < lastOf.length; j++) {
      const finish = end[nodeOf[lastOf[j]]];
      if (finish > longest) longest = finish;
    }
    return longest;
  }

  /** The first operation on a machine; 0 = none. */
  firstOn(machine: number): number {
    return this.nodeOf[this.firstSlot[machine]];
  }

  /** When each operation ends, by slot. */
  ends(): Int32Array {
    const { end, nodeOf } = this;
    return nodeOf.map((x) => end[x]);
  }

  /** Moves u right behind v, which comes later on the same machine. */
  moveBehind(u: number, v: number): void {
    const { slot, slotBehind } = this;
    const s = slot[u];
    this.takeOut(s);
    this.putBetween(s, slot[v], slotBehind[slot[v]]);
    this.carryBehind(u, v);
    this.relink(u, v);
    this.ways.computeHeads(u);
    this.ways.computeTails(v);
  }

  /** Moves v right before u, which comes earlier on the same machine. */
  moveBefore(v: number, u: number): void {
    const { slot, slotBefore } = this;
    const s = slot[v];
    this.takeOut(s);
    this.putBetween(s, slotBefore[slot[u]], slot[u]);
    this.carryBefore(v, u);
    this.relink(u, v);
    this.ways.computeHeads(u);
    this.ways.computeTails(v);
  }

  /** Takes x to another machine, behind operation `last` there (0 = first); its place there must lie between its job's neighbours. */
  moveTo(x: number, machine: number, time: number, last: number): void {
    const { slot, slotBefore, slotBehind, firstSlot, nodeOf, jobBefore, jobBehind, before, behind } = this;
    const s = slot[x];
    // Their link goes around x, wherever they stand.
    const [a, b] = [before[x], behind[x]];
    this.takeOut(s);
    behind[a] = b;
    before[b] = a;
    this.machine[s] = machine;
    this.time[x] = time;
    const next = last === 0 ? firstSlot[machine] : slotBehind[slot[last]];
    this.putBetween(s, last === 0 ? 0 : slot[last], next);
    const low = Math.max(jobBefore[x], nodeOf[slotBefore[s]]);
    const high = Math.min(jobBehind[x] || Infinity, nodeOf[next] || Infinity);
    const to = x <= low ? low : x >= high ? high : x;
    this.shift(x, to);
    const [from, until] = x < to ? [x, to] : [to, x];
    this.relink(from, until);
    this.ways.computeHeads(from);
    this.ways.computeTails(until);
  }

  private takeOut(s: number): void {
    const { slotBefore, slotBehind } = this;
    const a = slotBefore[s];
    const b = slotBehind[s];
    if (a === 0) this.firstSlot[this.machine[s]] = b;
    else slotBehind[a] = b;
    if (b !== 0) slotBefore[b] = a;
  }

  private putBetween(s: number, a: number, b: number): void {
    const { slotBefore, slotBehind } = this;
    slotBefore[s] = a;
    slotBehind[s] = b;
    if (a === 0) this.firstSlot[this.machine[s]] = s;
    else slotBehind[a] = s;
    if (b !== 0) slotBefore[b] = s;
  }

  /** Turns the segment u … v: u, and all in it that come behind it now that its place on the machine has changed, go behind the rest. */
  private carryBehind(u: number, v: number): void {
    const { slot, nodeOf, time, marked, carried, carriedTime, jobBefore, before } = this;
    let count = 1;
    let at = u;
    marked[u] = 1;
    carried[0] = slot[u];
    carriedTime[0] = time[u];
    // Whom u leaves behind on the machine does not follow it any more.
    before[this.behind[u]] = 0;
    for (let x = u + 1; x <= v; x++) {
      const s = slot[x];
      const t = time[x];
      const goes = marked[jobBefore[x]] | marked[before[x]];
      // Written to both; the one that does not count is written over.
      marked[x] = goes;
      carried[count] = s;
      carriedTime[count] = t;
      slot[at] = s;
      time[at] = t;
      nodeOf[s] = at;
      count += goes;
      at += 1 - goes;
    }
    for (let k = 0; k < count; k++) {
      const s = carried[k];
      slot[at] = s;
      time[at] = carriedTime[k];
      nodeOf[s] = at++;
    }
    for (let x = u; x <= v; x++) marked[x] = 0;
  }

  /** The same towards the front: v, and all that come before it, go before the rest. */
  private carryBefore(v: number, u: number): void {
    const { slot, nodeOf, time, marked, carried, carriedTime, jobBehind, behind } = this;
    let count = 1;
    let at = v;
    marked[v] = 1;
    carried[0] = slot[v];
    carriedTime[0] = time[v];
    behind[this.before[v]] = 0;
    for (let x = v - 1; x >= u; x--) {
      const s = slot[x];
      const t = time[x];
      const goes = marked[jobBehind[x]] | marked[behind[x]];
      marked[x] = goes;
      carried[count] = s;
      carriedTime[count] = t;
      slot[at] = s;
      time[at] = t;
      nodeOf[s] = at;
      count += goes;
      at -= 1 - goes;
    }
    for (let k = 0; k < count; k++) {
      const s = carried[k];
      slot[at] = s;
      time[at] = carriedTime[k];
      nodeOf[s] = at--;
    }
    for (let x = u; x <= v; x++) marked[x] = 0;
  }

  private shift(x: number, to: number): void {
    const { slot, nodeOf, time } = this;
    const s = slot[x];
    const t = time[x];
    const step = x < to ? 1 : -1;
    for (let i = x; i !== to; i += step) {
      slot[i] = slot[i + step];
      time[i] = time[i + step];
      nodeOf[slot[i]] = i;
    }
    slot[to] = s;
    time[to] = t;
    nodeOf[s] = to;
  }

  /** Nodes of the neighbours, of a segment and of all that have one in it. What is written to node 0 is never read. */
  private relink(from: number, to: number): void {
    const { slot, nodeOf, slotBefore, slotBehind, jobBefore, jobBehind, before, behind } = this;
    for (let x = from; x <= to; x++) {
      const s = slot[x];
      const a = nodeOf[s - 1];
      const b = nodeOf[s + 1];
      const c = nodeOf[slotBefore[s]];
      const d = nodeOf[slotBehind[s]];
      jobBefore[x] = a;
      jobBehind[x] = b;
      before[x] = c;
      behind[x] = d;
      jobBehind[a] = x;
      jobBefore[b] = x;
      behind[c] = x;
      before[d] = x;
    }
  }
}
