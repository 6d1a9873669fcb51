import { DocumentSettings } from '../model/document-settings';
import type { HostEntry } from '../protocol/events';
import type { HostAnswer } from '../protocol/messages';
import type { AnsweringHost } from './native-bridge';
import type { AppContextOptions } from './app-context';
import { appContext } from './app-context';

/** Something that takes messages: the frame's window, or a port in a test. */
export interface MessageTarget {
  postMessage(message: string, targetOrigin: string): void;
}

/** What arrives from the frame. */
export interface FrameMessage {
  readonly data: unknown;
  readonly origin: string;
  readonly source: unknown;
}

/** The host behind the door. */
export interface FramedHost extends AnsweringHost {
  readonly requirementSets: Readonly<Record<string, string>>;
  readonly displayLanguage: string;
  /** What `Office.context.document.settings` keeps; lost with the door when the host has no place for it. */
  readonly documentSettings?: DocumentSettings;
}

/** How the door is set up. */
export interface ParentFrameOptions extends AppContextOptions {
  readonly host: FramedHost;
  /** The pane's window at this moment; null while there is none. */
  readonly frame: () => MessageTarget | null;
  /** Both pages' origin, https: the library trusts a parent of its own origin. */
  readonly origin: string;
  /** Told of every message, and of what was refused. */
  readonly onTraffic?: (entry: TrafficEntry) => void;
}

/** A message as the log has it. */
export interface TrafficEntry {
  readonly action: string;
  /** The number of the method for `executeMethod`. */
  readonly method: number | null;
  readonly refused: boolean;
}

/** Plays the part of Excel on the web towards one frame. */
export interface ParentFrame {
  /** Takes a `message` event of the parent window; others' messages are ignored. */
  receive(message: FrameMessage): void;
  /** Presses a ribbon button: calls the function that the add-in associated with that name. Ends when the add-in says that it is done. */
  invokeCommand(functionName: string, controlId?: string): Promise<void>;
  /** True once the add-in listens to ribbon commands. */
  readonly takesCommands: boolean;
  /** The frame's address with what the library needs to find its host. */
  addressOf(page: string, parentAddress: string): string;
  /** Stops passing on the host's events. */
  dispose(): void;
}

/** Numbers of the methods (`dispid…Method` in the library). */
const METHOD = { loadSettings: 75, saveSettings: 76, richApi: 93, commandDone: 94 } as const;
const UNSUPPORTED = 5000;
const INVOKE = 0;
const REGISTER = 1;
const UNREGISTER = 2;

interface XdmRequest {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: unknown;
  readonly _data?: {
    readonly DdaMethod?: { readonly DispatchId?: number };
    readonly DdaSettingsMethod?: { readonly Properties?: unknown };
    readonly ArrayData?: readonly unknown[];
  } | null;
}

/** The library's numbers for errors of a whole request that it has a code of its own for. */
const OFFICE_ERRORS: Readonly<Record<string, number>> = {
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  InvalidOrTimedOutSession: 5012,
  ActivityLimitReached: 5102,
};

function richApiData(answer: HostAnswer): Readonly<Record<string, unknown>> {
  if ('body' in answer) return { Version: 1, Error: 0, Data: [200, [], JSON.stringify(answer.body)] };
  const known = OFFICE_ERRORS[answer.code];
  if (known !== undefined) return { Version: 1, Error: known };
  // The library reads other codes only from a body.
  const error = { Code: answer.code, Message: answer.message, Location: '', ActionIndex: -1, HttpStatusCode: answer.statusCode };
  return { Version: 1, Error: 0, Data: [200, [], JSON.stringify({ Results: [], TraceIds: [], Error: error })] };
}

function parsed(data: unknown): XdmRequest | null {
  if (typeof data !== 'string') return null;
  try {
    const message = JSON.parse(data) as Partial<XdmRequest> | null;
    return message !== null && message._messageType === 0 && typeof message._actionName === 'string' ? (message as XdmRequest) : null;
  } catch {
    return null;
  }
}

/** The door for browsers: answers the frame in which the add-in's page runs with the unmodified office.js. Needs no DOM of its own. */
export function createParentFrame(options: ParentFrameOptions): ParentFrame {
  return new FrameDoor(options);
}

class FrameDoor implements ParentFrame {
  private readonly registrations = new Map<string, XdmRequest>();
  private readonly commands: (() => void)[] = [];
  private readonly settings: DocumentSettings;
  private commandCount = 0;
  private readonly disconnect: () => void;

  constructor(private readonly options: ParentFrameOptions) {
    this.settings = options.host.documentSettings ?? new DocumentSettings();
    this.disconnect = options.host.connect((entries) => {
      this.sendEntries(entries);
    });
  }

