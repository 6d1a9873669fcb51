import { HostCollection, HostObject } from '../protocol/host-object';
import type { PlainValue } from './range-contents';
import type { Range } from './range';

/** `range.getVisibleView`: the visible rows and columns of a range as if they stood together. */
export class RangeView extends HostObject {
  static readonly navigations = ['Rows'];
  private readonly rowsSeen: readonly number[];
  private readonly columnsSeen: readonly number[];

  constructor(
    private readonly range: Range,
    rows?: readonly number[],
    private readonly index = 0,
  ) {
    super();
    const { area, sheet } = range;
    const seen = (count: number, hidden: (line: number) => boolean): number[] =>
      Array.from({ length: count }, (_, line) => line).filter((line) => !hidden(line));
    this.rowsSeen = rows ?? seen(area.rows, (line) => sheet.grid.rows.isHidden(area.row + line));
    this.columnsSeen = seen(area.columns, (line) => sheet.grid.columns.isHidden(area.column + line));
  }
  private pick<Value>(matrix: readonly (readonly Value[])[] | null): Value[][] {
    return this.rowsSeen.map((row) => this.columnsSeen.map((column) => matrix?.[row]?.[column] as Value));
  }
  get Index(): number {
    return this.index;
  }
  get RowCount(): number {
    return this.rowsSeen.length;
  }
  get ColumnCount(): number {
    return this.columnsSeen.length;
  }
  get Values(): PlainValue[][] {
    return this.pick(this.range.Values);
  }
  get Formulas(): PlainValue[][] {
    return this.pick(this.range.Formulas);
  }
  get Text(): string[][] {
    return this.pick(this.range.Text);
  }
  get NumberFormat(): string[][] {
    return this.pick(this.range.NumberFormat);
  }
  get ValueTypes(): string[][] {
    return this.pick(this.range.ValueTypes);
  }
  get CellAddresses(): string[][] {
    return this.rowsSeen.map((row) => this.columnsSeen.map((column) => this.range.GetCell(row, column).Address));
  }
  get Rows(): RangeViewCollection {
    return new RangeViewCollection(this.rowsSeen.map((row, index) => new RangeView(this.range, [row], index)));
  }
  GetRange(): Range {
    return this.range;
  }
}

/** The rows of a view. */
export class RangeViewCollection extends HostCollection<RangeView> {
  constructor(readonly items: readonly RangeView[]) {
    super();
  }
  find(key: string | number): RangeView | null {
    return this.items[Number(key)] ?? null;
  }
}
