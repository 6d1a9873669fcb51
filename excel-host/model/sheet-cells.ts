import { HostEventType } from '../protocol/events';
import { intersection, rectangleAddress } from './addresses';
import type { CellMove } from './calculator';
import { CellError, type CellValue, type Rectangle } from './cell';
import { hasContents } from './cell-grid';
import type { Entry } from './entered-value';
import { CellFormatStore } from './format-store';
import { plain, valueType } from './range-contents';
import type { Worksheet } from './worksheet';

/** Points of a character of the standard font. */
export const CHARACTER_POINTS = 5.25;
/** Points beside the characters of a column. */
export const COLUMN_PADDING_POINTS = 3.75;

const WIDEST_AUTOFIT = 1346;

/** Excel.DataChangeType. */
export type DataChangeType =
  'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';

/** Writes into the cells of a sheet, and tells the calculator, the tables, the listeners and the add-in. */
export class SheetCells {
  private readonly moveListeners = new Set<(move: CellMove) => void>();
  private readonly clearListeners = new Set<(area: Rectangle, applyTo: 'All' | 'Formats') => void>();

  constructor(private readonly sheet: Worksheet) {}

  /** Calls `listener` after rows or columns were inserted or deleted: what lies on cells moves along. Gives what ends it. */
  onMove(listener: (move: CellMove) => void): () => void {
    this.moveListeners.add(listener);
    return () => void this.moveListeners.delete(listener);
  }
  tellMove(move: CellMove): void {
    for (const listener of this.moveListeners) listener(move);
  }
  /** Calls `listener` when the formats of an area are cleared, conditional formats and validation with them. Gives what ends it. */
  onClearFormats(listener: (area: Rectangle, applyTo: 'All' | 'Formats') => void): () => void {
    this.clearListeners.add(listener);
    return () => void this.clearListeners.delete(listener);
  }
  tellClearFormats(area: Rectangle, applyTo: 'All' | 'Formats'): void {
    for (const listener of this.clearListeners) listener(area, applyTo);
  }

  requireWritable(area: Rectangle, location: string): void {
    this.sheet.Protection.requireUnlocked(area, location);
  }
  requireFormattable(location: string): void {
    this.sheet.Protection.requireAllowed('allowFormatCells', location);
  }
  requireResizable(kind: 'row' | 'column', location: string): void {
    this.sheet.Protection.requireAllowed(kind === 'row' ? 'allowFormatRows' : 'allowFormatColumns', location);
  }

  /** True for a cell that a merge hides: all but its first. */
  isCovered(row: number, column: number): boolean {
    const merge = this.sheet.grid.mergeAt(row, column);
    return merge !== null && (merge.row !== row || merge.column !== column);
  }

  /** Writes an entry. Header cells of tables keep text only and differ from each other. */
  put(row: number, column: number, entry: Entry): void {
    const { grid } = this.sheet;
    if (entry.value === '' && entry.formula === null && !grid.get(row, column)) return;
    const cell = grid.ensure(row, column);
    cell.formula = entry.formula;
    cell.value = entry.value;
    cell.spilledFrom = null;
    if (entry.numberFormat !== null && cell.numberFormat === 'General') cell.numberFormat = entry.numberFormat;
  }

  /** The value of a single cell before a change, for the event; null for a larger area. */
  detailsBefore(area: Rectangle): CellValue | null {
    return area.rows === 1 && area.columns === 1 ? (this.sheet.grid.get(area.row, area.column)?.value ?? '') : null;
  }

