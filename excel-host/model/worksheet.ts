import { ChartCollection, PageBreakCollection, PageLayout, ShapeCollection } from '../appearance';
import { HostEventType } from '../protocol/events';
import { HostObject } from '../protocol/host-object';
import { contains, intersection, isCellLike, parseRectangle, splitAddress } from './addresses';
import { AutoFilter } from './auto-filter';
import type { CellMove } from './calculator';
import { MAX_COLUMNS, MAX_ROWS, type Rectangle } from './cell';
import { CellGrid, WHOLE_SHEET } from './cell-grid';
import { invalidArgument, invalidOperation, itemNotFound, notImplemented, oneOf } from './errors';
import { WorksheetFreezePanes } from './freeze-panes';
import type { RangeHyperlink } from './hyperlinks';
import { movedRectangle, moveLines } from './insert-delete';
import { NamedItemCollection } from './named-items';
import { Range } from './range';
import { RangeAreas } from './range-areas';
import { CHARACTER_POINTS, COLUMN_PADDING_POINTS, SheetCells } from './sheet-cells';
import { WorksheetProtection } from './worksheet-protection';
import { TableCollection } from './table-collection';
import type { Workbook } from './workbook';
import { WorksheetCustomPropertyCollection } from './worksheet-custom-properties';

/** Excel.SheetVisibility. */
export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** A worksheet. */
export class Worksheet extends HostObject {
  static readonly navigations = [
    ...['Charts', 'Tables', 'Protection', 'Names', 'FreezePanes', 'PageLayout', 'Shapes'],
    ...['HorizontalPageBreaks', 'VerticalPageBreaks'],
    ...['AutoFilter', 'CustomProperties'],
  ];

  readonly grid = new CellGrid();
  /** Writes into the grid and everything that follows from it. */
  readonly cells: SheetCells;
  readonly Names: NamedItemCollection;
  readonly Tables: TableCollection;
  readonly FreezePanes: WorksheetFreezePanes;
  readonly Protection: WorksheetProtection;
  readonly CustomProperties = new WorksheetCustomPropertyCollection(() => {
    this.workbook.changed();
  });
  readonly AutoFilter: AutoFilter;
  readonly Charts = new ChartCollection(this);
  readonly Shapes = new ShapeCollection(this);
  readonly PageLayout = new PageLayout(this);
  readonly HorizontalPageBreaks = new PageBreakCollection(this, 'horizontal');
  readonly VerticalPageBreaks = new PageBreakCollection(this, 'vertical');
  private links: readonly { readonly area: Rectangle; readonly link: RangeHyperlink }[] = [];
  private deleted = false;
  private visibility: SheetVisibility = 'Visible';
  private tabColour = '';
  private gridlines = true;
  private headings = true;
  private calculates = true;

  constructor(
    /** Changes only when the file is opened again. */
    public workbook: Workbook,
    readonly Id: string,
    private name: string,
  ) {
    super();
    this.cells = new SheetCells(this);
    this.Names = new NamedItemCollection(workbook, this);
    this.Tables = new TableCollection(workbook, this);
    this.FreezePanes = new WorksheetFreezePanes(this);
    this.Protection = new WorksheetProtection(this);
    this.AutoFilter = new AutoFilter(this, null);
  }

  override get isDeleted(): boolean {
    return this.deleted;
  }
  /** For the collection alone: the sheet left the workbook. */
  markDeleted(): void {
    this.deleted = true;
  }

