import { escapeText } from '../../src/workbook/xlsx/package/xml-text';
import type { ConditionalFormat } from '../appearance';
import { conditionalFormatsOf } from '../appearance';
import { rectangleAddress } from '../model/addresses';
import type { Worksheet } from '../model/worksheet';
import { fileFormulaOf } from './file-formula';
import { presetRule, textRule, topRule } from './preset-file';
import type { WrittenRule } from './preset-file';
import { barXml, scaleXml } from './scale-file';
import type { StyleTable } from './style-table';

type Look = ConditionalFormat['Custom']['Format'];

const OPERATORS: Readonly<Record<string, string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
};

/** A sheet's conditional formats as a file holds them. Icons and dates near today are left out: see {@link canWriteRule}. */
export function rulesXml(sheet: Worksheet, styles: StyleTable): string {
  return conditionalFormatsOf(sheet)
    .map((format, index) => {
      const rule = ruleXml(format, index + 1, styles);
      const places = format.areas.map((area) => rectangleAddress(area)).join(' ');
      return rule === '' ? '' : `<conditionalFormatting sqref="${places}">${rule}</conditionalFormatting>`;
    })
    .join('');
}

/** True when a file can hold the conditional format. */
export function canWriteRule(format: ConditionalFormat): boolean {
  if (format.Type === 'IconSet') return false;
  return format.Type !== 'PresetCriteria' || !format.Preset.Rule || presetRule(format.Preset.Rule.criterion, 'A1') !== null;
}

function ruleXml(format: ConditionalFormat, priority: number, styles: StyleTable): string {
  const formulaXml = (formula: string): string => `<formula>${escapeText(fileFormulaOf(formula))}</formula>`;
  const stop = format.StopIfTrue ? ' stopIfTrue="1"' : '';
  if (format.Type === 'Custom') {
    const number = styles.rule(lookXml(format.Custom.Format));
    return `<cfRule type="expression" dxfId="${number}" priority="${priority}"${stop}>${formulaXml(format.Custom.Rule.Formula)}</cfRule>`;
  }
  if (format.Type === 'CellValue' && format.CellValue.Rule) {
    const { operator, formula1, formula2 } = format.CellValue.Rule;
    const number = styles.rule(lookXml(format.CellValue.Format));
    const formulas = formulaXml(formula1) + (formula2 === null ? '' : formulaXml(formula2));
    return `<cfRule type="cellIs" dxfId="${number}" priority="${priority}"${stop} operator="${OPERATORS[operator]}">${formulas}</cfRule>`;
  }
  if (format.Type === 'ColorScale') return `<cfRule type="colorScale" priority="${priority}">${scaleXml(format.ColorScale)}</cfRule>`;
  if (format.Type === 'DataBar') return `<cfRule type="dataBar" priority="${priority}">${barXml(format.DataBar)}</cfRule>`;
  const written = writtenRule(format);
  if (!written) return '';
  const number = styles.rule(lookXml(written.look));
  const inside = written.formula === null ? '' : formulaXml(written.formula);
  return `<cfRule ${written.attributes} dxfId="${number}" priority="${priority}"${stop}>${inside}</cfRule>`;
}

function writtenRule(format: ConditionalFormat): (WrittenRule & { readonly look: Look }) | null {
  const [first] = format.areas;
  const address = first ? rectangleAddress({ ...first, rows: 1, columns: 1 }) : 'A1';
  if (format.Type === 'TopBottom' && format.TopBottom.Rule) {
    return { ...topRule(format.TopBottom.Rule), look: format.TopBottom.Format };
  }
  if (format.Type === 'ContainsText' && format.TextComparison.Rule) {
    return { ...textRule(format.TextComparison.Rule, address), look: format.TextComparison.Format };
  }
  const preset = format.Type === 'PresetCriteria' && format.Preset.Rule ? presetRule(format.Preset.Rule.criterion, address) : null;
  return preset && { ...preset, look: format.Preset.Format };
}

function lookXml({ Font: font, Fill: fill, Borders: borders }: Look): string {
  const flags = `${font.Bold === null ? '' : `<b val="${font.Bold ? 1 : 0}"/>`}${font.Italic === null ? '' : `<i val="${font.Italic ? 1 : 0}"/>`}`;
  const colour = font.Color === '' ? '' : `<color rgb="FF${font.Color.slice(1)}"/>`;
  const side = (tag: string, { Style: style, Color: line }: { Style: string; Color: string }): string =>
    style === 'None' && line === '' ? '' : `<${tag} style="thin"><color rgb="FF${(line || '#000000').slice(1)}"/></${tag}>`;
  const lines = side('left', borders.Left) + side('right', borders.Right) + side('top', borders.Top) + side('bottom', borders.Bottom);
  return [
    flags + colour === '' ? '' : `<font>${flags}${colour}</font>`,
    fill.Color === '' ? '' : `<fill><patternFill patternType="solid"><bgColor rgb="FF${fill.Color.slice(1)}"/></patternFill></fill>`,
    lines === '' ? '' : `<border>${lines}</border>`,
  ].join('');
}
