import type { PlanningInput } from '../engine/model/input';
import type { LastPlan } from '../engine/model/last-plan';
import type { Plan, PlanKpis } from '../engine/model/plan';
import type { DateValue } from '../engine/model/units';
import type { PlanOptions } from '../engine/plan';
import type { DispatchingRule } from '../engine/schedule/dispatching-rules';
import type { Language } from '../i18n/language';
import { createSheets } from '../sheets/create-sheets';
import type { SheetSpec } from '../sheets/sheet-spec';
import type { TableMapping } from '../tables/mapping';
import type { LocatedFinding, ReadInput } from '../tables/read-input';
import { readPlanningInput } from '../tables/read-planning-input';
import type { WorkbookSnapshot } from '../workbook/workbook';
import { packBasePlan, unpackBasePlan } from './base-plan';
import { changePlaces } from './change-places';
import { fingerprint } from './fingerprint';
import { type InputMarks, inputMarks, packMarks } from './input-marks';
import { unpackMapping } from './kept-mapping';
import { packSummary, unpackSummary } from './kept-summary';
import type { PlanSummary } from './plan-summary';
import { unpackRunSettings, withRunSettings } from './run-settings';
import { SETTING } from './setting-names';
import { summarisePlan } from './summarise-plan';

/** What the caller of a run may decide; everything else stands in the workbook. */
export interface RunChoices {
  /** Instead of `Parameters.language`. */
  readonly language?: Language;
  /** Instead of `Parameters.now`. */
  readonly now?: DateValue;
  /** Instead of `Parameters.seed`. */
  readonly seed?: number;
  readonly iterations?: number;
  /** Only this rule instead of the best of all. */
  readonly rule?: DispatchingRule;
  /** Instead of the one that the workbook remembers. */
  readonly mapping?: TableMapping;
}

/** How many steps the search takes when nobody says: a few seconds on a workshop of some hundred operations. */
export const DEFAULT_ITERATIONS = 3000;

/** The first stage of a run: the tables read and checked, and how the plan is searched for. */
export interface PreparedRun {
  readonly read: ReadInput;
  readonly language: Language;
  /** With the planner's settings and the plan to compare with; only to be computed from when `read.usable`. */
  readonly input: PlanningInput;
  readonly search: Pick<PlanOptions, 'iterations' | 'seed' | 'rule'>;
  /** Of all that the plan depends on: equal names, equal plans. */
  readonly inputName: string;
  readonly marks: InputMarks;
  readonly previousKpis: PlanKpis | null;
}

/** Reads and checks the tables of a workbook. Pure: nothing is written. */
export function prepareRun(snapshot: WorkbookSnapshot, choices: RunChoices): PreparedRun {
  const { settings } = snapshot;
  const mapping = choices.mapping ?? unpackMapping(settings[SETTING.mapping]);
  const read = readPlanningInput(snapshot, { mapping, language: choices.language, now: choices.now });
  const language = choices.language ?? read.input.parameters.language;
  const wanted = withRunSettings(read.input, unpackRunSettings(settings[SETTING.run]));
  const { rule } = choices;
  const search = {
    iterations: choices.iterations ?? DEFAULT_ITERATIONS,
    seed: choices.seed ?? wanted.parameters.seed,
    ...(rule === undefined ? {} : { rule }),
  };
  const inputName = fingerprint({ input: { ...wanted, lastPlan: undefined }, search, language });
  const isSame = settings[SETTING.input] === inputName;
  return {
    read,
    language,
    input: { ...wanted, lastPlan: lastPlanOf(settings, isSame, wanted.lastPlan) },
    search,
    inputName,
    marks: inputMarks(snapshot, mapping),
    previousKpis: previousKpis(settings, isSame),
  };
}

/** A second run on unchanged tables is compared with what the first was compared with. */
function lastPlanOf(settings: WorkbookSnapshot['settings'], isSame: boolean, written: LastPlan | undefined): LastPlan | undefined {
  return isSame ? unpackBasePlan(settings[SETTING.base]) : written;
}

function previousKpis(settings: WorkbookSnapshot['settings'], isSame: boolean): PlanKpis | null {
  const known = unpackSummary(settings[SETTING.summary]);
  return (isSame ? known?.previousKpis : known?.kpis) ?? null;
}

/** The last stage before writing: what is to be written, and what the task pane shows of it. */
export interface FinishedRun {
  /** Of the tables and of the plan, each with its cell. */
  readonly findings: readonly LocatedFinding[];
  readonly summary: PlanSummary;
  readonly sheets: readonly SheetSpec[];
  /** To be written with the sheets. */
  readonly settings: Readonly<Record<string, string>>;
}

/** Turns a computed plan into sheets, a summary and what the workbook remembers. */
export function finishRun(prepared: PreparedRun, plan: Plan): FinishedRun {
  const { read, input, language, previousKpis: before } = prepared;
  const findings = [...read.findings, ...plan.messages.map(read.locate)];
  const sheets = createSheets(plan, { input, findings, language });
  const summary = summarisePlan(plan, { input, findings, read, language, previousKpis: before, placeOf: changePlaces(sheets) });
  return {
    findings,
    summary,
    sheets,
    settings: {
      [SETTING.input]: prepared.inputName,
      [SETTING.base]: packBasePlan(input.lastPlan),
      [SETTING.summary]: packSummary(summary),
      [SETTING.marks]: packMarks(prepared.marks),
    },
  };
}
