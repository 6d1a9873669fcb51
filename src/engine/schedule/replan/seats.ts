import { Crew } from '../kernel/crew';
import { intervalAfter } from '../kernel/open-time';
import { NEVER, type Problem, changeoverBetween } from '../kernel/problem';
import { batchesWait, recordBatches, releaseOf } from '../kernel/release';
import { type State, UNPLACED } from '../kernel/state';
import type { Timeline } from '../kernel/timeline';
import { Walk } from '../kernel/walk';
import type { Draft } from './draft';

/**
 * Seats operations on the unit that they had at a given moment, and takes them off again. What holds the unit, the tool or the persons later
 * is not looked at here. After `layAt` the place is in `start`, `finish` and `changeover`.
 */
export class Seats {
  start = 0;
  finish = 0;
  changeover = 0;
  private readonly crew: Crew;
  private readonly walk: Walk;

  private readonly state: State;

  constructor(
    private readonly problem: Problem,
    private readonly draft: Draft,
  ) {
    this.state = draft.state;
    this.crew = new Crew(problem, this.state);
    this.walk = new Walk(problem, this.crew);
  }

  /** Whether operation x in its mode keeps its unit from others. */
  holdsUnit(x: number): boolean {
    const { problem, state } = this;
    const m = state.mode[x];
    return this.takesTime(m) && problem.finite[problem.modeResource[m]] === 1;
  }

  /** The bookings of its unit; null when it keeps none from others. */
  unitLine(x: number): Timeline | null {
    return this.holdsUnit(x) ? this.state.lines[this.state.unit[x]] : null;
  }

  /** The bookings of its tool's unit; null when it needs none for itself. */
  toolLine(x: number): Timeline | null {
    const { problem, state } = this;
    const tool = problem.tool[x];
    return tool >= 0 && problem.finite[tool] === 1 && this.takesTime(state.mode[x]) ? state.lines[state.toolUnit[x]] : null;
  }

  isSkilled(x: number): boolean {
    const { problem, state } = this;
    const m = state.mode[x];
    return problem.skill[x] >= 0 && problem.isPerson[problem.modeResource[m]] === 0 && this.workOf(m) > 0;
  }

  /** Whether its changeover depends on what its unit did before. */
  isSequenced(x: number): boolean {
    const m = this.state.mode[x];
    return this.holdsUnit(x) && this.problem.changeovers[this.problem.modeResource[m]] !== null;
  }

  /**
   * Lays operation x out on its unit from `at` on, behind what begins there before; false when the calendars end first. Afterwards `start` is later
   * than `at` where unit, tool or persons are not there yet.
   * @param alone as if all persons of its skill were free.
   */
  layAt(x: number, at: number, alone = false): boolean {
    const { problem, state, walk } = this;
    const m = state.mode[x];
    this.changeover = this.changeoverAt(x, at);
    if (problem.modeDays[m] >= 0) {
      if (!walk.away(state.unit[x], at, problem.modeDays[m], NEVER)) return false;
    } else {
      const work = this.changeover + this.workOf(m);
      const toolUnit = problem.tool[x] >= 0 && this.workOf(m) > 0 ? state.toolUnit[x] : -1;
      if (!walk.run(x, state.unit[x], toolUnit, this.isSkilled(x) && !alone, at, work, NEVER, this.isBatched(x))) return false;
    }
    this.start = walk.start;
    this.finish = walk.finish;
    return true;
  }

  /** As `layAt`, but a later start also where the batches that x takes would come too late; to be asked after it. */
  batchesLet(x: number): number {
    return batchesWait(this.problem, this.state, this.walk, x, this.state.mode[x], this.changeover);
  }

  /** Books operation x where it was laid out last: nothing may be in the way. */
  book(x: number): void {
    const { problem, state, walk, start, finish } = this;
    state.start[x] = start;
    state.finish[x] = finish;
    state.changeover[x] = this.changeover;
    const skilled = this.isSkilled(x);
    if (skilled && !this.isBatched(x)) this.layWithSegments(x);
    recordBatches(problem, state, walk, x);
    if (finish === start) return;
    this.draft.own(state.unit[x]);
    this.unitLine(x)?.insert(start, finish, x);
    this.toolLine(x)?.insert(start, finish, x);
    if (skilled) this.crew.book(x, walk.segmentStarts, walk.segmentEnds, walk.segmentCount);
  }

  /** Takes operation x off; its mode, unit and tool stay noted. */
  vacate(x: number): void {
    const { state } = this;
    const [start, finish] = [state.start[x], state.finish[x]];
    if (finish > start) {
      this.draft.own(state.unit[x]);
      this.drop(state.lines[state.unit[x]], start, x);
      if (state.toolUnit[x] >= 0) this.drop(state.lines[state.toolUnit[x]], start, x);
      if (this.problem.skill[x] >= 0) this.crew.release(x, start, finish);
    }
    state.start[x] = state.finish[x] = UNPLACED;
  }

