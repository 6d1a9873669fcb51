import type { PlanningInput } from '../engine/model/input';
import type { Plan } from '../engine/model/plan';
import type { PlanOptions } from '../engine/plan';
import type { SearchProgress } from '../engine/schedule/schedule';

/** Where plans are computed: in web workers beside the pane, or in this thread where there are none. */
export interface PlanEngine {
  /** Starts a run; one at a time: starting another ends the one before. */
  start(input: PlanningInput, request: EngineRequest): EngineRun;
  /** Ends every worker. */
  dispose(): void;
}

export interface EngineRequest extends Pick<PlanOptions, 'iterations' | 'seed' | 'rule'> {
  /** Wall-clock budget; the search ends with the best plan when it is over. null: the iterations alone decide. */
  readonly milliseconds: number | null;
  readonly onProgress?: (progress: SearchProgress) => void;
}

export interface EngineRun {
  /** The best plan when the budget is over or after `stop`. Rejects with EngineFailure when the worker dies. */
  readonly plan: Promise<Plan>;
  /** Ends the search and keeps the best plan so far; answered within 200 ms. */
  stop(): void;
  /** Ends the run without a plan; `plan` rejects with EngineFailure `abandoned`. */
  abandon(): void;
}

export class EngineFailure extends Error {
  constructor(
    readonly code: 'abandoned' | 'worker-failed',
    message: string,
  ) {
    super(message);
    this.name = 'EngineFailure';
  }
}
