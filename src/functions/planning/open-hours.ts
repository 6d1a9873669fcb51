import { resolveDue, resolveStart } from '../../engine/calendar/resolve-date';
import { MINUTES_PER_DAY, type Duration, type Minutes, type Serial } from '../../engine/model/units';
import { workMinutes } from '../../engine/operations/operation-time';
import { serialFromMinutes } from '../../engine/calendar/dates';
import type { Text } from '../../i18n/language';
import { eachNumber } from '../arguments';
import { calendarTable, type CalendarTable, type OpenCalendar } from '../calendar-argument';
import type { Argument } from '../declaration';
import { defineFunction } from '../define-function';
import { exceptionsTable, openTime } from '../exceptions-argument';
import { DATE_RANGE } from '../load-operations';
import { dateValue, openMinutes } from '../time-between';
import { fail, isFailure, type Failure } from '../values';

const CALENDAR: Text = { en: 'calendar', fr: 'calendrier' };
const FROM: Text = { en: 'from', fr: 'de' };
const TO: Text = { en: 'to', fr: 'à' };

/** How far work is followed; nobody plans further. */
const YEARS = 100;
const LONGEST = YEARS * 366 * MINUTES_PER_DAY;

const HOURS = eachNumber({
  name: { en: 'hours', fr: 'heures' },
  help: { en: 'Open hours of work.', fr: 'Heures ouvrées de travail.' },
  range: { atLeast: 0 },
});

/** A calendars table that must hold one calendar alone. */
function onlyCalendar(): Argument<CalendarTable> {
  const calendars = calendarTable({
    name: CALENDAR,
    help: { en: 'One calendar with its headers.', fr: 'Un calendrier avec ses en-têtes.' },
  });
  return {
    ...calendars,
    read: (given) => {
      const reading = calendars.read(given);
      if (isFailure(reading)) return reading;
      if (reading.kind !== 'whole' || reading.value === null) return fail('argument.missing', { argument: CALENDAR });
      const { names } = reading.value;
      if (names.length === 0) return fail('table.no-rows', { argument: CALENDAR });
      if (names.length === 1) return { kind: 'whole', value: reading.value };
      return fail('calendar.more-than-one', { argument: CALENDAR, count: names.length, names: names.slice(0, 4).join(', ') });
    },
  };
}

/**
 * When work is done that begins at a start (DOMAIN §4): over the open hours of a calendar, spanning closures. A start without a time means the first
 * opening of its day; whole minutes.
 *
 * @example FINISH_DATE(46349 + 15/24, 2, Calendars[#All]) = 46350 + 9/24 with hours from 08:00 to 16:00
 */
export const FINISH_DATE = defineFunction({
  id: 'FINISH_DATE',
  alias: 'DATE_FIN',
  summary: {
    en: 'When work is done that begins at a start, in open hours.',
    fr: 'Quand s’achève un travail commencé à une date, en heures ouvrées.',
  },
  resultHelp: { en: 'A date with its time.', fr: 'Une date avec son heure.' },
  result: 'cell',
  arguments: {
    start: eachNumber({
      name: { en: 'start', fr: 'début' },
      help: { en: 'Start; without a time, the first opening of that day.', fr: 'Début ; sans heure, la première ouverture du jour.' },
      date: true,
      range: DATE_RANGE,
    }),
    hours: HOURS,
    calendar: onlyCalendar(),
    exceptions: exceptionsTable(),
  },
  compute: ({ start, hours, calendar, exceptions }) => {
    const finish = finishOf(openTime(calendar, exceptions), start, hours);
    return finish === null ? noRunway() : serialFromMinutes(finish);
  },
});

/**
 * The latest start from which work is done by a finish (DOMAIN §4): over the open hours of a calendar, spanning closures. A finish without a time means
 * the last closing of its day; one inside closed time means the closing before.
 *
 * @example START_DATE(46350 + 9/24, 2, Calendars[#All]) = 46349 + 15/24 with hours from 08:00 to 16:00
 */
