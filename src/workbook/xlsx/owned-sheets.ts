import type { SheetId } from '../../sheets/sheet-spec';
import { absoluteAddress } from '../cell-reference';
import { ownedId, ownershipName, sheetOfReference } from '../owned-names';
import type { SheetEntry, WorkbookPart } from './workbook-part';

/** The sheets that Jalon made and that are still there. */
export function ownedSheets(workbook: WorkbookPart): Map<SheetId, SheetEntry> {
  const sheets = new Map(workbook.sheets().map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const owned = new Map<SheetId, SheetEntry>();
  for (const { name, sheetIndex, text } of workbook.names()) {
    const id = sheetIndex === null ? ownedId(name) : undefined;
    const sheet = sheets.get(sheetOfReference(text)?.toLowerCase() ?? '');
    if (id && sheet?.isWorksheet) owned.set(id, sheet);
  }
  return owned;
}

/** Marks a sheet as Jalon's; the comment of the name keeps what Jalon called it, when that is new. */
export function markOwned(workbook: WorkbookPart, id: SheetId, sheet: string, given?: string): void {
  const corner = { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 };
  workbook.setName(ownershipName(id), null, absoluteAddress(sheet, corner), {
    hidden: '1',
    ...(given === undefined ? {} : { comment: given }),
  });
}

/** What Jalon itself called a sheet of its own last; null when that is not known. */
export function givenName(workbook: WorkbookPart, id: SheetId): string | null {
  const name = ownershipName(id).toLowerCase();
  return workbook.names().find((defined) => defined.sheetIndex === null && defined.name.toLowerCase() === name)?.comment ?? null;
}
