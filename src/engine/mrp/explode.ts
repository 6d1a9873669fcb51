import type { BomLine } from '../model/input';
import type { ItemId, Minutes, Quantity } from '../model/units';
import { componentQuantity, isEffective, isOfAlternative } from './bom-line';
import { itemNetwork } from './item-network';

/** What an explosion is limited to. */
export interface ExplosionOptions {
  /** How many levels down or up; all when absent. */
  readonly levels?: number;
  /** Only lines that hold then; all when absent. */
  readonly date?: Minutes;
  readonly alternative?: string | null;
  readonly convention?: 'yield' | 'additive';
}

export interface ExplosionRow {
  /** 1 = directly in the item. */
  readonly level: number;
  readonly component: ItemId;
  readonly quantity: Quantity;
}

export interface WhereUsedRow {
  /** 1 = the item is directly in it. */
  readonly level: number;
  readonly parent: ItemId;
  /** Units of the item in one unit of the parent, along this path. */
  readonly quantity: Quantity;
}

/**
 * The indented bill of material of so many units, each component below its parent and as often as it occurs, with scrap and fixed quantities
 * of the lines (one order of each). A line that would close a cycle ends its branch.
 *
 * @example rows of level, component, quantity for 50 speaker kits: 1 B 100, 2 D 200, 2 E 200, 1 C 150, …
 */
export function explode(bom: readonly BomLine[], item: ItemId, quantity: Quantity, options: ExplosionOptions = {}): ExplosionRow[] {
  const byParent = groupBy(bom, (line) => line.parent);
  const rows: ExplosionRow[] = [];
  const walk = (parent: ItemId, launched: Quantity, path: readonly ItemId[]): void => {
    if (path.length > (options.levels ?? Infinity)) return;
    for (const line of byParent.get(parent) ?? []) {
      if (!holds(line, options) || path.includes(line.component)) continue;
      const needed = componentQuantity(line, launched, options.convention);
      rows.push({ level: path.length, component: line.component, quantity: needed });
      walk(line.component, needed, [...path, line.component]);
    }
  };
  walk(item, quantity, [item]);
  return rows;
}

/** The indented list of what an item is in, upwards; each parent below what it was reached from. A cycle ends its branch. */
export function whereUsed(bom: readonly BomLine[], item: ItemId, options: ExplosionOptions = {}): WhereUsedRow[] {
  const byComponent = groupBy(bom, (line) => line.component);
  const rows: WhereUsedRow[] = [];
  const walk = (component: ItemId, each: Quantity, path: readonly ItemId[]): void => {
    if (path.length > (options.levels ?? Infinity)) return;
    for (const line of byComponent.get(component) ?? []) {
      if (!holds(line, options) || path.includes(line.parent)) continue;
      const quantity = each * (componentQuantity(line, 1, options.convention) - line.fixedQuantity);
      rows.push({ level: path.length, parent: line.parent, quantity });
      walk(line.parent, quantity, [...path, line.parent]);
    }
  };
  walk(item, 1, [item]);
  return rows;
}

/**
 * Low-level code (code de plus bas niveau) of every item of the bill of material: the longest way down to it from an item that nothing
 * contains, 0 for such an item. Where lines form a cycle, the one that closes it is ignored.
 */
export function lowLevelCodes(bom: readonly BomLine[]): ReadonlyMap<ItemId, number> {
  const ids = new Set<ItemId>();
  for (const line of bom) ids.add(line.parent).add(line.component);
  const items = [...ids].map((item) => ({ item }));
  const { levels } = itemNetwork(items, bom);
  return new Map(items.map(({ item }, index) => [item, levels[index]]));
}

function holds(line: BomLine, { date, alternative }: ExplosionOptions): boolean {
  if (date !== undefined && !isEffective(line, date)) return false;
  return alternative === undefined || isOfAlternative(line, alternative);
}

function groupBy(bom: readonly BomLine[], keyOf: (line: BomLine) => ItemId): ReadonlyMap<ItemId, BomLine[]> {
  const groups = new Map<ItemId, BomLine[]>();
  for (const line of bom) {
    const group = groups.get(keyOf(line));
    if (group) group.push(line);
    else groups.set(keyOf(line), [line]);
  }
  return groups;
}
