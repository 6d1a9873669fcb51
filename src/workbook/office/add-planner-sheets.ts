import type { PlannerSheet } from '../planner-sheet';
import { legalSheetName } from '../sheet-names';
import { WorkbookError } from '../workbook';
import { excelRun } from './excel-run';
import type { OfficeSettings } from './office-options';
import { Outbox } from './outbox';
import { matchTables } from './owned-table';
import type { Survey } from './survey';
import { survey } from './survey';
import { writeSheet } from './write-sheet';
import { actualTableNames } from './write-tables';

/** Adds sheets of the planner's own behind those that are there, and shows the first; all or none. */
export async function addSheets(sheets: readonly PlannerSheet[], settings: OfficeSettings): Promise<void> {
  const known = await excelRun(settings, survey);
  const names = sheets.map(({ name }) => legalSheetName(name));
  const taken = new Set(known.sheets.map(({ name }) => name.toLowerCase()));
  const double = names.find((name) => taken.has(name.toLowerCase()));
  if (double !== undefined) throw new WorkbookError('sheet-name-taken', `a sheet ${double} exists`, double);
  if (known.structureProtected) throw new WorkbookError('protected-structure', 'the structure of the workbook is protected');
  try {
    await excelRun(settings, (context) => writeAll(context, known, sheets, names, settings));
  } catch (error) {
    await excelRun(settings, (context) => removeNew(context, known, names));
    throw error;
  }
}

async function writeAll(
  context: Excel.RequestContext,
  known: Survey,
  sheets: readonly PlannerSheet[],
  names: readonly string[],
  settings: OfficeSettings,
): Promise<void> {
  const outbox = new Outbox(context, settings.requestBytes);
  const taken = new Set([...known.tables.map(({ name }) => name.toLowerCase()), ...known.names.map(({ name }) => name.toLowerCase())]);
  const actual = {
    sheets: new Map(sheets.map(({ name }, index) => [name.toLowerCase(), names[index]])),
    tables: new Map<string, string>(),
  };
  const tasks = sheets.map((spec, index) => {
    const matches = matchTables(spec.tables, [], []);
    const tableNames = actualTableNames(matches, taken);
    for (const [name, given] of tableNames) actual.tables.set(name.toLowerCase(), given);
    return { spec, state: null, matches, tableNames, worksheet: context.workbook.worksheets.add(names[index]) };
  });
  for (const task of tasks) await writeSheet(outbox, task, actual, known.dateSystem);
  tasks[0]?.worksheet.activate();
  await outbox.send();
}

async function removeNew(context: Excel.RequestContext, known: Survey, names: readonly string[]): Promise<void> {
  const now = await survey(context);
  for (const { id, name } of now.sheets) {
    if (names.includes(name) && !known.sheets.some((sheet) => sheet.id === id)) context.workbook.worksheets.getItem(id).delete();
  }
  await context.sync();
}
