import type { SheetId, SheetSpec } from '../../../sheets/sheet-spec';
import { SHEET_IDS } from '../../../sheets/sheet-spec';
import { tabPosition } from '../../owned-names';
import { freeSheetName } from '../../sheet-names';
import { WorkbookError } from '../../workbook';
import { givenName, markOwned, ownedSheets } from '../owned-sheets';
import { RELATIONSHIP_TYPES } from '../package/relationships';
import type { SheetEntry, WorkbookPart } from '../workbook-part';
import { readOldSheet } from './old-sheet';
import { renameSheet } from './sheet-rename';

export const WORKSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/**
 * Finds or makes the tab of each sheet. A sheet that Jalon made before stays where it is, under the name that the planner gave it or that he refers to; a new one
 * stands in the order of SHEET_IDS among Jalon's own, these behind the planner's. A name that is taken gets ' (Jalon)'.
 * @throws WorkbookError `protected-sheet` when a sheet to be written, `protected-structure` when the workbook's structure is protected.
 */
export function placeSheets(workbook: WorkbookPart, sheets: readonly SheetSpec[]): Map<SheetId, SheetEntry> {
  const ordered = [...sheets].sort((a, b) => SHEET_IDS.indexOf(a.id) - SHEET_IDS.indexOf(b.id));
  const before = ownedSheets(workbook);
  const written = workbook.parts.reachable(ordered.flatMap(({ id }) => before.get(id)?.part ?? []));
  for (const { id, name } of ordered) {
    const known = ownedSheets(workbook).get(id);
    if (known) {
      refuseProtected(workbook, known);
      const kept = renameSheet(workbook, known, givenName(workbook, id), name, written);
      markOwned(workbook, id, kept, kept === known.name ? undefined : kept);
    } else {
      const free = freeSheetName(
        name,
        workbook.sheets().map((sheet) => sheet.name),
      );
      addSheet(workbook, free, positionOf(workbook, id));
      markOwned(workbook, id, free, free);
    }
  }
  const owned = ownedSheets(workbook);
  const placed = new Map<SheetId, SheetEntry>();
  for (const { id } of ordered) {
    const entry = owned.get(id);
    if (entry) placed.set(id, entry);
  }
  return placed;
}

/** Adds an empty worksheet at an index among the tabs. */
export function addSheet(workbook: WorkbookPart, name: string, index: number): void {
  if (workbook.structureLocked)
    throw new WorkbookError('protected-structure', `the structure of the workbook is protected, ${name} cannot be added`, name);
  const { parts } = workbook;
  const folder = workbook.part.slice(0, workbook.part.lastIndexOf('/') + 1);
  const part = parts.freeName(`${folder}worksheets/sheet`, '.xml');
  parts.setText(part, '', WORKSHEET_TYPE);
  const relation = parts.relationshipsOf(workbook.part).add(`${RELATIONSHIP_TYPES}worksheet`, part);
  const sheetId = Math.max(0, ...workbook.sheets().map((sheet) => sheet.sheetId)) + 1;
  workbook.insertSheet(index, name, sheetId, relation);
}

function positionOf(workbook: WorkbookPart, id: SheetId): number {
  const names = workbook.sheets().map((sheet) => sheet.name);
  const places = new Map([...ownedSheets(workbook)].map(([other, sheet]) => [other, names.indexOf(sheet.name)]));
  return tabPosition(id, places, names.length);
}

function refuseProtected(workbook: WorkbookPart, sheet: SheetEntry): void {
  const bytes = workbook.parts.bytes(sheet.part);
  if (bytes && readOldSheet(bytes).isProtected)
    throw new WorkbookError('protected-sheet', `the sheet ${sheet.name} is protected`, sheet.name);
}
