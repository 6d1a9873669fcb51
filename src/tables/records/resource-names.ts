import type { ResourceId } from '../../engine/model/units';
import type { RawCell } from '../../workbook/workbook';
import { cellText } from '../cells/cell-text';
import type { FoundTable } from '../found-table';
import { NameIndex } from '../name-index';
import type { RowReader } from '../row-reader';
import type { TableName } from '../schema/column';
import { columnNames, columnTexts } from './raw-names';
import type { SupplierNames } from './suppliers';

/** Separators of alternatives; the later ones also stand inside names, so they are tried only when nothing else fits. */
const SURE_SEPARATORS = /[|;]/;
const OTHER_SEPARATORS = /[|;,/]/;

/** Names of resources and of groups, and what a cell with alternatives or a group means. */
export class ResourceNames {
  /** Every resource, listed or implied. */
  readonly names = new NameIndex();
  /** Resources that other tables speak of but Resources does not list. */
  readonly implied: readonly { readonly resource: ResourceId; readonly kind: 'machine' | 'person' | 'tool' | 'subcontractor' }[];
  private readonly groupNames = new NameIndex();
  private readonly groups = new Map<string, ResourceId[]>();

  constructor(tables: ReadonlyMap<TableName, FoundTable>) {
    for (const name of columnNames(tables, 'Resources', 'resource')) this.names.add(name);
    this.collectGroups(tables);
    this.implied = tables.has('Resources') ? this.impliedSubcontractors(tables) : this.impliedResources(tables);
  }

  /** A group in the spelling of its first member; null when there is no such group. */
  groupName(name: string): string | null {
    return this.groupNames.resolve(name);
  }

  /** The name of a resource or of a group, in its own spelling; an unknown one leaves the row out. */
  readResourceOrGroup(row: RowReader, column: string): string {
    const text = row.text(column);
    if (text === null) return '';
    const name = this.names.has(text)
      ? text
      : this.groupNames.has(text)
        ? text
        : (this.names.resolve(text) ?? this.groupNames.resolve(text));
    if (name === null) row.say('error', 'resource.unknown', column);
    else row.sayReadAs(column, row.cell(column), name);
    return name ?? '';
  }

  /** One resource of an optional cell. */
  readOne(row: RowReader, column: string): ResourceId | null {
    return row.reference(column, this.names, 'resource.unknown');
  }

  /** Resources of a cell: one, a group, or alternatives; without them the subcontractor. Nothing usable leaves the row out. */
  readAlternatives(row: RowReader, column: string, subcontractor: string): readonly ResourceId[] {
    const text = row.text(column);
    if (text === null) return this.readFromSubcontractor(row, column, subcontractor);
    const whole = this.membersOf(row, column, text, row.cell(column));
    if (whole !== null) return whole;
    for (const separator of [SURE_SEPARATORS, OTHER_SEPARATORS]) {
      const parts = text.split(separator).map((part) => part.trim());
      if (parts.length < 2) continue;
      const members = parts.map((part) => (part === '' ? [] : this.membersOf(row, column, part, part)));
      if (members.every((one) => one === null || one.length === 0)) continue;
      const unknown = parts.filter((_, i) => members[i] === null);
      if (unknown.length > 0) row.say('warning', 'resource.alternative-unknown', column, { parameters: { unknown: unknown.join(', ') } });
      return [...new Set(members.flatMap((one) => one ?? []))];
    }
    row.say('error', 'resource.unknown', column);
    return [];
  }

  /** Name of the subcontractor: a resource or a supplier. */
  readSubcontractor(row: RowReader, column: string, suppliers: SupplierNames): string | null {
    const text = row.text(column);
    const resource = text === null ? null : this.names.resolve(text);
    if (resource === null) return suppliers.read(row, column);
    row.sayReadAs(column, row.cell(column), resource);
    return resource;
  }

  private membersOf(row: RowReader, column: string, text: string, typed: RawCell): readonly ResourceId[] | null {
    const exactGroup = !this.names.has(text) && this.groupNames.has(text);
    const resource = exactGroup ? null : this.names.resolve(text);
    const name = resource ?? this.groupNames.resolve(text);
    if (name === null) return null;
    row.sayReadAs(column, typed, name);
    return resource === null ? (this.groups.get(name) ?? []) : [resource];
  }

  private readFromSubcontractor(row: RowReader, column: string, subcontractor: string): readonly ResourceId[] {
    const text = row.isBlank(subcontractor) ? null : cellText(row.cell(subcontractor));
    const resource = text === null ? null : this.names.resolve(text);
    if (resource !== null) return [resource];
    row.say('error', 'resource.missing', column);
    return [];
  }

  private collectGroups(tables: ReadonlyMap<TableName, FoundTable>): void {
    const resources = columnTexts(tables, 'Resources', 'resource');
    columnTexts(tables, 'Resources', 'group').forEach((text, row) => {
      const resource = resources[row];
      if (text === null || resource === null || resource === undefined) return;
      const group = this.groupNames.resolve(text) ?? text;
      this.groupNames.add(group);
      const members = this.groups.get(group) ?? [];
      if (!members.includes(resource)) members.push(resource);
      this.groups.set(group, members);
    });
  }

  /** A subcontracted operation without a resource runs at its subcontractor, listed as a resource or not. */
  private impliedSubcontractors(tables: ReadonlyMap<TableName, FoundTable>): ResourceNames['implied'] {
    const resources = columnTexts(tables, 'Routings', 'resource');
    const subcontractors = columnTexts(tables, 'Routings', 'subcontractor');
    const named = subcontractors.filter((name, row) => name !== null && (resources[row] ?? null) === null);
    return this.addUnknown(named, 'subcontractor');
  }

  private impliedResources(tables: ReadonlyMap<TableName, FoundTable>): ResourceNames['implied'] {
    const places = (['Routings', 'OrderOperations', 'Progress', 'Stops'] as const).flatMap((table) =>
      columnNames(tables, table, 'resource'),
    );
    const machines = places.flatMap((text) => text.split(SURE_SEPARATORS).map((part) => part.trim()));
    return [
      ...this.addUnknown(machines, 'machine'),
      ...this.addUnknown(columnNames(tables, 'Routings', 'tool'), 'tool'),
      ...this.addUnknown(columnNames(tables, 'Skills', 'person'), 'person'),
      ...this.impliedSubcontractors(tables),
    ];
  }

  private addUnknown<Kind extends ResourceNames['implied'][number]['kind']>(
    names: readonly (string | null)[],
    kind: Kind,
  ): { resource: string; kind: Kind }[] {
    const added: { resource: string; kind: Kind }[] = [];
    for (const name of names) {
      if (name === null || name === '' || this.names.resolve(name) !== null) continue;
      this.names.add(name);
      added.push({ resource: name, kind });
    }
    return added;
  }
}
