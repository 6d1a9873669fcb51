import type { Cell } from './cell';
import { copyConditionalFormats, copyValidation } from './copy-rules';
import type { Range } from './range';

/** Excel.RangeCopyType. */
export type CopyType = 'All' | 'Formulas' | 'Values' | 'Formats' | 'Link';

/** Copies cells; the source repeats when the target is a multiple of it, and the target grows to the source's size when smaller. */
export function copyRange(source: Range, target: Range, type: CopyType, skipBlanks: boolean, transpose: boolean): void {
  source.sheet.workbook.calculateDue();
  const [sourceRows, sourceColumns] = transpose ? [source.area.columns, source.area.rows] : [source.area.rows, source.area.columns];
  const rows = target.area.rows % sourceRows === 0 ? target.area.rows : sourceRows;
  const columns = target.area.columns % sourceColumns === 0 ? target.area.columns : sourceColumns;
  const { area, sheet } = target.GetAbsoluteResizedRange(rows, columns);
  sheet.cells.requireWritable(area, 'Range.copyFrom');
  const taken = snapshot(source);
  for (let down = 0; down < rows; down += 1)
    for (let right = 0; right < columns; right += 1) {
      const [y, x] = transpose ? [right % sourceColumns, down % sourceRows] : [down % sourceRows, right % sourceColumns];
      const from = { sheet: source.sheet, row: source.area.row + y, column: source.area.column + x };
      const to = { sheet, row: area.row + down, column: area.column + right };
      const cell = taken[y]?.[x];
      if (skipBlanks && (!cell || (cell.value === '' && cell.formula === null))) continue;
      paste(cell, from, to, type);
    }
  const pasted = { sheet, area };
  if (!transpose && (type === 'All' || type === 'Formats')) copyConditionalFormats(source, pasted);
  if (!transpose && type === 'All') copyValidation(source, pasted);
  sheet.cells.contentsChanged(area, null);
}

type Place = Parameters<NonNullable<Range['sheet']['workbook']['calculator']>['copied']>[1];

function snapshot(source: Range): (Cell | undefined)[][] {
  const { area, sheet } = source;
  return Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (_column, right) => {
      const cell = sheet.grid.get(area.row + down, area.column + right);
      return cell && { ...cell };
    }),
  );
}

function paste(cell: Cell | undefined, from: Place, to: Place, type: CopyType): void {
  const { grid, workbook } = to.sheet;
  if (!cell && !grid.get(to.row, to.column)) return;
  const target = grid.ensure(to.row, to.column);
  if (type !== 'Formats') {
    const formula = type === 'Values' ? null : (cell?.formula ?? null);
    target.formula = formula && (workbook.calculator?.copied(formula, from, to) ?? formula);
    target.value = cell?.value ?? '';
    target.spilledFrom = null;
  }
  if (type === 'All' || type === 'Formats') {
    const look = cell ?? from.sheet.grid.look(from.row, from.column);
    target.format = look.format;
    target.numberFormat = look.numberFormat;
  }
}
