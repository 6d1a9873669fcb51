import type { Element } from '@xmldom/xmldom';
import { childOf, childrenOf } from '../../src/workbook/xlsx/package/xml';
import { escapeAttribute } from '../../src/workbook/xlsx/package/xml-text';
import type { ConditionalFormat } from '../appearance';
import { fileFormulaOf } from './file-formula';
import { hostFormula } from './formula-names';
import { colourOf } from './read-colour';

type Scale = ConditionalFormat['ColorScale'];
type Bar = ConditionalFormat['DataBar'];
type Point = Scale['Criteria']['minimum'];
type Bound = Bar['LowerBoundRule'];

const KINDS: readonly (readonly [string, Point['type']])[] = [
  ['min', 'LowestValue'],
  ['max', 'HighestValue'],
  ['num', 'Number'],
  ['percent', 'Percent'],
  ['formula', 'Formula'],
  ['percentile', 'Percentile'],
];

/** Reads the points and colours of a `<colorScale>`. */
export function readScale(scale: Scale, rule: Element): void {
  const element = childOf(rule, 'colorScale');
  if (!element) return;
  const colours = childrenOf(element, 'color').map((colour) => colourOf(colour) ?? '#FFFFFF');
  const points = childrenOf(element, 'cfvo').map((point, index) => ({ ...boundOf(point), color: colours[index] ?? '#FFFFFF' }));
  const [minimum] = points;
  const maximum = points.at(-1);
  if (!minimum || !maximum || points.length < 2) return;
  scale.Criteria = { minimum, midpoint: points.length > 2 ? points[1] : null, maximum };
}

/** Reads the ends and the colour of a `<dataBar>`. */
export function readBar(bar: Bar, rule: Element): void {
  const element = childOf(rule, 'dataBar');
  if (!element) return;
  const [lower, upper] = childrenOf(element, 'cfvo');
  if (lower) bar.LowerBoundRule = boundOf(lower);
  if (upper) bar.UpperBoundRule = boundOf(upper);
  const colour = colourOf(childOf(element, 'color'));
  if (colour) bar.PositiveFormat.FillColor = colour;
  bar.ShowDataBarOnly = element.getAttribute('showValue') === '0';
}

function boundOf(element: Element): { type: Point['type']; formula: string | null } {
  const type = KINDS.find(([word]) => word === element.getAttribute('type'))?.[1] ?? 'Number';
  const value = element.getAttribute('val');
  if (value === null || type === 'LowestValue' || type === 'HighestValue') return { type, formula: null };
  return { type, formula: type === 'Formula' ? `=${hostFormula(value)}` : value };
}

/** The inside of a rule for a scale of two or three colours. */
export function scaleXml({ Criteria: { minimum, midpoint, maximum } }: Scale): string {
  const points = [minimum, ...(midpoint ? [midpoint] : []), maximum];
  const colours = points.map(({ color }) => `<color rgb="FF${color.slice(1)}"/>`);
  return `<colorScale>${points.map(boundXml).join('')}${colours.join('')}</colorScale>`;
}

/** The inside of a rule for bars; ends that Excel chooses are the lowest and the highest value. */
export function barXml(bar: Bar): string {
  const end = (bound: Bound, usual: Point['type']): string => boundXml(bound.type === 'Automatic' ? { type: usual, formula: null } : bound);
  const bounds = end(bar.LowerBoundRule, 'LowestValue') + end(bar.UpperBoundRule, 'HighestValue');
  const shown = bar.ShowDataBarOnly ? ' showValue="0"' : '';
  return `<dataBar${shown}>${bounds}<color rgb="FF${(bar.PositiveFormat.FillColor || '#638EC6').slice(1)}"/></dataBar>`;
}

function boundXml({ type, formula }: Pick<Bound, 'type' | 'formula'>): string {
  const word = KINDS.find(([, known]) => known === type)?.[0] ?? 'num';
  if (formula === null) return `<cfvo type="${word}"/>`;
  // A bound may be a formula with its `=`, whatever its kind.
  const value = formula.startsWith('=') ? fileFormulaOf(formula) : formula;
  return `<cfvo type="${word}" val="${escapeAttribute(value)}"/>`;
}
