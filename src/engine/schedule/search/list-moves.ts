import type { Links } from '../kernel/links';

/**
 * Moves in a list of operations that names predecessors first; the lists that they make do so too. Each returns the first position that
 * changed, or -1 when nothing did.
 */
export class ListMoves {
  private readonly marked: Uint8Array;
  private readonly buffer: Int32Array;

  constructor(
    private readonly links: Links,
    length: number,
  ) {
    this.marked = new Uint8Array(links.rank.length);
    this.buffer = new Int32Array(length);
  }

  /** Takes the operation at `from` to the earlier position `to`, with those between that it waits for. */
  pull(list: Int32Array, from: number, to: number): number {
    const { marked, buffer } = this;
    const { successorFirst, successor } = this.links;
    marked[list[from]] = 1;
    for (let i = from - 1; i >= to; i--) {
      const x = list[i];
      for (let s = successorFirst[x]; s < successorFirst[x + 1]; s++) {
        if (marked[successor[s]] === 1) {
          marked[x] = 1;
          break;
        }
      }
    }
    let stay = 0;
    let at = to;
    for (let i = to; i <= from; i++) {
      const x = list[i];
      if (marked[x] === 1) list[at++] = x;
      else buffer[stay++] = x;
    }
    for (let i = to; i < at; i++) marked[list[i]] = 0;
    for (let i = 0; i < stay; i++) list[at + i] = buffer[i];
    return stay === 0 ? -1 : to;
  }

  /** Takes the operation at `from` to the later position `to`, with those between that wait for it. */
  push(list: Int32Array, from: number, to: number): number {
    const { marked, buffer } = this;
    const { predecessorFirst, predecessor } = this.links;
    marked[list[from]] = 1;
    for (let i = from + 1; i <= to; i++) {
      const x = list[i];
      for (let p = predecessorFirst[x]; p < predecessorFirst[x + 1]; p++) {
        if (marked[predecessor[p]] === 1) {
          marked[x] = 1;
          break;
        }
      }
    }
    let move = 0;
    let at = from;
    for (let i = from; i <= to; i++) {
      const x = list[i];
      if (marked[x] === 1) buffer[move++] = x;
      else list[at++] = x;
    }
    for (let i = 0; i < move; i++) {
      list[at + i] = buffer[i];
      marked[buffer[i]] = 0;
    }
    return at === from ? -1 : from;
  }

  /** Takes all that operation x waits for, and x, about `distance` positions forward. */
  pullAncestors(list: Int32Array, position: number, distance: number): number {
    const { marked, buffer } = this;
    const { successorFirst, successor } = this.links;
    marked[list[position]] = 1;
    let lowest = position;
    for (let i = position - 1; i >= 0; i--) {
      const x = list[i];
      for (let s = successorFirst[x]; s < successorFirst[x + 1]; s++) {
        if (marked[successor[s]] === 1) {
          marked[x] = 1;
          lowest = i;
          break;
        }
      }
    }
    // A marked operation at i goes before all unmarked ones from i - distance on: merge by (i - distance) against i.
    const first = Math.max(0, lowest - distance);
    let ahead = first;
    let length = 0;
    for (let i = first; i <= position; i++) {
      if (marked[list[i]] === 0) continue;
      for (; ahead < i - distance; ahead++) if (marked[list[ahead]] === 0) buffer[length++] = list[ahead];
      buffer[length++] = list[i];
    }
    for (; ahead <= position; ahead++) if (marked[list[ahead]] === 0) buffer[length++] = list[ahead];
    let changed = -1;
    for (let i = 0; i < length; i++) {
      if (changed < 0 && list[first + i] !== buffer[i]) changed = first + i;
      list[first + i] = buffer[i];
      marked[buffer[i]] = 0;
    }
    return changed;
  }
}
