import type { RawTable } from '../workbook/workbook';
import type { LocatedFinding } from './read-input';
import type { InputTable, TableName } from './schema/column';
import type { TableMapping } from './mapping';

/** An input table that was found in the workbook. */
export interface FoundTable {
  readonly schema: InputTable;
  readonly raw: RawTable;
  /** Column key → index of the header in `raw`. */
  readonly columns: ReadonlyMap<string, number>;
}

/** All that was found, by canonical name. */
export interface FoundTables {
  readonly tables: ReadonlyMap<TableName, FoundTable>;
  /** What there is to say about the choice: missing columns, hidden copies, filters. */
  readonly findings: readonly LocatedFinding[];
  readonly mapping: TableMapping;
}
