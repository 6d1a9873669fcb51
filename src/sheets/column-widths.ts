import type { Language } from '../i18n/language';
import type { CellSpec, TableSpec } from './sheet-spec';
import { lineCount, renderedText } from './rendered-text';

const NARROWEST = 6;
const WIDEST_WRAPPED = 56;
/** A filter button, and the cell's own margins, in characters. */
const FILTER_BUTTON = 3;
const MARGIN = 1.6;
const POINTS_PER_LINE = 13.2;
/** Widths are in digits of the larger type of the workbook; letters of running text are narrower. */
const LETTERS_PER_DIGIT = 1.12;
const HIGHEST_ROW = 400;

/** Widths in characters, by column number. */
export type ColumnWidths = Map<number, number>;

const widen = (widths: ColumnWidths, column: number, width: number): void => {
  widths.set(column, Math.max(widths.get(column) ?? NARROWEST, Math.ceil(width * 10) / 10));
};

const longestWord = (text: string): number => Math.max(...text.split(' ').map((word) => word.length));

/** A header may break into two lines; no word of it is cut. */
const headerWidth = (header: string): number => Math.max(longestWord(header), Math.ceil(header.length / 2) + 1) + FILTER_BUTTON;

/** The width that each column of the tables needs for its header and its longest content; wrapped text stops at a readable line. */
export function widthsOf(tables: readonly TableSpec[], language: Language): ColumnWidths {
  const widths: ColumnWidths = new Map();
  for (const table of tables) {
    table.columns.forEach((column, index) => {
      const at = table.column + index;
      widen(widths, at, headerWidth(column.header));
      for (const [line, row] of table.rows.entries()) {
        const { length } = renderedText(row[index], column.formatByRow?.[line] ?? column.format, language);
        widen(widths, at, (column.format === 'wrapped' ? Math.min(length, WIDEST_WRAPPED) : length) + MARGIN);
      }
    });
  }
  return widths;
}

/** Makes room for loose cells that must not run into their neighbours. */
export function widenForCells(widths: ColumnWidths, cells: readonly CellSpec[], language: Language): void {
  for (const cell of cells) widen(widths, cell.column, renderedText(cell.content, cell.format ?? 'text', language).length + MARGIN);
}

/** Heights in points of the rows that need more than one line, and of the header. */
export function heightsOf(tables: readonly TableSpec[], widths: ColumnWidths, language: Language): Map<number, number> {
  const heights = new Map<number, number>();
  const heighten = (row: number, lines: number): void => {
    if (lines > 1) heights.set(row, Math.max(heights.get(row) ?? 0, Math.min(HIGHEST_ROW, lines * POINTS_PER_LINE + 3)));
  };
  for (const table of tables) {
    table.columns.forEach((column, index) => {
      const width = (widths.get(table.column + index) ?? NARROWEST) - MARGIN;
      const wrapped = Math.floor(width * LETTERS_PER_DIGIT);
      heighten(table.row, lineCount(column.header, width - FILTER_BUTTON + MARGIN));
      if (column.format !== 'wrapped') return;
      table.rows.forEach((row, line) => heighten(table.row + 1 + line, lineCount(renderedText(row[index], 'wrapped', language), wrapped)));
    });
  }
  return heights;
}
