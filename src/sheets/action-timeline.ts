import { startOfDay, startOfWeek } from '../engine/calendar/dates';
import type { ActionRow } from '../engine/model/follow-up-records';
import type { Minutes } from '../engine/model/units';
import { MINUTES_PER_DAY } from '../engine/model/units';
import type { Language } from '../i18n/language';
import { lowerFormat, upperHeaders } from './gantt-grid';
import type { CellSpec } from './sheet-spec';

const WEEK = 7 * MINUTES_PER_DAY;
const FEWEST_WEEKS = 16;
const MOST_WEEKS = 53;

/** The time axis of the actions, in weeks. */
export interface ActionTimeline {
  readonly starts: readonly Minutes[];
  readonly bucketMinutes: number;
  readonly end: Minutes;
}

/** Weeks from the first start to the last due date, and now among them; a year at most. null: no action has a date. */
export function actionTimeline(actions: readonly ActionRow[], now: Minutes): ActionTimeline | null {
  const dates = actions.flatMap(({ start, due }) => [start, due].flatMap((date) => (date === null ? [] : [startOfDay(date.minutes)])));
  if (dates.length === 0) return null;
  const earliest = Math.max(Math.min(now, ...dates), now - (MOST_WEEKS / 2) * WEEK);
  const first = startOfWeek(earliest);
  const weeks = Math.ceil((Math.max(now, ...dates) + MINUTES_PER_DAY - first) / WEEK) + 1;
  const count = Math.min(MOST_WEEKS, Math.max(FEWEST_WEEKS, weeks));
  return { starts: Array.from({ length: count }, (_, index) => first + index * WEEK), bucketMinutes: WEEK, end: first + count * WEEK };
}

/** Months above the days on which the weeks begin; the lower row is the header of the list. */
export function headerCells(
  { starts, bucketMinutes }: ActionTimeline,
  firstColumn: number,
  headerRow: number,
  language: Language,
): CellSpec[] {
  const upper = upperHeaders(starts, bucketMinutes, language);
  return starts.flatMap((start, index): CellSpec[] => [
    { row: headerRow - 1, column: firstColumn + index, content: upper[index], style: 'ganttUpper' },
    {
      row: headerRow,
      column: firstColumn + index,
      content: start / MINUTES_PER_DAY,
      style: 'ganttLower',
      format: lowerFormat(start, bucketMinutes),
    },
  ]);
}
