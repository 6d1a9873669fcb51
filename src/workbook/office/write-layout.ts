import { columnLetters, rangeAddress } from '../cell-reference';
import type { PrintSpec } from '../../sheets/sheet-spec';
import { addressesOf } from './format-blocks';
import type { Outbox } from './outbox';
import type { AnySheet } from './sheet-image';

const POINTS_PER_PIXEL = 0.75;
const POINTS_PER_INCH = 72;
/** Excel's standard digit is seven pixels wide, and five more stand beside a column's characters. */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;
const WIDEST_COLUMN = 255;
const LAST_COLUMN = 16384;

/** Tab, grid lines, widths, heights, frozen panes and pages. There is no way to set the zoom of the view. */
export async function writeLayout(outbox: Outbox, worksheet: Excel.Worksheet, sheet: AnySheet): Promise<void> {
  await outbox.room(0, 6);
  worksheet.tabColor = `#${sheet.tabColor}`;
  worksheet.showGridlines = sheet.showGridlines;
  freezePanes(worksheet, sheet.freeze);
  for (const [points, columns] of grouped(sheet.columnWidths, widthPoints)) {
    for (const address of columnAddresses(columns)) {
      await outbox.room(address.length);
      worksheet.getRange(address).format.columnWidth = points;
    }
  }
  for (const [points, rows] of grouped(sheet.rowHeights, (height) => height)) {
    const blocks = rows.map((row) => ({ row: row - 1, column: 0, rows: 1, columns: LAST_COLUMN }));
    for (const address of addressesOf(blocks)) {
      await outbox.room(address.length);
      const areas = address.includes(',') ? worksheet.getRanges(address) : worksheet.getRange(address);
      areas.format.rowHeight = points;
    }
  }
  await writePages(outbox, worksheet, sheet.print);
}

function widthPoints(characters: number): number {
  // Narrower than a digit, a column has no margins of its own.
  if (characters < 1) return characters * (DIGIT_PIXELS + PADDING_PIXELS) * POINTS_PER_PIXEL;
  return (Math.min(WIDEST_COLUMN, characters) * DIGIT_PIXELS + PADDING_PIXELS) * POINTS_PER_PIXEL;
}

function grouped(sizes: ReadonlyMap<number, number>, pointsOf: (size: number) => number): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const [at, size] of [...sizes].sort((a, b) => a[0] - b[0])) groups.set(pointsOf(size), [...(groups.get(pointsOf(size)) ?? []), at]);
  return groups;
}

/** Neighbours together. */
function columnAddresses(columns: readonly number[]): string[] {
  const runs: [number, number][] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last && last[1] === column - 1) last[1] = column;
    else runs.push([column, column]);
  }
  return runs.map(([first, last]) => `${columnLetters(first)}:${columnLetters(last)}`);
}

/** Rows at the top and columns at the left that stay in view; none for 0. */
export function freezePanes(worksheet: Excel.Worksheet, { rows, columns }: AnySheet['freeze']): void {
  worksheet.freezePanes.unfreeze();
  if (rows > 0 && columns > 0) worksheet.freezePanes.freezeAt(worksheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) worksheet.freezePanes.freezeRows(rows);
  else if (columns > 0) worksheet.freezePanes.freezeColumns(columns);
}

/** Pages: paper, margins, one page wide, repeated rows and columns, footers, breaks. */
async function writePages(outbox: Outbox, worksheet: Excel.Worksheet, print: PrintSpec): Promise<void> {
  await outbox.room(1000, 16 + 2 * print.pageBreaks.length);
  const { pageLayout } = worksheet;
  pageLayout.orientation = print.landscape ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = print.paper;
  pageLayout.leftMargin = pageLayout.rightMargin = 0.4 * POINTS_PER_INCH;
  pageLayout.topMargin = 0.5 * POINTS_PER_INCH;
  pageLayout.bottomMargin = 0.6 * POINTS_PER_INCH;
  pageLayout.headerMargin = pageLayout.footerMargin = 0.3 * POINTS_PER_INCH;
  pageLayout.zoom = { horizontalFitToPages: 1 };
  if (print.titleRows) pageLayout.setPrintTitleRows(`$${print.titleRows.first}:$${print.titleRows.last}`);
  const { titleColumns } = print;
  if (titleColumns) pageLayout.setPrintTitleColumns(`$${columnLetters(titleColumns.first)}:$${columnLetters(titleColumns.last)}`);
  if (print.area) pageLayout.setPrintArea(rangeAddress(print.area));
  const footers = pageLayout.headersFooters.defaultForAllPages;
  footers.leftFooter = print.footerLeft;
  footers.centerFooter = print.footerCenter;
  footers.rightFooter = print.footerRight;
  worksheet.horizontalPageBreaks.removePageBreaks();
  const rows = [...new Set(print.pageBreaks)].filter((row) => row > 1).sort((a, b) => a - b);
  for (const row of rows) worksheet.horizontalPageBreaks.add(`A${row}`);
}
