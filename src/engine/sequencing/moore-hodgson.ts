import { TIME_TOLERANCE, type Job } from './job';

/**
 * The order with the fewest late jobs on one machine, as places in `jobs`: the jobs on time by due date, then the late ones by due date; ties
 * by place. By due date each job is taken in; whenever that makes one late, the longest so far is put off (of equal ones the last taken in).
 * n log n. Source: J. M. Moore, Management Science 15 (1968), in the form of T. J. Hodgson; Pinedo, Scheduling, algorithm 3.3.1.
 *
 * @example mooreHodgson of times 7, 8, 4, 6, 6 due 9, 17, 18, 19, 21 = places 2, 3, 4, 0, 1: two jobs late
 */
export function mooreHodgson(jobs: readonly Job[]): number[] {
  const byDue = [...jobs.keys()].sort((a, b) => jobs[a].due - jobs[b].due || a - b);
  const isLate = new Uint8Array(jobs.length);
  const taken = new LongestFirst(byDue.map((place) => jobs[place].time));
  let clock = 0;
  byDue.forEach((place, rank) => {
    taken.push(rank);
    clock += jobs[place].time;
    if (clock <= jobs[place].due + TIME_TOLERANCE) return;
    const putOff = byDue[taken.pop()];
    clock -= jobs[putOff].time;
    isLate[putOff] = 1;
  });
  return [...byDue.filter((place) => isLate[place] === 0), ...byDue.filter((place) => isLate[place] === 1)];
}

/** A binary heap of ranks: the one with the longest time comes out first, of equal ones the highest rank. */
class LongestFirst {
  private readonly ranks: number[] = [];

  constructor(private readonly times: readonly number[]) {}

  push(rank: number): void {
    const { ranks } = this;
    let at = ranks.length;
    ranks.push(rank);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.isBefore(rank, ranks[parent])) break;
      ranks[at] = ranks[parent];
      at = parent;
    }
    ranks[at] = rank;
  }

  /** Takes the first out; there must be one. */
  pop(): number {
    const { ranks } = this;
    const first = ranks[0];
    const last = ranks[ranks.length - 1];
    ranks.length -= 1;
    const size = ranks.length;
    if (size === 0) return first;
    let at = 0;
    for (let child = 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && this.isBefore(ranks[child + 1], ranks[child])) child += 1;
      if (!this.isBefore(ranks[child], last)) break;
      ranks[at] = ranks[child];
      at = child;
    }
    ranks[at] = last;
    return first;
  }

  private isBefore(a: number, b: number): boolean {
    return this.times[a] !== this.times[b] ? this.times[a] > this.times[b] : a > b;
  }
}