  get takesCommands(): boolean {
    return this.registration(/appCommandInvoked/i) !== null;
  }

  addressOf(page: string, parentAddress: string): string {
    const info = ['Excel', 'Web', '16.01', this.options.host.displayLanguage, 'correlation1', '', 'disableLogging', '3'].join('$');
    const xdm = `conversation1|addin1|${encodeURIComponent(parentAddress)}`;
    return `${page}${page.includes('?') ? '&' : '?'}_host_Info=${info}#&_serializer_version=1&_xdm_Info=${xdm}`;
  }

  receive(message: FrameMessage): void {
    const frame = this.options.frame();
    if (frame === null || message.source !== frame || message.origin !== this.options.origin) return;
    const request = parsed(message.data);
    if (request === null) return;
    const method = request._data?.DdaMethod?.DispatchId ?? null;
    const known = this.handle(request, method);
    this.options.onTraffic?.({ action: request._actionName, method, refused: !known });
    if (!known) this.reply(request, { Version: 1, Error: UNSUPPORTED });
  }

  invokeCommand(functionName: string, controlId = functionName): Promise<void> {
    const registration = this.registration(/appCommandInvoked/i);
    if (registration === null) return Promise.reject(new Error('The add-in does not listen to commands yet.'));
    this.commandCount += 1;
    const source = JSON.stringify({ source: { id: controlId } });
    this.post(registration, { 0: `command${String(this.commandCount)}`, 1: functionName, 2: source }, 1);
    return new Promise((resolve) => this.commands.push(resolve));
  }

  dispose(): void {
    this.disconnect();
    this.registrations.clear();
  }

  /** False for what this host does not know. */
  private handle(request: XdmRequest, method: number | null): boolean {
    if (request._actionType === REGISTER) {
      this.registrations.set(request._actionName, request);
      this.reply(request, { Error: 0 });
      return true;
    }
    if (request._actionType === UNREGISTER) {
      this.registrations.delete(request._actionName);
      this.reply(request, { Error: 0 });
      return true;
    }
    if (request._actionType !== INVOKE) return false;
    switch (request._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        // A page that starts anew listens to nothing yet.
        this.registrations.clear();
        this.reply(request, appContext(this.options.host, this.options));
        return true;
      case 'ContextActivationManager_notifyHost':
        this.reply(request, null);
        return true;
      case 'executeMethod':
        return this.execute(request, method);
      default:
        return false;
    }
  }

  private execute(request: XdmRequest, method: number | null): boolean {
    switch (method) {
      case METHOD.richApi:
        this.richApi(request);
        return true;
      case METHOD.loadSettings:
        this.reply(request, { Version: 1, Error: 0, Properties: this.settings.all });
        return true;
      case METHOD.saveSettings:
        this.settings.save(request._data?.DdaSettingsMethod?.Properties);
        this.reply(request, { Version: 1, Error: 0 });
        return true;
      case METHOD.commandDone:
        this.commands.shift()?.();
        this.reply(request, { Version: 1, Error: 0 });
        return true;
      default:
        return false;
    }
  }

  /** `ArrayData` is the library's message array: the body is its fifth element, the flags its seventh. */
  private richApi(request: XdmRequest): void {
    const parts = request._data?.ArrayData ?? [];
    const flags = typeof parts[6] === 'number' ? parts[6] : 0;
    void this.options.host.answer(String(parts[4]), flags).then((answer) => {
      this.reply(request, richApiData(answer));
    });
  }

  private sendEntries(entries: readonly HostEntry[]): void {
    const registration = this.registration(/richApiMessage/i);
    if (registration === null) return;
    const rows = entries.map((entry) => [entry.messageCategory, entry.messageType, entry.targetId, entry.message, entry.id, false]);
    this.post(registration, { ArrayData: rows }, 1);
  }

  private registration(name: RegExp): XdmRequest | null {
    for (const [action, request] of this.registrations) if (name.test(action)) return request;
    return null;
  }

  private reply(request: XdmRequest, data: unknown): void {
    this.post(request, data, 0);
  }

  private post(request: XdmRequest, data: unknown, responseType: 0 | 1): void {
    const response = {
      _messageType: 1,
      _actionName: request._actionName,
      _conversationId: request._conversationId,
      _correlationId: request._correlationId,
      _origin: this.options.origin,
      _data: data,
      _errorCode: 0,
      _responseType: responseType,
      _serializerVersion: 1,
    };
    this.options.frame()?.postMessage(JSON.stringify(response), this.options.origin);
  }
}
