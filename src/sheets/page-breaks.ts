import type { RangeSpec } from './sheet-spec';
import type { SheetSize } from './frame';

/** Printable width and height of landscape paper inside Excel's normal margins, in points. */
const PAPER = { A4: { width: 740, height: 470 }, A3: { width: 1090, height: 710 } } as const;
/** A column of so many characters is wider by the margins of its cells. */
const POINTS_PER_CHARACTER = 5.25;
const CELL_MARGINS = 3.75;
const DEFAULT_WIDTH = 8.43;
const DEFAULT_HEIGHT = 15;

/** A column narrower than a character, as those of a bar code are, is so wide in proportion and has no margins. */
const pointsOf = (width: number): number =>
  width < 1 ? width * (POINTS_PER_CHARACTER + CELL_MARGINS) : width * POINTS_PER_CHARACTER + CELL_MARGINS;

/**
 * Rows before which a page should begin when the sheet is fitted to one page's width: always where a group begins, and only when the group
 * would not fit on what is left of the page. A group longer than a page is left to break where the page ends.
 */
export function pageBreaks(groupRows: readonly number[], area: RangeSpec, paper: 'A4' | 'A3', size: SheetSize): number[] {
  if (groupRows.length === 0) return [];
  const heightOf = (row: number): number => size.heights.get(row) ?? DEFAULT_HEIGHT;
  let width = 0;
  for (let column = area.firstColumn; column <= area.lastColumn; column++) width += pointsOf(size.widths.get(column) ?? DEFAULT_WIDTH);
  const room = PAPER[paper].height / Math.min(1, PAPER[paper].width / width);
  const between = (first: number, end: number): number => {
    let sum = 0;
    for (let row = first; row < end; row++) sum += heightOf(row);
    return sum;
  };
  const header = between(1, groupRows[0]);
  const breaks: number[] = [];
  let used = header;
  groupRows.forEach((row, index) => {
    const height = between(row, groupRows[index + 1] ?? area.lastRow + 1);
    if (index > 0 && used + height > room && used > header) {
      breaks.push(row);
      used = header;
    }
    used = header + ((used - header + height) % Math.max(1, room - header));
  });
  return breaks;
}
