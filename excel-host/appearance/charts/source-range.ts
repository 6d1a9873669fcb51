import type { CellValue, Rectangle } from '../../model/cell';
import { movedRectangle } from '../../model/insert-delete';
import type { Range } from '../../model/range';
import { RangeShape } from '../../model/range-shape';
import type { Worksheet } from '../../model/worksheet';
import { wrongValue } from '../properties';

/** Cells that a chart shows: they follow inserted and deleted rows and columns. */
export class SourceRange {
  private place: Rectangle | null;
  private readonly stop: () => void;

  constructor(
    readonly sheet: Worksheet,
    area: Rectangle,
  ) {
    this.place = area;
    this.stop = sheet.cells.onMove((move) => {
      this.place = this.place && movedRectangle(this.place, move);
    });
  }

  /** @throws ApiError `InvalidArgument` for anything but a range */
  static of(range: unknown, location: string): SourceRange {
    if (!(range instanceof RangeShape)) throw wrongValue(location);
    return new SourceRange(range.sheet, range.area);
  }

  /** Where the cells are; null when they were deleted. */
  get area(): Rectangle | null {
    return this.sheet.isDeleted ? null : this.place;
  }
  get range(): Range | null {
    return this.area && this.sheet.rangeAt(this.area, 'ChartSeries');
  }
  /** As in the chart's formula: `=Load!$B$2:$B$9`; `=#REF!` when the cells are gone. */
  get formula(): string {
    return `=${this.range?.absoluteAddress ?? '#REF!'}`;
  }
  /** The values of the cells, row by row; none when they are gone. */
  values(): readonly CellValue[] {
    const { area } = this;
    if (area === null) return [];
    const values: CellValue[] = [];
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        values.push(this.sheet.grid.get(row, column)?.value ?? '');
      }
    }
    return values;
  }
  /** Follows no more. */
  release(): void {
    this.stop();
  }
}
