import { endOf } from '../../engine/tracking/day-of-serial';
import { eachNumber } from '../arguments';
import { oneCalendar } from '../calendar-argument';
import { defineFunction } from '../define-function';
import { RESULT_UNIT, UNITS_PER_DAY, openMinutesToFinish } from '../time-between';

const DUE = { en: 'due', fr: 'échéance' };
const FINISH = { en: 'finish', fr: 'fin' };

/**
 * How late something finishes: finish - due, 0 when it is on time. Both without a time mean the end of their day (DOMAIN §4, rule 8), so that
 * work which ends on the due day is not late. Days, or open hours with a calendar.
 *
 * @example TARDINESS(18, 23) = 5
 */
export const TARDINESS = defineFunction({
  id: 'TARDINESS',
  alias: 'RETARD',
  summary: {
    en: 'How late a finish is after its due date; 0 when it is on time.',
    fr: 'De combien une fin dépasse son échéance ; 0 si elle est à l’heure.',
  },
  resultHelp: {
    en: 'Tardiness in the unit: days, or open hours with a calendar.',
    fr: 'Retard dans l’unité : jours, ou heures ouvertes avec un calendrier.',
  },
  result: 'cell',
  arguments: {
    due: eachNumber({
      name: DUE,
      help: { en: 'Due date; without a time, the end of its day.', fr: 'Échéance ; sans heure, la fin du jour.' },
      date: true,
    }),
    finish: eachNumber({
      name: FINISH,
      help: {
        en: 'Finish, expected or done; without a time, the end of its day.',
        fr: 'Fin, prévue ou réelle ; sans heure, la fin du jour.',
      },
      date: true,
    }),
    calendar: oneCalendar({
      name: { en: 'calendar', fr: 'calendrier' },
      help: {
        en: 'One calendar with its headers: open hours count; omitted, elapsed days.',
        fr: 'Un calendrier avec ses en-têtes : seules les heures ouvertes comptent ; omis, les jours écoulés.',
      },
      optional: true,
    }),
    unit: RESULT_UNIT,
  },
  compute: ({ due, finish, calendar, unit }) => {
    if (calendar === null) return Math.max(0, endOf(finish) - endOf(due)) * UNITS_PER_DAY[unit === 'natural' ? 'd' : unit];
    const minutes = openMinutesToFinish(calendar, { argument: DUE, value: due }, { argument: FINISH, value: finish });
    if (typeof minutes !== 'number') return minutes;
    return (Math.max(0, minutes) * UNITS_PER_DAY[unit === 'natural' ? 'h' : unit]) / UNITS_PER_DAY.min;
  },
});
