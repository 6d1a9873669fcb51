import { HostEventType, WORKBOOK_TARGET } from '../protocol/events';
import { HostCollection } from '../protocol/host-object';
import { invalidArgument, invalidOperation, itemAlreadyExists, itemNotFound } from './errors';
import type { Workbook } from './workbook';
import { Worksheet } from './worksheet';

/** The worksheets of a workbook, in the order of their tabs. */
export class WorksheetCollection extends HostCollection<Worksheet> {
  private list: Worksheet[] = [];

  constructor(private readonly workbook: Workbook) {
    super();
  }

  get items(): readonly Worksheet[] {
    return this.list;
  }
  /** By id or name, without regard to case. */
  find(key: string | number): Worksheet | null {
    const wanted = String(key).toLowerCase();
    return (
      this.list.find((sheet) => sheet.Id.toLowerCase() === wanted) ?? this.list.find((sheet) => sheet.Name.toLowerCase() === wanted) ?? null
    );
  }
  override GetCount(visibleOnly?: boolean | null): number {
    return this.among(visibleOnly).length;
  }

  /** Adds a sheet at the end; without a name it is the next free `Sheet1`, `Sheet2`, … @throws ApiError */
  Add(name?: string | null): Worksheet {
    this.workbook.requireStructureUnlocked('WorksheetCollection.add');
    const chosen = name ?? this.nextName();
    this.requireFreeName(chosen, 'WorksheetCollection.add', null);
    return this.addWithId(this.workbook.newGuid(), chosen);
  }
  /** As it stood in a file. */
  addWithId(id: string, name: string): Worksheet {
    const sheet = new Worksheet(this.workbook, id, name);
    this.list.push(sheet);
    this.workbook.structureChanged({ kind: 'sheet-added', sheet });
    this.workbook.events.fire(HostEventType.worksheetAdded, WORKBOOK_TARGET, { type: 'WorksheetAdded', source: 'Local', worksheetId: id });
    return sheet;
  }
  /** Takes the sheets of a closed workbook over. */
  takeOver(closed: WorksheetCollection): void {
    this.list = closed.list;
    closed.list = [];
    for (const sheet of this.list) sheet.workbook = this.workbook;
  }
  GetActiveWorksheet(): Worksheet {
    return this.workbook.activeSheet;
  }
  GetFirst(visibleOnly?: boolean | null): Worksheet {
    return this.among(visibleOnly)[0] ?? missing('WorksheetCollection.getFirst');
  }
  GetLast(visibleOnly?: boolean | null): Worksheet {
    return this.among(visibleOnly).at(-1) ?? missing('WorksheetCollection.getLast');
  }

  private among(visibleOnly: boolean | null | undefined): readonly Worksheet[] {
    return visibleOnly ? this.list.filter((sheet) => sheet.Visibility === 'Visible') : this.list;
  }
  private nextName(): string {
    let number = this.list.length + 1;
    while (this.find(`Sheet${number}`)) number += 1;
    return `Sheet${number}`;
  }

  isLastVisible(sheet: Worksheet): boolean {
    return this.among(true).every((each) => each === sheet);
  }
  /**
   * Excel's rules: 1 to 31 characters, none of `\ / ? * [ ] :`, no apostrophe at an end, not `History`, not another sheet's.
   * @throws ApiError `InvalidArgument` or `ItemAlreadyExists`
   */
  requireFreeName(name: unknown, location: string, self: Worksheet | null): void {
    const fits = typeof name === 'string' && name.length >= 1 && name.length <= 31 && !/[\\/?*[\]:]|^'|'$/.test(name);
    if (!fits || name.toLowerCase() === 'history') throw invalidArgument(location);
    const other = this.list.find((sheet) => sheet.Name.toLowerCase() === name.toLowerCase());
    if (other && other !== self) throw itemAlreadyExists(location);
  }
  /** Moves a sheet's tab. @throws ApiError `InvalidArgument` for a place that is none. */
  move(sheet: Worksheet, position: number): void {
    if (!Number.isInteger(position) || position < 0 || position >= this.list.length) throw invalidArgument('Worksheet.position');
    const before = sheet.Position;
    if (before === position) return;
    this.workbook.requireStructureUnlocked('Worksheet.position');
    this.list.splice(position, 0, ...this.list.splice(before, 1));
    this.workbook.changed();
    const payload = { type: 'WorksheetMoved', source: 'Local', worksheetId: sheet.Id, positionBefore: before, positionAfter: position };
    this.workbook.events.fire(HostEventType.worksheetMoved, WORKBOOK_TARGET, payload);
  }
  /** @throws ApiError `InvalidOperation` for the last visible sheet. */
  delete(sheet: Worksheet): void {
    this.workbook.requireStructureUnlocked('Worksheet.delete');
    if (this.isLastVisible(sheet)) throw invalidOperation('Worksheet.delete');
    for (const table of [...sheet.Tables.items]) this.workbook.Tables.drop(table);
    this.workbook.leave(sheet);
    this.list = this.list.filter((each) => each !== sheet);
    sheet.markDeleted();
    this.workbook.structureChanged({ kind: 'sheet-deleted', sheet });
    const payload = { type: 'WorksheetDeleted', source: 'Local', worksheetId: sheet.Id };
    this.workbook.events.fire(HostEventType.worksheetDeleted, WORKBOOK_TARGET, payload);
  }

  /** Registrations of handlers: the host sends every event, so there is nothing to keep. */
  _RegisterActivatedEvent(): void {}
  _UnregisterActivatedEvent(): void {}
  _RegisterAddedEvent(): void {}
  _UnregisterAddedEvent(): void {}
  _RegisterCalculatedEvent(): void {}
  _UnregisterCalculatedEvent(): void {}
  _RegisterColumnSortedEvent(): void {}
  _UnregisterColumnSortedEvent(): void {}
  _RegisterDataChangedEvent(): void {}
  _UnregisterDataChangedEvent(): void {}
  _RegisterDeactivatedEvent(): void {}
  _UnregisterDeactivatedEvent(): void {}
  _RegisterDeletedEvent(): void {}
  _UnregisterDeletedEvent(): void {}
  _RegisterEventMoved(): void {}
  _UnregisterEventMoved(): void {}
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

function missing(location: string): never {
  throw itemNotFound(location);
}
