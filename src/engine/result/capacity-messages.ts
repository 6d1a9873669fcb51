import type { Finding } from '../model/finding';
import type { LoadCell } from '../model/plan';
import { isOverloaded } from '../plan-kpis';
import type { PlanFindingCode } from './finding-codes';

/**
 * One message for each resource that has more work at latest dates than open time: its worst bucket, and how many there are. The resource
 * that lacks most stands first.
 *
 * @param load cells of finite resources
 */
export function overloadMessages(load: readonly LoadCell[]): readonly Finding<PlanFindingCode>[] {
  const byResource = new Map<string, LoadCell[]>();
  for (const cell of load) {
    if (!isOverloaded(cell)) continue;
    const cells = byResource.get(cell.resource);
    if (cells) cells.push(cell);
    else byResource.set(cell.resource, [cell]);
  }
  const worst = [...byResource.values()].map((cells) => ({ cells, cell: cells.reduce((a, b) => (missing(b) > missing(a) ? b : a)) }));
  return worst
    .sort((a, b) => missing(b.cell) - missing(a.cell))
    .map(({ cells, cell }) => ({
      severity: 'warning',
      code: 'plan.overload',
      parameters: {
        resource: cell.resource,
        bucket: { day: cell.bucket },
        loadHours: hoursOf(cell.infiniteMinutes),
        capacityHours: hoursOf(cell.capacityMinutes),
        missingHours: hoursOf((hoursOf(cell.infiniteMinutes) - hoursOf(cell.capacityMinutes)) * 60),
        missing: { minutes: Math.round(missing(cell)) },
        buckets: cells.length,
      },
      key: cell.resource,
    }));
}

/** Working time is said in hours, to the tenth: days of 24 hours would mislead. */
function hoursOf(minutes: number): number {
  return Math.round(minutes / 6) / 10;
}

function missing({ infiniteMinutes, capacityMinutes }: LoadCell): number {
  return infiniteMinutes - capacityMinutes;
}
