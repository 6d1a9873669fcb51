import type { SheetId } from '../sheets/sheet-spec';
import { SHEET_IDS } from '../sheets/sheet-spec';

/**
 * Jalon knows its sheets by hidden names such as `_Jalon.gantt_orders`, each pointing at its sheet: Excel keeps them right when the
 * planner renames, moves or copies a sheet (a copy's name belongs to the copy alone and does not count), and gives `#REF!` when he deletes it.
 * The name's comment keeps what Jalon itself called the sheet last.
 */
export function ownershipName(id: SheetId): string {
  return `_Jalon.${id.replaceAll('-', '_')}`;
}

/** The sheet that a workbook-wide name marks as Jalon's; undefined when it is another name. */
export function ownedId(name: string): SheetId | undefined {
  return SHEET_IDS.find((id) => ownershipName(id).toLowerCase() === name.toLowerCase());
}

/** Name of the sheet that a reference such as `'Tableau de bord'!$A$1` points at, with or without a leading `=`. */
export function sheetOfReference(text: string): string | null {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(text);
  if (!match) return null;
  return match[1] === undefined ? match[2] : match[1].replaceAll("''", "'");
}

/** Where a new sheet of Jalon's goes among the tabs: behind the nearest of its own that come before it, else in front of the first that comes after, else last. */
export function tabPosition(id: SheetId, places: ReadonlyMap<SheetId, number>, count: number): number {
  const own = SHEET_IDS.indexOf(id);
  const before = SHEET_IDS.slice(0, own).findLast((other) => places.has(other));
  if (before) return (places.get(before) ?? count) + 1;
  const after = SHEET_IDS.slice(own + 1).find((other) => places.has(other));
  return after ? (places.get(after) ?? count) : count;
}
