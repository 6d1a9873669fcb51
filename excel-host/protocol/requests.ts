import type { FaultPlan } from '../faults';
import type { HostLimits } from '../limits';
import { exceeds } from '../limits';
import { Batch, REMOVE_REFERENCE } from './batch';
import type { HostAnswer, RequestBody } from './messages';
import { ActionType, httpStatusOf, ObjectPathType, RequestFlag } from './messages';
import type { Roots } from './object-paths';

const CELL_EDIT =
  'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.';

/** Taken when the module loads: a test's fake clock must not stop the host. */
const later = globalThis.setTimeout.bind(globalThis);

/** Ends in a macro-task of its own: a real host never answers at once. */
export function macroTask(): Promise<void> {
  return new Promise((resolve) => {
    later(resolve, 0);
  });
}

function refusal(code: string, message: string): HostAnswer {
  return { statusCode: httpStatusOf(code), code, message };
}

/** A request to services outside the workbook (results of custom functions): it never waits for the workbook. */
function isForServices(body: RequestBody): boolean {
  const roots = Object.values(body.ObjectPaths).filter((path) => path.ParentObjectPathId === undefined);
  return roots.length > 0 && roots.every((path) => path.ObjectPathType === ObjectPathType.newObject);
}

/**
 * A request that only gives up references, as the library sends it when a run has ended. It always succeeds here: its failure never reaches the
 * add-in, and the library would try again, every five seconds, in the middle of whatever a test does then.
 */
function isGivingUp(body: RequestBody): boolean {
  const work = body.Actions.filter((action) => action.ActionType !== ActionType.instantiate);
  return work.length > 0 && work.every((action) => action.ActionType === ActionType.method && action.Name === REMOVE_REFERENCE);
}

/** The user's hand in a cell: while it is there, requests fail, or wait if they asked to. */
export class CellEditing {
  private editing = false;
  private waiters: (() => void)[] = [];

  get active(): boolean {
    return this.editing;
  }
  set active(value: boolean) {
    this.editing = value;
    if (value) return;
    const waiting = this.waiters;
    this.waiters = [];
    for (const resume of waiting) resume();
  }
  /** Requests that wait for the user to leave the cell. */
  get waiting(): number {
    return this.waiters.length;
  }
  async ended(): Promise<void> {
    while (this.editing) await new Promise<void>((resolve) => this.waiters.push(resolve));
  }
}

/** Takes the add-in's requests, one after another, each answered in a macro-task of its own. */
export class RequestDesk {
  readonly editing = new CellEditing();
  private last: Promise<unknown> = Promise.resolve();
  private taken = 0;

  constructor(
    private readonly roots: Roots,
    private readonly limits: HostLimits,
    private readonly faults: FaultPlan,
    /** Called after each batch: calculation that was put off, events. */
    private readonly afterBatch: () => void,
  ) {}

  /** Requests so far that concern the workbook: each is one `context.sync()`. */
  get roundTrips(): number {
    return this.taken;
  }

  /** @param request the JSON text of the body, or the body itself */
  answer(request: string | RequestBody, flags: number): Promise<HostAnswer> {
    const text = typeof request === 'string' ? request : JSON.stringify(request);
    if (exceeds(text, this.limits.payloadBytes)) {
      return macroTask().then(() => {
        this.taken += 1;
        return refusal('RequestPayloadSizeLimitExceeded', 'The request payload size has exceeded the limit.');
      });
    }
    const body = JSON.parse(text) as RequestBody;
    if (isForServices(body)) return macroTask().then(() => ({ statusCode: 200, body: new Batch(body, this.roots).run() }));
    const answer = this.last.then(() => this.answerInTurn(body, flags));
    this.last = answer.catch(() => undefined);
    return answer;
  }

  /** Ends when every request so far was answered. */
  async idle(): Promise<void> {
    let seen: Promise<unknown> | null = null;
    while (seen !== this.last) {
      seen = this.last;
      await seen;
    }
  }

  private async answerInTurn(body: RequestBody, flags: number): Promise<HostAnswer> {
    await macroTask();
    this.taken += 1;
    if (isGivingUp(body)) return { statusCode: 200, body: new Batch(body, this.roots).run() };
    if (this.editing.active) {
      if ((flags & RequestFlag.delayForCellEdit) === 0) return refusal('InvalidOperationInCellEditMode', CELL_EDIT);
      await this.editing.ended();
    }
    const refused = this.faults.ofRequest(body.Actions.length, 'request');
    if (refused !== null) return refused;
    const before = this.faults.actions;
    const response = new Batch(body, this.roots, () => {
      this.faults.beforeAction();
    }).run();
    this.afterBatch();
    const lost = this.faults.ofRequest(body.Actions.length, 'answer', before);
    if (lost !== null) return lost;
    if (exceeds(JSON.stringify(response), this.limits.payloadBytes)) {
      return refusal('ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.');
    }
    return { statusCode: 200, body: response };
  }
}
