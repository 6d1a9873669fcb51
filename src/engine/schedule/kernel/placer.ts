import { Crew } from './crew';
import { NEVER, type Problem, changeoverBetween } from './problem';
import type { State } from './state';
import { batchesWait, recordBatches, releaseOf } from './release';
import { Retiming, isSkilled, toolIsBooked } from './retiming';
import type { Timeline } from './timeline';
import { Walk } from './walk';

/** Finds the earliest place of an operation in a state and books it. After a success of a `find…` its fields hold the place found. */
export class Placer {
  start = 0;
  finish = 0;
  mode = -1;
  unit = -1;
  toolUnit = -1;
  changeover = 0;
  readonly crew: Crew;
  readonly walk: Walk;
  /** The operation behind the gap whose changeover the insertion alters, and the altered changeover; -1 = none. */
  private altered = -1;
  private alteredChangeover = 0;
  private readonly retiming: Retiming;
  private linksCount = true;
  private latest = NEVER;

  constructor(
    private readonly problem: Problem,
    private readonly state: State,
  ) {
    this.crew = new Crew(problem, state);
    this.walk = new Walk(problem, this.crew);
    this.retiming = new Retiming(problem, state, this.walk, this.crew);
  }

  /** When predecessors, material and `now` let operation x begin; NEVER when a predecessor has no place. */
  release(x: number): number {
    return releaseOf(this.problem, this.state, x);
  }

  /**
   * The place that finishes first, from `from` on, gaps between bookings included; a tie goes to the preferred mode and the first unit.
   * @param onlyMode index of the one mode that may be taken; -1 = any.
   */
  find(x: number, from: number, onlyMode: number): boolean {
    const { problem } = this;
    const first = onlyMode >= 0 ? onlyMode : problem.modeFirst[x];
    const last = onlyMode >= 0 ? onlyMode + 1 : problem.modeFirst[x + 1];
    this.finish = problem.end + 1;
    let found = false;
    for (let m = first; m < last; m++) if (this.tryUnits(x, m, from)) found = true;
    return found;
  }

  /** The place that begins at exactly `start` in mode m, whatever its predecessors do; the least changeover wins. */
  findAt(x: number, m: number, start: number): boolean {
    this.latest = start;
    this.linksCount = false;
    this.finish = this.problem.end + 1;
    const found = this.tryUnits(x, m, start);
    this.latest = NEVER;
    this.linksCount = true;
    return found;
  }

  /** Books the place found. */
  book(x: number): void {
    const { problem, state, walk } = this;
    const m = this.mode;
    const resource = problem.modeResource[m];
    const days = problem.modeDays[m];
    const worked = days >= 0 ? 0 : this.changeover + problem.modeSetup[m] + problem.modeRun[m];
    const skilled = worked > 0 && isSkilled(problem, x, m);
    state.start[x] = this.start;
    state.finish[x] = this.finish;
    state.mode[x] = m;
    state.unit[x] = this.unit;
    state.toolUnit[x] = this.toolUnit;
    state.changeover[x] = this.changeover;
    const altered = this.altered;
    const alteredChangeover = this.alteredChangeover;
    const toolUnit = worked > 0 && this.toolUnit >= 0 ? this.toolUnit : -1;
    if (skilled || problem.links.feedsBatches[x] === 1) {
      if (worked > 0) walk.run(x, this.unit, toolUnit, skilled, this.start, worked, NEVER, true);
      recordBatches(problem, state, walk, x);
    }
    if (this.finish > this.start) {
      if (problem.finite[resource] === 1) state.lines[this.unit].insert(this.start, this.finish, x);
      if (toolIsBooked(problem, x)) state.lines[this.toolUnit].insert(this.start, this.finish, x);
      if (skilled) this.crew.book(x, walk.segmentStarts, walk.segmentEnds, walk.segmentCount);
    }
    if (altered >= 0) this.retiming.apply(altered, alteredChangeover);
  }

