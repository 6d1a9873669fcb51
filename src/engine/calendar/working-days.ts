import { MINUTES_PER_DAY } from '../model/units';
import type { Minutes } from '../model/units';
import { dayOf } from './dates';
import type { WorkingTime } from './working-time';

/*
 * Lead times in working days (DOMAIN convention 11): released on working day d, there on working day d + N, from the first open minute
 * of that day. A working day is a day, midnight to midnight, with open time. Outside the compiled span every day is taken for one,
 * so that an answer always exists; a part of a day counts as a whole one.
 */

/** First open minute of the working day that lies `days` after the day of `at`; a closed day counts as the next working day. With 0 it may lie before `at`. */
export function addWorkingDays(wt: WorkingTime, at: Minutes, days: number): Minutes {
  return startOf(wt, ordinalFrom(wt, dayOf(at)) + Math.ceil(days));
}

/** First open minute of the working day that lies `days` before the day of `at`; a closed day counts as the previous working day. */
export function subtractWorkingDays(wt: WorkingTime, at: Minutes, days: number): Minutes {
  return startOf(wt, ordinalUpTo(wt, dayOf(at)) - Math.ceil(days));
}

/** First open minute of the day of `at`, or of the next working day when that day is closed. */
export function workingDayStart(wt: WorkingTime, at: Minutes): Minutes {
  return addWorkingDays(wt, at, 0);
}

/** How many working days `to`'s day lies after `from`'s day; a closed day counts as the next working day. */
export function workingDaysBetween(wt: WorkingTime, from: Minutes, to: Minutes): number {
  return ordinalFrom(wt, dayOf(to)) - ordinalFrom(wt, dayOf(from));
}

/** Day numbers with open time, ascending; made once for a working time. */
const workingDaysOf = new WeakMap<WorkingTime, Int32Array>();

function workingDays(wt: WorkingTime): Int32Array {
  let days = workingDaysOf.get(wt);
  if (days === undefined) {
    days = listWorkingDays(wt);
    workingDaysOf.set(wt, days);
  }
  return days;
}

function listWorkingDays(wt: WorkingTime): Int32Array {
  const days: number[] = [];
  let last = -Infinity;
  for (let i = 0; i < wt.starts.length; i++) {
    const end = dayOf(wt.ends[i] - 1);
    for (let day = Math.max(dayOf(wt.starts[i]), last + 1); day <= end; day++) days.push(day);
    last = end;
  }
  return Int32Array.from(days);
}

/** Consecutive number of the first working day at or after `day`: 0 is the first of the span, negative before the span. */
function ordinalFrom(wt: WorkingTime, day: number): number {
  const first = dayOf(wt.from);
  const beyond = dayOf(wt.to - 1) + 1;
  const days = workingDays(wt);
  if (day < first) return day - first;
  if (day >= beyond) return days.length + day - beyond;
  return countBefore(days, day);
}

/** The same of the last working day at or before `day`. */
function ordinalUpTo(wt: WorkingTime, day: number): number {
  const ordinal = ordinalFrom(wt, day);
  const inside = day >= dayOf(wt.from) && day <= dayOf(wt.to - 1);
  return inside && workingDays(wt)[ordinal] !== day ? ordinal - 1 : ordinal;
}

function startOf(wt: WorkingTime, ordinal: number): Minutes {
  const days = workingDays(wt);
  if (ordinal < 0) return (dayOf(wt.from) + ordinal) * MINUTES_PER_DAY;
  if (ordinal >= days.length) return (dayOf(wt.to - 1) + 1 + ordinal - days.length) * MINUTES_PER_DAY;
  const midnight = days[ordinal] * MINUTES_PER_DAY;
  return wt.nextOpen(midnight) ?? midnight;
}

function countBefore(days: Int32Array, day: number): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (days[middle] < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
