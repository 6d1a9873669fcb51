import type { IRange, Worksheet } from '@univerjs/core';
import { CommandType, ICommandService, RedoCommandId, UndoCommandId } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import {
  ClearSelectionContentCommand,
  InsertSheetMutation,
  RemoveSheetMutation,
  ScrollToCellOperation,
  SetFrozenMutation,
  SetRangeValuesCommand,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import type { Area, SheetSource } from '../source/sheet-source';
import { copiedText } from './copied-text';
import type { UniverGrid } from './create-univer';
import { pastedTexts } from './pasted-texts';
import { univerRange } from './univer-layout';
import type { UniverLayout } from './univer-layout';

// Commands of Univer's clipboard; their package does not name them to others.
const COPY = 'univer.command.copy';
const CUT = 'univer.command.cut';

/** The one workbook that Univer shows. */
export const UNIT = 'jalon-workbook';

/**
 * What goes between the grid and its source. A person's changes are caught before Univer makes them and go to the source; Univer's own data
 * changes only when the source's view of it does, so that its cells stay empty and there is one truth.
 */
export class GridCommands {
  editing = false;
  private fromHost = false;

  constructor(
    private readonly grid: UniverGrid,
    private readonly source: SheetSource,
    container: HTMLElement,
    private readonly onRefused: (words: string) => void,
  ) {
    this.guardModel();
    this.catchUndo(container);
    this.catchEdits();
    this.catchPastes();
    this.catchSelections();
  }

  /** Runs what changes Univer's own data. */
  asHost(change: () => void): void {
    const before = this.fromHost;
    this.fromHost = true;
    try {
      change();
    } finally {
      this.fromHost = before;
    }
  }

  insertSheet(sheet: object, index: number): void {
    this.run(InsertSheetMutation.id, { unitId: UNIT, sheet, index });
  }

  removeSheet(sheet: string): void {
    this.run(RemoveSheetMutation.id, { unitId: UNIT, subUnitId: sheet });
  }

  /** Gives a sheet another layout, in place. */
  layOut(sheet: Worksheet, layout: UniverLayout): void {
    const config = sheet.getConfig();
    sheet.setRowCount(layout.rowCount);
    sheet.setColumnCount(layout.columnCount);
    config.defaultColumnWidth = layout.defaultColumnWidth;
    config.defaultRowHeight = layout.defaultRowHeight;
    config.showGridlines = layout.showGridlines;
    replaceEntries(sheet.getRowManager().getRowData(), layout.rowData);
    replaceEntries(sheet.getColumnManager().getColumnData(), layout.columnData);
    sheet.setMergeData(layout.mergeData);
    this.run(SetFrozenMutation.id, { unitId: UNIT, subUnitId: sheet.getSheetId(), ...layout.freeze });
  }

  /** Marks the source's selection on the shown sheet, and brings it into view when it moved. */
  showSelection(shown: FWorksheet, area: Area): void {
    const range = univerRange(area);
    if (sameRange(shown.getSelection()?.getActiveRange()?.getRange(), range)) return;
    const limits = shown.getSheet();
    if (range.startRow >= limits.getRowCount() || range.startColumn >= limits.getColumnCount()) return;
    this.asHost(() => {
      shown.setActiveSelection(
        shown.getRange({
          ...range,
          unitId: UNIT,
          sheetId: shown.getSheetId(),
          endRow: Math.min(range.endRow, limits.getRowCount() - 1),
          endColumn: Math.min(range.endColumn, limits.getColumnCount() - 1),
        }),
      );
    });
    // Once the sheet is drawn: another one may have been shown just before.
    requestAnimationFrame(() => {
      if (!this.inView(shown, area))
        this.run(ScrollToCellOperation.id, { unitId: UNIT, range: { ...range, endRow: range.startRow, endColumn: range.startColumn } });
    });
  }

  private inView(shown: FWorksheet, area: Area): boolean {
    return [...(shown.getVisibleRangesOfAllViewports()?.values() ?? [])].some(
      (view) => area.row >= view.startRow && area.row < view.endRow && area.column >= view.startColumn && area.column < view.endColumn,
    );
  }

  private run(id: string, params: object): void {
    this.asHost(() => this.grid.univer.__getInjector().get(ICommandService).syncExecuteCommand(id, params));
  }

  private guardModel(): void {
    const { api } = this.grid;
    api.addEvent(api.Event.BeforeCommandExecute, (event) => {
      const unit = (event.params as { unitId?: string } | undefined)?.unitId;
      if (this.fromHost) return;
      const own = this.inPlaceOf(event.id);
      if (own !== null) {
        event.cancel = true;
        own();
      } else if (event.type === CommandType.MUTATION && unit === UNIT) {
        event.cancel = true;
      }
    });
  }

  /** What the page does instead of a command of Univer; null for the commands that go on. */
  private inPlaceOf(command: string): (() => void) | null {
    // While somebody types, these are about the text of the editor.
    if (this.editing) return null;
    switch (command) {
      case ClearSelectionContentCommand.id:
        return () => this.clearSelection();
      case COPY:
      case CUT:
        return () => this.copySelection();
      case SetRangeValuesCommand.id:
      case UndoCommandId:
      case RedoCommandId:
        return () => undefined;
      default:
        return null;
    }
  }

  /** Univer asks for its own undo only while it has something of its own to take back, which is never. */
  private catchUndo(container: HTMLElement): void {
    container.addEventListener('keydown', (event) => {
      if (this.editing || event.key.toLowerCase() !== 'z' || event.shiftKey || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      void this.source.undo().then((refused) => this.tell(refused));
    });
  }

  private catchEdits(): void {
    const { api } = this.grid;
    api.addEvent(api.Event.BeforeSheetEditStart, () => {
      this.editing = true;
    });
    api.addEvent(api.Event.BeforeSheetEditEnd, ({ worksheet, row, column, value, isConfirm }) => {
      this.editing = false;
      if (!isConfirm) return;
      const sheet = worksheet.getSheetId();
      const text = value.toPlainText().replace(/\r\n?/g, '\n').replace(/\n+$/, '');
      if (text !== this.source.editText(sheet, row, column)) void this.enter(sheet, row, column, [[text]]);
    });
  }

  private catchPastes(): void {
    const { api } = this.grid;
    api.addEvent(api.Event.BeforeClipboardPaste, (event) => {
      event.cancel = true;
      const { sheet, row, column } = this.source.selection();
      if (event.text !== undefined) void this.enter(sheet, row, column, pastedTexts(event.text));
    });
  }

  /** Straight from Univer's service: its facade tells of selections only when it was there before the first drawing. */
  private catchSelections(): void {
    const service = this.grid.univer.__getInjector().get(SheetsSelectionsService);
    const hand = (selections: readonly { readonly range: IRange }[] | null | undefined): void => {
      const last = selections?.at(-1)?.range;
      const sheet = this.grid.api.getActiveWorkbook()?.getActiveSheet().getSheet();
      if (this.fromHost || last === undefined || sheet === undefined) return;
      const area = sourceArea(last, sheet.getRowCount(), sheet.getColumnCount());
      const known = this.source.selection();
      if (known.sheet !== sheet.getSheetId() || sameRange(univerRange(known), univerRange(area))) return;
      this.source.select({ sheet: sheet.getSheetId(), ...area });
    };
    service.selectionMoveEnd$.subscribe((selections) => hand(selections));
    service.selectionChanged$.subscribe((selections) => hand(selections || null));
  }

  private clearSelection(): void {
    const { sheet, row, column, rows, columns } = this.source.selection();
    const empty = Array.from({ length: Math.min(rows, 5000) }, () => new Array<string>(Math.min(columns, 200)).fill(''));
    void this.enter(sheet, row, column, empty);
  }

  /** The texts as they are shown, for here and for other programs. */
  private copySelection(): void {
    const { sheet, row, column, rows, columns } = this.source.selection();
    const reach = this.source.layout(sheet);
    const within = (wanted: number, from: number, used: number): number => Math.max(1, Math.min(wanted, used - from));
    const texts = Array.from({ length: within(rows, row, reach?.rows ?? 0) }, (_, down) =>
      Array.from(
        { length: within(columns, column, reach?.columns ?? 0) },
        (__, right) => this.source.face(sheet, row + down, column + right)?.text ?? '',
      ),
    );
    void navigator.clipboard.writeText(copiedText(texts)).catch((error: Error) => this.onRefused(error.message));
  }

  private async enter(sheet: string, row: number, column: number, texts: readonly (readonly string[])[]): Promise<void> {
    this.tell(await this.source.enter(sheet, row, column, texts));
  }

  private tell(refused: string | null): void {
    if (refused !== null) this.onRefused(refused);
  }
}

function replaceEntries(target: object, wanted: object): void {
  for (const key of Object.keys(target)) Reflect.deleteProperty(target, key);
  Object.assign(target, wanted);
}

function sameRange(one: IRange | undefined, other: IRange): boolean {
  return (
    one !== undefined &&
    one.startRow === other.startRow &&
    one.startColumn === other.startColumn &&
    one.endRow === other.endRow &&
    one.endColumn === other.endColumn
  );
}

/** A whole row or column of Univer has no ends. */
function sourceArea(range: IRange, rowCount: number, columnCount: number): Area {
  const end = (value: number, count: number): number => (Number.isNaN(value) ? count - 1 : value);
  const row = Number.isNaN(range.startRow) ? 0 : range.startRow;
  const column = Number.isNaN(range.startColumn) ? 0 : range.startColumn;
  return { row, column, rows: end(range.endRow, rowCount) - row + 1, columns: end(range.endColumn, columnCount) - column + 1 };
}
