import type { Interval } from '../model/units';

/** The same time as sorted, disjoint, non-touching intervals; empty ones fall away. */
export function normalise(intervals: readonly Interval[]): Interval[] {
  const sorted = intervals.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start || a.end - b.end);
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of sorted) {
    const last = merged[merged.length - 1];
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** Time of `open` or of `more`; normalised. */
export function unite(open: readonly Interval[], more: readonly Interval[]): Interval[] {
  return more.length === 0 ? normalise(open) : normalise([...open, ...more]);
}

/** Time of `open` that is not in `closed`; `open` is normalised, `closed` any. */
export function subtract(open: readonly Interval[], closed: readonly Interval[]): Interval[] {
  const cuts = normalise(closed);
  const rest: Interval[] = [];
  let next = 0;
  for (const { start, end } of open) {
    while (next < cuts.length && cuts[next].end <= start) next++;
    let from = start;
    for (let i = next; i < cuts.length && cuts[i].start < end; i++) {
      if (cuts[i].start > from) rest.push({ start: from, end: cuts[i].start });
      from = Math.max(from, cuts[i].end);
    }
    if (from < end) rest.push({ start: from, end });
  }
  return rest;
}

/** Time that is in both; both are normalised. */
export function intersect(a: readonly Interval[], b: readonly Interval[]): Interval[] {
  const both: Interval[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const start = Math.max(a[i].start, b[j].start);
    const end = Math.min(a[i].end, b[j].end);
    if (start < end) both.push({ start, end });
    if (a[i].end < b[j].end) i++;
    else j++;
  }
  return both;
}
