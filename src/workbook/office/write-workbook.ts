import type { ActualNames } from '../actual-names';
import { tableHeaders } from '../table-headers';
import { makeBackups } from './backup';
import { packPlan, planNamespace } from './kept-plan';
import type { OfficeSettings } from './office-options';
import { Outbox } from './outbox';
import type { NotedTable, TableMatch } from './owned-table';
import { matchTables } from './owned-table';
import type { RunNotes } from './run-notes';
import type { SheetJob } from './survey-owned';
import type { Survey } from './survey';
import { writeNames } from './write-names';
import { writeSettings } from './write-properties';
import { writeSheet } from './write-sheet';
import { actualTableNames } from './write-tables';

/** A write that is decided on and not begun. */
export interface WritePlan {
  readonly known: Survey;
  readonly jobs: readonly SheetJob[];
  readonly notes: RunNotes;
  /** Number of this write. */
  readonly run: number;
  readonly settings: Readonly<Record<string, string>>;
}

/** What is left to do when everything is written. */
export interface Written {
  readonly notes: RunNotes;
  /** Custom XML parts of a plan that is kept no longer. */
  readonly staleParts: readonly string[];
}

/**
 * Writes everything, in as few requests as the size allows; gives what is to be noted of it. Nothing jumps for the planner: the sheet in front of
 * him and what he selected stay, no sheet of a plan is ever activated.
 */
export async function writeEverything(context: Excel.RequestContext, plan: WritePlan, settings: OfficeSettings): Promise<Written> {
  const { known, jobs, run } = plan;
  const outbox = new Outbox(context, settings.requestBytes);
  const parts = jobs.length > 0 ? await packPlan({ sheets: jobs.map(({ spec }) => spec), settings: plan.settings }, run) : [];
  await makeBackups(outbox, known, jobs);
  const sheets = await openSheets(outbox, jobs);
  const prepared = tasksOf(known, jobs);
  for (const [index, { job, matches, tableNames, names }] of prepared.entries()) {
    const { spec, state } = job;
    await writeSheet(outbox, { worksheet: sheets[index], spec, state, matches, tableNames }, names, known.dateSystem);
    await writeNames(outbox, job, known.names);
  }
  await writeSettings(outbox, plan.settings, known.properties);
  for (const part of parts) {
    await outbox.room(part.length);
    context.workbook.customXmlParts.add(part);
  }
  const noted = prepared.flatMap(({ job, tableNames, matches }, index) => {
    return job.spec.tables.map((table) => {
      const standing = matches.find((match) => match.table === table)?.standing;
      const actual = tableNames.get(table.name) ?? table.name;
      const proxy = sheets[index].tables.getItem(standing?.id ?? actual).load('id');
      return { proxy, name: table.name, headers: tableHeaders(table) };
    });
  });
  const { previous } = plan.notes;
  const stale =
    previous === null || jobs.length === 0
      ? null
      : context.workbook.customXmlParts.getByNamespace(planNamespace(previous)).load('items/id');
  await outbox.send();
  const tables = noted.map(({ proxy, name, headers }): NotedTable => ({ id: proxy.id, name, headers }));
  return { notes: nextNotes(plan, tables), staleParts: stale?.items.map(({ id }) => id) ?? [] };
}

/** New tabs, and the new names of those that stand. */
async function openSheets(outbox: Outbox, jobs: readonly SheetJob[]): Promise<Excel.Worksheet[]> {
  const { worksheets } = outbox.context.workbook;
  const sheets: Excel.Worksheet[] = [];
  for (const { standing, name, position } of jobs) {
    await outbox.room(name.length, 3);
    if (standing) {
      const sheet = worksheets.getItem(standing.id);
      if (standing.name !== name) sheet.name = name;
      sheets.push(sheet);
    } else {
      const sheet = worksheets.add(name);
      sheet.position = position;
      sheets.push(sheet);
    }
  }
  return sheets;
}

interface PreparedJob {
  readonly job: SheetJob;
  readonly matches: readonly TableMatch[];
  readonly tableNames: ReadonlyMap<string, string>;
  readonly names: ActualNames;
}

function tasksOf(known: Survey, jobs: readonly SheetJob[]): PreparedJob[] {
  const taken = new Set([...known.tables.map(({ name }) => name.toLowerCase()), ...known.names.map(({ name }) => name.toLowerCase())]);
  const tables = new Map<string, string>();
  const found = jobs.map((job) => {
    const matches = job.state?.matches ?? matchTables(job.spec.tables, [], []);
    const tableNames = actualTableNames(matches, taken);
    for (const [name, actual] of tableNames) tables.set(name.toLowerCase(), actual);
    return { job, matches, tableNames };
  });
  const sheets = new Map(jobs.map(({ spec, name }) => [spec.name.toLowerCase(), name]));
  return found.map((one) => ({ ...one, names: { sheets, tables } }));
}

/** Notes of sheets that are not written now stay. */
function nextNotes({ jobs, notes, run }: WritePlan, tables: readonly NotedTable[]): RunNotes {
  if (jobs.length === 0) return notes;
  const written = new Set(tables.map(({ name }) => name));
  const charts = Object.fromEntries(jobs.map(({ spec }) => [spec.id, spec.charts.map(({ key }) => key)]));
  return {
    run,
    previous: notes.run > 0 ? notes.run : null,
    tables: [...notes.tables.filter(({ name }) => !written.has(name)), ...tables],
    charts: { ...notes.charts, ...charts },
  };
}
