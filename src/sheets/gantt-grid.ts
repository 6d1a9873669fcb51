import { createCalendarBook } from '../engine/calendar/create-calendar-book';
import { civilDateOf, minuteOfDay, startOfDay, startOfWeek } from '../engine/calendar/dates';
import type { PlanningInput } from '../engine/model/input';
import type { Plan } from '../engine/model/plan';
import { MINUTES_PER_DAY } from '../engine/model/units';
import type { Minutes } from '../engine/model/units';
import { formatDayOfMonth, formatMonth, formatWeek, formatWeekday } from '../i18n/format-values';
import type { Language } from '../i18n/language';

/** Lengths of a bucket that a Gantt may have, in minutes: hours of a day, half-days, days, weeks. */
const HALF_DAY = MINUTES_PER_DAY / 2;
const WEEK = 7 * MINUTES_PER_DAY;

/** The time axis of a Gantt: buckets of one length from now to the last finish. */
export interface GanttGrid {
  readonly starts: readonly Minutes[];
  readonly bucketMinutes: number;
  /** Exclusive end of the last bucket. */
  readonly end: Minutes;
  /** Buckets (from 0) in which no resource of the plan has an open minute. */
  readonly closed: readonly number[];
}

/** More columns than this cannot be read. */
const MOST_BUCKETS = 120;
/** The finest grain whose days are enough for the plan is taken: up to four days in hours, two months in half-days, four in days, else weeks. */
const GRAINS: readonly { readonly minutes: number; readonly days: number }[] = [
  { minutes: 60, days: 4 },
  { minutes: 120, days: 8 },
  { minutes: 240, days: 16 },
  { minutes: HALF_DAY, days: 60 },
  { minutes: MINUTES_PER_DAY, days: MOST_BUCKETS },
];
const FEWEST_BUCKETS = 12;

/** The axis on which all of the plan's bars can be seen, from now on. */
export function ganttGrid(plan: Plan, input: PlanningInput): GanttGrid {
  const lastFinish = plan.operations.reduce((last, operation) => Math.max(last, operation.finish ?? 0), 0);
  const until = lastFinish > plan.now ? lastFinish : plan.horizonEnd;
  const days = (until - startOfDay(plan.now)) / MINUTES_PER_DAY;
  const bucketMinutes = GRAINS.find((grain) => days <= grain.days)?.minutes ?? WEEK;
  const first = firstBucket(plan.now, bucketMinutes);
  const count = Math.min(MOST_BUCKETS, Math.max(FEWEST_BUCKETS, Math.ceil((until - first) / bucketMinutes)));
  const starts = Array.from({ length: count }, (_, index) => first + index * bucketMinutes);
  const end = first + count * bucketMinutes;
  return { starts, bucketMinutes, end, closed: closedBuckets(starts, bucketMinutes, plan, input) };
}

function firstBucket(now: Minutes, bucketMinutes: number): Minutes {
  if (bucketMinutes < HALF_DAY) return Math.floor(now / bucketMinutes) * bucketMinutes;
  return bucketMinutes === WEEK ? startOfWeek(now) : startOfDay(now);
}

function closedBuckets(starts: readonly Minutes[], length: number, plan: Plan, input: PlanningInput): number[] {
  const book = createCalendarBook(input, { from: starts[0], to: starts[starts.length - 1] + length });
  const used = [...new Set(plan.operations.map((operation) => operation.resource))];
  const times = [...new Set(used.flatMap((resource) => book.units(resource)))];
  if (times.length === 0) return [];
  return starts.flatMap((start, index) => (times.some((time) => time.workBetween(start, start + length) > 0) ? [] : [index]));
}

/** Characters that a column of a Gantt holds; half-days are narrower, since only every other one has a number above it. */
export function bucketWidth(bucketMinutes: number): number {
  return bucketMinutes === HALF_DAY ? 2 : 2.6;
}

/**
 * The upper header: a day over its hours, a week over days and half-days, a month over weeks; empty where the same one goes on. Where a day or a
 * week has too few columns for its full name, a shorter one stands, or none.
 */
export function upperHeaders(starts: readonly Minutes[], bucketMinutes: number, language: Language): (string | null)[] {
  const names = starts.map((start) => upperNames(start, bucketMinutes, language));
  return fittingHeaders(names, (index) => names[index][0] !== names[index - 1][0], bucketWidth(bucketMinutes));
}

/** For each column the longest of its names that fits until the next one begins; null where none does, and where none begins. */
export function fittingHeaders(
  names: readonly (readonly string[])[],
  begins: (index: number) => boolean,
  columnWidth: number,
): (string | null)[] {
  const starting = names.map((_, index) => index === 0 || begins(index));
  return names.map((candidates, index) => {
    if (!starting[index]) return null;
    const next = starting.indexOf(true, index + 1);
    const room = ((next < 0 ? starting.length : next) - index) * columnWidth;
    return candidates.find((candidate) => candidate.length <= room) ?? null;
  });
}

/** Names of a day over its hours, the longest first. */
export function dayNames(start: Minutes, language: Language): string[] {
  const weekday = formatWeekday(start, language);
  return [weekday, `${weekday.slice(0, 2)} ${String(civilDateOf(start).day).padStart(2, '0')}`, weekday.slice(0, 2)];
}

/** Names of a week over its days, the longest first. */
export function weekNames(start: Minutes, language: Language): string[] {
  return [`${formatWeek(start, language)} · ${formatDayOfMonth(startOfWeek(start), language)}`, formatWeek(start, language)];
}

function upperNames(start: Minutes, bucketMinutes: number, language: Language): string[] {
  if (bucketMinutes === WEEK) return [formatMonth(start, language), formatMonth(start, language).slice(0, 3)];
  return bucketMinutes < HALF_DAY ? dayNames(start, language) : weekNames(start, language);
}

/** What stands over a column: an hour, a day, or nothing over the second half of a day. */
export function lowerFormat(start: Minutes, bucketMinutes: number): 'hourHeader' | 'dayHeader' | 'hiddenHeader' {
  if (bucketMinutes < HALF_DAY) return 'hourHeader';
  return minuteOfDay(start) === 0 ? 'dayHeader' : 'hiddenHeader';
}
