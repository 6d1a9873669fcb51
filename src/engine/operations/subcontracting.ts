import type { CalendarBook } from '../calendar/calendar-book';
import type { WorkingTime } from '../calendar/working-time';
import type { Resource, RoutingOperation } from '../model/input';
import type { ResourceId } from '../model/units';

/** Stands for the resource of an operation that names none: it never holds work back. */
export const NO_RESOURCE: ResourceId = '(no resource)';

/** Working days that an operation spends at a subcontractor; null when it is done in the house. */
export function subcontractDaysOf(operation: RoutingOperation): number | null {
  return operation.subcontractDays !== null && operation.subcontractDays > 0 ? Math.ceil(operation.subcontractDays - 1e-9) : null;
}

/**
 * Names of the resources that can do a routing operation, the preferred first: its own; the subcontractor when it is done outside and its
 * own is none; nobody in particular when it names neither.
 */
export function resourceNames(operation: RoutingOperation, resources: ReadonlyMap<ResourceId, Resource>): readonly ResourceId[] {
  const outside = operation.subcontractor !== null && subcontractDaysOf(operation) !== null;
  const own = operation.resources.filter((id) => !outside || resources.get(id)?.kind === 'subcontractor');
  if (own.length > 0) return own;
  return [operation.subcontractor ?? NO_RESOURCE];
}

/**
 * Open time of each unit of a resource. A subcontractor without a calendar of its own has the one of the supplier of that name; what the
 * table of resources does not hold has one unit.
 */
export function unitTimes(id: ResourceId, row: Resource | undefined, calendars: CalendarBook): readonly WorkingTime[] {
  if (row === undefined) return [id === NO_RESOURCE ? calendars.calendar(null) : calendars.supplier(id)];
  const times = calendars.units(id);
  return row.kind === 'subcontractor' && row.calendar === null ? times.map(() => calendars.supplier(id)) : times;
}
