import type { Plan } from '../engine/model/plan';
import { planSteps } from '../engine/plan';
import type { SearchProgress } from '../engine/schedule/schedule';
import type { Steps } from '../engine/steps';
import { answerSteps } from '../pipeline/answer-question';
import { checkWorkbook } from '../pipeline/check-workbook';
import type { Answer } from '../pipeline/question';
import { finishRun, prepareRun, type PreparedRun } from '../pipeline/run-stages';
import type { FromWorker, RunRequest, ToWorker } from './messages';

/** What a worker needs of the world it runs in. */
export interface WorkerSurroundings {
  post(message: FromWorker): void;
  /** Milliseconds of a clock that never goes back. */
  now(): number;
  /** Lets waiting messages be read. */
  pause(): Promise<void>;
  /** True once nobody listens any more; the work is dropped at the next pause. */
  isEnded(): boolean;
}

/** Milliseconds of work between two looks at the messages. */
const SLICE = 40;
/** Milliseconds between two reports of progress. */
const BETWEEN_REPORTS = 100;

/** Answers the messages of a pane; give it each message as it comes. */
export function servePlans(surroundings: WorkerSurroundings): (message: ToWorker) => void {
  const runs = new Map<number, ServedRun>();
  const questions = new Map<number, ServedQuestion>();
  const serve = async (message: ToWorker): Promise<void> => {
    const { id } = message;
    if (message.kind === 'check') surroundings.post({ kind: 'checked', id, check: checkWorkbook(message.snapshot, message.language) });
    else if (message.kind === 'stop') {
      runs.get(id)?.stop();
      questions.get(id)?.stop();
    } else if (message.kind === 'ask') {
      const question = new ServedQuestion(id, surroundings);
      questions.set(id, question);
      const first = (answer: Answer): void => surroundings.post({ kind: 'answering', id, answer });
      await question
        .answer(answerSteps(message.snapshot, message.question, message.language, {}, first))
        .finally(() => questions.delete(id));
    } else if (message.kind === 'finish') {
      await runs.get(id)?.finish();
      runs.delete(id);
    } else {
      runs.clear();
      const run = new ServedRun(id, surroundings);
      runs.set(id, run);
      await run.compute(message.snapshot, message.request);
    }
  };
  return (message) => {
    serve(message).catch((error: unknown) => {
      surroundings.post({
        kind: 'failed',
        id: message.id,
        message: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
      });
    });
  };
}

/** One question: its trials run in slices until they are done or told to stop. */
class ServedQuestion {
  private stopped = false;

  constructor(
    private readonly id: number,
    private readonly surroundings: WorkerSurroundings,
  ) {}

  stop(): void {
    this.stopped = true;
  }

  async answer(steps: Steps<Answer>): Promise<void> {
    const { surroundings, id } = this;
    let step = steps.next(false);
    for (let sliceEnd = surroundings.now() + SLICE; step.done !== true;) {
      if (surroundings.now() >= sliceEnd) {
        await surroundings.pause();
        if (surroundings.isEnded()) return;
        sliceEnd = surroundings.now() + SLICE;
      }
      step = steps.next(this.stopped);
    }
    surroundings.post({ kind: 'answered', id, answer: step.value });
  }
}

/** One run: computed in slices, then waiting to be finished or forgotten. */
class ServedRun {
  private stopped = false;
  private ended: 'by-iterations' | 'early' = 'by-iterations';
  private prepared: PreparedRun | null = null;
  private plan: Plan | null = null;
  private reported = -Infinity;
  private unreported: SearchProgress | null = null;

  constructor(
    private readonly id: number,
    private readonly surroundings: WorkerSurroundings,
  ) {}

  stop(): void {
    this.stopped = true;
  }

  async compute(snapshot: Parameters<typeof prepareRun>[0], { milliseconds, seedStep, ...choices }: RunRequest): Promise<void> {
    const { surroundings, id } = this;
    const deadline = milliseconds === null ? Infinity : surroundings.now() + milliseconds;
    const prepared = prepareRun(snapshot, choices);
    this.prepared = prepared;
    surroundings.post({ kind: 'progress', id, search: null });
    let value: number | null = null;
    if (prepared.read.usable) {
      const options = { ...prepared.search, seed: prepared.search.seed + seedStep };
      const steps = planSteps(prepared.input, {
        ...options,
        onProgress: (progress) => {
          value = progress.best.value;
          this.report(progress);
        },
      });
      this.plan = await this.drive(steps, deadline);
      if (this.plan === null) return;
    }
    this.flush();
    surroundings.post({ kind: 'computed', id, value });
  }

  /** Runs the steps to their end, reading messages between slices; null when the worker was ended meanwhile. */
  private async drive(steps: ReturnType<typeof planSteps>, deadline: number): Promise<Plan | null> {
    const { surroundings } = this;
    let step = steps.next(false);
    for (let sliceEnd = surroundings.now() + SLICE; step.done !== true;) {
      if (surroundings.now() >= sliceEnd) {
        this.flush();
        await surroundings.pause();
        if (surroundings.isEnded()) return null;
        sliceEnd = surroundings.now() + SLICE;
      }
      const isOver = this.stopped || surroundings.now() >= deadline;
      if (isOver) this.ended = 'early';
      step = steps.next(isOver);
    }
    return step.value;
  }

  private report(progress: SearchProgress): void {
    this.unreported = progress;
    this.flush();
  }

  private flush(): void {
    const { surroundings, unreported: search, id } = this;
    if (search === null || surroundings.now() - this.reported < BETWEEN_REPORTS) return;
    this.reported = surroundings.now();
    this.unreported = null;
    surroundings.post({ kind: 'progress', id, search });
  }

  async finish(): Promise<void> {
    const { prepared, plan, id, surroundings } = this;
    if (prepared === null) return;
    if (plan === null) {
      surroundings.post({ kind: 'outcome', id, outcome: { kind: 'nothing-to-plan', findings: prepared.read.findings } });
      return;
    }
    const finished = finishRun(prepared, plan);
    for (const sheet of finished.sheets) {
      await surroundings.pause();
      if (surroundings.isEnded()) return;
      surroundings.post({ kind: 'sheet', id, sheet });
    }
    const outcome = { ...finished, kind: 'planned' as const, stoppedEarly: this.ended === 'early', sheets: [] };
    surroundings.post({ kind: 'outcome', id, outcome });
  }
}
