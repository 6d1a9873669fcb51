import { minutesFromSerial } from '../engine/calendar/dates';
import type { WorkingTime } from '../engine/calendar/working-time';
import { loadByPeriods, type RemainingLoad } from '../engine/load/load-by-periods';
import type { Minutes } from '../engine/model/units';
import { nameVector, numberVector, oneChoice, type Vector } from './arguments';
import { calendarTable, type CalendarTable } from './calendar-argument';
import { defineFunction, spill } from './define-function';
import { DATE_RANGE, OPERATION_COLUMNS, remainingLoads, type OperationRows } from './load-operations';
import { nameKey } from './read-cells';
import { table } from './table-argument';
import { fail, isFailure, type Failure, type ResultCell } from './values';

const MINUTES_OF_UNIT = { h: 60, min: 1, d: 1440 };

const OPERATIONS = { en: 'operations', fr: 'phases' };
const CALENDARS = { en: 'calendars', fr: 'calendriers' };

/**
 * Remaining load of resources by period (DOMAIN §4), by the core of the Load sheet.
 *
 * @example LOAD("M1", {46349,46356}, Operations[#All]) = hours of M1 in the two weeks
 */
export const LOAD = defineFunction({
  id: 'LOAD',
  alias: 'CHARGE',
  summary: {
    en: 'Remaining load of a resource, several, a group or all (*) in each period.',
    fr: 'Charge restante d’un poste, de plusieurs, d’un groupe ou de tous (*) par période.',
  },
  resultHelp: {
    en: 'One load a period; with several resources, a row for each.',
    fr: 'Une charge par période ; une ligne par poste s’il y en a plusieurs.',
  },
  result: 'rows',
  arguments: {
    resource: nameVector({
      name: { en: 'resource', fr: 'poste' },
      help: { en: 'A resource, a group, * for all, or a range of them.', fr: 'Un poste, un groupe, * pour tous, ou une plage.' },
    }),
    periods: numberVector({
      name: { en: 'periods', fr: 'périodes' },
      help: {
        en: 'Starts of the periods, rising; the last lasts as long as the one before.',
        fr: 'Débuts des périodes, croissants ; la dernière dure comme la précédente.',
      },
      date: true,
      range: DATE_RANGE,
      ascending: true,
    }),
    operations: table({
      name: OPERATIONS,
      help: {
        en: 'Operations with their headers; they need remaining_hours, or quantity and unit_time.',
        fr: 'Phases avec leurs en-têtes ; il faut heures_restantes, ou quantité et temps_unitaire.',
      },
      columns: OPERATION_COLUMNS,
    }),
    calendars: calendarTable({
      name: CALENDARS,
      help: {
        en: 'Calendars with their headers: the load is spread over open time; omitted, over elapsed time.',
        fr: 'Calendriers avec leurs en-têtes : la charge est répartie sur le temps ouvert ; omis, sur le temps écoulé.',
      },
      optional: true,
    }),
    unit: oneChoice({
      name: { en: 'unit', fr: 'unité' },
      help: { en: 'Unit of the result; d is 24 hours.', fr: 'Unité du résultat ; j vaut 24 heures.' },
      choices: [
        { value: 'h', words: { en: 'h', fr: 'h' } },
        { value: 'min', words: { en: 'min', fr: 'min' } },
        { value: 'd', words: { en: 'd', fr: 'j' } },
      ],
      default: 'h',
      defaultText: { en: 'h', fr: 'h' },
    }),
    kind: oneChoice({
      name: { en: 'kind', fr: 'nature' },
      help: { en: 'Which load.', fr: 'Quelle charge.' },
      choices: [
        { value: 'all', words: { en: 'all', fr: 'tout' } },
        { value: 'firm', words: { en: 'firm', fr: 'ferme' } },
        { value: 'planned', words: { en: 'planned', fr: 'proposé' } },
        { value: 'setup', words: { en: 'setup', fr: 'réglage' } },
        { value: 'run', words: { en: 'run', fr: 'exécution' } },
      ],
      default: 'all',
      defaultText: { en: 'all', fr: 'tout' },
    }),
  },
  compute: ({ resource, periods, operations, calendars, unit, kind }) => {
    // The table is required: an omitted one never comes this far.
    if (operations === null) return fail('argument.missing', { argument: OPERATIONS });
    const loads = remainingLoads(operations, kind, OPERATIONS);
    if (isFailure(loads)) return loads;
    const starts = periods.values.map((serial) => minutesFromSerial(serial));
    const totals = totalsByResource(operations, loads, starts, calendars);
    const rows: number[][] = [];
    for (const name of resource.values) {
      const sum = loadOf(name, operations, totals, calendars);
      if (isFailure(sum)) return sum;
      rows.push(sum.map((minutes) => minutes / MINUTES_OF_UNIT[unit]));
    }
    return laidOut(rows, resource, periods);
  },
});

