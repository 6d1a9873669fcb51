import type { CalendarBook } from '../engine/calendar/calendar-book';
import type { WorkingTime } from '../engine/calendar/working-time';
import type { Resource } from '../engine/model/input';
import type { PlanOperation } from '../engine/model/plan';
import type { ResourceId } from '../engine/model/units';
import type { SheetContext } from './sheet-context';

/** One row of the planning board: a unit of a resource and what runs on it. */
export interface BoardRow {
  readonly resource: ResourceId;
  readonly description: string | null;
  readonly sector: string | null;
  /** Number of the unit; null where there is only one, or any number at a time. */
  readonly unit: number | null;
  /** False for subcontractors and resources without a limit, whose work may overlap. */
  readonly single: boolean;
  /** Open time; null when nothing is known of it. */
  readonly time: WorkingTime | null;
  /** By start. */
  readonly operations: readonly PlanOperation[];
}

/** The units with work, and idle machines too as long as there are no more rows than this. */
const MOST_WITH_IDLE = 60;

/**
 * Every unit that has work, as the planner lists them: first those that do one thing at a time, then those whose work may overlap. Tools and
 * people that are called in have no row of their own.
 */
export function boardRows(context: SheetContext, book: CalendarBook): BoardRow[] {
  const byResource = new Map<ResourceId, PlanOperation[]>();
  for (const operation of context.plan.operations) {
    if (operation.start === null) continue;
    const known = byResource.get(operation.resource);
    if (known) known.push(operation);
    else byResource.set(operation.resource, [operation]);
  }
  const known = new Set(context.input.resources.map((resource) => resource.resource));
  const others = [...byResource.keys()].filter((resource) => !known.has(resource));
  const rowsFor = (idle: boolean): BoardRow[] => [
    ...context.input.resources
      .filter((resource) => byResource.has(resource.resource) || (idle && resource.kind === 'machine' && resource.finite))
      .flatMap((resource) => unitRows(resource, byResource.get(resource.resource) ?? [], book)),
    ...others.map((resource) => overlappingRow(resource, null, byResource.get(resource) ?? [], null)),
  ];
  const all = rowsFor(true);
  const rows = all.length <= MOST_WITH_IDLE ? all : rowsFor(false);
  return [...rows.filter((row) => row.single), ...rows.filter((row) => !row.single)];
}

function unitRows(resource: Resource, operations: readonly PlanOperation[], book: CalendarBook): BoardRow[] {
  const times = book.units(resource.resource);
  if (!resource.finite) return [overlappingRow(resource.resource, resource, operations, times[0] ?? null)];
  const count = operations.reduce((most, operation) => Math.max(most, operation.unit ?? 1), Math.floor(resource.count));
  return Array.from({ length: count }, (_, index): BoardRow => ({
    ...named(resource),
    resource: resource.resource,
    unit: count === 1 ? null : index + 1,
    single: true,
    time: times[index] ?? null,
    operations: byStart(operations.filter((operation) => (operation.unit ?? 1) === index + 1)),
  }));
}

function overlappingRow(
  resource: ResourceId,
  known: Resource | null,
  operations: readonly PlanOperation[],
  time: WorkingTime | null,
): BoardRow {
  return { ...named(known), resource, unit: null, single: false, time, operations: byStart(operations) };
}

function named(resource: Resource | null): Pick<BoardRow, 'description' | 'sector'> {
  return { description: resource?.description || null, sector: resource?.sector ?? null };
}

function byStart(operations: readonly PlanOperation[]): PlanOperation[] {
  return [...operations].sort((one, other) => (one.start ?? 0) - (other.start ?? 0) || (one.finish ?? 0) - (other.finish ?? 0));
}
