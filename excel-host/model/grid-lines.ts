/** The rows or the columns of a sheet: their sizes and what is hidden. Numbers count from 0, sizes are points. */
export class GridLines {
  private readonly sizes = new Map<number, number>();
  private readonly hiddenByUser = new Set<number>();
  private readonly hiddenByFilter = new Set<number>();

  constructor(
    /** How many there are on a sheet. */
    private readonly total: number,
    /** Size of a line that was not set. */
    public standardSize: number,
  ) {}

  /** Points, also of a hidden line: what it will have when shown again. */
  size(line: number): number {
    return this.sizes.get(line) ?? this.standardSize;
  }

  /** Points as seen: 0 for a hidden line. */
  visibleSize(line: number): number {
    return this.isHidden(line) ? 0 : this.size(line);
  }

  isCustomSize(line: number): boolean {
    return this.sizes.has(line);
  }

  /** null gives the standard size back. */
  setSize(first: number, count: number, size: number | null): void {
    for (let line = first; line < first + count; line += 1) {
      if (size === null) this.sizes.delete(line);
      else this.sizes.set(line, size);
    }
  }

  /** Sets the size of lines; the whole sheet's lines at once become the standard. */
  resize(first: number, count: number, size: number): void {
    if (count < this.total) return this.setSize(first, count, size);
    this.sizes.clear();
    this.standardSize = size;
  }

  /** Points of all these lines; null when they differ. */
  commonSize(first: number, count: number): number | null {
    const found = new Set<number>();
    let set = 0;
    for (const [line, size] of this.sizes) {
      if (line < first || line >= first + count) continue;
      set += 1;
      found.add(size);
    }
    if (set < count) found.add(this.standardSize);
    return found.size === 1 ? ([...found][0] ?? null) : null;
  }

  /** The lines whose size was set, in no order. */
  customSizes(): Iterable<readonly [number, number]> {
    return this.sizes;
  }

  isHidden(line: number): boolean {
    return this.hiddenByUser.has(line) || this.hiddenByFilter.has(line);
  }

  isFiltered(line: number): boolean {
    return this.hiddenByFilter.has(line);
  }

  /** True when a filter hides one of the lines. */
  hasFiltered(first: number, count: number): boolean {
    for (const line of this.hiddenByFilter) if (line >= first && line < first + count) return true;
    return false;
  }

  setHidden(first: number, count: number, hidden: boolean): void {
    mark(this.hiddenByUser, first, count, hidden);
    if (!hidden) mark(this.hiddenByFilter, first, count, false);
  }

  setFiltered(first: number, count: number, hidden: boolean): void {
    mark(this.hiddenByFilter, first, count, hidden);
  }

  /** True when all these lines are hidden, false when none is, null for some. */
  commonHidden(first: number, count: number): boolean | null {
    const hidden = this.hiddenLines().filter((line) => line >= first && line < first + count).length;
    return hidden === 0 ? false : hidden === count ? true : null;
  }

  /** Every hidden line, for whatever reason, ascending. */
  hiddenLines(): readonly number[] {
    return [...new Set([...this.hiddenByUser, ...this.hiddenByFilter])].sort((a, b) => a - b);
  }

  get hasHidden(): boolean {
    return this.hiddenByUser.size > 0 || this.hiddenByFilter.size > 0;
  }

  /** Points before a line. */
  offset(line: number): number {
    let points = line * this.standardSize;
    for (const [each, size] of this.sizes) if (each < line) points += size - this.standardSize;
    for (const each of this.hiddenLines()) if (each < line) points -= this.size(each);
    return points;
  }

  /** Makes room for `count` lines before `at`; they take the size of the line before them, as in Excel. */
  insert(at: number, count: number): void {
    const size = at > 0 ? this.sizes.get(at - 1) : undefined;
    this.move((line) => (line >= at ? line + count : line));
    if (size !== undefined) this.setSize(at, count, size);
  }

  delete(at: number, count: number): void {
    this.move((line) => (line < at ? line : line < at + count ? null : line - count));
  }

  copyFrom(other: GridLines): void {
    this.standardSize = other.standardSize;
    refill(this.sizes, [...other.sizes]);
    for (const line of other.hiddenByUser) this.hiddenByUser.add(line);
    for (const line of other.hiddenByFilter) this.hiddenByFilter.add(line);
  }

  private move(to: (line: number) => number | null): void {
    const sizes = [...this.sizes].map(([line, size]) => [to(line), size] as const);
    refill(
      this.sizes,
      sizes.filter((entry): entry is readonly [number, number] => entry[0] !== null),
    );
    for (const set of [this.hiddenByUser, this.hiddenByFilter]) {
      const moved = [...set].map(to);
      set.clear();
      for (const line of moved) if (line !== null) set.add(line);
    }
  }
}

function mark(set: Set<number>, first: number, count: number, on: boolean): void {
  if (!on && count > set.size) {
    for (const line of [...set]) if (line >= first && line < first + count) set.delete(line);
    return;
  }
  for (let line = first; line < first + count; line += 1) {
    if (on) set.add(line);
    else set.delete(line);
  }
}

function refill(map: Map<number, number>, entries: readonly (readonly [number, number])[]): void {
  map.clear();
  for (const [line, size] of entries) map.set(line, size);
}
