import { hasContents } from './cell-grid';
import type { Table } from './table';
import type { Worksheet } from './worksheet';

/** Enters what a person typed; see `Workbook.enterCell`. */
export function enterTyped(sheet: Worksheet, row: number, column: number, text: string): void {
  const area = { row, column, rows: 1, columns: 1 };
  const { workbook } = sheet;
  sheet.cells.requireWritable(area, 'enterCell');
  if (sheet.cells.isCovered(row, column)) return;
  const before = sheet.cells.detailsBefore(area);
  const entry = workbook.readTyped(text, sheet.grid.look(row, column).numberFormat);
  const formula = entry.formula === null ? null : workbook.fromLocalFormula(entry.formula);
  sheet.cells.put(row, column, { ...entry, formula });
  if (text !== '') growTable(sheet, row, column);
  sheet.cells.contentsChanged(area, before);
}

/** A table takes in the row or column next to it when something is typed there and nothing else stands in it. */
function growTable(sheet: Worksheet, row: number, column: number): void {
  for (const table of sheet.Tables.items) {
    const { area } = table;
    const below = !table.look.showTotals && row === area.row + area.rows && column >= area.column && column < area.column + area.columns;
    const beside = column === area.column + area.columns && row >= area.row && row < area.row + area.rows;
    if (below) growInto(table, { ...area, row, rows: 1 }, { ...area, rows: area.rows + 1 }, row, column);
    else if (beside) growInto(table, { ...area, column, columns: 1 }, { ...area, columns: area.columns + 1 }, row, column);
  }
}

function growInto(table: Table, strip: Table['area'], next: Table['area'], row: number, column: number): void {
  const { sheet } = table;
  let free = sheet.workbook.Tables.overlapping(sheet, strip, table) === null;
  sheet.grid.forEachCell(strip, (cell, y, x) => {
    if ((y !== row || x !== column) && hasContents(cell)) free = false;
  });
  if (!free) return;
  const isNewRow = next.rows > table.area.rows;
  table.setArea(next);
  if (!isNewRow || table.bodyArea.rows < 2) return;
  // The new row takes the formats of the one above, and the formulas that fill its columns.
  for (let each = next.column; each < next.column + next.columns; each += 1) {
    const above = sheet.grid.look(row - 1, each);
    const cell = sheet.grid.ensure(row, each);
    cell.format ??= above.format;
    if (cell.numberFormat === 'General') cell.numberFormat = above.numberFormat;
    const formula = sheet.grid.get(row - 1, each)?.formula ?? null;
    if (formula !== null && !hasContents(cell)) fillFormula(table, formula, row, each);
  }
}

function fillFormula(table: Table, formula: string, row: number, column: number): void {
  const { sheet } = table;
  const copied = sheet.workbook.calculator?.copied(formula, { sheet, row: row - 1, column }, { sheet, row, column }) ?? formula;
  sheet.cells.put(row, column, { formula: copied, value: 0, numberFormat: null });
  sheet.workbook.calculator?.cellsChanged(sheet, { row, column, rows: 1, columns: 1 });
}
