import { inDateSystem } from '../date-system';
import { SETTING_PREFIX } from '../setting-pieces';
import type { SheetSpec } from '../../sheets/sheet-spec';
import { arrangeTables } from './arrange-tables';
import { backupName, removeBackups } from './backup';
import type { Block } from './block';
import { blockOf, PLACE, rangeOf } from './block';
import { planNamespace } from './kept-plan';
import type { OfficeSettings } from './office-options';
import { Outbox } from './outbox';
import { readKeptPlan } from './read-kept-plan';
import { restoreDress } from './restore-dress';
import { sheetImage } from './sheet-image';
import type { Survey } from './survey';
import { survey } from './survey';
import type { SheetJob, StandingSheet } from './survey-owned';
import { writeCharts } from './write-charts';
import { writeLinks } from './write-cells';
import { writeLayout } from './write-layout';
import { writeProperties } from './write-properties';
import { writeValidations } from './write-rules';
import type { WritePlan } from './write-workbook';

/** A sheet of Jalon's as a write that failed left it. */
interface LeftSheet {
  readonly job: SheetJob;
  readonly state: StandingSheet;
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly charts: Excel.ChartCollection;
  readonly tables: readonly { readonly id: string; readonly range: Excel.Range }[];
}

/**
 * Puts back what was there before a write that failed at any point: new sheets, names, settings and parts go, and the sheets that stood get their
 * tables, cells and looks back from the copies made before. What no copy holds comes from the plan that was kept and from what was read of each sheet's dress. May be done again.
 */
export async function restoreWrite(context: Excel.RequestContext, plan: WritePlan, settings: OfficeSettings): Promise<void> {
  const { known, run } = plan;
  const now = await survey(context);
  const began = isComplete(plan, now);
  const kept = began && plan.notes.run > 0 ? await readKeptPlan(context, plan.notes.run) : null;
  const left = began ? lookAt(context, plan, now) : [];
  const parts = context.workbook.customXmlParts.getByNamespace(planNamespace(run)).load('items/id');
  await context.sync();
  const outbox = new Outbox(context, settings.requestBytes);
  // First: the sources of charts go by the names of the sheets.
  await restoreTabs(outbox, plan, now);
  for (const sheet of left) {
    const spec = kept?.sheets.find(({ id }) => id === sheet.job.spec.id) ?? null;
    await restoreSheet(outbox, sheet, known, spec);
  }
  await restoreNames(outbox, known, now);
  const own = (properties: Survey['properties']) => properties.filter(([name]) => name.startsWith(SETTING_PREFIX));
  await writeProperties(outbox, own(known.properties), own(now.properties));
  for (const part of plan.jobs.length > 0 ? parts.items : []) part.delete();
  await removeBackups(outbox, now);
  await outbox.send();
}

/** True when all copies are whole; nothing else was changed before. */
function isComplete({ jobs }: WritePlan, now: Survey): boolean {
  const wanted = jobs.filter(({ state }) => state?.used).map(({ spec }) => backupName(spec.id));
  return wanted.every((name) => now.aside.some((sheet) => sheet.name === name && sheet.complete));
}

function lookAt(context: Excel.RequestContext, { jobs }: WritePlan, now: Survey): LeftSheet[] {
  return jobs.flatMap((job): LeftSheet[] => {
    const { standing, state } = job;
    if (!standing || !state || !now.sheets.some(({ id }) => id === standing.id)) return [];
    const sheet = context.workbook.worksheets.getItem(standing.id);
    const tables = now.tables
      .filter(({ sheetId }) => sheetId === standing.id)
      .map(({ id }) => ({ id, range: sheet.tables.getItem(id).getRange().load(PLACE) }));
    const used = sheet.getUsedRangeOrNullObject(false).load(PLACE);
    return [{ job, state, sheet, tables, used, charts: sheet.charts.load('items/name,items/series/count') }];
  });
}

async function restoreSheet(outbox: Outbox, left: LeftSheet, known: Survey, spec: SheetSpec | null): Promise<void> {
  const { sheet, state, job } = left;
  await restoreTables(outbox, left);
  await outbox.room(0, 10);
  sheet.getRange().conditionalFormats.clearAll();
  sheet.getRange().dataValidation.clear();
  const now = left.used.isNullObject ? null : blockOf(left.used);
  for (const block of [now, state.used]) if (block) clearAround(sheet, block, state);
  if (state.used) {
    const kept = rangeOf(outbox.context.workbook.worksheets.getItem(backupName(job.spec.id)), state.used);
    rangeOf(sheet, state.used).copyFrom(kept, 'Formulas');
    rangeOf(sheet, state.used).copyFrom(kept, 'Formats');
  }
  for (const { name } of left.charts.items) {
    if (!state.charts.some((chart) => chart.name === name)) sheet.charts.getItem(name).delete();
  }
  if (spec) await restoreFromPlan(outbox, left, inDateSystem(spec, known.dateSystem));
  await restoreDress(outbox, sheet, state.dress, standingCharts(left));
}

