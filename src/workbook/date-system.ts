import { isDateFormat } from '../sheets/number-formats';
import type { CellContent, CellFormat, GanttSpec, SheetSpec, TableSpec } from '../sheets/sheet-spec';

/** Days between the two date systems of Excel. */
export const DAYS_1904 = 1462;

/** The same sheet with its dates in the workbook's own system: every cell with a date format, and the dates of Gantts. */
export function inDateSystem<Sheet extends Omit<SheetSpec, 'id'>>(sheet: Sheet, dateSystem: 1900 | 1904): Sheet {
  if (dateSystem === 1900) return sheet;
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => ({ ...cell, content: shifted(cell.content, cell.format) })),
    tables: sheet.tables.map(shiftedTable),
    gantts: sheet.gantts.map((gantt): GanttSpec => ({ ...gantt, end: gantt.end - DAYS_1904, now: gantt.now - DAYS_1904 })),
  };
}

function shiftedTable(table: TableSpec): TableSpec {
  return { ...table, rows: table.rows.map((row) => row.map((content, i) => shifted(content, table.columns[i]?.format))) };
}

function shifted(content: CellContent, format: CellFormat | undefined): CellContent {
  if (format === undefined || !isDateFormat(format)) return content;
  if (typeof content === 'number') return content - DAYS_1904;
  if (content === null || typeof content !== 'object' || typeof content.value !== 'number') return content;
  return { formula: content.formula, value: content.value - DAYS_1904 };
}