  /** Lays the segments of a booked operation out in `walk`: with persons, those in which they are booked for it. */
  layOut(x: number): void {
    const { problem, state } = this;
    const m = state.mode[x];
    const worked = problem.modeDays[m] >= 0 ? 0 : state.changeover[x] + problem.modeSetup[m] + problem.modeRun[m];
    // To walk again could find persons earlier: an operation that let them go since, because its changeover became shorter.
    if (worked > 0 && isSkilled(problem, x, m)) this.walk.take(this.crew.workedTimes(x, state.start[x], state.finish[x]));
    else this.walk.run(x, state.unit[x], state.toolUnit[x], false, state.start[x], worked, NEVER, true);
  }

  /** Walks a booked operation again, with its persons free for it. */
  walkAgain(x: number): void {
    const { problem, state } = this;
    const m = state.mode[x];
    const skilled = isSkilled(problem, x, m);
    const taken = skilled ? this.crew.release(x, state.start[x], state.finish[x]) : null;
    const worked = problem.modeDays[m] >= 0 ? 0 : state.changeover[x] + problem.modeSetup[m] + problem.modeRun[m];
    this.walk.run(x, state.unit[x], state.toolUnit[x], skilled, state.start[x], worked, NEVER, true);
    if (taken !== null) this.crew.restore(x, taken);
  }

  private tryUnits(x: number, m: number, from: number): boolean {
    const { problem } = this;
    const resource = problem.modeResource[m];
    const units = problem.unitsOf[resource];
    const unitCount = problem.finite[resource] === 1 ? units.length : Math.min(1, units.length);
    const tool = problem.tool[x];
    let found = false;
    if (tool < 0 && unitCount > 0 && this.isPlain(x, m)) {
      for (let u = 0; u < unitCount; u++) if (this.tryPlain(x, m, units[u], from)) found = true;
      return found;
    }
    for (let u = 0; u < unitCount; u++) {
      if (tool < 0) {
        if (this.tryPlace(x, m, units[u], -1, from)) found = true;
        continue;
      }
      const toolUnits = problem.unitsOf[tool];
      const toolCount = problem.finite[tool] === 1 ? toolUnits.length : Math.min(1, toolUnits.length);
      for (let t = 0; t < toolCount; t++) if (this.tryPlace(x, m, units[u], toolUnits[t], from)) found = true;
    }
    return found;
  }

  /** Whether operation x in mode m needs a finite unit for a time and nothing else. */
  private isPlain(x: number, m: number): boolean {
    const { problem } = this;
    return (
      problem.modeSetup[m] + problem.modeRun[m] > 0 &&
      problem.modeDays[m] < 0 &&
      problem.finite[problem.modeResource[m]] === 1 &&
      problem.skill[x] < 0 &&
      problem.links.takesBatches[x] === 0
    );
  }

  /** As `tryPlace`, for what needs one unit and nothing else: most of the work of most workshops. */
  private tryPlain(x: number, m: number, unit: number, from: number): boolean {
    const { problem, state, walk } = this;
    const resource = problem.modeResource[m];
    const work = problem.modeSetup[m] + problem.modeRun[m];
    const line = state.lines[unit];
    const { starts, ends, count } = line;
    const sequenced = problem.changeovers[resource] !== null;
    const bound = this.finish;
    let at = from;
    let gap = line.after(at);
    if (gap < count && starts[gap] <= at) at = ends[gap++];
    for (; ; at = ends[gap++]) {
      if (gap < count) {
        const room = line.roomAfter(gap, at, work);
        if (room > gap) at = ends[room - 1];
        gap = room;
      }
      if (at + work >= bound || at > this.latest) return false;
      const changeover = sequenced ? changeoverBetween(problem, resource, line.operationBefore(gap), x) : 0;
      const limit = gap < count ? starts[gap] : NEVER;
      if (limit - at < changeover + work) continue;
      // Asked before the work is laid out: most gaps are refused for what comes behind them.
      const next = sequenced && gap < count ? line.operationFrom(gap) : -1;
      const alteredChangeover = next < 0 ? 0 : this.retiming.changeoverAfter(x, next, resource);
      if (next >= 0 && !this.retiming.mayBear(next, alteredChangeover)) continue;
      if (!walk.run(x, unit, -1, false, at, changeover + work, limit, false)) {
        if (walk.outOfTime || limit === NEVER) return false;
        continue;
      }
      if (walk.finish >= bound || walk.start > this.latest) return false;
      const { start, finish } = walk;
      const altered = next >= 0 && alteredChangeover !== state.changeover[next] ? next : -1;
      if (altered >= 0 && !this.retiming.bears(altered, alteredChangeover)) continue;
      this.start = start;
      this.finish = finish;
      this.mode = m;
      this.unit = unit;
      this.toolUnit = -1;
      this.changeover = changeover;
      this.altered = altered;
      this.alteredChangeover = alteredChangeover;
      return true;
    }
  }

