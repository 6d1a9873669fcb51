import type { Block } from './block';
import { rangeOf } from './block';
import type { Outbox } from './outbox';

/**
 * Takes away how a sheet of Jalon's looked, and what it held outside of `extent`, whose cells are all written anew. Rows that came or went
 * above tables may have moved what was there, by no more than `slack` rows.
 */
export async function clearSheet(outbox: Outbox, sheet: Excel.Worksheet, used: Block | null, extent: Block, slack: number): Promise<void> {
  if (!used) return;
  const [lastRow, lastColumn] = [used.row + used.rows + slack, used.column + used.columns];
  const all: Block = { row: 0, column: 0, rows: Math.max(lastRow, extent.rows), columns: Math.max(lastColumn, extent.columns) };
  await outbox.room(0, 5);
  rangeOf(sheet, all).unmerge();
  rangeOf(sheet, all).clear('RemoveHyperlinks');
  rangeOf(sheet, all).clear('Formats');
  const below: Block = { ...all, row: extent.rows, rows: all.rows - extent.rows };
  const beside: Block = { row: 0, column: extent.columns, rows: Math.max(1, extent.rows), columns: all.columns - extent.columns };
  for (const rest of [below, beside]) if (rest.rows > 0 && rest.columns > 0) rangeOf(sheet, rest).clear('All');
}
