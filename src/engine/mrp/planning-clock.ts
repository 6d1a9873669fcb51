import { dayOf } from '../calendar/dates';
import { resolveDue, resolveStart } from '../calendar/resolve-date';
import { subtractWorkingDays } from '../calendar/working-days';
import type { WorkingTime } from '../calendar/working-time';
import { MINUTES_PER_DAY, type DateValue, type Minutes } from '../model/units';
import type { NettingContext } from './netting';

/** Dates and buckets as netting needs them, by the plant's calendar. */
export interface PlanningClock {
  readonly now: Minutes;
  readonly buckets: number;
  readonly bucketEnd: Minutes;
  readonly calendar: WorkingTime;
  /** What a due date means: its own time, else the end of the day's last open interval. */
  due(date: DateValue): Minutes;
  /** What a start or the date of a purchase means. */
  start(date: DateValue): Minutes;
  /** The moment that decides the bucket of a due date: one without a time never leaves its day. */
  moment(date: DateValue): Minutes;
  /** Index of the bucket, 0 for what lies before the first, the number of buckets for what lies beyond the last. */
  bucketOf(moment: Minutes): number;
  /** When netting wants what is planned for a bucket: its start, at the earliest now. */
  startOfBucket(bucket: number): Minutes;
  /** So many working days earlier, at the same time of the day. */
  workingDaysBefore(at: Minutes, days: number): Minutes;
}

/** The clock of a run. Dates and days repeat: what they mean is kept in tables by day. */
export function planningClock({ now, buckets, bucketEnd, calendars }: NettingContext): PlanningClock {
  const calendar = calendars.calendar(null);
  const starts = Float64Array.from(buckets);
  const due = dueDates(calendar);
  return {
    now,
    buckets: buckets.length,
    bucketEnd,
    calendar,
    due,
    start: (date) => resolveStart(date, calendar),
    moment: (date) => momentOfDue(date, due(date)),
    bucketOf: bucketFinder(starts, bucketEnd),
    startOfBucket: (bucket) => Math.max(now, starts[bucket]),
    workingDaysBefore: (at, days) => {
      const from = dayOf(subtractWorkingDays(calendar, at, 0));
      return at - (from - dayOf(subtractWorkingDays(calendar, at, days))) * MINUTES_PER_DAY;
    },
  };
}

/** The moment that decides the bucket of a due date, which `due` is what it means: one without a time never leaves its day. */
export function momentOfDue(date: DateValue, due: Minutes): Minutes {
  return date.hasTime ? date.minutes : Math.min(due, date.minutes + MINUTES_PER_DAY - 1);
}

/** `resolveDue`, each day of the calendar's span at most once. */
function dueDates(calendar: WorkingTime): (date: DateValue) => Minutes {
  const first = dayOf(calendar.from);
  const days = dayOf(calendar.to) - first;
  const resolved = new Float64Array(Math.max(0, days)).fill(NaN);
  return (date) => {
    if (date.hasTime) return date.minutes;
    const day = date.minutes / MINUTES_PER_DAY - first;
    if (day < 0 || day >= days || day !== Math.floor(day)) return resolveDue(date, calendar);
    if (Number.isNaN(resolved[day])) resolved[day] = resolveDue(date, calendar);
    return resolved[day];
  };
}

/** Finds buckets by a table of the bucket in which each day begins; inside a day the few that begin in it are tried. */
function bucketFinder(starts: Float64Array, bucketEnd: Minutes): (moment: Minutes) => number {
  const count = starts.length;
  if (count === 0) return () => 0;
  const first = dayOf(starts[0]);
  const bucketOfDay = new Int32Array(dayOf(bucketEnd) - first + 1);
  let bucket = 0;
  for (let day = 0; day < bucketOfDay.length; day++) {
    const midnight = (first + day) * MINUTES_PER_DAY;
    while (bucket + 1 < count && starts[bucket + 1] <= midnight) bucket++;
    bucketOfDay[day] = bucket;
  }
  return (moment) => {
    if (moment >= bucketEnd) return count;
    if (moment < starts[0]) return 0;
    let found = bucketOfDay[dayOf(moment) - first];
    while (found + 1 < count && starts[found + 1] <= moment) found++;
    return found;
  };
}
