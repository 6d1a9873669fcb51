import type { KernelArrays } from './kernel-memory';

type WayArrays = Pick<KernelArrays, 'time' | 'jobBefore' | 'jobBehind' | 'before' | 'behind' | 'end' | 'tail'>;

/**
 * Longest ways to and from every operation of a topological order, whose places 1 … count are the nodes; node 0 is 'none', of no length.
 * `end` is the longest way up to and including the operation, `tail` the one from it on, own time included.
 */
export class LongestWays {
  constructor(
    private readonly count: number,
    private readonly arrays: WayArrays,
  ) {}

  /** Heads of the nodes from `from` on; those before it are right. */
  computeHeads(from: number): void {
    const { end, time, jobBefore, before } = this.arrays;
    for (let x = from; x <= this.count; x++) end[x] = (greater(end[jobBefore[x]], end[before[x]]) + time[x]) | 0;
  }

  /** Tails of the nodes up to `to`; those behind it are right. */
  computeTails(to: number): void {
    const { tail, time, jobBehind, behind } = this.arrays;
    for (let x = to; x > 0; x--) tail[x] = (greater(tail[jobBehind[x]], tail[behind[x]]) + time[x]) | 0;
  }
}

/** The greater of two whole numbers without a branch; `| 0` spares the engine its test for overflow. */
function greater(a: number, b: number): number {
  const less = (a - b) | 0;
  return (a - (less & (less >> 31))) | 0;
}
