import type { PrintSpec } from '../../../sheets/sheet-spec';
import { columnLetters, quoteSheet } from '../../cell-reference';
import { escapeText } from '../package/xml-text';

const PAPER_CODES = { A4: 9, A3: 8 };
const LAST_COLUMN_INDEX = 16383;

/** Margins, page set-up and footer: fitted to one page in width. */
export function pageSetupXml(print: PrintSpec): string {
  const margins = '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>';
  const orientation = print.landscape ? 'landscape' : 'portrait';
  const setup = `<pageSetup paperSize="${PAPER_CODES[print.paper]}" fitToHeight="0" orientation="${orientation}"/>`;
  return margins + setup + footerXml(print);
}

/** A page begins at each of these rows; the file counts the row above. */
export function rowBreaksXml({ pageBreaks }: PrintSpec): string {
  const rows = [...new Set(pageBreaks)].filter((row) => row > 1).sort((a, b) => a - b);
  if (rows.length === 0) return '';
  const breaks = rows.map((row) => `<brk id="${row - 1}" max="${LAST_COLUMN_INDEX}" man="1"/>`).join('');
  return `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${breaks}</rowBreaks>`;
}

/** Text of the name that repeats rows and columns on each page; null for none. */
export function printTitles(print: PrintSpec, sheet: string): string | null {
  const parts: string[] = [];
  const { titleColumns, titleRows } = print;
  if (titleColumns) parts.push(`${quoteSheet(sheet)}!$${columnLetters(titleColumns.first)}:$${columnLetters(titleColumns.last)}`);
  if (titleRows) parts.push(`${quoteSheet(sheet)}!$${titleRows.first}:$${titleRows.last}`);
  return parts.length > 0 ? parts.join() : null;
}

/** The three sections are in Excel's footer codes already. */
function footerXml({ footerLeft, footerCenter, footerRight }: PrintSpec): string {
  const sections = [`&L${footerLeft}`, `&C${footerCenter}`, `&R${footerRight}`].filter((section) => section.length > 2);
  return sections.length === 0 ? '' : `<headerFooter><oddFooter>${escapeText(shortened(sections.join('')))}</oddFooter></headerFooter>`;
}

/** Excel refuses a footer of more than 255 characters. */
function shortened(footer: string): string {
  return footer.length <= 255 ? footer : footer.slice(0, 255).replace(/&$/, '');
}
