import type { WorkerPort } from '../messages';
import { createInThreadPort } from '../worker-ports';

/** A port to this thread that clones each message both ways, as the border of a real worker does: what cannot be cloned throws. */
export function clonedInThreadPort(): WorkerPort {
  const inner = createInThreadPort();
  const port: WorkerPort = {
    post: (message) => inner.post(structuredClone(message)),
    onMessage: () => {},
    onBroken: () => {},
    end: () => inner.end(),
  };
  inner.onMessage = (message) => port.onMessage(structuredClone(message));
  inner.onBroken = (reason) => port.onBroken(reason);
  return port;
}
