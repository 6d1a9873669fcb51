import { type OpenTime, intervalAfter } from './open-time';
import { NEVER, type Problem } from './problem';
import type { State } from './state';

/**
 * Where the bookings of each unit end, for schedules that only grow behind them while time goes on: what is put there is timed by sums of open minutes alone.
 * All arrays are by unit. After a success of `append` its fields `start` and `finish` hold the place.
 */
export class UnitEnds {
  start = 0;
  finish = 0;
  /** The end of the last booking. */
  readonly at: Int32Array;
  /** Family of the operation there; -1 = none is known. */
  readonly family: Int32Array;
  /** Until this moment there may be gaps between its bookings. */
  readonly gapUntil: Int32Array;
  /** The latest of them. */
  lastGapUntil = 0;
  /** By unit: which of `calendars` it has. */
  readonly calendarOf: Int32Array;
  readonly calendars: readonly OpenTime[];
  /** By calendar: the interval that is open at the present moment, or the next, and the open minutes before it, as `look` found them. */
  readonly intervalNow: Int32Array;
  private readonly workNow: Int32Array;
  /** The open minutes before the last booking's end, and the interval of the calendar in which it ends, or the one after. */
  private readonly work: Int32Array;
  private readonly interval: Int32Array;
  /** Open minutes before the start that `beginIn` found. */
  private beginWork = 0;

  constructor(
    private readonly problem: Problem,
    private readonly state: State,
  ) {
    const count = problem.open.length;
    this.at = new Int32Array(count);
    this.family = new Int32Array(count);
    this.gapUntil = new Int32Array(count);
    this.work = new Int32Array(count);
    this.interval = new Int32Array(count);
    this.calendars = [...new Set(problem.open)];
    const numbers = new Map(this.calendars.map((open, number) => [open, number]));
    this.calendarOf = Int32Array.from(problem.open, (open) => numbers.get(open) ?? 0);
    this.intervalNow = Int32Array.from(this.calendars, (open) => intervalAfter(open, problem.now));
    this.workNow = new Int32Array(this.calendars.length);
    for (let unit = 0; unit < count; unit++) this.read(unit);
  }

  /** Brings a calendar to the present moment, which is not before the one that it was brought to last. */
  look(calendar: number, now: number): void {
    const { starts, ends, cumulative } = this.calendars[calendar];
    let i = this.intervalNow[calendar];
    while (i < ends.length && ends[i] <= now) i++;
    this.intervalNow[calendar] = i;
    this.workNow[calendar] = cumulative[i] + (i < ends.length && now > starts[i] ? now - starts[i] : 0);
  }

  /** Takes up what the unit's line says. */
  read(unit: number): void {
    const line = this.state.lines[unit];
    const { starts, cumulative } = this.problem.open[unit];
    const at = line.count === 0 ? this.problem.now : line.ends[line.count - 1];
    const i = intervalAfter(this.problem.open[unit], at);
    const last = line.operationBefore(line.count);
    this.at[unit] = at;
    this.interval[unit] = i;
    this.work[unit] = cumulative[i] + (i < starts.length && at > starts[i] ? at - starts[i] : 0);
    this.family[unit] = last < 0 ? -1 : this.problem.family[last];
    this.gapUntil[unit] = line.count === 0 ? at : line.starts[line.count - 1];
    if (line.count > 0 && this.gapUntil[unit] > this.lastGapUntil) this.lastGapUntil = this.gapUntil[unit];
  }

  /** The open minutes before work ends that begins behind the unit's bookings and takes so many, whether it may pause or not. */
  workAfter(unit: number, minutes: number): number {
    const now = this.workNow[this.calendarOf[unit]];
    return (this.work[unit] > now ? this.work[unit] : now) + minutes;
  }

  /** The moment at which work ends that begins behind the unit's bookings and takes so many minutes; NEVER when the calendar ends before. */
  finishAfter(unit: number, minutes: number, mayPause: boolean): number {
    const i = this.beginIn(unit, minutes, mayPause);
    const open = this.problem.open[unit];
    return i < 0 ? NEVER : finishOf(open, lastInterval(open, i, this.beginWork + minutes), this.beginWork + minutes);
  }

  /** Puts work behind the unit's bookings; false when the calendar ends before it would. */
  append(unit: number, minutes: number, mayPause: boolean): boolean {
    const first = this.beginIn(unit, minutes, mayPause);
    if (first < 0) return false;
    const open = this.calendars[this.calendarOf[unit]];
    const work = this.beginWork + minutes;
    const last = lastInterval(open, first, work);
    const finish = finishOf(open, last, work);
    if (finish > this.problem.end) return false;
    this.start = open.starts[first] + this.beginWork - open.cumulative[first];
    this.finish = finish;
    this.at[unit] = finish;
    this.work[unit] = work;
    this.interval[unit] = last;
    return true;
  }

  /** The interval in which work begins behind the unit's bookings; -1 when the calendar ends before it is done. */
  private beginIn(unit: number, minutes: number, mayPause: boolean): number {
    const calendar = this.calendarOf[unit];
    const { ends, cumulative } = this.calendars[calendar];
    const isBusy = this.work[unit] > this.workNow[calendar];
    let i = isBusy ? this.interval[unit] : this.intervalNow[calendar];
    let work = isBusy ? this.work[unit] : this.workNow[calendar];
    while (i < ends.length && cumulative[i + 1] <= work) i++;
    if (!mayPause) {
      while (i < ends.length && cumulative[i + 1] - (work > cumulative[i] ? work : cumulative[i]) < minutes) i++;
      if (work < cumulative[i]) work = cumulative[i];
    }
    this.beginWork = work;
    return work + minutes <= cumulative[ends.length] ? i : -1;
  }
}

/** Intervals looked at one by one. */
const NEAR = 8;

/** The interval in which so many open minutes are over, from interval `from` on; there is one. */
function lastInterval({ cumulative, starts }: OpenTime, from: number, work: number): number {
  let i = from;
  while (i < from + NEAR && cumulative[i + 1] < work) i++;
  if (i < from + NEAR) return i;
  let high = starts.length - 1;
  while (i < high) {
    const middle = (i + high) >> 1;
    if (cumulative[middle + 1] < work) i = middle + 1;
    else high = middle;
  }
  return i;
}

function finishOf({ starts, cumulative }: OpenTime, i: number, work: number): number {
  return starts[i] + work - cumulative[i];
}