  /** After contents were written: tables, calculation, events. */
  contentsChanged(area: Rectangle, before: CellValue | null, changeType: DataChangeType = 'RangeEdited'): void {
    const { sheet } = this;
    const { workbook } = sheet;
    workbook.Tables.keepHeaders(sheet, area);
    workbook.calculator?.cellsChanged(sheet, area);
    workbook.changed();
    const address = rectangleAddress(area);
    const details = before === null ? {} : this.details(area, before);
    const shiftDirection = 'None';
    const common = { changeType, source: 'Local', triggerSource: workbook.triggerSource, address, ...details };
    workbook.fireSheet(HostEventType.worksheetChanged, sheet, {
      type: 'WorksheetChanged',
      ...common,
      shiftDirection,
      referenceId: `${sheet.Id}!${address}`,
    });
    for (const table of sheet.Tables.items)
      if (intersection(table.area, area)) workbook.fireTable(HostEventType.tableChanged, table, { type: 'TableChanged', ...common });
  }

  private details(area: Rectangle, before: CellValue): object {
    const after = this.sheet.grid.get(area.row, area.column)?.value ?? '';
    return {
      valueBefore: plain(before),
      valueAfter: plain(after),
      valueTypeBefore: valueType(before),
      valueTypeAfter: valueType(after),
    };
  }

  looksChanged(area: Rectangle): void {
    const { workbook } = this.sheet;
    workbook.changed();
    const payload = {
      type: 'WorksheetFormatChanged',
      source: 'Local',
      triggerSource: workbook.triggerSource,
      address: rectangleAddress(area),
    };
    workbook.fireSheet(HostEventType.worksheetFormatChanged, this.sheet, payload);
  }

  /** The formats of areas. */
  store(areas: readonly Rectangle[], location: string): CellFormatStore {
    return new CellFormatStore(this.sheet, areas, location);
  }

  /** After a person or the add-in hid or showed rows. */
  rowsHidden(area: Rectangle, hidden: boolean): void {
    const { workbook } = this.sheet;
    workbook.changed();
    const address = `${area.row + 1}:${area.row + area.rows}`;
    const payload = { type: 'WorksheetRowHiddenChanged', source: 'Local', triggerSource: workbook.triggerSource, address };
    workbook.fireSheet(HostEventType.worksheetRowHiddenChanged, this.sheet, { ...payload, changeType: hidden ? 'Hidden' : 'Unhidden' });
  }

  /** Widths from the longest visible text of each column of an area. Wrapped texts count by their longest line. */
  autofitColumns(area: Rectangle): void {
    this.requireResizable('column', 'RangeFormat.autofitColumns');
    const { grid, workbook } = this.sheet;
    const longest = new Map<number, number>();
    grid.forEachCell(area, (cell, row, column) => {
      if (!hasContents(cell) || this.isMerged(row, column)) return;
      const scale = Number(workbook.formatOf(cell.format, 'font/size')) / 11;
      const lines = workbook.textOf(cell.value, cell.numberFormat).split('\n');
      const width = Math.max(...lines.map((line) => line.length)) * scale;
      longest.set(column, Math.max(longest.get(column) ?? 0, width));
    });
    for (const [column, characters] of longest)
      grid.columns.setSize(column, 1, Math.min(WIDEST_AUTOFIT, Math.ceil(characters * CHARACTER_POINTS + COLUMN_PADDING_POINTS)));
    this.looksChanged(area);
  }

  private isMerged(row: number, column: number): boolean {
    return this.sheet.grid.merges.length > 0 && this.sheet.grid.mergeAt(row, column) !== null;
  }

  /** Empties the contents of an area; formats stay. */
  clearContents(area: Rectangle): void {
    this.sheet.grid.forEachCell(area, (cell) => {
      cell.value = '';
      cell.formula = null;
      cell.spilledFrom = null;
    });
  }

  /** Sets one cell to a text, as headers are. */
  putText(row: number, column: number, text: string): void {
    this.put(row, column, { formula: null, value: text, numberFormat: null });
  }

  /** A cell's text without its format: header texts, keys of filters. */
  plainText(row: number, column: number): string {
    const value = this.sheet.grid.get(row, column)?.value ?? '';
    if (value instanceof CellError) return value.word;
    return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value);
  }
}
