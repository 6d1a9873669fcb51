import { HostObject } from '../protocol/host-object';
import { MAX_COLUMNS, MAX_ROWS, type Rectangle } from './cell';
import { invalidArgument } from './errors';
import type { Range } from './range';
import type { Worksheet } from './worksheet';

/** `worksheet.freezePanes`: rows at the top, columns at the left, or both. */
export class WorksheetFreezePanes extends HostObject {
  private rows = 0;
  private columns = 0;

  constructor(private readonly sheet: Worksheet) {
    super();
  }

  /** Rows and columns that stand still; 0 for none. */
  get frozen(): { readonly rows: number; readonly columns: number } {
    return { rows: this.rows, columns: this.columns };
  }
  freeze(rows: number, columns: number): void {
    this.rows = rows;
    this.columns = columns;
    this.sheet.workbook.changed();
  }

  /** Everything up to the last cell of the range stands still; a range of whole rows or columns freezes these alone. */
  FreezeAt(range: Range | string): void {
    const { area } = typeof range === 'string' ? this.sheet.rangeOfAddress(range, 'WorksheetFreezePanes.freezeAt') : range;
    const rows = area.rows === MAX_ROWS ? 0 : area.row + area.rows;
    const columns = area.columns === MAX_COLUMNS ? 0 : area.column + area.columns;
    this.freeze(rows, columns);
  }
  FreezeRows(count: number | null): void {
    this.freeze(checked(count ?? 1, MAX_ROWS, 'WorksheetFreezePanes.freezeRows'), 0);
  }
  FreezeColumns(count: number | null): void {
    this.freeze(0, checked(count ?? 1, MAX_COLUMNS, 'WorksheetFreezePanes.freezeColumns'));
  }
  Unfreeze(): void {
    this.freeze(0, 0);
  }
  GetLocation(): Range {
    return this.GetLocationOrNullObject() ?? this.sheet.GetCell(0, 0);
  }
  GetLocationOrNullObject(): Range | null {
    const area = this.area;
    return area && this.sheet.rangeAt(area, 'WorksheetFreezePanes.getLocation');
  }

  private get area(): Rectangle | null {
    if (this.rows === 0 && this.columns === 0) return null;
    return { row: 0, column: 0, rows: this.rows || MAX_ROWS, columns: this.columns || MAX_COLUMNS };
  }
}

function checked(count: number, most: number, location: string): number {
  if (!Number.isInteger(count) || count < 0 || count >= most) throw invalidArgument(location);
  return count;
}
