import { escapeAttribute } from '../../src/workbook/xlsx/package/xml-text';
import type { CellFormats } from '../model/cell';
import type { CellLook } from '../model/cell-grid';
import type { Workbook } from '../model/workbook';

type Value = string | number | boolean | null;

/** A list in which each text stands once. */
class DistinctList {
  readonly items: string[] = [];
  private readonly numbers = new Map<string, number>();

  constructor(first: readonly string[] = []) {
    for (const item of first) this.number(item);
  }

  number(item: string): number {
    const known = this.numbers.get(item);
    if (known !== undefined) return known;
    this.numbers.set(item, this.items.length);
    this.items.push(item);
    return this.items.length - 1;
  }
}

const lower = (word: string): string => word.slice(0, 1).toLowerCase() + word.slice(1);
const argb = (colour: Value): string => `FF${String(colour).replace('#', '')}`;
const LINES: Readonly<Record<string, string>> = {
  Dash: 'dashed',
  Dot: 'dotted',
  Double: 'double',
  DashDot: 'dashDot',
  DashDotDot: 'dashDotDot',
};
const WEIGHTS: Readonly<Record<string, string>> = { Hairline: 'hair', Medium: 'medium', Thick: 'thick' };

/** The looks of a file that is being written: each look gets a number. */
export class StyleTable {
  private readonly fonts: DistinctList;
  private readonly fills = new DistinctList([
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ]);
  private readonly borders = new DistinctList(['<border><left/><right/><top/><bottom/><diagonal/></border>']);
  private readonly codes = new DistinctList();
  private readonly looks: DistinctList;
  private readonly rules = new DistinctList();
  private readonly known = new Map<CellFormats | null, Map<string, number>>();

  constructor(private readonly workbook: Workbook) {
    this.fonts = new DistinctList([this.font({})]);
    this.looks = new DistinctList([this.look({ numberFormat: 'General', format: null })]);
  }

  /** Number of a cell's look. */
  number(look: CellLook): number {
    const byCode = this.known.get(look.format) ?? new Map<string, number>();
    this.known.set(look.format, byCode);
    const found = byCode.get(look.numberFormat);
    if (found !== undefined) return found;
    const made = this.looks.number(this.look(look));
    byCode.set(look.numberFormat, made);
    return made;
  }

  /** Number of a rule's look, given as the inside of a `<dxf>`. */
  rule(inside: string): number {
    return this.rules.number(`<dxf>${inside}</dxf>`);
  }

  toXml(): string {
    const list = (tag: string, items: readonly string[]): string =>
      items.length === 0 ? '' : `<${tag} count="${items.length}">${items.join('')}</${tag}>`;
    const codes = this.codes.items.map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escapeAttribute(code)}"/>`);
    return [
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
      list('numFmts', codes),
      list('fonts', this.fonts.items),
      list('fills', this.fills.items),
      list('borders', this.borders.items),
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      list('cellXfs', this.looks.items),
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      list('dxfs', this.rules.items),
      '</styleSheet>',
    ].join('');
  }

  private look({ numberFormat, format }: CellLook): string {
    const own = this.withStyle(format);
    const code = numberFormat === 'General' ? 0 : 164 + this.codes.number(numberFormat);
    const font = this.fonts.number(this.font(own));
    const colour = own['fill/color'];
    const solid = `<fill><patternFill patternType="solid"><fgColor rgb="${argb(colour)}"/><bgColor indexed="64"/></patternFill></fill>`;
    const fill = typeof colour === 'string' && colour !== '' ? this.fills.number(solid) : 0;
    const border = this.borders.number(this.border(own));
    const inside = alignment(own) + (own['protection/locked'] === false ? '<protection locked="0"/>' : '');
    const applied = `${code ? ' applyNumberFormat="1"' : ''}${font ? ' applyFont="1"' : ''}${fill ? ' applyFill="1"' : ''}${border ? ' applyBorder="1"' : ''}`;
    const start = `<xf numFmtId="${code}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"${applied}`;
    if (inside === '') return `${start}/>`;
    const more = `${inside.includes('<al') ? ' applyAlignment="1"' : ''}${inside.includes('<pr') ? ' applyProtection="1"' : ''}`;
    return `${start}${more}>${inside}</xf>`;
  }

  private withStyle(format: CellFormats | null): CellFormats {
    const name = format?.['style'];
    const style = typeof name === 'string' && name !== 'Normal' ? this.workbook.Styles.find(name)?.formats : undefined;
    return { ...style, ...format };
  }

  private font(own: CellFormats): string {
    const value = (path: string): Value => this.workbook.formatOf(own, path);
    const underline = value('font/underline');
    const line =
      underline === 'None' || underline === null ? '' : `<u${underline === 'Single' ? '' : ` val="${lower(String(underline))}"`}/>`;
    const flags = `${value('font/bold') === true ? '<b/>' : ''}${value('font/italic') === true ? '<i/>' : ''}${value('font/strikethrough') === true ? '<strike/>' : ''}`;
    const name = escapeAttribute(String(value('font/name') ?? 'Calibri'));
    return `<font>${flags}${line}<sz val="${String(value('font/size') ?? 11)}"/><color rgb="${argb(value('font/color') ?? '#000000')}"/><name val="${name}"/><family val="2"/></font>`;
  }

  private border(own: CellFormats): string {
    const side = (tag: string, name: string): string => {
      const style = own[`borders/${name}/style`];
      if (typeof style !== 'string' || style === 'None') return `<${tag}/>`;
      const line = LINES[style] ?? WEIGHTS[String(own[`borders/${name}/weight`])] ?? 'thin';
      return `<${tag} style="${line}"><color rgb="${argb(own[`borders/${name}/color`] ?? '#000000')}"/></${tag}>`;
    };
    return `<border>${side('left', 'EdgeLeft')}${side('right', 'EdgeRight')}${side('top', 'EdgeTop')}${side('bottom', 'EdgeBottom')}<diagonal/></border>`;
  }
}

const HORIZONTAL: Readonly<Record<string, string>> = { CenterAcrossSelection: 'centerContinuous' };

function alignment(own: CellFormats): string {
  const { horizontalAlignment: horizontal, verticalAlignment: vertical, wrapText, indentLevel } = own;
  const attributes = [
    typeof horizontal === 'string' && horizontal !== 'General' ? `horizontal="${HORIZONTAL[horizontal] ?? lower(horizontal)}"` : '',
    typeof vertical === 'string' && vertical !== 'Bottom' ? `vertical="${lower(vertical)}"` : '',
    wrapText === true ? 'wrapText="1"' : '',
    typeof indentLevel === 'number' && indentLevel > 0 ? `indent="${indentLevel}"` : '',
  ].filter((attribute) => attribute !== '');
  return attributes.length === 0 ? '' : `<alignment ${attributes.join(' ')}/>`;
}
