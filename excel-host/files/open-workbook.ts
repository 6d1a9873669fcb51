import { openPackage } from '../../src/workbook/xlsx/open-package';
import type { OpcPackage } from '../../src/workbook/xlsx/package/opc-package';
import { childOf, childrenOf, isTrue, parseXml, rootOf } from '../../src/workbook/xlsx/package/xml';
import { readSharedStrings } from '../../src/workbook/xlsx/read/shared-strings';
import { Workbook } from '../model/workbook';
import type { Worksheet } from '../model/worksheet';
import { lostParts } from './lost-parts';
import { readCustomXml, readDocumentProperties } from './read-properties';
import { readSheet } from './read-sheet';
import { readStyles } from './read-styles';
import { hostFormula } from './formula-names';
import { readTables } from './read-tables';
import { readCharts } from './read-charts';
import { readPrintName } from './print-file';
import { readProtection } from './protection-file';
import { readTaskPanes } from './settings-file';

/** A file that was opened. */
export interface OpenedFile {
  readonly workbook: Workbook;
  /** What the file holds and the host does not, in Excel's words: `pivot tables`, `pictures` … Nothing of it is in a saved file. */
  readonly lost: readonly string[];
}

/**
 * Opens an .xlsx file. `culture` is the reader's (`en-US`, `fr-FR`).
 * @throws WorkbookError for what is no workbook, is damaged or needs a password
 */
export function openWorkbookFile(
  bytes: Uint8Array,
  options: { readonly name?: string; readonly culture?: string } = {},
): Promise<OpenedFile> {
  return Promise.resolve().then(() => open(bytes, options));
}

function open(bytes: Uint8Array, options: { readonly name?: string; readonly culture?: string }): OpenedFile {
  const { parts, workbookPart } = openPackage(bytes);
  const root = rootOf(parseXml(parts.require(workbookPart), workbookPart));
  const properties = childOf(root, 'workbookPr');
  const workbook = new Workbook({ ...options, sheets: [], dateSystem: isTrue(properties?.getAttribute('date1904')) ? '1904' : '1900' });
  const stringsPart = parts.target(workbookPart, 'sharedStrings');
  const strings = stringsPart ? readSharedStrings(parts.bytes(stringsPart) ?? new Uint8Array(), stringsPart) : [];
  const stylesPart = parts.target(workbookPart, 'styles');
  const styles = readStyles(stylesPart ? (parts.text(stylesPart) ?? null) : null);
  const sheets: { sheet: Worksheet; part: string; state: string | null }[] = [];
  for (const element of childrenOf(childOf(root, 'sheets') ?? root, 'sheet')) {
    const id =
      element.getAttribute('r:id') ??
      element.getAttributeNS('http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'id') ??
      '';
    const part = parts.relationshipsOf(workbookPart).byId(id)?.part;
    if (!part || !/worksheet/.test(parts.contentType(part))) continue;
    const sheet = workbook.Worksheets.addWithId(workbook.newGuid(), element.getAttribute('name') ?? 'Sheet');
    sheets.push({ sheet, part, state: element.getAttribute('state') });
  }
  const lost = new Set(lostParts(parts as OpcPackage));
  if (stringsPart && parts.text(stringsPart)?.includes('rPr>')) lost.add('formats within a text');
  for (const { sheet, part } of sheets) for (const word of readSheet(sheet, parts, part, strings, styles)) lost.add(word);
  for (const { sheet, part } of sheets) readTables(sheet, parts, part);
  readNames(
    workbook,
    root,
    sheets.map(({ sheet }) => sheet),
  );
  readDocumentProperties(workbook, parts);
  readCustomXml(workbook, parts, workbookPart);
  readTaskPanes(workbook, parts);
  for (const { sheet, part } of sheets) for (const word of readCharts(sheet, parts, part)) lost.add(word);
  for (const { sheet, state } of sheets) if (state) sheet.Visibility = state === 'veryHidden' ? 'VeryHidden' : 'Hidden';
  const active = Number(childrenOf(childOf(root, 'bookViews') ?? root, 'workbookView')[0]?.getAttribute('activeTab') ?? 0);
  if (sheets[active]?.sheet.Visibility === 'Visible') workbook.activate(sheets[active].sheet);
  for (const { sheet, part } of sheets) {
    const hadPassword = readProtection(sheet, rootOf(parseXml(parts.require(part), part)));
    if (hadPassword) lost.add('passwords of sheets');
  }
  workbook.events.take();
  workbook.IsDirty = false;
  return { workbook, lost: [...lost] };
}

function readNames(workbook: Workbook, root: ReturnType<typeof rootOf>, sheets: readonly Worksheet[]): void {
  for (const element of childrenOf(childOf(root, 'definedNames') ?? root, 'definedName')) {
    const name = element.getAttribute('name') ?? '';
    const local = element.getAttribute('localSheetId');
    const formula = hostFormula(element.textContent ?? '');
    const own = local === null ? undefined : sheets[Number(local)];
    if ((own && readPrintName(own, name, formula)) || name.startsWith('_xlnm.')) continue;
    const home = local === null ? workbook.Names : sheets[Number(local)]?.Names;
    if (!home || home.find(name)) continue;
    const item = home.Add(name, `=${formula}`, element.getAttribute('comment'));
    if (isTrue(element.getAttribute('hidden'))) item.Visible = false;
  }
}
