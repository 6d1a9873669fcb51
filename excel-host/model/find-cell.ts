import { invalidArgument } from './errors';
import type { Range } from './range';

/** Excel.SearchCriteria. */
export interface SearchCriteria {
  readonly completeMatch?: boolean;
  readonly matchCase?: boolean;
  readonly searchDirection?: 'Forward' | 'Backwards';
}

/** The first cell, row by row, whose text holds `text`. null when none does. */
export function findCell(range: Range, text: string, criteria: SearchCriteria): { row: number; column: number } | null {
  if (typeof text !== 'string') throw invalidArgument('Range.find');
  const folded = (value: string): string => (criteria.matchCase ? value : value.toLowerCase());
  const wanted = folded(text);
  const { sheet } = range;
  sheet.workbook.calculateDue();
  const found: { row: number; column: number }[] = [];
  sheet.grid.forEachCell(range.area, (cell, row, column) => {
    if (cell.value === '') return;
    const shown = folded(sheet.workbook.textOf(cell.value, cell.numberFormat));
    if (criteria.completeMatch ? shown === wanted : shown.includes(wanted)) found.push({ row, column });
  });
  return (criteria.searchDirection === 'Backwards' ? found.at(-1) : found[0]) ?? null;
}
