import type { CalendarException, CalendarShift, PlanningInput, Resource } from '../../src/engine/model/input';
import type { DateValue, Interval } from '../../src/engine/model/units';

const DAY = 1440;

/** 1 = Monday … 7 = Sunday; day 0 (1899-12-30) was a Saturday. */
export function weekdayOf(minutes: number): number {
  return ((Math.floor(minutes / DAY) + 5) % 7) + 1;
}

/** Sorted, joined intervals of a list in any order. */
export function union(list: readonly Interval[]): Interval[] {
  const sorted = list.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start || a.end - b.end);
  const joined: Interval[] = [];
  for (const { start, end } of sorted) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last.end) joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else joined.push({ start, end });
  }
  return joined;
}

/** What of `list` is left without `gap`. */
export function without(list: readonly Interval[], gap: Interval): Interval[] {
  const rest: Interval[] = [];
  for (const { start, end } of list) {
    if (gap.end <= start || gap.start >= end) rest.push({ start, end });
    else {
      if (start < gap.start) rest.push({ start, end: gap.start });
      if (gap.end < end) rest.push({ start: gap.end, end });
    }
  }
  return rest;
}

/** Minutes that both lists hold. */
export function overlap(a: readonly Interval[], b: readonly Interval[]): number {
  let sum = 0;
  let low = 0;
  for (const one of a) {
    while (low < b.length && b[low].end <= one.start) low++;
    for (let index = low; index < b.length && b[index].start < one.end; index++) {
      sum += Math.min(one.end, b[index].end) - Math.max(one.start, b[index].start);
    }
  }
  return sum;
}

/** Total length of a list. */
export function lengthOf(list: readonly Interval[]): number {
  return list.reduce((sum, { start, end }) => sum + end - start, 0);
}

function shiftsOpen(shifts: readonly CalendarShift[], from: number, to: number): Interval[] {
  const open: Interval[] = [];
  for (let midnight = Math.floor(from / DAY) * DAY - DAY; midnight < to; midnight += DAY) {
    for (const shift of shifts) {
      if (shift.weekday !== weekdayOf(midnight)) continue;
      const end = shift.end <= shift.start ? shift.end + DAY : shift.end;
      open.push({ start: midnight + shift.start, end: midnight + end });
    }
  }
  return union(open);
}

/** End of a date that includes its whole day when it has no time. */
export function endOf(date: DateValue): number {
  return date.hasTime ? date.minutes : date.minutes + DAY;
}

const OPENING = new Set(['open', 'overtime']);

function applyException(open: readonly Interval[], exception: CalendarException, unit: number): Interval[] {
  const span = { start: exception.from.minutes, end: endOf(exception.to) };
  if (OPENING.has(exception.kind)) {
    return exception.capacity !== null && unit >= exception.capacity ? [...open] : union([...open, span]);
  }
  return exception.capacity !== null && unit < exception.capacity ? [...open] : without(open, span);
}

/** Open time straight from shifts and exceptions: slow, exact to the minute, one list a unit. */
export class OpenTime {
  private readonly known = new Map<string, Interval[]>();
  private readonly resources: Map<string, Resource>;

  constructor(
    private readonly input: PlanningInput,
    readonly from: number,
    readonly to: number,
  ) {
    this.resources = new Map(input.resources.map((resource) => [resource.resource, resource]));
  }

  /** Open time of a calendar; of every hour for null. */
  calendar(id: string | null, unit = 0): Interval[] {
    return this.remember(`calendar ${id ?? ''} ${unit} ${id === null}`, () => {
      const shifts = this.input.calendars.filter(({ calendar }) => calendar === id);
      const whole = [{ start: this.from, end: this.to }];
      let open = id === null ? whole : shiftsOpen(shifts, this.from, this.to);
      for (const exception of this.input.exceptions) {
        if (exception.targetKind === 'calendar' && exception.target === id) open = applyException(open, exception, unit);
      }
      return open;
    });
  }

  /** Open time of the calendar of demands and lead times. */
  planning(): Interval[] {
    return this.calendar(this.input.parameters.calendar);
  }

  /** Open time of one unit, from 0, of a resource: its calendar, the exceptions of both, its dates of validity. */
  unit(id: string, unit: number): Interval[] {
    return this.remember(`resource ${id} ${unit}`, () => {
      const resource = this.resources.get(id);
      let open = this.calendar(resource?.calendar ?? null, unit);
      for (const exception of this.input.exceptions) {
        if (exception.targetKind === 'resource' && exception.target === id) open = applyException(open, exception, unit);
      }
      if (resource?.from) open = without(open, { start: this.from - DAY, end: resource.from.minutes });
      if (resource?.to) open = without(open, { start: endOf(resource.to), end: this.to + DAY });
      return open;
    });
  }

  /** Open time of a supplier or subcontractor by name. */
  supplier(name: string | null): Interval[] {
    const supplier = this.input.suppliers.find((row) => row.supplier === name);
    return supplier?.calendar ? this.calendar(supplier.calendar) : this.planning();
  }

  private remember(key: string, make: () => Interval[]): Interval[] {
    let found = this.known.get(key);
    if (found === undefined) {
      found = make();
      this.known.set(key, found);
    }
    return found;
  }
}

/** Midnights of the days in (from's day, to's day] on which something is open. */
export function workingDaysBetween(open: readonly Interval[], from: number, to: number): number {
  let days = 0;
  const last = Math.floor(to / DAY) * DAY;
  for (let midnight = Math.floor(from / DAY) * DAY + DAY; midnight <= last; midnight += DAY) {
    if (overlap(open, [{ start: midnight, end: midnight + DAY }]) > 0) days++;
  }
  return days;
}

/** When `work` minutes of a list of worked segments have been done; the start of the next segment when `asStart`. */
export function momentOfWork(segments: readonly Interval[], work: number, asStart: boolean): number {
  let left = work;
  for (const { start, end } of segments) {
    if (left < end - start || (!asStart && left === end - start)) return start + left;
    left -= end - start;
  }
  return segments.at(-1)?.end ?? 0;
}
