import { nameKey } from './text-key';

/** The names that a reference may mean, found in spite of case, accents, outer spaces and leading zeros. */
export class NameIndex {
  private readonly exact = new Set<string>();
  private readonly tolerant = new Map<string, string>();

  /** Adds a name in the planner's own spelling; the first of two that look alike is the one that is found. */
  add(name: string): void {
    this.exact.add(name);
    for (const key of keysOf(name)) if (!this.tolerant.has(key)) this.tolerant.set(key, name);
  }

  /** True for a name in exactly that spelling. */
  has(name: string): boolean {
    return this.exact.has(name);
  }

  /** The planner's own spelling of what a reference means; null when nothing has that name. */
  resolve(text: string): string | null {
    if (this.exact.has(text)) return text;
    for (const key of keysOf(text)) {
      const name = this.tolerant.get(key);
      if (name !== undefined) return name;
    }
    return null;
  }

  get size(): number {
    return this.exact.size;
  }

  /** All names, in the order they were added. */
  names(): readonly string[] {
    return [...this.exact];
  }
}

function keysOf(name: string): readonly string[] {
  const key = nameKey(name);
  return /^0+\d+$/.test(key) || /^\d+$/.test(key) ? [key, key.replace(/^0+(?=\d)/, '')] : [key];
}
