import type { Language } from '../../i18n/language';
import { mergeMappings, packMapping, unpackMapping } from '../../pipeline/kept-mapping';
import { DEFAULT_RUN_SETTINGS, packRunSettings, unpackRunSettings, type RunSettings } from '../../pipeline/run-settings';
import { SETTING } from '../../pipeline/setting-names';
import type { TableMapping } from '../../tables/mapping';
import type { CellPlace } from '../../workbook/cell-place';
import type { LiveWorkbook, PlannerChange } from '../../workbook/office/live-workbook';
import type { PlannerSheet } from '../../workbook/planner-sheet';
import type { PlanEngine } from '../../worker/plan-engine';
import type { PreferenceStore } from '../preferences/pane-preferences';
import type { Notice, PaneActions, PaneController, PaneView } from './pane-state';
import { PaneStore } from './pane-store';
import { PlanRun, type RunEnd } from './plan-run';
import { PlannerWatch } from './planner-watch';
import { lastPlanOf, restStateOf, staled, type RestState } from './rest-state';
import { troubleOf } from './trouble-of';
import type { WhatIf } from './what-if';

/** What the pane's core works with. */
export interface PaneSurroundings {
  readonly workbook: LiveWorkbook;
  readonly engine: PlanEngine;
  readonly preferences: PreferenceStore;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  /** Of Office; the planner's own choice goes before it. */
  readonly language: Language;
  /** The sheets of the sample workshop. */
  readonly sample: (language: Language) => Promise<readonly PlannerSheet[]>;
}

/** The core of the pane: what the planner does and what the workbook says become states. It knows no React and no Office. */
export function createPaneController(surroundings: PaneSurroundings): PaneController {
  return new PaneCore(surroundings);
}

class PaneCore implements PaneController {
  readonly actions: PaneActions;
  private readonly store: PaneStore;
  private readonly watch: PlannerWatch;
  /** What the pane shows when nothing is going on; null until the workbook was looked at. */
  private rest: RestState | null = null;
  private run: PlanRun | null = null;
  /** Ends when every action that was asked for is over: they take their turns. */
  private turns: Promise<void> = Promise.resolve();
  private waiting = 0;
  private endWatching: (() => Promise<void>) | null = null;
  private isDisposed = false;
  /** Questions and edits; it comes when the planner first asks something. */
  private whatIf: WhatIf | null = null;

  constructor(private readonly parts: PaneSurroundings) {
    const { language, firstRunDone } = parts.preferences.read();
    this.store = new PaneStore({
      state: { kind: 'starting' },
      language: language ?? parts.language,
      settings: DEFAULT_RUN_SETTINGS,
      firstRun: !firstRunDone,
      notice: null,
      tables: [],
      busy: false,
    });
    this.watch = new PlannerWatch(
      (table) => (this.view().tables ?? []).some(({ taken }) => taken === table),
      () => this.takeEdits(),
    );
    this.actions = this.createActions();
  }

  view(): PaneView {
    return this.store.view();
  }

  subscribe(listener: () => void): () => void {
    return this.store.subscribe(listener);
  }

  async start(): Promise<void> {
    await this.inTurn(async () => {
      try {
        this.endWatching = await this.parts.workbook.onPlannerChange((change) => this.noteChange(change));
      } catch {
        // Where changes cannot be watched, a plan still goes stale when the workbook is looked at again.
      }
      await this.look(null);
    });
  }

  dispose(): void {
    this.isDisposed = true;
    this.whatIf?.leave();
    this.watch.forget();
    this.run?.giveUp();
    this.endWatching?.().catch(() => {});
  }

