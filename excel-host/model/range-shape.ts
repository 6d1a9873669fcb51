import { ApiError, HostObject } from '../protocol/host-object';
import { boundingRectangle, intersection, quotedSheetName, rectangleAddress } from './addresses';
import type { CellMove } from './calculator';
import { MAX_COLUMNS, MAX_ROWS, type Rectangle } from './cell';
import { invalidArgument, itemNotFound } from './errors';
import { movedRectangle } from './insert-delete';
import type { Range } from './range';
import type { Worksheet } from './worksheet';

/** Place and size of a range, and the ranges that follow from them. */
export abstract class RangeShape extends HostObject {
  constructor(
    readonly sheet: Worksheet,
    private place: Rectangle,
  ) {
    super();
  }

  private isGone = false;
  private references = 0;
  private stopFollowing: (() => void) | null = null;

  /** Where it lies. */
  get area(): Rectangle {
    return this.place;
  }
  /** A range that the add-in keeps moves along with inserted and deleted rows and columns; without cells left it is gone. */
  override whenKept(): void {
    this.references += 1;
    this.stopFollowing ??= this.sheet.cells.onMove((move) => {
      this.follow(move);
    });
  }
  override whenReleased(): void {
    this.references -= 1;
    if (this.references > 0) return;
    this.stopFollowing?.();
    this.stopFollowing = null;
  }
  private follow(move: CellMove): void {
    const moved = movedRectangle(this.place, move);
    if (moved) this.place = moved;
    else this.isGone = true;
  }
  override get isDeleted(): boolean {
    return this.isGone || this.sheet.isDeleted;
  }

  /** Another range of the same sheet. @throws ApiError `InvalidArgument` outside of the sheet. */
  protected at(area: Rectangle, location: string): Range {
    return this.sheet.rangeAt(area, location);
  }

  /** The range that an argument names: a Range or an address. */
  protected other(range: Range | string, location: string): Range {
    if (typeof range === 'string') return this.sheet.rangeOfAddress(range, location);
    if (!(range instanceof RangeShape)) throw invalidArgument(location);
    return range;
  }

  /** A1 address without the sheet. */
  get localAddress(): string {
    return rectangleAddress(this.area);
  }
  /** With the sheet and dollars, as in the formula of a name. */
  get absoluteAddress(): string {
    return `${quotedSheetName(this.sheet.Name)}!${rectangleAddress(this.area, true)}`;
  }
  get Address(): string {
    return `${quotedSheetName(this.sheet.Name)}!${this.localAddress}`;
  }
  get AddressLocal(): string {
    return this.Address;
  }
  get RowIndex(): number {
    return this.area.row;
  }
  get ColumnIndex(): number {
    return this.area.column;
  }
  get RowCount(): number {
    return this.area.rows;
  }
  get ColumnCount(): number {
    return this.area.columns;
  }
  /** -1 above 2^31-1, as Excel documents. */
  get CellCount(): number {
    const count = this.area.rows * this.area.columns;
    return count > 2147483647 ? -1 : count;
  }
  get IsEntireColumn(): boolean {
    return this.area.rows === MAX_ROWS;
  }
  get IsEntireRow(): boolean {
    return this.area.columns === MAX_COLUMNS;
  }
  /** Points from the sheet's left edge. */
  get Left(): number {
    return this.sheet.grid.columns.offset(this.area.column);
  }
  get Top(): number {
    return this.sheet.grid.rows.offset(this.area.row);
  }
  get Width(): number {
    return this.sheet.grid.columns.offset(this.area.column + this.area.columns) - this.Left;
  }
  get Height(): number {
    return this.sheet.grid.rows.offset(this.area.row + this.area.rows) - this.Top;
  }
  get Worksheet(): Worksheet {
    return this.sheet;
  }

