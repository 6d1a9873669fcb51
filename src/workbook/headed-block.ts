import { headerText } from './table-headers';
import type { RawCell } from './workbook';

/** Rows under a header where a sheet holds no table. */
export interface HeadedBlock {
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly RawCell[])[];
  readonly hiddenRows: number;
}

const FEWEST_HEADERS = 3;

/** Gathers a sheet's cells to find its headed block. */
export class BlockCollector {
  private readonly rows: RawCell[][] = [];
  private readonly hidden = new Set<number>();

  row(row: number, hidden: boolean): void {
    if (hidden) this.hidden.add(row);
  }

  cell(row: number, column: number, value: RawCell): void {
    (this.rows[row] ??= [])[column] = value;
  }

  /**
   * The first row with three or more texts side by side and data below is a header; the block ends at the first row that is blank
   * under all its headers, as Excel's own current region does. Null when there is none.
   */
  block(): HeadedBlock | null {
    for (let row = 1; row < this.rows.length; row++) {
      const span = headerSpan(this.rows[row] ?? []);
      if (!span) continue;
      const rows = this.rowsBelow(row, span);
      if (rows.length === 0) continue;
      const headers = this.rows[row].slice(span.first, span.last + 1).map((cell) => headerText(cell ?? null));
      const hiddenRows = rows.filter((_, index) => this.hidden.has(row + 1 + index)).length;
      return { headerRow: row, firstColumn: span.first, headers, rows, hiddenRows };
    }
    return null;
  }

  private rowsBelow(header: number, span: Span): RawCell[][] {
    const found: RawCell[][] = [];
    for (let row = header + 1; row < this.rows.length; row++) {
      const cells = this.rows[row] ?? [];
      const body: RawCell[] = [];
      for (let column = span.first; column <= span.last; column++) body.push(cells[column] ?? null);
      if (body.every((cell) => cell === null)) break;
      found.push(body);
    }
    return found;
  }
}

interface Span {
  readonly first: number;
  readonly last: number;
}

/** The first run of enough texts, with the filled cells right of it (a period's date may head a column). */
function headerSpan(cells: readonly RawCell[]): Span | null {
  let first = 0;
  for (let column = 1; column < cells.length; column++) {
    if (!isWord(cells[column])) first = 0;
    else if (first === 0) first = column;
    else if (column - first + 1 === FEWEST_HEADERS) {
      let last = column;
      while (cells[last + 1] !== undefined && cells[last + 1] !== null) last++;
      return { first, last };
    }
  }
  return null;
}

function isWord(cell: RawCell | undefined): boolean {
  return typeof cell === 'string' && cell.trim() !== '';
}