  private createActions(): PaneActions {
    return {
      refresh: () => this.unlessRunning(() => this.look(this.view().notice ?? null)),
      openSample: () => this.unlessRunning(() => this.openSample()),
      chooseMapping: (mapping) => this.unlessRunning(() => this.chooseMapping(mapping)),
      regenerate: () => this.regenerate(),
      cancel: () => this.run?.cancel(),
      write: () => this.run?.answer(true),
      discard: () => this.run?.answer(false),
      restorePrevious: () => this.unlessRunning(() => this.restorePrevious()),
      repairFormulas: () => this.unlessRunning(() => this.repairFormulas()),
      goTo: (place) => this.goTo(place),
      changeSettings: (settings) => this.changeSettings(settings),
      chooseLanguage: (language) => this.chooseLanguage(language),
      dismissNotice: () => this.dismissNotice(),
      endFirstRun: () => this.endFirstRun(),
      ask: async (question) => void (await this.withWhatIf((whatIf) => whatIf.ask(question))),
      stopAsking: () => this.whatIf?.stop(),
      leaveQuestion: () => this.whatIf?.leave(),
      addRows: (table, rows, note) => this.withWhatIf((whatIf) => whatIf.addRows(table, rows, note)),
      changeRows: (table, changes, note) => this.withWhatIf((whatIf) => whatIf.changeRows(table, changes, note)),
      editRows: (edits, note) => this.withWhatIf((whatIf) => whatIf.editRows(edits, note)),
      switchAdjustment: (row, active) => this.withWhatIf((whatIf) => whatIf.switchAdjustment(row, active)),
      takeBack: async () => void (await this.withWhatIf((whatIf) => whatIf.takeBack())),
      lookUp: async () => void (await this.withWhatIf((whatIf) => whatIf.lookUp())),
    };
  }

  /** Never beside a run. @returns what `work` gives; false when it was not done */
  private async withWhatIf(work: (whatIf: WhatIf) => Promise<boolean>): Promise<boolean> {
    let result = false;
    await this.unlessRunning(async () => {
      this.whatIf ??= new (await import('./what-if')).WhatIf({
        ...this.parts,
        store: this.store,
        look: () => this.look(null),
        canShow: () => this.run === null && !this.isDisposed,
      });
      result = await work(this.whatIf);
    });
    return result;
  }

  /** Looks at the workbook and shows what is there. */
  private async look(notice: Notice | null): Promise<void> {
    const { workbook, engine } = this.parts;
    const name = await workbook.name();
    const snapshot = await workbook.read();
    const check = await engine.check(snapshot, this.view().language);
    const canRestore = check.summary !== null && (await workbook.hasPreviousPlan());
    const settings = unpackRunSettings(snapshot.settings[SETTING.run]);
    this.settle(restStateOf(name, check, canRestore, this.rest), notice, { tables: check.tables, settings });
  }

  private async openSample(): Promise<void> {
    const { workbook, sample } = this.parts;
    await workbook.addPlannerSheets(await sample(this.view().language));
    this.endFirstRun();
    await this.look({ kind: 'sample-opened' });
  }

  private async chooseMapping(chosen: TableMapping): Promise<void> {
    const { workbook } = this.parts;
    const known = unpackMapping((await workbook.read()).settings[SETTING.mapping]);
    await workbook.write([], { [SETTING.mapping]: packMapping(mergeMappings(known, chosen)) });
    this.endFirstRun();
    await this.look(null);
  }

  private async restorePrevious(): Promise<void> {
    const { workbook } = this.parts;
    if (!(await workbook.hasPreviousPlan())) return this.look(null);
    await workbook.restorePreviousPlan();
    return this.look({ kind: 'restored' });
  }

  private async repairFormulas(): Promise<void> {
    const formulas = await this.parts.workbook.repairFormulas();
    this.say({ kind: 'repaired', formulas });
  }

  private async goTo(place: CellPlace): Promise<void> {
    try {
      if (!(await this.parts.workbook.goTo(place))) this.say({ kind: 'place-gone', place });
    } catch (error) {
      if (this.run === null) this.fail(error);
    }
  }

  private changeSettings(settings: RunSettings): Promise<void> {
    const sound = unpackRunSettings(packRunSettings(settings));
    this.store.update({ settings: sound });
    return this.inTurn(() => this.parts.workbook.write([], { [SETTING.run]: packRunSettings(sound) }));
  }

  private chooseLanguage(language: Language): void {
    if (language === this.view().language) return;
    this.parts.preferences.write({ language });
    this.store.update({ language });
    // The previews are in the reader's language.
    if (this.rest !== null) void this.unlessRunning(() => this.look(this.view().notice ?? null));
  }

  private dismissNotice(): void {
    if (this.run !== null) return;
    if (this.rest === null) {
      if (this.view().state.kind === 'failed') void this.actions.refresh();
    } else this.settle(this.rest, null);
  }

