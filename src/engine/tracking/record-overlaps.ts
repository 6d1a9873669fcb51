import type { ProgressRow } from '../model/input';
import type { Minutes } from '../model/units';

interface Running {
  readonly record: number;
  readonly end: Minutes;
}

/**
 * Records that would need more units of their resource at once than there are, each with one that runs at that time: of those that collide the last
 * of the list is told, and is then left aside. Several people who record the same operation of the same order work at one unit together.
 *
 * @param counts units by resource; one where a resource is not among them
 * @returns places in the list
 */
export function overlappingRecords(records: readonly ProgressRow[], counts: ReadonlyMap<string, number>): Map<number, number> {
  const found = new Map<number, number>();
  for (const [resource, places] of byResource(records)) {
    const units = Math.max(1, counts.get(resource) ?? 1);
    let running: Running[] = [];
    for (const record of places) {
      const { start, end } = spanOf(records[record]);
      running = running.filter((one) => one.end > start);
      if (running.some((one) => isTogether(records[one.record], records[record]))) continue;
      running.push({ record, end });
      if (running.length <= units) continue;
      const last = running.reduce((a, b) => (b.record > a.record ? b : a));
      running = running.filter((one) => one !== last);
      found.set(last.record, running[running.length - 1].record);
    }
  }
  return found;
}

/** Records with a length of time, by resource, by their start. */
function byResource(records: readonly ProgressRow[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  records.forEach(({ resource, start, end }, record) => {
    if (resource === null || start === null || end === null || end <= start) return;
    const known = groups.get(resource);
    if (known === undefined) groups.set(resource, [record]);
    else known.push(record);
  });
  for (const places of groups.values()) places.sort((a, b) => spanOf(records[a]).start - spanOf(records[b]).start || a - b);
  return groups;
}

const spanOf = ({ start, end }: ProgressRow): { start: Minutes; end: Minutes } => ({ start: start ?? 0, end: end ?? 0 });

function isTogether(a: ProgressRow, b: ProgressRow): boolean {
  return a.order === b.order && a.operation === b.operation && a.operator !== null && b.operator !== null && a.operator !== b.operator;
}
