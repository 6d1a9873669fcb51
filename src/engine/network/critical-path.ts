import { findCycle } from './cycle';

/** FS: finish to start, SS: start to start, FF: finish to finish. */
export type LinkType = 'FS' | 'SS' | 'FF';

/** A task of a textbook network; durations and lags in any one unit, counted from 0. */
export interface NetworkTask {
  readonly id: string;
  readonly duration: number;
  readonly predecessors: readonly TaskLink[];
}

export interface TaskLink {
  readonly task: string;
  readonly type: LinkType;
  readonly lag: number;
}

export interface NetworkRow {
  readonly id: string;
  readonly earliestStart: number;
  readonly earliestFinish: number;
  readonly latestStart: number;
  readonly latestFinish: number;
  readonly totalSlack: number;
  readonly freeSlack: number;
  readonly independentSlack: number;
  readonly critical: boolean;
}

export type CriticalPathResult =
  | { readonly kind: 'network'; readonly rows: readonly NetworkRow[]; readonly finish: number }
  /** A > B > A. */
  | { readonly kind: 'cycle'; readonly cycle: readonly string[] }
  | { readonly kind: 'unknown-predecessor'; readonly task: string; readonly predecessor: string }
  | { readonly kind: 'duplicate-task'; readonly task: string };

/** A link by indices; the successor may start `lag` after the predecessor's reference point, see `startOffset`. */
interface Link {
  readonly from: number;
  readonly to: number;
  readonly type: LinkType;
  readonly lag: number;
}

const TOLERANCE = 1e-9;

/**
 * Critical path method, activity on node: earliest dates forward from 0, latest dates backward from `end`, or from the earliest finish of
 * the whole. Slacks as in textbooks: total = LS - ES; free = what delays no successor's earliest date and not the end; independent = what is
 * left when predecessors end at their latest and successors start at their earliest, never below 0. Critical: total slack at most 0,
 * or the least when all is positive. Rows stand in the order of the tasks.
 *
 * @example criticalPath([{ id: 'A', duration: 2, predecessors: [] }]) // finish 2, A critical
 */
export function criticalPath(tasks: readonly NetworkTask[], end?: number): CriticalPathResult {
  const indexed = indexLinks(tasks);
  if (indexed.kind !== 'links') return indexed;
  const { links } = indexed;
  const cycle = findCycle([...tasks.keys()], followersOf(tasks.length, links));
  if (cycle !== null) return { kind: 'cycle', cycle: cycle.map((i) => tasks[i].id) };

  const network = { tasks, links, durations: tasks.map((task) => task.duration) };
  const earliest = earliestStarts(network);
  const finish = tasks.reduce((most, { duration }, i) => Math.max(most, earliest[i] + duration), 0);
  const horizon = end ?? finish;
  return { kind: 'network', rows: rowsOf(network, earliest, latestStarts(network, horizon), Math.max(horizon, finish)), finish };
}

interface Network {
  readonly tasks: readonly NetworkTask[];
  readonly links: readonly Link[];
  readonly durations: readonly number[];
}

function earliestStarts({ links, durations }: Network): number[] {
  const incoming = groupLinks(durations.length, links, (link) => link.to);
  const starts = durations.map(() => 0);
  for (const i of topological(durations.length, links)) {
    for (const link of incoming[i]) starts[i] = Math.max(starts[i], starts[link.from] + startOffset(link, durations));
  }
  return starts;
}

function latestStarts({ links, durations }: Network, horizon: number): number[] {
  const outgoing = groupLinks(durations.length, links, (link) => link.from);
  const starts = durations.map((duration) => horizon - duration);
  for (const i of topological(durations.length, links).reverse()) {
    for (const link of outgoing[i]) starts[i] = Math.min(starts[i], starts[link.to] - startOffset(link, durations));
  }
  return starts;
}

/** @param end what no task may pass when its free slack is used. */
function rowsOf({ tasks, links, durations }: Network, earliest: readonly number[], latest: readonly number[], end: number): NetworkRow[] {
  const limits = durations.map((duration) => end - duration);
  const pushed = durations.map(() => 0);
  for (const link of links) {
    const offset = startOffset(link, durations);
    limits[link.from] = Math.min(limits[link.from], earliest[link.to] - offset);
    pushed[link.to] = Math.max(pushed[link.to], latest[link.from] + offset);
  }
  const least = latest.reduce((low, start, i) => Math.min(low, start - earliest[i]), Infinity);
  return tasks.map(({ id, duration }, i): NetworkRow => {
    const totalSlack = latest[i] - earliest[i];
    return {
      id,
      earliestStart: earliest[i],
      earliestFinish: earliest[i] + duration,
      latestStart: latest[i],
      latestFinish: latest[i] + duration,
      totalSlack,
      freeSlack: limits[i] - earliest[i],
      independentSlack: Math.max(0, limits[i] - pushed[i]),
      critical: totalSlack <= Math.max(0, least) + TOLERANCE,
    };
  });
}

/** Least time from the predecessor's start to the successor's start. */
function startOffset({ from, to, type, lag }: Link, durations: readonly number[]): number {
  if (type === 'SS') return lag;
  return durations[from] + lag - (type === 'FF' ? durations[to] : 0);
}

function indexLinks(tasks: readonly NetworkTask[]): { kind: 'links'; links: Link[] } | Exclude<CriticalPathResult, { kind: 'network' }> {
  const indexOf = new Map<string, number>();
  for (const [i, { id }] of tasks.entries()) {
    if (indexOf.has(id)) return { kind: 'duplicate-task', task: id };
    indexOf.set(id, i);
  }
  const links: Link[] = [];
  for (const [to, { id, predecessors }] of tasks.entries()) {
    for (const { task, type, lag } of predecessors) {
      const from = indexOf.get(task);
      if (from === undefined) return { kind: 'unknown-predecessor', task: id, predecessor: task };
      links.push({ from, to, type, lag });
    }
  }
  return { kind: 'links', links };
}

function groupLinks(count: number, links: readonly Link[], keyOf: (link: Link) => number): Link[][] {
  const groups: Link[][] = Array.from({ length: count }, () => []);
  for (const link of links) groups[keyOf(link)].push(link);
  return groups;
}

function followersOf(count: number, links: readonly Link[]): (node: number) => readonly number[] {
  const followers: number[][] = Array.from({ length: count }, () => []);
  for (const { from, to } of links) followers[from].push(to);
  return (node) => followers[node];
}

/** Every predecessor before its successors; the graph has no cycle. */
function topological(count: number, links: readonly Link[]): number[] {
  const waiting = new Int32Array(count);
  for (const { to } of links) waiting[to]++;
  const follow = followersOf(count, links);
  const order: number[] = [];
  for (let i = 0; i < count; i++) if (waiting[i] === 0) order.push(i);
  for (let head = 0; head < order.length; head++) {
    for (const to of follow(order[head])) if (--waiting[to] === 0) order.push(to);
  }
  return order;
}
