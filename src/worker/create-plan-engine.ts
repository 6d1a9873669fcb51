import type { Language } from '../i18n/language';
import type { WorkbookCheck } from '../pipeline/check-workbook';
import type { Answer, Question } from '../pipeline/question';
import type { WorkbookSnapshot } from '../workbook/workbook';
import { EngineQuestionTask } from './engine-question-task';
import { EngineRunTask } from './engine-run-task';
import type { FromWorker, WorkerPort } from './messages';
import { EngineFailure, type EngineAnswer, type EngineRequest, type EngineRun, type PlanEngine } from './plan-engine';
import { createInThreadPort, createWebWorkerPort } from './worker-ports';

export interface PlanEngineOptions {
  /**
   * How many workers search at once, each with its own seed; the best plan is taken, of equal ones that of the smallest seed. One by
   * default: the plan is then that of the command line on every machine.
   */
  readonly workers?: number;
  /** Opens a worker; web workers where there are any, else this thread. */
  readonly createPort?: () => WorkerPort;
}

/** The engine of a pane. Workers are started when they are first needed. */
export function createPlanEngine(options: PlanEngineOptions = {}): PlanEngine {
  return new WorkerPlanEngine(options.workers ?? 1, options.createPort ?? (() => createWebWorkerPort() ?? createInThreadPort()));
}

interface PendingCheck {
  readonly resolve: (check: WorkbookCheck) => void;
  readonly reject: (failure: EngineFailure) => void;
}

class WorkerPlanEngine implements PlanEngine {
  private ports: WorkerPort[] = [];
  private readonly checks = new Map<number, PendingCheck>();
  private run: EngineRunTask | null = null;
  private question: EngineQuestionTask | null = null;
  private lastId = 0;

  constructor(
    private readonly workers: number,
    private readonly createPort: () => WorkerPort,
  ) {}

  check(snapshot: WorkbookSnapshot, language: Language): Promise<WorkbookCheck> {
    const id = ++this.lastId;
    return new Promise((resolve, reject) => {
      this.checks.set(id, { resolve, reject });
      this.attempt(() => this.port(0).post({ kind: 'check', id, snapshot, language }));
    });
  }

  start(snapshot: WorkbookSnapshot, request: EngineRequest): EngineRun {
    this.run?.abandon();
    const id = ++this.lastId;
    const run = new EngineRunTask(id, request, () => this.forget(run));
    this.run = run;
    this.attempt(() =>
      run.begin(
        Array.from({ length: this.workers }, (_, index) => this.port(index)),
        snapshot,
      ),
    );
    return run;
  }

  ask(snapshot: WorkbookSnapshot, question: Question, language: Language, onFirst?: (answer: Answer) => void): EngineAnswer {
    this.question?.abandon();
    const forget = (): void => {
      if (this.question === task) this.question = null;
    };
    const task = new EngineQuestionTask(++this.lastId, forget, onFirst);
    this.question = task;
    this.attempt(() => task.begin(this.port(0), snapshot, question, language));
    return task;
  }

  dispose(): void {
    this.question?.abandon();
    this.run?.abandon();
    this.breakAll(new EngineFailure('abandoned', 'the engine was disposed of'));
  }

  /** An abandoned run may hold its worker for long: the worker ends with it. */
  private forget(run: EngineRunTask): void {
    if (this.run === run) this.run = null;
    if (run.isAbandoned) this.breakAll(new EngineFailure('abandoned', 'the worker ended with an abandoned run'));
  }

  private attempt(send: () => void): void {
    try {
      send();
    } catch (error) {
      this.breakAll(new EngineFailure('worker-failed', String(error)));
    }
  }

  private port(index: number): WorkerPort {
    const known = this.ports[index];
    if (known !== undefined) return known;
    const port = this.createPort();
    port.onMessage = (message) => this.receive(index, message);
    port.onBroken = (reason) => this.breakAll(new EngineFailure('worker-failed', reason));
    this.ports[index] = port;
    return port;
  }

  private receive(index: number, message: FromWorker): void {
    const check = this.checks.get(message.id);
    if (check === undefined) {
      this.run?.receive(index, message);
      this.question?.receive(message);
      return;
    }
    this.checks.delete(message.id);
    if (message.kind === 'checked') check.resolve(message.check);
    else check.reject(new EngineFailure('worker-failed', message.kind === 'failed' ? message.message : message.kind));
  }

  /** Ends every worker, and all that waits for one. */
  private breakAll(failure: EngineFailure): void {
    const { ports, run, question } = this;
    const checks = [...this.checks.values()];
    this.ports = [];
    this.run = null;
    this.question = null;
    this.checks.clear();
    for (const port of ports) port?.end();
    for (const { reject } of checks) reject(failure);
    run?.fail(failure);
    question?.fail(failure);
  }
}
