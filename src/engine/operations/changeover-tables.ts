import type { Changeover, PlanningInput } from '../model/input';
import type { ResourceId } from '../model/units';
import { wholeMinutes } from './operation-time';

/**
 * Gives each resource its table of changeover minutes from family to family, at [from × families + to]; null when no row of Changeovers
 * concerns it. A row of the resource goes before one of its group; a pair without a row takes no time (DOMAIN convention 12).
 */
export function changeoverTables(
  input: PlanningInput,
  families: readonly string[],
  familyIndex: ReadonlyMap<string, number>,
): (resource: ResourceId, group: string | null) => Int32Array | null {
  const byName = new Map<string, Changeover[]>();
  for (const row of input.changeovers) {
    const rows = byName.get(row.resource);
    if (rows) rows.push(row);
    else byName.set(row.resource, [row]);
  }
  return (resource, group) => {
    const ofGroup = group === null || group === resource ? [] : (byName.get(group) ?? []);
    const rows = [...ofGroup, ...(byName.get(resource) ?? [])];
    if (rows.length === 0) return null;
    const table = new Int32Array(families.length * families.length);
    for (const row of rows) {
      const from = familyIndex.get(row.fromFamily) ?? 0;
      const to = familyIndex.get(row.toFamily) ?? 0;
      table[from * families.length + to] = wholeMinutes(row.time);
    }
    return table;
  };
}
