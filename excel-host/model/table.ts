import { HostEventType, WORKBOOK_TARGET } from '../protocol/events';
import { HostObject } from '../protocol/host-object';
import { intersection } from './addresses';
import { AutoFilter } from './auto-filter';
import type { CellMove } from './calculator';
import type { Rectangle } from './cell';
import { invalidArgument, invalidOperation, itemNotFound } from './errors';
import type { Range } from './range';
import { TableColumnCollection } from './table-columns';
import { distinctHeaders } from './table-headers';
import { TableRowCollection } from './table-rows';
import { TableSort } from './table-sort';
import type { TableCollection } from './table-collection';
import type { Worksheet } from './worksheet';

/** A column of a table: its id stays, also when it is renamed or moved. */
export interface TableColumnState {
  readonly id: number;
  name: string;
}

/** How a table shows itself. */
export interface TableLook {
  style: string;
  showHeaders: boolean;
  showTotals: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
}

const DEFAULT_LOOK: TableLook = {
  style: 'TableStyleMedium2',
  showHeaders: true,
  showTotals: false,
  highlightFirstColumn: false,
  highlightLastColumn: false,
  showBandedRows: true,
  showBandedColumns: false,
  showFilterButton: true,
};

/** A table. */
export class Table extends HostObject {
  static readonly navigations = ['Columns', 'Rows', 'Sort', 'Worksheet', 'AutoFilter'];
  readonly Columns: TableColumnCollection;
  readonly Rows: TableRowCollection;
  readonly Sort: TableSort;
  readonly AutoFilter: AutoFilter;
  readonly look: TableLook = { ...DEFAULT_LOOK };
  columns: TableColumnState[] = [];
  private lastColumnId = 0;

  constructor(
    readonly sheet: Worksheet,
    readonly Id: string,
    private name: string,
    /** All of it, with the header and totals rows that show. */
    public area: Rectangle,
  ) {
    super();
    this.Columns = new TableColumnCollection(this);
    this.Rows = new TableRowCollection(this);
    this.Sort = new TableSort(this);
    this.AutoFilter = new AutoFilter(sheet, this);
    this.readHeaders();
  }

  private get home(): TableCollection {
    return this.sheet.workbook.Tables;
  }
  override get isDeleted(): boolean {
    return this.sheet.isDeleted || !this.home.root.items.includes(this);
  }
  get Name(): string {
    return this.name;
  }
  set Name(name: string) {
    const from = this.name;
    this.home.requireFreeName(name, 'Table.name', this);
    this.name = name;
    this.sheet.workbook.structureChanged({ kind: 'table-renamed', from, to: name });
  }
  get LegacyId(): string {
    return String(this.home.root.items.indexOf(this) + 1);
  }
  get Worksheet(): Worksheet {
    return this.sheet;
  }
  get Style(): string {
    return this.look.style;
  }
  set Style(style: string) {
    if (typeof style !== 'string' || !/^(TableStyle(Light|Medium|Dark)\d{1,2})?$/.test(style)) throw invalidArgument('Table.style');
    this.changeLook({ style });
  }
  get HighlightFirstColumn(): boolean {
    return this.look.highlightFirstColumn;
  }
  set HighlightFirstColumn(flag: boolean) {
    this.changeLook({ highlightFirstColumn: flag });
  }
  get HighlightLastColumn(): boolean {
    return this.look.highlightLastColumn;
  }
  set HighlightLastColumn(flag: boolean) {
    this.changeLook({ highlightLastColumn: flag });
  }
  get ShowBandedRows(): boolean {
    return this.look.showBandedRows;
  }
  set ShowBandedRows(flag: boolean) {
    this.changeLook({ showBandedRows: flag });
  }
  get ShowBandedColumns(): boolean {
    return this.look.showBandedColumns;
  }
  set ShowBandedColumns(flag: boolean) {
    this.changeLook({ showBandedColumns: flag });
  }
  get ShowFilterButton(): boolean {
    return this.look.showFilterButton;
  }
  set ShowFilterButton(flag: boolean) {
    if (!flag) this.AutoFilter.ClearCriteria();
    this.changeLook({ showFilterButton: flag });
  }
  get ShowHeaders(): boolean {
    return this.look.showHeaders;
  }
  /** Without headers the row stays empty and out of the table; shown again it needs that row free. */
  set ShowHeaders(flag: boolean) {
    if (flag === this.look.showHeaders) return;
    const { area } = this;
    if (flag && area.row === 0) throw invalidOperation('Table.showHeaders');
    if (!flag) this.sheet.cells.clearContents({ ...area, rows: 1 });
    this.area = { ...area, row: area.row + (flag ? -1 : 1), rows: area.rows + (flag ? 1 : -1) };
    this.changeLook({ showHeaders: flag });
    if (flag) this.writeHeaders();
  }
  get ShowTotals(): boolean {
    return this.look.showTotals;
  }
  /** The totals row takes the row below the data: what lies there moves down. */
  set ShowTotals(flag: boolean) {
    if (flag === this.look.showTotals) return;
    const { area } = this;
    if (flag) {
      this.home.shiftBelow(this, area.row + area.rows, 1);
      this.area = { ...area, rows: area.rows + 1 };
      this.sheet.cells.putText(area.row + area.rows, area.column, 'Total');
    } else {
      this.sheet.cells.clearContents({ ...area, row: area.row + area.rows - 1, rows: 1 });
      this.home.shiftBelow(this, area.row + area.rows - 1, -1);
      this.area = { ...area, rows: area.rows - 1 };
    }
    this.changeLook({ showTotals: flag });
  }

