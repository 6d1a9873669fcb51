import { intersection } from './addresses';
import { MAX_COLUMNS, MAX_ROWS, type Cell, type CellFormats, type Rectangle } from './cell';
import { GridLines } from './grid-lines';

/** Excel's standard column, 8.43 characters of Calibri 11, in points (64 pixels). */
export const STANDARD_COLUMN_POINTS = 48;
/** Excel's standard row in points (20 pixels). */
export const STANDARD_ROW_POINTS = 15;

/** What a cell looks like that holds nothing of its own: the look of its row, else of its column, else of the sheet. */
export interface CellLook {
  readonly numberFormat: string;
  readonly format: CellFormats | null;
}

const PLAIN: CellLook = { numberFormat: 'General', format: null };

/** The cells of a sheet, sparse. Rows and columns count from 0. */
export class CellGrid {
  readonly rows = new GridLines(MAX_ROWS, STANDARD_ROW_POINTS);
  readonly columns = new GridLines(MAX_COLUMNS, STANDARD_COLUMN_POINTS);
  /** Merged rectangles; none overlap. */
  merges: readonly Rectangle[] = [];
  private cells = new Map<number, (Cell | undefined)[]>();
  private rowLooks = new Map<number, CellLook>();
  private columnLooks = new Map<number, CellLook>();
  private sheetLook = PLAIN;

  /** The cell that was made there, if any. */
  get(row: number, column: number): Cell | undefined {
    return this.cells.get(row)?.[column];
  }

  /** The cell there, made when it was not: empty and with the look of its row or column. */
  ensure(row: number, column: number): Cell {
    let line = this.cells.get(row);
    if (!line) this.cells.set(row, (line = []));
    let cell = line[column];
    if (!cell) {
      const look = this.lookBelow(row, column);
      cell = { value: '', formula: null, numberFormat: look.numberFormat, format: look.format, spilledFrom: null };
      line[column] = cell;
    }
    return cell;
  }

  /** Forgets the cell: no contents, no look of its own. */
  remove(row: number, column: number): void {
    const line = this.cells.get(row);
    if (line) delete line[column];
  }

  /** What the cell looks like, made or not. */
  look(row: number, column: number): CellLook {
    return this.get(row, column) ?? this.lookBelow(row, column);
  }

  private lookBelow(row: number, column: number): CellLook {
    return this.rowLooks.get(row) ?? this.columnLooks.get(column) ?? this.sheetLook;
  }

  /** Changes the look of every cell of an area; whole rows and columns keep theirs without cells being made. */
  changeLook(area: Rectangle, change: (look: CellLook) => CellLook): void {
    const wholeColumns = area.rows === MAX_ROWS;
    const wholeRows = area.columns === MAX_COLUMNS;
    const apply = (cell: Cell): void => {
      const look = change(cell);
      cell.numberFormat = look.numberFormat;
      cell.format = look.format;
    };
    if (!wholeColumns && !wholeRows) {
      for (let row = area.row; row < area.row + area.rows; row += 1)
        for (let column = area.column; column < area.column + area.columns; column += 1) apply(this.ensure(row, column));
      return;
    }
    this.forEachCell(area, apply);
    if (wholeColumns && wholeRows) {
      this.sheetLook = change(this.sheetLook);
      for (const looks of [this.rowLooks, this.columnLooks]) for (const [line, look] of looks) looks.set(line, change(look));
    } else if (wholeColumns) this.changeColumnLooks(area, change);
    else
      for (let row = area.row; row < area.row + area.rows; row += 1)
        this.rowLooks.set(row, change(this.rowLooks.get(row) ?? this.sheetLook));
  }