/** Tables that are new go, those that stood go back to their places, those that went are made again. */
async function restoreTables(outbox: Outbox, { sheet, state, tables }: LeftSheet): Promise<void> {
  const standing = [...state.matches.flatMap((match) => match.standing ?? []), ...state.orphans];
  const moves = [];
  for (const { id, range } of tables) {
    const before = standing.find((table) => table.id === id);
    if (before) {
      const rows = before.block.rows - (before.showTotals ? 1 : 0);
      moves.push({ id, from: blockOf(range), to: { ...before.block, rows } });
    } else if (state.matches.some((match) => match.standing === null)) {
      await outbox.room(0);
      sheet.tables.getItem(id).delete();
    }
  }
  await arrangeTables(outbox, sheet, moves);
  for (const table of standing) {
    if (table.showTotals) sheet.tables.getItem(table.id).showTotals = true;
    if (tables.some(({ id }) => id === table.id)) continue;
    await outbox.room(0, 3);
    sheet.tables.add(rangeOf(sheet, table.block), true).name = table.name;
  }
}

function clearAround(sheet: Excel.Worksheet, block: Block, { used }: StandingSheet): void {
  const range = rangeOf(sheet, block);
  range.clear('RemoveHyperlinks');
  range.clear('Formats');
  if (!used) {
    range.clear('All');
    return;
  }
  const below = used.row + used.rows;
  const beside = used.column + used.columns;
  const rows = block.row + block.rows - below;
  const columns = block.column + block.columns - beside;
  if (rows > 0) sheet.getRangeByIndexes(below, 0, rows, block.column + block.columns).clear('All');
  if (columns > 0) sheet.getRangeByIndexes(0, beside, block.row + block.rows, columns).clear('All');
}

/** Charts that were there before and still are. */
function standingCharts({ charts, state }: LeftSheet): ReadonlySet<string> {
  const now = new Set(charts.items.map(({ name }) => name));
  return new Set(state.charts.map(({ name }) => name).filter((name) => now.has(name)));
}

/** Links, lists, the parts of charts, widths and pages as the plan that was kept has them; what the planner made of them comes after. */
async function restoreFromPlan(outbox: Outbox, { sheet, charts, state }: LeftSheet, spec: SheetSpec): Promise<void> {
  const names = { sheets: new Map<string, string>(), tables: new Map<string, string>() };
  const standing = charts.items.map(({ name, series }) => ({ name, series: series.count }));
  await writeLinks(outbox, sheet, spec, names);
  await writeValidations(outbox, sheet, spec.validations);
  const own = { ...spec, charts: spec.charts.filter(({ key }) => state.charts.some(({ name }) => name === key)) };
  await writeLayout(outbox, sheet, spec);
  await writeCharts(outbox, sheet, own, await sheetImage(spec), standing);
}

/** New sheets go; renamed ones get their names back. */
async function restoreTabs(outbox: Outbox, { known, jobs }: WritePlan, now: Survey): Promise<void> {
  const { worksheets } = outbox.context.workbook;
  for (const { standing, name } of jobs) {
    await outbox.room(0);
    const tab = now.sheets.find((sheet) => (standing ? sheet.id === standing.id : sheet.name === name));
    if (!tab) continue;
    if (!standing && !known.sheets.some(({ id }) => id === tab.id)) worksheets.getItem(tab.id).delete();
    if (standing && tab.name !== standing.name) worksheets.getItem(tab.id).name = standing.name;
  }
}

async function restoreNames(outbox: Outbox, known: Survey, now: Survey): Promise<void> {
  const before = new Map(known.names.map((name) => [name.name, name]));
  for (const { name } of now.names) {
    const old = before.get(name);
    const item = outbox.context.workbook.names.getItem(name);
    await outbox.room(0, 4);
    if (!old) {
      if (/^_?Jalon/.test(name)) item.delete();
    } else if (/^_?Jalon/.test(name)) {
      item.formula = old.formula;
      item.comment = old.comment;
      item.visible = old.visible;
    }
  }
}
