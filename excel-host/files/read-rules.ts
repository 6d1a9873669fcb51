import type { Element } from '@xmldom/xmldom';
import { childOf, childrenOf, isTrue } from '../../src/workbook/xlsx/package/xml';
import { SheetConditionalFormats } from '../appearance';
import type { ConditionalFormat } from '../appearance';
import { parseRectangle } from '../model/addresses';
import type { Rectangle } from '../model/cell';
import type { Worksheet } from '../model/worksheet';
import { hostFormula } from './formula-names';
import { colourOf } from './read-colour';
import { readPreset } from './preset-file';
import { readBar, readScale } from './scale-file';
import type { FileStyles } from './read-styles';
import { fontOf } from './read-styles';

interface FileRule {
  readonly element: Element;
  readonly areas: readonly Rectangle[];
  readonly priority: number;
}

const OPERATORS: Readonly<Record<string, string>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqual',
  lessThanOrEqual: 'LessThanOrEqual',
};

/** Reads a sheet's conditional formats. False when some are of a kind that the host does not hold, such as icons. */
export function readRules(sheet: Worksheet, root: Element, styles: FileStyles): boolean {
  const rules: FileRule[] = childrenOf(root, 'conditionalFormatting').flatMap((block) => {
    const areas = (block.getAttribute('sqref') ?? '').split(/\s+/).flatMap((text) => parseRectangle(text) ?? []);
    if (areas.length === 0) return [];
    return childrenOf(block, 'cfRule').map((element) => ({ element, areas, priority: Number(element.getAttribute('priority') ?? 0) }));
  });
  // The last one added comes first.
  rules.sort((a, b) => b.priority - a.priority);
  const formats = SheetConditionalFormats.of(sheet);
  return rules.map((rule) => readRule(formats, rule, styles)).every((isHeld) => isHeld);
}

function readRule(formats: SheetConditionalFormats, { element, areas }: FileRule, styles: FileStyles): boolean {
  const [first, second] = childrenOf(element, 'formula').map((formula) => `=${hostFormula(formula.textContent ?? '')}`);
  const kind = element.getAttribute('type');
  const operator = OPERATORS[element.getAttribute('operator') ?? ''];
  if (kind === 'colorScale' || kind === 'dataBar') {
    const format = formats.add(kind === 'dataBar' ? 'DataBar' : 'ColorScale', areas[0]);
    format.areas = areas;
    if (kind === 'dataBar') readBar(format.DataBar, element);
    else readScale(format.ColorScale, element);
    return true;
  }
  if (first === undefined) return readBare(formats, element, areas, styles);
  const isComparison = kind === 'cellIs' && operator !== undefined;
  const format = formats.add(isComparison ? 'CellValue' : 'Custom', areas[0]);
  format.areas = areas;
  format.StopIfTrue = isTrue(element.getAttribute('stopIfTrue'));
  if (isComparison) Object.assign(format.CellValue, { Rule: { operator, formula1: first, formula2: second ?? null } });
  else format.Custom.Rule.Formula = first;
  const look = styles.rules[Number(element.getAttribute('dxfId') ?? -1)];
  if (look) applyLook(isComparison ? format.CellValue.Format : format.Custom.Format, look);
  return true;
}

/** A rule without a formula: averages, duplicates, the highest cells. */
function readBare(formats: SheetConditionalFormats, element: Element, areas: readonly Rectangle[], styles: FileStyles): boolean {
  const found = readPreset(element);
  if (found === null) return false;
  const isTop = 'top' in found;
  const format = formats.add(isTop ? 'TopBottom' : 'PresetCriteria', areas[0]);
  format.areas = areas;
  format.StopIfTrue = isTrue(element.getAttribute('stopIfTrue'));
  if (isTop) format.TopBottom.Rule = found.top;
  else format.Preset.Rule = { criterion: found.preset };
  const look = styles.rules[Number(element.getAttribute('dxfId') ?? -1)];
  if (look) applyLook(isTop ? format.TopBottom.Format : format.Preset.Format, look);
  return true;
}

function applyLook(format: ConditionalFormat['Custom']['Format'], look: Element): void {
  const pattern = childOf(childOf(look, 'fill') ?? look, 'patternFill');
  const fill = pattern && (colourOf(childOf(pattern, 'bgColor')) ?? colourOf(childOf(pattern, 'fgColor')));
  if (fill) format.Fill.Color = fill;
  const font = childOf(look, 'font');
  if (font) {
    const formats = fontOf(font);
    if (typeof formats['font/color'] === 'string') format.Font.Color = formats['font/color'];
    if (formats['font/bold'] !== undefined) format.Font.Bold = formats['font/bold'] === true;
    if (formats['font/italic'] !== undefined) format.Font.Italic = formats['font/italic'] === true;
  }
  const borders = childOf(look, 'border');
  for (const [tag, side] of [
    ['left', 'Left'],
    ['right', 'Right'],
    ['top', 'Top'],
    ['bottom', 'Bottom'],
  ] as const) {
    const line = borders && childOf(borders, tag);
    if (!line || !line.getAttribute('style')) continue;
    format.Borders[side].Style = 'Continuous';
    format.Borders[side].Color = colourOf(childOf(line, 'color')) ?? '#000000';
  }
  const code = childOf(look, 'numFmt')?.getAttribute('formatCode');
  if (code) format.NumberFormat = code;
}
