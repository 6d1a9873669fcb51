import type { CellValue, Rectangle } from '../../model/cell';
import type { Worksheet } from '../../model/worksheet';

/** What Excel makes of the range that a chart is made from. */
export interface RangeSeries {
  readonly name: Rectangle | null;
  readonly values: Rectangle;
  readonly categories: Rectangle | null;
}

type ValueAt = (row: number, column: number) => CellValue;

function isLabel(value: CellValue): boolean {
  return typeof value === 'string';
}

/**
 * Splits a range into series as Excel does: along its longer side unless told otherwise, its first line being names when it holds text above
 * numbers, its first column categories when it holds texts.
 */
export function seriesOfRange(sheet: Worksheet, area: Rectangle, by: 'Auto' | 'Columns' | 'Rows'): readonly RangeSeries[] {
  const valueAt: ValueAt = (row, column) => sheet.grid.get(row, column)?.value ?? '';
  const inColumns = by === 'Auto' ? area.columns <= area.rows : by === 'Columns';
  return inColumns ? byColumns(area, valueAt) : byRows(area, valueAt);
}

function byColumns(area: Rectangle, valueAt: ValueAt): readonly RangeSeries[] {
  const last = area.column + area.columns - 1;
  const hasNames = area.rows > 1 && isLabel(valueAt(area.row, last));
  const first = hasNames ? area.row + 1 : area.row;
  const hasCategories = area.columns > 1 && isLabel(valueAt(first, area.column));
  const rows = area.row + area.rows - first;
  const column = (at: number): Rectangle => ({ row: first, rows, column: at, columns: 1 });
  const columns = Array.from({ length: area.columns }, (_, index) => area.column + index).slice(hasCategories ? 1 : 0);
  return columns.map((at) => ({
    name: hasNames ? { row: area.row, rows: 1, column: at, columns: 1 } : null,
    values: column(at),
    categories: hasCategories ? column(area.column) : null,
  }));
}

function byRows(area: Rectangle, valueAt: ValueAt): readonly RangeSeries[] {
  const turned: Rectangle = { row: area.column, rows: area.columns, column: area.row, columns: area.rows };
  const back = (part: Rectangle): Rectangle => ({ row: part.column, rows: part.columns, column: part.row, columns: part.rows });
  return byColumns(turned, (row, column) => valueAt(column, row)).map((series) => ({
    name: series.name && back(series.name),
    values: back(series.values),
    categories: series.categories && back(series.categories),
  }));
}
