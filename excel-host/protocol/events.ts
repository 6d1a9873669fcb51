/**
 * The kinds of events, by the numbers that the library listens to (each `eventType` of excel-web-16.00.debug.js). A number serves several
 * targets: 10 goes to a worksheet's own id for `worksheet.onChanged` and to `WORKBOOK_TARGET` for `worksheets.onChanged`.
 */
export const HostEventType = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetFormatChanged: 18,
  worksheetRowSorted: 19,
  worksheetColumnSorted: 20,
  worksheetSingleClicked: 21,
  worksheetRowHiddenChanged: 22,
  worksheetFormulaChanged: 23,
  worksheetProtectionChanged: 24,
  worksheetNameChanged: 25,
  worksheetVisibilityChanged: 26,
  worksheetMoved: 27,
  chartAdded: 50,
  chartActivated: 51,
  chartDeactivated: 52,
  chartDeleted: 53,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  workbookAutoSaveSettingChanged: 2200,
  workbookActivated: 2203,
} as const;

export type HostEventType = (typeof HostEventType)[keyof typeof HostEventType];

/** The target of an event that concerns the whole workbook (the library's `Constants.eventWorkbookId`). */
export const WORKBOOK_TARGET = 'Workbook';

/** Where the model tells what happened. */
export interface HostEvents {
  /**
   * Tells the add-in of something, after the batch in which it happened (or at once for an edit by the user). Nothing is sent while the
   * add-in has `runtime.enableEvents` off.
   * @param targetId a worksheet's or table's id, or `WORKBOOK_TARGET`; call once per target
   * @param payload the fields of the event as Excel sends them, camelCase: `{type, worksheetId, address, changeType, source, …}`
   */
  fire(type: HostEventType, targetId: string, payload: object): void;
}

/** A message to the library: an event (category 65536) or a call of a custom function (category 1). */
export interface HostEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  /** JSON text. */
  readonly message: string;
  readonly id: number;
}

export const EVENT_CATEGORY = 65536;

/** Collects the events of a batch until they are sent. */
export class EventQueue implements HostEvents {
  /** What `runtime.enableEvents` sets. */
  enabled = true;
  private waiting: HostEntry[] = [];
  private sequence = 0;
  private next: HostEvents | null = null;

  constructor(
    /** Called when an event was added, so that a host between two batches can send it. */
    private readonly onFire: () => void = () => undefined,
  ) {}

  fire(type: HostEventType, targetId: string, payload: object): void {
    if (!this.enabled) return;
    if (this.next !== null) {
      this.next.fire(type, targetId, payload);
      return;
    }
    this.sequence += 1;
    this.waiting.push({
      messageCategory: EVENT_CATEGORY,
      messageType: type,
      targetId,
      message: JSON.stringify(payload),
      id: this.sequence,
    });
    this.onFire();
  }

  /** From now on the events wait elsewhere: those of a workbook that was there before its host. */
  handOnTo(next: HostEvents): void {
    this.next = next;
  }

  /** What waits, in order; it waits no longer. */
  take(): readonly HostEntry[] {
    const taken = this.waiting;
    this.waiting = [];
    return taken;
  }
}
