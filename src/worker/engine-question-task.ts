import type { Answer, Question } from '../pipeline/question';
import type { Language } from '../i18n/language';
import type { WorkbookSnapshot } from '../workbook/workbook';
import type { FromWorker, WorkerPort } from './messages';
import { EngineFailure, type EngineAnswer } from './plan-engine';

/** A question as the pane sees it: one worker tries, and gives what it found when it is done or told to stop. */
export class EngineQuestionTask implements EngineAnswer {
  readonly answer: Promise<Answer>;
  private settle: { resolve: (answer: Answer) => void; reject: (failure: EngineFailure) => void } | null = null;
  private port: WorkerPort | null = null;

  constructor(
    private readonly id: number,
    private readonly onEnd: () => void,
    private readonly onFirst?: (answer: Answer) => void,
  ) {
    this.answer = new Promise((resolve, reject) => {
      this.settle = { resolve, reject };
    });
    // Whoever abandons a question need not wait for its answer.
    this.answer.catch(() => {});
  }

  begin(port: WorkerPort, snapshot: WorkbookSnapshot, question: Question, language: Language): void {
    this.port = port;
    port.post({ kind: 'ask', id: this.id, snapshot, question, language });
  }

  stop(): void {
    if (this.settle !== null) this.port?.post({ kind: 'stop', id: this.id });
  }

  /** The worker is only told to stop, not ended: a run may be under way in it. */
  abandon(): void {
    this.stop();
    this.fail(new EngineFailure('abandoned', 'the question was abandoned'));
  }

  fail(failure: EngineFailure): void {
    const { settle } = this;
    if (settle === null) return;
    this.settle = null;
    settle.reject(failure);
    this.onEnd();
  }

  receive(message: FromWorker): void {
    if (message.id !== this.id || this.settle === null) return;
    if (message.kind === 'failed') this.fail(new EngineFailure('worker-failed', message.message));
    if (message.kind === 'answering') this.onFirst?.(message.answer);
    if (message.kind !== 'answered') return;
    const { settle } = this;
    this.settle = null;
    settle.resolve(message.answer);
    this.onEnd();
  }
}
