import type { Document, Element } from '@xmldom/xmldom';
import type { Look } from '../../../sheets/theme';
import type { RuleStyle } from '../../../sheets/sheet-spec';
import { childOf, childrenOf, newElement, parseXml, rootOf, serializeXml } from '../package/xml';
import type { ElementTree } from './style-elements';
import { borderTree, dxfTree, fillTree, fontTree, xfTree } from './style-elements';

/** Order that the schema asks for. */
const SECTIONS = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];
const FIRST_CUSTOM_FORMAT = 164;
const BUILT_IN_FORMATS = new Map([
  ['General', 0],
  ['0', 1],
  ['0.00', 2],
  ['#,##0', 3],
  ['#,##0.00', 4],
  ['0%', 9],
  ['0.00%', 10],
  ['@', 49],
]);

/**
 * The styles part of a workbook. Looks are only ever added, each once; what was there keeps its number, so that no cell of the planner
 * changes. Fonts inherit name and family of the workbook's Normal style.
 */
export class StyleSheet {
  private readonly document: Document;
  private readonly root: Element;
  private readonly known = new Map<string, Map<string, number>>();
  private readonly formats = new Map<string, number>(BUILT_IN_FORMATS);
  private readonly normalFont: Element | undefined;
  /** True when something was added. */
  changed = false;

  constructor(text: string, part: string) {
    this.document = parseXml(text, part);
    this.root = rootOf(this.document);
    this.normalFont = this.findNormalFont();
    const formats = childOf(this.root, 'numFmts');
    for (const format of formats ? childrenOf(formats) : []) {
      const code = format.getAttribute('formatCode') ?? '';
      if (!this.formats.has(code)) this.formats.set(code, Number(format.getAttribute('numFmtId')));
    }
  }

  /** Number of the cell format (index into cellXfs) with this look and format code. */
  cellFormat(look: Look, formatCode: string): number {
    const ids = {
      numFmtId: this.formatId(formatCode),
      fontId: this.add('fonts', fontTree(look, this.normalFont)),
      fillId: look.fill === undefined ? 0 : this.add('fills', fillTree(look.fill)),
      borderId: look.border === undefined ? 0 : this.add('borders', borderTree(look.border)),
    };
    return this.add('cellXfs', xfTree(ids, look));
  }

  /** Number of the differential format (index into dxfs) of a conditional format. */
  ruleFormat(style: RuleStyle): number {
    return this.add('dxfs', dxfTree(style));
  }

  toBytes(): Uint8Array {
    return serializeXml(this.document);
  }

  private formatId(code: string): number {
    const known = this.formats.get(code);
    if (known !== undefined) return known;
    const id = Math.max(FIRST_CUSTOM_FORMAT - 1, ...this.formats.values()) + 1;
    this.add('numFmts', { name: 'numFmt', attributes: { numFmtId: id, formatCode: code } });
    this.formats.set(code, id);
    return id;
  }

  /** Index of an element in its section; added at the end when the section has none like it. */
  private add(section: string, tree: ElementTree): number {
    const index = this.indexOf(section);
    const key = treeKey(tree);
    const known = index.get(key);
    if (known !== undefined) return known;
    const holder = this.section(section);
    holder.appendChild(build(holder, tree));
    const number = childrenOf(holder).length - 1;
    holder.setAttribute('count', String(number + 1));
    index.set(key, number);
    this.changed = true;
    return number;
  }

  private indexOf(section: string): Map<string, number> {
    let index = this.known.get(section);
    if (!index) {
      index = new Map();
      const holder = childOf(this.root, section);
      for (const [number, element] of (holder ? childrenOf(holder) : []).entries()) {
        const key = elementKey(element);
        if (!index.has(key)) index.set(key, number);
      }
      this.known.set(section, index);
    }
    return index;
  }

  private section(name: string): Element {
    const known = childOf(this.root, name);
    if (known) return known;
    const holder = newElement(this.root, name, { count: 0 });
    const later = SECTIONS.slice(SECTIONS.indexOf(name) + 1);
    this.root.insertBefore(holder, childrenOf(this.root).find((element) => later.includes(element.localName ?? '')) ?? null);
    return holder;
  }

  private findNormalFont(): Element | undefined {
    const fonts = this.children('fonts');
    const normal = this.children('cellStyles').find((style) => style.getAttribute('builtinId') === '0');
    const format = this.children('cellStyleXfs')[Number(normal?.getAttribute('xfId') ?? 0)];
    return fonts[Number(format?.getAttribute('fontId') ?? 0)] ?? fonts[0];
  }

  private children(section: string): Element[] {
    const holder = childOf(this.root, section);
    return holder ? childrenOf(holder) : [];
  }
}

function build(like: Element, tree: ElementTree): Element {
  const element = newElement(like, tree.name, tree.attributes);
  for (const child of tree.children ?? []) element.appendChild(build(like, child));
  return element;
}

/** The same key for elements that say the same. */
function treeKey(tree: ElementTree): string {
  const attributes = Object.entries(tree.attributes ?? {}).map(([name, value]) => `${name}=${value}`);
  return `${tree.name}{${attributes.sort().join()}}[${(tree.children ?? []).map(treeKey).join()}]`;
}

function elementKey(element: Element): string {
  const attributes = Array.from(element.attributes).map((attribute) => `${attribute.name}=${attribute.value}`);
  return `${element.localName ?? ''}{${attributes.sort().join()}}[${childrenOf(element).map(elementKey).join()}]`;
}
