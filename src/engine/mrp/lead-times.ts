import { dayOf } from '../calendar/dates';
import type { WorkingTime } from '../calendar/working-time';
import { MINUTES_PER_DAY, type Minutes } from '../model/units';

/**
 * Lead times in working days of one calendar, in constant time: released on working day d, there on working day d + N, from its first open
 * minute (DOMAIN convention 11). Days are numbered; beyond the compiled span every day counts as one.
 */
export interface LeadTimes {
  /** Number of the last working day that has begun by then. */
  dayAt(at: Minutes): number;
  /** First and last open minute of a working day. */
  opening(day: number): Minutes;
  lastMinute(day: number): Minutes;
}

const known = new WeakMap<WorkingTime, LeadTimes>();

/** The lead times of a calendar, made once. */
export function leadTimesOf(time: WorkingTime): LeadTimes {
  let answer = known.get(time);
  if (!answer) known.set(time, (answer = compile(time)));
  return answer;
}

function compile(time: WorkingTime): LeadTimes {
  const from = dayOf(time.from);
  const days = dayOf(time.to - 1) - from + 1;
  const openings: Minutes[] = [];
  const lastMinutes: Minutes[] = [];
  // Working days that begin before the end of each date of the span.
  const begun = new Int32Array(days + 1);
  for (let day = 0; day < days; day++) {
    const midnight = (from + day) * MINUTES_PER_DAY;
    const opening = time.nextOpen(midnight);
    if (opening !== null && opening < midnight + MINUTES_PER_DAY) {
      openings.push(opening);
      lastMinutes.push((time.previousClose(midnight + MINUTES_PER_DAY) ?? opening + 1) - 1);
    }
    begun[day + 1] = openings.length;
  }
  const count = openings.length;
  const beyond = (day: number): Minutes => (day < 0 ? from + day : from + days + day - count) * MINUTES_PER_DAY;
  return {
    dayAt(at) {
      const date = dayOf(at) - from;
      if (date < 0) return date;
      if (date >= days) return count + date - days;
      const last = begun[date + 1] - 1;
      return last >= 0 && openings[last] > at ? last - 1 : last;
    },
    opening: (day) => (day >= 0 && day < count ? openings[day] : beyond(day)),
    lastMinute: (day) => (day >= 0 && day < count ? lastMinutes[day] : beyond(day) + MINUTES_PER_DAY - 1),
  };
}
