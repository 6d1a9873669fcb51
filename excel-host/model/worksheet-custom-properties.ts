import { HostCollection, HostObject } from '../protocol/host-object';
import { invalidArgument } from './errors';

/** A text kept with a worksheet. */
export class WorksheetCustomProperty extends HostObject {
  private value: string;
  constructor(
    private readonly home: WorksheetCustomPropertyCollection,
    readonly key: string,
    value: string,
  ) {
    super();
    this.value = value;
  }
  get _Id(): string {
    return this.key;
  }
  get Key(): string {
    return this.key;
  }
  get Value(): string {
    return this.value;
  }
  set Value(value: string) {
    if (typeof value !== 'string') throw invalidArgument('WorksheetCustomProperty.value');
    this.value = value;
    this.home.changed();
  }
  override get isDeleted(): boolean {
    return !this.home.items.includes(this);
  }
  Delete(): void {
    this.home.drop(this);
  }
}

/** `worksheet.customProperties`: keys without regard to case; adding a key again overwrites it. */
export class WorksheetCustomPropertyCollection extends HostCollection<WorksheetCustomProperty> {
  private list: WorksheetCustomProperty[] = [];
  constructor(
    /** Called after each change. */
    readonly changed: () => void,
  ) {
    super();
  }
  get items(): readonly WorksheetCustomProperty[] {
    return this.list;
  }
  find(key: string | number): WorksheetCustomProperty | null {
    return this.list.find((each) => each.Key.toLowerCase() === String(key).toLowerCase()) ?? null;
  }
  Add(key: string, value: string): WorksheetCustomProperty {
    if (typeof key !== 'string' || key === '' || key.length > 255 || typeof value !== 'string') {
      throw invalidArgument('WorksheetCustomPropertyCollection.add');
    }
    const known = this.find(key);
    if (known) {
      known.Value = value;
      return known;
    }
    const made = new WorksheetCustomProperty(this, key, value);
    this.list.push(made);
    this.changed();
    return made;
  }
  drop(property: WorksheetCustomProperty): void {
    this.list = this.list.filter((each) => each !== property);
    this.changed();
  }
}
