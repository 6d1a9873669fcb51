import type { Rectangle } from './cell';
import { invalidArgument } from './errors';
import { FormatNode, FormatProtection, RangeFill, RangeFont } from './format-nodes';
import { CellFormatStore } from './format-store';
import type { GridLines } from './grid-lines';
import { RangeBorderCollection } from './range-borders';
import type { Worksheet } from './worksheet';

const HORIZONTAL = ['General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'];
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'];
const READING = ['Context', 'LeftToRight', 'RightToLeft'];
/** 255 characters, Excel's widest column, in points. */
const WIDEST = 1346;
const HIGHEST = 409.5;

/** `range.format` of a range or of several areas. Widths and heights in points. */
export class RangeFormat extends FormatNode {
  static readonly navigations = ['Fill', 'Font', 'Borders', 'Protection'];

  constructor(
    private readonly sheet: Worksheet,
    private readonly areas: readonly Rectangle[],
  ) {
    super(new CellFormatStore(sheet, areas, 'RangeFormat'), '');
  }

  get Fill(): RangeFill {
    return new RangeFill(this.store);
  }
  get Font(): RangeFont {
    return new RangeFont(this.store);
  }
  get Borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.sheet, this.areas);
  }
  get Protection(): FormatProtection {
    return new FormatProtection(this.store);
  }

  get HorizontalAlignment(): string | null {
    return this.text('horizontalAlignment');
  }
  set HorizontalAlignment(word: string) {
    this.setWord('horizontalAlignment', word, HORIZONTAL);
  }
  get VerticalAlignment(): string | null {
    return this.text('verticalAlignment');
  }
  set VerticalAlignment(word: string) {
    this.setWord('verticalAlignment', word, VERTICAL);
  }
  get WrapText(): boolean | null {
    return this.flag('wrapText');
  }
  set WrapText(flag: boolean) {
    this.setFlag('wrapText', flag);
  }
  get IndentLevel(): number | null {
    return this.number('indentLevel');
  }
  set IndentLevel(level: number) {
    this.setNumber('indentLevel', level, 0, 250);
  }
  get TextOrientation(): number | null {
    return this.number('textOrientation');
  }
  /** -90 to 90 degrees, 180 for stacked text. */
  set TextOrientation(degrees: number) {
    this.setNumber('textOrientation', degrees, degrees === 180 ? 180 : -90, degrees === 180 ? 180 : 90);
  }
  get ReadingOrder(): string | null {
    return this.text('readingOrder');
  }
  set ReadingOrder(word: string) {
    this.setWord('readingOrder', word, READING);
  }
  get ShrinkToFit(): boolean | null {
    return this.flag('shrinkToFit');
  }
  set ShrinkToFit(flag: boolean) {
    this.setFlag('shrinkToFit', flag);
  }
  get AutoIndent(): boolean | null {
    return this.flag('autoIndent');
  }
  set AutoIndent(flag: boolean) {
    this.setFlag('autoIndent', flag);
  }

  get ColumnWidth(): number | null {
    return this.sizes('column');
  }
  set ColumnWidth(points: number) {
    this.resize('column', points, WIDEST);
  }
  get RowHeight(): number | null {
    return this.sizes('row');
  }
  set RowHeight(points: number) {
    this.resize('row', points, HIGHEST);
  }
  get UseStandardWidth(): boolean | null {
    return this.standard('column');
  }
  set UseStandardWidth(flag: boolean) {
    if (flag) this.eachLine('column', (lines, first, count) => lines.setSize(first, count, null));
  }
  get UseStandardHeight(): boolean | null {
    return this.standard('row');
  }
  set UseStandardHeight(flag: boolean) {
    if (flag) this.eachLine('row', (lines, first, count) => lines.setSize(first, count, null));
  }

  AdjustIndent(amount: number): void {
    const level = (this.IndentLevel ?? 0) + amount;
    this.setNumber('indentLevel', level, 0, 250);
  }
  /** Widths from the longest text of each column within the areas. */
  AutofitColumns(): void {
    for (const area of this.areas) this.sheet.cells.autofitColumns(area);
  }
  AutofitRows(): void {
    this.eachLine('row', (lines, first, count) => lines.setSize(first, count, null));
  }

  private eachLine(kind: 'row' | 'column', visit: (lines: GridLines, first: number, count: number) => void): void {
    const lines = kind === 'row' ? this.sheet.grid.rows : this.sheet.grid.columns;
    for (const area of this.areas) {
      this.sheet.cells.requireResizable(kind, `RangeFormat.${kind === 'row' ? 'rowHeight' : 'columnWidth'}`);
      visit(lines, area[kind], kind === 'row' ? area.rows : area.columns);
      this.sheet.cells.looksChanged(area);
    }
  }
  private resize(kind: 'row' | 'column', points: number, most: number): void {
    if (typeof points !== 'number' || !(points >= 0 && points <= most)) {
      throw invalidArgument(`RangeFormat.${kind === 'row' ? 'rowHeight' : 'columnWidth'}`);
    }
    this.eachLine(kind, (lines, first, count) => lines.resize(first, count, points));
  }
  private sizes(kind: 'row' | 'column'): number | null {
    const lines = kind === 'row' ? this.sheet.grid.rows : this.sheet.grid.columns;
    const found = this.areas.map((area) => lines.commonSize(area[kind], kind === 'row' ? area.rows : area.columns));
    return found.every((size) => size === found[0]) ? (found[0] ?? null) : null;
  }
  private standard(kind: 'row' | 'column'): boolean | null {
    const lines = kind === 'row' ? this.sheet.grid.rows : this.sheet.grid.columns;
    const size = this.sizes(kind);
    return size === null ? null : size === lines.standardSize;
  }
}
