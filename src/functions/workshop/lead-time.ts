import { leadTimeFigure } from '../../engine/tracking/lead-times';
import { endOf, hasTime } from '../../engine/tracking/day-of-serial';
import { oneChoice } from '../arguments';
import { oneCalendar, type OpenCalendar } from '../calendar-argument';
import type { Computed } from '../declaration';
import { defineFunction } from '../define-function';
import { dateSeries } from '../date-series';
import { RESULT_UNIT, UNITS_PER_DAY, openMinutes } from '../time-between';
import { fail, isFailure, type Failure } from '../values';

const START = { en: 'start', fr: 'début' };
const FINISH = { en: 'finish', fr: 'fin' };

/**
 * Time from start to finish of what is finished: its mean, or another figure, or each. Days, or open hours with a calendar; without one two dates
 * without a time are as many days apart as their difference. Lines without a start or a finish do not count (blank where each is asked
 * for); `#N/A` when none counts; a finish before its start is `#VALUE!`.
 *
 * @example LEAD_TIME({1,2,3}, {5,4,9}) = 4
 */
export const LEAD_TIME = defineFunction({
  id: 'LEAD_TIME',
  alias: 'DELAI',
  summary: {
    en: 'Lead time from start to finish: mean, median, ninth decile, longest, or each.',
    fr: 'Délai du début à la fin : moyenne, médiane, 9e décile, maximum, ou chacun.',
  },
  resultHelp: { en: 'Days, or open hours with a calendar.', fr: 'Jours, ou heures ouvertes avec un calendrier.' },
  result: 'rows',
  arguments: {
    start: dateSeries({ name: START, help: { en: 'Start of each order.', fr: 'Début de chaque ordre.' } }),
    finish: dateSeries({ name: FINISH, help: { en: 'Its finish; blank while it runs.', fr: 'Sa fin ; vide tant qu’il est en cours.' } }),
    measure: oneChoice({
      name: { en: 'measure', fr: 'mesure' },
      help: { en: 'Which figure.', fr: 'Quelle mesure.' },
      choices: [
        { value: 'mean', words: { en: 'mean', fr: 'moyenne' } },
        { value: 'median', words: { en: 'median', fr: 'médiane' } },
        { value: 'p90', words: { en: 'p90', fr: 'd9' } },
        { value: 'max', words: { en: 'max', fr: 'max' } },
        { value: 'each', words: { en: 'each', fr: 'chacun' } },
      ],
      default: 'mean',
      defaultText: { en: 'mean', fr: 'moyenne' },
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
  compute: ({ start, finish, measure, calendar, unit }): Computed['rows'] | Failure => {
    const each: (number | null)[] = [];
    const counted: number[] = [];
    for (let place = 0; place < start.length; place++) {
      const days = leadDays(start[place], finish[place], calendar);
      if (isFailure(days)) return days;
      if (days !== null && days < 0) return fail('dates.finish-before-start', { argument: FINISH, place: place + 1 });
      const inUnit = days === null ? null : days * UNITS_PER_DAY[unit !== 'natural' ? unit : calendar === null ? 'd' : 'h'];
      each.push(inUnit);
      if (inUnit !== null) counted.push(inUnit);
    }
    if (measure === 'each') return each.map((time) => [time]);
    const figure = leadTimeFigure(counted, measure);
    return figure === null ? fail('result.nothing-counted', { argument: FINISH }, '#N/A') : [[figure]];
  },
});

/** Days, of open time with a calendar; null when it has not begun or not ended. */
function leadDays(start: number | null, finish: number | null, calendar: OpenCalendar | null): number | null | Failure {
  if (start === null || finish === null) return null;
  // A finish without a time comes after a start with one on the same day.
  const end = hasTime(start) ? endOf(finish) : finish;
  if (calendar === null || end < start) return end - start;
  const minutes = openMinutes(calendar, { argument: START, value: start }, { argument: FINISH, value: finish });
  return typeof minutes === 'number' ? Math.max(0, minutes) / UNITS_PER_DAY.min : minutes;
}
