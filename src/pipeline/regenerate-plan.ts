import type { PlanningInput } from '../engine/model/input';
import type { Plan } from '../engine/model/plan';
import type { SearchProgress } from '../engine/schedule/schedule';
import { computePlan } from '../engine/plan';
import type { PlanOptions } from '../engine/plan';
import type { Language } from '../i18n/language';
import type { LocatedFinding, ReadInput } from '../tables/read-input';
import { readPlanningInput } from '../tables/read-planning-input';
import type { Workbook } from '../workbook/workbook';
import { unpackMapping } from './kept-mapping';
import { finishRun, prepareRun, type RunChoices } from './run-stages';
import { SETTING } from './setting-names';

export { DEFAULT_ITERATIONS } from './run-stages';

/** What the caller of a run may decide; everything else stands in the workbook. */
export interface RunOptions extends RunChoices {
  readonly shouldStop?: () => boolean;
  readonly onProgress?: (progress: SearchProgress) => void;
  /** Where the engine runs; here by default. */
  readonly compute?: (input: PlanningInput, options: PlanOptions) => Plan | Promise<Plan>;
}

/** What a run gave. `plan` is null when nothing can be planned; the findings say why and nothing was written. */
export interface RunResult {
  readonly plan: Plan | null;
  /** Of the tables, each with its cell. What the engine says of the plan itself stands in `plan.messages`. */
  readonly findings: readonly LocatedFinding[];
  readonly language: Language;
  readonly read: ReadInput;
}

/** The whole job on a workbook: read, compute, compare, write. Writes all of the plan or nothing. */
export async function regeneratePlan(workbook: Workbook, options: RunOptions): Promise<RunResult> {
  const prepared = prepareRun(await workbook.read(), options);
  const { read, language } = prepared;
  if (!read.usable) return { plan: null, findings: read.findings, language, read };
  const compute = options.compute ?? computePlan;
  const plan = await compute(prepared.input, {
    ...prepared.search,
    shouldStop: options.shouldStop,
    onProgress: options.onProgress,
  });
  const { sheets, settings } = finishRun(prepared, plan);
  await workbook.write(sheets, settings);
  return { plan, findings: read.findings, language, read };
}

/** Only what the tables have wrong; writes nothing. */
export async function checkTables(workbook: Workbook, options: Pick<RunOptions, 'language' | 'now' | 'mapping'>): Promise<ReadInput> {
  const snapshot = await workbook.read();
  return readPlanningInput(snapshot, { ...options, mapping: options.mapping ?? unpackMapping(snapshot.settings[SETTING.mapping]) });
}
