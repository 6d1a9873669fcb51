import { minuteOfDay, weekdayOf } from '../calendar/dates';
import type { CalendarShift, PlanningInput } from '../model/input';
import type { CalendarId, Minutes, ResourceId } from '../model/units';
import { MINUTES_PER_DAY } from '../model/units';

/** Tells in which shift of its calendar a resource was at a moment; null: in none, or its shift has no name. */
export class ShiftFinder {
  private readonly calendars = new Map<CalendarId, Map<number, CalendarShift[]>>();
  private readonly calendarOf: ReadonlyMap<ResourceId, CalendarId | null>;

  constructor(input: Pick<PlanningInput, 'calendars' | 'resources'>) {
    this.calendarOf = new Map(input.resources.map((row) => [row.resource, row.calendar]));
    for (const shift of input.calendars) {
      const weekdays = this.calendars.get(shift.calendar) ?? new Map<number, CalendarShift[]>();
      weekdays.set(shift.weekday, [...(weekdays.get(shift.weekday) ?? []), shift]);
      this.calendars.set(shift.calendar, weekdays);
    }
  }

  of(resource: ResourceId | null, at: Minutes): string | null {
    const calendar = resource === null ? null : (this.calendarOf.get(resource) ?? null);
    const weekdays = calendar === null ? undefined : this.calendars.get(calendar);
    if (weekdays === undefined) return null;
    const minute = minuteOfDay(at);
    const here = (weekdays.get(weekdayOf(at)) ?? []).find(({ start, end }) => start <= minute && (minute < end || end <= start));
    if (here !== undefined) return here.shift;
    const before = weekdays.get(weekdayOf(at - MINUTES_PER_DAY)) ?? [];
    return before.find(({ start, end }) => end <= start && minute < end)?.shift ?? null;
  }
}
