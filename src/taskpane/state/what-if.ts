import { journalText } from '../../i18n/pane/journal-text';
import { enterChange } from '../../pipeline/kept-journal';
import { unpackMapping } from '../../pipeline/kept-mapping';
import type { Answer, Question } from '../../pipeline/question';
import { SETTING } from '../../pipeline/setting-names';
import { findTables } from '../../tables/find-tables';
import type { LiveWorkbook, TableEdit } from '../../workbook/office/live-workbook';
import { WorkbookError } from '../../workbook/workbook';
import type { WorkbookSnapshot } from '../../workbook/workbook';
import type { EngineAnswer, PlanEngine } from '../../worker/plan-engine';
import { changedRows, newRows } from './new-rows';
import type { EditableTable, EditState, EditTrouble, NewRow, RowChange, RowsEdit } from './pane-state';
import type { PaneStore } from './pane-store';
import { plannerLists } from './planner-lists';
import { troubleOf } from './trouble-of';

/** What questions and edits work with. */
export interface WhatIfParts {
  readonly workbook: LiveWorkbook;
  readonly engine: PlanEngine;
  readonly store: PaneStore;
  /** Looks at the workbook again: the plan may be of other tables now. */
  readonly look: () => Promise<void>;
  /** False once a run has begun, or the pane is gone. */
  readonly canShow: () => boolean;
}

type DoneEdit = Exclude<EditState, { readonly kind: 'writing' | 'failed' }>;

/** What came of an edit. */
interface Edited {
  readonly undo: readonly TableEdit[];
  readonly done: DoneEdit;
  /** What the journal says of it; by default which table got what. */
  readonly note?: string;
}

/** What the planner asks beside the plan, and what he lets be written into his tables. Nothing throws: trouble becomes part of the view. */
export class WhatIf {
  private asked: EngineAnswer | null = null;
  private stopping = false;
  /** Takes the last edit back. */
  private undo: readonly TableEdit[] = [];

  constructor(private readonly parts: WhatIfParts) {}

  /** Reads the tables and asks; the answer comes later, so that the planner's changes are seen meanwhile. */
  async ask(question: Question): Promise<boolean> {
    const { workbook, engine, store } = this.parts;
    this.giveUp();
    this.stopping = false;
    store.update({ question: { kind: 'asking', question, stopping: false } });
    try {
      const snapshot = await workbook.read();
      // The page may have been left, or another question asked, while the tables were read.
      if (store.view().question?.question !== question || !this.parts.canShow()) return false;
      const asked = engine.ask(snapshot, question, store.view().language, (first) => this.takeFirst(question, first));
      this.asked = asked;
      if (this.stopping) asked.stop();
      void this.takeAnswer(asked, question);
      return true;
    } catch (error) {
      store.update({ question: { kind: 'failed', question, trouble: troubleOf(error) } });
      return false;
    }
  }

  /** Ends the trials; the answer is then what was found. */
  stop(): void {
    const { store } = this.parts;
    const { question } = store.view();
    if (question?.kind !== 'asking') return;
    this.stopping = true;
    store.update({ question: { ...question, stopping: true } });
    this.asked?.stop();
  }

  /** The page is left, or a run begins. */
  leave(): void {
    const { store } = this.parts;
    this.giveUp();
    const { question, edit } = store.view();
    if (question || (edit && edit.kind !== 'writing')) store.update({ question: null, edit: null });
  }

  async addRows(table: EditableTable, rows: readonly NewRow[], note?: string): Promise<boolean> {
    const { workbook, store } = this.parts;
    return this.edit(async (snapshot) => {
      const made = newRows(snapshot, table, rows, store.view().language);
      if (made.kind === 'sheet') await workbook.addPlannerSheets([made.sheet]);
      const undo = made.kind === 'sheet' ? [made.written] : await workbook.editTables([made.edit]);
      const name = made.kind === 'sheet' ? made.written.table : made.edit.table;
      return { undo, done: { kind: 'written', table: name, rows: rows.length }, note };
    });
  }

  async changeRows(table: EditableTable, changes: readonly RowChange[], note?: string): Promise<boolean> {
    const { workbook, store } = this.parts;
    return this.edit(async (snapshot) => {
      const edits = changedRows(snapshot, table, changes, store.view().language);
      const undo = await workbook.editTables(edits);
      return { undo, done: { kind: 'changed', table: edits[0]?.table ?? table, rows: edits.length }, note };
    });
  }

