import type { Movement } from '../model/flow-records';
import { MINUTES_PER_DAY, type DateValue, type Minutes } from '../model/units';

/** The last moment that a date means: its time, else the end of its day. */
export function endOfDate({ minutes, hasTime }: DateValue): Minutes {
  return hasTime ? minutes : minutes + MINUTES_PER_DAY;
}

/** Whole calendar days from one date to another; positive when the second is later. */
export function daysBetween(from: DateValue, to: DateValue): number {
  return Math.floor(to.minutes / MINUTES_PER_DAY) - Math.floor(from.minutes / MINUTES_PER_DAY);
}

/** Not after the planned moment, or the planned day where one of both has no time. */
export function isOnTime(planned: DateValue, done: DateValue): boolean {
  return planned.hasTime && done.hasTime ? done.minutes <= planned.minutes : daysBetween(planned, done) <= 0;
}

/** True once a movement should have happened and has not. */
export function isOverdue({ date, doneQuantity }: Pick<Movement, 'date' | 'doneQuantity'>, now: Minutes): boolean {
  return doneQuantity === null && date !== null && endOfDate(date) <= now;
}