  private changeColumnLooks(area: Rectangle, change: (look: CellLook) => CellLook): void {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      this.columnLooks.set(column, change(this.columnLooks.get(column) ?? this.sheetLook));
      for (const [row, look] of this.rowLooks) if (!this.get(row, column)) Object.assign(this.ensure(row, column), change(look));
    }
  }

  /** True when anything within an area looks other than plain, or may do so. */
  hasLooks(area: Rectangle): boolean {
    let found = this.rowLooks.size > 0 || this.columnLooks.size > 0 || this.sheetLook !== PLAIN;
    this.forEachCell(area, (cell) => {
      if (cell.format !== null || cell.numberFormat !== 'General') found = true;
    });
    return found;
  }

  /** Looks of whole rows and columns and of the sheet, for those who show or save it. */
  get lineLooks(): {
    readonly rows: ReadonlyMap<number, CellLook>;
    readonly columns: ReadonlyMap<number, CellLook>;
    readonly sheet: CellLook;
  } {
    return { rows: this.rowLooks, columns: this.columnLooks, sheet: this.sheetLook };
  }

  /** Calls `visit` for each cell that was made within `area`, row by row. */
  forEachCell(area: Rectangle, visit: (cell: Cell, row: number, column: number) => void): void {
    const rows = area.rows <= this.cells.size ? numbers(area.row, area.rows) : this.rowsWithin(area);
    const end = area.column + area.columns;
    for (const row of rows) {
      const line = this.cells.get(row);
      if (!line) continue;
      const last = Math.min(end, line.length);
      for (let column = area.column; column < last; column += 1) {
        const cell = line[column];
        if (cell) visit(cell, row, column);
      }
    }
  }

  private rowsWithin(area: Rectangle): number[] {
    const rows: number[] = [];
    for (const row of this.cells.keys()) if (row >= area.row && row < area.row + area.rows) rows.push(row);
    return rows.sort((a, b) => a - b);
  }

  /** The smallest rectangle around all cells with contents (or, unless `valuesOnly`, a look of their own); null on an empty sheet. */
  usedRectangle(valuesOnly: boolean, within?: Rectangle): Rectangle | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    this.forEachCell(within ?? WHOLE_SHEET, (cell, row, column) => {
      if (!isUsed(cell, valuesOnly)) return;
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    });
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** The merged rectangle that holds a cell; null when it is not merged. */
  mergeAt(row: number, column: number): Rectangle | null {
    const cell = { row, column, rows: 1, columns: 1 };
    return this.merges.find((merge) => intersection(merge, cell) !== null) ?? null;
  }

  /** Gives every cell of one row index → new row index (null: gone). Sizes, hidden lines and merges are not moved. */
  rekeyRows(to: (row: number) => number | null): void {
    this.cells = rekeyed(this.cells, to);
    this.rowLooks = rekeyed(this.rowLooks, to);
  }

  /** Makes room for columns before `at` (`count` > 0) or takes columns away from `at` on (`count` < 0). */
  shiftColumns(at: number, count: number): void {
    for (const [row, line] of this.cells) {
      if (line.length <= at) continue;
      const kept = line.slice(0, at);
      if (count > 0) {
        const moved = line.slice(at);
        moved.forEach((cell, index) => (kept[at + count + index] = cell));
      } else line.slice(at - count).forEach((cell, index) => (kept[at + index] = cell));
      this.cells.set(row, kept);
    }
    this.columnLooks = rekeyed(this.columnLooks, (column) =>
      column < at ? column : count < 0 && column < at - count ? null : column + count,
    );
  }

  /** Takes the cells of an area out, by their place. */
  take(area: Rectangle): { readonly row: number; readonly column: number; readonly cell: Cell }[] {
    const taken: { row: number; column: number; cell: Cell }[] = [];
    this.forEachCell(area, (cell, row, column) => taken.push({ row, column, cell }));
    for (const each of taken) this.remove(each.row, each.column);
    return taken;
  }

  /** Puts a cell somewhere, in place of what is there. */
  put(row: number, column: number, cell: Cell): void {
    let line = this.cells.get(row);
    if (!line) this.cells.set(row, (line = []));
    line[column] = cell;
  }

  /** Becomes a copy of another grid. */
  copyFrom(other: CellGrid): void {
    this.cells = new Map();
    for (const [row, line] of other.cells) {
      const copy: (Cell | undefined)[] = [];
      line.forEach((cell, column) => (copy[column] = cell && { ...cell }));
      this.cells.set(row, copy);
    }
    this.rowLooks = new Map(other.rowLooks);
    this.columnLooks = new Map(other.columnLooks);
    this.sheetLook = other.sheetLook;
    this.merges = other.merges;
    this.rows.copyFrom(other.rows);
    this.columns.copyFrom(other.columns);
  }
}

/** The rectangle of a whole sheet. */
export const WHOLE_SHEET: Rectangle = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

/** True for a cell with a formula, a value or something that spilled into it. */
export function hasContents(cell: Cell): boolean {
  return cell.formula !== null || cell.value !== '' || cell.spilledFrom !== null;
}

const isUsed = (cell: Cell, valuesOnly: boolean): boolean =>
  hasContents(cell) || (!valuesOnly && (cell.format !== null || cell.numberFormat !== 'General'));

function* numbers(first: number, count: number): Iterable<number> {
  for (let number = first; number < first + count; number += 1) yield number;
}

function rekeyed<Value>(map: ReadonlyMap<number, Value>, to: (key: number) => number | null): Map<number, Value> {
  const moved = new Map<number, Value>();
  for (const [key, value] of map) {
    const next = to(key);
    if (next !== null) moved.set(next, value);
  }
  return moved;
}