  /** Header row, or null when it does not show. */
  get headerArea(): Rectangle | null {
    return this.look.showHeaders ? { ...this.area, rows: 1 } : null;
  }
  get totalArea(): Rectangle | null {
    return this.look.showTotals ? { ...this.area, row: this.area.row + this.area.rows - 1, rows: 1 } : null;
  }
  get bodyArea(): Rectangle {
    const top = this.look.showHeaders ? 1 : 0;
    return { ...this.area, row: this.area.row + top, rows: this.area.rows - top - (this.look.showTotals ? 1 : 0) };
  }

  GetRange(): Range {
    return this.sheet.rangeAt(this.area, 'Table.getRange');
  }
  GetDataBodyRange(): Range {
    return this.sheet.rangeAt(this.bodyArea, 'Table.getDataBodyRange');
  }
  GetHeaderRowRange(): Range {
    if (!this.headerArea) throw itemNotFound('Table.getHeaderRowRange');
    return this.sheet.rangeAt(this.headerArea, 'Table.getHeaderRowRange');
  }
  GetTotalRowRange(): Range {
    if (!this.totalArea) throw itemNotFound('Table.getTotalRowRange');
    return this.sheet.rangeAt(this.totalArea, 'Table.getTotalRowRange');
  }

  /** The header row must stay where it is, and the table needs a row of data. @throws ApiError `InvalidArgument` */
  Resize(range: Range | string): void {
    const to = typeof range === 'string' ? this.sheet.rangeOfAddress(range, 'Table.resize') : range;
    const next = to.area;
    const least = 1 + (this.look.showHeaders ? 1 : 0) + (this.look.showTotals ? 1 : 0);
    const stays = to.sheet === this.sheet && next.row === this.area.row && next.rows >= least && intersection(next, this.area) !== null;
    if (!stays || this.home.overlapping(this.sheet, next, this)) throw invalidArgument('Table.resize');
    this.sheet.cells.requireWritable(next, 'Table.resize');
    this.setArea(next);
  }
  /** Takes another area over: columns that stay keep their ids. */
  setArea(next: Rectangle): void {
    const before = this.area;
    const filters = this.AutoFilter.isFiltering;
    if (filters) this.AutoFilter.ClearCriteria();
    const shift = next.column - before.column;
    this.columns = Array.from({ length: next.columns }, (_, index) => this.columns[index + shift] ?? this.newColumn(''));
    this.area = next;
    this.readHeaders();
    this.sheet.workbook.structureChanged({ kind: 'tables' });
  }
  /** Whole columns were inserted into the table or deleted from it. */
  columnsMoved(next: Rectangle, move: CellMove): void {
    const at = move.at - this.area.column;
    const change = next.columns - this.area.columns;
    this.AutoFilter.ClearCriteria();
    if (change > 0) this.columns.splice(at, 0, ...Array.from({ length: change }, () => this.newColumn('')));
    else this.columns.splice(Math.max(0, at), -change);
    this.area = next;
    this.readHeaders();
  }
  newColumn(name: string): TableColumnState {
    this.lastColumnId += 1;
    return { id: this.lastColumnId, name };
  }

  ClearFilters(): void {
    this.AutoFilter.ClearCriteria();
  }
  ReapplyFilters(): void {
    this.AutoFilter.Reapply();
  }
  /** The cells stay, the table goes. */
  ConvertToRange(): Range {
    const range = this.GetRange();
    this.AutoFilter.ClearCriteria();
    this.home.drop(this);
    return range;
  }
  /** Takes the table away with its cells' contents and formats. */
  Delete(): void {
    const range = this.GetRange();
    this.AutoFilter.ClearCriteria();
    this.home.drop(this);
    range.Clear('All');
    const payload = { type: 'TableDeleted', source: 'Local', worksheetId: this.sheet.Id, tableId: this.Id, tableName: this.name };
    const { events } = this.sheet.workbook;
    for (const target of [WORKBOOK_TARGET, this.sheet.Id]) events.fire(HostEventType.tableDeleted, target, payload);
  }

  /** Reads the columns' names from the header cells, and makes the cells texts that differ. */
  readHeaders(): void {
    const { row, column, columns } = this.area;
    const texts = this.look.showHeaders
      ? Array.from({ length: columns }, (_, index) => this.headerText(row, column + index))
      : Array.from({ length: columns }, (_, index) => this.columns[index]?.name ?? '');
    const headers = distinctHeaders(texts);
    const before = this.columns;
    this.columns = headers.map((name, index) => {
      const known = before[index] ?? this.newColumn(name);
      if (known.name !== '' && known.name !== name) {
        this.sheet.workbook.structureChanged({ kind: 'column-renamed', table: this.name, from: known.name, to: name });
      }
      return Object.assign(known, { name });
    });
    if (this.look.showHeaders) this.writeHeaders();
  }
  private headerText(row: number, column: number): string {
    const cell = this.sheet.grid.get(row, column);
    if (!cell) return '';
    return typeof cell.value === 'number'
      ? this.sheet.workbook.textOf(cell.value, cell.numberFormat)
      : this.sheet.cells.plainText(row, column);
  }
  writeHeaders(): void {
    this.columns.forEach((each, index) => this.sheet.cells.putText(this.area.row, this.area.column + index, each.name));
  }

  private changeLook(change: Partial<TableLook>): void {
    for (const value of Object.values(change)) {
      if (typeof value !== 'boolean' && !('style' in change)) throw invalidArgument('Table');
    }
    Object.assign(this.look, change);
    this.sheet.workbook.structureChanged({ kind: 'tables' });
  }

  _RegisterDataChangedEvent(): void {}
  _UnregisterDataChangedEvent(): void {}
  _RegisterSelectionChangedEvent(): void {}
  _UnregisterSelectionChangedEvent(): void {}
}
