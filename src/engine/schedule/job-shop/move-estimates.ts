import type { KernelArrays } from './kernel-memory';

/** More than any schedule is long: a move that was given up. */
export const TOO_LONG = 0x3fffffff;

/**
 * How long the longest way through the operations that a move touches will be (Balas and Vazacopoulos 1998): a lower bound of the new makespan
 * for most moves, from the heads and tails before it. What exceeds the best so far is given up on the way.
 */
export class MoveEstimates {
  private readonly far: Int32Array;
  private readonly between: Int32Array;
  private readonly end: Int32Array;
  private readonly tail: Int32Array;
  private readonly time: Int32Array;
  private readonly before: Int32Array;
  private readonly behind: Int32Array;
  private readonly jobBefore: Int32Array;
  private readonly jobBehind: Int32Array;

  constructor(arrays: KernelArrays) {
    ({ end: this.end, tail: this.tail, time: this.time, before: this.before, behind: this.behind } = arrays);
    ({ jobBefore: this.jobBefore, jobBehind: this.jobBehind, far: this.far, between: this.between } = arrays);
  }

  /** u right behind v. */
  ofBehind(u: number, v: number, best: number): number {
    const { end, tail, time, behind, jobBefore, jobBehind, far, between } = this;
    let free = end[this.before[u]];
    let count = 0;
    for (let w = behind[u]; ; w = behind[w]) {
      const ready = end[jobBefore[w]];
      if (ready > free) free = ready;
      far[count] = free;
      free += time[w];
      if (free + tail[jobBehind[w]] > best) return TOO_LONG;
      between[count++] = w;
      if (w === v) break;
    }
    const ready = end[jobBefore[u]];
    if (ready > free) free = ready;
    const s = tail[jobBehind[u]];
    const t = tail[behind[v]];
    let rest = (s > t ? s : t) + time[u];
    let longest = free + rest;
    for (let i = count - 1; i >= 0 && longest <= best; i--) {
      const w = between[i];
      const b = tail[jobBehind[w]];
      rest = (b > rest ? b : rest) + time[w];
      if (far[i] + rest > longest) longest = far[i] + rest;
    }
    return longest;
  }

  /** v right before u. */
  ofBefore(v: number, u: number, best: number): number {
    const { end, tail, time, before, behind, jobBefore, jobBehind, far, between } = this;
    // From the end back, as above from the front: tails first.
    let rest = tail[behind[v]];
    let count = 0;
    for (let w = before[v]; ; w = before[w]) {
      const b = tail[jobBehind[w]];
      rest = (b > rest ? b : rest) + time[w];
      if (end[jobBefore[w]] + rest > best) return TOO_LONG;
      far[count] = rest;
      between[count++] = w;
      if (w === u) break;
    }
    const s = tail[jobBehind[v]];
    if (s > rest) rest = s;
    let free = end[before[u]];
    const ready = end[jobBefore[v]];
    if (ready > free) free = ready;
    free += time[v];
    let longest = free + rest;
    for (let i = count - 1; i >= 0 && longest <= best; i--) {
      const w = between[i];
      const a = end[jobBefore[w]];
      if (a > free) free = a;
      if (free + far[i] > longest) longest = free + far[i];
      free += time[w];
    }
    return longest;
  }
}
