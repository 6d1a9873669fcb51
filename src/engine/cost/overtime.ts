import type { CalendarException, PlanningInput } from '../model/input';
import { MINUTES_PER_DAY, type Duration, type Interval, type ResourceId } from '../model/units';

/** Minutes of a span that a resource works in overtime. */
export type OvertimeWithin = (resource: ResourceId, span: Interval) => Duration;

/**
 * Overtime as CalendarExceptions declares it, for a resource by its own name or by its calendar's. Where rows overlap a minute counts once. A `to`
 * without a time includes its whole day (DOMAIN convention 11).
 */
export function overtimeBook({ exceptions, resources }: Pick<PlanningInput, 'exceptions' | 'resources'>): OvertimeWithin {
  const rows = exceptions.filter(({ kind }) => kind === 'overtime');
  if (rows.length === 0) return () => 0;
  const calendarOf = new Map(resources.map(({ resource, calendar }) => [resource, calendar]));
  const known = new Map<ResourceId, readonly Interval[]>();
  return (resource, span) => {
    let intervals = known.get(resource);
    if (intervals === undefined) {
      const calendar = calendarOf.get(resource) ?? null;
      intervals = disjoint(rows.filter((row) => concerns(row, resource, calendar)).map(intervalOf));
      known.set(resource, intervals);
    }
    return intervals.reduce((sum, { start, end }) => sum + Math.max(0, Math.min(end, span.end) - Math.max(start, span.start)), 0);
  };
}

function concerns({ target, targetKind }: CalendarException, resource: ResourceId, calendar: string | null): boolean {
  return targetKind === 'resource' ? target === resource : target === calendar;
}

function intervalOf({ from, to }: CalendarException): Interval {
  return { start: from.minutes, end: to.minutes + (to.hasTime ? 0 : MINUTES_PER_DAY) };
}

function disjoint(intervals: readonly Interval[]): Interval[] {
  const merged: Interval[] = [];
  for (const { start, end } of [...intervals].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else merged.push({ start, end });
  }
  return merged;
}