  get Name(): string {
    return this.name;
  }
  set Name(name: string) {
    const from = this.name;
    if (name === from) return;
    this.workbook.Worksheets.requireFreeName(name, 'Worksheet.name', this);
    this.workbook.requireStructureUnlocked('Worksheet.name');
    this.name = name;
    this.workbook.structureChanged({ kind: 'sheet-renamed', sheet: this, from, to: name });
    this.workbook.fireSheet(HostEventType.worksheetNameChanged, this, { type: 'WorksheetNameChanged', nameBefore: from, nameAfter: name });
  }
  get Position(): number {
    return this.workbook.Worksheets.items.indexOf(this);
  }
  set Position(position: number) {
    this.workbook.Worksheets.move(this, position);
  }
  get Visibility(): SheetVisibility {
    return this.visibility;
  }
  set Visibility(word: SheetVisibility) {
    const visibility = oneOf(word, ['Visible', 'Hidden', 'VeryHidden'] as const, 'Worksheet.visibility');
    const before = this.visibility;
    if (visibility === before) return;
    if (visibility !== 'Visible' && this.workbook.Worksheets.isLastVisible(this)) throw invalidOperation('Worksheet.visibility');
    this.visibility = visibility;
    if (visibility !== 'Visible') this.workbook.leave(this);
    this.workbook.changed();
    const payload = { type: 'WorksheetVisibilityChanged', visibilityBefore: before, visibilityAfter: visibility };
    this.workbook.fireSheet(HostEventType.worksheetVisibilityChanged, this, payload);
  }
  get TabColor(): string {
    return this.tabColour;
  }
  /** `#RRGGBB`; '' for none. */
  set TabColor(colour: string) {
    this.tabColour = colour === '' ? '' : this.workbook.readColour(colour, 'Worksheet.tabColor');
    this.workbook.changed();
  }
  get ShowGridlines(): boolean {
    return this.gridlines;
  }
  set ShowGridlines(flag: boolean) {
    this.gridlines = flag;
    this.workbook.changed();
  }
  /** The name under which the library sets it. */
  set Gridlines(flag: boolean) {
    this.ShowGridlines = flag;
  }
  /** The name under which the library sets it. */
  set Headings(flag: boolean) {
    this.ShowHeadings = flag;
  }
  get ShowHeadings(): boolean {
    return this.headings;
  }
  set ShowHeadings(flag: boolean) {
    this.headings = flag;
    this.workbook.changed();
  }
  get EnableCalculation(): boolean {
    return this.calculates;
  }
  set EnableCalculation(flag: boolean) {
    this.calculates = flag;
    this.workbook.changed();
  }
  /** Characters of the standard font. */
  get StandardWidth(): number {
    return Math.round(((this.grid.columns.standardSize - COLUMN_PADDING_POINTS) / CHARACTER_POINTS) * 100) / 100;
  }
  set StandardWidth(characters: number) {
    if (!(characters >= 0 && characters <= 255)) throw invalidArgument('Worksheet.standardWidth');
    this.grid.columns.standardSize = characters * CHARACTER_POINTS + COLUMN_PADDING_POINTS;
    this.workbook.changed();
  }
  /** Points. */
  get StandardHeight(): number {
    return this.grid.rows.standardSize;
  }

  Activate(): void {
    if (this.visibility !== 'Visible') throw invalidOperation('Worksheet.activate');
    this.workbook.activate(this);
  }
  Delete(): void {
    this.workbook.Worksheets.delete(this);
  }
  /** Copies within the workbook are not modelled: refused by name. */
  Copy(): never {
    throw notImplemented('Worksheet.copy');
  }
  Calculate(): void {
    this.workbook.calculator?.calculate('Recalculate');
  }
  GetNext(visibleOnly: boolean | null): Worksheet {
    return this.neighbour(1, visibleOnly) ?? fail('Worksheet.getNext');
  }
  GetNextOrNullObject(visibleOnly: boolean | null): Worksheet | null {
    return this.neighbour(1, visibleOnly);
  }
  GetPrevious(visibleOnly: boolean | null): Worksheet {
    return this.neighbour(-1, visibleOnly) ?? fail('Worksheet.getPrevious');
  }
  GetPreviousOrNullObject(visibleOnly: boolean | null): Worksheet | null {
    return this.neighbour(-1, visibleOnly);
  }
  private neighbour(step: 1 | -1, visibleOnly: boolean | null): Worksheet | null {
    const sheets = this.workbook.Worksheets.items;
    for (let place = this.Position + step; place >= 0 && place < sheets.length; place += step) {
      const sheet = sheets[place];
      if (sheet && (!visibleOnly || sheet.Visibility === 'Visible')) return sheet;
    }
    return null;
  }

