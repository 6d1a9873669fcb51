import type { WorkbookPart } from '../workbook-part';

const ENTRY = /<(?:\w+:)?c\b([^>]*?)\/?>(?:<\/(?:\w+:)?c>)?/g;

/**
 * Takes the cells of these sheets out of the calculation chain: an entry without a formula makes Excel repair the file, while one that is
 * missing is found again. An entry without a sheet belongs to that of the entry before.
 */
export function dropFromCalculationChain(workbook: WorkbookPart, sheetIds: ReadonlySet<number>): void {
  const { parts } = workbook;
  const part = parts.target(workbook.part, 'calcChain');
  const text = part && parts.text(part);
  if (!text) return;
  let sheetId = 0;
  let kept = 0;
  let dropped = 0;
  const rest = text.replace(ENTRY, (entry: string, attributes: string) => {
    const own = /\bi="(\d+)"/.exec(attributes);
    sheetId = own ? Number(own[1]) : sheetId;
    if (sheetIds.has(sheetId)) {
      dropped++;
      return '';
    }
    kept++;
    return own ? entry : entry.replace(/(\/?>)/, ` i="${sheetId}"$1`);
  });
  if (dropped === 0) return;
  if (kept > 0) {
    parts.setText(part, rest);
  } else {
    parts.relationshipsOf(workbook.part).removeTo(part);
    parts.remove(part);
  }
}
