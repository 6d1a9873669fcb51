import { ConditionalFormatCollection, dataValidationOf, type DataValidation } from '../appearance';
import { contains, intersection } from './addresses';
import { MAX_COLUMNS, MAX_ROWS, type Rectangle } from './cell';
import { hasContents } from './cell-grid';
import { readCellProperties, writeCellProperties } from './cell-properties';
import { copyRange, type CopyType } from './copy-range';
import { invalidArgument, itemNotFound, oneOf } from './errors';
import { findCell, type SearchCriteria } from './find-cell';
import { readHyperlink, type RangeHyperlink } from './hyperlinks';
import { deleteCells, insertCells } from './insert-delete';
import { RangeAreas } from './range-areas';
import { RangeContents } from './range-contents';
import { RangeFormat } from './range-format';
import { RangeView } from './range-view';
import { specialCells } from './special-cells';
import { TableScopedCollection } from './table-collection';
import { RangeSort } from './table-sort';

/** Excel.ClearApplyTo. */
const CLEARS = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'] as const;

/** A rectangle of cells of a sheet. */
export class Range extends RangeContents {
  static readonly navigations = ['Format', 'Worksheet', 'Sort', 'ConditionalFormats', 'DataValidation'];

  get Format(): RangeFormat {
    return new RangeFormat(this.sheet, [this.area]);
  }
  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.sheet, [this.area]);
  }
  get DataValidation(): DataValidation {
    return dataValidationOf(this);
  }
  get Sort(): RangeSort {
    return new RangeSort(this);
  }

  get Style(): string | null {
    const style = this.sheet.cells.store([this.area], 'Range.style').get('style');
    return style === null ? null : String(style);
  }
  /** Takes over all formats of a cell style. @throws ApiError `InvalidArgument` for a name that is none. */
  set Style(name: string) {
    const style = this.sheet.workbook.Styles.find(name);
    if (!style) throw invalidArgument('Range.style');
    const { numberFormat } = style;
    const format = style.Name === 'Normal' ? null : { ...style.formats, style: style.Name };
    this.sheet.cells.requireFormattable('Range.style');
    this.sheet.grid.changeLook(this.area, () => ({ numberFormat, format }));
    this.sheet.cells.looksChanged(this.area);
  }

  /** The link of the first cell; null when it has none. */
  get Hyperlink(): RangeHyperlink | null {
    return this.sheet.hyperlinkAt(this.area.row, this.area.column);
  }
  set Hyperlink(link: unknown) {
    const read = readHyperlink(link);
    this.sheet.cells.requireWritable(this.area, 'Range.hyperlink');
    if (read?.textToDisplay !== undefined) this.Values = read.textToDisplay;
    else if (read && !this.holdsAnything) this.Values = read.address ?? read.documentReference ?? '';
    this.sheet.setHyperlink(this.area, read);
  }

  /** True when all rows or all columns of it are hidden, false when none is, null for some. */
  get Hidden(): boolean | null {
    const [rows, columns] = [this.RowHidden, this.ColumnHidden];
    if (rows === true || columns === true) return true;
    return rows === null || columns === null ? null : false;
  }
  get RowHidden(): boolean | null {
    return this.sheet.grid.rows.commonHidden(this.area.row, this.area.rows);
  }
  set RowHidden(flag: boolean) {
    if (typeof flag !== 'boolean') throw invalidArgument('Range.rowHidden');
    this.sheet.cells.requireResizable('row', 'Range.rowHidden');
    this.sheet.grid.rows.setHidden(this.area.row, this.area.rows, flag);
    this.sheet.cells.rowsHidden(this.area, flag);
  }
  get ColumnHidden(): boolean | null {
    return this.sheet.grid.columns.commonHidden(this.area.column, this.area.columns);
  }
  set ColumnHidden(flag: boolean) {
    if (typeof flag !== 'boolean') throw invalidArgument('Range.columnHidden');
    this.sheet.cells.requireResizable('column', 'Range.columnHidden');
    this.sheet.grid.columns.setHidden(this.area.column, this.area.columns, flag);
    this.sheet.workbook.changed();
  }

  GetTables(fullyContained: boolean | null): TableScopedCollection {
    const touches = fullyContained ? contains : intersection;
    return new TableScopedCollection(this.sheet.Tables.items.filter((table) => Boolean(touches(this.area, table.area))));
  }

  Clear(applyTo?: string | null): void {
    const what = oneOf(applyTo ?? 'All', CLEARS, 'Range.clear');
    const { sheet, area } = this;
    if (what === 'Hyperlinks' || what === 'RemoveHyperlinks') return sheet.setHyperlink(area, null);
    if (what !== 'Contents') sheet.cells.requireFormattable('Range.clear');
    if (what !== 'Formats') {
      sheet.cells.requireWritable(this.usedPart, 'Range.clear');
      const before = sheet.cells.detailsBefore(area);
      sheet.cells.clearContents(area);
      if (what === 'All') sheet.setHyperlink(area, null);
      sheet.cells.contentsChanged(this.usedPart, before);
    }
    if (what !== 'Contents') {
      const style = { numberFormat: 'General', format: null };
      if (sheet.grid.hasLooks(area)) sheet.grid.changeLook(area, () => style);
      sheet.grid.merges = sheet.grid.merges.filter((merge) => !intersection(merge, area));
      sheet.cells.tellClearFormats(area, what);
      sheet.cells.looksChanged(area);
    }
  }
  /** The part that can hold something: a whole column's rows without end need not be looked through. */
  private get usedPart(): Rectangle {
    const whole = this.area.rows === MAX_ROWS || this.area.columns === MAX_COLUMNS;
    return whole ? (this.sheet.grid.usedRectangle(false, this.area) ?? { ...this.area, rows: 1, columns: 1 }) : this.area;
  }

  Insert(shift: string): Range {
    insertCells(this, oneOf(shift, ['Down', 'Right'] as const, 'Range.insert'));
    return this.at(this.area, 'Range.insert');
  }
  Delete(shift: string): void {
    deleteCells(this, oneOf(shift, ['Up', 'Left'] as const, 'Range.delete'));
  }
  CopyFrom(source: Range | string, copyType: string | null, skipBlanks: boolean | null, transpose: boolean | null): void {
    const types: readonly CopyType[] = ['All', 'Formulas', 'Values', 'Formats', 'Link'];
    const from = typeof source === 'string' ? this.sheet.workbook.rangeOfAddress(source, this.sheet, 'Range.copyFrom') : source;
    copyRange(from, this, oneOf(copyType ?? 'All', types, 'Range.copyFrom'), skipBlanks ?? false, transpose ?? false);
  }

  /** Keeps the first cell's contents alone, as Excel does; `across` merges each row by itself. */
  Merge(across: boolean | null): void {
    const { sheet, area } = this;
    sheet.cells.requireWritable(area, 'Range.merge');
    if (sheet.workbook.Tables.overlapping(sheet, area, null)) throw invalidArgument('Range.merge');
    const parts = across ? Array.from({ length: area.rows }, (_, down) => ({ ...area, row: area.row + down, rows: 1 })) : [area];
    const kept = sheet.grid.merges.filter((merge) => !intersection(merge, area));
    sheet.grid.merges = [...kept, ...parts.filter((part) => part.rows * part.columns > 1)];
    sheet.grid.forEachCell(area, (cell, row, column) => {
      if (sheet.cells.isCovered(row, column)) Object.assign(cell, { value: '', formula: null, spilledFrom: null });
    });
    sheet.cells.contentsChanged(area, null);
  }
  Unmerge(): void {
    const { grid } = this.sheet;
    grid.merges = grid.merges.filter((merge) => !intersection(merge, this.area));
    this.sheet.workbook.changed();
  }

  /** Whole merged areas that the range touches; null when there is none. */
  GetMergedAreasOrNullObject(): RangeAreas | null {
    const merges = this.sheet.grid.merges.filter((merge) => intersection(merge, this.area));
    return this.several(merges, 'Range.getMergedAreas');
  }
  /** @throws ApiError `ItemNotFound` when there is no such cell. */
  GetSpecialCells(cellType: unknown, cellValueType: unknown): RangeAreas {
    return this.GetSpecialCellsOrNullObject(cellType, cellValueType) ?? missing('Range.getSpecialCells');
  }
  GetSpecialCellsOrNullObject(cellType: unknown, cellValueType: unknown): RangeAreas | null {
    return this.several(specialCells(this, cellType, cellValueType, 'Range.getSpecialCells'), 'Range.getSpecialCells');
  }
  private several(areas: readonly Rectangle[], location: string): RangeAreas | null {
    const ranges = areas.map((area) => this.at(area, location));
    return ranges.length === 0 ? null : new RangeAreas(this.sheet, ranges);
  }

  GetCellProperties(options: unknown): unknown {
    return readCellProperties(this, options);
  }
  SetCellProperties(properties: unknown): void {
    writeCellProperties(this, properties);
  }

  Select(): void {
    this.sheet.workbook.select(this);
  }
  Calculate(): void {
    this.sheet.workbook.calculator?.calculate('Recalculate');
  }
  SetDirty(): void {
    this.sheet.workbook.calculator?.cellsChanged(this.sheet, this.area);
  }

  /** @throws ApiError `ItemNotFound` when nothing is found. */
  Find(text: string, criteria: SearchCriteria | null): Range {
    return this.FindOrNullObject(text, criteria) ?? missing('Range.find');
  }
  FindOrNullObject(text: string, criteria: SearchCriteria | null): Range | null {
    const place = findCell(this, text, criteria ?? {});
    return place && this.at({ ...place, rows: 1, columns: 1 }, 'Range.find');
  }

  /** The block of filled cells around it, bounded by blank rows and columns. */
  GetSurroundingRegion(): Range {
    const { grid } = this.sheet;
    let region = this.area;
    for (;;) {
      const around = grownByOne(region);
      let next = region;
      grid.forEachCell(around, (cell, row, column) => {
        if (hasContents(cell)) next = withCell(next, row, column);
      });
      if (next.rows === region.rows && next.columns === region.columns) return this.at(region, 'Range.getSurroundingRegion');
      region = next;
    }
  }
  /** What a filter or hidden rows and columns leave to see. */
  GetVisibleView(): RangeView {
    return new RangeView(this);
  }
}

function grownByOne(area: Rectangle): Rectangle {
  const [row, column] = [Math.max(0, area.row - 1), Math.max(0, area.column - 1)];
  const rows = Math.min(MAX_ROWS, area.row + area.rows + 1) - row;
  return { row, column, rows, columns: Math.min(MAX_COLUMNS, area.column + area.columns + 1) - column };
}

function withCell(area: Rectangle, row: number, column: number): Rectangle {
  const [top, left] = [Math.min(area.row, row), Math.min(area.column, column)];
  const rows = Math.max(area.row + area.rows, row + 1) - top;
  return { row: top, column: left, rows, columns: Math.max(area.column + area.columns, column + 1) - left };
}

function missing(location: string): never {
  throw itemNotFound(location);
}
