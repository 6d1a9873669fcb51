import {
  NO_MOMENT,
  finishAfterIn,
  fitAfterIn,
  fitBeforeIn,
  nextOpenIn,
  previousCloseIn,
  startBeforeIn,
  workBeforeIn,
} from '../calendar/interval-search';
import type { WorkingTime } from '../calendar/working-time';
import type { Duration, Minutes } from '../model/units';

/*
 * Dates at infinite capacity always exist, even for an order that was due last year or that no calendar holds: here every minute
 * outside the compiled span counts as open. Within it the answers are those of WorkingTime.
 */

/** Working time of a moment on one scale, 0 at the span's start: the difference of two is the work between them. */
export function workAt(wt: WorkingTime, at: Minutes): number {
  if (at < wt.from) return at - wt.from;
  return workBeforeIn(wt.starts, wt.ends, wt.cumulative, at) + Math.max(0, at - wt.to);
}

/** When `work` that begins at `start` or after is done. */
export function finishOf(wt: WorkingTime, start: Minutes, work: Duration): Minutes {
  if (work <= 0) return start;
  const target = workAt(wt, start) + work;
  const total = wt.cumulative[wt.ends.length];
  if (target <= 0) return wt.from + target;
  if (target > total) return wt.to + target - total;
  const begin = Math.max(start, wt.from);
  return finishAfterIn(wt.starts, wt.ends, wt.cumulative, begin, target - workAt(wt, begin));
}

/** The latest start from which `work` is done by `finish`. */
export function startOf(wt: WorkingTime, finish: Minutes, work: Duration): Minutes {
  if (work <= 0) return finish;
  const target = workAt(wt, finish) - work;
  const total = wt.cumulative[wt.ends.length];
  if (target < 0) return wt.from + target;
  if (target >= total) return wt.to + target - total;
  const end = Math.min(finish, wt.to);
  return startBeforeIn(wt.starts, wt.ends, wt.cumulative, end, workAt(wt, end) - target);
}

/** First open moment at or after `at`. */
export function openFrom(wt: WorkingTime, at: Minutes): Minutes {
  if (at < wt.from || at >= wt.to) return at;
  const open = nextOpenIn(wt.starts, wt.ends, at);
  return open === NO_MOMENT ? wt.to : open;
}

/** Latest moment at or before `at` at which work can end. */
export function closeUpTo(wt: WorkingTime, at: Minutes): Minutes {
  if (at <= wt.from || at > wt.to) return at;
  const close = previousCloseIn(wt.starts, wt.ends, at);
  return close === NO_MOMENT ? wt.from : close;
}

/** First start at or after `at` of work that no closure may interrupt. */
export function uninterruptedFrom(wt: WorkingTime, at: Minutes, work: Duration): Minutes {
  if (at >= wt.to || at + work <= wt.from) return at;
  const start = fitAfterIn(wt.starts, wt.ends, at, work);
  return start === NO_MOMENT ? wt.to : start;
}

/** Latest start of work that no closure may interrupt and that is done by `finish`. */
export function uninterruptedUpTo(wt: WorkingTime, finish: Minutes, work: Duration): Minutes {
  if (finish <= wt.from || finish - work >= wt.to) return finish - work;
  const start = fitBeforeIn(wt.starts, wt.ends, finish, work);
  return start === NO_MOMENT ? wt.from - work : start;
}
