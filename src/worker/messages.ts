import type { SearchProgress } from '../engine/schedule/schedule';
import type { Language } from '../i18n/language';
import type { WorkbookCheck } from '../pipeline/check-workbook';
import type { Answer, Question } from '../pipeline/question';
import type { SheetSpec } from '../sheets/sheet-spec';
import type { WorkbookSnapshot } from '../workbook/workbook';
import type { EngineOutcome, EngineRequest } from './plan-engine';

/** What the pane tells a worker; `id` names the task in all that is said about it. Everything is plain data that a structured clone keeps. */
export type ToWorker =
  | { readonly kind: 'check'; readonly id: number; readonly snapshot: WorkbookSnapshot; readonly language: Language }
  | { readonly kind: 'run'; readonly id: number; readonly snapshot: WorkbookSnapshot; readonly request: RunRequest }
  | {
      readonly kind: 'ask';
      readonly id: number;
      readonly snapshot: WorkbookSnapshot;
      readonly question: Question;
      readonly language: Language;
    }
  /** Ends the search of a run, or the trials of a question. */
  | { readonly kind: 'stop'; readonly id: number }
  /** Asks for the sheets of a run whose search is over. */
  | { readonly kind: 'finish'; readonly id: number };

export interface RunRequest extends Omit<EngineRequest, 'onProgress'> {
  /** Added to the seed, so that several workers search differently. */
  readonly seedStep: number;
}

/** What a worker says. */
export type FromWorker =
  | { readonly kind: 'checked'; readonly id: number; readonly check: WorkbookCheck }
  | { readonly kind: 'progress'; readonly id: number; readonly search: SearchProgress | null }
  /** The search is over; `value` is the plan's objective value, null when nothing can be planned. Waits for `finish`. */
  | { readonly kind: 'computed'; readonly id: number; readonly value: number | null }
  /** One of the outcome's sheets, in order; they come one by one so that the pane never has much to take in at once. */
  | { readonly kind: 'sheet'; readonly id: number; readonly sheet: SheetSpec }
  | { readonly kind: 'outcome'; readonly id: number; readonly outcome: EngineOutcome }
  /** An answer that is there at once; `answered` with a better one follows. */
  | { readonly kind: 'answering'; readonly id: number; readonly answer: Answer }
  | { readonly kind: 'answered'; readonly id: number; readonly answer: Answer }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };

/** A way to a worker: a thread of its own, or this one. */
export interface WorkerPort {
  post(message: ToWorker): void;
  onMessage: (message: FromWorker) => void;
  /** The worker itself broke, beyond any task. */
  onBroken: (reason: string) => void;
  end(): void;
}
