import { HostObject } from '../protocol/host-object';
import { readColour } from './colours';
import { invalidArgument, oneOf } from './errors';
import type { FormatStore, FormatValue } from './format-store';

/** A node of the tree of formats: typed readers and writers over a store. */
export abstract class FormatNode extends HostObject {
  constructor(
    protected readonly store: FormatStore,
    private readonly prefix: string,
  ) {
    super();
  }

  private path(name: string): string {
    return this.prefix + name;
  }
  private where(name: string): string {
    return `${this.constructor.name}.${name}`;
  }
  protected value(name: string): FormatValue | null {
    return this.store.get(this.path(name));
  }
  protected text(name: string): string | null {
    const value = this.value(name);
    return value === null ? null : String(value);
  }
  protected number(name: string): number | null {
    const value = this.value(name);
    return value === null ? null : Number(value);
  }
  protected flag(name: string): boolean | null {
    const value = this.value(name);
    return value === null ? null : value === true;
  }
  protected setColour(name: string, colour: unknown): void {
    this.store.set(this.path(name), readColour(colour, this.where(name)));
  }
  protected setFlag(name: string, flag: unknown): void {
    if (typeof flag !== 'boolean') throw invalidArgument(this.where(name));
    this.store.set(this.path(name), flag);
  }
  protected setNumber(name: string, number: unknown, least: number, most: number): void {
    if (typeof number !== 'number' || !(number >= least && number <= most)) throw invalidArgument(this.where(name));
    this.store.set(this.path(name), number);
  }
  protected setText(name: string, text: unknown): void {
    if (typeof text !== 'string' || text === '') throw invalidArgument(this.where(name));
    this.store.set(this.path(name), text);
  }
  protected setWord(name: string, word: unknown, words: readonly string[]): void {
    this.store.set(this.path(name), oneOf(word, words, this.where(name)));
  }
}

const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'];
const PATTERNS = [
  ...['None', 'Solid', 'Gray50', 'Gray75', 'Gray25', 'Horizontal', 'Vertical', 'Down', 'Up', 'Checker', 'SemiGray75', 'LightHorizontal'],
  ...['LightVertical', 'LightDown', 'LightUp', 'Grid', 'CrissCross', 'Gray16', 'Gray8', 'LinearGradient', 'RectangularGradient'],
];

/** `range.format.font`. Sizes in points. */
export class RangeFont extends FormatNode {
  constructor(store: FormatStore) {
    super(store, 'font/');
  }
  get Name(): string | null {
    return this.text('name');
  }
  set Name(name: string) {
    this.setText('name', name);
  }
  get Size(): number | null {
    return this.number('size');
  }
  set Size(size: number) {
    this.setNumber('size', size, 1, 409);
  }
  get Color(): string | null {
    return this.text('color');
  }
  set Color(colour: string) {
    this.setColour('color', colour);
  }
  get Bold(): boolean | null {
    return this.flag('bold');
  }
  set Bold(flag: boolean) {
    this.setFlag('bold', flag);
  }
  get Italic(): boolean | null {
    return this.flag('italic');
  }
  set Italic(flag: boolean) {
    this.setFlag('italic', flag);
  }
  get Strikethrough(): boolean | null {
    return this.flag('strikethrough');
  }
  set Strikethrough(flag: boolean) {
    this.setFlag('strikethrough', flag);
  }
  get Subscript(): boolean | null {
    return this.flag('subscript');
  }
  set Subscript(flag: boolean) {
    this.setFlag('subscript', flag);
  }
  get Superscript(): boolean | null {
    return this.flag('superscript');
  }
  set Superscript(flag: boolean) {
    this.setFlag('superscript', flag);
  }
  get Underline(): string | null {
    return this.text('underline');
  }
  set Underline(word: string) {
    this.setWord('underline', word, UNDERLINES);
  }
  get TintAndShade(): number | null {
    return this.number('tintAndShade');
  }
  set TintAndShade(tint: number) {
    this.setNumber('tintAndShade', tint, -1, 1);
  }
}

/** `range.format.fill`. A colour makes the pattern solid. */
export class RangeFill extends FormatNode {
  constructor(store: FormatStore) {
    super(store, 'fill/');
  }
  get Color(): string | null {
    return this.text('color');
  }
  set Color(colour: string) {
    this.setColour('color', colour);
    this.setWord('pattern', 'Solid', PATTERNS);
  }
  get Pattern(): string | null {
    return this.text('pattern');
  }
  set Pattern(word: string) {
    this.setWord('pattern', word, PATTERNS);
  }
  get PatternColor(): string | null {
    return this.text('patternColor');
  }
  set PatternColor(colour: string) {
    this.setColour('patternColor', colour);
  }
  get TintAndShade(): number | null {
    return this.number('tintAndShade');
  }
  set TintAndShade(tint: number) {
    this.setNumber('tintAndShade', tint, -1, 1);
  }
  get PatternTintAndShade(): number | null {
    return this.number('patternTintAndShade');
  }
  set PatternTintAndShade(tint: number) {
    this.setNumber('patternTintAndShade', tint, -1, 1);
  }
  Clear(): void {
    this.store.clear('fill');
  }
}

/** `range.format.protection`: counts once the sheet is protected. */
export class FormatProtection extends FormatNode {
  constructor(store: FormatStore) {
    super(store, 'protection/');
  }
  get Locked(): boolean | null {
    return this.flag('locked');
  }
  set Locked(flag: boolean) {
    this.setFlag('locked', flag);
  }
  get FormulaHidden(): boolean | null {
    return this.flag('formulaHidden');
  }
  set FormulaHidden(flag: boolean) {
    this.setFlag('formulaHidden', flag);
  }
}
