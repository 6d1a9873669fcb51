import type { Duration, Interval, Minutes } from '../model/units';
import { intersect, normalise } from './interval-sets';
import { NO_MOMENT, finishAfterIn, firstEndingAfter, nextOpenIn, previousCloseIn, startBeforeIn, workBeforeIn } from './interval-search';
import type { WorkingTime } from './working-time';

/** First and last moment between which calendars are compiled, `to` exclusive. */
export interface Span {
  readonly from: Minutes;
  readonly to: Minutes;
}

/** Open time from any list of intervals: they are sorted, merged where they overlap or touch, and clipped to the span. */
export function workingTimeOf(intervals: readonly Interval[], span: Span): WorkingTime {
  return new CompiledTime(intersect(normalise(intervals), [{ start: span.from, end: span.to }]), span);
}

/** Open every minute of the span. */
export function roundTheClock(span: Span): WorkingTime {
  return workingTimeOf([{ start: span.from, end: span.to }], span);
}

/** Time open in both, over the span that both know. */
export function intersectWorkingTimes(a: WorkingTime, b: WorkingTime): WorkingTime {
  const from = Math.max(a.from, b.from);
  const span = { from, to: Math.max(from, Math.min(a.to, b.to)) };
  return workingTimeOf(intersect(a.intervals(span.from, span.to), b.intervals(span.from, span.to)), span);
}

const momentOrNull = (at: number): Minutes | null => (at === NO_MOMENT ? null : at);

class CompiledTime implements WorkingTime {
  readonly from: Minutes;
  readonly to: Minutes;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly cumulative: Int32Array;

  constructor(intervals: readonly Interval[], span: Span) {
    this.from = span.from;
    this.to = span.to;
    this.starts = Int32Array.from(intervals, (interval) => interval.start);
    this.ends = Int32Array.from(intervals, (interval) => interval.end);
    this.cumulative = new Int32Array(intervals.length + 1);
    for (let i = 0; i < intervals.length; i++) this.cumulative[i + 1] = this.cumulative[i] + this.ends[i] - this.starts[i];
  }

  isOpen(at: Minutes): boolean {
    const i = firstEndingAfter(this.ends, at);
    return i < this.ends.length && this.starts[i] <= at;
  }

  nextOpen(at: Minutes): Minutes | null {
    return momentOrNull(nextOpenIn(this.starts, this.ends, at));
  }

  previousClose(at: Minutes): Minutes | null {
    return momentOrNull(previousCloseIn(this.starts, this.ends, at));
  }

  finishAfter(start: Minutes, work: Duration): Minutes | null {
    return momentOrNull(finishAfterIn(this.starts, this.ends, this.cumulative, start, work));
  }

  startBefore(finish: Minutes, work: Duration): Minutes | null {
    return momentOrNull(startBeforeIn(this.starts, this.ends, this.cumulative, finish, work));
  }

  workBetween(from: Minutes, to: Minutes): Duration {
    return workBeforeIn(this.starts, this.ends, this.cumulative, to) - workBeforeIn(this.starts, this.ends, this.cumulative, from);
  }

  intervals(from: Minutes, to: Minutes): Interval[] {
    const clipped: Interval[] = [];
    for (let i = firstEndingAfter(this.ends, from); i < this.ends.length && this.starts[i] < to; i++) {
      clipped.push({ start: Math.max(this.starts[i], from), end: Math.min(this.ends[i], to) });
    }
    return clipped;
  }
}
