import { CellError } from '../model/cell';
import type { HostEntry } from '../protocol/events';
import { HostObject } from '../protocol/host-object';
import type { FunctionAnswer } from './answers';
import { errorOf, valueOf } from './answers';

/** The runtime's category and types of messages. */
const FUNCTION_CATEGORY = 1;
const INVOKE = 1000;
const CANCEL = 1001;

const CANCELABLE = 1;
const STREAMING = 2;
const ALLOWS_ERRORS = 4;

/** One call of a custom function from a cell. */
export interface FunctionCall {
  /** As a cell names it, `NAMESPACE.NAME`, once functions are declared; before that the id that was associated. Case does not matter. */
  readonly name: string;
  /** One for each declared parameter. Ranges are matrices; '' in a matrix or null is a blank cell; an argument left out is undefined. */
  readonly arguments: readonly unknown[];
  /** Where the formula stands, `Sheet1!A1`. */
  readonly address?: string;
  /** Where the arguments stand, for functions that ask for it. */
  readonly parameterAddresses?: readonly string[];
}

/** A function that goes on answering. */
export interface FunctionStream {
  /** Ends it: the function's `onCanceled` is called. */
  cancel(): void;
}

/** How a blank cell reaches a function: 0 on the desktop, null on the web (OfficeDev/office-js#4702). */
export type BlankCells = 'zero' | 'null';

/** What the function runtime tells the host. */
export class CustomFunctionsService extends HostObject {
  /** True once the add-in's runtime said that it takes calls. */
  isReady = false;

  constructor(private readonly onResult: (id: number, answer: FunctionAnswer) => void) {
    super();
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.isReady = true;
  }
  /** Feature 2: results follow each other within 200 ms instead of 500. */
  _GetEnabledFeatures(): readonly number[] {
    return [1, 2];
  }
  SetInvocationArrayResults(results: readonly (readonly [number, boolean, unknown, number?])[]): void {
    for (const [id, succeeded, value, code] of results) {
      this.onResult(id, { value: succeeded ? valueOf(value) : errorOf(typeof code === 'number' ? code : 0, value) });
    }
  }
  SetInvocationResults(results: readonly { id: number; failed?: boolean; value?: unknown; errorCode?: number }[]): void {
    for (const result of results) {
      this.onResult(result.id, { value: result.failed === true ? errorOf(result.errorCode ?? 0, result.value) : valueOf(result.value) });
    }
  }
}

interface Waiting {
  readonly answer: (answer: FunctionAnswer) => void;
  readonly isStreaming: boolean;
}

/** Calls custom functions through the library's own runtime and takes their answers. */
export class FunctionCalls {
  readonly service = new CustomFunctionsService((id, answer) => {
    this.take(id, answer);
  });
  private readonly waiting = new Map<number, Waiting>();
  private sequence = 0;

  constructor(
    private readonly send: (entries: readonly HostEntry[]) => void,
    private readonly options: {
      readonly blankCells: () => BlankCells;
      /** The id of the function that a cell calls by that name; null for a name that the add-in did not declare: #NAME?. */
      readonly idOf: (name: string) => string | null;
    },
  ) {}

  /** Calls under way. */
  get pending(): number {
    return this.waiting.size;
  }

  /** Calls functions, all in one message. Ends when each has answered; one that is not declared answers #NAME?. Never rejects. */
  call(calls: readonly FunctionCall[]): Promise<readonly FunctionAnswer[]> {
    const entries: HostEntry[] = [];
    const answers = calls.map((call) => {
      const name = this.options.idOf(call.name);
      if (name === null) return Promise.resolve<FunctionAnswer>({ value: new CellError('#NAME?') });
      return new Promise<FunctionAnswer>((answer) => {
        const id = this.nextId();
        this.waiting.set(id, { answer, isStreaming: false });
        entries.push(invocation(id, { ...call, name }, 0, this.options.blankCells()));
      });
    });
    if (entries.length > 0) this.send(entries);
    return Promise.all(answers);
  }

  /** Calls a streaming function; `onAnswer` is called at each of its results. */
  stream(call: FunctionCall, onAnswer: (answer: FunctionAnswer) => void): FunctionStream {
    const id = this.nextId();
    this.waiting.set(id, { answer: onAnswer, isStreaming: true });
    const name = this.options.idOf(call.name) ?? call.name;
    this.send([invocation(id, { ...call, name }, STREAMING | CANCELABLE, this.options.blankCells())]);
    return {
      cancel: () => {
        if (!this.waiting.delete(id)) return;
        this.send([{ ...entryOf(id, CANCEL), message: JSON.stringify({ invocationId: id }) }]);
      },
    };
  }

  private nextId(): number {
    this.sequence += 1;
    return this.sequence;
  }

  private take(id: number, answer: FunctionAnswer): void {
    const waiter = this.waiting.get(id);
    if (waiter === undefined) return;
    if (!waiter.isStreaming) this.waiting.delete(id);
    waiter.answer(answer);
  }
}

function entryOf(id: number, messageType: number): Omit<HostEntry, 'message'> {
  return { messageCategory: FUNCTION_CATEGORY, messageType, targetId: '', id };
}

/** An argument as the runtime reads it: blanks by the platform's way, errors as objects with their code, left out as null. */
function argumentOf(value: unknown, blank: 0 | null, insideRange: boolean): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => argumentOf(each, blank, true));
  if (value instanceof CellError) return { type: 'CustomFunctionError', code: value.word };
  if (value === undefined) return null;
  if (value === null || (insideRange && value === '')) return blank;
  return value;
}

function holdsError(value: unknown): boolean {
  return value instanceof CellError || (Array.isArray(value) && value.some(holdsError));
}

function invocation(id: number, call: FunctionCall, flags: number, blankCells: BlankCells): HostEntry {
  const blank = blankCells === 'zero' ? 0 : null;
  const args = call.arguments.map((value) => argumentOf(value, blank, false));
  const allFlags = call.arguments.some(holdsError) ? flags | ALLOWS_ERRORS : flags;
  const message = [id, call.name, args, call.address ?? 'Sheet1!A1', allFlags, call.parameterAddresses ?? null];
  return { ...entryOf(id, INVOKE), message: JSON.stringify(message) };
}
