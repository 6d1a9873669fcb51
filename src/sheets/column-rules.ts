import type { ConditionalRule, RangeSpec, RuleStyle, TableSpec } from './sheet-spec';
import { cellAddress } from './cell-address';
import { bodyRows, columnNumber } from './table-columns';

/** The body of columns of a table, from one key to another (the same one when absent). */
export function columnRange(table: TableSpec, key: string, toKey = key): RangeSpec {
  const { first, last } = bodyRows(table);
  return { firstRow: first, lastRow: last, firstColumn: columnNumber(table, key), lastColumn: columnNumber(table, toKey) };
}

/**
 * A conditional format on columns of a table. `test` is given the address of the first cell of the range (its column fixed when `toKey` is
 * absent) and gives the formula; other columns of the row are reached through `inRow`.
 */
export function columnRule(
  table: TableSpec,
  key: string,
  test: (cell: string, inRow: (key: string) => string) => string,
  style: RuleStyle,
  toKey = key,
): ConditionalRule {
  const range = columnRange(table, key, toKey);
  const cell = cellAddress(range.firstRow, range.firstColumn, { column: key === toKey });
  const inRow = (other: string): string => cellAddress(range.firstRow, columnNumber(table, other), { column: true });
  return { range, formula: test(cell, inRow), style, stopIfTrue: false };
}
