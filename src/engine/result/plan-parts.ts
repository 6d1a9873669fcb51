import type { Buckets } from '../calendar/buckets';
import type { CalendarBook } from '../calendar/calendar-book';
import type { Span } from '../calendar/working-time-of';
import type { PlanningInput } from '../model/input';
import type { LoadCell } from '../model/plan';
import type { Minutes } from '../model/units';
import type { Netting } from '../mrp/netting';
import type { NetworkDates } from '../network/network-dates';
import type { WorkloadBuild } from '../operations/build-workload';
import type { Schedule } from '../schedule/schedule';

/** What the stages of a run have made, for the rows of the plan to be read from. */
export interface PlanParts {
  readonly input: PlanningInput;
  readonly now: Minutes;
  readonly horizonEnd: Minutes;
  /** Of the compiled calendars. */
  readonly span: Span;
  readonly buckets: Buckets;
  readonly calendars: CalendarBook;
  readonly netting: Netting;
  readonly build: WorkloadBuild;
  readonly network: NetworkDates;
  readonly schedule: Schedule;
  readonly load: readonly LoadCell[];
}
