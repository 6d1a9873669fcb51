import type { Demand, PersonSkill } from '../../engine/model/input';
import { NameIndex } from '../name-index';
import type { RowReader } from '../row-reader';
import type { OrderNames } from './orders';
import type { ResourceNames } from './resource-names';

/** What rows of Adjustments and Disturbances may speak of. */
export interface ChangeNames {
  readonly items: NameIndex;
  readonly resources: ResourceNames;
  /** Listed, or named by an item. */
  readonly suppliers: readonly string[];
  readonly orders: OrderNames;
  readonly demands: readonly Demand[];
  readonly skills: readonly PersonSkill[];
}

export type SubjectKind = 'resource' | 'group' | 'skill' | 'item' | 'order' | 'demand' | 'supplier';

/** Finds in spite of case, accents and spaces what a cell of these rows means. */
export class Subjects {
  private readonly demands: NameIndex;
  private readonly skills: NameIndex;
  private readonly suppliers: NameIndex;

  constructor(private readonly names: ChangeNames) {
    this.demands = indexOf(names.demands.map(({ id }) => id));
    this.skills = indexOf(names.skills.map(({ skill }) => skill));
    this.suppliers = indexOf(names.suppliers);
  }

  /**
   * The subject in its own spelling, of the first of the kinds in which there is one; as typed when there is none, which is said when the row is
   * applied.
   */
  read(row: RowReader, column: string, kinds: readonly SubjectKind[]): string | null {
    const text = row.text(column);
    if (text === null) return null;
    const name = this.resolve(text, kinds);
    if (name !== null) row.sayReadAs(column, row.cell(column), name);
    return name ?? text;
  }

  resolve(text: string, kinds: readonly SubjectKind[]): string | null {
    for (const kind of kinds) {
      const name = this.find(kind, text);
      if (name !== null) return name;
    }
    return null;
  }

  private find(kind: SubjectKind, text: string): string | null {
    const { items, resources, orders } = this.names;
    switch (kind) {
      case 'resource':
        return resources.names.resolve(text);
      case 'group':
        return resources.groupName(text);
      case 'skill':
        return this.skills.resolve(text);
      case 'item':
        return items.resolve(text);
      case 'order':
        return orders.kept.resolve(text);
      case 'demand':
        return this.demands.resolve(text);
      case 'supplier':
        return this.suppliers.resolve(text);
    }
  }
}

function indexOf(names: readonly string[]): NameIndex {
  const index = new NameIndex();
  for (const name of names) index.add(name);
  return index;
}

/** Gives a row without a number one from its place in the sheet; a number that is there twice leaves the second row out. */
export class RowIds {
  private readonly seen = new Set<string>();

  read(row: RowReader): string {
    const id = row.text('id') ?? `#${row.found.raw.headerRow + 1 + row.row}`;
    if (this.seen.has(id)) row.say('error', 'key.duplicate', 'id');
    this.seen.add(id);
    return id;
  }
}
