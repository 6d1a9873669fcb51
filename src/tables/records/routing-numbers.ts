import type { FoundTable } from '../found-table';
import type { NameIndex } from '../name-index';
import type { TableName } from '../schema/column';
import { columnTexts } from './raw-names';

/**
 * Operation numbers that the Routings table names for each item (or OrderRoutings for each order), also those of rows that are left out: one bad row
 * must not orphan others.
 */
export class RoutingNumbers {
  private readonly numbers = new Map<string, Set<number>>();

  constructor(tables: ReadonlyMap<TableName, FoundTable>, items: NameIndex, table: TableName = 'Routings', key = 'item') {
    const names = columnTexts(tables, table, key);
    const operations = columnTexts(tables, table, 'operation');
    names.forEach((name, row) => {
      const item = name === null ? null : (items.resolve(name) ?? name);
      const operation = Number(operations[row] ?? Number.NaN);
      if (item === null || Number.isNaN(operation)) return;
      const known = this.numbers.get(item);
      if (known === undefined) this.numbers.set(item, new Set([operation]));
      else known.add(operation);
    });
  }

  hasRouting(item: string): boolean {
    return this.numbers.has(item);
  }

  has(item: string, operation: number): boolean {
    return this.numbers.get(item)?.has(operation) ?? false;
  }
}
