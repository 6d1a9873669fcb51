import { intervalAfter } from './open-time';
import { NEVER, type Problem } from './problem';
import type { State } from './state';

/**
 * Whether enough persons of a skill are there. A person counts while he is open and not booked, as a resource or by his skill. How
 * many are free at a moment does not depend on who was chosen before it, so an operation works exactly while enough of them are.
 */
export class Crew {
  /** After `enoughAt`: true → until when at least; false → next moment worth asking, NEVER when there is none. */
  until = 0;
  private readonly chosen: number[] = [];

  constructor(
    private readonly problem: Problem,
    private readonly state: State,
  ) {}

  /** Are `people` persons of the skill free at `at`? Sets `until`. */
  enoughAt(skill: number, people: number, at: number): boolean {
    const persons = this.problem.personsOf[skill];
    let free = 0;
    let stays = NEVER;
    let comes = NEVER;
    for (let i = 0; i < persons.length; i++) {
      const change = this.changeOf(persons[i], at);
      if (change > 0) {
        free++;
        if (change < stays) stays = change;
        // Enough is enough: who is asked after the last one needed cannot make it fewer.
        if (free === people) break;
      } else if (-change < comes) comes = -change;
    }
    this.until = free >= people ? stays : comes;
    return free >= people;
  }

  /** > 0: free at `at`, until then; < 0: not free, to be asked again then. */
  private changeOf(person: number, at: number): number {
    const open = this.problem.open[person];
    const interval = intervalAfter(open, at);
    if (interval === open.ends.length) return -NEVER;
    if (open.starts[interval] > at) return -open.starts[interval];
    const line = this.state.lines[person];
    const next = line.after(at);
    const closes = open.ends[interval];
    if (next === line.count) return closes;
    if (line.starts[next] <= at) return -line.ends[next];
    return line.starts[next] < closes ? line.starts[next] : closes;
  }

  /**
   * Books persons for the worked segments of operation x. Who began goes on as long as he can; then the one who was there before a pause,
   * then by the order of the skill's persons.
   */
  book(x: number, starts: Int32Array, ends: Int32Array, segmentCount: number): void {
    const { chosen } = this;
    chosen.length = 0;
    for (let s = 0; s < segmentCount; s++) {
      let at = starts[s];
      while (at < ends[s]) {
        const until = Math.min(ends[s], this.choose(this.problem.skill[x], this.problem.people[x], at));
        for (let i = 0; i < chosen.length; i++) this.state.lines[chosen[i]].insert(at, until, -1 - x);
        at = until;
      }
    }
  }

  /** Fills `chosen` with free persons at `at`, keeping those who are still free; returns until when all of them stay. */
  private choose(skill: number, people: number, at: number): number {
    const { chosen } = this;
    let kept = 0;
    let until = NEVER;
    for (let i = 0; i < chosen.length; i++) {
      const change = this.changeOf(chosen[i], at);
      if (change <= 0) continue;
      chosen[kept++] = chosen[i];
      if (change < until) until = change;
    }
    chosen.length = kept;
    const persons = this.problem.personsOf[skill];
    for (let i = 0; i < persons.length && chosen.length < people; i++) {
      if (chosen.includes(persons[i])) continue;
      const change = this.changeOf(persons[i], at);
      if (change <= 0) continue;
      chosen.push(persons[i]);
      if (change < until) until = change;
    }
    if (chosen.length < people) throw new Error('crew: fewer persons are free than were counted');
    return until;
  }

  /** Takes the persons off operation x, placed from `start` to `finish`; returns person, start and end of each booking. */
  release(x: number, start: number, finish: number): number[] {
    const taken: number[] = [];
    const persons = this.problem.personsOf[this.problem.skill[x]];
    for (let i = 0; i < persons.length; i++) {
      const line = this.state.lines[persons[i]];
      for (let b = line.after(start); b < line.count && line.starts[b] < finish;) {
        if (line.owners[b] !== -1 - x) {
          b++;
          continue;
        }
        taken.push(persons[i], line.starts[b], line.ends[b]);
        line.remove(b);
      }
    }
    return taken;
  }

  /** When persons are booked for operation x, placed from `start` to `finish`: start and end in turn, by start; they may overlap. */
  workedTimes(x: number, start: number, finish: number): number[] {
    const persons = this.problem.personsOf[this.problem.skill[x]];
    const times: (readonly [number, number])[] = [];
    for (let i = 0; i < persons.length; i++) {
      const line = this.state.lines[persons[i]];
      for (let b = line.after(start); b < line.count && line.starts[b] < finish; b++) {
        if (line.owners[b] === -1 - x) times.push([line.starts[b], line.ends[b]]);
      }
    }
    return times.sort((a, b) => a[0] - b[0]).flat();
  }

  /** Gives back what `release` took. */
  restore(x: number, taken: readonly number[]): void {
    for (let i = 0; i < taken.length; i += 3) this.state.lines[taken[i]].insert(taken[i + 1], taken[i + 2], -1 - x);
  }
}
