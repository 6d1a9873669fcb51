import { freeSheetName } from '../../sheet-names';
import { decodeXml } from '../package/xml';
import type { SheetEntry, WorkbookPart } from '../workbook-part';
import { fileFormula } from './formula-text';

/**
 * Gives a sheet of Jalon's its new name, as after a change of language, and the workbook's names with it. Not when the planner gave it a
 * name of his own, nor when anything outside the parts that are written now (a formula, a chart, a pivot, a macro) may know the old one.
 * @param given the name that Jalon gave it, null when that is not known.
 * @returns the name that the sheet has in the end.
 */
export function renameSheet(
  workbook: WorkbookPart,
  sheet: SheetEntry,
  given: string | null,
  wanted: string,
  written: ReadonlySet<string>,
): string {
  const others = workbook.sheets().filter((other) => other.part !== sheet.part);
  const name = freeSheetName(
    wanted,
    others.map((other) => other.name),
  );
  if (name === sheet.name || sheet.name !== given || workbook.structureLocked || isKnownElsewhere(workbook, sheet.name, written))
    return sheet.name;
  const names = { sheets: new Map([[sheet.name.toLowerCase(), name]]), tables: new Map<string, string>() };
  for (const defined of workbook.names()) {
    const text = fileFormula(defined.text, names);
    if (text !== defined.text) workbook.setName(defined.name, defined.sheetIndex, text);
  }
  workbook.renameSheet(sheet.name, name);
  return name;
}

/** True when a part that is not written now speaks of the sheet, or may: names that XML writes in several ways are not looked for. */
function isKnownElsewhere({ parts, part: workbookPart }: WorkbookPart, name: string, written: ReadonlySet<string>): boolean {
  if (/[&<>'"]/.test(name)) return true;
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const reference = new RegExp(`${escaped}('|&apos;|&#39;)?!|\\bsheet="${escaped}"`, 'i');
  return parts.partNames().some((part) => {
    if (/vbaProject|activeX|ctrlProps/i.test(part)) return true;
    if (part === workbookPart || written.has(part) || !/\.(xml|vml)$/.test(part)) return false;
    const bytes = parts.bytes(part);
    return bytes !== undefined && reference.test(decodeXml(bytes));
  });
}
