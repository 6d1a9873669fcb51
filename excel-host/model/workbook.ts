import { EXCEL_WEB_LIMITS, type HostLimits } from '../limits';
import { EventQueue, WORKBOOK_TARGET, type HostEventType } from '../protocol/events';
import { HostObject } from '../protocol/host-object';
import { Runtime } from '../protocol/runtime';
import { cellText } from '../view/cell-text';
import { splitAddress } from './addresses';
import { Application } from './application';
import type { Calculator, CellMove, StructureChange } from './calculator';
import type { CellFormats, CellValue } from './cell';
import { readColour } from './colours';
import { cultureOf, type Culture } from './culture';
import { CustomXmlPartCollection } from './custom-xml';
import { DocumentProperties } from './document-properties';
import { DocumentSettings } from './document-settings';
import type { Entry } from './entered-value';
import { accessDenied, invalidArgument, invalidOperation } from './errors';
import { FORMAT_DEFAULTS, type FormatValue } from './format-store';
import { NamedItemCollection } from './named-items';
import type { Range } from './range';
import { rewriteNames } from './rewrite-names';
import { Selection } from './selection';
import { SettingCollection } from './settings';
import { StyleCollection } from './styles';
import type { Table } from './table';
import { TableCollection } from './table-collection';
import { readTypedText } from './typed-text';
import { enterTyped } from './typing';
import { Functions } from './workbook-functions';
import { WorkbookProtection } from './workbook-protection';
import type { Worksheet } from './worksheet';
import { WorksheetCollection } from './worksheet-collection';

/** How a workbook is set up. */
export interface WorkbookOptions {
  /** Where events go; one that nobody empties by default. */
  readonly events?: EventQueue;
  /** Year that dates count from. */
  readonly dateSystem?: '1900' | '1904';
  /** BCP 47 tag of the user's Excel, `en-US` by default. */
  readonly culture?: string;
  /** File name, `Book1.xlsx` by default. */
  readonly name?: string;
  /** Names of the first sheets, `Sheet1` alone by default. None gives a workbook for a reader of files to fill. */
  readonly sheets?: readonly string[];
}

/** A workbook in memory. Its members with capitals are those of Excel's object model. */
export class Workbook extends HostObject {
  static readonly navigations = [
    ...[
      'Worksheets',
      'Tables',
      'Names',
      'Application',
      'Settings',
      'CustomXmlParts',
      'Properties',
      'Styles',
      'Protection',
      'Functions',
      '_Runtime',
    ],
  ];
  readonly events: EventQueue;
  readonly date1904: boolean;
  culture: Culture;
  /** What calculates; null: formulas show 0. */
  calculator: Calculator | null = null;
  /** Excel.EventTriggerSource of what happens now: the add-in, or `Unknown` for a person. */
  triggerSource: 'ThisLocalAddin' | 'Unknown' = 'ThisLocalAddin';
  /** What Excel takes in one go: the host's own, so that a test can lower them. */
  limits: Readonly<Pick<HostLimits, 'cells'>> = EXCEL_WEB_LIMITS;
  /** Rises with each change of anything. */
  revision = 0;

  readonly Styles = new StyleCollection();
  readonly Worksheets = new WorksheetCollection(this);
  readonly Tables = new TableCollection(this, null);
  readonly Names = new NamedItemCollection(this, null);
  readonly Application = new Application(this);
  readonly Settings = new SettingCollection(this);
  readonly CustomXmlParts = new CustomXmlPartCollection(this);
  readonly Properties = new DocumentProperties(() => {
    this.changed();
  });
  readonly Protection = new WorkbookProtection(this);
  readonly Functions: Functions;
  readonly _Runtime: Runtime;

  readonly documentSettings = new DocumentSettings(() => {
    this.changed();
  });

  private readonly selection = new Selection(this);
  private readonly listeners = new Set<() => void>();
  private readonly moveListeners = new Set<(move: CellMove) => void>();
  private fileName: string;
  private savedRevision = 0;
  private autoSave = false;
  private precisionAsDisplayed = false;
  private guids = 0;

