import { minuteOfDay, startOfDay, weekdayOf } from '../engine/calendar/dates';
import type { WorkingTime } from '../engine/calendar/working-time';
import type { Plan } from '../engine/model/plan';
import { MINUTES_PER_DAY } from '../engine/model/units';
import type { Duration, Minutes } from '../engine/model/units';

/** The columns of the planning board: the next days in parts of a day, without the hours in which the workshop never works. */
export interface BoardWindow {
  readonly starts: readonly Minutes[];
  /** Where each column ends: where the next one begins, so that nothing between two columns is lost. */
  readonly ends: readonly Minutes[];
  /** Length of a column, save where hours are left out after it. */
  readonly bucketMinutes: Duration;
  /** Columns that begin a working day (from 0); Mondays where a column is a day. */
  readonly dayStarts: readonly number[];
}

/** So many columns can still be read on one A3 page. */
export const MOST_BOARD_COLUMNS = 84;
const FEWEST_COLUMNS = 12;
/** The finest grain that shows two weeks, or the whole plan when it is shorter, is taken. */
const DAYS_SHOWN = 14;
/** A typical operation is no longer than so many columns: long ones are better seen over more days. */
const TYPICAL_COLUMNS = 6;
const GRAINS: readonly Duration[] = [60, 120, 240, 480, MINUTES_PER_DAY];
const LONG_GAP_HOURS = 3;

/** The columns from now on for a plan, whose resources have these open times (one each unit). */
export function boardWindow(plan: Plan, times: readonly WorkingTime[]): BoardWindow {
  const hours = openHours(plan.now, times);
  const dayStart = startOfWorkingDay(hours);
  const lastFinish = plan.operations.reduce((last, operation) => Math.max(last, operation.finish ?? 0), plan.now);
  const days = Math.max(1, Math.ceil((lastFinish - plan.now) / MINUTES_PER_DAY));
  const typical = typicalLength(plan);
  const choices = GRAINS.map((length) => ({ length, slots: keptSlots(length, length < MINUTES_PER_DAY ? dayStart : 0, hours) }));
  const choice =
    choices.find(({ length, slots }) => {
      const shown = Math.floor(MOST_BOARD_COLUMNS / slots.length);
      return shown >= Math.min(DAYS_SHOWN, days) && typical <= length * TYPICAL_COLUMNS;
    }) ?? choices[choices.length - 1];
  return columnsOf(plan.now, lastFinish, choice.length, choice.slots);
}

/** For each hour of the day, how many units are open in it over the next two weeks, in unit-minutes. */
function openHours(now: Minutes, times: readonly WorkingTime[]): number[] {
  const first = startOfDay(now);
  return Array.from({ length: 24 }, (_, hour) => {
    let open = 0;
    for (let day = 0; day < DAYS_SHOWN; day++) {
      const start = first + day * MINUTES_PER_DAY + hour * 60;
      for (const time of times) open += time.workBetween(start, start + 60);
    }
    return open;
  });
}

/** Minute of the day at which the workshop begins: after its longest closed time, else where most units open. */
function startOfWorkingDay(hours: readonly number[]): Duration {
  let [after, longest] = [0, 0];
  for (let hour = 0; hour < 24; hour++) {
    let gap = 0;
    while (gap < 24 && hours[(hour + 23 - gap) % 24] === 0) gap++;
    if (hours[hour] > 0 && gap > longest) [after, longest] = [hour, gap];
  }
  if (longest >= LONG_GAP_HOURS) return after * 60;
  const opening = hours.map((open, hour) => open - hours[(hour + 23) % 24]);
  return opening.indexOf(Math.max(...opening)) * 60;
}

/** Starts of the parts of a day in which anything is ever open, in minutes from midnight; all of them when nothing is. */
function keptSlots(length: Duration, dayStart: Duration, hours: readonly number[]): Duration[] {
  const all = Array.from({ length: MINUTES_PER_DAY / length }, (_, index) => dayStart + index * length);
  const kept = all.filter((start) =>
    Array.from({ length: length / 60 }, (_, hour) => (start / 60 + hour) % 24).some((at) => hours[at] > 0),
  );
  return kept.length > 0 ? kept : all;
}

/** The middle one of the lengths of the operations, from start to finish. */
function typicalLength(plan: Plan): Duration {
  const lengths = plan.operations.flatMap(({ start, finish }) => (start === null || finish === null ? [] : [finish - start]));
  return lengths.sort((one, other) => one - other)[Math.floor(lengths.length / 2)] ?? 0;
}

function columnsOf(now: Minutes, lastFinish: Minutes, length: Duration, slots: readonly Duration[]): BoardWindow {
  const firstDay = startOfDay(now) - (slots[0] > minuteOfDay(now) ? MINUTES_PER_DAY : 0);
  const starts: Minutes[] = [];
  const dayStarts: number[] = [];
  for (let day = firstDay; ; day += MINUTES_PER_DAY) {
    const ofDay = slots.map((slot) => day + slot).filter((start) => start + length > now);
    if (starts.length + ofDay.length > MOST_BOARD_COLUMNS) break;
    if (starts.length >= FEWEST_COLUMNS && ofDay[0] >= lastFinish) break;
    if (ofDay.length > 0 && (length < MINUTES_PER_DAY || weekdayOf(day) === 1)) dayStarts.push(starts.length);
    starts.push(...ofDay);
  }
  const ends = starts.map((start, index) => starts[index + 1] ?? start + length);
  return { starts, ends, bucketMinutes: length, dayStarts };
}
