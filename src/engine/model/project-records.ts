import type { DateValue } from './units';
import type { Source } from './finding';

/** A row of Tasks: an activity of a project-like order, with three estimates in working days of the plan's calendar. */
export interface ProjectTask {
  readonly project: string;
  readonly task: string;
  readonly description: string;
  /** As typed: `A;B`, `A+2`, `SS:A`, `FF:A`. */
  readonly predecessors: string;
  readonly optimisticDays: number;
  readonly likelyDays: number;
  readonly pessimisticDays: number;
  /** Date that the whole project should keep; the earliest of its rows counts. */
  readonly due: DateValue | null;
  readonly owner: string | null;
  readonly source?: Source;
}
