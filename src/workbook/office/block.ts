/** A rectangle of cells of a sheet; rows and columns count from 0, as Office.js does. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What a range tells of its place once it is loaded with {@link PLACE}. */
export const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';

export function blockOf(range: Excel.Range): Block {
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}

export function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Block): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}

/** True when the two have a cell in common. */
export function overlap(a: Block, b: Block): boolean {
  return a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}
