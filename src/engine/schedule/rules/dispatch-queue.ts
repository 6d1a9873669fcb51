import { NEVER, type Problem } from '../kernel/problem';
import type { State } from '../kernel/state';
import { choicesOf } from './choices';
import { ReadyHeap } from './ready-heap';

/**
 * Operations that wait for a unit, in the order in which they can begin at the end of what the units hold; of those that can at one moment the one of the
 * least priority first. Operations with the same choice of resources wait together: when a unit fills, their common moment moves, and none of them is
 * looked at.
 */
export class DispatchQueue {
  /** Operations in it. */
  size = 0;
  /** When the operation taken last can begin. */
  at = 0;
  private readonly groupOf: Int32Array;
  private readonly release: Float64Array;
  private readonly groups: readonly Group[];
  /** A binary heap of the groups in which something waits, by what each would give. */
  private readonly heap: number[] = [];
  private readonly place: Int32Array;

  /** @param state where the units' bookings are read; what they hold may only grow. */
  constructor(
    private readonly problem: Problem,
    private readonly state: State,
    private readonly priority: Float64Array,
  ) {
    this.release = new Float64Array(problem.operationCount);
    const { groupOf, units } = choicesOf(problem);
    this.groupOf = groupOf;
    this.groups = units.map((own) => this.groupOn(own));
    this.place = new Int32Array(units.length).fill(-1);
  }

  /** Lets operation x wait: it may begin at `release`. */
  push(x: number, release: number): void {
    this.release[x] = release;
    const g = this.groupOf[x];
    const group = this.groups[g];
    if (release <= group.free) group.ready.push(x);
    else group.later.push(x);
    this.size++;
    this.look(group);
    if (this.place[g] < 0) {
      this.place[g] = this.heap.length;
      this.heap.push(g);
    }
    this.rise(this.place[g]);
  }

  /** Takes the next; there must be one. */
  pop(): number {
    for (;;) {
      const g = this.heap[0];
      const group = this.groups[g];
      const free = this.freeFor(group);
      if (free > group.free) {
        group.free = free;
        while (group.later.size > 0 && this.release[group.later.top] <= free) group.ready.push(group.later.pop());
        this.look(group);
        this.sink(0);
        if (this.heap[0] !== g) continue;
      }
      const x = group.ready.size > 0 ? group.ready.pop() : group.later.pop();
      this.size--;
      this.at = group.begins;
      if (group.ready.size + group.later.size > 0) this.look(group);
      else this.dropFirst();
      this.sink(0);
      return x;
    }
  }

  /** What the group would give next, and when that begins. */
  private look(group: Group): void {
    const isReady = group.ready.size > 0;
    group.next = isReady ? group.ready.top : group.later.top;
    group.begins = isReady ? group.free : this.release[group.next];
  }

  private dropFirst(): void {
    const { heap, place } = this;
    place[heap[0]] = -1;
    const last = heap.pop() as number;
    if (heap.length === 0) return;
    heap[0] = last;
    place[last] = 0;
  }

  private rise(from: number): void {
    const { heap, place } = this;
    const g = heap[from];
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.isBefore(g, heap[parent])) break;
      heap[at] = heap[parent];
      place[heap[at]] = at;
      at = parent;
    }
    heap[at] = g;
    place[g] = at;
  }

  private sink(from: number): void {
    const { heap, place } = this;
    if (heap.length === 0) return;
    const g = heap[from];
    let at = from;
    for (let child = 2 * at + 1; child < heap.length; child = 2 * at + 1) {
      if (child + 1 < heap.length && this.isBefore(heap[child + 1], heap[child])) child++;
      if (!this.isBefore(heap[child], g)) break;
      heap[at] = heap[child];
      place[heap[at]] = at;
      at = child;
    }
    heap[at] = g;
    place[g] = at;
  }

  private isBefore(a: number, b: number): boolean {
    const { priority } = this;
    const [one, other] = [this.groups[a], this.groups[b]];
    if (one.begins !== other.begins) return one.begins < other.begins;
    if (priority[one.next] !== priority[other.next]) return priority[one.next] < priority[other.next];
    return one.next < other.next;
  }

  /** When the first unit that can do the group's operations has nothing more to do. */
  private freeFor(group: Group): number {
    return group.units === null ? this.problem.now : this.freeOf(group.units);
  }

  private freeOf(units: Int32Array): number {
    const { problem, state } = this;
    let free = NEVER;
    for (let i = 0; i < units.length; i++) {
      const line = state.lines[units[i]];
      const end = line.count === 0 ? problem.now : line.ends[line.count - 1];
      if (end < free) free = end;
    }
    return free;
  }

  private groupOn(units: Int32Array | null): Group {
    return {
      units,
      ready: new ReadyHeap(this.priority, this.priority),
      later: new ReadyHeap(this.release, this.priority),
      free: units === null ? this.problem.now : this.freeOf(units),
      next: -1,
      begins: 0,
    };
  }
}

/** Operations with the same choice of resources. */
interface Group {
  /** null: a resource without limit is among them. */
  readonly units: Int32Array | null;
  /** Those that can begin once a unit is free, by priority; those that come later, by release. */
  readonly ready: ReadyHeap;
  readonly later: ReadyHeap;
  /** When a unit is free, as last looked at. */
  free: number;
  next: number;
  begins: number;
}
