import type { Element } from '@xmldom/xmldom';
import { childOf, childrenOf, isTrue } from '../../src/workbook/xlsx/package/xml';
import { escapeAttribute, escapeText } from '../../src/workbook/xlsx/package/xml-text';
import { SheetValidation } from '../appearance';
import { parseRectangle, rectangleAddress } from '../model/addresses';
import type { Rectangle } from '../model/cell';
import type { Worksheet } from '../model/worksheet';
import { fileFormulaOf } from './file-formula';
import { hostFormula } from './formula-names';

type Validation = SheetValidation['list'][number]['validation'];
type Rule = Validation['rule'];
type Comparison = NonNullable<Rule['decimal']>;

const KINDS = [
  ['whole', 'wholeNumber'],
  ['decimal', 'decimal'],
  ['textLength', 'textLength'],
  ['date', 'date'],
  ['time', 'time'],
] as const;
const OPERATORS: readonly (readonly [string, Comparison['operator']])[] = [
  ['between', 'Between'],
  ['notBetween', 'NotBetween'],
  ['equal', 'EqualTo'],
  ['notEqual', 'NotEqualTo'],
  ['greaterThan', 'GreaterThan'],
  ['lessThan', 'LessThan'],
  ['greaterThanOrEqual', 'GreaterThanOrEqualTo'],
  ['lessThanOrEqual', 'LessThanOrEqualTo'],
];
const STYLES = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

/** Reads what the cells of a sheet may hold. */
export function readValidations(sheet: Worksheet, root: Element): void {
  const list = childOf(root, 'dataValidations');
  const validations = SheetValidation.of(sheet);
  for (const element of list ? childrenOf(list, 'dataValidation') : []) {
    const validation = validationOf(element);
    for (const text of (element.getAttribute('sqref') ?? '').split(/\s+/)) {
      const area = parseRectangle(text);
      if (area) validations.change(area, () => validation);
    }
  }
}

function validationOf(element: Element): Validation {
  const text = (name: string): string => element.getAttribute(name) ?? '';
  const style =
    element.getAttribute('errorStyle') === 'warning' ? 'warning' : text('errorStyle') === 'information' ? 'information' : 'stop';
  return {
    rule: ruleOf(element),
    errorAlert: { message: text('error'), showAlert: isTrue(text('showErrorMessage')), style: STYLES[style], title: text('errorTitle') },
    prompt: { message: text('prompt'), showPrompt: isTrue(text('showInputMessage')), title: text('promptTitle') },
    ignoreBlanks: isTrue(text('allowBlank')),
  };
}

function ruleOf(element: Element): Rule {
  const formula = (name: string): string => childOf(element, name)?.textContent?.trim() ?? '';
  const first = formula('formula1');
  const kind = element.getAttribute('type');
  if (first === '') return {};
  if (kind === 'list') {
    const words = /^"((?:[^"]|"")*)"$/.exec(first)?.[1]?.replace(/""/g, '"');
    return { list: { inCellDropDown: !isTrue(element.getAttribute('showDropDown')), source: words ?? `=${hostFormula(first)}` } };
  }
  if (kind === 'custom') return { custom: { formula: `=${hostFormula(first)}` } };
  const name = KINDS.find(([word]) => word === kind)?.[1];
  if (!name) return {};
  const operator = OPERATORS.find(([word]) => word === element.getAttribute('operator'))?.[1] ?? 'Between';
  const second = formula('formula2');
  const formula2 = second === '' ? {} : { formula2: `=${hostFormula(second)}` };
  return { [name]: { formula1: `=${hostFormula(first)}`, ...formula2, operator } };
}

/** What the cells of a sheet may hold, as a file says it; rectangles with the same validation stand together. */
export function validationsXml(sheet: Worksheet): string {
  const groups = new Map<string, { readonly validation: Validation; readonly areas: Rectangle[] }>();
  for (const { area, validation } of SheetValidation.of(sheet).list) {
    const key = JSON.stringify(validation);
    const known = groups.get(key);
    if (known) known.areas.push(area);
    else groups.set(key, { validation, areas: [area] });
  }
  const written = [...groups.values()].map(({ validation, areas }) => validationXml(validation, areas)).filter((xml) => xml !== '');
  return written.length === 0 ? '' : `<dataValidations count="${written.length}">${written.join('')}</dataValidations>`;
}

function validationXml({ rule, errorAlert, prompt, ignoreBlanks }: Validation, areas: readonly Rectangle[]): string {
  const { attributes, formulas } = ruleXml(rule);
  const says = (name: string, text: string): string => (text === '' ? '' : ` ${name}="${escapeAttribute(text)}"`);
  const style = errorAlert.style === 'Stop' ? '' : ` errorStyle="${errorAlert.style.toLowerCase()}"`;
  const flags = `${ignoreBlanks ? ' allowBlank="1"' : ''}${prompt.showPrompt ? ' showInputMessage="1"' : ''}${errorAlert.showAlert ? ' showErrorMessage="1"' : ''}`;
  const alert = says('errorTitle', errorAlert.title) + says('error', errorAlert.message);
  const words = alert + says('promptTitle', prompt.title) + says('prompt', prompt.message);
  const places = areas.map((area) => rectangleAddress(area)).join(' ');
  return `<dataValidation${attributes}${style}${flags}${words} sqref="${places}">${formulas}</dataValidation>`;
}

function ruleXml(rule: Rule): { readonly attributes: string; readonly formulas: string } {
  const formula = (number: 1 | 2, text: string): string => `<formula${number}>${escapeText(text)}</formula${number}>`;
  if (rule.list) {
    const { inCellDropDown, source } = rule.list;
    const inside = source.startsWith('=') ? fileFormulaOf(source) : `"${source.replace(/"/g, '""')}"`;
    return { attributes: ` type="list"${inCellDropDown ? '' : ' showDropDown="1"'}`, formulas: formula(1, inside) };
  }
  if (rule.custom) return { attributes: ' type="custom"', formulas: formula(1, fileFormulaOf(rule.custom.formula)) };
  for (const [word, name] of KINDS) {
    const comparison = rule[name];
    if (!comparison) continue;
    const operator = OPERATORS.find(([, known]) => known === comparison.operator)?.[0] ?? 'between';
    const second = comparison.formula2 === undefined ? '' : formula(2, fileFormulaOf(comparison.formula2));
    return { attributes: ` type="${word}" operator="${operator}"`, formulas: formula(1, fileFormulaOf(comparison.formula1)) + second };
  }
  return { attributes: '', formulas: '' };
}
