import { capacityByPeriods, endOfCapacity, freeMinutes } from '../../engine/load/open-capacity';
import type { RemainingLoad } from '../../engine/load/load-by-periods';
import { loadRate } from '../../engine/load/load-totals';
import { operationLoad, overload } from '../../engine/load/operation-load';
import { minutesFromSerial } from '../../engine/calendar/dates';
import { MINUTES_PER_DAY } from '../../engine/model/units';
import type { Text } from '../../i18n/language';
import { MINUTES_OF_UNIT } from '../../tables/cells/time-unit';
import { eachNumber, nameVector, numberVector, oneChoice } from '../arguments';
import { calendarTable } from '../calendar-argument';
import { defineFunction, spill } from '../define-function';
import { exceptionsTable } from '../exceptions-argument';
import { DATE_RANGE, OPERATION_COLUMNS, remainingLoads, type OperationRows } from '../load-operations';
import { eachName, optionalEach } from '../omissible-arguments';
import { nameKey } from '../read-cells';
import { resourcesTable, resourceTimes, type ResourceTimes } from '../resource-times';
import { table } from '../table-argument';
import { fail, isFailure, type Failure } from '../values';

const CALENDARS: Text = { en: 'calendars', fr: 'calendriers' };
const OPERATIONS: Text = { en: 'operations', fr: 'phases' };
const FROM: Text = { en: 'from', fr: 'de' };
const TO: Text = { en: 'to', fr: 'à' };
const CAPACITY_NAME: Text = { en: 'capacity', fr: 'capacité' };

/**
 * Hours of an operation (DOMAIN §4): setup × ceil(quantity / batch) + quantity × unit_time / efficiency; the unit is that of setup and unit_time. Without a
 * batch it is set up once; no units take no time.
 *
 * @example OP_TIME(200, 0.5, 0.01) = 2.5
 */
export const OP_TIME = defineFunction({
  id: 'OP_TIME',
  alias: 'TEMPS_PHASE',
  summary: { en: 'Hours that an operation takes, setup included.', fr: 'Heures que prend une phase, réglage compris.' },
  resultHelp: { en: 'Hours.', fr: 'Heures.' },
  result: 'cell',
  arguments: {
    quantity: eachNumber({
      name: { en: 'quantity', fr: 'quantité' },
      help: { en: 'Units to be made.', fr: 'Pièces à faire.' },
      range: { atLeast: 0 },
    }),
    setup: eachNumber({
      name: { en: 'setup', fr: 'réglage' },
      help: { en: 'Setup time of a batch.', fr: 'Temps de réglage d’une série.' },
      range: { atLeast: 0 },
    }),
    unitTime: eachNumber({
      name: { en: 'unit_time', fr: 'temps_unitaire' },
      help: { en: 'Time of one unit.', fr: 'Temps d’une pièce.' },
      range: { atLeast: 0 },
    }),
    unit: oneChoice({
      name: { en: 'unit', fr: 'unité' },
      help: { en: 'Unit of both times.', fr: 'Unité des deux temps.' },
      choices: (['s', 'min', 'h', 'ch', 'dmh'] as const).map((value) => ({ value, words: { en: value, fr: value } })),
      default: 'h',
      defaultText: { en: 'h', fr: 'h' },
    }),
    efficiency: eachNumber({
      name: { en: 'efficiency', fr: 'rendement' },
      help: { en: 'Speed against the routing; 1 = as in the routing.', fr: 'Vitesse par rapport à la gamme ; 1 = comme la gamme.' },
      range: { above: 0 },
      default: 1,
    }),
    batch: optionalEach({
      name: { en: 'batch', fr: 'série' },
      help: { en: 'Units after which it is set up again.', fr: 'Pièces au bout desquelles on règle à nouveau.' },
      defaultText: { en: 'the whole quantity', fr: 'toute la quantité' },
      range: { atLeast: 0 },
    }),
  },
  compute: ({ quantity, setup, unitTime, unit, efficiency, batch }) => {
    const minutes = MINUTES_OF_UNIT[unit];
    return operationLoad({ quantity, setupTime: setup * minutes, unitTime: unitTime * minutes, efficiency, batch }) / 60;
  },
});

