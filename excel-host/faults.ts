import { ApiError } from './protocol/host-object';
import { httpStatusOf } from './protocol/messages';
import type { HostAnswer } from './protocol/messages';

/**
 * What fails: the action alone (the batch stops there, what came before stays), the whole request before anything of it was done, or only the
 * answer, after everything was done.
 */
export type FaultKind = 'action' | 'request' | 'answer';

interface PlannedFault {
  readonly at: number;
  readonly code: string;
  readonly kind: FaultKind;
}

/** Faults on demand: `failAt(7)` makes the seventh action from now fail. A fault happens once. */
export class FaultPlan {
  private planned: PlannedFault | null = null;
  private count = 0;

  /** Actions that began since the last `failAt` or `clear`. */
  get actions(): number {
    return this.count;
  }

  /** True once the planned fault happened. */
  get happened(): boolean {
    return this.planned === null ? this.spent : false;
  }
  private spent = false;

  /** @param n the action that fails, counted from 1, from now on @param code one of Excel.ErrorCodes; `Timeout` for an answer that never came */
  failAt(n: number, code = 'GeneralException', kind: FaultKind = 'action'): void {
    this.planned = { at: n, code, kind };
    this.count = 0;
    this.spent = false;
  }

  clear(): void {
    this.planned = null;
    this.count = 0;
    this.spent = false;
  }

  /** Counts an action. @throws ApiError when it is the one that fails */
  beforeAction(): void {
    this.count += 1;
    const fault = this.planned;
    if (fault?.kind !== 'action' || this.count !== fault.at) return;
    this.planned = null;
    this.spent = true;
    throw new ApiError(fault.code, messageOf(fault.code), 'fault');
  }

  /** The refusal of a request of so many actions, when the fault is due in it. */
  ofRequest(actions: number, kind: 'request' | 'answer', already = this.count): HostAnswer | null {
    const fault = this.planned;
    if (fault?.kind !== kind || fault.at > already + actions) return null;
    this.planned = null;
    this.spent = true;
    return { statusCode: httpStatusOf(fault.code), code: fault.code, message: messageOf(fault.code) };
  }
}

function messageOf(code: string): string {
  return `A fault that was asked for (${code}).`;
}
