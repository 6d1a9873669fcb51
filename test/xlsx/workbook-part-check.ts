import type { OpcPackage } from '../../src/workbook/xlsx/package/opc-package';
import { childOf, childrenOf, parseXml, rootOf } from '../../src/workbook/xlsx/package/xml';
import { sheetOfReference } from '../../src/workbook/owned-names';
import type { Report } from './package-check';

/** Names of sheets, ids, defined names and what they point at. */
export function checkWorkbookPart(parts: OpcPackage, part: string, report: Report): void {
  const root = rootOf(parseXml(parts.require(part), part));
  const sheets = childrenOf(childOf(root, 'sheets')!);
  const names = sheets.map((sheet) => sheet.getAttribute('name') ?? '');
  const known = new Set(names.map((name) => name.toLowerCase()));
  if (known.size < names.length) report(part, 'two sheets have one name');
  if (new Set(sheets.map((sheet) => sheet.getAttribute('sheetId'))).size < sheets.length) report(part, 'two sheets have one id');
  for (const name of names) if (!/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/.test(name)) report(part, `the sheet name ${name} is not allowed`);
  if (!sheets.some((sheet) => (sheet.getAttribute('state') ?? 'visible') === 'visible')) report(part, 'no sheet is visible');
  const seen = new Set<string>();
  const holder = childOf(root, 'definedNames');
  for (const element of holder ? childrenOf(holder) : []) {
    const name = element.getAttribute('name') ?? '';
    const scope = element.getAttribute('localSheetId');
    const key = `${scope ?? ''}!${name.toLowerCase()}`;
    if (seen.has(key)) report(part, `the name ${name} is there twice`);
    seen.add(key);
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name)) report(part, `the name ${name} is not allowed`);
    if (scope !== null && !(Number(scope) < sheets.length)) report(part, `the name ${name} belongs to a sheet that is not there`);
    const sheet = sheetOfReference(element.textContent ?? '');
    if (sheet !== null && !known.has(sheet.toLowerCase())) report(part, `the name ${name} points at ${sheet}, which is not there`);
  }
  for (const view of childrenOf(childOf(root, 'bookViews') ?? root, 'workbookView')) {
    if (Number(view.getAttribute('activeTab') ?? 0) >= sheets.length) report(part, 'the active tab is not there');
  }
}
