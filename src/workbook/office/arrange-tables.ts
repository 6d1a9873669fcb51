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
 * shrink, then rows are inserted or deleted above each header, from the top, then the ones that grow. Cells are written afterwards.
 */
export async function arrangeTables(outbox: Outbox, sheet: Excel.Worksheet, moves: readonly TableMove[]): Promise<void> {
  const sorted = [...moves].sort((a, b) => a.from.row - b.from.row);
  let blocks = new Map<TableMove, Block>();
  for (const move of sorted) {
    const { from, to } = move;
    const block = { ...from, rows: Math.min(from.rows, to.rows), columns: Math.min(from.columns, to.columns) };
    blocks.set(move, await resized(outbox, sheet, move.id, from, block));
  }
  for (const move of sorted) {
    const block = blocks.get(move) ?? move.from;
    const shift = move.to.row - block.row;
    if (shift === 0) continue;
    await shiftRows(outbox, sheet, block.row, shift);
    blocks = new Map([...blocks].map(([other, at]) => [other, at.row >= block.row ? { ...at, row: at.row + shift } : at]));
  }
  for (const move of sorted) {
    const block = blocks.get(move) ?? move.from;
    await resized(outbox, sheet, move.id, block, { ...move.to, row: block.row, column: block.column });
  }
}

/** Whole rows come or go just above a header. */
async function shiftRows(outbox: Outbox, sheet: Excel.Worksheet, row: number, shift: number): Promise<void> {
  await outbox.room(0);
  if (shift > 0) sheet.getRange(`${row + 1}:${row + shift}`).insert('Down');
  else sheet.getRange(`${row + shift + 1}:${row}`).delete('Up');
}

/** Gives a table another size with its header where it is. */
async function resized(outbox: Outbox, sheet: Excel.Worksheet, id: string, from: Block, to: Block): Promise<Block> {
  if (from.rows === to.rows && from.columns === to.columns) return to;
  await outbox.room(0);
  const table = sheet.tables.getItem(id);
  if (hasExcelApi('1.13')) {
    table.resize(rangeOf(sheet, to));
    return to;
  }
  const added = to.rows - from.rows;
  // Rows that come or go inside of the body make the table grow or shrink.
  const inside = from.row + 2;
  if (added > 0) sheet.getRange(`${inside}:${inside + added - 1}`).insert('Down');
  else if (added < 0) sheet.getRange(`${inside}:${inside - added - 1}`).delete('Up');
  for (let column = from.columns; column < to.columns; column++) table.columns.add();
  for (let column = from.columns; column > to.columns; column--) table.columns.getItemAt(column - 1).delete();
  return to;
}
