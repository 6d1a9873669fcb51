import { HostCollection, HostObject } from '../protocol/host-object';
import { invalidArgument } from './errors';

/** What a custom property may hold. */
export type PropertyValue = string | number | boolean;

/** A custom property of the document. */
export class CustomProperty extends HostObject {
  private value: PropertyValue;
  constructor(
    private readonly home: CustomPropertyCollection,
    readonly key: string,
    value: unknown,
  ) {
    super();
    this.value = checked(value);
  }
  get Key(): string {
    return this.key;
  }
  get Value(): PropertyValue {
    return this.value;
  }
  set Value(value: unknown) {
    this.value = checked(value);
    this.home.changed();
  }
  /** Excel.DocumentPropertyType. */
  get Type(): string {
    if (typeof this.value === 'number') return Number.isInteger(this.value) ? 'Number' : 'Float';
    return typeof this.value === 'boolean' ? 'Boolean' : 'String';
  }
  override get isDeleted(): boolean {
    return !this.home.items.includes(this);
  }
  Delete(): void {
    this.home.drop(this);
  }
}

function checked(value: unknown): PropertyValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw invalidArgument('CustomProperty.value');
}

/** `workbook.properties.custom`: keys without regard to case; adding a key again overwrites it. */
export class CustomPropertyCollection extends HostCollection<CustomProperty> {
  private list: CustomProperty[] = [];
  constructor(
    /** Called after each change. */
    readonly changed: () => void,
  ) {
    super();
  }
  get items(): readonly CustomProperty[] {
    return this.list;
  }
  find(key: string | number): CustomProperty | null {
    return this.list.find((each) => each.Key.toLowerCase() === String(key).toLowerCase()) ?? null;
  }
  Add(key: string, value: unknown): CustomProperty {
    if (typeof key !== 'string' || key === '' || key.length > 255) throw invalidArgument('CustomPropertyCollection.add');
    const known = this.find(key);
    if (known) {
      known.Value = value;
      return known;
    }
    const made = new CustomProperty(this, key, value);
    this.list.push(made);
    this.changed();
    return made;
  }
  DeleteAll(): void {
    this.list = [];
    this.changed();
  }
  drop(property: CustomProperty): void {
    this.list = this.list.filter((each) => each !== property);
    this.changed();
  }
}

const TEXTS = ['title', 'subject', 'author', 'keywords', 'comments', 'category', 'manager', 'company'] as const;
type TextName = (typeof TEXTS)[number];

/** `workbook.properties`. */
export class DocumentProperties extends HostObject {
  static readonly navigations = ['Custom'];
  readonly Custom: CustomPropertyCollection;
  private readonly texts = new Map<TextName, string>();
  private revision = 0;

  constructor(
    /** Called after each change. */
    private readonly changed: () => void,
  ) {
    super();
    this.Custom = new CustomPropertyCollection(changed);
  }

  private text(name: TextName): string {
    return this.texts.get(name) ?? '';
  }
  private setText(name: TextName, text: unknown): void {
    if (typeof text !== 'string') throw invalidArgument(`DocumentProperties.${name}`);
    this.texts.set(name, text);
    this.changed();
  }
  copyFrom(other: DocumentProperties): void {
    for (const name of TEXTS) this.texts.set(name, other.text(name));
    this.revision = other.revision;
    for (const property of other.Custom.items) this.Custom.Add(property.Key, property.Value);
  }

  get Title(): string {
    return this.text('title');
  }
  set Title(text: string) {
    this.setText('title', text);
  }
  get Subject(): string {
    return this.text('subject');
  }
  set Subject(text: string) {
    this.setText('subject', text);
  }
  get Author(): string {
    return this.text('author');
  }
  set Author(text: string) {
    this.setText('author', text);
  }
  get Keywords(): string {
    return this.text('keywords');
  }
  set Keywords(text: string) {
    this.setText('keywords', text);
  }
  get Comments(): string {
    return this.text('comments');
  }
  set Comments(text: string) {
    this.setText('comments', text);
  }
  get Category(): string {
    return this.text('category');
  }
  set Category(text: string) {
    this.setText('category', text);
  }
  get Manager(): string {
    return this.text('manager');
  }
  set Manager(text: string) {
    this.setText('manager', text);
  }
  get Company(): string {
    return this.text('company');
  }
  set Company(text: string) {
    this.setText('company', text);
  }
  get LastAuthor(): string {
    return this.text('author');
  }
  get RevisionNumber(): number {
    return this.revision;
  }
  set RevisionNumber(number: number) {
    this.revision = number;
    this.changed();
  }
}
