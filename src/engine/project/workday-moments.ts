import { dayOf } from '../calendar/dates';
import { addWorkingDays } from '../calendar/working-days';
import type { WorkingTime } from '../calendar/working-time';
import { MINUTES_PER_DAY, type Minutes } from '../model/units';

const TOLERANCE = 1e-9;

/**
 * Moments of a scale in working days whose 0 is the opening of the first working day at or after `now`: 2.5 is the middle of the third day's open
 * time.
 */
export interface WorkdayScale {
  /** When something that begins then begins: a whole number is the opening of a day. */
  startAt(offset: number): Minutes;
  /** When something that ends then ends: a whole number is the end of the day before. */
  finishAt(offset: number): Minutes;
  /** Working days from 0 to the end of that moment's day, or to the moment itself when it is inside a day; at least 0. */
  offsetOf(at: Minutes): number;
}

export function workdayScale(time: WorkingTime, now: Minutes): WorkdayScale {
  const opening = (day: number): Minutes => addWorkingDays(time, now, day);
  const lengthOf = (day: number): number => time.workBetween(opening(day), nextMidnight(opening(day)));
  const within = (day: number, share: number): Minutes => {
    const minutes = Math.round(lengthOf(day) * share);
    return minutes <= 0 ? opening(day) : (time.finishAfter(opening(day), minutes) ?? opening(day) + Math.round(share * MINUTES_PER_DAY));
  };
  const split = (offset: number): readonly [number, number] => {
    const day = Math.floor(offset + TOLERANCE);
    return [day, Math.max(0, offset - day)];
  };
  return {
    startAt(offset) {
      const [day, share] = split(Math.max(0, offset));
      return share < TOLERANCE ? opening(day) : within(day, share);
    },
    finishAt(offset) {
      const [day, share] = split(Math.max(0, offset));
      if (share >= TOLERANCE) return within(day, share);
      return day === 0 ? opening(0) : within(day - 1, 1);
    },
    offsetOf(at) {
      let day = 0;
      while (opening(day + 1) <= at && day < MOST_DAYS) day++;
      const length = lengthOf(day);
      if (at <= opening(day) || length <= 0) return day;
      return day + Math.min(1, time.workBetween(opening(day), at) / length);
    },
  };
}

/** Thirty years of working days: no project lasts longer. */
const MOST_DAYS = 7500;

const nextMidnight = (at: Minutes): Minutes => (dayOf(at) + 1) * MINUTES_PER_DAY;
