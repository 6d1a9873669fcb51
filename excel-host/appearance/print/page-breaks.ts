import type { CellMove } from '../../model/calculator';
import { movedRectangle } from '../../model/insert-delete';
import type { Range } from '../../model/range';
import { RangeShape } from '../../model/range-shape';
import type { Worksheet } from '../../model/worksheet';
import { HostCollection, HostObject } from '../../protocol/host-object';
import { wrongValue } from '../properties';

/** Which way a break runs: a horizontal one lies above its cell's row, a vertical one left of its cell's column. */
export type BreakDirection = 'horizontal' | 'vertical';

/** A page break that was set by hand. */
export class PageBreak extends HostObject {
  constructor(
    private readonly breaks: PageBreakCollection,
    private readonly id: number,
    /** Row or column after the break, from 0. */
    public place: number,
  ) {
    super();
  }
  override get isDeleted(): boolean {
    return !this.breaks.items.includes(this);
  }
  get _Id(): string {
    return `${this.breaks.direction}-${String(this.id)}`;
  }
  get RowIndex(): number {
    return this.breaks.direction === 'horizontal' ? this.place : 0;
  }
  get ColumnIndex(): number {
    return this.breaks.direction === 'vertical' ? this.place : 0;
  }
  GetCellAfterBreak(): Range {
    return this.breaks.worksheet.GetCell(this.RowIndex, this.ColumnIndex);
  }
  Delete(): void {
    this.breaks.remove(this);
  }
}

/** The page breaks of a sheet in one direction, in their order on the sheet. */
export class PageBreakCollection extends HostCollection<PageBreak> {
  private breaks: readonly PageBreak[] = [];
  private made = 0;
  /** Set once there is a break that may move. */
  private stopFollowing: (() => void) | null = null;

  constructor(
    readonly worksheet: Worksheet,
    readonly direction: BreakDirection,
  ) {
    super();
  }
  get items(): readonly PageBreak[] {
    return this.breaks;
  }
  find(key: string | number): PageBreak | null {
    return (typeof key === 'number' ? this.breaks[key] : this.breaks.find((each) => each._Id === key)) ?? null;
  }
  /** @param pageBreakRange the cell after the break */
  Add(pageBreakRange: unknown): PageBreak {
    const location = 'PageBreakCollection.add';
    const isAddress = typeof pageBreakRange === 'string';
    const range = isAddress ? this.worksheet.rangeOfAddress(pageBreakRange, location) : pageBreakRange;
    if (!(range instanceof RangeShape)) throw wrongValue(location);
    const place = this.direction === 'horizontal' ? range.area.row : range.area.column;
    if (place === 0) throw wrongValue(location);
    const known = this.breaks.find((each) => each.place === place);
    if (known !== undefined) return known;
    this.made += 1;
    this.stopFollowing ??= this.worksheet.cells.onMove((move) => {
      this.moved(move);
    });
    const made = new PageBreak(this, this.made, place);
    this.breaks = [...this.breaks, made].sort((first, second) => first.place - second.place);
    this.worksheet.workbook.changed();
    return made;
  }
  RemovePageBreaks(): void {
    this.breaks = [];
    this.worksheet.workbook.changed();
  }
  remove(pageBreak: PageBreak): void {
    this.breaks = this.breaks.filter((each) => each !== pageBreak);
    this.worksheet.workbook.changed();
  }
  /** A break stays above the same row or left of the same column; it goes with a row or column that is deleted. */
  private moved(move: CellMove): void {
    if (move.kind.startsWith('rows') !== (this.direction === 'horizontal')) return;
    this.breaks = this.breaks.filter((each) => {
      const cell = movedRectangle({ row: each.RowIndex, column: each.ColumnIndex, rows: 1, columns: 1 }, move);
      const place = cell && (this.direction === 'horizontal' ? cell.row : cell.column);
      if (place) each.place = place;
      return place !== null && place > 0;
    });
  }
}
