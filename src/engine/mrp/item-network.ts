import type { BomLine, Item } from '../model/input';
import type { ItemId } from '../model/units';
import { findCycles } from '../network/cycle';

/** Items and bills of material by index: who consists of what, and in which order to net. */
export interface ItemNetwork {
  readonly indexOf: ReadonlyMap<ItemId, number>;
  /** Lines of parent p: `lines[first[p]]` up to `lines[first[p + 1] - 1]`, in the order of the table. */
  readonly first: Int32Array;
  readonly lines: readonly BomLine[];
  /** Item index of each line's component. */
  readonly components: Int32Array;
  /** Low-level code of each item: 0 = nothing contains it. */
  readonly levels: Int32Array;
  /** Items by low-level code, then by id: every parent before its components, whatever the order of the table. */
  readonly order: Int32Array;
  /** Closed paths of the cycles; the last step of each is left out of the network. */
  readonly cycles: readonly (readonly ItemId[])[];
}

/** Compiles the network; linear in items and lines, but for the sorting by id. Lines of unknown items are left out. */
export function itemNetwork(items: readonly Pick<Item, 'item'>[], bom: readonly BomLine[]): ItemNetwork {
  const indexOf = new Map<ItemId, number>();
  for (let index = 0; index < items.length; index++) indexOf.set(items[index].item, index);
  const ends = lineEnds(indexOf, bom);
  const whole = linked(ends, items.length, bom);
  const { levels, complete } = levelsOf(whole, items.length);
  if (complete) return { indexOf, ...whole, levels, order: byLevel(items, levels), cycles: [] };
  const cycles = cyclesAmong(bom.filter((_, row) => ends.parents[row] !== UNKNOWN));
  const dropped = new Set(cycles.map((path) => JSON.stringify(path.slice(-2))));
  bom.forEach(({ parent, component }, row) => {
    if (dropped.has(JSON.stringify([parent, component]))) ends.parents[row] = UNKNOWN;
  });
  const network = linked(ends, items.length, bom);
  const levelsOfRest = levelsOf(network, items.length).levels;
  return { indexOf, ...network, levels: levelsOfRest, order: byLevel(items, levelsOfRest), cycles };
}

/** Item indices of each line of the table; the parent is UNKNOWN when either is, or when the line is left out. */
interface LineEnds {
  readonly parents: Int32Array;
  readonly components: Int32Array;
}

const UNKNOWN = -1;

function lineEnds(indexOf: ReadonlyMap<ItemId, number>, bom: readonly BomLine[]): LineEnds {
  const parents = new Int32Array(bom.length);
  const components = new Int32Array(bom.length);
  for (let row = 0; row < bom.length; row++) {
    const component = indexOf.get(bom[row].component);
    components[row] = component ?? UNKNOWN;
    parents[row] = component === undefined ? UNKNOWN : (indexOf.get(bom[row].parent) ?? UNKNOWN);
  }
  return { parents, components };
}

/** Item index of each row; -1 when the item is unknown. */
export function itemIndices(rows: readonly { readonly item: ItemId }[], { indexOf }: Pick<ItemNetwork, 'indexOf'>): Int32Array {
  const indices = new Int32Array(rows.length);
  for (let row = 0; row < rows.length; row++) indices[row] = indexOf.get(rows[row].item) ?? UNKNOWN;
  return indices;
}

type Links = Pick<ItemNetwork, 'first' | 'lines' | 'components'>;

/** Lines sorted by parent, those of one in the order of the table. */
function linked(ends: LineEnds, count: number, bom: readonly BomLine[]): Links {
  const { parents } = ends;
  const first = new Int32Array(count + 1);
  for (let row = 0; row < bom.length; row++) if (parents[row] >= 0) first[parents[row] + 1]++;
  for (let item = 0; item < count; item++) first[item + 1] += first[item];
  const next = first.slice(0, count);
  const lines = new Array<BomLine>(first[count]);
  const components = new Int32Array(first[count]);
  for (let row = 0; row < bom.length; row++) {
    if (parents[row] < 0) continue;
    const place = next[parents[row]]++;
    lines[place] = bom[row];
    components[place] = ends.components[row];
  }
  return { first, lines, components };
}

function levelsOf({ first, components }: Links, count: number): { levels: Int32Array; complete: boolean } {
  const waiting = new Int32Array(count);
  for (const component of components) waiting[component]++;
  const queue = new Int32Array(count);
  const levels = new Int32Array(count);
  let filled = 0;
  for (let item = 0; item < count; item++) if (waiting[item] === 0) queue[filled++] = item;
  for (let taken = 0; taken < filled; taken++) {
    const parent = queue[taken];
    for (let line = first[parent]; line < first[parent + 1]; line++) {
      const component = components[line];
      if (levels[component] <= levels[parent]) levels[component] = levels[parent] + 1;
      if (--waiting[component] === 0) queue[filled++] = component;
    }
  }
  return { levels, complete: filled === count };
}

/** By level and id; ids are compared by their code units. */
function byLevel(items: readonly Pick<Item, 'item'>[], levels: Int32Array): Int32Array {
  const order = Array.from(levels, (_, item) => item);
  order.sort((a, b) => {
    if (levels[a] !== levels[b]) return levels[a] - levels[b];
    return items[a].item < items[b].item ? -1 : items[a].item > items[b].item ? 1 : a - b;
  });
  return Int32Array.from(order);
}

function cyclesAmong(bom: readonly BomLine[]): ItemId[][] {
  const edges = new Map<ItemId, ItemId[]>();
  for (const { parent, component } of bom) {
    const components = edges.get(parent);
    if (components) components.push(component);
    else edges.set(parent, [component]);
  }
  return findCycles(edges);
}
