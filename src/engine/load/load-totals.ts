import type { LoadCell } from '../model/plan';
import type { Duration, Minutes, ResourceId } from '../model/units';

/** Load and capacity of all resources of a sector in a bucket; resources without a sector are together under null. */
export type SectorLoad = Omit<LoadCell, 'resource'>;

/** Totals by sector, in order of the sectors' first appearance, then bucket. */
export function loadBySector(cells: readonly LoadCell[]): SectorLoad[] {
  const sectors = new Map<string | null, Map<Minutes, SectorLoad>>();
  for (const { resource: _, ...cell } of cells) {
    const buckets = sectors.get(cell.sector) ?? new Map<Minutes, SectorLoad>();
    sectors.set(cell.sector, buckets);
    const total = buckets.get(cell.bucket);
    buckets.set(cell.bucket, total === undefined ? cell : sum(total, cell));
  }
  return [...sectors.values()].flatMap((buckets) => [...buckets.values()].sort((a, b) => a.bucket - b.bucket));
}

function sum(a: SectorLoad, b: SectorLoad): SectorLoad {
  return {
    sector: a.sector,
    bucket: a.bucket,
    capacityMinutes: a.capacityMinutes + b.capacityMinutes,
    loadMinutes: a.loadMinutes + b.loadMinutes,
    plannedMinutes: a.plannedMinutes + b.plannedMinutes,
    firmMinutes: a.firmMinutes + b.firmMinutes,
    releasedMinutes: a.releasedMinutes + b.releasedMinutes,
    changeoverMinutes: a.changeoverMinutes + b.changeoverMinutes,
    infiniteMinutes: a.infiniteMinutes + b.infiniteMinutes,
  };
}

/** A cell whose load, as scheduled or at infinite capacity, is more than its capacity. */
export interface Overload {
  readonly cell: LoadCell;
  /** The greater of both loads, and how much of it is too much. */
  readonly loadMinutes: Duration;
  readonly excessMinutes: Duration;
  /** Load by capacity; null where there is no capacity at all. */
  readonly rate: number | null;
}

/** A load this little above capacity is rounding. */
const TOLERANCE = 1e-6;

/** Overloaded cells, the greatest excess first, then in the order of the cells. `unlimited` names the resources that are not finite. */
export function overloads(cells: readonly LoadCell[], unlimited: ReadonlySet<ResourceId> = new Set()): Overload[] {
  const found: Overload[] = [];
  for (const cell of cells) {
    const loadMinutes = Math.max(cell.loadMinutes, cell.infiniteMinutes);
    const excessMinutes = loadMinutes - cell.capacityMinutes;
    if (excessMinutes <= TOLERANCE || unlimited.has(cell.resource)) continue;
    found.push({ cell, loadMinutes, excessMinutes, rate: loadRate(loadMinutes, cell.capacityMinutes) });
  }
  return found.sort((a, b) => b.excessMinutes - a.excessMinutes);
}

/** Load by capacity, 1 = full; null where there is no capacity. */
export function loadRate(loadMinutes: Duration, capacityMinutes: Duration): number | null {
  return capacityMinutes > 0 ? loadMinutes / capacityMinutes : null;
}
