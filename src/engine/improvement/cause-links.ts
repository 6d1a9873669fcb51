import { findCycles } from '../network/cycle';
import type { CauseRow } from '../model/follow-up-records';

/** A cause whose link to a parent had to be dropped, since it closes a circle: each cause of the path explains the next. */
export interface CauseCycle {
  readonly row: CauseRow;
  readonly parent: string;
  readonly path: readonly string[];
}

/** Causes without circles: of each circle one link to a parent is dropped, the cause itself stays. Each cause is in one row of its problem. */
export function withoutCauseCycles(rows: readonly CauseRow[]): {
  readonly rows: readonly CauseRow[];
  readonly cycles: readonly CauseCycle[];
} {
  const freed = [...rows];
  const cycles: CauseCycle[] = [];
  const problems = new Map<string, number[]>();
  rows.forEach(({ problem }, index) => problems.set(problem, [...(problems.get(problem) ?? []), index]));
  for (const indices of problems.values()) {
    for (let cycle = freeOne(freed, indices); cycle !== null; cycle = freeOne(freed, indices)) cycles.push(cycle);
  }
  return { rows: freed, cycles };
}

/** Drops the link that closes the first circle found; null when there is none. */
function freeOne(rows: CauseRow[], indices: readonly number[]): CauseCycle | null {
  const edges = new Map(indices.map((index) => [rows[index].cause, rows[index].parents]));
  const [path] = findCycles(edges);
  if (path === undefined) return null;
  const [from, to] = path.slice(-2);
  const index = indices.find((one) => rows[one].cause === from);
  if (index === undefined) return null;
  const row = rows[index];
  rows[index] = { ...row, parents: row.parents.filter((parent) => parent !== to) };
  return { row, parent: to, path };
}
