import { eachNumber } from '../arguments';
import { oneCalendar } from '../calendar-argument';
import { defineFunction } from '../define-function';
import { UNITS_PER_DAY, openMinutes } from '../time-between';
import { fail } from '../values';

const DUE = { en: 'due', fr: 'échéance' };
const NOW = { en: 'now', fr: 'maintenant' };
const REMAINING = { en: 'remaining', fr: 'reste' };

/**
 * Critical ratio (DOMAIN §4): time between now and due over the remaining work. Below 1 is late, 1 on schedule, above 1 ahead. Time is counted as
 * by SLACK: days without a calendar, open hours with one, and the remaining work in the same unit.
 *
 * @example CRITICAL_RATIO(30, 4, 25) = 1.25
 */
export const CRITICAL_RATIO = defineFunction({
  id: 'CRITICAL_RATIO',
  alias: 'RATIO_CRITIQUE',
  summary: {
    en: 'Time left until the due date over the remaining work: below 1 is late.',
    fr: 'Temps restant jusqu’à l’échéance divisé par le travail restant : sous 1, c’est en retard.',
  },
  resultHelp: { en: 'The ratio; the smallest goes first.', fr: 'Le ratio ; le plus petit passe en premier.' },
  result: 'cell',
  arguments: {
    due: eachNumber({
      name: DUE,
      help: { en: 'Due date; without a time, the end of its day.', fr: 'Échéance ; sans heure, la fin du jour.' },
      date: true,
    }),
    remaining: eachNumber({
      name: REMAINING,
      help: {
        en: 'Remaining work: days, or open hours with a calendar.',
        fr: 'Travail restant : jours, ou heures ouvertes avec un calendrier.',
      },
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
  },
  compute: ({ due, remaining, now, calendar }) => {
    if (remaining === 0) return fail('result.nothing-to-divide-by', { what: REMAINING }, '#DIV/0!');
    if (calendar === null) return (due - now) / remaining;
    const minutes = openMinutes(calendar, { argument: NOW, value: now }, { argument: DUE, value: due });
    return typeof minutes === 'number' ? (minutes * UNITS_PER_DAY.h) / UNITS_PER_DAY.min / remaining : minutes;
  },
});
