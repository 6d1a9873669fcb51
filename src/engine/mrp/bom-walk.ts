import type { BomLine } from '../model/input';
import type { ItemId } from '../model/units';
import { itemNetwork } from './item-network';

/** How large the indented list below (or above) an item is, before it is made. */
export interface BomWalk {
  /** The lines that it is made of, in the order of the table. */
  readonly lines: readonly BomLine[];
  /** Rows of the list, an item as often as it occurs; Infinity is possible. */
  readonly rows: number;
  /** Greatest level. */
  readonly depth: number;
  /** Closed path of the first cycle that the list would run into; null when there is none. Rows and depth are 0 then. */
  readonly cycle: readonly ItemId[] | null;
}

/**
 * Measures an explosion (`down`) or a where-used list (`up`), linear in lines × levels, so that nobody waits for a list that no sheet can hold.
 *
 * @param levels how many levels; Infinity for all.
 */
export function bomWalk(bom: readonly BomLine[], item: ItemId, direction: 'down' | 'up', levels: number): BomWalk {
  const { lines, items } = reachable(bom, item, direction);
  const turned = direction === 'down' ? lines : lines.map((line) => ({ ...line, parent: line.component, component: line.parent }));
  const ids = items.map((id) => ({ item: id }));
  const network = itemNetwork(ids, turned);
  if (network.cycles.length > 0) return { lines, rows: 0, depth: 0, cycle: pathOf(network.cycles[0], direction) };
  let depth = 0;
  for (const level of network.levels) if (level > depth) depth = level;
  return { lines, ...countRows(network, depth, levels), cycle: null };
}

function countRows(
  { first, components }: Pick<ReturnType<typeof itemNetwork>, 'first' | 'components'>,
  depth: number,
  levels: number,
): { readonly rows: number; readonly depth: number } {
  let occurrences = new Float64Array(first.length - 1);
  // The item itself is the first that was reached.
  occurrences[0] = 1;
  let rows = 0;
  let level = 0;
  const most = Math.min(depth, levels);
  if (most > MOST_LEVELS) return { rows: MOST_ROWS, depth: most };
  for (; level < most; level++) {
    const next = new Float64Array(occurrences.length);
    let found = 0;
    for (let parent = 0; parent < occurrences.length; parent++) {
      if (occurrences[parent] === 0) continue;
      for (let line = first[parent]; line < first[parent + 1]; line++) {
        next[components[line]] += occurrences[parent];
        found += occurrences[parent];
      }
    }
    if (found === 0) break;
    rows += found;
    if (rows > MOST_ROWS) return { rows, depth: most };
    occurrences = next;
  }
  return { rows, depth: level };
}

/** No bill of material is deeper; a longer chain of lines is a mistake in the table, and is not counted. */
export const MOST_LEVELS = 500;

/** Beyond it nobody counts on: no sheet has so many rows. */
export const MOST_ROWS = 1_048_576;

function pathOf(cycle: readonly ItemId[], direction: 'down' | 'up'): readonly ItemId[] {
  return direction === 'down' ? cycle : [...cycle].reverse();
}

function reachable(
  bom: readonly BomLine[],
  item: ItemId,
  direction: 'down' | 'up',
): { readonly lines: BomLine[]; readonly items: ItemId[] } {
  const next = new Map<ItemId, ItemId[]>();
  for (const { parent, component } of bom) {
    const [from, to] = direction === 'down' ? [parent, component] : [component, parent];
    const known = next.get(from);
    if (known === undefined) next.set(from, [to]);
    else known.push(to);
  }
  const found = new Set<ItemId>([item]);
  for (const id of found) for (const other of next.get(id) ?? []) found.add(other);
  const lines = bom.filter(({ parent, component }) => found.has(direction === 'down' ? parent : component));
  return { lines, items: [...found] };
}
