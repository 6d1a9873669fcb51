/** By group, the operations that are ready, by priority: sets of bits in which the first is found in a step or two however many are ready. */
export class ReadySets {
  /** By group: how many are ready. */
  readonly size: Int32Array;
  /** By operation: its place, by which the sets know it. */
  readonly slot: Int32Array;
  /** All operations, group by group from a multiple of 32 on, in each by priority. */
  private readonly byPriority: Int32Array;
  private readonly words: Int32Array;
  /** By group: no word before this one has a bit. */
  private readonly lowest: Int32Array;

  /** By group: its first slot. */
  private readonly firstSlot: Int32Array;
  private readonly filled: Int32Array;
  private readonly groupOfWord: Int32Array;

  constructor(
    private readonly groupOf: Int32Array,
    groupCount: number,
  ) {
    const count = new Int32Array(groupCount);
    for (let x = 0; x < groupOf.length; x++) count[groupOf[x]]++;
    this.firstSlot = new Int32Array(groupCount);
    let words = 0;
    for (let g = 0; g < groupCount; g++) {
      this.firstSlot[g] = words << 5;
      words += (count[g] + 31) >> 5;
    }
    this.filled = new Int32Array(groupCount);
    this.size = new Int32Array(groupCount);
    this.lowest = new Int32Array(groupCount);
    this.slot = new Int32Array(groupOf.length);
    this.words = new Int32Array(words);
    this.byPriority = new Int32Array(words << 5);
    this.groupOfWord = new Int32Array(words);
    for (let g = 0; g < groupCount; g++)
      this.groupOfWord.fill(g, this.firstSlot[g] >> 5, g + 1 < groupCount ? this.firstSlot[g + 1] >> 5 : words);
  }

  /**
   * Begins again with none ready.
   * @param order all operations by priority.
   */
  begin(order: Int32Array): void {
    const { groupOf, slot, byPriority, filled } = this;
    filled.set(this.firstSlot);
    for (let i = 0; i < order.length; i++) {
      const x = order[i];
      const place = filled[groupOf[x]]++;
      slot[x] = place;
      byPriority[place] = x;
    }
    this.words.fill(0);
    this.size.fill(0);
    for (let g = 0; g < filled.length; g++) this.lowest[g] = (filled[g] + 31) >> 5;
  }

  /** More than any slot. */
  get slotCount(): number {
    return this.byPriority.length;
  }

  groupOfSlot(slot: number): number {
    return this.groupOfWord[slot >> 5];
  }

  /** Makes the operation of this slot, which is not, ready. */
  add(slot: number, group: number): void {
    const word = slot >> 5;
    this.words[word] |= 1 << (slot & 31);
    this.size[group]++;
    if (word < this.lowest[group]) this.lowest[group] = word;
  }

  /** The first of a group in which one is ready. */
  first(group: number): number {
    const { words, lowest } = this;
    let word = lowest[group];
    while (words[word] === 0) word++;
    lowest[group] = word;
    const bits = words[word];
    return this.byPriority[(word << 5) + 31 - Math.clz32(bits & -bits)];
  }

  /** Takes the first of a group in which one is ready. */
  take(group: number): number {
    const x = this.first(group);
    const { words, lowest } = this;
    words[lowest[group]] &= words[lowest[group]] - 1;
    this.size[group]--;
    return x;
  }
}
