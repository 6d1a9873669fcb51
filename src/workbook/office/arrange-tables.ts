import type { Block } from './block';
import { rangeOf } from './block';
import { hasExcelApi } from './office-options';
import type { Outbox } from './outbox';

/** A table that is to stand elsewhere, or to have another size. */
export interface TableMove {
  readonly id: string;
  readonly from: Block;
  readonly to: Block;
}

/**
 * Brings tables of a sheet to their new places and sizes without making them anew, so that what refers to them lives on: first the ones that
 * shrink, then rows are inserted or deleted above each header, from the top, then the ones that grow. Cells are written afterwards. Where tables cannot
 * be resized (before ExcelApi 1.13) whole rows of the sheet come and go inside of them.
 */
export async function arrangeTables(outbox: Outbox, sheet: Excel.Worksheet, moves: readonly TableMove[]): Promise<void> {
  const sorted = [...moves].sort((a, b) => a.from.row - b.from.row);
  let blocks = new Map(sorted.map((move) => [move, move.from]));
  const at = (move: TableMove): Block => blocks.get(move) ?? move.from;
  /** The others below a row go down, or up. */
  const pushed = (row: number, shift: number): void => {
    blocks = new Map([...blocks].map(([other, block]) => [other, block.row > row ? { ...block, row: block.row + shift } : block]));
  };
  const size = async (move: TableMove, rows: number, columns: number): Promise<void> => {
    const block = { ...at(move), rows, columns };
    const shift = await resized(outbox, sheet, move.id, at(move), block);
    blocks.set(move, block);
    pushed(block.row, shift);
  };
  const grow = async (): Promise<void> => {
    for (const move of sorted) await size(move, move.to.rows, move.to.columns);
  };
  for (const move of sorted) await size(move, Math.min(move.from.rows, move.to.rows), Math.min(move.from.columns, move.to.columns));
  // A table that is resized takes the rows below it, which must be free by then; one that gets rows pushes what stands below.
  if (!canResize()) await grow();
  for (const move of sorted) {
    const { row } = at(move);
    const shift = move.to.row - row;
    if (shift === 0) continue;
    await shiftRows(outbox, sheet, row, shift);
    pushed(row - 1, shift);
  }
  if (canResize()) await grow();
}

function canResize(): boolean {
  return hasExcelApi('1.13');
}

/** Whole rows come or go just above a header. */
async function shiftRows(outbox: Outbox, sheet: Excel.Worksheet, row: number, shift: number): Promise<void> {
  await outbox.room(0);
  if (shift > 0) sheet.getRange(`${row + 1}:${row + shift}`).insert('Down');
  else sheet.getRange(`${row + shift + 1}:${row}`).delete('Up');
}

/** Gives a table another size with its header where it is; tells how many rows what stands below went down by that. */
async function resized(outbox: Outbox, sheet: Excel.Worksheet, id: string, from: Block, to: Block): Promise<number> {
  if (from.rows === to.rows && from.columns === to.columns) return 0;
  const added = to.rows - from.rows;
  const table = sheet.tables.getItem(id);
  await outbox.room(0, 1 + Math.abs(to.columns - from.columns));
  if (canResize()) {
    table.resize(rangeOf(sheet, to));
    return 0;
  }
  // Rows that come or go inside of the body make the table grow or shrink.
  const inside = from.row + 2;
  if (added > 0) sheet.getRange(`${inside}:${inside + added - 1}`).insert('Down');
  else if (added < 0) sheet.getRange(`${inside}:${inside - added - 1}`).delete('Up');
  for (let column = from.columns; column < to.columns; column++) table.columns.add();
  for (let column = from.columns; column > to.columns; column--) table.columns.getItemAt(column - 1).delete();
  return added;
}