  /** Its times may have changed since it was booked: what counts is what the line says. */
  private drop(line: Timeline, start: number, x: number): void {
    const at = line.after(start);
    if (at < line.count && line.owners[at] === x) line.remove(at);
  }

  /** Whether operation x may stand where it stands: its predecessors, its changeover, its unit, tool and persons. */
  holds(x: number): boolean {
    const { state } = this;
    const [start, finish] = [state.start[x], state.finish[x]];
    if (releaseOf(this.problem, state, x) > start || this.changeoverAt(x, start) !== state.changeover[x]) return false;
    if (!this.isSkilled(x)) return this.layAt(x, start) && this.start === start && this.finish === finish && this.batchesLet(x) <= start;
    const worked = this.crew.workedTimes(x, start, finish);
    const taken = this.crew.release(x, start, finish);
    const stays = this.layAt(x, start) && this.start === start && this.finish === finish && this.batchesLet(x) <= start;
    if (stays) this.layWithSegments(x);
    this.crew.restore(x, taken);
    return stays && this.worksIn(worked) && this.areOnShift(taken);
  }

  /** Whether persons are there while they are booked: person, start and end in turn. */
  private areOnShift(bookings: readonly number[]): boolean {
    for (let i = 0; i < bookings.length; i += 3) {
      const open = this.problem.open[bookings[i]];
      const interval = intervalAfter(open, bookings[i + 1]);
      if (interval === open.ends.length || open.starts[interval] > bookings[i + 1] || open.ends[interval] < bookings[i + 2]) return false;
    }
    return true;
  }

  /**
   * Lets operation x begin so much earlier that a changeover which became longer ends where the old one did, when what stood before it left the room and it
   * needs nothing but its unit. Only to be asked once everything before its start is settled.
   */
  beginEarlier(x: number): boolean {
    const { problem, state } = this;
    const [m, start, finish, line] = [state.mode[x], state.start[x], state.finish[x], this.unitLine(x)];
    const longer = this.changeoverAt(x, start) > state.changeover[x];
    if (line === null || !longer || problem.tool[x] >= 0 || problem.skill[x] >= 0 || problem.fixedMode[x] >= 0 || this.isBatched(x))
      return false;
    const { workingTime } = problem.workload.units[state.unit[x]];
    const earlier = workingTime.startBefore(finish, this.changeoverAt(x, start) + this.workOf(m));
    const at = line.after(start) - 1;
    const free = Math.max(releaseOf(problem, state, x), at < 0 ? problem.now : line.ends[at]);
    if (earlier === null || earlier < free || !this.layAt(x, earlier) || this.start !== earlier || this.finish > finish) return false;
    this.vacate(x);
    this.book(x);
    return true;
  }

  /** Changeover of operation x when it goes on its unit at `at`. */
  private changeoverAt(x: number, at: number): number {
    const { problem, state } = this;
    const m = state.mode[x];
    const line = problem.modeDays[m] < 0 && this.isSequenced(x) ? state.lines[state.unit[x]] : null;
    return line === null ? 0 : changeoverBetween(problem, problem.modeResource[m], line.operationBefore(line.after(at)), x);
  }

  private layWithSegments(x: number): void {
    const { problem, state } = this;
    const work = this.changeover + this.workOf(state.mode[x]);
    const toolUnit = problem.tool[x] >= 0 ? state.toolUnit[x] : -1;
    this.walk.run(x, state.unit[x], toolUnit, true, this.start, work, NEVER, true);
  }

  /** Whether the walk works in exactly these times, start and end in turn. */
  private worksIn(times: readonly number[]): boolean {
    const { walk } = this;
    let at = 0;
    for (let s = 0; s < walk.segmentCount; s++) {
      if (times[at] !== walk.segmentStarts[s]) return false;
      let until = times[at];
      while (at < times.length && times[at] <= until) {
        until = Math.max(until, times[at + 1]);
        at += 2;
      }
      if (until !== walk.segmentEnds[s]) return false;
    }
    return at === times.length;
  }

  private isBatched(x: number): boolean {
    const { takesBatches, feedsBatches } = this.problem.links;
    return takesBatches[x] === 1 || feedsBatches[x] === 1;
  }

  private takesTime(m: number): boolean {
    return this.problem.modeDays[m] > 0 || this.workOf(m) > 0;
  }

  /** Setup and run; 0 of what is counted in days. */
  private workOf(m: number): number {
    const { modeDays, modeSetup, modeRun } = this.problem;
    return modeDays[m] >= 0 ? 0 : modeSetup[m] + modeRun[m];
  }
}
