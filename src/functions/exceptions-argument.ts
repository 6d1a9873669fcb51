import type { CalendarException } from '../engine/model/input';
import type { Text } from '../i18n/language';
import { CALENDAR_EXCEPTIONS } from '../tables/schema/means';
import { EXCEPTION_KINDS } from '../tables/schema/words';
import { openCalendar, type CalendarTable, type OpenCalendar } from './calendar-argument';
import { dateOrNull } from './date-values';
import type { Argument } from './declaration';
import { DATE_RANGE } from './load-operations';
import { nameKey } from './read-cells';
import { schemaNumber, schemaWord } from './schema-columns';
import { table, textColumn, type TableRows } from './table-argument';
import { dateValue } from './time-between';
import { fail, isFailure, type Failure } from './values';

const of = (key: string, required = false) => ({ table: CALENDAR_EXCEPTIONS, key, required });

const COLUMNS = {
  calendar: textColumn({
    name: { en: 'calendar', fr: 'horaire' },
    synonyms: ['calendrier'],
    help: { en: 'Calendar that changes.', fr: 'Calendrier concerné.' },
  }),
  resource: textColumn({
    name: { en: 'resource', fr: 'poste' },
    synonyms: ['ressource', 'machine', 'person', 'personne'],
    help: { en: 'Resource that changes.', fr: 'Poste concerné.' },
  }),
  target: textColumn({
    name: { en: 'calendar or resource', fr: 'horaire ou poste' },
    synonyms: [
      'calendar resource',
      'calendrier ou poste',
      'calendrier ou ressource',
      'horaire ou ressource',
      'target',
      'applies to',
      'concerne',
    ],
    help: { en: 'Either of them.', fr: 'L’un ou l’autre.' },
  }),
  from: schemaNumber(of('from', true), DATE_RANGE),
  to: schemaNumber(of('to'), DATE_RANGE),
  kind: schemaWord(of('kind'), EXCEPTION_KINDS),
  capacity: schemaNumber(of('capacity'), { atLeast: 0, whole: true }),
};

/** An exception as a cell gives it; names are keys in capitals, null where the row names none. */
export interface ExceptionRow extends Pick<CalendarException, 'from' | 'to' | 'kind' | 'capacity'> {
  readonly calendar: string | null;
  readonly resource: string | null;
  /** The name of a calendar or a resource. */
  readonly target: string | null;
}

const NAME: Text = { en: 'exceptions', fr: 'exceptions' };

/** Closures, overtime, breakdowns … with their headers (DOMAIN §4, rule 8); null when they are omitted. */
export function exceptionsTable(): Argument<readonly ExceptionRow[] | null> {
  const rows = table({
    name: NAME,
    help: {
      en: 'Exceptions with their headers, headed calendar or resource.',
      fr: 'Exceptions avec leurs en-têtes, dont horaire ou poste.',
    },
    columns: COLUMNS,
    optional: true,
  });
  return {
    ...rows,
    read: (given) => {
      const reading = rows.read(given);
      if (isFailure(reading)) return reading;
      if (reading.kind !== 'whole' || reading.value === null) return { kind: 'whole', value: null };
      const value = exceptionRows(reading.value);
      return isFailure(value) ? value : { kind: 'whole', value };
    },
  };
}

function exceptionRows({ length, columns, rowNumbers }: TableRows<typeof COLUMNS>): ExceptionRow[] | Failure {
  const keyOf = (name: string | null | undefined): string | null => (name === null || name === undefined ? null : nameKey(name));
  const rows: ExceptionRow[] = [];
  for (let row = 0; row < length; row++) {
    const first = columns.from?.[row] ?? 0;
    const from = dateValue(first);
    // Without an end it is the first day, whole.
    const to = dateOrNull(columns.to?.[row]) ?? dateValue(Math.floor(first));
    if (to.hasTime ? to.minutes < from.minutes : to.minutes < dateValue(Math.floor(first)).minutes) {
      return fail('table.end-before-start', { argument: NAME, row: rowNumbers[row] });
    }
    rows.push({
      calendar: keyOf(columns.calendar?.[row]),
      resource: keyOf(columns.resource?.[row]),
      target: keyOf(columns.target?.[row]),
      from,
      to,
      kind: columns.kind?.[row] ?? 'closed',
      capacity: columns.capacity?.[row] ?? null,
    });
  }
  return rows;
}

/**
 * The exceptions of calendars and resources as the engine takes them: a row that names neither concerns every calendar; a name under a header that
 * means either is a calendar where there is one of that name, else a resource.
 */
export function engineExceptions(rows: readonly ExceptionRow[], calendars: readonly string[]): CalendarException[] {
  const known = new Set(calendars);
  return rows.flatMap(({ calendar, resource, target, ...row }): CalendarException[] => {
    const named = calendar ?? (target !== null && known.has(target) ? target : null);
    const unit = resource ?? (named === null ? target : null);
    if (unit !== null) return [{ ...row, target: unit, targetKind: 'resource', reason: null }];
    const concerned = named === null ? calendars : [named];
    return concerned.map((name) => ({ ...row, target: name, targetKind: 'calendar' as const, reason: null }));
  });
}

const opened = new WeakMap<CalendarTable, { readonly rows: readonly ExceptionRow[]; readonly open: OpenCalendar }>();

/**
 * Open time of the only calendar of a table with its exceptions, compiled once a call. A calendar without a name is meant by every exception of a
 * calendar; exceptions of resources concern others.
 */
export function openTime(calendars: CalendarTable, rows: readonly ExceptionRow[] | null): OpenCalendar {
  const only = nameKey(calendars.names[0]);
  if (rows === null) return calendars.find(only) ?? openCalendar(calendars.shifts);
  const known = opened.get(calendars);
  if (known?.rows === rows) return known.open;
  const exceptions = engineExceptions(rows, [only]).filter(
    ({ target, targetKind }) => (targetKind === 'calendar' && only === '') || target === only,
  );
  const open = openCalendar(
    calendars.shifts,
    exceptions.map((exception) => ({ ...exception, target: only, targetKind: 'calendar' })),
  );
  opened.set(calendars, { rows, open });
  return open;
}
