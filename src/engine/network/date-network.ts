import type { WorkingTime } from '../calendar/working-time';
import type { Minutes } from '../model/units';
import type { NetworkRow } from './critical-path';

/** The dates of a task on a calendar. */
export interface DatedTask {
  readonly earliestStart: Minutes;
  readonly earliestFinish: Minutes;
  readonly latestStart: Minutes;
  readonly latestFinish: Minutes;
}

/**
 * Dates of a network of which all tasks work on one calendar, ended as late as `end` allows. The rows count whole open minutes from 0; `finish` is
 * their length. A start is the moment at which work begins, a finish the moment at which it ends, so that a task before a closure
 * ends at its beginning and the next one starts after it. null when the calendar does not hold the work before `end`.
 */
export function dateNetwork(rows: readonly NetworkRow[], finish: number, end: Minutes, time: WorkingTime): DatedTask[] | null {
  const start = time.startBefore(end, finish);
  if (start === null) return null;
  const finishAt = (offset: number): Minutes => time.finishAfter(start, offset) ?? end;
  const startAt = (offset: number, length: number): Minutes => {
    const reached = finishAt(offset);
    // A task of no length happens when the work before it ends.
    return length > 0 ? (time.nextOpen(reached) ?? reached) : reached;
  };
  return rows.map(({ earliestStart, earliestFinish, latestStart, latestFinish }) => ({
    earliestStart: startAt(earliestStart, earliestFinish - earliestStart),
    earliestFinish: finishAt(earliestFinish),
    latestStart: startAt(latestStart, latestFinish - latestStart),
    latestFinish: finishAt(latestFinish),
  }));
}
