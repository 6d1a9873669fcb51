import { createCalendarBook, shiftsOfCalendar } from '../calendar/create-calendar-book';
import { startOfDay, weekdayOf } from '../calendar/dates';
import type { WorkingTime } from '../calendar/working-time';
import type { Span } from '../calendar/working-time-of';
import type { CalendarShift, PlanningInput, Resource } from '../model/input';
import type { Duration, Minutes, ResourceId } from '../model/units';
import { MINUTES_PER_DAY } from '../model/units';

/** A shift of a day on one resource; what is open outside the shifts of its calendar has no shift. */
export interface ProductionSlot {
  readonly resource: ResourceId;
  /** Midnight of the day in which the shift begins: a night belongs to its evening. */
  readonly day: Minutes;
  readonly shift: string | null;
  /** Minutes that all units are open. */
  readonly opening: Duration;
  /** Its share, by opening time, of the clock time of all units on that day. */
  readonly total: Duration;
}

/** A part of the clock that belongs to one slot. */
export interface SlotPart {
  readonly start: Minutes;
  readonly end: Minutes;
  /** Index of the slot. */
  readonly slot: number;
}

/** One resource over the measured time: its slots, and to which of them every minute belongs. */
export interface SlotTimeline {
  readonly resource: ResourceId;
  readonly units: readonly WorkingTime[];
  readonly slots: readonly ProductionSlot[];
  /** Sorted, without gaps, over the whole span. */
  readonly parts: readonly SlotPart[];
}

/** Exceptions that take nothing from opening time: what they close is a stop. */
export const STOPPING_EXCEPTIONS: readonly string[] = ['breakdown', 'maintenance'];

/** The shifts of each resource on each day of the span. A breakdown or maintenance in the calendar leaves the resource open: it is a stop. */
export function slotTimelines(input: PlanningInput, resources: readonly ResourceId[], span: Span): SlotTimeline[] {
  const exceptions = input.exceptions.filter(({ kind }) => !STOPPING_EXCEPTIONS.includes(kind));
  const book = createCalendarBook({ ...input, exceptions }, { from: span.from, to: span.to });
  const known = new Map(input.resources.map((resource) => [resource.resource, resource]));
  return resources.flatMap((id) => {
    const resource = known.get(id);
    return resource === undefined ? [] : [timelineOf(resource, book.units(id), shiftsOfCalendar(input.calendars, resource.calendar), span)];
  });
}

interface Cut {
  readonly start: Minutes;
  readonly end: Minutes;
  readonly day: Minutes;
  readonly shift: string | null;
}

function timelineOf(
  { resource }: Resource,
  units: readonly WorkingTime[],
  shifts: readonly CalendarShift[] | null,
  span: Span,
): SlotTimeline {
  const cuts = cutsOf(shifts ?? [], span);
  const indexes = new Map<string, number>();
  const opening: number[] = [];
  const found: { day: Minutes; shift: string | null }[] = [];
  const openingOfDay = new Map<Minutes, number>();
  const parts = cuts.map(({ start, end, day, shift }): SlotPart => {
    const key = `${day} ${shift ?? ''}`;
    const slot = indexes.get(key) ?? found.length;
    if (slot === found.length) {
      indexes.set(key, slot);
      found.push({ day, shift });
      opening.push(0);
    }
    const open = units.reduce((sum, unit) => sum + unit.workBetween(start, end), 0);
    opening[slot] += open;
    openingOfDay.set(day, (openingOfDay.get(day) ?? 0) + open);
    return { start, end, slot };
  });
  const slots = found.map(({ day, shift }, index): ProductionSlot => {
    const ofDay = openingOfDay.get(day) ?? 0;
    const total = ofDay === 0 ? 0 : (MINUTES_PER_DAY * units.length * opening[index]) / ofDay;
    return { resource, day, shift, opening: opening[index], total };
  });
  return { resource, units, slots, parts };
}

/** The span cut at every shift's start and end and at midnight; a shift that overlaps the one before begins when that ends. */
function cutsOf(shifts: readonly CalendarShift[], { from, to }: Span): Cut[] {
  const cuts: Cut[] = [];
  let at = from;
  const fill = (until: Minutes): void => {
    while (at < until) {
      const day = startOfDay(at);
      const end = Math.min(until, day + MINUTES_PER_DAY);
      cuts.push({ start: at, end, day, shift: null });
      at = end;
    }
  };
  for (const { start, end, day, shift } of occurrences(shifts, from, to)) {
    fill(Math.min(start, to));
    if (end <= at || at >= to) continue;
    const last = Math.min(end, to);
    cuts.push({ start: at, end: last, day, shift });
    at = last;
  }
  fill(to);
  return cuts;
}

/** Every shift that touches the span, by its start; the day before may reach into it. */
function occurrences(shifts: readonly CalendarShift[], from: Minutes, to: Minutes): Cut[] {
  const byWeekday = new Map<number, CalendarShift[]>();
  for (const shift of shifts) byWeekday.set(shift.weekday, [...(byWeekday.get(shift.weekday) ?? []), shift]);
  const found: Cut[] = [];
  for (let day = startOfDay(from) - MINUTES_PER_DAY; day < to; day += MINUTES_PER_DAY) {
    for (const { start, end, shift } of byWeekday.get(weekdayOf(day)) ?? []) {
      found.push({ start: day + start, end: day + (end <= start ? end + MINUTES_PER_DAY : end), day, shift });
    }
  }
  return found.filter((cut) => cut.end > from && cut.start < to).sort((a, b) => a.start - b.start);
}

/** Index of the part that holds a moment; the first or last one beyond the ends. */
export function partAt({ parts }: Pick<SlotTimeline, 'parts'>, at: Minutes): number {
  let low = 0;
  let high = parts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (parts[middle].start <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
