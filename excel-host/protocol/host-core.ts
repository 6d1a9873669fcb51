import { createNativeBridge } from '../doors/native-bridge';
import type { RichApiBridge } from '../doors/native-bridge';
import type { FunctionAnswer } from '../custom-functions/answers';
import type { BlankCells, FunctionCall, FunctionStream } from '../custom-functions/function-calls';
import { FunctionCalls } from '../custom-functions/function-calls';
import { FaultPlan } from '../faults';
import type { DocumentSettings } from '../model/document-settings';
import type { HostLimits } from '../limits';
import { checkAddressLength, EXCEL_WEB_LIMITS } from '../limits';
import { AddInService } from './add-in-service';
import type { HostEntry } from './events';
import { EventQueue } from './events';
import type { HostObject } from './host-object';
import { ApiError } from './host-object';
import type { HostAnswer, RequestBody, ResponseBody } from './messages';
import { ReferenceTable } from './object-paths';
import type { Roots } from './object-paths';
import { macroTask, RequestDesk } from './requests';

/** API sets that a current Excel on the web has. `isSetSupported` answers by them. */
export const EXCEL_WEB_REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  ExcelApi: '1.17',
  ExcelApiOnline: '1.1',
  ExcelApiUndo: '1.17',
  RichApiRuntime: '1.2',
  RichApiRuntimeFlag: '1.2',
  SharedRuntime: '1.2',
  CustomFunctions: '1.9',
  CustomFunctionsRuntime: '1.4',
  DelayForCellEdit: '1.1',
  DialogApi: '1.2',
  RibbonApi: '1.2',
  Settings: '1.1',
  CompressedFile: '1.1',
  ImageCoercion: '1.1',
};

/** How a host is set up. */
export interface CoreOptions {
  /** API sets and their versions, in place of those of Excel on the web. */
  readonly requirementSets?: Readonly<Record<string, string>>;
  /** Limits in place of Excel's. */
  readonly limits?: Partial<HostLimits>;
  /** How a blank cell reaches a custom function; `null`, as on the web, by default. */
  readonly blankCells?: BlankCells;
  /** BCP 47 tag of the language that Office shows, `en-US` by default. */
  readonly displayLanguage?: string;
}

/** What a workbook at the root may take part in. */
export interface HostRoot {
  /** What `Office.context.document.settings` keeps with the file. */
  readonly documentSettings?: DocumentSettings;
  /** Takes the host's limits, which may change later. */
  useLimits?(limits: HostLimits): void;
}

/**
 * Answers the library for whatever workbook stands at its root: the protocol, limits, faults, events and custom functions. It proves what an
 * add-in sends and how it takes the answers; it does not prove Excel.
 */
export class HostCore<Root extends HostObject & HostRoot> {
  readonly faults = new FaultPlan();
  readonly limits: HostLimits;
  /** Set a version lower, or delete an entry, to see the add-in's fallbacks. */
  readonly requirementSets: Record<string, string>;
  readonly events: EventQueue;
  readonly references = new ReferenceTable();
  displayLanguage: string;
  blankCells: BlankCells;

  protected readonly rootObject: Root;
  private readonly desk: RequestDesk;
  private readonly calls: FunctionCalls;
  private readonly addIn = new AddInService();
  private readonly listeners = new Set<(entries: readonly HostEntry[]) => void>();
  private readonly batchListeners = new Set<() => void>();
  private bridge: RichApiBridge | null = null;
  private flushDue = false;
  private functionIds: ReadonlyMap<string, string> | null = null;

  constructor(
    makeRoot: (events: EventQueue) => Root,
    options: CoreOptions = {},
    private readonly endBatch: (root: Root) => void = () => undefined,
  ) {
    this.limits = { ...EXCEL_WEB_LIMITS, ...options.limits };
    this.requirementSets = { ...(options.requirementSets ?? EXCEL_WEB_REQUIREMENT_SETS) };
    this.displayLanguage = options.displayLanguage ?? 'en-US';
    this.blankCells = options.blankCells ?? 'null';
    this.events = new EventQueue(() => {
      this.scheduleFlush();
    });
    this.rootObject = makeRoot(this.events);
    this.rootObject.useLimits?.(this.limits);
    this.calls = new FunctionCalls(
      (entries) => {
        this.send(entries);
      },
      {
        blankCells: () => this.blankCells,
        idOf: (name) => this.functionId(name),
      },
    );
    this.desk = new RequestDesk(this.roots(), this.limits, this.faults, () => {
      this.endBatch(this.rootObject);
      for (const listener of this.batchListeners) listener();
    });
  }

