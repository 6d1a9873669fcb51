import { MODULE_WIDTH, barCode } from './bar-code';
import type { CellContent, CellFormat, CellSpec, CellStyle } from './sheet-spec';

/** Columns of a printed page, at most; beside them a gap, then the bar codes. */
const TEXT_COLUMNS = 12;
/** First column of the bar codes of a page. */
export const FIRST_MODULE_COLUMN = TEXT_COLUMNS + 2;
/** Room for a bar code that a reader finds by hand, and for writing. */
export const WRITING_HEIGHT = 24;
const HEADER_HEIGHT = 27;
const GAP_HEIGHT = 7;

/** A cell of a line; nothing stays empty but keeps the look. */
export type PageCell = readonly [CellContent, CellFormat];

/** Widths of the columns of bar codes: one for each module. */
export function moduleColumns(first: number, modules: number): [number, number][] {
  return Array.from({ length: modules }, (_, index): [number, number] => [first + index, MODULE_WIDTH]);
}

/** Addresses, and files of a disk or a server. */
const OPENS = /^(https?:|file:|mailto:|\\\\|[A-Za-z]:\\)/;
/** Excel takes no longer text in a formula. */
const LONGEST_TEXT = 255;
const quoted = (text: string): string => text.replaceAll('"', '""');

/** Cells that are written row by row. */
export class PageCells {
  readonly cells: CellSpec[] = [];
  readonly heights = new Map<number, number>();
  modules = 0;

  constructor(public row: number) {}

  /** A row of cells from a column on; what is null stays empty but keeps the look. */
  line(style: CellStyle, contents: readonly PageCell[], height?: number): void {
    contents.forEach(([content, format], index) => this.cells.push({ row: this.row, column: index + 1, content, style, format }));
    if (height !== undefined) this.heights.set(this.row, height);
    this.row++;
  }

  headers(headers: readonly (readonly [string, 'left' | 'right'])[]): void {
    headers.forEach(([content, side], index) =>
      this.cells.push({ row: this.row, column: index + 1, content, style: side === 'left' ? 'header' : 'headerRight', format: 'text' }),
    );
    this.heights.set(this.row, HEADER_HEIGHT);
    this.row++;
  }

  /** Keeps two bar codes apart, so that a reader takes only one. */
  gap(): void {
    this.heights.set(this.row, GAP_HEIGHT);
    this.row++;
  }

  /** One text that may run over its row. */
  text(style: CellStyle, content: string, height?: number): void {
    this.line(style, [[content, 'text']], height);
  }

  /** A text that leads to a file or an address where the link is one that a spreadsheet opens; else both stand side by side. */
  link(text: string, link: string | null): void {
    const target = link !== null && OPENS.test(link) && link.length <= LONGEST_TEXT ? link : null;
    if (target === null) return this.text('plain', link === null || text.includes(link) ? text : `${text} — ${link}`);
    const shown = (text.includes(target) ? text : `${text} — ${target}`).slice(0, LONGEST_TEXT);
    const formula = `HYPERLINK("${quoted(target)}","${quoted(shown)}")`;
    this.cells.push({ row: this.row, column: 1, content: { formula, value: shown }, style: 'link', format: 'general' });
    this.row++;
  }

  /** Bars beside the row that was written last. */
  bars(text: string): void {
    const code = barCode(text);
    if (code === null) return;
    this.modules = Math.max(this.modules, code.modules);
    for (const { first, modules } of code.bars) {
      for (let module = first; module < first + modules; module++) {
        this.cells.push({ row: this.row - 1, column: FIRST_MODULE_COLUMN + module, content: null, style: 'barCode' });
      }
    }
  }
}