  /** An A1 address, a name or a table of the workbook; the whole sheet without an address. Several areas are refused. */
  GetRange(address?: string | null): Range {
    if (address === undefined || address === null || address === '') return this.rangeAt(WHOLE_SHEET, 'Worksheet.getRange');
    return this.rangeOfAddress(address, 'Worksheet.getRange');
  }
  GetRanges(address?: string | null): RangeAreas {
    // Only a quoted name can hold a comma of its own; looking for one takes time with the square of the length.
    const parts = !address ? [] : address.split(address.includes("'") ? /,(?=(?:[^']*'[^']*')*[^']*$)/ : ',');
    const ranges = parts.length > 0 ? parts.map((part) => this.rangeOfAddress(part.trim(), 'Worksheet.getRanges')) : [this.GetRange()];
    return new RangeAreas(this, ranges);
  }
  GetCell(row: number, column: number): Range {
    return this.rangeAt({ row, column, rows: 1, columns: 1 }, 'Worksheet.getCell');
  }
  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return this.rangeAt({ row, column, rows, columns }, 'Worksheet.getRangeByIndexes');
  }
  /** A1 when the sheet is empty. */
  GetUsedRange(valuesOnly: boolean | null): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }
  GetUsedRangeOrNullObject(valuesOnly: boolean | null): Range | null {
    return this.rangeAt(WHOLE_SHEET, '').GetUsedRangeOrNullObject(valuesOnly);
  }

  /** The range of an area. @throws ApiError `InvalidArgument` outside of the sheet. */
  rangeAt(area: Rectangle, location: string): Range {
    const { row, column, rows, columns } = area;
    const fits = [row, column, rows, columns].every(Number.isInteger) && row >= 0 && column >= 0 && rows >= 1 && columns >= 1;
    if (!fits || row + rows > MAX_ROWS || column + columns > MAX_COLUMNS) throw invalidArgument(location);
    return new Range(this, { row, column, rows, columns });
  }
  /** The range of an address, name or table. @throws ApiError `InvalidArgument` */
  rangeOfAddress(address: string, location: string): Range {
    if (typeof address !== 'string' || address.length > 8192) throw invalidArgument(location);
    const { sheet, rest } = splitAddress(address);
    if (sheet !== null && sheet.toLowerCase() !== this.name.toLowerCase()) throw invalidArgument(location);
    const area = parseRectangle(rest);
    if (area) return this.rangeAt(area, location);
    const named = isCellLike(rest) ? null : this.workbook.rangeOfName(rest, this);
    if (!named) throw invalidArgument(location);
    return named;
  }

  /** The link of a cell; null when it has none. */
  hyperlinkAt(row: number, column: number): RangeHyperlink | null {
    const cell = { row, column, rows: 1, columns: 1 };
    return this.links.find(({ area }) => intersection(area, cell) !== null)?.link ?? null;
  }
  /** Links of the sheet, each with its cells. */
  get hyperlinks(): readonly { readonly area: Rectangle; readonly link: RangeHyperlink }[] {
    return this.links;
  }
  setHyperlink(area: Rectangle, link: RangeHyperlink | null): void {
    this.links = this.links.filter((each) => !contains(area, each.area));
    if (link) this.links = [{ area, link }, ...this.links];
    this.workbook.changed();
  }
  moveHyperlinks(move: CellMove): void {
    this.links = this.links.flatMap(({ area, link }) => {
      const to = movedRectangle(area, move);
      return to ? [{ area: to, link }] : [];
    });
  }

  insertRows(at: number, count: number): void {
    moveLines({ kind: 'rows-inserted', sheet: this, at, count });
  }
  deleteRows(at: number, count: number): void {
    moveLines({ kind: 'rows-deleted', sheet: this, at, count });
  }
  insertColumns(at: number, count: number): void {
    moveLines({ kind: 'columns-inserted', sheet: this, at, count });
  }
  deleteColumns(at: number, count: number): void {
    moveLines({ kind: 'columns-deleted', sheet: this, at, count });
  }

  /** Registrations of handlers: the host sends every event, so there is nothing to keep. */
  _RegisterActivatedEvent(): void {}
  _UnregisterActivatedEvent(): void {}
  _RegisterCalculatedEvent(): void {}
  _UnregisterCalculatedEvent(): void {}
  _RegisterColumnSortedEvent(): void {}
  _UnregisterColumnSortedEvent(): void {}
  _RegisterDataChangedEvent(): void {}
  _UnregisterDataChangedEvent(): void {}
  _RegisterDeactivatedEvent(): void {}
  _UnregisterDeactivatedEvent(): void {}
  _RegisterEventNameChanged(): void {}
  _UnregisterEventNameChanged(): void {}
  _RegisterEventVisibilityChanged(): void {}
  _UnregisterEventVisibilityChanged(): void {}
  _RegisterFormatChangedEvent(): void {}
  _UnregisterFormatChangedEvent(): void {}
  _RegisterFormulaChangedEvent(): void {}
  _UnregisterFormulaChangedEvent(): void {}
  _RegisterProtectionChangedEvent(): void {}
  _UnregisterProtectionChangedEvent(): void {}
  _RegisterRowHiddenChangedEvent(): void {}
  _UnregisterRowHiddenChangedEvent(): void {}
  _RegisterRowSortedEvent(): void {}
  _UnregisterRowSortedEvent(): void {}
  _RegisterSelectionChangedEvent(): void {}
  _UnregisterSelectionChangedEvent(): void {}
  _RegisterSingleClickedEvent(): void {}
  _UnregisterSingleClickedEvent(): void {}
}

function fail(location: string): never {
  throw itemNotFound(location);
}
