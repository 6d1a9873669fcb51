/** Chance from a seed alone (mulberry32, T. Ettinger, public domain): the same seed, the same workshop, on every machine. */
export class Chance {
  private state: number;

  constructor(seed: number) {
    this.state = (seed * 2654435761) >>> 0;
  }

  /** 0 ≤ x < 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from `least` to `most`. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  /** True so often. */
  is(share: number): boolean {
    return this.next() < share;
  }

  pick<Value>(list: readonly Value[]): Value {
    return list[Math.floor(this.next() * list.length)];
  }

  /** Some of a list, at least one, in the order of the list. */
  some<Value>(list: readonly Value[], most: number): Value[] {
    const wanted = Math.min(list.length, this.whole(1, most));
    const left = [...list];
    while (left.length > wanted) left.splice(Math.floor(this.next() * left.length), 1);
    return left;
  }

  /** The same list in another order. */
  shuffled<Value>(list: readonly Value[]): Value[] {
    const mixed = [...list];
    for (let index = mixed.length - 1; index > 0; index--) {
      const other = Math.floor(this.next() * (index + 1));
      [mixed[index], mixed[other]] = [mixed[other], mixed[index]];
    }
    return mixed;
  }
}
