import { rangeOf } from './block';
import { cellEntry } from './cell-entry';
import type { CellWrite, TableJob } from './edit-plan';
import type { EditedTable, StandingCell } from './edit-survey';
import { Outbox, wireBytes } from './outbox';
import type { OfficeSettings } from './office-options';

const NO_NAMES = { sheets: new Map<string, string>(), tables: new Map<string, string>() };

/** Does what was decided, in one request when its size allows. */
export async function writeEdits(context: Excel.RequestContext, jobs: readonly TableJob[], settings: OfficeSettings): Promise<void> {
  const outbox = new Outbox(context, settings.requestBytes);
  for (const job of jobs) {
    const { table, removed, added, writes } = job;
    await deleteRows(outbox, table, removed.first, removed.count);
    if (added > 0) await addRows(outbox, table, table.body.rows - removed.count, added, null);
    for (const write of writes) await writeCell(outbox, table, write);
  }
  await outbox.send();
}

/** Puts the rows and cells that the jobs touch back as they were, wherever the write stopped. May be done again. */
export async function restoreEdits(context: Excel.RequestContext, jobs: readonly TableJob[], settings: OfficeSettings): Promise<void> {
  const bodies = jobs.map(({ table }) => tableOf(context, table).getDataBodyRange().load('rowCount'));
  await context.sync();
  const outbox = new Outbox(context, settings.requestBytes);
  for (const [index, { table, removed, added, writes }] of jobs.entries()) {
    const before = table.body.rows;
    // Another job of the same table only writes into its cells.
    const now = added > 0 || removed.count > 0 ? bodies[index].rowCount : before;
    if (now > before) await deleteRows(outbox, table, before, now - before);
    // Rows go from the last up: those that are missing stood at the end of the run.
    if (now < before) await addRows(outbox, table, removed.first + removed.count - (before - now), before - now, now);
    const touched = new Set(writes.map(({ row }) => row));
    for (let row = removed.first; row < removed.first + removed.count; row++) touched.add(row);
    for (const row of touched) await restoreRow(outbox, table, row);
  }
  await outbox.send();
}

function tableOf(context: Excel.RequestContext, { id }: EditedTable): Excel.Table {
  return context.workbook.tables.getItem(id);
}

function sheetOf(outbox: Outbox, { sheetId }: EditedTable): Excel.Worksheet {
  return outbox.context.workbook.worksheets.getItem(sheetId);
}

async function deleteRows(outbox: Outbox, table: EditedTable, first: number, count: number): Promise<void> {
  for (let row = first + count - 1; row >= first; row--) {
    await outbox.room(0);
    tableOf(outbox.context, table).rows.getItemAt(row).delete();
  }
}

/** Rows that look and calculate as their neighbour does. @param count of rows there are now; null = `at`, the end */
async function addRows(outbox: Outbox, table: EditedTable, at: number, added: number, count: number | null): Promise<void> {
  const { body } = table;
  await outbox.room(0, 4);
  const blank = Array.from({ length: added }, () => new Array<string>(body.columns).fill(''));
  const atEnd = count === null || at >= count;
  tableOf(outbox.context, table).rows.add(atEnd ? undefined : at, blank);
  const sheet = sheetOf(outbox, table);
  const model = at > 0 ? at - 1 : added;
  const line = (row: number, rows: number, column = 0, columns = body.columns): Excel.Range =>
    rangeOf(sheet, { row: body.row + row, column: body.column + column, rows, columns });
  line(at, added).copyFrom(line(model, 1), 'Formats');
  for (const [column, { formula }] of (table.rows.get(model) ?? []).entries()) {
    if (formula === null) continue;
    await outbox.room(0);
    line(at, added, column, 1).copyFrom(line(model, 1, column, 1), 'Formulas');
  }
}

async function writeCell(outbox: Outbox, table: EditedTable, { row, column, content, format }: CellWrite): Promise<void> {
  const cell = rangeOf(sheetOf(outbox, table), { row: table.body.row + row, column: table.body.column + column, rows: 1, columns: 1 });
  const known = table.rows.get(row) ?? table.rows.get(table.body.rows - 1);
  const entry = cellEntry(content, format ?? known?.[column]?.format ?? 'General', NO_NAMES);
  await outbox.room(wireBytes(entry), 2);
  if (format !== null) cell.numberFormat = [[format]];
  cell.formulas = [[entry]];
}

async function restoreRow(outbox: Outbox, table: EditedTable, row: number): Promise<void> {
  const cells = table.rows.get(row);
  if (cells === undefined) return;
  const range = rangeOf(sheetOf(outbox, table), { ...table.body, row: table.body.row + row, rows: 1 });
  const entries = cells.map(entryOf);
  await outbox.room(wireBytes(entries), 2);
  range.numberFormat = [cells.map(({ format }) => format)];
  range.formulas = [entries];
}

function entryOf({ value, formula, format }: StandingCell): string | number | boolean {
  return formula ?? cellEntry(value, format, NO_NAMES);
}
