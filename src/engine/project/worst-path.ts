import type { NetworkRow, TaskLink } from '../network/critical-path';

const TOLERANCE = 1e-6;

/** Any path has more variance. */
const NO_PATH: VariedPath = { path: [], variance: -1 };

/** A task on its dates, with what it waits for. */
export interface DatedTask extends NetworkRow {
  readonly links: readonly TaskLink[];
  readonly variance: number;
}

/** A path through the network. */
export interface VariedPath {
  readonly path: readonly string[];
  readonly variance: number;
}

/**
 * Of the paths that decide when the whole ends the one with the greatest variance: what makes a date least sure. A link decides when the task begins
 * no earlier because of it.
 */
export function worstPath(tasks: readonly DatedTask[], finish: number): VariedPath {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const known = new Map<string, VariedPath>();
  const upTo = (task: DatedTask): VariedPath => {
    const found = known.get(task.id);
    if (found !== undefined) return found;
    let before = NO_PATH;
    for (const link of task.links) {
      const from = byId.get(link.task);
      if (from === undefined || !decides(link, from, task)) continue;
      const path = upTo(from);
      if (path.variance > before.variance) before = path;
    }
    const whole = { path: [...before.path, task.id], variance: Math.max(0, before.variance) + task.variance };
    known.set(task.id, whole);
    return whole;
  };
  const ends = tasks.filter((task) => task.earliestFinish >= finish - TOLERANCE);
  const worst = ends.map(upTo).reduce((most, path) => (path.variance > most.variance ? path : most), NO_PATH);
  return { ...worst, variance: Math.max(0, worst.variance) };
}

/** True when a link is why its task begins no earlier. */
export function decides({ type, lag }: TaskLink, from: NetworkRow, to: NetworkRow): boolean {
  const reached = (type === 'SS' ? from.earliestStart : from.earliestFinish) + lag;
  return Math.abs(reached - (type === 'FF' ? to.earliestFinish : to.earliestStart)) < TOLERANCE;
}
