import type { LoadCell } from '../engine/model/plan';
import { isOverloaded } from '../engine/plan-kpis';
import type { Resource } from '../engine/model/input';
import type { ResourceId } from '../engine/model/units';
import type { SheetContext } from './sheet-context';

/** Above this share of its capacity a resource counts as full. */
export const FULL_RATE = 0.85;
/** Minutes. */
const LOAD_TOLERANCE = 1;

/** A resource's load over all buckets. */
export interface LoadProfile {
  readonly resource: ResourceId;
  /** False when it takes any number of operations at a time: its capacity is no limit and it is never overloaded. */
  readonly finite: boolean;
  /** False for people: load at latest dates is that of machines, nobody is chosen yet. */
  readonly hasNeed: boolean;
  readonly cells: readonly LoadCell[];
  /** The worst bucket by load at latest dates against capacity; null when nothing is ever due there. */
  readonly worst: LoadCell | null;
  readonly worstRate: number;
  /** The bucket with the highest rate, as scheduled or at latest dates, and that rate. */
  readonly peak: LoadCell | null;
  readonly peakRate: number;
  /** Load as scheduled over capacity, up to the last bucket with load. */
  readonly meanRate: number;
  /** Buckets in which the load at latest dates is more than the capacity. */
  readonly overloaded: number;
  /** True when all of it could still be done in time by working ahead: up to each bucket there is as much open time as load. */
  readonly absorbable: boolean;
  readonly loadMinutes: number;
  readonly capacityMinutes: number;
}

/** Load over capacity; without capacity: nothing when nothing is due, else one and a half times what can be done. */
export function rateOf(load: number, capacity: number): number {
  if (capacity > 0) return load / capacity;
  return load > 0 ? Infinity : 0;
}

/** The load of each resource that has any: the most overloaded first, then the most loaded, people behind machines, those without a limit last. */
export function loadProfiles({ plan, resource: resourceOf }: Pick<SheetContext, 'plan' | 'resource'>): LoadProfile[] {
  const byResource = new Map<ResourceId, LoadCell[]>();
  for (const cell of plan.load) {
    const cells = byResource.get(cell.resource);
    if (cells) cells.push(cell);
    else byResource.set(cell.resource, [cell]);
  }
  return [...byResource]
    .map(([resource, cells]) => profileOf(resource, cells, resourceOf(resource)))
    .filter((profile) => profile.capacityMinutes > 0 || profile.worst !== null || profile.loadMinutes > 0)
    .sort(
      (one, other) =>
        Number(other.finite) - Number(one.finite) ||
        other.overloaded - one.overloaded ||
        Number(other.hasNeed) - Number(one.hasNeed) ||
        other.meanRate - one.meanRate ||
        other.loadMinutes - one.loadMinutes,
    );
}

/** The finite resource with the highest rate at latest dates; null without load. */
export function worstProfile(profiles: readonly LoadProfile[]): LoadProfile | null {
  return profiles
    .filter((profile) => profile.finite && profile.worst !== null)
    .reduce<LoadProfile | null>((most, one) => (most === null || one.worstRate > most.worstRate ? one : most), null);
}

function profileOf(resource: ResourceId, cells: readonly LoadCell[], known: Resource | undefined): LoadProfile {
  const finite = known?.finite ?? true;
  const used = cells.filter((cell) => cell.loadMinutes > 0 || cell.infiniteMinutes > 0);
  const lastUsed = used.length === 0 ? -1 : cells.indexOf(used[used.length - 1]);
  const upToLast = cells.slice(0, lastUsed + 1);
  const capacity = sum(upToLast, (cell) => cell.capacityMinutes);
  const needRate = (cell: LoadCell): number => rateOf(cell.infiniteMinutes, cell.capacityMinutes);
  const worst = used.reduce<LoadCell | null>((most, cell) => (most === null || needRate(cell) > needRate(most) ? cell : most), null);
  const topRate = (cell: LoadCell): number => rateOf(Math.max(cell.loadMinutes, cell.infiniteMinutes), cell.capacityMinutes);
  const peak = used.reduce<LoadCell | null>((most, cell) => (most === null || topRate(cell) > topRate(most) ? cell : most), null);
  const loadMinutes = sum(cells, (cell) => cell.loadMinutes);
  return {
    resource,
    finite,
    hasNeed: known?.kind !== 'person' || cells.some((cell) => cell.infiniteMinutes > 0),
    cells,
    worst,
    worstRate: worst === null ? 0 : needRate(worst),
    peak,
    peakRate: peak === null ? 0 : topRate(peak),
    meanRate: capacity > 0 ? loadMinutes / capacity : 0,
    overloaded: finite ? cells.filter(isOverloaded).length : 0,
    absorbable: isAbsorbable(cells),
    loadMinutes,
    capacityMinutes: sum(cells, (cell) => cell.capacityMinutes),
  };
}

function isAbsorbable(cells: readonly LoadCell[]): boolean {
  let left = 0;
  return cells.every((cell) => (left += cell.capacityMinutes - cell.infiniteMinutes) >= -LOAD_TOLERANCE);
}

function sum(cells: readonly LoadCell[], minutes: (cell: LoadCell) => number): number {
  return cells.reduce((total, cell) => total + minutes(cell), 0);
}
