import type { ObjectiveValue } from '../../engine/schedule/schedule';
import { fingerprint } from '../../pipeline/fingerprint';
import type { PlanSummary } from '../../pipeline/plan-summary';
import { DEFAULT_ITERATIONS, DEFAULT_RUN_SETTINGS, packRunSettings, type RunSettings } from '../../pipeline/run-settings';
import { SETTING } from '../../pipeline/setting-names';
import type { LiveWorkbook } from '../../workbook/office/live-workbook';
import type { WorkbookSnapshot } from '../../workbook/workbook';
import type { EngineOutcome, EngineProgress, EngineRequest, EngineRun, PlanEngine } from '../../worker/plan-engine';
import type { RunProgress, RunValue } from './pane-state';
import { PaneTrouble } from './trouble-of';

/** What a run works with. */
export interface PlanRunParts {
  readonly workbook: LiveWorkbook;
  readonly engine: PlanEngine;
  readonly now: () => number;
  readonly settings: RunSettings;
  /** Called with each piece of news. */
  readonly show: (progress: RunProgress) => void;
}

/** How a run ended when nothing went wrong. */
export type RunEnd =
  | { readonly kind: 'written'; readonly workbook: string; readonly summary: PlanSummary; readonly stoppedEarly: boolean }
  /** The planner ended it; nothing was written. */
  | { readonly kind: 'given-up' };

type PlannedOutcome = Extract<EngineOutcome, { readonly kind: 'planned' }>;

/** One regeneration of the plan: read, compute, compare, ask when wanted, write. */
export class PlanRun {
  private readonly started: number;
  private progress: RunProgress = {
    stage: 'reading',
    elapsed: 0,
    first: null,
    best: null,
    stopping: false,
    next: null,
  };
  private engineRun: EngineRun | null = null;
  private givenUp = false;
  /** The planner ended the search; the end of its time is none of his doing. */
  private stopAsked = false;
  private decide: ((write: boolean) => void) | null = null;

  constructor(private readonly parts: PlanRunParts) {
    this.started = parts.now();
  }

  /** What there is to show before anything happened. */
  current(): RunProgress {
    return this.progress;
  }

  /** @throws PaneTrouble, EngineFailure, WorkbookError, or whatever Office throws. The workbook is as it was then. */
  async go(): Promise<RunEnd> {
    const { workbook } = this.parts;
    if (this.givenUp) return GIVEN_UP;
    const name = await workbook.name();
    const snapshot = await workbook.read();
    if (this.givenUp) return GIVEN_UP;
    const outcome = await this.compute(snapshot);
    if (outcome === null) return GIVEN_UP;
    this.tell({ stage: 'comparing', next: outcome.summary });
    if (this.parts.settings.askBeforeWriting && !(await this.isConfirmed())) return GIVEN_UP;
    this.tell({ stage: 'writing' });
    const nameNow = await this.sameWorkbook(name, snapshot);
    await workbook.write(outcome.sheets, { ...outcome.settings, ...this.ownSettings(snapshot) });
    return { kind: 'written', workbook: nameNow, summary: outcome.summary, stoppedEarly: outcome.stoppedEarly && this.stopAsked };
  }

  /** Ends the search with the best plan so far; gives the run up while there is none, and while it waits for a yes. */
  cancel(): void {
    const { stage, best } = this.progress;
    if (stage === 'confirming') this.answer(false);
    else if (stage === 'reading' || (stage === 'computing' && best === null)) this.giveUp();
    else if (stage === 'computing') {
      this.stopAsked = true;
      this.tell({ stopping: true });
      this.engineRun?.stop();
    }
  }

  answer(write: boolean): void {
    this.decide?.(write);
  }

  /** Ends the run wherever it can still be ended without a trace. */
  giveUp(): void {
    this.givenUp = true;
    this.engineRun?.abandon();
    this.answer(false);
    this.tell({ stopping: true });
  }

  /** The plan of the workbook as it was read; null when the run was given up. */
  private async compute(snapshot: WorkbookSnapshot): Promise<PlannedOutcome | null> {
    const { engine, settings } = this.parts;
    this.tell({ stage: 'computing' });
    const decided = { ...snapshot, settings: { ...snapshot.settings, ...this.ownSettings(snapshot) } };
    const run = engine.start(decided, { ...budgetOf(settings), onProgress: (progress) => this.takeProgress(progress) });
    this.engineRun = run;
    try {
      const outcome = await run.outcome;
      if (this.givenUp) return null;
      if (outcome.kind === 'planned') return outcome;
      throw new PaneTrouble({ code: 'nothing-to-plan', subject: '', detail: '', findings: outcome.findings });
    } catch (error) {
      if (this.givenUp) return null;
      throw error;
    }
  }

  private takeProgress(progress: EngineProgress): void {
    if (this.givenUp) return;
    if (progress.stage === 'comparing') this.tell({ stage: 'comparing', stopping: false });
    else if (progress.search !== null) this.tell({ first: valueOf(progress.search.first), best: valueOf(progress.search.best) });
  }

  private async isConfirmed(): Promise<boolean> {
    // Whoever is told of the question may answer it at once.
    const answer = new Promise<boolean>((resolve) => {
      this.decide = (write) => {
        this.decide = null;
        resolve(write);
      };
    });
    this.tell({ stage: 'confirming' });
    return answer;
  }

  /** Settings that the workbook does not hold yet; those that nobody ever changed are not written. */
  private ownSettings({ settings }: WorkbookSnapshot): Readonly<Record<string, string>> {
    const packed = packRunSettings(this.parts.settings);
    return packed === (settings[SETTING.run] ?? packRunSettings(DEFAULT_RUN_SETTINGS)) ? {} : { [SETTING.run]: packed };
  }

  /** A workbook that was only renamed still has the same tables. Gives its name. @throws PaneTrouble `workbook-switched`. */
  private async sameWorkbook(name: string, before: WorkbookSnapshot): Promise<string> {
    const { workbook } = this.parts;
    const nameNow = await workbook.name();
    if (nameNow === name || plannerTables(await workbook.read()) === plannerTables(before)) return nameNow;
    throw new PaneTrouble({ code: 'workbook-switched', subject: name, detail: `'${nameNow}' came in place of '${name}'`, findings: [] });
  }

  private tell(news: Partial<RunProgress>): void {
    const elapsed = Math.max(0, this.parts.now() - this.started);
    this.progress = { ...this.progress, ...news, elapsed };
    this.parts.show(this.progress);
  }
}

const GIVEN_UP: RunEnd = { kind: 'given-up' };

/** As many steps as the command line takes in the usual time, more in more time; whichever is over first ends the search. */
function budgetOf({ method, rule, seconds }: RunSettings): Pick<EngineRequest, 'iterations' | 'milliseconds' | 'rule'> {
  if (method === 'rule') return { iterations: 0, milliseconds: null, ...(rule === null ? {} : { rule }) };
  const iterations = Math.round((DEFAULT_ITERATIONS * seconds) / DEFAULT_RUN_SETTINGS.seconds);
  return { iterations, milliseconds: seconds * 1000 };
}

function valueOf({ lateDemands, demandTardinessDays }: ObjectiveValue): RunValue {
  return { lateDemands, weightedTardinessDays: demandTardinessDays };
}

function plannerTables({ tables }: WorkbookSnapshot): string {
  return fingerprint(tables.filter(({ owned }) => !owned).map(({ name, headers, rows }) => [name, headers, rows]));
}