const LOAD_HOURS = eachNumber({
  name: { en: 'load', fr: 'charge' },
  help: { en: 'Load, in the unit of the capacity.', fr: 'Charge, dans l’unité de la capacité.' },
  range: { atLeast: 0 },
});

const CAPACITY_HOURS = eachNumber({
  name: CAPACITY_NAME,
  help: { en: 'Capacity, in the unit of the load.', fr: 'Capacité, dans l’unité de la charge.' },
  range: { atLeast: 0 },
});

/**
 * Load rate (DOMAIN §4): load / capacity, 1 = full; `#DIV/0!` without capacity.
 *
 * @example LOAD_RATE(180, 170) = 1.0588…
 */
export const LOAD_RATE = defineFunction({
  id: 'LOAD_RATE',
  alias: 'TAUX_CHARGE',
  summary: { en: 'Load as a share of the capacity.', fr: 'Charge rapportée à la capacité.' },
  resultHelp: { en: 'A share, 1 = full.', fr: 'Un taux, 1 = plein.' },
  result: 'cell',
  arguments: { load: LOAD_HOURS, capacity: CAPACITY_HOURS },
  compute: ({ load, capacity }) => loadRate(load, capacity) ?? fail('capacity.none', { argument: CAPACITY_NAME }, '#DIV/0!'),
});

/**
 * Overload: by how much the load is more than the capacity, in the unit of both; 0 where it fits.
 *
 * @example OVERLOAD(180, 170) = 10
 */
export const OVERLOAD = defineFunction({
  id: 'OVERLOAD',
  alias: 'SURCHARGE',
  summary: { en: 'By how much the load is more than the capacity.', fr: 'De combien la charge dépasse la capacité.' },
  resultHelp: { en: 'In the unit of the load; 0 where it fits.', fr: 'Dans l’unité de la charge ; 0 si elle tient.' },
  result: 'cell',
  arguments: { load: LOAD_HOURS, capacity: CAPACITY_HOURS },
  compute: ({ load, capacity }) => overload(load, capacity),
});

const CALENDAR_ARGUMENT = calendarTable({
  name: CALENDARS,
  help: { en: 'Calendars with their headers.', fr: 'Calendriers avec leurs en-têtes.' },
});

/**
 * Capacity of resources in each period (DOMAIN §4): open hours of all units, by the core of the Load sheet. A single period is one day. Without `resources`
 * every name is a resource with one unit; a group's or everyone's (*) capacity is the sum.
 *
 * @example CAPACITY("M1", {46349,46356}, Calendars[#All]) = {35,35}
 */
export const CAPACITY = defineFunction({
  id: 'CAPACITY',
  alias: 'CAPACITE',
  summary: {
    en: 'Open hours of a resource, several, a group or all (*) in each period.',
    fr: 'Heures ouvertes d’un poste, de plusieurs, d’un groupe ou de tous (*) par période.',
  },
  resultHelp: {
    en: 'One capacity a period, in hours; with several resources, a row for each.',
    fr: 'Une capacité par période, en heures ; une ligne par poste s’il y en a plusieurs.',
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
    calendars: CALENDAR_ARGUMENT,
    exceptions: exceptionsTable(),
    resources: resourcesTable(),
  },
  compute: ({ resource, periods, calendars, exceptions, resources }) => {
    if (calendars === null) return fail('argument.missing', { argument: CALENDARS });
    const times = resourceTimes(calendars, exceptions, resources);
    const starts = periods.values.map((serial) => minutesFromSerial(serial));
    const rows: number[][] = [];
    for (const name of resource.values) {
      const hours = capacityOf(name, times, starts);
      if (isFailure(hours)) return hours;
      rows.push(hours);
    }
    if (resource.layout === null && periods.layout !== null) return spill(rows[0], periods.layout);
    if (resource.layout !== null && periods.layout === null)
      return spill(
        rows.map(([only]) => only),
        resource.layout,
      );
    return rows;
  },
});

function capacityOf(name: string, times: ResourceTimes, starts: readonly number[]): number[] | Failure {
  const members = times.membersOf(name);
  if (isFailure(members)) return members;
  const sum = new Array<number>(starts.length).fill(0);
  for (const member of members) {
    const units = times.units(member, starts[0], endOfCapacity(starts));
    if (isFailure(units)) return units;
    capacityByPeriods(units, starts).forEach((minutes, period) => (sum[period] += minutes / 60));
  }
  return sum;
}

