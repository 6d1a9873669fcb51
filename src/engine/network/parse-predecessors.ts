import type { LinkType, TaskLink } from './critical-path';

/** Links by their names in English and in French: FD fin-début, DD début-début. */
const LINK_TYPES: ReadonlyMap<string, LinkType> = new Map([
  ['FS', 'FS'],
  ['FD', 'FS'],
  ['SS', 'SS'],
  ['DD', 'SS'],
  ['FF', 'FF'],
]);

/** Texts that mean: no predecessor. */
const NONE = new Set(['', '-', '–', '—']);

export type Predecessors =
  | { readonly kind: 'links'; readonly links: readonly TaskLink[] }
  /** A part that names no task. */
  | { readonly kind: 'unknown'; readonly part: string };

/**
 * Predecessors as a planner writes them: `A;B`, `A+2` or `A-1` with a lag, `SS:A`, `FF:A+1`; a dash or nothing for none. A name that itself holds
 * a sign, a colon or is a number is found as a whole first; a lag may have a decimal point or comma.
 *
 * @param taskOf the id of the task of that name, null when there is none
 * @example parsePredecessors('A;SS:B+2', (name) => name)
 *   // links { task: 'A', type: 'FS', lag: 0 }, { task: 'B', type: 'SS', lag: 2 }
 */
export function parsePredecessors(text: string, taskOf: (name: string) => string | null): Predecessors {
  const links: TaskLink[] = [];
  const whole = text.trim();
  if (NONE.has(whole) && taskOf(whole) === null) return { kind: 'links', links };
  for (const part of whole.split(';')) {
    const written = part.trim();
    if (written === '') continue;
    const link = parseLink(written, taskOf);
    if (link === null) return { kind: 'unknown', part: written };
    links.push(link);
  }
  return { kind: 'links', links };
}

function parseLink(written: string, taskOf: (name: string) => string | null): TaskLink | null {
  const finishToStart = parseTarget(written, 'FS', taskOf);
  if (finishToStart !== null) return finishToStart;
  const typed = /^([A-Za-z]{2})\s*:\s*(.+)$/.exec(written);
  const type = typed === null ? undefined : LINK_TYPES.get(typed[1].toUpperCase());
  return typed === null || type === undefined ? null : parseTarget(typed[2], type, taskOf);
}

/** A task, or a task and a lag. */
function parseTarget(written: string, type: LinkType, taskOf: (name: string) => string | null): TaskLink | null {
  const plain = taskOf(written);
  if (plain !== null) return { task: plain, type, lag: 0 };
  const lagged = /^(.+?)\s*([+-])\s*(\d+(?:[.,]\d+)?)$/.exec(written);
  const task = lagged === null ? null : taskOf(lagged[1]);
  if (lagged === null || task === null) return null;
  const amount = Number(lagged[3].replace(',', '.'));
  return { task, type, lag: lagged[2] === '-' ? -amount : amount };
}
