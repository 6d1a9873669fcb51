import { minutesFromSerial } from '../engine/calendar/dates';
import { MINUTES_PER_DAY, type Serial } from '../engine/model/units';
import { INFORM_COLUMNS, INFORM_TABLE } from '../sheets/inform-columns';
import type { WorkbookSnapshot } from '../workbook/workbook';
import { cellText, isBlank } from './cells/cell-text';

/** That somebody has read and understood a message. */
export interface Acknowledgement {
  readonly by: string | null;
  readonly on: Serial | null;
}

/**
 * What was written beside the messages of the last plan in Jalon's own table, by the key of each message: the planner writes there, and the next run
 * takes it over as long as the message stands. A text where a date is due goes to the name.
 */
export function readAcknowledgements(snapshot: WorkbookSnapshot): ReadonlyMap<string, Acknowledgement> {
  const found = new Map<string, Acknowledgement>();
  const table = snapshot.tables.find(({ owned, name }) => owned && name === INFORM_TABLE);
  const [keyAt, byAt, onAt] = (['key', 'by', 'on'] as const).map((key) => INFORM_COLUMNS.indexOf(key));
  for (const cells of table?.rows ?? []) {
    const [key, by, on] = [cells[keyAt] ?? null, cells[byAt] ?? null, cells[onAt] ?? null];
    if (isBlank(key) || (isBlank(by) && isBlank(on))) continue;
    const isDate = typeof on === 'number' && Number.isFinite(on) && on > 0;
    const words = [by, isDate ? null : on].filter((cell) => !isBlank(cell)).map((cell) => cellText(cell));
    found.set(cellText(key), {
      by: words.join(' ') || null,
      on: isDate ? minutesFromSerial(on, snapshot.dateSystem) / MINUTES_PER_DAY : null,
    });
  }
  return found;
}
