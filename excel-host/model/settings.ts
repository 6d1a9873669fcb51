import { HostCollection, HostObject } from '../protocol/host-object';
import { invalidArgument } from './errors';
import type { Workbook } from './workbook';

/** A setting of the add-in in the workbook; its value is any JSON, kept as text so that nobody shares it. */
export class Setting extends HostObject {
  private json: string;
  constructor(
    private readonly home: SettingCollection,
    readonly key: string,
    value: unknown,
  ) {
    super();
    this.json = asJson(value);
  }
  get _Id(): string {
    return this.key;
  }
  get Key(): string {
    return this.key;
  }
  get Value(): unknown {
    return JSON.parse(this.json) as unknown;
  }
  set Value(value: unknown) {
    this.json = asJson(value);
    this.home.changed();
  }
  override get isDeleted(): boolean {
    return !this.home.items.includes(this);
  }
  Delete(): void {
    this.home.drop(this);
  }
}

function asJson(value: unknown): string {
  return JSON.stringify(value ?? null);
}

/** `workbook.settings`: keys with regard to case; adding a key again overwrites it. */
export class SettingCollection extends HostCollection<Setting> {
  private list: Setting[] = [];
  constructor(private readonly workbook: Workbook) {
    super();
  }
  get items(): readonly Setting[] {
    return this.list;
  }
  find(key: string | number): Setting | null {
    return this.list.find((each) => each.Key === String(key)) ?? null;
  }
  Add(key: string, value: unknown): Setting {
    if (typeof key !== 'string' || key === '') throw invalidArgument('SettingCollection.add');
    let setting = this.find(key);
    if (setting) setting.Value = value;
    else this.list.push((setting = new Setting(this, key, value)));
    this.changed();
    return setting;
  }
  drop(setting: Setting): void {
    this.list = this.list.filter((each) => each !== setting);
    this.changed();
  }
  changed(): void {
    this.workbook.changed();
  }
}
