import { computePlan } from '../../../engine/plan';
import type { Language } from '../../../i18n/language';
import type { PlanSummary } from '../../../pipeline/plan-summary';
import { finishRun, prepareRun } from '../../../pipeline/run-stages';
import type { RunChoices } from '../../../pipeline/run-stages';
import { tableOverviews } from '../../../pipeline/table-overview';
import type { TableOverview } from '../../../pipeline/table-overview';
import { sampleWorkshop } from '../../../sample/workshop';
import { inputSheets } from '../../../sheets/input-sheets';
import { findTables } from '../../../tables/find-tables';
import { MemoryWorkbook } from '../../../workbook/memory/memory-workbook';
import { createXlsx } from '../../../workbook/xlsx/xlsx-workbook';

/** Two plans of the sample workshop, the second compared with the first, and its tables: what the screens are tried with. */
export interface SamplePlans {
  readonly first: PlanSummary;
  readonly second: PlanSummary;
  readonly tables: readonly TableOverview[];
}

/** Plans the sample workshop by a rule, then by a short search. */
export async function samplePlans(language: Language): Promise<SamplePlans> {
  const xlsx = createXlsx();
  xlsx.addPlannerSheets(inputSheets(language, sampleWorkshop(language)));
  const snapshot = await xlsx.read();
  const workbook = new MemoryWorkbook(snapshot);
  const first = await plan(workbook, { language, rule: 'FIFO', iterations: 0 });
  const second = await plan(workbook, { language, iterations: 40 });
  const { tables } = findTables(snapshot);
  return { first, second, tables: tableOverviews(snapshot, tables, undefined, language) };
}

async function plan(workbook: MemoryWorkbook, choices: RunChoices): Promise<PlanSummary> {
  const prepared = prepareRun(await workbook.read(), choices);
  const computed = computePlan(prepared.input, prepared.search);
  const { sheets, settings, summary } = finishRun(prepared, computed);
  await workbook.write(sheets, settings);
  return withNeeds(summary, computed.load);
}

/** The load at latest dates beside the scheduled one. */
function withNeeds(summary: PlanSummary, cells: ReturnType<typeof computePlan>['load']): PlanSummary {
  const needs = new Map(cells.map((cell) => [`${cell.resource} ${cell.bucket}`, cell.infiniteMinutes]));
  return {
    ...summary,
    currency: 'EUR',
    load: summary.load.map((row) => ({
      ...row,
      neededMinutes: summary.buckets.map((bucket) => needs.get(`${row.resource} ${bucket}`) ?? 0),
    })),
  };
}
