import { minutesFromSerial } from '../engine/calendar/dates';
import type { RemainingLoad } from '../engine/load/load-by-periods';
import type { Text } from '../i18n/language';
import { MINUTES_OF_UNIT } from '../tables/cells/time-unit';
import { ORDER_STATUS_WORDS } from '../i18n/functions';
import { plainKey } from './read-cells';
import { anyColumn, numberColumn, textColumn, type TableRows } from './table-argument';
import { fail, isFailure, type Failure } from './values';

/** Which part of the load is asked for. */
export type LoadKind = 'all' | 'firm' | 'planned' | 'setup' | 'run';

/** Serials that a date of a plan can have; beyond them a calendar cannot be compiled. */
export const DATE_RANGE = { atLeast: 0, below: 1_000_000 };

const TIME_RANGE = { atLeast: 0 };

/** Columns of the operations of LOAD; the times are hours unless the row has a time unit. */
export const OPERATION_COLUMNS = {
  resource: textColumn({
    name: { en: 'resource', fr: 'poste' },
    synonyms: ['ressource', 'machine', 'work centre', 'poste de charge'],
    help: { en: 'Resource of the operation.', fr: 'Poste de la phase.' },
    required: true,
  }),
  start: numberColumn({
    name: { en: 'start', fr: 'début' },
    synonyms: ['date début', 'start date'],
    help: { en: 'Start date.', fr: 'Date de début.' },
    required: true,
    range: DATE_RANGE,
  }),
  end: numberColumn({
    name: { en: 'end', fr: 'fin' },
    synonyms: ['finish', 'date fin', 'end date', 'finish date'],
    help: { en: 'Finish date.', fr: 'Date de fin.' },
    required: true,
    range: DATE_RANGE,
  }),
  remainingHours: numberColumn({
    name: { en: 'remaining_hours', fr: 'heures_restantes' },
    synonyms: ['reste', 'reste h', 'remaining'],
    help: { en: 'Remaining hours, setup included.', fr: 'Heures restantes, réglage compris.' },
    range: TIME_RANGE,
  }),
  quantity: numberColumn({
    name: { en: 'quantity', fr: 'quantité' },
    synonyms: ['qté', 'qty'],
    help: { en: 'Quantity launched.', fr: 'Quantité lancée.' },
    range: TIME_RANGE,
  }),
  done: numberColumn({
    name: { en: 'done', fr: 'fait' },
    synonyms: ['done quantity', 'quantité faite', 'qté faite'],
    help: { en: 'Quantity done.', fr: 'Quantité faite.' },
    range: TIME_RANGE,
  }),
  setup: numberColumn({
    name: { en: 'setup', fr: 'réglage' },
    synonyms: ['setup time', 'temps de réglage'],
    help: { en: 'Setup time of the lot.', fr: 'Temps de réglage de la série.' },
    range: TIME_RANGE,
  }),
  unitTime: numberColumn({
    name: { en: 'unit_time', fr: 'temps_unitaire' },
    help: { en: 'Time of one unit.', fr: 'Temps d’une pièce.' },
    range: TIME_RANGE,
  }),
  efficiency: numberColumn({
    name: { en: 'efficiency', fr: 'rendement' },
    synonyms: ['efficacité'],
    help: { en: 'Efficiency, 1 when absent.', fr: 'Rendement, 1 si absent.' },
    range: { above: 0 },
  }),
  timeUnit: textColumn({
    name: { en: 'time_unit', fr: 'unité_temps' },
    help: { en: 'Unit of setup and unit time: s, min, h, ch or dmh.', fr: 'Unité des temps : s, min, h, ch ou dmh.' },
  }),
  status: textColumn({
    name: { en: 'status', fr: 'statut' },
    synonyms: ['état'],
    help: { en: 'Status of the order, for kind firm or planned.', fr: 'Statut de l’ordre, pour la nature ferme ou proposé.' },
  }),
  group: textColumn({
    name: { en: 'group', fr: 'groupe' },
    help: { en: 'Group of the resource.', fr: 'Groupe du poste.' },
  }),
  calendar: anyColumn({
    name: { en: 'calendar', fr: 'calendrier' },
    synonyms: ['horaire'],
    help: { en: 'Calendar of the resource.', fr: 'Calendrier du poste.' },
  }),
};

export type OperationRows = TableRows<typeof OPERATION_COLUMNS>;

/** Units as a cell may spell them, in capitals. */
const UNITS: ReadonlyMap<string, number> = new Map(Object.entries(MINUTES_OF_UNIT).map(([unit, minutes]) => [unit.toUpperCase(), minutes]));

