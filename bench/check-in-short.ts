import type { Schedule } from '../src/engine/schedule/schedule';
import type { Workload } from '../src/engine/schedule/workload';

/** What must hold whatever the minutes: all placed, for as long as they take, behind what they wait for, one at a time on a unit. */
export function faultInShort({ operations }: Workload, schedule: Schedule): string | undefined {
  const byUnit = new Map<number | null, { start: number; finish: number }[]>();
  for (const [x, operation] of operations.entries()) {
    const { start, finish, unit, resource, segments, changeover, setup, run } = schedule.operations[x];
    const mode = operation.modes.find((one) => one.resource === resource);
    const worked = segments.reduce((sum, segment) => sum + segment.end - segment.start, 0);
    if (start === null || finish === null) return `operation ${x} has no place`;
    if (mode === undefined || setup !== mode.setup || run !== mode.run || worked !== changeover + setup + run)
      return `operation ${x} takes another time`;
    const isEarly = operation.predecessors.some(({ predecessor }) => (schedule.operations[predecessor].finish ?? Infinity) > start);
    if (isEarly) return `operation ${x} does not wait`;
    const held = byUnit.get(unit) ?? [];
    held.push({ start, finish });
    byUnit.set(unit, held);
  }
  for (const [unit, held] of byUnit) {
    held.sort((a, b) => a.start - b.start);
    if (held.some((one, i) => i > 0 && one.start < held[i - 1].finish)) return `unit ${unit} does two at a time`;
  }
  return undefined;
}
