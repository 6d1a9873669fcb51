import type { Element } from '@xmldom/xmldom';
import { childOf, isTrue } from '../../src/workbook/xlsx/package/xml';
import type { Worksheet } from '../model/worksheet';

type Options = NonNullable<Worksheet['Protection']['Options']>;

/** Attributes of a file, each true when it forbids, with what Excel allows by it. The last two are not forbidden unless a file says so. */
const PERMISSIONS = [
  ['formatCells', 'allowFormatCells', true],
  ['formatColumns', 'allowFormatColumns', true],
  ['formatRows', 'allowFormatRows', true],
  ['insertColumns', 'allowInsertColumns', true],
  ['insertRows', 'allowInsertRows', true],
  ['insertHyperlinks', 'allowInsertHyperlinks', true],
  ['deleteColumns', 'allowDeleteColumns', true],
  ['deleteRows', 'allowDeleteRows', true],
  ['sort', 'allowSort', true],
  ['autoFilter', 'allowAutoFilter', true],
  ['pivotTables', 'allowPivotTables', true],
  ['objects', 'allowEditObjects', false],
  ['scenarios', 'allowEditScenarios', false],
] as const;

/** Reads a sheet's protection, once all else is read. A password is not kept: true when there was one. */
export function readProtection(sheet: Worksheet, root: Element): boolean {
  const element = childOf(root, 'sheetProtection');
  if (!element || !isTrue(element.getAttribute('sheet'))) return false;
  const options: Partial<Options> = {};
  for (const [attribute, member, usual] of PERMISSIONS) {
    const value = element.getAttribute(attribute);
    options[member] = !(value === null ? usual : isTrue(value));
  }
  if (isTrue(element.getAttribute('selectUnlockedCells'))) options.selectionMode = 'None';
  else if (isTrue(element.getAttribute('selectLockedCells'))) options.selectionMode = 'Unlocked';
  sheet.Protection.Protect(options, null);
  return element.getAttribute('password') !== null || element.getAttribute('hashValue') !== null;
}

/** A sheet's protection as a file holds it. */
export function protectionXml({ Protection: protection }: Worksheet): string {
  const { Options: options } = protection;
  if (!options) return '';
  const given = PERMISSIONS.filter(([, member, usual]) => options[member] === usual).map(
    ([attribute, , usual]) => ` ${attribute}="${usual ? 0 : 1}"`,
  );
  const cells = options.selectionMode === 'None' ? ' selectUnlockedCells="1"' : '';
  const locked = options.selectionMode === 'Normal' ? '' : ' selectLockedCells="1"';
  return `<sheetProtection sheet="1"${given.join('')}${locked}${cells}/>`;
}
