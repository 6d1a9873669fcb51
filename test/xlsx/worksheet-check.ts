import type { Element } from '@xmldom/xmldom';
import { columnNumber, parseRange } from '../../src/workbook/cell-reference';
import type { OpcPackage } from '../../src/workbook/xlsx/package/opc-package';
import { childOf, childrenOf, parseXml, RELATIONSHIP_NAMESPACE, rootOf } from '../../src/workbook/xlsx/package/xml';
import type { Report } from './package-check';

/** Children of a worksheet in the order of the schema (ECMA-376 part 1, 18.3.1.99). */
const ORDER =
  `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate
  customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks
  colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls
  webPublishItems tableParts extLst`.split(/\s+/);

/** How many of each thing that a sheet points at there are. */
export interface Pools {
  readonly formats: number;
  readonly rules: number;
  readonly texts: number;
}

/** Order of elements, rows and cells, and everything that a sheet points at. */
export function checkWorksheet(parts: OpcPackage, part: string, pools: Pools, report: Report): void {
  const root = rootOf(parseXml(parts.require(part), part));
  let last = 0;
  for (const element of childrenOf(root)) {
    const place = ORDER.indexOf(element.localName ?? '');
    if (place >= 0 && place < last) report(part, `${element.localName ?? ''} stands too late`);
    last = Math.max(last, place);
  }
  checkRows(childOf(root, 'sheetData'), part, pools, report);
  checkRules(root, part, pools, report);
  checkPointers(root, parts, part, report);
}

function checkRows(data: Element | undefined, part: string, pools: Pools, report: Report): void {
  let row = 0;
  for (const element of data ? childrenOf(data, 'row') : []) {
    const number = Number(element.getAttribute('r') ?? row + 1);
    if (number <= row) report(part, `row ${number} stands after row ${row}`);
    row = number;
    let column = 0;
    for (const cell of childrenOf(element, 'c')) {
      const address = cell.getAttribute('r') ?? '';
      const at = columnNumber(address) || column + 1;
      if (at <= column || (address !== '' && !address.endsWith(String(row)))) report(part, `${address} is out of place in row ${row}`);
      column = at;
      checkCell(cell, address, part, pools, report);
    }
  }
}

function checkCell(cell: Element, address: string, part: string, pools: Pools, report: Report): void {
  if (Number(cell.getAttribute('s') ?? 0) >= pools.formats) report(part, `${address}: the cell format is out of range`);
  const value = childOf(cell, 'v')?.textContent ?? null;
  const type = cell.getAttribute('t') ?? 'n';
  if (type === 's' && !(Number(value) < pools.texts)) report(part, `${address}: the shared text ${value ?? ''} is not there`);
  if (type === 'n' && value !== null && !(value !== '' && Number.isFinite(Number(value))))
    report(part, `${address}: ${value} is no number`);
  if (type === 'b' && value !== '0' && value !== '1') report(part, `${address}: ${value ?? ''} is no truth value`);
  const formula = childOf(cell, 'f')?.textContent ?? '';
  if (formula.startsWith('=')) report(part, `${address}: the formula starts with =`);
  const text = childOf(cell, 'is')?.textContent ?? '';
  if (text.length > 4 * 32767) report(part, `${address}: the text is too long`);
}

function checkRules(root: Element, part: string, pools: Pools, report: Report): void {
  const priorities = new Set<string>();
  for (const format of childrenOf(root, 'conditionalFormatting')) {
    if (!ranges(format)) report(part, 'a conditional format has no range');
    for (const rule of childrenOf(format, 'cfRule')) {
      const priority = rule.getAttribute('priority') ?? '';
      if (priorities.has(priority)) report(part, `two rules have the priority ${priority}`);
      priorities.add(priority);
      if (Number(rule.getAttribute('dxfId') ?? 0) >= pools.rules) report(part, 'the look of a rule is out of range');
    }
  }
  const validations = childOf(root, 'dataValidations');
  for (const validation of validations ? childrenOf(validations) : []) {
    if (!ranges(validation)) report(part, 'a validation has no range');
    const list = childOf(validation, 'formula1')?.textContent ?? '';
    if (list.startsWith('"') && list.length > 257) report(part, 'the list of a validation is too long');
  }
}

function ranges(element: Element): boolean {
  const list = (element.getAttribute('sqref') ?? '').split(' ');
  return list.every((range) => parseRange(range) !== null);
}

function checkPointers(root: Element, parts: OpcPackage, part: string, report: Report): void {
  const relations = parts.relationshipsOf(part);
  for (const element of Array.from(root.getElementsByTagName('*'))) {
    const id = element.getAttributeNS(RELATIONSHIP_NAMESPACE, 'id');
    if (id && !relations.byId(id)) report(part, `${element.localName ?? ''} points at ${id}, which is not there`);
    const count = element.getAttribute('count');
    if (count !== null && element.localName !== 'pageSetup' && Number(count) !== childrenOf(element).length) {
      report(part, `${element.localName ?? ''}: the count is wrong`);
    }
  }
  const tables = childOf(root, 'tableParts');
  if ((tables ? childrenOf(tables).length : 0) !== relations.ofKind('table').length)
    report(part, 'tables and their relationships do not agree');
}
