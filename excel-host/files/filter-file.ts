import type { Element } from '@xmldom/xmldom';
import { childOf, childrenOf, isTrue } from '../../src/workbook/xlsx/package/xml';
import { escapeAttribute } from '../../src/workbook/xlsx/package/xml-text';
import type { AutoFilter } from '../model/auto-filter';
import type { FilterCriteria } from '../model/filter-criteria';
import { parseRectangle, rectangleAddress } from '../model/addresses';
import type { Worksheet } from '../model/worksheet';

const OPERATORS: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
};

/** Reads the filter of a sheet's range; the tables' own are in their parts. */
export function readSheetFilter(sheet: Worksheet, root: Element): void {
  const element = childOf(root, 'autoFilter');
  const area = element && parseRectangle(element.getAttribute('ref') ?? '');
  if (!element || !area) return;
  sheet.AutoFilter.Apply(sheet.rangeAt(area, 'AutoFilter'), null, null);
  readFilterColumns(sheet, sheet.AutoFilter, element);
}

/** Reads what a filter shows, column by column. Kinds that the host does not hold leave the rows hidden as they are. */
export function readFilterColumns(sheet: Worksheet, filter: AutoFilter, element: Element): void {
  for (const column of childrenOf(element, 'filterColumn')) {
    const criteria = criteriaOf(column);
    if (criteria) filter.setCriteria(Number(column.getAttribute('colId')), criteria);
  }
  if (filter.isFiltering) hideByFilter(sheet, filter);
}

/** A file says of a filtered row that it is hidden; it is to show again when the filter goes. */
function hideByFilter({ grid: { rows } }: Worksheet, { area }: AutoFilter): void {
  if (!area) return;
  for (let row = area.row; row < area.row + area.rows; row++) {
    if (!rows.isFiltered(row)) continue;
    rows.setHidden(row, 1, false);
    rows.setFiltered(row, 1, true);
  }
}

function criteriaOf(column: Element): FilterCriteria | null {
  const words = childOf(column, 'filters');
  const custom = childOf(column, 'customFilters');
  if (words && childrenOf(words, 'dateGroupItem').length === 0) {
    const values = childrenOf(words, 'filter').map((filter) => filter.getAttribute('val') ?? '');
    return { filterOn: 'Values', values: isTrue(words.getAttribute('blank')) ? [...values, ''] : values };
  }
  const [first, second] = custom ? childrenOf(custom, 'customFilter').map(conditionOf) : [];
  if (first === undefined) return null;
  const operator = isTrue(custom?.getAttribute('and')) ? 'And' : 'Or';
  return { filterOn: 'Custom', criterion1: first, ...(second === undefined ? {} : { criterion2: second }), operator };
}

function conditionOf(filter: Element): string {
  return `${OPERATORS[filter.getAttribute('operator') ?? 'equal'] ?? '='}${filter.getAttribute('val') ?? ''}`;
}

/** The filter of a sheet's range as a file holds it. */
export function sheetFilterXml({ AutoFilter: filter }: Worksheet): string {
  return filter.area ? filterXml(filter, rectangleAddress(filter.area)) : '';
}

/** A filter over cells as a file holds it. */
export function filterXml(filter: AutoFilter, reference: string): string {
  const columns = [...filter.criteriaByColumn].sort(([a], [b]) => a - b);
  const inside = columns.map(([column, criteria]) => `<filterColumn colId="${column}">${criteriaXml(criteria)}</filterColumn>`).join('');
  return inside === '' ? `<autoFilter ref="${reference}"/>` : `<autoFilter ref="${reference}">${inside}</autoFilter>`;
}

function criteriaXml(criteria: FilterCriteria): string {
  if (criteria.filterOn === 'Values') {
    const values = criteria.values ?? [];
    const shown = values.filter((value) => value !== '').map((value) => `<filter val="${escapeAttribute(value)}"/>`);
    return `<filters${values.includes('') ? ' blank="1"' : ''}>${shown.join('')}</filters>`;
  }
  const conditions = [criteria.criterion1, criteria.criterion2].flatMap((text) => (text === undefined ? [] : [conditionXml(text)]));
  return `<customFilters${criteria.operator === 'And' ? ' and="1"' : ''}>${conditions.join('')}</customFilters>`;
}

function conditionXml(text: string): string {
  const [, sign, value] = /^(<=|>=|<>|=|<|>)?(.*)$/s.exec(text) ?? [];
  const word = Object.entries(OPERATORS).find(([, known]) => known === (sign ?? '='))?.[0] ?? 'equal';
  return `<customFilter${word === 'equal' ? '' : ` operator="${word}"`} val="${escapeAttribute(value ?? '')}"/>`;
}
