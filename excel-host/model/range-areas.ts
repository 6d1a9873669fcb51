import { ConditionalFormatCollection } from '../appearance';
import { HostCollection, HostObject } from '../protocol/host-object';
import { MAX_COLUMNS, MAX_ROWS } from './cell';
import type { Range } from './range';
import { RangeFormat } from './range-format';
import type { Worksheet } from './worksheet';

/** `rangeAreas.areas`. */
export class RangeCollection extends HostCollection<Range> {
  constructor(readonly items: readonly Range[]) {
    super();
  }
  find(key: string | number): Range | null {
    return this.items[Number(key)] ?? null;
  }
}

/** One or more ranges of a sheet. */
export class RangeAreas extends HostObject {
  static readonly navigations = ['Areas', 'ConditionalFormats', 'Format', 'Worksheet'];
  constructor(
    readonly sheet: Worksheet,
    private readonly given: readonly Range[],
  ) {
    super();
  }
  /** Gone with its sheet, or when none of its ranges is left. */
  override get isDeleted(): boolean {
    return this.sheet.isDeleted || this.ranges.length === 0;
  }
  override whenKept(): void {
    for (const range of this.given) range.whenKept();
  }
  override whenReleased(): void {
    for (const range of this.given) range.whenReleased();
  }
  /** In the order given. */
  get ranges(): readonly Range[] {
    return this.given.filter((range) => !range.isDeleted);
  }
  get Address(): string {
    return this.ranges.map((range) => range.Address).join(',');
  }
  get AddressLocal(): string {
    return this.Address;
  }
  get AreaCount(): number {
    return this.ranges.length;
  }
  get CellCount(): number {
    const count = this.ranges.reduce((sum, range) => sum + range.area.rows * range.area.columns, 0);
    return count > 2147483647 ? -1 : count;
  }
  get IsEntireColumn(): boolean {
    return this.ranges.every((range) => range.area.rows === MAX_ROWS);
  }
  get IsEntireRow(): boolean {
    return this.ranges.every((range) => range.area.columns === MAX_COLUMNS);
  }
  get Areas(): RangeCollection {
    return new RangeCollection(this.ranges);
  }
  get Worksheet(): Worksheet {
    return this.sheet;
  }
  get Format(): RangeFormat {
    return new RangeFormat(
      this.sheet,
      this.ranges.map((range) => range.area),
    );
  }
  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(
      this.sheet,
      this.ranges.map((range) => range.area),
    );
  }
  get Style(): string | null {
    const styles = this.ranges.map((range) => range.Style);
    return styles.every((style) => style === styles[0]) ? (styles[0] ?? null) : null;
  }
  set Style(style: string) {
    for (const range of this.ranges) range.Style = style;
  }
  Clear(applyTo: string | null): void {
    for (const range of this.ranges) range.Clear(applyTo);
  }
  GetEntireColumn(): RangeAreas {
    return new RangeAreas(
      this.sheet,
      this.ranges.map((range) => range.GetEntireColumn()),
    );
  }
  GetEntireRow(): RangeAreas {
    return new RangeAreas(
      this.sheet,
      this.ranges.map((range) => range.GetEntireRow()),
    );
  }
}
