import { bucketOf } from '../calendar/buckets';
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

/** Due dates repeat: each is resolved once. */
export function planningClock({ now, buckets, bucketEnd, calendars }: NettingContext): PlanningClock {
  const calendar = calendars.calendar(null);
  const starts = Float64Array.from(buckets);
  const resolved = new Map<Minutes, Minutes>();
  const due = (date: DateValue): Minutes => {
    if (date.hasTime) return date.minutes;
    let at = resolved.get(date.minutes);
    if (at === undefined) resolved.set(date.minutes, (at = resolveDue(date, calendar)));
    return at;
  };
  return {
    now,
    buckets: buckets.length,
    bucketEnd,
    calendar,
    due,
    start: (date) => resolveStart(date, calendar),
    moment: (date) => (date.hasTime ? date.minutes : Math.min(due(date), date.minutes + MINUTES_PER_DAY - 1)),
    bucketOf: (moment) => {
      const bucket = bucketOf(starts, bucketEnd, moment);
      return bucket < 0 ? starts.length : bucket;
    },
    startOfBucket: (bucket) => Math.max(now, starts[bucket]),
    workingDaysBefore: (at, days) => {
      const day = (moment: Minutes): number => Math.floor(moment / MINUTES_PER_DAY);
      const from = day(subtractWorkingDays(calendar, at, 0));
      return at - (from - day(subtractWorkingDays(calendar, at, days))) * MINUTES_PER_DAY;
    },
  };
}
