import { MINUTES_PER_DAY } from '../model/units';
import type { CalendarException, CalendarShift, ExceptionKind } from '../model/input';
import type { Interval } from '../model/units';
import { dayOf, weekdayOf } from './dates';
import { intersect, normalise, subtract, unite } from './interval-sets';
import { workingTimeOf } from './working-time-of';
import type { Span } from './working-time-of';
import type { WorkingTime } from './working-time';

/**
 * Open time of one unit of a resource, or of a calendar, over a span. Rows may stand in any order; what counts is what they mean:
 * the shifts of the week, less the calendar's `closed`, plus the calendar's `open` and `overtime`, less the calendar's `breakdown`,
 * `maintenance` and `absence`; then plus the resource's own `open` and `overtime`, which so override any closure of the calendar;
 * then less the resource's own closures of every kind, which nothing overrides.
 *
 * @param shifts rows of one calendar; null = round the clock. Overlapping and touching shifts merge; an end at or before the start is the next day.
 * @param exceptions rows that name this calendar or this resource, told apart by `targetKind`.
 * @param unit 0-based number of the unit: a closure with capacity c leaves units 0…c-1 open, an opening with capacity c opens only these.
 */
export function compileWorkingTime(
  shifts: readonly CalendarShift[] | null,
  exceptions: readonly CalendarException[],
  span: Span,
  unit = 0,
): WorkingTime {
  const own = exceptions.filter((exception) => concernsUnit(exception, unit));
  const spans = (targetKind: CalendarException['targetKind'], kinds: readonly ExceptionKind[]): Interval[] =>
    own.filter((row) => row.targetKind === targetKind && kinds.includes(row.kind)).map(exceptionInterval);

  let open = shifts === null ? normalise([{ start: span.from, end: span.to }]) : normalise(shiftIntervals(shifts, span));
  open = subtract(open, spans('calendar', ['closed']));
  open = unite(open, spans('calendar', OPENINGS));
  open = subtract(open, spans('calendar', ['breakdown', 'maintenance', 'absence']));
  open = unite(open, spans('resource', OPENINGS));
  open = subtract(open, spans('resource', ['closed', 'breakdown', 'maintenance', 'absence']));
  return workingTimeOf(open, span);
}

/** Exceptions that open; all others close. */
export const OPENINGS: readonly ExceptionKind[] = ['open', 'overtime'];

/** From when until when an exception holds; a `to` without a time includes its whole day. Empty when `to` is before `from`. */
export function exceptionInterval({ from, to }: Pick<CalendarException, 'from' | 'to'>): Interval {
  return { start: from.minutes, end: to.hasTime ? to.minutes : to.minutes + MINUTES_PER_DAY };
}

function concernsUnit({ kind, capacity }: CalendarException, unit: number): boolean {
  if (OPENINGS.includes(kind)) return capacity === null || unit < capacity;
  return unit >= (capacity ?? 0);
}

/** Every shift of every day that touches the span, clipped to it; unsorted where shifts overlap. */
function shiftIntervals(shifts: readonly CalendarShift[], span: Span): Interval[] {
  const intervals = shiftOccurrences(shifts, span).map(({ start, end }) => ({ start, end }));
  return intersect(normalise(intervals), [{ start: span.from, end: span.to }]);
}

/** A shift on a given day. */
export interface ShiftOccurrence extends Interval {
  readonly shift: string | null;
}

/** The shifts that overlap the span, whole, in order of start, then of row. */
export function shiftOccurrences(shifts: readonly CalendarShift[], span: Span): ShiftOccurrence[] {
  const byWeekday: CalendarShift[][] = Array.from({ length: 8 }, () => []);
  for (const shift of shifts) byWeekday[shift.weekday]?.push(shift);
  const occurrences: ShiftOccurrence[] = [];
  for (let day = dayOf(span.from) - 2; day * MINUTES_PER_DAY < span.to; day++) {
    const midnight = day * MINUTES_PER_DAY;
    for (const row of byWeekday[weekdayOf(midnight)]) {
      const start = midnight + row.start;
      const end = midnight + (row.end > row.start ? row.end : row.end + MINUTES_PER_DAY);
      if (end > span.from && start < span.to) occurrences.push({ start, end, shift: row.shift });
    }
  }
  return occurrences.sort((a, b) => a.start - b.start);
}
