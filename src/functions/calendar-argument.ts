import { compileWorkingTime } from '../engine/calendar/compile-working-time';
import type { WorkingTime } from '../engine/calendar/working-time';
import type { CalendarException, CalendarShift } from '../engine/model/input';
import { MINUTES_PER_DAY, type Minutes } from '../engine/model/units';
import type { Text } from '../i18n/language';
import { WEEKDAY_NAMES } from '../i18n/functions';
import type { Argument } from './declaration';
import { nameKey, plainKey } from './read-cells';
import { anyColumn, table, textColumn, type TableRows } from './table-argument';
import { fail, isFailure, type Failure } from './values';

const COLUMNS = {
  calendar: textColumn({
    name: { en: 'calendar', fr: 'calendrier' },
    help: { en: 'Name of the calendar; not needed when there is one.', fr: 'Nom du calendrier ; inutile s’il n’y en a qu’un.' },
  }),
  weekday: anyColumn({
    name: { en: 'weekday', fr: 'jour' },
    synonyms: ['day', 'jour de semaine', 'jour semaine'],
    help: { en: '1 = Monday … 7 = Sunday, or the name of the day.', fr: '1 = lundi … 7 = dimanche, ou le nom du jour.' },
    required: true,
  }),
  start: anyColumn({
    name: { en: 'start', fr: 'début' },
    synonyms: ['from', 'heure début', 'de'],
    help: { en: 'Opening: a time, or HH:MM.', fr: 'Ouverture : une heure, ou HH:MM.' },
    required: true,
  }),
  end: anyColumn({
    name: { en: 'end', fr: 'fin' },
    synonyms: ['to', 'heure fin', 'à'],
    help: { en: 'Closing; before the start it is the next day.', fr: 'Fermeture ; avant le début, c’est le lendemain.' },
    required: true,
  }),
};

/** Open time of one calendar for any span; compiled once and again only when a wider span is asked for. */
export interface OpenCalendar {
  covering(from: Minutes, to: Minutes): WorkingTime;
}

/** The calendars of a table, by name. */
export interface CalendarTable {
  /** Names as written, in order of appearance; an unnamed calendar is ''. */
  readonly names: readonly string[];
  /** The rows of all calendars, each under its name in capitals, as `nameKey` writes it. */
  readonly shifts: readonly CalendarShift[];
  /** The calendar of that name, in any case; null when there is none. */
  find(name: string): OpenCalendar | null;
}

/** A table of one or more calendars (DOMAIN §4, rule 8); null when it is omitted. */
export function calendarTable(options: {
  readonly name: Text;
  readonly help: Text;
  readonly optional?: boolean;
}): Argument<CalendarTable | null> {
  const rows = table({ ...options, columns: COLUMNS });
  return {
    ...rows,
    read: (given) => {
      const reading = rows.read(given);
      if (isFailure(reading) || reading.kind !== 'whole')
        return isFailure(reading) ? reading : fail('table.not-a-table', { argument: options.name });
      if (reading.value === null) return { kind: 'whole', value: null };
      const value = calendarsOf(reading.value, options.name);
      return isFailure(value) ? value : { kind: 'whole', value };
    },
  };
}

/** A table that must hold one calendar alone; null when it is omitted. */
export function oneCalendar(options: {
  readonly name: Text;
  readonly help: Text;
  readonly optional?: boolean;
}): Argument<OpenCalendar | null> {
  const calendars = calendarTable(options);
  return {
    ...calendars,
    read: (given) => {
      const reading = calendars.read(given);
      if (isFailure(reading)) return reading;
      const value = reading.kind === 'whole' ? reading.value : null;
      if (value === null) return { kind: 'whole', value: null };
      const { names } = value;
      if (names.length > 1)
        return fail('calendar.more-than-one', { argument: options.name, count: names.length, names: names.slice(0, 4).join(', ') });
      return { kind: 'whole', value: value.find(names[0]) };
    },
  };
}

function calendarsOf(rows: TableRows<typeof COLUMNS>, argument: Text): CalendarTable | Failure {
  const shifts = new Map<string, CalendarShift[]>();
  const names: string[] = [];
  for (let index = 0; index < rows.length; index++) {
    const name = rows.columns.calendar?.[index] ?? '';
    const shift = shiftOf(rows, index, name, argument);
    if (isFailure(shift)) return shift;
    const key = nameKey(name);
    const known = shifts.get(key);
    if (known === undefined) {
      names.push(name);
      shifts.set(key, [shift]);
    } else known.push(shift);
  }
  const open = new Map([...shifts].map(([key, list]) => [key, openCalendar(list)]));
  const rowsByKey = [...shifts].flatMap(([key, list]) => list.map((shift) => ({ ...shift, calendar: key })));
  return { names, shifts: rowsByKey, find: (name) => open.get(nameKey(name)) ?? null };
}

function shiftOf(rows: TableRows<typeof COLUMNS>, index: number, calendar: string, argument: Text): CalendarShift | Failure {
  const row = rows.rowNumbers[index];
  const day = rows.columns.weekday?.[index] ?? '';
  const weekday = weekdayNumber(day);
  if (weekday === null) return fail('table.not-a-weekday', { argument, row, value: day });
  const times: number[] = [];
  for (const key of ['start', 'end'] as const) {
    const cell = rows.columns[key]?.[index] ?? '';
    const minutes = timeOfDay(cell);
    if (minutes === null) return fail('table.not-a-time', { argument, row, column: COLUMNS[key].name, value: cell });
    times.push(minutes);
  }
  return { calendar, weekday, start: times[0], end: times[1], shift: null };
}

function weekdayNumber(day: string | number): number | null {
  const number = typeof day === 'number' ? day : Number(day.trim() === '' ? NaN : day);
  if (Number.isInteger(number)) return number >= 1 && number <= 7 ? number : null;
  const key = plainKey(String(day));
  const found = WEEKDAY_NAMES.findIndex(({ en, fr }) => [en, fr, en.slice(0, 3), fr.slice(0, 3)].some((name) => plainKey(name) === key));
  return found < 0 ? null : found + 1;
}

/** Minutes of the day of a fraction of a day from 0 to 1 or of HH:MM up to 24:00. */
function timeOfDay(cell: string | number): number | null {
  if (typeof cell === 'number') return cell >= 0 && cell <= 1 ? Math.round(cell * MINUTES_PER_DAY) : null;
  const match = /^(\d{1,2})[:hH](\d{2})?(?::\d{2})?$/.exec(cell);
  if (match === null) return null;
  const minutes = Number(match[1]) * 60 + Number(match[2] ?? 0);
  return minutes <= MINUTES_PER_DAY && Number(match[2] ?? 0) < 60 ? minutes : null;
}

/** Open time of the shifts of one calendar, with the exceptions that concern it. */
export function openCalendar(shifts: readonly CalendarShift[], exceptions: readonly CalendarException[] = []): OpenCalendar {
  let compiled: WorkingTime | null = null;
  return {
    covering: (from, to) => {
      if (compiled !== null && compiled.from <= from && compiled.to >= to) return compiled;
      // Doubled each time, so that many questions cost few compilations.
      const length = Math.max(to - from, compiled === null ? 0 : compiled.to - compiled.from) + 7 * MINUTES_PER_DAY;
      compiled = compileWorkingTime(shifts, exceptions, {
        from: Math.min(from, compiled?.from ?? from) - length,
        to: Math.max(to, compiled?.to ?? to) + length,
      });
      return compiled;
    },
  };
}
