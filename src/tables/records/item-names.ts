import type { FoundTable } from '../found-table';
import { NameIndex } from '../name-index';
import type { TableName } from '../schema/column';
import { columnNames } from './raw-names';

/** Where items are spoken of when there is no Items table. */
const ITEM_COLUMNS: readonly (readonly [TableName, string])[] = [
  ['Routings', 'item'],
  ['BillOfMaterials', 'parent'],
  ['BillOfMaterials', 'component'],
  ['Demand', 'item'],
  ['MasterSchedule', 'item'],
  ['Orders', 'item'],
  ['Stock', 'item'],
  ['ItemSuppliers', 'item'],
];

/** Names of all items: those of Items, or, without that table, those that the other tables speak of. */
export function itemNames(tables: ReadonlyMap<TableName, FoundTable>): NameIndex {
  const columns = tables.has('Items') ? [['Items', 'item'] as const] : ITEM_COLUMNS;
  const names = new NameIndex();
  for (const [table, column] of columns) {
    for (const name of columnNames(tables, table, column)) if (names.resolve(name) === null || tables.has('Items')) names.add(name);
  }
  return names;
}
