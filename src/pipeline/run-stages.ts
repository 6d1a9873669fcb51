import type { PlanningInput } from '../engine/model/input';
import type { QualityHistory } from '../engine/audit/quality-score';
import type { JournalEntry } from '../engine/informing/journal';
import type { LastPlan } from '../engine/model/last-plan';
import type { Plan, PlanKpis } from '../engine/model/plan';
import type { DateValue } from '../engine/model/units';
import type { PlanOptions } from '../engine/plan';
import { applyChanges } from '../engine/what-if/apply-changes';
import type { PackChoice } from '../engine/release/pack-choice';
import type { DispatchingRule } from '../engine/schedule/dispatching-rules';
import type { Language } from '../i18n/language';
import { createSheets } from '../sheets/create-sheets';
import type { WhatIfContext } from '../sheets/sheet-context';
import { SHEET_IDS, type SheetId, type SheetSpec } from '../sheets/sheet-spec';
import { type Acknowledgement, readAcknowledgements } from '../tables/acknowledgements';
import type { TableMapping } from '../tables/mapping';
import type { LocatedFinding, ReadInput } from '../tables/read-input';
import { readPlanningInput } from '../tables/read-planning-input';
import type { WorkbookSnapshot } from '../workbook/workbook';
import { packBasePlan, unpackBasePlan } from './base-plan';
import { changePlaces } from './change-places';
import { fingerprint } from './fingerprint';
import { type InputMarks, changedTables, inputMarks, packMarks, unpackMarks } from './input-marks';
import { journalOfRun, packJournal, unpackJournal } from './kept-journal';
import { unpackMapping } from './kept-mapping';
import { packQuality, qualityOfRun, unpackQuality } from './kept-quality';
import { packSummary, unpackSummary } from './kept-summary';
import { keptComparison, keptEffects, tablesName } from './kept-what-if';
import type { PlanSummary } from './plan-summary';
import { type RunSettings, unpackRunSettings, withRunSettings, DEFAULT_ITERATIONS } from './run-settings';
import { SETTING } from './setting-names';
import { summarisePlan } from './summarise-plan';

export { DEFAULT_ITERATIONS };

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
  /** Instead of the orders that the workbook remembers for the work order pack. */
  readonly pack?: PackChoice;
  /** Instead of the one that the workbook remembers. */
  readonly mapping?: TableMapping;
  /** Sheets to make although nothing asks for them yet; from then on they stand. */
  readonly also?: readonly SheetId[];
}

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
  readonly decided: RunSettings;
  /** What was computed of scenarios and adjustments before. */
  readonly whatIf: WhatIfContext;
  /** Sheets of Jalon that stand in the workbook. */
  readonly standing: readonly SheetId[];
  /** The journal before this run, and the tables that changed since the last one. */
  readonly journal: readonly JournalEntry[];
  readonly changedTables: readonly string[];
  /** The quality scores of the runs before. */
  readonly quality: QualityHistory;
  /** Who has read which message of the last plan. */
  readonly acknowledged: ReadonlyMap<string, Acknowledgement>;
}

/** Reads and checks the tables of a workbook. Pure: nothing is written. */
export function prepareRun(snapshot: WorkbookSnapshot, choices: RunChoices): PreparedRun {
  const { settings } = snapshot;
  const mapping = choices.mapping ?? unpackMapping(settings[SETTING.mapping]);
  const read = readPlanningInput(snapshot, { mapping, language: choices.language, now: choices.now });
  const language = choices.language ?? read.input.parameters.language;
  const kept = unpackRunSettings(settings[SETTING.run]);
  const decided = choices.pack === undefined ? kept : { ...kept, pack: choices.pack };
  const changed = applyChanges(read.input, decided.scenario);
  const wanted = withRunSettings(changed.input, decided);
  const { rule } = choices;
  const search = {
    iterations: choices.iterations ?? DEFAULT_ITERATIONS,
    seed: choices.seed ?? wanted.parameters.seed,
    ...(rule === undefined ? {} : { rule }),
  };
  const inputName = fingerprint({ input: { ...wanted, lastPlan: undefined }, search, language });
  const isSame = settings[SETTING.input] === inputName;
  const marks = inputMarks(snapshot, mapping);
  return {
    read: { ...read, findings: [...read.findings, ...changed.findings.map(read.locate)] },
    language,
    input: { ...wanted, lastPlan: lastPlanOf(settings, isSame, wanted.lastPlan) },
    search,
    inputName,
    marks,
    previousKpis: previousKpis(settings, isSame),
    decided,
    whatIf: whatIfOf(read.input, settings, decided),
    standing: SHEET_IDS.filter((id) => settings[SETTING.sheets]?.split(',').includes(id) === true || choices.also?.includes(id) === true),
    journal: unpackJournal(settings[SETTING.journal]),
    quality: unpackQuality(settings[SETTING.quality]),
    changedTables: changedTables(unpackMarks(settings[SETTING.marks]) ?? marks, marks),
    acknowledged: readAcknowledgements(snapshot),
  };
}

/** The kept comparison is outdated when it was computed from other tables than these. */
function whatIfOf(tables: PlanningInput, settings: WorkbookSnapshot['settings'], { scenario }: RunSettings): WhatIfContext {
  const kept = keptComparison(settings);
  const comparison = kept === null ? null : { now: kept.now, outcomes: kept.outcomes, outdated: kept.tables !== tablesName(tables) };
  return { scenario, tables, effects: keptEffects(settings), comparison };
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
  const { read, input, language, previousKpis: before, standing } = prepared;
  const findings = [...read.findings, ...plan.messages.map(read.locate)];
  const essentialOnly = prepared.decided.level === 'simple';
  const journal = journalOfRun(prepared.journal, prepared, plan);
  const kept = { standing, whatIf: prepared.whatIf, journal, acknowledged: prepared.acknowledged, qualityHistory: prepared.quality };
  const sheets = createSheets(plan, {
    input,
    findings,
    language,
    locate: read.locate,
    ...kept,
    essentialOnly,
    pack: prepared.decided.pack,
  });
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
      [SETTING.journal]: packJournal(journal),
      [SETTING.quality]: packQuality(qualityOfRun(prepared.quality, input, read.findings, plan.now)),
      [SETTING.sheets]: sheets.map(({ id }) => id).join(','),
    },
  };
}
