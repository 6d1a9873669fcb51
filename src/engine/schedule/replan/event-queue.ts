/** Operations by the moment at which they are looked at; of equal moments by where they stood before, then predecessors first. */
export class EventQueue {
  private readonly items: number[] = [];
  /** By operation: the moment that counts; -1 = not waiting. What else of it lies in the heap is stale. */
  private readonly moment: Int32Array;
  private keys: Float64Array;
  private count = 0;

  constructor(
    private readonly before: Int32Array,
    private readonly rank: Int32Array,
  ) {
    this.moment = new Int32Array(rank.length).fill(-1);
    this.keys = new Float64Array(64);
  }

  /** Forgets all. */
  clear(): void {
    this.moment.fill(-1);
    this.count = 0;
    this.at = 0;
  }

  /** Looks at operation x at that moment and no other. */
  put(x: number, at: number): void {
    if (this.moment[x] === at) return;
    this.moment[x] = at;
    this.push(x, at);
  }

  /** Forgets operation x. */
  forget(x: number): void {
    this.moment[x] = -1;
  }

  /** The next operation; -1 = none is left. */
  take(): number {
    while (this.count > 0) {
      const [x, at] = [this.items[0], this.keys[0]];
      this.pop();
      if (this.moment[x] !== at) continue;
      this.moment[x] = -1;
      this.at = at;
      return x;
    }
    return -1;
  }

  /** The moment of the operation taken last. */
  at = 0;

  private push(x: number, key: number): void {
    const { items } = this;
    if (this.count === this.keys.length) this.keys = grown(this.keys);
    const { keys } = this;
    let at = this.count++;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.isBefore(x, key, items[parent], keys[parent])) break;
      items[at] = items[parent];
      keys[at] = keys[parent];
      at = parent;
    }
    items[at] = x;
    keys[at] = key;
  }

  private pop(): void {
    const { items, keys } = this;
    const size = --this.count;
    if (size === 0) return;
    const [x, key] = [items[size], keys[size]];
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= size) break;
      if (child + 1 < size && this.isBefore(items[child + 1], keys[child + 1], items[child], keys[child])) child++;
      if (!this.isBefore(items[child], keys[child], x, key)) break;
      items[at] = items[child];
      keys[at] = keys[child];
      at = child;
    }
    items[at] = x;
    keys[at] = key;
  }

  private isBefore(a: number, keyA: number, b: number, keyB: number): boolean {
    if (keyA !== keyB) return keyA < keyB;
    if (this.before[a] !== this.before[b]) return this.before[a] < this.before[b];
    return this.rank[a] < this.rank[b];
  }
}

function grown(keys: Float64Array): Float64Array {
  const larger = new Float64Array(2 * keys.length);
  larger.set(keys);
  return larger;
}
