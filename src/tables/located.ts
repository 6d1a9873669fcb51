import type { Finding } from '../engine/model/finding';
import type { FoundTable } from './found-table';
import type { LocatedFinding } from './read-input';
import { isTableName } from './schema/input-tables';
import type { TableName } from './schema/column';

/**
 * The A1 name of a column, from 1.
 *
 * @example columnName(28) // 'AB'
 */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** The A1 address of a cell; rows and columns from 1. */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row}`;
}

/**
 * Gives a finding the place of its cell: sheet, A1 address, Excel's name of the table and the planner's header. A finding without a row
 * gets the table's place alone; one of a table that is not in the workbook is left as it is.
 */
export function locateFinding(finding: Finding, tables: ReadonlyMap<TableName, FoundTable>): LocatedFinding {
  if (finding.table === undefined || !isTableName(finding.table)) return finding;
  const found = tables.get(finding.table);
  if (found === undefined) return finding;
  const { raw, columns } = found;
  const index = finding.column === undefined ? undefined : columns.get(finding.column);
  const cell = finding.row === undefined ? undefined : cellAddress(raw.headerRow + 1 + finding.row, raw.firstColumn + (index ?? 0));
  return {
    ...finding,
    sheet: raw.sheet,
    excelTable: raw.name,
    ...(cell === undefined ? {} : { cell }),
    ...(index === undefined ? {} : { header: raw.headers[index] }),
  };
}
