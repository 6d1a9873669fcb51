import type { CalendarId, ResourceId } from '../model/units';
import type { WorkingTime } from './working-time';

/** The compiled open time of everything that has a calendar, over one span. Made once a run by `createCalendarBook`. */
export interface CalendarBook {
  /** A calendar with its own exceptions; null = `Parameters.calendar`, else every hour. */
  calendar(id: CalendarId | null): WorkingTime;
  /** One working time a unit of the resource: its calendar, the exceptions of both, partial capacity (units beyond it are closed), `from`/`to`. */
  units(resource: ResourceId): readonly WorkingTime[];
  /** Calendar of a supplier or subcontractor by name; `Parameters.calendar` when it has none. */
  supplier(name: string | null): WorkingTime;
}