  /** Earliest place on one unit with one tool unit; true and remembered when it finishes before the one remembered. */
  private tryPlace(x: number, m: number, unit: number, toolUnit: number, from: number): boolean {
    const { problem, state, walk } = this;
    const resource = problem.modeResource[m];
    const days = problem.modeDays[m];
    const work = days >= 0 ? 0 : problem.modeSetup[m] + problem.modeRun[m];
    const holds = work > 0 || days > 0;
    const line = holds && problem.finite[resource] === 1 ? state.lines[unit] : null;
    const toolLine = holds && toolUnit >= 0 && toolIsBooked(problem, x) ? state.lines[toolUnit] : null;
    const toolOfWork = work > 0 ? toolUnit : -1;
    const skilled = work > 0 && isSkilled(problem, x, m);
    const batched = this.linksCount && problem.links.takesBatches[x] === 1;
    const sequenced = line !== null && problem.changeovers[resource] !== null;
    const bound = this.finish;
    let at = from;
    for (;;) {
      if (at + work >= bound || at > this.latest) return false;
      let limit = NEVER;
      let gap = 0;
      let changeover = 0;
      if (line !== null) {
        gap = line.after(at);
        if (gap < line.count && line.starts[gap] <= at) {
          at = line.ends[gap];
          continue;
        }
        if (sequenced && work > 0) changeover = changeoverBetween(problem, resource, line.operationBefore(gap), x);
        if (gap < line.count) limit = line.starts[gap];
        if (limit - at < changeover + work) {
          at = line.ends[gap];
          continue;
        }
      }
      let tooLate = limit === NEVER ? NEVER : (line as Timeline).ends[gap];
      if (toolLine !== null) {
        const hold = toolLine.after(at);
        if (hold < toolLine.count) {
          if (toolLine.starts[hold] <= at) {
            at = toolLine.ends[hold];
            continue;
          }
          if (toolLine.starts[hold] < limit) {
            limit = toolLine.starts[hold];
            tooLate = toolLine.ends[hold];
          }
        }
      }
      const fits =
        days >= 0 ? walk.away(unit, at, days, limit) : walk.run(x, unit, toolOfWork, skilled, at, changeover + work, limit, batched);
      if (!fits) {
        if (walk.outOfTime || tooLate === NEVER) return false;
        at = tooLate;
        continue;
      }
      if (walk.finish >= bound || walk.start > this.latest) return false;
      const { start, finish } = walk;
      if (batched) {
        const later = batchesWait(problem, state, walk, x, m, changeover);
        if (later > start) {
          at = later;
          continue;
        }
      }
      const next = sequenced && line !== null && gap < line.count ? line.operationFrom(gap) : -1;
      const alteredChangeover = next < 0 ? 0 : this.retiming.changeoverAfter(x, next, resource);
      const altered = next >= 0 && alteredChangeover !== state.changeover[next] ? next : -1;
      if (altered >= 0 && !this.retiming.bears(altered, alteredChangeover)) {
        at = (line as Timeline).ends[gap];
        continue;
      }
      this.start = start;
      this.finish = finish;
      this.mode = m;
      this.unit = unit;
      this.toolUnit = toolUnit;
      this.changeover = changeover;
      this.altered = altered;
      this.alteredChangeover = alteredChangeover;
      return true;
    }
  }
}
