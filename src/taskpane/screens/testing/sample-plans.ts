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
  return withFewRows(summary);
}

const SEVERITIES = ['error', 'warning', 'info'] as const;
const FEW = 6;

/** The same plan with a few rows of each list: all rows of a list are alike, and a simulated browser is slow. */
function withFewRows(summary: PlanSummary): PlanSummary {
  const findings = SEVERITIES.flatMap((severity) => summary.findings.filter((one) => one.severity === severity).slice(0, FEW));
  const count = (severity: string): number => findings.filter((one) => one.severity === severity).length;
  return {
    ...summary,
    findings,
    findingCounts: { error: count('error'), warning: count('warning'), info: count('info') },
    lateDemands: summary.lateDemands.slice(0, FEW),
    changes: { ...summary.changes, rows: summary.changes.rows.slice(0, FEW) },
  };
}