  constructor(readonly options: WorkbookOptions = {}) {
    super();
    this.events = options.events ?? new EventQueue();
    this.date1904 = options.dateSystem === '1904';
    this.culture = cultureOf(options.culture ?? 'en-US');
    this.fileName = options.name ?? 'Book1.xlsx';
    this.Functions = new Functions(this.date1904);
    this._Runtime = new Runtime(this.events);
    for (const name of options.sheets ?? ['Sheet1']) this.Worksheets.addWithId(this.newGuid(), name);
    this.events.take();
    this.savedRevision = this.revision;
  }

  get Name(): string {
    return this.fileName;
  }
  /** For the host alone: another file came to the front. */
  rename(fileName: string): void {
    this.fileName = fileName;
  }
  get ReadOnly(): boolean {
    return false;
  }
  get IsDirty(): boolean {
    return this.revision !== this.savedRevision;
  }
  set IsDirty(flag: boolean) {
    this.savedRevision = flag ? -1 : this.revision;
  }
  get AutoSave(): boolean {
    return this.autoSave;
  }
  /** For the host alone: what the user chose. */
  setAutoSave(flag: boolean): void {
    this.autoSave = flag;
  }
  get PreviouslySaved(): boolean {
    return true;
  }
  get UsePrecisionAsDisplayed(): boolean {
    return this.precisionAsDisplayed;
  }
  set UsePrecisionAsDisplayed(flag: boolean) {
    this.precisionAsDisplayed = flag;
  }
  get CalculationEngineVersion(): number {
    return this.Application.CalculationEngineVersion;
  }

  GetSelectedRange(): Range {
    return this.selection.range;
  }
  GetActiveCell(): Range {
    return this.selection.range.GetCell(0, 0);
  }
  get activeSheet(): Worksheet {
    return this.selection.sheet;
  }
  activate(sheet: Worksheet): void {
    this.selection.activate(sheet);
  }
  select(range: Range): void {
    this.selection.select(range);
  }
  /** The sheet is about to go: another visible one comes to the front. */
  leave(sheet: Worksheet): void {
    this.selection.leave(sheet);
  }
  Save(): void {
    this.savedRevision = this.revision;
  }
  /** The range of an event's reference: `worksheetId!address`. */
  _GetRangeForEventByReferenceId(reference: string): Range {
    const { sheet, rest } = splitAddress(reference);
    const found = sheet === null ? null : this.Worksheets.find(sheet);
    if (!found) throw invalidArgument('Workbook._GetRangeForEventByReferenceId');
    return found.rangeOfAddress(rest, 'Workbook._GetRangeForEventByReferenceId');
  }
  _GetRangeOrNullObjectForEventByReferenceId(reference: string): Range | null {
    return this.Worksheets.find(splitAddress(reference).sheet ?? '') ? this._GetRangeForEventByReferenceId(reference) : null;
  }
  _RegisterActivatedEvent(): void {}
  _UnregisterActivatedEvent(): void {}
  _RegisterAutoSaveSettingChangedEvent(): void {}
  _UnregisterAutoSaveSettingChangedEvent(): void {}

  /** Registers what calculates from now on. */
  useCalculator(calculator: Calculator): void {
    this.calculator = calculator;
  }
  /** The host's limits are the workbook's from now on, also when they change. */
  useLimits(limits: HostLimits): void {
    this.limits = limits;
  }
  /** Calculates what is due, unless calculation is manual or suspended. */
  calculateDue(): void {
    if (this.Application.CalculationMode !== 'Manual' && !this.Application.isCalculationSuspended) this.calculator?.calculateDue();
  }
  /** The host calls it after each batch: what was suspended until the next sync goes on. */
  endBatch(): void {
    this.Application.isCalculationSuspended = false;
    this.calculateDue();
  }
  /** Ends when no function is under way any more. */
  async settle(): Promise<void> {
    this.calculateDue();
    await this.calculator?.settle();
  }

  /** Calls `listener` after changes; several changes may come as one. Gives what ends it. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }
  /** Something changed: also for the calculator when results arrive. */
  changed(): void {
    this.revision += 1;
    for (const listener of this.listeners) listener();
  }
  /** Calls `listener` after rows or columns of any sheet were inserted or deleted. Gives what ends it. */
  onMove(listener: (move: CellMove) => void): () => void {
    this.moveListeners.add(listener);
    return () => void this.moveListeners.delete(listener);
  }
  /** Something that formulas may name changed: they are rewritten, then the calculator is told. */
  structureChanged(change: StructureChange): void {
    rewriteNames(this, change);
    this.calculator?.structureChanged(change);
    if (change.kind === 'moved') for (const listener of this.moveListeners) listener(change.move);
    this.changed();
  }

