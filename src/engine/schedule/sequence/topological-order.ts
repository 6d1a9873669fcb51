import type { Links } from '../kernel/links';

/** An order of the free operations in which each comes behind what it waits for, in the links and on its unit; repaired after each move. */
export class TopologicalOrder {
  readonly order: Int32Array;
  /** -1 = not in the order. */
  readonly position: Int32Array;
  private readonly marked: Uint8Array;
  private readonly buffer: Int32Array;

  constructor(
    private readonly links: Links,
    free: Int32Array,
    private readonly before: Int32Array,
    private readonly behind: Int32Array,
  ) {
    this.order = free.slice();
    this.position = new Int32Array(before.length).fill(-1);
    this.marked = new Uint8Array(before.length);
    this.buffer = new Int32Array(free.length);
  }

  /** Starts from an order that holds. */
  set(order: Int32Array): void {
    this.order.set(order);
    for (let i = 0; i < order.length; i++) this.position[order[i]] = i;
  }

  /** Makes the order hold again after x got new neighbours on its unit; false, and nothing changes, when x would wait for itself. */
  repair(x: number): boolean {
    const { position } = this;
    const none = this.before.length - 1;
    const before = this.before[x];
    const behind = this.behind[x];
    if (behind !== none && position[behind] < position[x]) return this.pull(x, behind);
    if (before !== none && position[before] > position[x]) return this.push(x, before);
    return true;
  }

  /** Takes x and all it waits for before `target`. */
  private pull(x: number, target: number): boolean {
    const { order, position, marked, buffer, behind } = this;
    const { successorFirst, successor } = this.links;
    const from = position[target];
    const to = position[x];
    let stay = 0;
    marked[x] = 1;
    for (let i = to - 1; i >= from; i--) {
      const y = order[i];
      let goes = marked[behind[y]];
      for (let s = successorFirst[y]; s < successorFirst[y + 1] && goes === 0; s++) goes = marked[successor[s]];
      marked[y] = goes;
    }
    const holds = marked[target] === 0;
    let at = from;
    for (let i = from; i <= to; i++) {
      const y = order[i];
      if (holds && marked[y] === 0) buffer[stay++] = y;
      else if (holds) {
        order[at] = y;
        position[y] = at++;
      }
      marked[y] = 0;
    }
    for (let k = 0; k < stay; k++) {
      order[at] = buffer[k];
      position[buffer[k]] = at++;
    }
    return holds;
  }

  /** Takes x and all that waits for it behind `target`. */
  private push(x: number, target: number): boolean {
    const { order, position, marked, buffer, before } = this;
    const { predecessorFirst, predecessor } = this.links;
    const from = position[x];
    const to = position[target];
    let go = 0;
    marked[x] = 1;
    for (let i = from + 1; i <= to; i++) {
      const y = order[i];
      let goes = marked[before[y]];
      for (let p = predecessorFirst[y]; p < predecessorFirst[y + 1] && goes === 0; p++) goes = marked[predecessor[p]];
      marked[y] = goes;
    }
    const holds = marked[target] === 0;
    let at = from;
    for (let i = from; i <= to; i++) {
      const y = order[i];
      if (holds && marked[y] === 1) buffer[go++] = y;
      else if (holds) {
        order[at] = y;
        position[y] = at++;
      }
      marked[y] = 0;
    }
    for (let k = 0; k < go; k++) {
      order[at] = buffer[k];
      position[buffer[k]] = at++;
    }
    return holds;
  }
}