  /** One edit of several tables. */
  async editRows(edits: readonly RowsEdit[], note: string): Promise<boolean> {
    const { workbook, store } = this.parts;
    return this.edit(async (snapshot) => {
      const { language } = store.view();
      const changed = edits.flatMap(({ table, changed = [] }) =>
        changed.length === 0 ? [] : changedRows(snapshot, table, changed, language),
      );
      const added = edits.flatMap(({ table, added = [] }) => (added.length === 0 ? [] : [newRows(snapshot, table, added, language)]));
      const sheets = added.flatMap((made) => (made.kind === 'sheet' ? [made] : []));
      if (sheets.length > 0) await workbook.addPlannerSheets(sheets.map(({ sheet }) => sheet));
      const made = sheets.map(({ written }) => written);
      const own = [...changed, ...added.flatMap((one) => (one.kind === 'edit' ? [one.edit] : []))];
      const undo = own.length === 0 ? [] : await this.orTakenBack(made, () => workbook.editTables(own));
      const tables = [...new Set([...own, ...made].map(({ table }) => table))].join(', ');
      const rows = changed.length + edits.reduce((sum, one) => sum + (one.added?.length ?? 0), 0);
      return { undo: [...undo, ...made], done: { kind: 'written', table: tables, rows }, note };
    });
  }

  /** What was made first is empty again when the rest fails. */
  private async orTakenBack<Value>(made: readonly TableEdit[], write: () => Promise<Value>): Promise<Value> {
    try {
      return await write();
    } catch (error) {
      if (made.length > 0) await this.parts.workbook.editTables(made).catch(() => undefined);
      throw error;
    }
  }

  async switchAdjustment(row: number, active: boolean): Promise<boolean> {
    const { workbook, store } = this.parts;
    return this.edit(async (snapshot) => {
      const edits = changedRows(snapshot, 'Adjustments', [{ row, values: { active: active ? 'yes' : 'no' } }], store.view().language);
      const undo = await workbook.editTables(edits);
      return { undo, done: { kind: 'switched', table: edits[0]?.table ?? '', active } };
    });
  }

  async takeBack(): Promise<boolean> {
    const { undo } = this;
    if (undo.length === 0) return false;
    return this.edit(async () => {
      await this.parts.workbook.editTables(undo);
      return { undo: [], done: { kind: 'taken-back', table: undo[0]?.table ?? '' } };
    });
  }

  async lookUp(): Promise<boolean> {
    const { workbook, store } = this.parts;
    try {
      const snapshot = await workbook.read();
      const { tables } = findTables(snapshot, unpackMapping(snapshot.settings[SETTING.mapping]));
      store.update({ lists: plannerLists(tables, snapshot.dateSystem, store.view().language) });
      return true;
    } catch {
      // Without suggestions the planner types the names himself.
      return false;
    }
  }

  /** One edit: whole, or said why not. */
  private async edit(write: (snapshot: WorkbookSnapshot) => Promise<Edited>): Promise<boolean> {
    const { workbook, store, look } = this.parts;
    store.update({ edit: { kind: 'writing' } });
    try {
      const snapshot = await workbook.read();
      const { undo, done, note } = await write(snapshot);
      this.undo = undo;
      await this.enter(snapshot, done, note);
      store.update({ edit: done });
      if (store.view().lists) await this.lookUp();
      await look();
      return true;
    } catch (error) {
      store.update({ edit: { kind: 'failed', trouble: editTroubleOf(error) } });
      return false;
    }
  }

  /** Tells the edit in the journal of the plans. Where the journal cannot be written the edit stands all the same. */
  private async enter(snapshot: WorkbookSnapshot, done: DoneEdit, note?: string): Promise<void> {
    const text = note ?? journalText(done, this.parts.store.view().language);
    const journal = enterChange(snapshot.settings[SETTING.journal], { tables: [done.table], text });
    await this.parts.workbook.write([], { [SETTING.journal]: journal }).catch(() => undefined);
  }

  private takeFirst(asked: Question, first: Answer): void {
    const { store, canShow } = this.parts;
    const { question } = store.view();
    if (question?.kind === 'asking' && question.question === asked && canShow()) store.update({ question: { ...question, first } });
  }

  private async takeAnswer(asked: EngineAnswer, question: Question): Promise<void> {
    const { store, canShow } = this.parts;
    try {
      const answer = await asked.answer;
      if (this.asked !== asked || !canShow()) return;
      store.update({ question: { kind: this.stopping ? 'stopped' : 'answered', question, answer } });
      await this.keep(answer);
    } catch (error) {
      if (this.asked !== asked || !canShow()) return;
      store.update({ question: { kind: 'failed', question, trouble: troubleOf(error) } });
    }
    this.asked = null;
  }

  /** Leaves the figures for the sheets of the next plan. Where they cannot be written the answer stands all the same. */
  private async keep(answer: Answer): Promise<void> {
    if (!('keep' in answer) || Object.keys(answer.keep).length === 0) return;
    await this.parts.workbook.write([], answer.keep).catch(() => undefined);
  }

  private giveUp(): void {
    const { asked } = this;
    this.asked = null;
    asked?.abandon();
  }
}

const EDIT_CODES: readonly EditTrouble['code'][] = ['table-gone', 'not-a-table', 'column-gone', 'formula-cell', 'rows-changed'];

function editTroubleOf(error: unknown): EditTrouble {
  const trouble = troubleOf(error);
  if (!(error instanceof WorkbookError)) return trouble;
  const known: string = error.code;
  return { ...trouble, code: EDIT_CODES.find((code) => code === known) ?? trouble.code };
}
