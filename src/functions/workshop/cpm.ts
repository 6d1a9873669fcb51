import { serialFromMinutes } from '../../engine/calendar/dates';
import { resolveDue } from '../../engine/calendar/resolve-date';
import { MINUTES_PER_DAY, type Serial } from '../../engine/model/units';
import { dateNetwork } from '../../engine/network/date-network';
import { oneCalendar, type OpenCalendar } from '../calendar-argument';
import { defineFunction } from '../define-function';
import { optionalNumber } from '../omissible-arguments';
import { beyondCalendars, dateValue } from '../time-between';
import { fail, isFailure, type Cell, type Failure } from '../values';
import { NETWORK_ARGUMENTS, solveNetwork, type SolvedNetwork } from './network-arguments';

const END_DATE = { en: 'end_date', fr: 'date_fin' };
const CALENDAR = { en: 'calendar', fr: 'calendrier' };

const WEEK = 7 * MINUTES_PER_DAY;
/** Weeks that a network may take; more are not a plan. */
const MOST_WEEKS = 5200;

/**
 * Critical path method (DOMAIN §4): a row for each task, in the order given: task, ES, EF, LS, LF, total, free and independent slack, critical.
 * Everything is counted from 0 in the unit of the durations; `end_date`, counted likewise, is what the latest dates go back from, the
 * earliest finish where it is omitted. With `end_date` and a calendar, durations and lags are open hours, rounded to the minute, `end_date`
 * is a date, the network ends there as late as it can, dates are serials and slacks open hours.
 *
 * @example CPM({"A";"B"}, {2;3}, {"";"A"}) = {"A",0,2,0,2,0,0,0,TRUE; "B",2,5,2,5,0,0,0,TRUE}
 */
export const CPM = defineFunction({
  id: 'CPM',
  alias: 'CHEMIN_CRITIQUE',
  summary: {
    en: 'Earliest and latest dates, slacks and critical path of a network of tasks.',
    fr: 'Dates au plus tôt et au plus tard, marges et chemin critique d’un réseau de tâches.',
  },
  resultHelp: {
    en: 'A row for each task: task, ES, EF, LS, LF, total, free and independent slack, critical.',
    fr: 'Une ligne par tâche : tâche, début et fin au plus tôt, début et fin au plus tard, marges totale, libre et certaine, critique.',
  },
  result: 'rows',
  arguments: {
    ...NETWORK_ARGUMENTS,
    endDate: optionalNumber({
      name: END_DATE,
      help: {
        en: 'When all must be finished: counted from 0 like the durations, or a date with a calendar.',
        fr: 'Quand tout doit être fini : compté de 0 comme les durées, ou une date avec un calendrier.',
      },
      date: true,
      defaultText: { en: 'the earliest finish', fr: 'la fin au plus tôt' },
    }),
    calendar: oneCalendar({
      name: CALENDAR,
      help: {
        en: 'One calendar with its headers: end_date and all dates lie on it, durations are hours.',
        fr: 'Un calendrier avec ses en-têtes : date_fin et les dates s’y placent, les durées sont en heures.',
      },
      optional: true,
    }),
  },
  compute: ({ endDate, calendar, ...given }) => {
    if (calendar !== null && endDate !== null) {
      const solved = solveNetwork(given, undefined, 60);
      return isFailure(solved) ? solved : datedRows(given.tasks.values, solved, endDate, calendar);
    }
    const solved = solveNetwork(given, endDate ?? undefined);
    if (isFailure(solved)) return solved;
    return solved.rows.map((row, place): Cell[] => [
      given.tasks.values[place],
      row.earliestStart,
      row.earliestFinish,
      row.latestStart,
      row.latestFinish,
      row.totalSlack,
      row.freeSlack,
      row.independentSlack,
      row.critical,
    ]);
  },
});

/** Rows with dates on the calendar; the network is counted in open minutes. */
function datedRows(names: readonly string[], { rows, finish }: SolvedNetwork, endDate: Serial, calendar: OpenCalendar): Cell[][] | Failure {
  const wrong = beyondCalendars({ argument: END_DATE, value: endDate });
  if (wrong !== null) return wrong;
  const date = dateValue(endDate);
  const lastDay = date.minutes + MINUTES_PER_DAY;
  const openInWeek = calendar.covering(lastDay - WEEK, lastDay).workBetween(lastDay - WEEK, lastDay);
  const weeks = Math.ceil(finish / openInWeek) + 2;
  const noRoom = fail('calendar.no-room', { argument: CALENDAR }, '#N/A');
  if (openInWeek === 0 || weeks > MOST_WEEKS || lastDay < weeks * WEEK) return noRoom;
  const time = calendar.covering(lastDay - weeks * WEEK, lastDay);
  const dated = dateNetwork(rows, finish, resolveDue(date, time), time);
  if (dated === null) return noRoom;
  return rows.map(({ totalSlack, freeSlack, independentSlack, critical }, place) => {
    const { earliestStart, earliestFinish, latestStart, latestFinish } = dated[place];
    const dates = [earliestStart, earliestFinish, latestStart, latestFinish].map((at) => serialFromMinutes(at));
    return [names[place], ...dates, totalSlack / 60, freeSlack / 60, independentSlack / 60, critical];
  });
}
