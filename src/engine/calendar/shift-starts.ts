import { MINUTES_PER_DAY } from '../model/units';
import type { CalendarShift } from '../model/input';
import type { Interval, Minutes } from '../model/units';
import { shiftOccurrences } from './compile-working-time';
import type { ShiftOccurrence } from './compile-working-time';
import { normalise, subtract } from './interval-sets';
import { startOfDay } from './dates';
import type { Span } from './working-time-of';
import type { WorkingTime } from './working-time';

/** A longer gap is no break: what follows is another shift. */
const LONGEST_BREAK = 120;

/**
 * When shifts begin within a span, ascending, those alone that bring open time. Rows of one label with no more than a break between them are
 * one shift; so are rows without a label around a break, while such rows that touch are a handover. Open time outside all shifts
 * (overtime) begins a shift of its own unless it prolongs one.
 *
 * @param shifts rows of the calendar; null: shifts are read from the open time, a longer one than a day begins anew at midnight.
 */
export function shiftStarts(wt: WorkingTime, shifts: readonly CalendarShift[] | null, span: Span): Minutes[] {
  const open = wt.intervals(span.from, span.to);
  const known = shifts === null ? [] : joinBreaks(shiftOccurrences(shifts, span));
  const covered = normalise(known);
  const starts = new Set(known.map(({ start }) => start));
  for (const { start } of joinBreaks(subtract(open.flatMap(cutAtMidnight), covered).map(withoutLabel))) {
    if (!covered.some(({ end }) => end <= start && start - end <= LONGEST_BREAK)) starts.add(start);
  }
  const sorted = [...starts].sort((a, b) => a - b);
  return sorted.filter((start, i) => wt.workBetween(start, sorted[i + 1] ?? span.to) > 0);
}

const withoutLabel = ({ start, end }: Interval): ShiftOccurrence => ({ start, end, shift: null });

/** Rows before and after a break become one. */
function joinBreaks(occurrences: readonly ShiftOccurrence[]): ShiftOccurrence[] {
  const joined: { start: Minutes; end: Minutes; shift: string | null }[] = [];
  for (const { start, end, shift } of occurrences) {
    const last = joined[joined.length - 1];
    const gap = last === undefined ? Infinity : start - last.end;
    const same = last !== undefined && last.shift === shift && gap <= LONGEST_BREAK && (shift !== null || gap !== 0);
    if (same) last.end = Math.max(last.end, end);
    else joined.push({ start, end, shift });
  }
  return joined;
}

function cutAtMidnight({ start, end }: Interval): Interval[] {
  if (end - start <= MINUTES_PER_DAY) return [{ start, end }];
  const pieces: Interval[] = [];
  for (let from = start; from < end; from = startOfDay(from) + MINUTES_PER_DAY) {
    pieces.push({ start: from, end: Math.min(end, startOfDay(from) + MINUTES_PER_DAY) });
  }
  return pieces;
}
