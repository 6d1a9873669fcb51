import type { Language } from '../../i18n/language';
import type { PlanSummary } from '../../pipeline/plan-summary';
import type { Answer, Question } from '../../pipeline/question';
import type { RunSettings } from '../../pipeline/run-settings';
import type { TableOverview } from '../../pipeline/table-overview';
import type { LocatedFinding } from '../../tables/read-input';
import type { TableMapping } from '../../tables/mapping';
import type { TableName } from '../../tables/schema/column';
import type { CellPlace } from '../../workbook/cell-place';

export type { RunSettings } from '../../pipeline/run-settings';
export type { ColumnOverview, TableOverview } from '../../pipeline/table-overview';

/**
 * What the pane shows, one of these. `starting` until the workbook was looked at; `empty` when it has no tables that can be planned (the first run);
 * `mapped` when it has, and no plan; `running` while a plan is made; `done` with a plan; `stale` when an input changed since that plan; `failed`
 * when a run or another action ended badly: the workbook is as it was.
 */
export type PaneState =
  | { readonly kind: 'starting' }
  | {
      readonly kind: 'empty';
      readonly workbook: string;
      readonly tables: readonly TableOverview[];
      readonly findings: readonly LocatedFinding[];
    }
  | {
      readonly kind: 'mapped';
      readonly workbook: string;
      readonly tables: readonly TableOverview[];
      readonly findings: readonly LocatedFinding[];
    }
  | { readonly kind: 'running'; readonly workbook: string; readonly run: RunProgress; readonly last: PlanSummary | null }
  | {
      readonly kind: 'done';
      readonly workbook: string;
      readonly summary: PlanSummary;
      readonly canRestore: boolean;
      readonly notice: Notice | null;
    }
  | {
      readonly kind: 'stale';
      readonly workbook: string;
      readonly summary: PlanSummary;
      readonly canRestore: boolean;
      /** Excel's names of the tables, or of the sheets, that changed since the plan, in the order they did. */
      readonly changed: readonly string[];
    }
  | {
      readonly kind: 'failed';
      readonly workbook: string;
      readonly trouble: Trouble;
      readonly last: PlanSummary | null;
      readonly canRestore: boolean;
    };

/** Something that went well and deserves a sentence. */
export type Notice =
  | { readonly kind: 'planned'; readonly stoppedEarly: boolean }
  | { readonly kind: 'restored' }
  | { readonly kind: 'repaired'; readonly formulas: number }
  | { readonly kind: 'sample-opened' }
  | { readonly kind: 'place-gone'; readonly place: CellPlace };

/** Why something failed, for the catalogue; `subject` is the sheet or table it is about. */
export interface Trouble {
  readonly code:
    | 'nothing-to-plan'
    | 'protected-sheet'
    | 'protected-structure'
    | 'merged-cells'
    | 'table-in-the-way'
    | 'no-previous-plan'
    | 'not-restored'
    | 'cell-edit'
    | 'sheet-name-taken'
    | 'workbook-switched'
    | 'too-large'
    | 'busy'
    | 'restored-after-failure'
    | 'engine-failed'
    | 'office-failed';
  readonly subject: string;
  /** For whoever looks into it, in English: code and message of Office. */
  readonly detail: string;
  readonly findings: readonly LocatedFinding[];
}

/** The stages of a run, in order. */
export type RunStage = 'reading' | 'computing' | 'comparing' | 'confirming' | 'writing';

export interface RunProgress {
  readonly stage: RunStage;
  /** Milliseconds since the start of the run at the last news. */
  readonly elapsed: number;
  /** Of the first plan and of the best so far; null before the first. */
  readonly first: RunValue | null;
  readonly best: RunValue | null;
  readonly stopping: boolean;
  /** From `comparing` on: the plan that is about to be written; `confirming` waits for `write` or `discard`. */
  readonly next: PlanSummary | null;
}

/** How good a plan is, counted as its key figures count: late demands, and days late times the weight of the priority. */
export interface RunValue {
  readonly lateDemands: number;
  readonly weightedTardinessDays: number;
}

/**
 * A question to the engine, from when it is asked until its page is left; never while a plan is made. `stopped`: the planner ended the trials, and
 * the answer is what was found by then.
 */
export type QuestionState =
  /** `first` = an answer that is there at once and is being bettered. */
  | { readonly kind: 'asking'; readonly question: Question; readonly stopping: boolean; readonly first?: Answer }
  | { readonly kind: 'answered'; readonly question: Question; readonly answer: Answer }
  | { readonly kind: 'stopped'; readonly question: Question; readonly answer: Answer }
  | { readonly kind: 'failed'; readonly question: Question; readonly trouble: Trouble };

/** What the planner lets Jalon write into one of his own tables. */
export type EditState =
  | { readonly kind: 'writing' }
  | { readonly kind: 'written'; readonly table: string; readonly rows: number }
  | { readonly kind: 'switched'; readonly table: string; readonly active: boolean }
  | { readonly kind: 'changed'; readonly table: string; readonly rows: number }
  | { readonly kind: 'taken-back'; readonly table: string }
  | { readonly kind: 'failed'; readonly trouble: EditTrouble };

