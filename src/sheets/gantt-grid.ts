import { createCalendarBook } from '../engine/calendar/create-calendar-book';
import { civilDateOf, startOfDay, startOfWeek } from '../engine/calendar/dates';
import type { PlanningInput } from '../engine/model/input';
import type { Plan } from '../engine/model/plan';
import { MINUTES_PER_DAY } from '../engine/model/units';
import type { Minutes } from '../engine/model/units';
import { formatDayOfMonth, formatMonth, formatWeek, formatWeekday } from '../i18n/format-values';
import type { Language } from '../i18n/language';

export type GanttZoom = 'hour' | 'half-day' | 'day' | 'week';

/** The time axis of a Gantt: buckets of one length from now to the last finish. */
export interface GanttGrid {
  readonly zoom: GanttZoom;
  readonly starts: readonly Minutes[];
  readonly bucketMinutes: number;
  /** Exclusive end of the last bucket. */
  readonly end: Minutes;
  /** Buckets (from 0) in which no resource of the plan has an open minute. */
  readonly closed: readonly number[];
}

const LENGTHS: Readonly<Record<GanttZoom, number>> = {
  hour: 60,
  'half-day': MINUTES_PER_DAY / 2,
  day: MINUTES_PER_DAY,
  week: 7 * MINUTES_PER_DAY,
};

/** More columns than this cannot be read: up to four days in hours, three weeks in half-days, four months in days, else weeks. */
const MOST_BUCKETS = 120;
const LONGEST: Readonly<Record<Exclude<GanttZoom, 'week'>, number>> = { hour: 4, 'half-day': 22, day: MOST_BUCKETS };
const FEWEST_BUCKETS = 12;

/** The axis on which all of the plan's bars can be seen, from now on. */
export function ganttGrid(plan: Plan, input: PlanningInput): GanttGrid {
  const lastFinish = plan.operations.reduce((last, operation) => Math.max(last, operation.finish ?? 0), 0);
  const until = lastFinish > plan.now ? lastFinish : plan.horizonEnd;
  const days = (until - startOfDay(plan.now)) / MINUTES_PER_DAY;
  const zoom = days <= LONGEST.hour ? 'hour' : days <= LONGEST['half-day'] ? 'half-day' : days <= LONGEST.day ? 'day' : 'week';
  const bucketMinutes = LENGTHS[zoom];
  const first = firstBucket(plan.now, zoom);
  const count = Math.min(MOST_BUCKETS, Math.max(FEWEST_BUCKETS, Math.ceil((until - first) / bucketMinutes)));
  const starts = Array.from({ length: count }, (_, index) => first + index * bucketMinutes);
  const end = first + count * bucketMinutes;
  return { zoom, starts, bucketMinutes, end, closed: closedBuckets(starts, bucketMinutes, plan, input) };
}

function firstBucket(now: Minutes, zoom: GanttZoom): Minutes {
  if (zoom === 'hour') return Math.floor(now / 60) * 60;
  return zoom === 'week' ? startOfWeek(now) : startOfDay(now);
}

function closedBuckets(starts: readonly Minutes[], length: number, plan: Plan, input: PlanningInput): number[] {
  const book = createCalendarBook(input, { from: starts[0], to: starts[starts.length - 1] + length });
  const used = [...new Set(plan.operations.map((operation) => operation.resource))];
  const times = [...new Set(used.flatMap((resource) => book.units(resource)))];
  if (times.length === 0) return [];
  return starts.flatMap((start, index) => (times.some((time) => time.workBetween(start, start + length) > 0) ? [] : [index]));
}

/** Characters that a bucket's column holds. */
export const BUCKET_WIDTH = 2.6;

/**
 * The upper header: a day over hours and half-days, a week over days, a month over weeks; empty where the same one goes on. Where a day or a
 * week has too few columns for its full name, a shorter one stands, or none.
 */
export function upperHeaders(grid: GanttGrid, language: Language): (string | null)[] {
  const names = grid.starts.map((start) => upperNames(start, grid.zoom, language));
  const begins = names.map((name, index) => index === 0 || name[0] !== names[index - 1][0]);
  return names.map((candidates, index) => {
    if (!begins[index]) return null;
    const next = begins.indexOf(true, index + 1);
    const room = ((next < 0 ? begins.length : next) - index) * BUCKET_WIDTH;
    return candidates.find((candidate) => candidate.length <= room) ?? null;
  });
}

/** Names of the day, week or month of a bucket, the longest first. */
function upperNames(start: Minutes, zoom: GanttZoom, language: Language): string[] {
  if (zoom === 'week') return [formatMonth(start, language), formatMonth(start, language).slice(0, 3)];
  if (zoom === 'day')
    return [`${formatWeek(start, language)} · ${formatDayOfMonth(startOfWeek(start), language)}`, formatWeek(start, language)];
  const weekday = formatWeekday(start, language);
  return [weekday, `${weekday.slice(0, 2)} ${String(civilDateOf(start).day).padStart(2, '0')}`, weekday.slice(0, 2)];
}