  GetCell(row: number, column: number): Range {
    return this.at({ row: this.area.row + row, column: this.area.column + column, rows: 1, columns: 1 }, 'Range.getCell');
  }
  GetRow(row: number): Range {
    return this.at({ ...this.area, row: this.area.row + row, rows: 1 }, 'Range.getRow');
  }
  GetColumn(column: number): Range {
    return this.at({ ...this.area, column: this.area.column + column, columns: 1 }, 'Range.getColumn');
  }
  GetLastRow(): Range {
    return this.GetRow(this.area.rows - 1);
  }
  GetLastColumn(): Range {
    return this.GetColumn(this.area.columns - 1);
  }
  GetLastCell(): Range {
    return this.GetCell(this.area.rows - 1, this.area.columns - 1);
  }
  GetOffsetRange(rows: number, columns: number): Range {
    return this.at({ ...this.area, row: this.area.row + rows, column: this.area.column + columns }, 'Range.getOffsetRange');
  }
  GetResizedRange(rows: number, columns: number): Range {
    const { area } = this;
    return this.at({ ...area, rows: area.rows + rows, columns: area.columns + columns }, 'Range.getResizedRange');
  }
  GetAbsoluteResizedRange(rows: number, columns: number): Range {
    return this.at({ ...this.area, rows, columns }, 'Range.getAbsoluteResizedRange');
  }
  GetEntireRow(): Range {
    return this.at({ ...this.area, column: 0, columns: MAX_COLUMNS }, 'Range.getEntireRow');
  }
  GetEntireColumn(): Range {
    return this.at({ ...this.area, row: 0, rows: MAX_ROWS }, 'Range.getEntireColumn');
  }
  /** `count` rows above; below when negative. */
  GetRowsAbove(count: number | null): Range {
    return this.beside('row', 'rows', -(count ?? 1), 'Range.getRowsAbove');
  }
  GetRowsBelow(count: number | null): Range {
    return this.beside('row', 'rows', count ?? 1, 'Range.getRowsBelow');
  }
  GetColumnsBefore(count: number | null): Range {
    return this.beside('column', 'columns', -(count ?? 1), 'Range.getColumnsBefore');
  }
  GetColumnsAfter(count: number | null): Range {
    return this.beside('column', 'columns', count ?? 1, 'Range.getColumnsAfter');
  }
  private beside(start: 'row' | 'column', size: 'rows' | 'columns', count: number, location: string): Range {
    if (!count) throw invalidArgument(location);
    const first = count < 0 ? this.area[start] + count : this.area[start] + this.area[size];
    return this.at({ ...this.area, [start]: first, [size]: Math.abs(count) }, location);
  }

  GetIntersection(range: Range | string): Range {
    const common = this.GetIntersectionOrNullObject(range);
    if (!common) throw itemNotFound('Range.getIntersection');
    return common;
  }
  GetIntersectionOrNullObject(range: Range | string): Range | null {
    const other = this.other(range, 'Range.getIntersection');
    const common = other.sheet === this.sheet ? intersection(this.area, other.area) : null;
    return common && this.at(common, 'Range.getIntersection');
  }
  GetBoundingRect(range: Range | string): Range {
    const other = this.other(range, 'Range.getBoundingRect');
    if (other.sheet !== this.sheet) throw new ApiError('InvalidArgument', 'The ranges lie on two worksheets.', 'Range.getBoundingRect');
    return this.at(boundingRectangle(this.area, other.area), 'Range.getBoundingRect');
  }
  /** @throws ApiError `ItemNotFound` when nothing in it is used. */
  GetUsedRange(valuesOnly: boolean | null): Range {
    const used = this.GetUsedRangeOrNullObject(valuesOnly);
    if (!used) throw itemNotFound('Range.getUsedRange');
    return used;
  }
  GetUsedRangeOrNullObject(valuesOnly: boolean | null): Range | null {
    this.sheet.workbook.calculateDue();
    const used = this.sheet.grid.usedRectangle(valuesOnly ?? false, this.area);
    return used && this.at(used, 'Range.getUsedRange');
  }
}