/** Why nothing was written into a planner's table. */
export interface EditTrouble extends Omit<Trouble, 'code'> {
  readonly code: Trouble['code'] | 'table-gone' | 'not-a-table' | 'column-gone' | 'formula-cell' | 'rows-changed';
}

/** Tables of the planner's that the pane may write into, by their canonical names. */
export type EditableTable = Exclude<TableName, 'Parameters'>;

/** A row by canonical column names: dates are local ISO text, enumerations English words, `yes` and `no`; an `id` that is missing is made up. */
export type NewRow = Readonly<Record<string, string | number | null>>;

/** Cells of a row that stands, by canonical column names as in NewRow; null empties a cell. */
export interface RowChange {
  /** Row of the sheet, as in Excel. */
  readonly row: number;
  /** What the row has to hold still, as text, by canonical column names: the tables may have been sorted since. */
  readonly expected?: Readonly<Record<string, string>>;
  readonly values: NewRow;
}

/** Rows for one table of the planner's, and changes of rows that stand in it. */
export interface RowsEdit {
  readonly table: EditableTable;
  readonly added?: readonly NewRow[];
  readonly changed?: readonly RowChange[];
}

/** What the planner's tables name, for suggestions, and the rows of Adjustments; as they were when last looked up. */
export interface PlannerLists {
  readonly items: readonly ListEntry[];
  readonly resources: readonly ListEntry[];
  readonly people: readonly ListEntry[];
  readonly orders: readonly ListEntry[];
  readonly demands: readonly ListEntry[];
  readonly adjustments: readonly AdjustmentLine[];
}

export interface ListEntry {
  readonly id: string;
  /** What else is known of it; '' when nothing. */
  readonly about: string;
}

/** A row of Adjustments as it stands; texts in the reader's language. */
export interface AdjustmentLine {
  /** Row of the sheet. */
  readonly row: number;
  readonly place: CellPlace;
  readonly title: string;
  readonly about: string;
  readonly scenario: string | null;
  readonly active: boolean;
}

/** What the pane can be asked to do. Nothing here throws: what goes wrong becomes a state. */
export interface PaneActions {
  /** Looks at the workbook again. */
  refresh(): Promise<void>;
  openSample(): Promise<void>;
  /**
   * The planner says which table and which header stand for what; remembered in the workbook, on top of what he said before, table by table.
   * A table named '' takes back what he said of it.
   */
  chooseMapping(mapping: TableMapping): Promise<void>;
  regenerate(): Promise<void>;
  /** Ends the search and goes on with the best plan so far; in `confirming` and before the first plan: ends the run, nothing written. */
  cancel(): void;
  write(): void;
  discard(): void;
  restorePrevious(): Promise<void>;
  repairFormulas(): Promise<void>;
  goTo(place: CellPlace): Promise<void>;
  changeSettings(settings: RunSettings): Promise<void>;
  chooseLanguage(language: Language): void;
  /** Takes the notice away; after a failure: back to the plan, or to the tables. */
  dismissNotice(): void;
  /** The first run was gone through or skipped; remembered on this machine. */
  endFirstRun?(): void;
  /** Asks the engine; the question before is given up. */
  ask(question: Question): Promise<void>;
  /** Ends the trials and keeps what was found. */
  stopAsking(): void;
  /** Gives the question up, and forgets what was said of it and of the last edit. */
  leaveQuestion(): void;
  /**
   * Writes rows into a table of the planner's, which is made when it is not there. True when they are written. The journal tells it: `note`, or which
   * table got how many rows.
   */
  addRows(table: EditableTable, rows: readonly NewRow[], note?: string): Promise<boolean>;
  /** Changes cells of rows of a table of the planner's, all or none. True when they are written; the journal tells it. */
  changeRows(table: EditableTable, changes: readonly RowChange[], note?: string): Promise<boolean>;
  /** Rows added to tables and cells of rows changed, all or none; a table that is not there is made. True when all is written; the journal tells it. */
  editRows(edits: readonly RowsEdit[], note: string): Promise<boolean>;
  /** Makes a row of Adjustments count, or no more. */
  switchAdjustment(row: number, active: boolean): Promise<boolean>;
  /** Takes the last edit back. */
  takeBack(): Promise<void>;
  /** Looks the names of the planner's things up. */
  lookUp(): Promise<void>;
}

/** What the screens read beside the state. */
export interface PaneView {
  readonly state: PaneState;
  readonly language: Language;
  readonly settings: RunSettings;
  /** True until the first run was gone through or skipped, on this machine. */
  readonly firstRun: boolean;
  /** Of the last look at the workbook, in any state, for the page of the tables; absent until there was one. */
  readonly tables?: readonly TableOverview[];
  /** What went well last, whatever the state; in `done` the same as the state's own. */
  readonly notice?: Notice | null;
  /** True while an action other than a run is under way. */
  readonly busy?: boolean;
  readonly question?: QuestionState | null;
  readonly edit?: EditState | null;
  readonly lists?: PlannerLists | null;
}

/** The core of the pane; it knows no React. */
export interface PaneController {
  readonly actions: PaneActions;
  view(): PaneView;
  /** Calls back after every change of the view; gives what ends it. */
  subscribe(listener: () => void): () => void;
  /** Starts watching the workbook. */
  start(): Promise<void>;
  dispose(): void;
}
