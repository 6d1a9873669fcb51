import type { Crew } from './crew';
import { doubled } from './doubled';
import { afterWorkingDays, finishFrom, intervalAfter } from './open-time';
import type { Problem } from './problem';

/**
 * Where work on an operation would fall: in the open time of its unit and its tool, while enough persons are free. Bookings of the unit
 * and the tool are not looked at; `limit` says where the next one begins.
 */
export class Walk {
  start = 0;
  finish = 0;
  /** Worked time, in order, non-touching; filled only when asked for or when tool or people break it up. */
  segmentStarts = new Int32Array(64);
  segmentEnds = new Int32Array(64);
  segmentCount = 0;
  /** After a failure: the calendars end, as opposed to the limit. */
  outOfTime = false;

  constructor(
    private readonly problem: Problem,
    private readonly crew: Crew,
  ) {}

  /**
   * Does `work` minutes of operation x from the first moment at or after `from`; false when that does not end by `limit`.
   * @param toolUnit -1 = none.
   * @param skilled whether persons of the operation's skill are needed.
   * @param withSegments whether the segments are wanted.
   */
  run(
    x: number,
    unit: number,
    toolUnit: number,
    skilled: boolean,
    from: number,
    work: number,
    limit: number,
    withSegments: boolean,
  ): boolean {
    this.segmentCount = 0;
    if (work === 0) return this.atOpenMoment(unit, from, limit);
    if (toolUnit >= 0 || skilled || withSegments) return this.stepwise(x, unit, toolUnit, skilled, from, work, limit);
    const open = this.problem.open[unit];
    const last = open.ends.length;
    let i = intervalAfter(open, from);
    if (this.problem.interruptible[x] === 0) {
      while (i < last && open.ends[i] - Math.max(from, open.starts[i]) < work) i++;
    }
    if (i === last) return this.fail(true);
    this.start = from > open.starts[i] ? from : open.starts[i];
    this.finish = finishFrom(open, i, this.start, work);
    if (this.finish < 0) return this.fail(true);
    return this.finish <= limit || this.fail(false);
  }

  /** Takes over worked times: start and end in turn, in order of time; those that overlap or touch become one. */
  take(times: readonly number[]): void {
    this.segmentCount = 0;
    for (let i = 0; i < times.length; i += 2) {
      const last = this.segmentCount - 1;
      if (last >= 0 && times[i] <= this.segmentEnds[last]) {
        if (times[i + 1] > this.segmentEnds[last]) this.segmentEnds[last] = times[i + 1];
      } else this.addSegment(times[i], times[i + 1]);
    }
    this.start = this.segmentStarts[0];
    this.finish = this.segmentEnds[this.segmentCount - 1];
  }

  /** Subcontracted work: gone at the first open moment, there again after so many working days. */
  away(unit: number, from: number, days: number, limit: number): boolean {
    this.segmentCount = 0;
    if (!this.atOpenMoment(unit, from, limit)) return false;
    this.finish = afterWorkingDays(this.problem.open[unit], this.start, days);
    if (this.finish < 0) return this.fail(true);
    return this.finish <= limit || this.fail(false);
  }

  /** The worked minute that comes after so many minutes of work, the finish when all is done; needs segments. */
  momentBefore(worked: number): number {
    let left = worked;
    for (let s = 0; s < this.segmentCount; s++) {
      const length = this.segmentEnds[s] - this.segmentStarts[s];
      if (left < length) return this.segmentStarts[s] + left;
      left -= length;
    }
    return this.finish;
  }

  /** Minutes worked before `at`; needs segments. */
  workedBy(at: number): number {
    let worked = 0;
    for (let s = 0; s < this.segmentCount && this.segmentStarts[s] < at; s++) {
      worked += Math.min(at, this.segmentEnds[s]) - this.segmentStarts[s];
    }
    return worked;
  }

  /** When so many minutes of work are done; needs segments. */
  momentAfter(worked: number): number {
    return worked <= 0 ? this.start : this.momentBefore(worked - 1) + 1;
  }

  private atOpenMoment(unit: number, from: number, limit: number): boolean {
    const open = this.problem.open[unit];
    const i = intervalAfter(open, from);
    if (i === open.ends.length) return this.fail(true);
    this.start = from > open.starts[i] ? from : open.starts[i];
    this.finish = this.start;
    return this.start <= limit || this.fail(false);
  }

  private stepwise(x: number, unit: number, toolUnit: number, skilled: boolean, from: number, work: number, limit: number): boolean {
    const { problem, crew } = this;
    const open = problem.open[unit];
    const toolOpen = toolUnit >= 0 ? problem.open[toolUnit] : null;
    const skill = problem.skill[x];
    const people = problem.people[x];
    const pauses = problem.interruptible[x] === 1;
    let i = intervalAfter(open, from);
    let j = toolOpen === null ? 0 : intervalAfter(toolOpen, from);
    let at = from;
    let left = work;
    while (left > 0) {
      if (at >= limit) return this.fail(false);
      while (i < open.ends.length && open.ends[i] <= at) i++;
      if (i === open.ends.length) return this.fail(true);
      if (at < open.starts[i]) at = open.starts[i];
      let until = open.ends[i];
      if (toolOpen !== null) {
        while (j < toolOpen.ends.length && toolOpen.ends[j] <= at) j++;
        if (j === toolOpen.ends.length) return this.fail(true);
        if (at < toolOpen.starts[j]) {
          at = toolOpen.starts[j];
          continue;
        }
        if (toolOpen.ends[j] < until) until = toolOpen.ends[j];
      }
      if (skilled) {
        if (!crew.enoughAt(skill, people, at)) {
          at = crew.until;
          if (at >= problem.end) return this.fail(true);
          continue;
        }
        if (crew.until < until) until = crew.until;
      }
      if (until - at > left) until = at + left;
      if (!pauses && this.segmentCount > 0 && this.segmentEnds[this.segmentCount - 1] < at) {
        this.segmentCount = 0;
        left = work;
        if (until - at > left) until = at + left;
      }
      this.addSegment(at, until);
      left -= until - at;
      at = until;
    }
    this.start = this.segmentStarts[0];
    this.finish = at;
    return at <= limit || this.fail(false);
  }

  private addSegment(start: number, end: number): void {
    const last = this.segmentCount - 1;
    if (last >= 0 && this.segmentEnds[last] === start) {
      this.segmentEnds[last] = end;
      return;
    }
    if (this.segmentCount === this.segmentStarts.length) {
      this.segmentStarts = doubled(this.segmentStarts);
      this.segmentEnds = doubled(this.segmentEnds);
    }
    this.segmentStarts[this.segmentCount] = start;
    this.segmentEnds[this.segmentCount++] = end;
  }

  private fail(outOfTime: boolean): false {
    this.outOfTime = outOfTime;
    return false;
  }
}
