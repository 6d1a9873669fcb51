/** A binary heap of operations by two keys, then by index: the smallest comes out first. */
export class ReadyHeap {
  private readonly items: number[] = [];

  constructor(
    private readonly first: Float64Array,
    private readonly second: Float64Array,
  ) {}

  get size(): number {
    return this.items.length;
  }

  /** The smallest; there must be one. */
  get top(): number {
    return this.items[0];
  }

  push(x: number): void {
    const { items } = this;
    let at = items.length;
    items.push(x);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.before(x, items[parent])) break;
      items[at] = items[parent];
      at = parent;
    }
    items[at] = x;
  }

  /** Takes the smallest; there must be one. */
  pop(): number {
    const { items } = this;
    const top = items[0];
    const x = items.pop() as number;
    const size = items.length;
    if (size === 0) return top;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= size) break;
      if (child + 1 < size && this.before(items[child + 1], items[child])) child++;
      if (!this.before(items[child], x)) break;
      items[at] = items[child];
      at = child;
    }
    items[at] = x;
    return top;
  }

  private before(a: number, b: number): boolean {
    const { first, second } = this;
    if (first[a] !== first[b]) return first[a] < first[b];
    if (second[a] !== second[b]) return second[a] < second[b];
    return a < b;
  }
}
