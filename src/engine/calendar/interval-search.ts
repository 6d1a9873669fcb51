/*
 * The questions of a WorkingTime asked directly of its arrays, for loops that ask them a million times: no object, no closure.
 * `starts` and `ends` are sorted, disjoint and not touching; `cumulative[i]` is the open time before interval i, one entry more.
 * Every function is logarithmic in the number of intervals unless it says otherwise.
 */

/** What the search functions answer when there is no such moment. It fits an Int32Array and is never a real moment. */
export const NO_MOMENT = -2147483648;

/** Index of the first interval that ends after `at`; the number of intervals when none does. */
export function firstEndingAfter(ends: Int32Array, at: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ends[middle] > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Index of the last interval that starts before `at`; -1 when none does. */
export function lastStartingBefore(starts: Int32Array, at: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (starts[middle] < at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Open time before `at`, counted from the first interval. */
export function workBeforeIn(starts: Int32Array, ends: Int32Array, cumulative: Int32Array, at: number): number {
  const i = lastStartingBefore(starts, at);
  if (i < 0) return 0;
  return at < ends[i] ? cumulative[i] + (at - starts[i]) : cumulative[i + 1];
}

/** First open moment at or after `at`, or NO_MOMENT. */
export function nextOpenIn(starts: Int32Array, ends: Int32Array, at: number): number {
  const i = firstEndingAfter(ends, at);
  if (i === ends.length) return NO_MOMENT;
  return starts[i] > at ? starts[i] : at;
}

/** Latest moment at or before `at` at which work can end, or NO_MOMENT. */
export function previousCloseIn(starts: Int32Array, ends: Int32Array, at: number): number {
  const i = lastStartingBefore(starts, at);
  if (i < 0) return NO_MOMENT;
  return ends[i] < at ? ends[i] : at;
}

/** When `work` that begins at or after `start` is done: the least moment with that much open time since `start`; NO_MOMENT: no runway. */
export function finishAfterIn(starts: Int32Array, ends: Int32Array, cumulative: Int32Array, start: number, work: number): number {
  if (work <= 0) return start;
  const count = ends.length;
  const i = firstEndingAfter(ends, start);
  if (i === count) return NO_MOMENT;
  const begin = starts[i] > start ? starts[i] : start;
  if (begin + work <= ends[i]) return begin + work;
  const target = cumulative[i] + (begin - starts[i]) + work;
  if (target > cumulative[count]) return NO_MOMENT;
  let low = i + 1;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (cumulative[middle + 1] >= target) high = middle;
    else low = middle + 1;
  }
  return starts[low] + (target - cumulative[low]);
}

/** The latest start from which `work` is done by `finish`: the greatest moment with that much open time before `finish`; NO_MOMENT: none. */
export function startBeforeIn(starts: Int32Array, ends: Int32Array, cumulative: Int32Array, finish: number, work: number): number {
  if (work <= 0) return finish;
  const i = lastStartingBefore(starts, finish);
  if (i < 0) return NO_MOMENT;
  const end = ends[i] < finish ? ends[i] : finish;
  if (end - work >= starts[i]) return end - work;
  const target = cumulative[i] + (end - starts[i]) - work;
  if (target < 0) return NO_MOMENT;
  let low = 0;
  let high = i - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (cumulative[middle] <= target) low = middle;
    else high = middle - 1;
  }
  return starts[low] + (target - cumulative[low]);
}

/** First start at or after `at` from which `work` runs through without a closure; NO_MOMENT: none. Walks over intervals that are too short. */
export function fitAfterIn(starts: Int32Array, ends: Int32Array, at: number, work: number): number {
  for (let i = firstEndingAfter(ends, at); i < ends.length; i++) {
    const begin = starts[i] > at ? starts[i] : at;
    if (begin + work <= ends[i]) return begin;
  }
  return NO_MOMENT;
}

/** Latest start from which `work` runs through without a closure by `finish`; NO_MOMENT: none. Walks over intervals that are too short. */
export function fitBeforeIn(starts: Int32Array, ends: Int32Array, finish: number, work: number): number {
  for (let i = lastStartingBefore(starts, finish); i >= 0; i--) {
    const end = ends[i] < finish ? ends[i] : finish;
    if (end - work >= starts[i]) return end - work;
  }
  return NO_MOMENT;
}
