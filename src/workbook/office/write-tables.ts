import { freeTableName } from './table-names';
import type { TableMatch } from './owned-table';
import { tableBlock } from './owned-table';
import { rangeOf } from './block';
import { arrangeTables } from './arrange-tables';
import type { Outbox } from './outbox';

/** Name of each table of the specification as it will be called: a table that stands keeps the name that the planner gave it. */
export function actualTableNames(matches: readonly TableMatch[], taken: Set<string>): Map<string, string> {
  const names = new Map<string, string>();
  for (const { table, standing } of matches) names.set(table.name, standing?.name ?? freeTableName(table.name, taken));
  return names;
}

/** Shows what a filter hides, takes totals away and brings the tables that stand to their new places; before any cell is written. */
export async function prepareTables(outbox: Outbox, sheet: Excel.Worksheet, matches: readonly TableMatch[]): Promise<void> {
  const moves = [];
  for (const { table, standing } of matches) {
    if (!standing) continue;
    const proxy = sheet.tables.getItem(standing.id);
    await outbox.room(0, 4);
    proxy.clearFilters();
    if (standing.showTotals) proxy.showTotals = false;
    if (!standing.showHeaders) proxy.showHeaders = true;
    const { block, showTotals, showHeaders } = standing;
    const top = showHeaders ? block.row : block.row - 1;
    const rows = block.rows - (showTotals ? 1 : 0) + (showHeaders ? 0 : 1);
    moves.push({ id: standing.id, from: { ...block, row: top, rows }, to: tableBlock(table) });
  }
  await arrangeTables(outbox, sheet, moves);
}

/** Makes the tables that are new; after their cells were written. The cells carry the look: the style is Excel's plainest. */
export async function addTables(
  outbox: Outbox,
  sheet: Excel.Worksheet,
  matches: readonly TableMatch[],
  names: ReadonlyMap<string, string>,
): Promise<void> {
  for (const { table, standing } of matches) {
    if (standing) continue;
    await outbox.room(0, 4);
    const made = sheet.tables.add(rangeOf(sheet, tableBlock(table)), true);
    made.name = names.get(table.name) ?? table.name;
    made.style = 'TableStyleLight1';
    made.showBandedRows = false;
  }
}
