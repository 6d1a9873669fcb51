import type { Element } from '@xmldom/xmldom';
import { cellAddress, parseRange } from '../../src/workbook/cell-reference';
import type { OpcPackage } from '../../src/workbook/xlsx/package/opc-package';
import { childOf, childrenOf, parseXml, rootOf } from '../../src/workbook/xlsx/package/xml';
import { unescapeOoxml } from '../../src/workbook/xlsx/package/xml-text';
import type { Report } from './package-check';

/** Tables have ids and names of their own, a range as wide as their columns, and the headers that stand in the cells. */
export function checkTables(parts: OpcPackage, workbook: string, texts: readonly string[], report: Report): void {
  const taken = new Set<string>();
  for (const relation of parts.relationshipsOf(workbook).ofKind('worksheet')) {
    const sheet = relation.part ? parts.resolve(relation.part) : undefined;
    if (!sheet) continue;
    const tables = parts
      .relationshipsOf(sheet)
      .ofKind('table')
      .map((table) => table.part && parts.resolve(table.part));
    const cells = tables.length > 0 ? cellTexts(parts.require(sheet), sheet, texts) : new Map<string, string>();
    for (const table of tables) if (table) checkTable(parts, table, cells, taken, report);
  }
}

function checkTable(parts: OpcPackage, part: string, cells: ReadonlyMap<string, string>, taken: Set<string>, report: Report): void {
  const root = rootOf(parseXml(parts.require(part), part));
  for (const key of [`id ${root.getAttribute('id') ?? ''}`, `name ${(root.getAttribute('displayName') ?? '').toLowerCase()}`]) {
    if (taken.has(key)) report(part, `the ${key} is used by two tables`);
    taken.add(key);
  }
  const range = parseRange(root.getAttribute('ref') ?? '');
  if (!range) return report(part, 'has no range');
  const columns = childrenOf(childOf(root, 'tableColumns')!).map((column) => unescapeOoxml(column.getAttribute('name') ?? ''));
  if (range.lastColumn - range.firstColumn + 1 !== columns.length) report(part, 'its range is not as wide as its columns');
  if (range.lastRow <= range.firstRow) report(part, 'has no row of data');
  if (new Set(columns.map((name) => name.toLowerCase())).size < columns.length) report(part, 'two columns have one name');
  if (root.getAttribute('headerRowCount') === '0') return;
  for (const [index, name] of columns.entries()) {
    const address = cellAddress(range.firstRow, range.firstColumn + index);
    if (cells.get(address) !== name) report(part, `${address} holds ${cells.get(address) ?? 'nothing'}, the column is ${name}`);
  }
}

function cellTexts(text: string, part: string, texts: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const cell of Array.from(rootOf(parseXml(text, part)).getElementsByTagName('*')).filter((element) => element.localName === 'c')) {
    found.set(cell.getAttribute('r') ?? '', unescapeOoxml(shown(cell, texts)));
  }
  return found;
}

function shown(cell: Element, texts: readonly string[]): string {
  if (cell.getAttribute('t') === 'inlineStr') return childOf(cell, 'is')?.textContent ?? '';
  const value = childOf(cell, 'v')?.textContent ?? '';
  return cell.getAttribute('t') === 's' ? (texts[Number(value)] ?? '') : value;
}