/**
 * Free hours of a resource between two dates (DOMAIN §4): its open hours less the remaining work of its operations there, spread as LOAD does; 0 when
 * they take more. `from` counts as a start, `to` as a due date; a group's or everyone's (*) is the sum.
 *
 * @example AVAILABLE("M1", 46349, 46353, Calendars[#All], Operations[#All]) = 27
 */
export const AVAILABLE = defineFunction({
  id: 'AVAILABLE',
  alias: 'DISPONIBLE',
  summary: { en: 'Free hours of a resource between two dates.', fr: 'Heures libres d’un poste entre deux dates.' },
  resultHelp: { en: 'Hours; 0 when it is full.', fr: 'Heures ; 0 s’il est plein.' },
  result: 'cell',
  arguments: {
    resource: eachName({
      name: { en: 'resource', fr: 'poste' },
      help: { en: 'A resource, a group, or * for all.', fr: 'Un poste, un groupe, ou * pour tous.' },
    }),
    from: eachNumber({
      name: FROM,
      help: { en: 'Start; without a time, from the beginning of that day.', fr: 'Début ; sans heure, dès le début du jour.' },
      date: true,
      range: DATE_RANGE,
    }),
    to: eachNumber({
      name: TO,
      help: { en: 'End; without a time, to the end of that day.', fr: 'Fin ; sans heure, jusqu’à la fin du jour.' },
      date: true,
      range: DATE_RANGE,
    }),
    calendars: CALENDAR_ARGUMENT,
    operations: table({
      name: OPERATIONS,
      help: {
        en: 'Operations with their headers, as in LOAD; omitted, nothing is taken.',
        fr: 'Phases avec leurs en-têtes, comme dans CHARGE ; omis, rien n’est pris.',
      },
      columns: OPERATION_COLUMNS,
      optional: true,
    }),
    exceptions: exceptionsTable(),
    resources: resourcesTable(),
  },
  compute: ({ resource, from, to, calendars, operations, exceptions, resources }) => {
    if (calendars === null) return fail('argument.missing', { argument: CALENDARS });
    const start = minutesFromSerial(from);
    const end = minutesFromSerial(to) + (Number.isInteger(to) ? MINUTES_PER_DAY : 0);
    if (to < from && end <= start) return fail('dates.end-before-start', { argument: TO, to, other: FROM, from });
    const loads = loadsByResource(operations);
    if (isFailure(loads)) return loads;
    const times = resourceTimes(calendars, exceptions, resources);
    const members = times.membersOf(resource);
    if (isFailure(members)) return members;
    let free = 0;
    for (const member of members) {
      const own = loads.byResource.get(member) ?? [];
      const units = times.units(member, Math.min(start, loads.from), Math.max(end, loads.to));
      if (isFailure(units)) return units;
      free += freeMinutes(units, own, start, end);
    }
    return free / 60;
  },
});

interface Loads {
  readonly byResource: ReadonlyMap<string, readonly RemainingLoad[]>;
  /** All of them lie between. */
  readonly from: number;
  readonly to: number;
}

const NO_LOADS: Loads = { byResource: new Map(), from: Infinity, to: -Infinity };

const computed = new WeakMap<OperationRows, Loads | Failure>();

/** The loads of a table, made once for all elements of a call. */
function loadsByResource(operations: OperationRows | null): Loads | Failure {
  if (operations === null) return NO_LOADS;
  const known = computed.get(operations);
  if (known !== undefined) return known;
  const list = remainingLoads(operations, 'all', OPERATIONS);
  const loads = isFailure(list) ? list : grouped(list);
  computed.set(operations, loads);
  return loads;
}

function grouped(list: readonly RemainingLoad[]): Loads {
  const byResource = new Map<string, RemainingLoad[]>();
  let [from, to] = [Infinity, -Infinity];
  for (const load of list) {
    const key = nameKey(load.resource);
    const known = byResource.get(key);
    if (known === undefined) byResource.set(key, [load]);
    else known.push(load);
    if (load.start < from) from = load.start;
    if (load.end > to) to = load.end;
  }
  return { byResource, from, to };
}