  private roots(): Roots {
    return {
      root: this.rootObject,
      references: this.references,
      service: (typeName) => this.service(typeName),
      checkArguments: (target, name, args) => {
        checkAddressLength(target, name, args, this.limits.addressLength);
      },
    };
  }

  /** The services beside the workbook that the library asks for by name. */
  private service(typeName: string): HostObject | null {
    switch (typeName) {
      case 'Microsoft.ExcelServices.CustomFunctions':
        return this.calls.service;
      case 'Microsoft.InternalService.AddinInternalService':
        return this.addIn;
      default:
        return null;
    }
  }

  /** Requests that the add-in made so far: each is one `context.sync()`. */
  get roundTrips(): number {
    return this.desk.roundTrips;
  }

  /** What `Office.context.document.settings` keeps with the workbook; undefined where the root has no place for it. */
  get documentSettings(): DocumentSettings | undefined {
    return this.rootObject.documentSettings;
  }

  /** While true the user types in a cell: requests fail at once, or wait for its end when they ask to (`delayForCellEdit`). */
  get cellEditMode(): boolean {
    return this.desk.editing.active;
  }
  set cellEditMode(value: boolean) {
    this.desk.editing.active = value;
  }
  /** Requests that wait for the end of cell editing. */
  get waitingForCellEdit(): number {
    return this.desk.editing.waiting;
  }

  /** True once the add-in's function runtime said that it takes calls. */
  get functionsReady(): boolean {
    return this.calls.service.isReady;
  }

  /** Answers a request with its status, as a door passes it on. Never rejects but for a bug. */
  answer(request: string | RequestBody, flags = 0): Promise<HostAnswer> {
    return this.desk.answer(request, flags);
  }

  /** Answers a request's body. @throws ApiError when the request is refused as a whole */
  async execute(body: RequestBody, flags = 0): Promise<ResponseBody> {
    const answer = await this.answer(body, flags);
    if ('body' in answer) return answer.body;
    throw new ApiError(answer.code, answer.message);
  }

  /** Tells of events and function calls until the returned function is called. */
  connect(listener: (entries: readonly HostEntry[]) => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  /** Calls `listener` after each request that was carried out. Gives what ends it. */
  onBatch(listener: () => void): () => void {
    this.batchListeners.add(listener);
    return () => {
      this.batchListeners.delete(listener);
    };
  }

  /** The door for jest and node; the same one at each call. */
  nativeBridge(): RichApiBridge {
    this.bridge ??= createNativeBridge(this);
    return this.bridge;
  }

  /**
   * Takes the functions that an add-in declares (its functions.json), as Excel does when it is installed: a cell calls them as `NAMESPACE.NAME`,
   * and any other name is #NAME?. Until then the runtime is asked for any name as it is written.
   */
  declareFunctions(functions: readonly { readonly id: string; readonly name: string }[], namespace: string): void {
    const names = functions.map(({ id, name }) => [`${namespace}.${name}`.toUpperCase(), id] as const);
    this.functionIds = new Map([...(this.functionIds ?? []), ...names]);
  }

  private functionId(name: string): string | null {
    return this.functionIds === null ? name : (this.functionIds.get(name.toUpperCase()) ?? null);
  }

  /** Calls custom functions through the add-in's runtime, all in one message. */
  callFunctions(calls: readonly FunctionCall[]): Promise<readonly FunctionAnswer[]> {
    return this.calls.call(calls);
  }

  /** Calls a streaming function until it is cancelled. */
  streamFunction(call: FunctionCall, onAnswer: (answer: FunctionAnswer) => void): FunctionStream {
    return this.calls.stream(call, onAnswer);
  }

  /** Ends when every request was answered, every function has answered and every event was sent. */
  async settled(): Promise<void> {
    do {
      await this.desk.idle();
      await macroTask();
    } while (this.flushDue || this.calls.pending > 0);
  }

  private send(entries: readonly HostEntry[]): void {
    for (const listener of this.listeners) listener(entries);
  }

  /** Events leave after the answer to the batch in which they happened. */
  private scheduleFlush(): void {
    if (this.flushDue) return;
    this.flushDue = true;
    void macroTask()
      .then(macroTask)
      .then(() => {
        this.flushDue = false;
        const entries = this.events.take();
        if (entries.length > 0) this.send(entries);
      });
  }
}
