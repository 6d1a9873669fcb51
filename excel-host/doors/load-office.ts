import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { HostEntry } from '../protocol/events';
import type { HostAnswer, RequestBody } from '../protocol/messages';
import type { RichApiBridge } from './native-bridge';
import { furnishRealm } from './realm';
import { isVersionSupported } from './requirement-sets';

/** The part of a host that the library's realm needs. */
export interface OfficeHost {
  readonly requirementSets: Readonly<Record<string, string>>;
  readonly displayLanguage: string;
  answer(request: string | RequestBody, flags: number): Promise<HostAnswer>;
  connect(listener: (entries: readonly HostEntry[]) => void): () => void;
  nativeBridge(): RichApiBridge;
}

type AnyFunction = (...args: never[]) => unknown;

interface FunctionAssociation {
  readonly mappings: Record<string, AnyFunction>;
  onchange(handler: () => void): void;
}

interface OfficeRealm {
  _richApiNativeBridge?: RichApiBridge;
  OSF?: Record<string, unknown>;
  Office?: Record<string, unknown>;
  CustomFunctions?: Record<string, unknown>;
}

const LIBRARY = '@microsoft/office-js/dist/excel-web-16.00.debug.js';

/** Which host the library of this realm talks to. */
interface Session {
  current: OfficeHost;
  readonly bridge: RichApiBridge;
}

const SESSION = Symbol.for('excel-host.session');
const realm = globalThis as unknown as OfficeRealm & Record<symbol, Session | undefined> & Record<string, unknown>;

/** The bridge that the library holds for good; it passes on to the host of the moment. */
function switchableBridge(session: () => OfficeHost): RichApiBridge {
  return {
    onMessageFromHost: null,
    sendMessageToHost: (text) => {
      session().nativeBridge().sendMessageToHost(text);
    },
  };
}

function attach(session: Session, host: OfficeHost): void {
  session.current = host;
  const bridge = host.nativeBridge();
  // Answers of an earlier host that are still under way reach the library too: their ids are the library's own.
  bridge.onMessageFromHost = (text) => {
    const isAnswer = !text.startsWith('{"type":3');
    if (isAnswer || session.current === host) session.bridge.onMessageFromHost?.(text);
  };
}

function associations(): { readonly association: FunctionAssociation; readonly associate: (name: string, call: AnyFunction) => void } {
  const mappings: Record<string, AnyFunction> = {};
  const handlers: (() => void)[] = [];
  return {
    association: { mappings, onchange: (handler) => handlers.push(handler) },
    associate: (name, call) => {
      mappings[name.toUpperCase()] = call;
      for (const handler of handlers) handler();
    },
  };
}

/** What the loader office.js gives besides; it is not evaluated here, since it loads its parts over the network. */
function contextOf(session: Session): object {
  return {
    get displayLanguage() {
      return session.current.displayLanguage;
    },
    get contentLanguage() {
      return session.current.displayLanguage;
    },
    host: 'Excel',
    platform: 'OfficeOnline',
    diagnostics: { host: 'Excel', platform: 'OfficeOnline', version: '16.0.0.0' },
    requirements: {
      isSetSupported: (name: string, version?: string | number) => isVersionSupported(session.current.requirementSets, name, version),
    },
  };
}

function standInForLoader(session: Session): void {
  const context = contextOf(session);
  const osf = (realm.OSF ??= {});
  osf['_OfficeAppFactory'] ??= { getContext: () => context, getHostInfo: () => ({ isDialog: false }) };
  const info = { host: 'Excel', platform: 'OfficeOnline' };
  const office = (realm.Office ??= {});
  office['onReady'] = (callback?: (given: typeof info) => unknown) => Promise.resolve(callback?.(info)).then(() => info);
}

function evaluateLibrary(): void {
  const file = createRequire(path.join(process.cwd(), 'package.json')).resolve(LIBRARY);
  const source = readFileSync(file, 'utf8');
  const log = console.log;
  // The library announces itself on the console.
  console.log = () => undefined;
  try {
    (0, eval)(`${source}\n//# sourceURL=${path.basename(file)}`);
  } finally {
    console.log = log;
  }
}

/**
 * Evaluates Microsoft's unmodified library in this realm, once, with `host` answering it; the globals `Excel`, `Office`, `OfficeExtension` and
 * `CustomFunctions` are there afterwards. A later call with another host makes the library talk to that one: make new `Excel.run` contexts then.
 */
export function loadOffice(host: OfficeHost): void {
  const known = realm[SESSION];
  if (known !== undefined) {
    attach(known, host);
    return;
  }
  furnishRealm(realm);
  const session: Session = { current: host, bridge: switchableBridge(() => session.current) };
  realm[SESSION] = session;
  attach(session, host);
  realm._richApiNativeBridge = session.bridge;
  const { association, associate } = associations();
  realm.CustomFunctions = { _association: association, associate };
  evaluateLibrary();
  standInForLoader(session);
  const functions = (realm.CustomFunctions ??= {});
  functions['associate'] ??= associate;
}
