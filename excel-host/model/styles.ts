import { HostCollection, HostObject } from '../protocol/host-object';
import type { CellFormats } from './cell';
import { invalidArgument, invalidOperation, itemAlreadyExists } from './errors';
import { FORMAT_DEFAULTS, type FormatStore, type FormatValue } from './format-store';
import { RangeFill, RangeFont } from './format-nodes';

/** A named cell style. */
export class Style extends HostObject implements FormatStore {
  static readonly navigations = ['Font', 'Fill'];
  /** What it sets, by path as in `Cell.format`. */
  formats: CellFormats;
  /** Invariant. */
  numberFormat = 'General';

  constructor(
    private readonly home: StyleCollection,
    readonly name: string,
    private readonly builtIn: boolean,
    formats: CellFormats,
  ) {
    super();
    this.formats = formats;
  }
  override get isDeleted(): boolean {
    return !this.home.items.includes(this);
  }

  get(path: string): FormatValue | null {
    return this.formats[path] ?? this.home.normalFormat(path) ?? FORMAT_DEFAULTS[path] ?? null;
  }
  set(path: string, value: FormatValue): void {
    this.formats = { ...this.formats, [path]: value };
  }
  clear(prefix: string): void {
    this.formats = Object.fromEntries(Object.entries(this.formats).filter(([path]) => path !== prefix && !path.startsWith(`${prefix}/`)));
  }

  get Name(): string {
    return this.name;
  }
  get BuiltIn(): boolean {
    return this.builtIn;
  }
  get NumberFormat(): string {
    return this.numberFormat;
  }
  set NumberFormat(format: string) {
    if (typeof format !== 'string') throw invalidArgument('Style.numberFormat');
    this.numberFormat = format;
  }
  get Font(): RangeFont {
    return new RangeFont(this);
  }
  get Fill(): RangeFill {
    return new RangeFill(this);
  }
  get HorizontalAlignment(): string {
    return String(this.get('horizontalAlignment'));
  }
  set HorizontalAlignment(word: string) {
    this.set('horizontalAlignment', word);
  }
  get VerticalAlignment(): string {
    return String(this.get('verticalAlignment'));
  }
  set VerticalAlignment(word: string) {
    this.set('verticalAlignment', word);
  }
  get WrapText(): boolean {
    return this.get('wrapText') === true;
  }
  set WrapText(flag: boolean) {
    this.set('wrapText', flag);
  }
  get Locked(): boolean {
    return this.get('protection/locked') === true;
  }
  set Locked(flag: boolean) {
    this.set('protection/locked', flag);
  }
  /** @throws ApiError `InvalidOperation` for a style of Excel's own. */
  Delete(): void {
    if (this.builtIn) throw invalidOperation('Style.delete');
    this.home.drop(this);
  }
}

const BUILT_IN: readonly (readonly [string, CellFormats])[] = [
  ['Normal', { 'font/name': 'Calibri', 'font/size': 11 }],
  ['Good', { 'fill/color': '#C6EFCE', 'font/color': '#006100' }],
  ['Bad', { 'fill/color': '#FFC7CE', 'font/color': '#9C0006' }],
  ['Neutral', { 'fill/color': '#FFEB9C', 'font/color': '#9C5700' }],
  ['Title', { 'font/size': 18, 'font/name': 'Calibri Light' }],
  ['Heading 1', { 'font/size': 15, 'font/bold': true }],
  ['Heading 2', { 'font/size': 13, 'font/bold': true }],
  ['Heading 3', { 'font/bold': true }],
  ['Heading 4', { 'font/bold': true }],
  ['Total', { 'font/bold': true }],
  ['Input', { 'fill/color': '#FFCC99', 'font/color': '#3F3F76' }],
  ['Note', { 'fill/color': '#FFFFCC' }],
  ['Percent', {}],
  ['Comma', {}],
  ['Currency', {}],
  ['Hyperlink', { 'font/color': '#0563C1', 'font/underline': 'Single' }],
];

/** `workbook.styles`: the usual ones of Excel, and those that were added. */
export class StyleCollection extends HostCollection<Style> {
  private list: Style[] = BUILT_IN.map(([name, formats]) => new Style(this, name, true, formats));

  constructor() {
    super();
    const percent = this.find('Percent');
    if (percent) percent.numberFormat = '0%';
  }
  get items(): readonly Style[] {
    return this.list;
  }
  find(key: string | number): Style | null {
    return this.list.find((style) => style.name.toLowerCase() === String(key).toLowerCase()) ?? null;
  }
  Add(name: string): void {
    if (typeof name !== 'string' || name === '' || name.length > 255) throw invalidArgument('StyleCollection.add');
    if (this.find(name)) throw itemAlreadyExists('StyleCollection.add');
    this.list.push(new Style(this, name, false, {}));
  }
  drop(style: Style): void {
    this.list = this.list.filter((each) => each !== style);
  }
  /** What Normal says of a path: the workbook's font. */
  normalFormat(path: string): FormatValue | null {
    return this.list[0]?.formats[path] ?? null;
  }
  copyFrom(other: StyleCollection): void {
    for (const style of other.items) {
      const mine = this.find(style.name) ?? new Style(this, style.name, style.BuiltIn, {});
      mine.formats = style.formats;
      mine.numberFormat = style.numberFormat;
      if (!this.list.includes(mine)) this.list.push(mine);
    }
  }
}
