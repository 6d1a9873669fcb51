import { parseRange } from '../cell-reference';
import type { CellPlace } from '../cell-place';

/** Shows and selects a cell; false when there is none, or when its sheet is hidden. */
export async function goToCell(context: Excel.RequestContext, { sheet, cell }: CellPlace): Promise<boolean> {
  if (parseRange(cell.toUpperCase()) === null) return false;
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet).load('visibility');
  await context.sync();
  if (worksheet.isNullObject || worksheet.visibility !== 'Visible') return false;
  worksheet.activate();
  worksheet.getRange(cell).select();
  await context.sync();
  return true;
}
