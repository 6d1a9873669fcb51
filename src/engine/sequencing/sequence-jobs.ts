import type { Job } from './job';
import { mooreHodgson } from './moore-hodgson';

/**
 * FIFO: as given; SPT, LPT: shortest, longest time first; EDD: earliest due date; CR: least due / time; SLACK: least due - time;
 * WSPT: least time / weight (Smith's rule: the least weighted flow time); MOORE: the fewest late jobs, which come last.
 */
export const SEQUENCE_RULES = ['FIFO', 'SPT', 'LPT', 'EDD', 'CR', 'SLACK', 'WSPT', 'MOORE'] as const;
export type SequenceRule = (typeof SEQUENCE_RULES)[number];

/** What each rule sorts by, the least first. */
const PRIORITY: Readonly<Record<Exclude<SequenceRule, 'MOORE'>, (job: Job) => number>> = {
  FIFO: () => 0,
  SPT: ({ time }) => time,
  LPT: ({ time }) => -time,
  EDD: ({ due }) => due,
  CR: criticalRatioOf,
  SLACK: ({ time, due }) => due - time,
  WSPT: ({ time, weight }) => (time === 0 ? 0 : weight === 0 ? Infinity : time / weight),
};

/**
 * The order of jobs on one machine by a priority rule, as places in `jobs`; ties by place.
 *
 * @example sequenceJobs by SPT of times 6, 2, 8 = places 1, 0, 2
 */
export function sequenceJobs(jobs: readonly Job[], rule: SequenceRule): number[] {
  if (rule === 'MOORE') return mooreHodgson(jobs);
  const priorities = jobs.map(PRIORITY[rule]);
  // Infinite priorities make no difference that could be subtracted.
  return [...jobs.keys()].sort((a, b) => (priorities[a] === priorities[b] ? a - b : priorities[a] < priorities[b] ? -1 : 1));
}

/** Work of no time is never urgent, unless its due date has passed: then it goes first. */
function criticalRatioOf({ time, due }: Job): number {
  if (time > 0) return due / time;
  return due < 0 ? -Infinity : Infinity;
}
