import { headerText } from '../../table-headers';
import type { RawCell } from '../../workbook';
import type { TablePart } from './table-part';

/** Gathers the cells of one table while its sheet is scanned. */
export class TableCollector {
  private readonly headerCells: RawCell[] = [];
  private readonly rows: RawCell[][] = [];
  private hidden = 0;

  constructor(readonly table: TablePart) {}

  row(row: number, hidden: boolean): void {
    const { body } = this.table;
    if (hidden && row >= body.firstRow && row <= body.lastRow) this.hidden++;
  }

  cell(row: number, column: number, value: RawCell): void {
    const { body, headerRow, hasHeader } = this.table;
    if (column < body.firstColumn || column > body.lastColumn) return;
    if (row >= body.firstRow && row <= body.lastRow) {
      const index = row - body.firstRow;
      (this.rows[index] ??= this.blankRow())[column - body.firstColumn] = value;
    } else if (hasHeader && row === headerRow) {
      this.headerCells[column - body.firstColumn] = value;
    }
  }

  /** Header texts as the cells show them, else as the table names its columns. */
  headers(): string[] {
    return this.blankRow().map((_, index) => {
      const cell = this.headerCells[index];
      return typeof cell === 'string' ? cell : (this.table.columns[index] ?? headerText(cell ?? null));
    });
  }

  /** The body down to its last row that holds something. */
  body(): RawCell[][] {
    const blank = this.blankRow();
    return Array.from(this.rows, (row) => row ?? blank);
  }

  hiddenRows(): number {
    return this.hidden;
  }

  private blankRow(): RawCell[] {
    const { firstColumn, lastColumn } = this.table.body;
    return new Array<RawCell>(lastColumn - firstColumn + 1).fill(null);
  }
}
