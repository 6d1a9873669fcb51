import { cellText, isBlank, isError } from '../cells/cell-text';
import type { FoundTable } from '../found-table';
import type { TableName } from '../schema/column';

/** Texts of a column, row by row; null for a cell that is empty or an error. Empty when the table or column is not there. */
export function columnTexts(tables: ReadonlyMap<TableName, FoundTable>, table: TableName, column: string): readonly (string | null)[] {
  const found = tables.get(table);
  const index = found?.columns.get(column);
  if (found === undefined || index === undefined) return [];
  return found.raw.rows.map((cells) => (isBlank(cells[index]) || isError(cells[index]) ? null : cellText(cells[index])));
}

/** The same without the empty ones. */
export function columnNames(tables: ReadonlyMap<TableName, FoundTable>, table: TableName, column: string): readonly string[] {
  return columnTexts(tables, table, column).filter((text) => text !== null);
}
