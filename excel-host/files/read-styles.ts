import type { Element } from '@xmldom/xmldom';
import { childOf, childrenOf, isTrue, parseXml, rootOf } from '../../src/workbook/xlsx/package/xml';
import type { CellFormats } from '../model/cell';
import type { CellLook } from '../model/cell-grid';
import { colourOf } from './read-colour';
import { BUILT_IN_FORMATS } from './built-in-formats';

/** The looks of a file: those of cells by number, those of rules by number. */
export interface FileStyles {
  readonly cells: readonly CellLook[];
  readonly rules: readonly Element[];
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
type Mutable = Record<string, string | number | boolean>;

/** Reads styles.xml. */
export function readStyles(text: string | null): FileStyles {
  if (text === null) return { cells: [], rules: [] };
  const root = rootOf(parseXml(text, 'styles.xml'));
  const list = (name: string): Element[] => childrenOf(childOf(root, name) ?? root.ownerDocument?.createElement('none') ?? root);
  const codes = new Map(
    list('numFmts').map((format) => [Number(format.getAttribute('numFmtId')), format.getAttribute('formatCode') ?? 'General']),
  );
  const fonts = list('fonts').map(fontOf);
  const normal = fonts[0] ?? {};
  const fills = list('fills').map(fillOf);
  const borders = list('borders').map(bordersOf);
  const cells = list('cellXfs').map((look): CellLook => {
    const number = Number(look.getAttribute('numFmtId') ?? 0);
    const fontNumber = Number(look.getAttribute('fontId') ?? 0);
    const formats: Mutable = {
      ...(fontNumber === 0 ? {} : differing(fonts[fontNumber] ?? {}, normal)),
      ...fills[Number(look.getAttribute('fillId') ?? 0)],
      ...borders[Number(look.getAttribute('borderId') ?? 0)],
      ...alignmentOf(childOf(look, 'alignment')),
    };
    const protection = childOf(look, 'protection');
    if (protection?.getAttribute('locked') === '0') formats['protection/locked'] = false;
    return {
      numberFormat: codes.get(number) ?? BUILT_IN_FORMATS[number] ?? 'General',
      format: Object.keys(formats).length === 0 ? null : formats,
    };
  });
  return { cells, rules: list('dxfs') };
}

function differing(font: CellFormats, normal: CellFormats): Mutable {
  return Object.fromEntries(Object.entries(font).filter(([path, value]) => normal[path] !== value || path === 'font/color'));
}

/** The formats of a `<font>`. */
export function fontOf(font: Element): Mutable {
  const formats: Mutable = {};
  const flag = (name: string): boolean | undefined => {
    const element = childOf(font, name);
    return element && (element.getAttribute('val') === null || isTrue(element.getAttribute('val')));
  };
  for (const [tag, path] of [
    ['b', 'font/bold'],
    ['i', 'font/italic'],
    ['strike', 'font/strikethrough'],
  ] as const) {
    const value = flag(tag);
    if (value !== undefined) formats[path] = value;
  }
  const underline = childOf(font, 'u');
  if (underline) formats['font/underline'] = capital(underline.getAttribute('val') ?? 'single');
  const size = childOf(font, 'sz')?.getAttribute('val');
  if (size) formats['font/size'] = Number(size);
  const name = childOf(font, 'name')?.getAttribute('val');
  if (name) formats['font/name'] = name;
  const colour = colourOf(childOf(font, 'color'));
  if (colour) formats['font/color'] = colour;
  return formats;
}

/** The formats of a `<fill>` of a cell. */
function fillOf(fill: Element): Mutable {
  const pattern = childOf(fill, 'patternFill');
  const kind = pattern?.getAttribute('patternType');
  if (!pattern || !kind || kind === 'none') return {};
  const colour = colourOf(childOf(pattern, 'fgColor'));
  if (!colour || kind === 'gray125') return {};
  return { 'fill/color': colour, 'fill/pattern': 'Solid' };
}

const SIDES = [
  ['left', 'EdgeLeft'],
  ['right', 'EdgeRight'],
  ['top', 'EdgeTop'],
  ['bottom', 'EdgeBottom'],
] as const;
const LINES: Readonly<Record<string, readonly [string, string]>> = {
  hair: ['Continuous', 'Hairline'],
  thin: ['Continuous', 'Thin'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  dashed: ['Dash', 'Thin'],
  dotted: ['Dot', 'Thin'],
  double: ['Double', 'Thick'],
  dashDot: ['DashDot', 'Thin'],
  dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
};

/** The formats of a `<border>`. */
function bordersOf(border: Element): Mutable {
  const formats: Mutable = {};
  for (const [tag, side] of SIDES) {
    const line = childOf(border, tag);
    const known = LINES[line?.getAttribute('style') ?? ''];
    if (!line || !known) continue;
    formats[`borders/${side}/style`] = known[0];
    formats[`borders/${side}/weight`] = known[1];
    formats[`borders/${side}/color`] = colourOf(childOf(line, 'color')) ?? '#000000';
  }
  return formats;
}

function alignmentOf(alignment: Element | undefined): Mutable {
  if (!alignment) return {};
  const formats: Mutable = {};
  const horizontal = alignment.getAttribute('horizontal');
  if (horizontal) formats.horizontalAlignment = horizontal === 'centerContinuous' ? 'CenterAcrossSelection' : capital(horizontal);
  const vertical = alignment.getAttribute('vertical');
  if (vertical) formats.verticalAlignment = capital(vertical);
  if (isTrue(alignment.getAttribute('wrapText'))) formats.wrapText = true;
  const indent = Number(alignment.getAttribute('indent') ?? 0);
  if (indent > 0) formats.indentLevel = indent;
  return formats;
}