  private endFirstRun(): void {
    if (!this.view().firstRun) return;
    this.parts.preferences.write({ firstRunDone: true });
    this.store.update({ firstRun: false });
  }

  private async regenerate(): Promise<void> {
    if (this.run !== null || this.isDisposed) return;
    const { workbook, engine, now } = this.parts;
    const last = lastPlanOf(this.rest).summary;
    const { settings } = this.view();
    const name = this.rest?.workbook ?? '';
    const show = (progress: ReturnType<PlanRun['current']>): void => {
      if (this.run === run) this.store.update({ state: { kind: 'running', workbook: name, run: progress, last } });
    };
    const run = new PlanRun({ workbook, engine, now, settings, show });
    this.run = run;
    this.whatIf?.leave();
    this.store.update({ notice: null });
    show(run.current());
    await this.inTurn(async () => {
      this.watch.forget();
      try {
        const end = await run.go();
        this.run = null;
        await this.endRun(end);
      } finally {
        this.run = null;
      }
    });
  }

  private async endRun(end: RunEnd): Promise<void> {
    if (end.kind === 'given-up') {
      if (this.rest === null) await this.look(null);
      else this.settle(this.rest, null);
    } else {
      const { workbook, summary, stoppedEarly } = end;
      this.endFirstRun();
      const canRestore = await this.parts.workbook.hasPreviousPlan().catch(() => false);
      this.settle({ kind: 'done', workbook, summary, canRestore, notice: null }, { kind: 'planned', stoppedEarly });
    }
    this.takeEdits();
  }

  /** Changes during a run count from the moment it read the tables. Those that Jalon's other actions cause do not count. */
  private noteChange(change: PlannerChange): void {
    if (this.isDisposed || (this.waiting > 0 && this.run === null)) return;
    this.watch.note(change);
  }

  private takeEdits(): void {
    if (this.run !== null || this.rest === null || this.isDisposed) return;
    const { tables, doubtful } = this.watch.take();
    if (tables.length === 0 && !doubtful) return;
    if (this.rest.kind === 'empty' || this.rest.kind === 'mapped') void this.unlessRunning(() => this.look(this.view().notice ?? null));
    else if (tables.length > 0) this.settle(staled(this.rest, tables), null, {}, this.view().state.kind === 'failed');
    else if (this.rest.kind === 'done') void this.unlessRunning(() => this.look(this.view().notice ?? null));
  }

  /** The run has the workbook to itself: what is asked for meanwhile is not done. */
  private unlessRunning(work: () => Promise<void>): Promise<void> {
    return this.run === null ? this.inTurn(work) : Promise.resolve();
  }

  /** One action after the other; what one throws becomes a state. */
  private inTurn(work: () => Promise<void>): Promise<void> {
    if (this.isDisposed) return Promise.resolve();
    this.waiting++;
    if (this.view().busy !== true && this.run === null) this.store.update({ busy: true });
    this.turns = this.turns.then(async () => {
      try {
        if (!this.isDisposed) await work();
      } catch (error) {
        this.fail(error);
      } finally {
        this.waiting--;
        if (this.waiting === 0 && this.view().busy === true) this.store.update({ busy: false });
      }
    });
    return this.turns;
  }

  /** @param hidden keeps a failure on the screen. */
  private settle(rest: RestState, notice: Notice | null, changes: Partial<PaneView> = {}, hidden = false): void {
    if (this.isDisposed) return;
    this.rest = rest;
    const state = rest.kind === 'done' ? { ...rest, notice } : rest;
    this.store.update(this.run !== null || hidden ? changes : { ...changes, state, notice });
  }

  private say(notice: Notice): void {
    const { state } = this.view();
    this.store.update({ notice, ...(state.kind === 'done' ? { state: { ...state, notice } } : {}) });
  }

  private fail(error: unknown): void {
    if (this.isDisposed) return;
    const { summary: last, canRestore } = lastPlanOf(this.rest);
    const trouble = troubleOf(error);
    this.store.update({ notice: null, state: { kind: 'failed', workbook: this.rest?.workbook ?? '', trouble, last, canRestore } });
  }
}
