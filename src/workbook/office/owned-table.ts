import type { TableSpec } from '../../sheets/sheet-spec';
import { tableHeaders } from '../table-headers';
import type { Block } from './block';

/** A table that stands on one of Jalon's sheets. */
export interface StandingTable {
  readonly id: string;
  readonly name: string;
  readonly block: Block;
  readonly headers: readonly string[];
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
}

/** What Jalon noted of a table of its own: `Table.id` lives on when the planner renames it. */
export interface NotedTable {
  readonly id: string;
  /** Name in the specification. */
  readonly name: string;
  readonly headers: readonly string[];
}

/** A table of a specification with the one that stands for it; null when it is new. */
export interface TableMatch {
  readonly table: TableSpec;
  readonly standing: StandingTable | null;
}

/** Finds the tables of a specification again: by what was noted, by name, by headers, or by the cell they begin in. */
export function matchTables(tables: readonly TableSpec[], standing: readonly StandingTable[], noted: readonly NotedTable[]): TableMatch[] {
  const left = [...standing];
  const found = new Map<TableSpec, StandingTable>();
  const ways: ((table: TableSpec, one: StandingTable) => boolean)[] = [
    (table, one) => noted.some(({ id, name }) => id === one.id && name === table.name),
    (table, one) => one.name.toLowerCase() === table.name.toLowerCase(),
    (table, one) => sameHeaders(one.headers, notedHeaders(table, noted) ?? tableHeaders(table)),
    (table, one) => one.block.row === table.row - 1 && one.block.column === table.column - 1 && one.headers.length === table.columns.length,
  ];
  for (const matches of ways) {
    for (const table of tables) {
      if (found.has(table)) continue;
      const index = left.findIndex((one) => matches(table, one));
      if (index >= 0) found.set(table, left.splice(index, 1)[0]);
    }
  }
  return tables.map((table) => ({ table, standing: found.get(table) ?? null }));
}

function notedHeaders(table: TableSpec, noted: readonly NotedTable[]): readonly string[] | undefined {
  return noted.find(({ name }) => name === table.name)?.headers;
}

function sameHeaders(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((header, index) => header === b[index]);
}

/** Where a table of a specification will stand; Excel wants one row of body at least. */
export function tableBlock({ row, column, columns, rows }: TableSpec): Block {
  return { row: row - 1, column: column - 1, rows: Math.max(1, rows.length) + 1, columns: columns.length };
}
