import { ganttLabels } from '../../sheets/gantt-rules';
import type { CellFormat, CellSpec, SheetSpec } from '../../sheets/sheet-spec';
import type { Look } from '../../sheets/theme';
import type { LookBook } from '../cell-looks';
import { CellLooks } from '../cell-looks';
import type { PlacedCell } from '../sheet-cells';
import { SheetCells } from '../sheet-cells';
import { breather } from './breather';
import { entryFormat } from './cell-entry';

const ROWS_AT_ONCE = 200;

export type AnySheet = Omit<SheetSpec, 'id'>;

/** A look with its number format. */
export interface NumberedLook {
  readonly look: Look;
  readonly code: string;
}

/** Consecutive rows that look the same: for each column, from 0, the number of its look; 0 for a cell without one. */
export interface Band {
  /** From 0. */
  readonly row: number;
  readonly rows: number;
  readonly looks: readonly number[];
}

/** A sheet as it will be, cell by cell. */
export interface SheetImage {
  readonly rows: number;
  readonly columns: number;
  /** By number; the first stands for cells without a look. */
  readonly looks: readonly NumberedLook[];
  readonly bands: readonly Band[];
  /** Cells of a row (from 1) from the left. */
  row(row: number): readonly PlacedCell[];
  /** Format code of a format. */
  code(format: CellFormat | undefined): string;
}

/** @param sheet in the workbook's own date system */
export async function sheetImage(sheet: AnySheet): Promise<SheetImage> {
  const book = new LookList();
  const looks = new CellLooks(book, sheet.language ?? 'en');
  const loose: CellSpec[] = [...(await labelsOf(sheet)), ...sheet.cells];
  const cells = new SheetCells({ tables: sheet.tables, rowHeights: new Map() }, loose, looks);
  return {
    rows: cells.rowCount,
    columns: cells.columnCount,
    looks: book.looks,
    bands: await bandsOf(cells, book),
    row: (row) => cells.row(row),
    code: (format) => looks.code(format),
  };
}

/** Labels of the Gantts, some rows at a time. */
async function labelsOf({ gantts, tables }: AnySheet): Promise<CellSpec[]> {
  const pause = breather();
  const labels: CellSpec[] = [];
  for (const gantt of gantts) {
    for (let firstRow = gantt.firstRow; firstRow <= gantt.lastRow; firstRow += ROWS_AT_ONCE) {
      await pause();
      const lastRow = Math.min(gantt.lastRow, firstRow + ROWS_AT_ONCE - 1);
      for (const label of ganttLabels({ ...gantt, firstRow, lastRow }, tables)) labels.push(label);
    }
  }
  return labels;
}

class LookList implements LookBook {
  readonly looks: NumberedLook[] = [{ look: {}, code: 'General' }];
  private readonly known = new Map<string, number>();

  cellFormat(look: Look, code: string): number {
    const key = JSON.stringify([look, code]);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    this.known.set(key, this.looks.push({ look, code }) - 1);
    return this.looks.length - 1;
  }
}

async function bandsOf(cells: SheetCells, book: LookList): Promise<Band[]> {
  const pause = breather();
  const bands: { row: number; rows: number; looks: readonly number[] }[] = [];
  const known = new Map<string, readonly number[]>();
  for (let row = 1; row <= cells.rowCount; row++) {
    await pause();
    const looks = new Array<number>(cells.columnCount).fill(0);
    for (const { column, content, look } of cells.row(row)) {
      const { look: wanted, code } = book.looks[look];
      const fitting = entryFormat(content, code);
      looks[column - 1] = fitting === code ? look : book.cellFormat(wanted, fitting);
    }
    const key = looks.join();
    const shared = known.get(key) ?? looks;
    known.set(key, shared);
    const last = bands.at(-1);
    if (last?.looks === shared) last.rows++;
    else bands.push({ row: row - 1, rows: 1, looks: shared });
  }
  return bands;
}
