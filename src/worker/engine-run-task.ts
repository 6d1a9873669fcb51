import type { SearchProgress } from '../engine/schedule/schedule';
import type { SheetSpec } from '../sheets/sheet-spec';
import type { WorkbookSnapshot } from '../workbook/workbook';
import type { FromWorker, WorkerPort } from './messages';
import { EngineFailure, type EngineOutcome, type EngineRequest, type EngineRun } from './plan-engine';

/** A run as the pane sees it: several workers search, the best of them is asked for its sheets. */
export class EngineRunTask implements EngineRun {
  readonly outcome: Promise<EngineOutcome>;
  isAbandoned = false;
  private settle: { resolve: (outcome: EngineOutcome) => void; reject: (failure: EngineFailure) => void } | null = null;
  private ports: readonly WorkerPort[] = [];
  /** Objective value by worker; undefined while it searches. */
  private readonly values: (number | null | undefined)[] = [];
  private readonly progress: (SearchProgress | undefined)[] = [];
  private readonly sheets: SheetSpec[] = [];

  constructor(
    private readonly id: number,
    private readonly request: EngineRequest,
    private readonly onEnd: () => void,
  ) {
    this.outcome = new Promise((resolve, reject) => {
      this.settle = { resolve, reject };
    });
    // Whoever abandons a run need not wait for its outcome.
    this.outcome.catch(() => {});
  }

  begin(ports: readonly WorkerPort[], snapshot: WorkbookSnapshot): void {
    this.ports = ports;
    const { onProgress: _, ...request } = this.request;
    ports.forEach((port, seedStep) => {
      this.values.push(undefined);
      port.post({ kind: 'run', id: this.id, snapshot, request: { ...request, seedStep } });
    });
  }

  stop(): void {
    if (this.settle !== null) for (const port of this.ports) port.post({ kind: 'stop', id: this.id });
  }

  abandon(): void {
    if (this.settle === null) return;
    this.isAbandoned = true;
    this.fail(new EngineFailure('abandoned', 'the run was abandoned'));
  }

  fail(failure: EngineFailure): void {
    const { settle } = this;
    if (settle === null) return;
    this.settle = null;
    settle.reject(failure);
    this.onEnd();
  }

  receive(index: number, message: FromWorker): void {
    if (message.id !== this.id || this.settle === null) return;
    if (message.kind === 'progress') this.report(index, message.search);
    else if (message.kind === 'computed') this.takeValue(index, message.value);
    else if (message.kind === 'sheet') this.sheets.push(message.sheet);
    else if (message.kind === 'failed') this.fail(new EngineFailure('worker-failed', message.message));
    else if (message.kind === 'outcome') this.succeed(message.outcome);
  }

  private report(index: number, search: SearchProgress | null): void {
    if (search !== null) this.progress[index] = search;
    const known = this.progress.filter((one) => one !== undefined);
    const best = known.reduce<SearchProgress | null>(
      (least, one) => (least === null || one.best.value < least.best.value ? one : least),
      null,
    );
    this.request.onProgress?.({ stage: 'computing', search: best });
  }

  /** Once all have searched, the best goes on; the first of equal ones. */
  private takeValue(index: number, value: number | null): void {
    this.values[index] = value;
    if (this.values.includes(undefined)) return;
    this.request.onProgress?.({ stage: 'comparing' });
    const numbers = this.values.map((one) => one ?? Infinity);
    this.ports[numbers.indexOf(Math.min(...numbers))].post({ kind: 'finish', id: this.id });
  }

  private succeed(outcome: EngineOutcome): void {
    const { settle, sheets } = this;
    this.settle = null;
    settle?.resolve(outcome.kind === 'planned' ? { ...outcome, sheets } : outcome);
    this.onEnd();
  }
}
