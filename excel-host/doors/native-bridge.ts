import type { HostEntry } from '../protocol/events';
import type { HostAnswer, RequestBody } from '../protocol/messages';

/** What the library expects to find as `_richApiNativeBridge`: JSON text both ways. */
export interface RichApiBridge {
  /** The library sends. */
  sendMessageToHost(text: string): void;
  /** Set by the library: it listens. */
  onMessageFromHost: ((text: string) => void) | null;
}

/** The part of a host that a door needs. */
export interface AnsweringHost {
  answer(request: string | RequestBody, flags: number): Promise<HostAnswer>;
  /** Tells of events and calls of functions until the returned function is called. */
  connect(listener: (entries: readonly HostEntry[]) => void): () => void;
}

const REQUEST = 1;
const RESPONSE = 2;
const EVENTS = 3;

interface BridgeRequest {
  readonly id: number;
  readonly type: number;
  readonly flags?: number;
  readonly message: { readonly body: string | RequestBody };
}

/** The answer as the bridge writes it. */
function responseText(id: number, answer: HostAnswer): string {
  const body = 'body' in answer ? answer.body : { error: { code: answer.code, message: answer.message } };
  return JSON.stringify({ id, type: RESPONSE, message: { statusCode: answer.statusCode, headers: {}, body: JSON.stringify(body) } });
}

/** The door for one realm without frames (jest, node): set it as `globalThis._richApiNativeBridge` before the library is evaluated. */
export function createNativeBridge(host: AnsweringHost): RichApiBridge {
  const bridge: RichApiBridge = {
    onMessageFromHost: null,
    sendMessageToHost: (text) => {
      const request = JSON.parse(text) as BridgeRequest;
      if (request.type !== REQUEST) return;
      void host.answer(request.message.body, request.flags ?? 0).then((answer) => {
        bridge.onMessageFromHost?.(responseText(request.id, answer));
      });
    },
  };
  host.connect((entries) => bridge.onMessageFromHost?.(JSON.stringify({ type: EVENTS, message: { entries } })));
  return bridge;
}
