import type { WorkingTime } from '../../calendar/working-time';

/** The bare arrays of a WorkingTime: interval i is [starts[i], ends[i]), cumulative[i] = open minutes before it. */
export interface OpenTime {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly cumulative: Int32Array;
  /** first[b] = index of the first interval that ends after base + b × 2^SHIFT: searches begin there. */
  readonly base: number;
  readonly first: Int32Array;
}

/** Intervals looked at one by one. */
const NEAR = 6;
/** Two thirds of a day: a few intervals a step. */
const SHIFT = 10;

/** Takes the arrays of a compiled calendar as they are and adds an index over them. */
export function openTimeOf(time: WorkingTime): OpenTime {
  const { starts, ends, cumulative } = time;
  const count = ends.length;
  const base = count === 0 ? 0 : starts[0];
  const steps = count === 0 ? 1 : ((ends[count - 1] - base) >> SHIFT) + 1;
  const first = new Int32Array(steps);
  for (let b = 0, i = 0; b < steps; b++) {
    while (i < count && ends[i] <= base + b * 2 ** SHIFT) i++;
    first[b] = i;
  }
  return { starts, ends, cumulative, base, first };
}

/** Index of the first interval that ends after `at`; the number of intervals when there is none. */
export function intervalAfter(open: OpenTime, at: number): number {
  const { ends, first } = open;
  if (at < open.base) return 0;
  const step = (at - open.base) >> SHIFT;
  if (step >= first.length) return ends.length;
  let i = first[step];
  while (i < ends.length && ends[i] <= at) i++;
  return i;
}

/** When `work` (> 0) minutes are done that begin at `start`, inside interval `index`; -1 = the calendar ends before. */
export function finishFrom(open: OpenTime, index: number, start: number, work: number): number {
  if (start + work <= open.ends[index]) return start + work;
  const { starts, cumulative } = open;
  const target = cumulative[index] + (start - starts[index]) + work;
  let low = index + 1;
  // Most work is done within a day or two: looked at one by one before the rest is halved.
  const near = low + NEAR < starts.length ? low + NEAR : starts.length;
  while (low < near && cumulative[low + 1] < target) low++;
  if (low < near) return starts[low] + (target - cumulative[low]);
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cumulative[middle + 1] < target) low = middle + 1;
    else high = middle;
  }
  return low === starts.length ? -1 : starts[low] + (target - cumulative[low]);
}

/** The latest start from which `work` (> 0) minutes are done by `finish`; -1 = the calendar begins too late. */
export function startFor(open: OpenTime, finish: number, work: number): number {
  const { starts, ends, cumulative } = open;
  let i = intervalAfter(open, finish - 1);
  if (i === starts.length || starts[i] >= finish) i--;
  if (i < 0) return -1;
  const target = cumulative[i] + (finish < ends[i] ? finish : ends[i]) - starts[i] - work;
  if (target < 0) return -1;
  while (cumulative[i] > target) i--;
  return starts[i] + target - cumulative[i];
}

/** When `work` (> 0) minutes are done that begin at or after `start`; -1 = the calendar ends before. */
export function finishFor(open: OpenTime, start: number, work: number): number {
  const i = intervalAfter(open, start);
  if (i === open.starts.length) return -1;
  return finishFrom(open, i, start > open.starts[i] ? start : open.starts[i], work);
}

/** First open minute of the `days`-th working day after the day of `start` (DOMAIN convention 11); -1 = none, `start` itself for 0 days. */
export function afterWorkingDays(open: OpenTime, start: number, days: number): number {
  if (days <= 0) return start;
  let day = Math.floor(start / 1440);
  let left = days;
  for (let i = intervalAfter(open, start); i < open.starts.length; i++) {
    const lastDay = Math.floor((open.ends[i] - 1) / 1440);
    let next = Math.max(day + 1, Math.floor(open.starts[i] / 1440));
    for (; next <= lastDay; next++) {
      day = next;
      left--;
      if (left === 0) return Math.max(open.starts[i], next * 1440);
    }
  }
  return -1;
}
