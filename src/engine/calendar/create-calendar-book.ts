import { MINUTES_PER_DAY } from '../model/units';
import type { CalendarException, CalendarShift, PlanningInput, Resource } from '../model/input';
import type { CalendarId, ResourceId } from '../model/units';
import type { CalendarBook } from './calendar-book';
import { compileWorkingTime } from './compile-working-time';
import { intersectWorkingTimes, workingTimeOf } from './working-time-of';
import type { Span } from './working-time-of';
import type { WorkingTime } from './working-time';

/** What the calendars are made of. */
export type CalendarInput = Pick<PlanningInput, 'parameters' | 'calendars' | 'exceptions' | 'resources' | 'suppliers'>;

/**
 * Compiles open time when it is first asked for, and once: units of resources with the same calendar and no exception of their own share
 * one working time. A resource without a calendar is open round the clock, save a subcontractor that has one in Suppliers; a calendar
 * without rows is too. An unknown resource has no units.
 */
export function createCalendarBook(input: CalendarInput, span: Span): CalendarBook {
  const shifts = groupBy(input.calendars, (row) => row.calendar);
  const ofCalendar = groupBy(input.exceptions, (row) => (row.targetKind === 'calendar' ? row.target : null));
  const ofResource = groupBy(input.exceptions, (row) => (row.targetKind === 'resource' ? row.target : null));
  const resources = new Map(input.resources.map((row) => [row.resource, row]));
  const supplierCalendars = new Map(input.suppliers.map((row) => [row.supplier, row.calendar]));
  const compiled = new Map<string, WorkingTime>();

  /** Open time of unit `unit` of what is called `name`; a null name or calendar has no exceptions. */
  const timeOf = (calendar: CalendarId | null, name: string | null, unit: number): WorkingTime => {
    const common = calendar === null ? [] : (ofCalendar.get(calendar) ?? []);
    const own = name === null ? [] : (ofResource.get(name) ?? []);
    const unitMatters = [...common, ...own].some((row) => row.capacity !== null);
    const key = JSON.stringify([calendar, own.length === 0 ? null : name, unitMatters ? unit : 0]);
    return remember(compiled, key, () => {
      const rows: readonly CalendarShift[] | null = calendar === null ? null : (shifts.get(calendar) ?? null);
      return compileWorkingTime(rows, [...common, ...own], span, unit);
    });
  };

  const unitsOf = (resource: Resource): readonly WorkingTime[] => {
    const calendar = resource.calendar ?? supplierCalendars.get(resource.resource) ?? null;
    const count = Math.max(1, Math.floor(resource.count));
    return Array.from({ length: count }, (_, unit) => duringItsLife(timeOf(calendar, resource.resource, unit), resource, span));
  };

  const units = new Map<ResourceId, readonly WorkingTime[]>();
  return {
    calendar: (id) => timeOf(id ?? input.parameters.calendar, null, 0),
    units: (id) => {
      const resource = resources.get(id);
      return resource === undefined ? [] : remember(units, id, () => unitsOf(resource));
    },
    supplier: (name) => timeOf((name === null ? null : supplierCalendars.get(name)) ?? input.parameters.calendar, name, 0),
  };
}

/** The rows of one calendar, for `compileWorkingTime` and `makeBuckets`; null, round the clock, when it has none. */
export function shiftsOfCalendar(calendars: readonly CalendarShift[], id: CalendarId | null): readonly CalendarShift[] | null {
  const rows = calendars.filter((row) => row.calendar === id);
  return rows.length === 0 ? null : rows;
}

/** Open time between the resource's `from` and `to`; a `to` without a time includes its whole day. */
function duringItsLife(wt: WorkingTime, { from, to }: Pick<Resource, 'from' | 'to'>, span: Span): WorkingTime {
  if (from === null && to === null) return wt;
  const start = from === null ? span.from : from.minutes;
  const end = to === null ? span.to : to.minutes + (to.hasTime ? 0 : MINUTES_PER_DAY);
  return intersectWorkingTimes(wt, workingTimeOf([{ start, end }], span));
}

function groupBy<Row extends CalendarException | CalendarShift>(
  rows: readonly Row[],
  keyOf: (row: Row) => string | null,
): ReadonlyMap<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}

function remember<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const old = known.get(key);
  if (old !== undefined) return old;
  const value = make();
  known.set(key, value);
  return value;
}
