import { minutesFromSerial } from '../engine/calendar/dates';
import { resolveDue, resolveStart } from '../engine/calendar/resolve-date';
import { MINUTES_PER_DAY, type DateValue, type Serial } from '../engine/model/units';
import { eachNumber, oneChoice } from './arguments';
import { oneCalendar, type OpenCalendar } from './calendar-argument';
import { defineFunction } from './define-function';
import { fail, type Failure } from './values';

/** Last day that a compiled calendar can hold; far beyond any plan. */
const LAST_SERIAL = 1_000_000;

/** How many of the unit a day has. */
const UNITS_PER_DAY = { d: 1, h: 24, min: MINUTES_PER_DAY };

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
    unit: oneChoice({
      name: { en: 'unit', fr: 'unité' },
      help: { en: 'h, min or d (24 hours).', fr: 'h, min ou j (24 heures).' },
      choices: [
        { value: 'h', words: { en: 'h', fr: 'h' } },
        { value: 'min', words: { en: 'min', fr: 'min' } },
        { value: 'd', words: { en: 'd', fr: 'j' } },
      ],
      default: 'natural',
      defaultText: { en: 'd, or h with a calendar', fr: 'j, ou h avec un calendrier' },
    }),
  },
  compute: ({ due, remaining, now, calendar, unit }) => {
    if (calendar === null) return (due - now) * UNITS_PER_DAY[unit === 'natural' ? 'd' : unit] - remaining;
    const minutes = openMinutes(calendar, now, due);
    if (typeof minutes !== 'number') return minutes;
    return (minutes * UNITS_PER_DAY[unit === 'natural' ? 'h' : unit]) / MINUTES_PER_DAY - remaining;
  },
});

/** Open minutes from the start of `now` to the end of `due` (DOMAIN convention 1). */
function openMinutes(calendar: OpenCalendar, now: Serial, due: Serial): number | Failure {
  for (const [argument, value] of [
    [NOW, now],
    [DUE, due],
  ] as const) {
    if (value < 0) return fail('argument.too-small', { argument, least: 0, value });
    if (value >= LAST_SERIAL) return fail('argument.not-below', { argument, limit: LAST_SERIAL, value });
  }
  const from = dateValue(now);
  const to = dateValue(due);
  const open = calendar.covering(Math.min(from.minutes, to.minutes), Math.max(from.minutes, to.minutes) + MINUTES_PER_DAY);
  return open.workBetween(resolveStart(from, open), resolveDue(to, open));
}

/** A serial without a fraction is a date without a time (DOMAIN convention 11). */
function dateValue(serial: Serial): DateValue {
  return { minutes: minutesFromSerial(serial), hasTime: !Number.isInteger(serial) };
}
