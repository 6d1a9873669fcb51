import type { ICellData } from '@univerjs/core';
import { MAX_COLUMNS } from '../../excel-host/model/cell';
import type { CellFace, SheetSource } from '../source/sheet-source';

/** Cells as the grid draws them, made once until the workbook changes: the grid asks for the same cell many times while it scrolls. */
export class FaceCache {
  private readonly sheets = new Map<string, Map<number, ICellData | undefined>>();

  constructor(
    private readonly source: Pick<SheetSource, 'face'>,
    private readonly draw: (face: CellFace) => ICellData,
  ) {}

  /** undefined for a cell that shows nothing. */
  cell(sheet: string, row: number, column: number): ICellData | undefined {
    let cells = this.sheets.get(sheet);
    if (cells === undefined) this.sheets.set(sheet, (cells = new Map()));
    const key = row * MAX_COLUMNS + column;
    if (cells.has(key)) return cells.get(key);
    const face = this.source.face(sheet, row, column);
    const cell = face === null ? undefined : this.draw(face);
    cells.set(key, cell);
    return cell;
  }

  clear(): void {
    this.sheets.clear();
  }
}