/** The load that each row still asks for, in minutes, of the kind wanted; or what is wrong with the table. */
export function remainingLoads(rows: OperationRows, kind: LoadKind, argument: Text): RemainingLoad[] | Failure {
  const { columns } = rows;
  const needed = missingColumn(rows, kind);
  if (needed !== null) return fail('table.column-missing', { argument, column: needed });
  const loads: RemainingLoad[] = [];
  for (let index = 0; index < rows.length; index++) {
    const start = minutesFromSerial(columns.start?.[index] ?? 0);
    const end = minutesFromSerial(columns.end?.[index] ?? 0);
    if (end < start) return fail('operation.start-after-end', { argument, row: rows.rowNumbers[index] });
    const remainingMinutes = minutesOfRow(rows, index, kind, argument);
    if (isFailure(remainingMinutes)) return remainingMinutes;
    loads.push({ resource: columns.resource?.[index] ?? '', start, end, remainingMinutes });
  }
  return loads;
}

function missingColumn({ columns }: OperationRows, kind: LoadKind): Text | null {
  const computable = columns.quantity !== null && columns.unitTime !== null;
  if (columns.remainingHours === null && !computable) {
    return columns.quantity !== null ? OPERATION_COLUMNS.unitTime.name : OPERATION_COLUMNS.remainingHours.name;
  }
  if ((kind === 'firm' || kind === 'planned') && columns.status === null) return OPERATION_COLUMNS.status.name;
  return (kind === 'setup' || kind === 'run') && columns.setup === null ? OPERATION_COLUMNS.setup.name : null;
}

function minutesOfRow(rows: OperationRows, index: number, kind: LoadKind, argument: Text): number | Failure {
  const { columns } = rows;
  const row = rows.rowNumbers[index];
  const status = columns.status?.[index] ?? '';
  const meant = statusOf(status);
  if (kind === 'firm' || kind === 'planned') {
    if (meant === null)
      return fail('argument.unknown-choice', {
        argument: placed(argument, row, OPERATION_COLUMNS.status.name),
        value: status,
        choices: STATUS_CHOICES,
      });
    if ((meant === 'started' ? 'firm' : meant) !== kind) return 0;
  }
  const unit = (columns.timeUnit?.[index] ?? 'h').toUpperCase();
  const minutes = UNITS.get(unit);
  if (minutes === undefined)
    return fail('argument.unknown-choice', {
      argument: placed(argument, row, OPERATION_COLUMNS.timeUnit.name),
      value: unit,
      choices: 's, min, h, ch, dmh',
    });
  const done = columns.done?.[index] ?? 0;
  const setup = done > 0 || meant === 'started' ? 0 : (columns.setup?.[index] ?? 0) * minutes;
  const given = columns.remainingHours?.[index] ?? null;
  const whole = given === null ? null : given * 60;
  if (kind === 'setup') return whole === null ? setup : Math.min(setup, whole);
  if (whole !== null) return kind === 'run' ? Math.max(0, whole - setup) : whole;
  const quantity = columns.quantity?.[index] ?? null;
  const unitTime = columns.unitTime?.[index] ?? null;
  if (quantity === null) return fail('table.cell-missing', { argument, row, column: OPERATION_COLUMNS.quantity.name });
  if (unitTime === null) return fail('table.cell-missing', { argument, row, column: OPERATION_COLUMNS.unitTime.name });
  const run = (Math.max(0, quantity - done) * unitTime * minutes) / (columns.efficiency?.[index] ?? 1);
  return kind === 'run' ? run : setup + run;
}

const STATUS_CHOICES: Text = {
  en: ORDER_STATUS_WORDS.map(({ words }) => words.en).join(', '),
  fr: ORDER_STATUS_WORDS.map(({ words }) => words.fr).join(', '),
};

/** firm: the planner has decided on it; started: and work has begun; planned: proposed by a plan; none: neither; null: no word for a status. */
function statusOf(status: string): 'firm' | 'started' | 'planned' | 'none' | null {
  const key = plainKey(status);
  return ORDER_STATUS_WORDS.find(({ words }) => plainKey(words.en) === key || plainKey(words.fr) === key)?.meaning ?? null;
}

function placed(argument: Text, row: number, column: Text): Text {
  return { en: `${argument.en}, row ${row}, ${column.en}`, fr: `${argument.fr}, ligne ${row}, ${column.fr}` };
}
