import { eachNumber } from './arguments';
import { oneCalendar } from './calendar-argument';
import { defineFunction } from './define-function';
import { RESULT_UNIT, UNITS_PER_DAY, openMinutes } from './time-between';

const DUE = { en: 'due', fr: 'échéance' };
const NOW = { en: 'now', fr: 'maintenant' };

/**
 * Time between now and due, less the remaining work (DOMAIN §4): elapsed days, or open hours where a calendar is given. Negative = late by that much.
 *
 * @example SLACK(30, 4, 25) = 1
 */
export const SLACK = defineFunction({
  id: 'SLACK',
  alias: 'MARGE',
  summary: {
    en: 'Time left between now and the due date once the remaining work is done; negative when it is late.',
    fr: 'Temps qui reste entre maintenant et l’échéance une fois le travail fait ; négatif en cas de retard.',
  },
  resultHelp: {
    en: 'Slack in the unit: days, or open hours with a calendar.',
    fr: 'Marge dans l’unité : jours, ou heures ouvertes avec un calendrier.',
  },
  result: 'cell',
  arguments: {
    due: eachNumber({
      name: DUE,
      help: { en: 'Due date; without a time, the end of its day.', fr: 'Échéance ; sans heure, la fin du jour.' },
      date: true,
    }),
    remaining: eachNumber({
      name: { en: 'remaining', fr: 'reste' },
      help: { en: 'Remaining work, in the unit of the result.', fr: 'Travail restant, dans l’unité du résultat.' },
      range: { atLeast: 0 },
    }),
    now: eachNumber({
      name: NOW,
      help: { en: 'The moment to count from; no function reads a clock.', fr: 'L’instant de départ ; aucune fonction ne lit l’horloge.' },
      askedFor: true,
      date: true,
    }),
    calendar: oneCalendar({
      name: { en: 'calendar', fr: 'calendrier' },
      help: {
        en: 'One calendar with its headers; omitted, plain arithmetic.',
        fr: 'Un calendrier avec ses en-têtes ; omis, simple différence.',
      },
      optional: true,
    }),
    unit: RESULT_UNIT,
  },
  compute: ({ due, remaining, now, calendar, unit }) => {
    if (calendar === null) return (due - now) * UNITS_PER_DAY[unit === 'natural' ? 'd' : unit] - remaining;
    const minutes = openMinutes(calendar, { argument: NOW, value: now }, { argument: DUE, value: due });
    if (typeof minutes !== 'number') return minutes;
    return (minutes * UNITS_PER_DAY[unit === 'natural' ? 'h' : unit]) / UNITS_PER_DAY.min - remaining;
  },
});