export const START_DATE = defineFunction({
  id: 'START_DATE',
  alias: 'DATE_DEBUT',
  summary: {
    en: 'The latest start from which work is done by a finish, in open hours.',
    fr: 'Le début au plus tard d’un travail à finir à une date, en heures ouvrées.',
  },
  resultHelp: { en: 'A date with its time.', fr: 'Une date avec son heure.' },
  result: 'cell',
  arguments: {
    finish: eachNumber({
      name: { en: 'finish', fr: 'fin' },
      help: { en: 'Finish; without a time, the last closing of that day.', fr: 'Fin ; sans heure, la dernière fermeture du jour.' },
      date: true,
      range: DATE_RANGE,
    }),
    hours: HOURS,
    calendar: onlyCalendar(),
    exceptions: exceptionsTable(),
  },
  compute: ({ finish, hours, calendar, exceptions }) => {
    const start = startOf(openTime(calendar, exceptions), finish, hours);
    return start === null || start < 0 ? noRunway() : serialFromMinutes(start);
  },
});

/**
 * Open hours between two dates (DOMAIN §4): `from` counts as a start, `to` as a due date; negative when they lie the other way round.
 *
 * @example WORK_HOURS(46349, 46353, Calendars[#All]) = 35 with 7 hours from Monday to Friday
 */
export const WORK_HOURS = defineFunction({
  id: 'WORK_HOURS',
  alias: 'HEURES_OUVREES',
  summary: { en: 'Open hours between two dates.', fr: 'Heures ouvrées entre deux dates.' },
  resultHelp: { en: 'Hours; negative when the dates are the wrong way round.', fr: 'Heures ; négatif si les dates sont inversées.' },
  result: 'cell',
  arguments: {
    from: eachNumber({
      name: FROM,
      help: { en: 'Start; without a time, the first opening of that day.', fr: 'Début ; sans heure, la première ouverture du jour.' },
      date: true,
      range: DATE_RANGE,
    }),
    to: eachNumber({
      name: TO,
      help: { en: 'End; without a time, the last closing of that day.', fr: 'Fin ; sans heure, la dernière fermeture du jour.' },
      date: true,
      range: DATE_RANGE,
    }),
    calendar: onlyCalendar(),
    exceptions: exceptionsTable(),
  },
  compute: ({ from, to, calendar, exceptions }) => {
    const open = openTime(calendar, exceptions);
    const minutes = openMinutes(open, { argument: FROM, value: from }, { argument: TO, value: to });
    return isFailure(minutes) ? minutes : minutes / 60;
  },
});

function noRunway(): Failure {
  return fail('calendar.no-runway', { argument: CALENDAR, years: YEARS }, '#N/A');
}

/** The first spans that hold the work; null when none within the longest does. */
function finishOf(open: OpenCalendar, start: Serial, hours: number): Minutes | null {
  const from = dateValue(start);
  return followed(hours, (work, reach) => {
    const time = open.covering(from.minutes, from.minutes + reach);
    if (time.nextOpen(from.minutes) === null) return null;
    return time.finishAfter(resolveStart(from, time), work);
  });
}

function startOf(open: OpenCalendar, finish: Serial, hours: number): Minutes | null {
  const to = dateValue(finish);
  return followed(hours, (work, reach) => {
    const time = open.covering(to.minutes - reach, to.minutes + MINUTES_PER_DAY);
    const end = time.previousClose(resolveDue(to, time));
    return end === null ? null : time.startBefore(end, work);
  });
}

function followed(hours: number, answer: (work: Duration, reach: Duration) => Minutes | null): Minutes | null {
  const work = workMinutes(hours * 60);
  for (let reach = 4 * work + 30 * MINUTES_PER_DAY; work <= LONGEST; reach *= 4) {
    const found = answer(work, Math.min(reach, LONGEST));
    if (found !== null || reach >= LONGEST) return found;
  }
  return null;
}