/** Minutes by period of the resources of a table, each computed when it is asked for. */
interface ResourceTotals {
  readonly periods: number;
  readonly keys: readonly string[];
  /** By the key of a resource's name; null when no operation names it. */
  of(key: string): readonly number[] | Failure | null;
}

function totalsByResource(
  rows: OperationRows,
  loads: readonly RemainingLoad[],
  starts: readonly Minutes[],
  calendars: CalendarTable | null,
): ResourceTotals {
  const byResource = new Map<string, RemainingLoad[]>();
  const calendarNames = new Map<string, string>();
  loads.forEach((load, index) => {
    const key = nameKey(load.resource);
    const list = byResource.get(key);
    if (list === undefined) byResource.set(key, [{ ...load, resource: key }]);
    else list.push({ ...load, resource: key });
    const calendar = rows.columns.calendar?.[index] ?? null;
    if (calendar !== null) calendarNames.set(key, String(calendar));
  });
  const known = new Map<string, readonly number[] | Failure>();
  const compute = (key: string, list: readonly RemainingLoad[]): readonly number[] | Failure => {
    const time = workingTimeOf(calendarNames.get(key) ?? key, list, calendars);
    return isFailure(time) ? time : (loadByPeriods(list, starts, time).get(key) ?? []);
  };
  return {
    periods: starts.length,
    keys: [...byResource.keys()],
    of: (key) => {
      const list = byResource.get(key);
      if (list === undefined) return null;
      const total = known.get(key) ?? compute(key, list);
      known.set(key, total);
      return total;
    },
  };
}

/** The calendar named by the operations, else named as the resource, else the only one. */
function workingTimeOf(name: string, loads: readonly RemainingLoad[], calendars: CalendarTable | null): WorkingTime | null | Failure {
  if (calendars === null) return null;
  const calendar = calendars.find(name) ?? (calendars.names.length === 1 ? calendars.find(calendars.names[0]) : null);
  if (calendar === null) return fail('calendar.not-found', { argument: CALENDARS, resource: loads[0].resource }, '#N/A');
  let from = Infinity;
  let to = -Infinity;
  for (const { start, end } of loads) {
    if (start < from) from = start;
    if (end > to) to = end;
  }
  return calendar.covering(from, to);
}

/** Minutes by period of a resource, else of a group, or of everything for `*`. */
function loadOf(name: string, rows: OperationRows, totals: ResourceTotals, calendars: CalendarTable | null): readonly number[] | Failure {
  const key = nameKey(name);
  if (key === '*') return sumOf(totals.keys, totals);
  const own = totals.of(key);
  if (own !== null) return own;
  const members = new Set<string>();
  for (let index = 0; index < rows.length; index++) {
    const group = rows.columns.group?.[index] ?? null;
    if (group !== null && nameKey(group) === key) members.add(nameKey(rows.columns.resource?.[index] ?? ''));
  }
  if (members.size > 0) return sumOf([...members], totals);
  // A resource that has its own calendar and no operation is known and has nothing to do.
  if (name !== '' && calendars?.find(name)) return new Array<number>(totals.periods).fill(0);
  return fail('resource.unknown', { argument: OPERATIONS, resource: name }, '#N/A');
}

function sumOf(keys: readonly string[], totals: ResourceTotals): number[] | Failure {
  const sum = new Array<number>(totals.periods).fill(0);
  for (const key of keys) {
    const total = totals.of(key) ?? [];
    if (isFailure(total)) return total;
    for (let period = 0; period < total.length; period++) sum[period] += total[period];
  }
  return sum;
}

/** One value; a vector that lies as the range it answers; or resources down and periods across. */
function laidOut(rows: readonly number[][], resource: Vector<string>, periods: Vector<number>): readonly (readonly ResultCell[])[] {
  if (resource.layout === null && periods.layout !== null) return spill(rows[0], periods.layout);
  if (resource.layout !== null && periods.layout === null)
    return spill(
      rows.map(([only]) => only),
      resource.layout,
    );
  return rows;
}
