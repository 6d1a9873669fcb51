import { HostEventType, WORKBOOK_TARGET } from '../protocol/events';
import { HostCollection } from '../protocol/host-object';
import { contains, intersection, splitAddress } from './addresses';
import type { Rectangle } from './cell';
import { MAX_ROWS } from './cell';
import { invalidArgument, invalidOperation, itemAlreadyExists, itemNotFound } from './errors';
import { isValidName } from './named-items';
import type { Range } from './range';
import { Table } from './table';
import type { Workbook } from './workbook';
import type { Worksheet } from './worksheet';

/** The tables of the workbook, or of one sheet. */
export class TableCollection extends HostCollection<Table> {
  private list: Table[] = [];

  constructor(
    private readonly home: Workbook,
    /** null for the workbook's tables, where they are kept. */
    private readonly sheet: Worksheet | null,
  ) {
    super();
  }

  private get workbook(): Workbook {
    return this.sheet?.workbook ?? this.home;
  }
  /** Takes the tables of a closed workbook over. */
  takeOver(closed: TableCollection): void {
    this.list = closed.list;
    closed.list = [];
  }

  /** The workbook's tables. */
  get root(): TableCollection {
    return this.sheet ? this.workbook.Tables : this;
  }
  get items(): readonly Table[] {
    return this.sheet ? this.root.list.filter((table) => table.sheet === this.sheet) : this.list;
  }
  /** By id or name, without regard to case. */
  find(key: string | number): Table | null {
    const wanted = String(key).toLowerCase();
    return this.items.find((table) => table.Id.toLowerCase() === wanted || table.Name.toLowerCase() === wanted) ?? null;
  }

  /** A Range or an address; without headers a row is put above. @throws ApiError `InvalidArgument` */
  Add(address: Range | string, hasHeaders: boolean): Table {
    const range = this.rangeOf(address);
    const { sheet } = range;
    if (sheet.Protection.Protected) sheet.cells.requireWritable(range.area, 'TableCollection.add');
    const area = hasHeaders && range.area.rows > 1 ? range.area : { ...range.area, rows: range.area.rows + 1 };
    if (this.overlapping(sheet, area, null)) throw invalidArgument('TableCollection.add', "A table can't overlap another table.");
    if (!hasHeaders) this.shiftCells(sheet, { ...area, row: range.area.row }, 1);
    sheet.grid.merges = sheet.grid.merges.filter((merge) => !intersection(merge, area));
    const table = this.addWithId(sheet, this.workbook.newGuid(), this.nextName(), area);
    const payload = { type: 'TableAdded', source: 'Local', worksheetId: sheet.Id, tableId: table.Id };
    for (const target of [WORKBOOK_TARGET, sheet.Id]) this.workbook.events.fire(HostEventType.tableAdded, target, payload);
    return table;
  }
  /** As it stood in a file. */
  addWithId(sheet: Worksheet, id: string, name: string, area: Rectangle): Table {
    const table = new Table(sheet, id, name, area);
    this.root.list.push(table);
    this.workbook.calculator?.cellsChanged(sheet, { ...area, rows: 1 });
    this.workbook.structureChanged({ kind: 'tables' });
    return table;
  }

  private rangeOf(address: Range | string): Range {
    if (typeof address !== 'string') return address;
    const named = splitAddress(address).sheet;
    const sheet = named === null ? (this.sheet ?? this.workbook.activeSheet) : this.workbook.Worksheets.find(named);
    if (!sheet || (this.sheet && sheet !== this.sheet)) throw invalidArgument('TableCollection.add');
    return sheet.rangeOfAddress(address, 'TableCollection.add');
  }
  private nextName(): string {
    let number = this.root.list.length + 1;
    while (this.root.find(`Table${number}`) || this.workbook.Names.find(`Table${number}`)) number += 1;
    return `Table${number}`;
  }

  /** Tables share their names with the workbook's defined names. @throws ApiError `InvalidArgument`, `ItemAlreadyExists` */
  requireFreeName(name: string, location: string, self: Table): void {
    if (!isValidName(name)) throw invalidArgument(location);
    const other = this.root.find(name);
    if ((other && other !== self) || this.workbook.Names.find(name)) throw itemAlreadyExists(location);
  }
  /** A table of the sheet that shares a cell with the area, other than `self`. */
  overlapping(sheet: Worksheet, area: Rectangle, self: Table | null): Table | null {
    return this.root.list.find((table) => table !== self && table.sheet === sheet && intersection(table.area, area) !== null) ?? null;
  }
  /** Takes a table out of the list. */
  drop(table: Table): void {
    this.root.list = this.root.list.filter((each) => each !== table);
    this.workbook.structureChanged({ kind: 'tables' });
  }

  /** After cells were written: header cells stay texts that differ. */
  keepHeaders(sheet: Worksheet, area: Rectangle): void {
    for (const table of this.root.list)
      if (table.sheet === sheet && table.headerArea && intersection(table.headerArea, area)) table.readHeaders();
  }

  /**
   * Moves the cells from `row` on, within the table's columns, down (`count` > 0) or up. @throws ApiError `InvalidOperation` when that
   * would tear another table.
   */
  shiftBelow(table: Table, row: number, count: number): void {
    const { column, columns } = table.area;
    const below = { row, column, rows: MAX_ROWS - row, columns };
    for (const other of this.root.list) {
      if (other === table || other.sheet !== table.sheet || !intersection(other.area, below)) continue;
      if (!contains(below, other.area)) throw invalidOperation('Table');
      other.area = { ...other.area, row: other.area.row + count };
    }
    this.shiftCells(table.sheet, below, count);
  }
  private shiftCells(sheet: Worksheet, from: Rectangle, count: number): void {
    const area = { ...from, rows: MAX_ROWS - from.row };
    const taken = sheet.grid.take(area);
    for (const { row, column, cell } of taken) if (row + count >= from.row + Math.min(0, count)) sheet.grid.put(row + count, column, cell);
    const used = taken.at(-1);
    if (used) this.workbook.calculator?.cellsChanged(sheet, { ...area, rows: used.row - area.row + 1 + Math.abs(count) });
  }

  _RegisterAddedEvent(): void {}
  _UnregisterAddedEvent(): void {}
  _RegisterDataChangedEvent(): void {}
  _UnregisterDataChangedEvent(): void {}
  _RegisterDeletedEvent(): void {}
  _UnregisterDeletedEvent(): void {}
}

/** `range.getTables`: the tables that a range touches or holds. */
export class TableScopedCollection extends HostCollection<Table> {
  constructor(readonly items: readonly Table[]) {
    super();
  }
  find(key: string | number): Table | null {
    const wanted = String(key).toLowerCase();
    return this.items.find((table) => table.Id.toLowerCase() === wanted || table.Name.toLowerCase() === wanted) ?? null;
  }
  GetFirst(): Table {
    const first = this.items[0];
    if (!first) throw itemNotFound('TableScopedCollection.getFirst');
    return first;
  }
}
