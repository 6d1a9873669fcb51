import { createCalendarBook } from '../engine/calendar/create-calendar-book';
import { NEUTRAL_PARAMETERS } from '../engine/calendar/neutral-parameters';
import type { WorkingTime } from '../engine/calendar/working-time';
import type { CalendarException, Resource } from '../engine/model/input';
import { MINUTES_PER_DAY, type Minutes } from '../engine/model/units';
import type { Text } from '../i18n/language';
import { RESOURCES } from '../tables/schema/means';
import type { CalendarTable } from './calendar-argument';
import { dateOrNull } from './date-values';
import type { Argument } from './declaration';
import { engineExceptions, type ExceptionRow } from './exceptions-argument';
import { DATE_RANGE } from './load-operations';
import { nameKey } from './read-cells';
import { schemaNumber, schemaText } from './schema-columns';
import { table, type TableRows } from './table-argument';
import { fail, isFailure, type Failure } from './values';

const of = (key: string, required = false) => ({ table: RESOURCES, key, required });

const COLUMNS = {
  resource: schemaText(of('resource', true)),
  calendar: schemaText(of('calendar')),
  group: schemaText(of('group')),
  count: schemaNumber(of('count'), { atLeast: 1, below: 10_000 }),
  from: schemaNumber(of('from'), DATE_RANGE),
  to: schemaNumber(of('to'), DATE_RANGE),
};

const NAME: Text = { en: 'resources', fr: 'postes' };
const CALENDARS: Text = { en: 'calendars', fr: 'calendriers' };

/** Resources by key, as the engine takes them; `calendar` is a key, null where the row names none. */
export type ResourceRows = ReadonlyMap<string, Resource>;

/** Resources with their headers; null when they are omitted. Of equal names the first row counts. */
export function resourcesTable(): Argument<ResourceRows | null> {
  const rows = table({
    name: NAME,
    help: { en: 'Resources with their headers: calendar, group, count.', fr: 'Postes avec leurs en-têtes : horaire, groupe, nombre.' },
    columns: COLUMNS,
    optional: true,
  });
  return {
    ...rows,
    read: (given) => {
      const reading = rows.read(given);
      if (isFailure(reading)) return reading;
      return { kind: 'whole', value: reading.kind !== 'whole' || reading.value === null ? null : resourceRows(reading.value) };
    },
  };
}

function resourceRows({ length, columns }: TableRows<typeof COLUMNS>): ResourceRows {
  const rows = new Map<string, Resource>();
  for (let row = 0; row < length; row++) {
    const key = nameKey(columns.resource?.[row] ?? '');
    const calendar = columns.calendar?.[row] ?? null;
    const group = columns.group?.[row] ?? null;
    if (rows.has(key)) continue;
    rows.set(key, {
      ...plainResource(key),
      calendar: calendar === null ? null : nameKey(calendar),
      group: group === null ? null : nameKey(group),
      count: columns.count?.[row] ?? 1,
      from: dateOrNull(columns.from?.[row]),
      to: dateOrNull(columns.to?.[row]),
    });
  }
  return rows;
}

function plainResource(resource: string): Resource {
  const nothing = { description: '', sector: null, group: null, calendar: null, hourlyCost: null, from: null, to: null };
  return { resource, kind: 'machine', count: 1, efficiency: 1, finite: true, bottleneck: false, ...nothing };
}

/** Open time of resources, of each unit, as a plan compiles it. */
export interface ResourceTimes {
  /** The keys that a name stands for: a resource, the members of a group, or all for `*`; an unknown one is a failure. */
  membersOf(name: string): readonly string[] | Failure;
  /** Open time of the units of a resource for a span at least. */
  units(key: string, from: Minutes, to: Minutes): readonly WorkingTime[] | Failure;
}

interface Known {
  readonly exceptions: readonly ExceptionRow[] | null;
  readonly resources: ResourceRows | null;
  readonly times: ResourceTimes;
}

const made = new WeakMap<CalendarTable, Known>();

/** The open times of the resources of a call, made once for all its elements. */
export function resourceTimes(
  calendars: CalendarTable,
  exceptions: readonly ExceptionRow[] | null,
  resources: ResourceRows | null,
): ResourceTimes {
  const known = made.get(calendars);
  if (known !== undefined && known.exceptions === exceptions && known.resources === resources) return known.times;
  const times = makeTimes(calendars, exceptions ?? [], resources);
  made.set(calendars, { exceptions, resources, times });
  return times;
}

function makeTimes(calendars: CalendarTable, rows: readonly ExceptionRow[], resources: ResourceRows | null): ResourceTimes {
  const exceptions = engineExceptions(rows, calendars.names.map(nameKey));
  const compiled = new Map<string, { readonly from: Minutes; readonly to: Minutes; readonly units: readonly WorkingTime[] }>();
  return {
    membersOf: (name) => membersOf(name, resources),
    units: (key, from, to) => {
      const known = compiled.get(key);
      if (known !== undefined && known.from <= from && known.to >= to) return known.units;
      const row = withCalendar(key, calendars, resources);
      if (isFailure(row)) return row;
      // Doubled each time, so that many questions cost few compilations.
      const margin = 7 * MINUTES_PER_DAY + (known === undefined ? 0 : known.to - known.from);
      const span = { from: Math.min(from, known?.from ?? from) - margin, to: Math.max(to, known?.to ?? to) + margin };
      const units = compile(row, calendars, exceptions, span);
      compiled.set(key, { ...span, units });
      return units;
    },
  };
}

function compile(
  row: Resource,
  calendars: CalendarTable,
  exceptions: readonly CalendarException[],
  span: { readonly from: Minutes; readonly to: Minutes },
): readonly WorkingTime[] {
  const input = { parameters: NEUTRAL_PARAMETERS, calendars: calendars.shifts, exceptions, resources: [row], suppliers: [] };
  return createCalendarBook(input, span).units(row.resource);
}

/** Without a table of resources every name is a resource; a name in the table goes before a group of that name. */
function membersOf(name: string, resources: ResourceRows | null): readonly string[] | Failure {
  const key = nameKey(name);
  if (resources === null && key !== '' && key !== '*') return [key];
  if (resources?.has(key)) return [key];
  const members = [...(resources?.values() ?? [])].filter(({ group }) => key === '*' || (group === key && key !== ''));
  if (members.length === 0) return fail('resource.unknown', { argument: NAME, resource: name }, '#N/A');
  return members.map(({ resource }) => resource);
}

/** The resource with its calendar: the one that `resources` names, else one named as the resource, else the only one. */
function withCalendar(key: string, calendars: CalendarTable, resources: ResourceRows | null): Resource | Failure {
  const row = resources?.get(key) ?? plainResource(key);
  const only = calendars.names.length === 1 ? nameKey(calendars.names[0]) : null;
  const calendar = row.calendar ?? (calendars.find(key) !== null ? key : only);
  if (calendar === null || calendars.find(calendar) === null) {
    return fail('capacity.no-calendar', { argument: CALENDARS, resource: row.calendar ?? key }, '#N/A');
  }
  return { ...row, calendar };
}
