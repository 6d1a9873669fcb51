import type { DateValue } from '../engine/model/units';
import type { PlanningInput } from '../engine/model/input';
import type { Plan } from '../engine/model/plan';
import type { SearchProgress } from '../engine/schedule/schedule';
import { computePlan } from '../engine/plan';
import type { PlanOptions } from '../engine/plan';
import type { Language } from '../i18n/language';
import { createSheets } from '../sheets/create-sheets';
import type { TableMapping } from '../tables/mapping';
import type { LocatedFinding, ReadInput } from '../tables/read-input';
import { readPlanningInput } from '../tables/read-planning-input';
import type { Workbook } from '../workbook/workbook';
import { packBasePlan, unpackBasePlan } from './base-plan';
import { fingerprint } from './fingerprint';

/** What the caller of a run may decide; everything else stands in the workbook. */
export interface RunOptions {
  /** Instead of `Parameters.language`. */
  readonly language?: Language;
  /** Instead of `Parameters.now`. */
  readonly now?: DateValue;
  /** Instead of `Parameters.seed`. */
  readonly seed?: number;
  readonly iterations?: number;
  readonly mapping?: TableMapping;
  readonly shouldStop?: () => boolean;
  readonly onProgress?: (progress: SearchProgress) => void;
  /** Where the engine runs; a web worker in the pane, here by default. */
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

/** How many steps the search takes when nobody says: a few seconds on a workshop of some hundred operations. */
export const DEFAULT_ITERATIONS = 3000;

/** The whole job on a workbook: read, compute, compare, write. Writes all of the plan or nothing. */
export async function regeneratePlan(workbook: Workbook, options: RunOptions): Promise<RunResult> {
  const snapshot = await workbook.read();
  const read = readPlanningInput(snapshot, { mapping: options.mapping, language: options.language, now: options.now });
  const language = options.language ?? read.input.parameters.language;
  if (!read.usable) return { plan: null, findings: read.findings, language, read };
  const search = { iterations: options.iterations ?? DEFAULT_ITERATIONS, seed: options.seed ?? read.input.parameters.seed };
  const inputName = fingerprint({ input: { ...read.input, lastPlan: undefined }, search, language });
  const lastPlan = snapshot.settings[INPUT_SETTING] === inputName ? unpackBasePlan(snapshot.settings[BASE_SETTING]) : read.input.lastPlan;
  const input: PlanningInput = { ...read.input, lastPlan };
  const plan = await (options.compute ?? computePlan)(input, { ...search, shouldStop: options.shouldStop, onProgress: options.onProgress });
  const findings = [...read.findings, ...plan.messages.map(read.locate)];
  const sheets = createSheets(plan, { input, findings, language });
  await workbook.write(sheets, { [INPUT_SETTING]: inputName, [BASE_SETTING]: packBasePlan(lastPlan) });
  return { plan, findings: read.findings, language, read };
}

/** Only what the tables have wrong; writes nothing. */
export async function checkTables(workbook: Workbook, options: Pick<RunOptions, 'language' | 'now' | 'mapping'>): Promise<ReadInput> {
  return readPlanningInput(await workbook.read(), options);
}

const INPUT_SETTING = 'inputFingerprint';
const BASE_SETTING = 'basePlan';
