import type { Element } from '@xmldom/xmldom';
import type { Look } from '../../../sheets/theme';
import type { RuleStyle } from '../../../sheets/sheet-spec';
import { childOf } from '../package/xml';

/** An element of the styles part before it is one. */
export interface ElementTree {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string | number>>;
  readonly children?: readonly ElementTree[];
}

type Border = NonNullable<Look['border']>;

const DEFAULT_SIZE = 11;

/** A colour of six hex digits as the file has it, opaque. */
export function opaque(color: string): string {
  return `FF${color.toUpperCase()}`;
}

/** A font: name, family and script of the Normal style, the rest of the look. Children in Excel's own order. */
export function fontTree(look: Look, normal: Element | undefined): ElementTree {
  const inherited = (name: string) => (normal && childOf(normal, name)?.getAttribute('val')) ?? undefined;
  const children: ElementTree[] = [];
  if (look.bold) children.push({ name: 'b' });
  if (look.italic) children.push({ name: 'i' });
  if (look.underline) children.push({ name: 'u' });
  children.push(valueTree('sz', look.fontSize ?? Number(inherited('sz') ?? DEFAULT_SIZE)));
  children.push(look.color === undefined ? { name: 'color', attributes: { theme: 1 } } : colorTree('color', look.color));
  children.push(valueTree('name', inherited('name') ?? 'Calibri'));
  for (const name of ['family', 'charset', 'scheme']) {
    const value = inherited(name);
    if (value !== undefined) children.push(valueTree(name, value));
  }
  return { name: 'font', children };
}

/** A solid fill. */
export function fillTree(color: string): ElementTree {
  const children = [colorTree('fgColor', color), { name: 'bgColor', attributes: { indexed: 64 } }];
  return { name: 'fill', children: [{ name: 'patternFill', attributes: { patternType: 'solid' }, children }] };
}

/** Thin lines on the edges that have a colour. */
export function borderTree(border: Border): ElementTree {
  const edges = [
    edgeTree('left', border.left),
    edgeTree('right', border.right),
    edgeTree('top', border.top),
    edgeTree('bottom', border.bottom),
  ];
  return { name: 'border', children: [...edges, { name: 'diagonal' }] };
}

/** A cell format of these parts. */
export function xfTree(ids: Readonly<Record<'numFmtId' | 'fontId' | 'fillId' | 'borderId', number>>, look: Look): ElementTree {
  const alignment: Record<string, string | number> = {};
  if (look.horizontal) alignment.horizontal = look.horizontal;
  if (look.vertical && look.vertical !== 'bottom') alignment.vertical = look.vertical;
  if (look.wrap) alignment.wrapText = 1;
  const aligned = Object.keys(alignment).length > 0;
  const attributes: Record<string, string | number> = { ...ids, xfId: 0, applyFont: 1 };
  if (ids.numFmtId > 0) attributes.applyNumberFormat = 1;
  if (ids.fillId > 0) attributes.applyFill = 1;
  if (ids.borderId > 0) attributes.applyBorder = 1;
  if (aligned) attributes.applyAlignment = 1;
  return { name: 'xf', attributes, children: aligned ? [{ name: 'alignment', attributes: alignment }] : [] };
}

/** A differential format: what a conditional format changes. A fill's colour stands in bgColor there. */
export function dxfTree(style: RuleStyle): ElementTree {
  const children: ElementTree[] = [];
  const font: ElementTree[] = style.bold ? [{ name: 'b' }] : [];
  if (style.color) font.push(colorTree('color', style.color));
  if (font.length > 0) children.push({ name: 'font', children: font });
  if (style.fill) {
    children.push({
      name: 'fill',
      children: [{ name: 'patternFill', attributes: { patternType: 'solid' }, children: [colorTree('bgColor', style.fill)] }],
    });
  }
  const edges: ElementTree[] = [];
  if (style.leftBorder) edges.push(edgeTree('left', style.leftBorder));
  if (style.topBorder) edges.push(edgeTree('top', style.topBorder));
  if (edges.length > 0) children.push({ name: 'border', children: edges });
  return { name: 'dxf', children };
}

function edgeTree(name: string, color: string | undefined): ElementTree {
  return color === undefined ? { name } : { name, attributes: { style: 'thin' }, children: [colorTree('color', color)] };
}

function colorTree(name: string, color: string): ElementTree {
  return { name, attributes: { rgb: opaque(color) } };
}

function valueTree(name: string, value: string | number): ElementTree {
  return { name, attributes: { val: value } };
}