  fireSheet(type: HostEventType, sheet: Worksheet, payload: object): void {
    const full = { source: 'Local', ...payload, worksheetId: sheet.Id };
    for (const target of [sheet.Id, WORKBOOK_TARGET]) this.events.fire(type, target, full);
  }
  fireTable(type: HostEventType, table: Table, payload: object): void {
    const full = { ...payload, worksheetId: table.sheet.Id, tableId: table.Id };
    for (const target of [table.Id, table.sheet.Id, WORKBOOK_TARGET]) this.events.fire(type, target, full);
  }
  /** Runs what a person does: its events do not name the add-in. */
  byPerson<Result>(work: () => Result): Result {
    this.triggerSource = 'Unknown';
    try {
      return work();
    } finally {
      this.triggerSource = 'ThisLocalAddin';
    }
  }
  /**
   * Types into a cell as a person does: numbers, percentages, dates and logicals by the culture, formulas in its words; a table grows
   * when the cell lies right below or right of it. @throws ApiError `AccessDenied` on a protected sheet.
   */
  enterCell(sheet: Worksheet, row: number, column: number, text: string): void {
    this.byPerson(() => {
      enterTyped(sheet, row, column, text);
    });
    this.calculateDue();
  }
  /** Reads a typed text without entering it. */
  readTyped(text: string, numberFormat: string): Entry {
    return readTypedText(text, numberFormat, this.culture, this.date1904);
  }

  /** What a value shows as in a cell wide enough. */
  textOf(value: CellValue, numberFormat: string): string {
    return cellText(value, numberFormat, this.culture.name, this.date1904);
  }
  /** A format's value, or what it is by default. */
  formatOf(formats: CellFormats | null, path: string): FormatValue | null {
    return formats?.[path] ?? this.Styles.normalFormat(path) ?? FORMAT_DEFAULTS[path] ?? null;
  }
  readColour(colour: string, location: string): string {
    return readColour(colour, location);
  }
  toLocalFormula(formula: string): string {
    return this.calculator?.toLocal(formula, this.culture.name) ?? formula;
  }
  fromLocalFormula(formula: string): string {
    return this.calculator?.fromLocal(formula, this.culture.name) ?? formula;
  }

  /** The range of an address that may name its sheet; `home` when it names none. @throws ApiError `InvalidArgument` */
  rangeOfAddress(address: string, home: Worksheet, location: string): Range {
    const { sheet, rest } = splitAddress(address);
    const found = sheet === null ? home : this.Worksheets.find(sheet);
    if (!found) throw invalidArgument(location);
    return found.rangeOfAddress(rest, location);
  }
  /** The range of a defined name or the data of a table; null when there is none. */
  rangeOfName(name: string, sheet: Worksheet): Range | null {
    const item = sheet.Names.find(name) ?? this.Names.find(name);
    if (item) return item.range;
    const all = /^(.+)\[#all\]$/i.exec(name);
    const table = this.Tables.find(all?.[1] ?? name);
    return table && (all ? table.GetRange() : table.GetDataBodyRange());
  }

  /** @throws ApiError `AccessDenied` when the workbook's structure is protected. */
  requireStructureUnlocked(location: string): void {
    if (this.Protection.Protected) throw accessDenied(location);
  }
  /** A GUID in braces, new in this workbook. */
  newGuid(): string {
    this.guids += 1;
    const number = this.guids.toString(16).toUpperCase().padStart(12, '0');
    const guid = `{00000000-0001-0000-0000-${number}}`;
    return this.isTaken(guid) ? this.newGuid() : guid;
  }
  private isTaken(id: string): boolean {
    return [this.Worksheets, this.Tables, this.CustomXmlParts].some((collection) => collection.find(id) !== null);
  }
  /** @throws ApiError `InvalidOperation`: files end with the host. */
  Close(): never {
    throw invalidOperation('Workbook.close');
  }
}
