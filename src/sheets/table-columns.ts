import type { CellContent, CellFormat, ColumnSpec, TableSpec } from './sheet-spec';
import type { Minutes, Serial } from '../engine/model/units';
import { MINUTES_PER_DAY } from '../engine/model/units';

/** A column together with what it shows of a row. */
export interface TableColumn<Row> extends ColumnSpec {
  readonly value: (row: Row) => CellContent;
  /** Format of a row's cell where it is not the column's. */
  readonly formatOf?: (row: Row) => CellFormat;
}

/** Where a table stands; its name is the same in every language. */
export interface TablePlace {
  readonly name: string;
  readonly row: number;
  readonly column: number;
}

/**
 * A table of rows. Without rows it keeps one empty row, since a table cannot be without a body. `groupOf` gives what a row belongs to: a thin
 * rule stands above each row that begins another group.
 */
export function makeTable<Row>(
  place: TablePlace,
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
  groupOf?: (row: Row) => string,
): TableSpec {
  const body = rows.length > 0 ? rows.map((row) => columns.map((column) => column.value(row))) : [columns.map(() => null)];
  const specs = columns.map(({ key, header, format, align, style, formatOf }): ColumnSpec => ({
    key,
    header,
    format,
    ...(align ? { align } : {}),
    ...(style ? { style } : {}),
    ...(formatOf && rows.some((row) => formatOf(row) !== format) ? { formatByRow: rows.map(formatOf) } : {}),
  }));
  return { ...place, columns: specs, rows: body, groupStarts: groupOf ? groupStarts(rows, groupOf) : [] };
}

/** Rows (from 0, never the first) that begin another group than the row before. */
export function groupStarts<Row>(rows: readonly Row[], groupOf: (row: Row) => string): number[] {
  const starts: number[] = [];
  for (let index = 1; index < rows.length; index++) {
    if (groupOf(rows[index]) !== groupOf(rows[index - 1])) starts.push(index);
  }
  return starts;
}

/** A moment as a date serial; nothing stays nothing. */
export function serialOf(at: Minutes | null): Serial | null {
  return at === null ? null : at / MINUTES_PER_DAY;
}

/** Minutes as hours, to the tenth of a minute, so that a cell never holds a long fraction of no meaning. */
export function hoursOf(minutes: number): number {
  return Math.round((minutes / 60) * 1000) / 1000;
}

/** Minutes as days of 24 hours, to the thousandth. */
export function daysOf(minutes: number): number {
  return Math.round((minutes / MINUTES_PER_DAY) * 1000) / 1000;
}

/** First and last row of a table's body. */
export function bodyRows(table: TableSpec): { readonly first: number; readonly last: number } {
  return { first: table.row + 1, last: table.row + table.rows.length };
}

/** Number in the sheet of the column with that key. */
export function columnNumber(table: TableSpec, key: string): number {
  const index = table.columns.findIndex((column) => column.key === key);
  if (index < 0) throw new Error(`${table.name} has no column ${key}`);
  return table.column + index;
}

/** Last column of a table. */
export function lastColumn(table: TableSpec): number {
  return table.column + table.columns.length - 1;
}
