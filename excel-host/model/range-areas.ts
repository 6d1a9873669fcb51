import { ConditionalFormatCollection } from '../appearance';
import { HostCollection, HostObject } from '../protocol/host-object';
import { MAX_COLUMNS, MAX_ROWS } from './cell';
import { invalidArgument, itemNotFound } from './errors';
import type { Range } from './range';
import { RangeFormat } from './range-format';
import { TableScopedCollection } from './table-collection';
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

  Calculate(): void {
    this.sheet.workbook.calculator?.calculate('Recalculate');
  }
  SetDirty(): void {
    for (const range of this.ranges) range.SetDirty();
  }
  GetOffsetRangeAreas(rows: number, columns: number): RangeAreas {
    return this.derived((range) => range.GetOffsetRange(rows, columns)) ?? missing('RangeAreas.getOffsetRangeAreas');
  }
  /** @throws ApiError `ItemNotFound` when nothing is common. */
  GetIntersection(other: Range | RangeAreas | string): RangeAreas {
    return this.GetIntersectionOrNullObject(other) ?? missing('RangeAreas.getIntersection');
  }
  GetIntersectionOrNullObject(other: Range | RangeAreas | string): RangeAreas | null {
    const areas = typeof other === 'string' ? this.sheet.GetRanges(other) : other;
    if (areas.sheet !== this.sheet) throw invalidArgument('RangeAreas.getIntersection');
    const others = areas instanceof RangeAreas ? areas.ranges : [areas];
    const common = this.ranges.flatMap((range) => others.flatMap((each) => range.GetIntersectionOrNullObject(each) ?? []));
    return common.length === 0 ? null : new RangeAreas(this.sheet, common);
  }
  /** @throws ApiError `ItemNotFound` when there is no such cell. */
  GetSpecialCells(cellType: unknown, cellValueType: unknown): RangeAreas {
    return this.GetSpecialCellsOrNullObject(cellType, cellValueType) ?? missing('RangeAreas.getSpecialCells');
  }
  GetSpecialCellsOrNullObject(cellType: unknown, cellValueType: unknown): RangeAreas | null {
    return this.derived((range) => range.GetSpecialCellsOrNullObject(cellType, cellValueType)?.ranges ?? []);
  }
  /** @throws ApiError `ItemNotFound` when nothing in them is used. */
  GetUsedRangeAreas(valuesOnly: boolean | null): RangeAreas {
    return this.GetUsedRangeAreasOrNullObject(valuesOnly) ?? missing('RangeAreas.getUsedRangeAreas');
  }
  GetUsedRangeAreasOrNullObject(valuesOnly: boolean | null): RangeAreas | null {
    return this.derived((range) => range.GetUsedRangeOrNullObject(valuesOnly) ?? []);
  }
  /** Tables that one of the areas touches; with `fullyContained` those that lie wholly in one. */
  GetTables(fullyContained: boolean | null): TableScopedCollection {
    const tables = new Set(this.ranges.flatMap((range) => range.GetTables(fullyContained).items));
    return new TableScopedCollection([...tables]);
  }

  private derived(of: (range: Range) => Range | readonly Range[]): RangeAreas | null {
    const ranges = this.ranges.flatMap(of);
    return ranges.length === 0 ? null : new RangeAreas(this.sheet, ranges);
  }
}

function missing(location: string): never {
  throw itemNotFound(location);
}
