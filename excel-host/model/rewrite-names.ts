import { parseRectangle, quotedSheetName, rectangleAddress, splitAddress } from './addresses';
import type { StructureChange } from './calculator';
import { WHOLE_SHEET } from './cell-grid';
import { movedRectangle } from './insert-delete';
import type { Workbook } from './workbook';

/** Changes that alter the text of formulas. */
const REWRITES: ReadonlySet<StructureChange['kind']> = new Set([
  'sheet-renamed',
  'sheet-deleted',
  'table-renamed',
  'column-renamed',
  'moved',
]);

/** Rewrites the formulas of all cells (by the calculator) and all names after a change. */
export function rewriteNames(workbook: Workbook, change: StructureChange): void {
  if (!REWRITES.has(change.kind)) return;
  const { calculator } = workbook;
  for (const sheet of workbook.Worksheets.items) {
    sheet.Names.follow(change);
    if (!calculator) continue;
    sheet.grid.forEachCell(WHOLE_SHEET, (cell, row, column) => {
      if (cell.formula !== null) cell.formula = calculator.rewrite(cell.formula, { sheet, row, column }, change);
    });
  }
  workbook.Names.follow(change);
}

/** The formula of a name that is one absolute range, after a change, without a calculator. */
export function rewriteRangeFormula(formula: string, change: StructureChange): string {
  const { sheet, rest } = splitAddress(formula.slice(1));
  const area = parseRectangle(rest);
  if (!area || sheet === null) return formula;
  const isSheet = (name: string): boolean => sheet.toLowerCase() === name.toLowerCase();
  if (change.kind === 'sheet-renamed' && isSheet(change.from)) return `=${quotedSheetName(change.to)}!${rest}`;
  if (change.kind === 'sheet-deleted' && isSheet(change.sheet.Name)) return '=#REF!';
  if (change.kind !== 'moved' || !isSheet(change.move.sheet.Name)) return formula;
  const moved = movedRectangle(area, change.move);
  return `=${quotedSheetName(change.move.sheet.Name)}!${moved ? rectangleAddress(moved, true) : '#REF!'}`;
}
