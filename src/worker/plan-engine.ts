import type { DispatchingRule } from '../engine/schedule/dispatching-rules';
import type { SearchProgress } from '../engine/schedule/schedule';
import type { Language } from '../i18n/language';
import type { WorkbookCheck } from '../pipeline/check-workbook';
import type { Answer, Question } from '../pipeline/question';
import type { FinishedRun } from '../pipeline/run-stages';
import type { LocatedFinding } from '../tables/read-input';
import type { WorkbookSnapshot } from '../workbook/workbook';

/** Where tables are checked and plans are computed: in web workers beside the pane, or in this thread where there are none. */
export interface PlanEngine {
  /** What there is to say of a workbook; rejects with EngineFailure. */
  check(snapshot: WorkbookSnapshot, language: Language): Promise<WorkbookCheck>;
  /** Starts a run: tables to sheets, nothing written. One at a time: starting another abandons the one before. */
  start(snapshot: WorkbookSnapshot, request: EngineRequest): EngineRun;
  /**
   * Answers a question by planning with what it asks about; nothing is written. One at a time: asking another abandons the one before; a run may be
   * under way beside it. `onFirst` hears of an answer that is there at once, where there is one, before the better one that is searched for.
   */
  ask(snapshot: WorkbookSnapshot, question: Question, language: Language, onFirst?: (answer: Answer) => void): EngineAnswer;
  /** Ends every worker. */
  dispose(): void;
}

/** A question under way. Rejects with EngineFailure; `stop` ends the trials and keeps what was found so far. */
export interface EngineAnswer {
  readonly answer: Promise<Answer>;
  stop(): void;
  abandon(): void;
}

export interface EngineRequest {
  /** Of the search; 0 = the best dispatching rule alone. */
  readonly iterations: number;
  /** Wall-clock budget; the search ends with the best plan when it is over. null: the iterations alone decide. */
  readonly milliseconds: number | null;
  /** Instead of `Parameters.seed`. */
  readonly seed?: number;
  /** Only this rule instead of the best of all. */
  readonly rule?: DispatchingRule;
  /** At most ten times a second; `comparing` once, when the search is over. */
  readonly onProgress?: (progress: EngineProgress) => void;
}

export type EngineProgress = { readonly stage: 'computing'; readonly search: SearchProgress | null } | { readonly stage: 'comparing' };

export interface EngineRun {
  /** The best plan when the budget is over or after `stop`. Rejects with EngineFailure when the worker dies. */
  readonly outcome: Promise<EngineOutcome>;
  /** Ends the search and keeps the best plan so far. */
  stop(): void;
  /** Ends the run without a plan; `outcome` rejects with EngineFailure `abandoned`. */
  abandon(): void;
}

/** What a run gave: the plan as sheets, or why none is possible. */
export type EngineOutcome =
  | { readonly kind: 'nothing-to-plan'; readonly findings: readonly LocatedFinding[] }
  | ({
      readonly kind: 'planned';
      /** The budget or `stop` ended the search before its iterations were done. */ readonly stoppedEarly: boolean;
    } & FinishedRun);

export class EngineFailure extends Error {
  constructor(
    readonly code: 'abandoned' | 'worker-failed',
    message: string,
  ) {
    super(message);
    this.name = 'EngineFailure';
  }
}
