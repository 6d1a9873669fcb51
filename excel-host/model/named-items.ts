import { HostCollection, HostObject } from '../protocol/host-object';
import { isCellLike, parseRectangle, splitAddress } from './addresses';
import type { StructureChange } from './calculator';
import { invalidArgument, itemAlreadyExists, itemNotFound } from './errors';
import { Range } from './range';
import { rewriteRangeFormula } from './rewrite-names';
import type { Workbook } from './workbook';
import type { Worksheet } from './worksheet';

/** True for a text that Excel takes as a name: letters first, no blanks, not like a cell. */
export function isValidName(name: unknown): name is string {
  return typeof name === 'string' && name.length <= 255 && /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && !isCellLike(name);
}

/** A defined name. */
export class NamedItem extends HostObject {
  static readonly navigations = ['Worksheet', 'WorksheetOrNullObject'];
  private visible = true;
  constructor(
    private readonly home: NamedItemCollection,
    readonly name: string,
    private formula: string,
    private comment: string,
  ) {
    super();
  }
  override get isDeleted(): boolean {
    return !this.home.items.includes(this);
  }
  get _Id(): string {
    return this.name;
  }
  get Name(): string {
    return this.name;
  }
  get Scope(): 'Worksheet' | 'Workbook' {
    return this.home.sheet ? 'Worksheet' : 'Workbook';
  }
  /** Invariant, with its `=`. */
  get Formula(): string {
    return this.formula;
  }
  set Formula(formula: string) {
    if (typeof formula !== 'string' || formula === '') throw invalidArgument('NamedItem.formula');
    this.formula = formula.startsWith('=') ? formula : `=${formula}`;
    this.home.changed();
  }
  get Comment(): string {
    return this.comment;
  }
  set Comment(comment: string) {
    this.comment = comment;
    this.home.workbook.changed();
  }
  get Visible(): boolean {
    return this.visible;
  }
  set Visible(flag: boolean) {
    this.visible = flag;
    this.home.workbook.changed();
  }
  get Type(): string {
    if (this.range) return 'Range';
    const value = this.constant;
    if (typeof value === 'number') return Number.isInteger(value) ? 'Integer' : 'Double';
    if (typeof value === 'boolean') return 'Boolean';
    return this.formula.includes('#REF!') ? 'Error' : 'String';
  }
  /** The address of a range, the value of a constant, else the formula. */
  get Value(): string | number | boolean {
    const range = this.range;
    if (range) return range.absoluteAddress;
    return this.formula.includes('#REF!') ? '#REF!' : this.constant;
  }
  get Worksheet(): Worksheet {
    if (!this.home.sheet) throw itemNotFound('NamedItem.worksheet');
    return this.home.sheet;
  }
  get WorksheetOrNullObject(): Worksheet | null {
    return this.home.sheet;
  }
  GetRange(): Range {
    const { range } = this;
    if (!range) throw itemNotFound('NamedItem.getRange');
    return range;
  }
  GetRangeOrNullObject(): Range | null {
    return this.range;
  }
  Delete(): void {
    this.home.drop(this);
  }

  /** The range that it names; null for anything else. */
  get range(): Range | null {
    const { sheet, rest } = splitAddress(this.formula.slice(1));
    const area = parseRectangle(rest);
    const where = sheet === null ? this.home.sheet : this.home.workbook.Worksheets.find(sheet);
    return area && where ? where.rangeAt(area, 'NamedItem.getRange') : null;
  }
  private get constant(): string | number | boolean {
    const text = this.formula.slice(1);
    if (text !== '' && Number.isFinite(Number(text))) return Number(text);
    if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
    const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
    return quoted ? (quoted[1] ?? '').replace(/""/g, '"') : this.formula;
  }
  /** For the collection: references moved or sheets were renamed. */
  rewrite(rewrite: (formula: string) => string): void {
    this.formula = rewrite(this.formula);
  }
}

/** Names of the workbook, or of one sheet. */
export class NamedItemCollection extends HostCollection<NamedItem> {
  private list: NamedItem[] = [];
  constructor(
    private readonly home: Workbook,
    /** null for the workbook's names. */
    readonly sheet: Worksheet | null,
  ) {
    super();
  }
  get workbook(): Workbook {
    return this.sheet?.workbook ?? this.home;
  }
  get items(): readonly NamedItem[] {
    return this.list;
  }
  find(key: string | number): NamedItem | null {
    return this.list.find((item) => item.name.toLowerCase() === String(key).toLowerCase()) ?? null;
  }
  /** A Range or a formula; a text without `=` is a constant. @throws ApiError */
  Add(name: string, reference: Range | string, comment: string | null): NamedItem {
    const formula = reference instanceof Range ? `=${reference.absoluteAddress}` : formulaOf(reference);
    return this.addFormula(name, formula, comment ?? '');
  }
  AddFormulaLocal(name: string, formula: string, comment: string | null): NamedItem {
    return this.addFormula(name, this.workbook.fromLocalFormula(formulaOf(formula)), comment ?? '');
  }
  /** As it stood in a file: a formula with its `=`. @throws ApiError */
  addFormula(name: string, formula: string, comment: string): NamedItem {
    if (!isValidName(name)) throw invalidArgument('NamedItemCollection.add');
    const taken = this.find(name) ?? (this.sheet ? null : this.workbook.Tables.find(name));
    if (taken) throw itemAlreadyExists('NamedItemCollection.add');
    const item = new NamedItem(this, name, formula, comment);
    this.list.push(item);
    this.changed();
    return item;
  }
  drop(item: NamedItem): void {
    this.list = this.list.filter((each) => each !== item);
    this.changed();
  }
  changed(): void {
    this.workbook.structureChanged({ kind: 'names' });
  }
  /** Rewrites every name after a change of the workbook. */
  follow(change: StructureChange): void {
    const { calculator } = this.workbook;
    const sheet = this.sheet ?? this.workbook.Worksheets.items[0];
    if (!sheet) return;
    for (const item of this.list)
      item.rewrite((formula) => calculator?.rewrite(formula, { sheet, row: 0, column: 0 }, change) ?? rewriteRangeFormula(formula, change));
  }
}

function formulaOf(reference: unknown): string {
  if (typeof reference !== 'string' || reference === '') throw invalidArgument('NamedItemCollection.add');
  if (reference.startsWith('=')) return reference;
  return Number.isFinite(Number(reference)) ? `=${reference}` : `="${reference.replace(/"/g, '""')}"`;
}
