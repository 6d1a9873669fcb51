import type { ActualNames } from '../actual-names';
import { inDateSystem } from '../date-system';
import type { Block } from './block';
import { clearSheet } from './clear-sheet';
import type { Outbox } from './outbox';
import type { TableMatch } from './owned-table';
import type { AnySheet } from './sheet-image';
import { sheetImage } from './sheet-image';
import type { StandingSheet } from './survey-owned';
import { writeCharts } from './write-charts';
import { writeContents, writeLinks, writeNumberFormats } from './write-cells';
import { writeLayout } from './write-layout';
import { writeLooks } from './write-looks';
import { writeRules, writeValidations } from './write-rules';
import { addTables, prepareTables } from './write-tables';

/** All that a sheet is written from. */
export interface SheetTask {
  readonly worksheet: Excel.Worksheet;
  readonly spec: AnySheet;
  /** What stands on it; null on a new sheet. */
  readonly state: StandingSheet | null;
  readonly matches: readonly TableMatch[];
  readonly tableNames: ReadonlyMap<string, string>;
}

/** Writes a sheet in place: tables to their places, values before formats, number formats before values. */
export async function writeSheet(outbox: Outbox, task: SheetTask, names: ActualNames, dateSystem: 1900 | 1904): Promise<void> {
  const { worksheet, state, matches } = task;
  const spec = inDateSystem(task.spec, dateSystem);
  const image = await sheetImage(spec);
  const extent: Block = { row: 0, column: 0, rows: image.rows, columns: image.columns };
  for (const { id } of state?.orphans ?? []) {
    await outbox.room(0);
    worksheet.tables.getItem(id).delete();
  }
  await prepareTables(outbox, worksheet, matches);
  await clearSheet(outbox, worksheet, state?.used ?? null, extent, insertedRows(matches));
  await writeNumberFormats(outbox, worksheet, image);
  await writeContents(outbox, worksheet, image, names);
  await addTables(outbox, worksheet, matches, task.tableNames);
  await writeLinks(outbox, worksheet, spec, names);
  await writeLooks(outbox, worksheet, image);
  await writeRules(outbox, worksheet, spec, names);
  await writeValidations(outbox, worksheet, spec.validations);
  // Widths and heights first: a chart is put at the corner of a cell.
  await writeLayout(outbox, worksheet, spec);
  await writeCharts(outbox, worksheet, spec, image, state?.charts ?? []);
}

/** No more rows than these come in above and inside of tables that stand. */
function insertedRows(matches: readonly TableMatch[]): number {
  return matches.reduce((sum, { table, standing }) => {
    return standing
      ? sum + Math.max(0, table.row - 1 - standing.block.row) + Math.max(0, table.rows.length + 1 - standing.block.rows)
      : sum;
  }, 0);
}
