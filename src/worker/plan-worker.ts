/** Entry of the web worker: the whole planning, away from the pane's thread. */
import type { ToWorker } from './messages';
import { servePlans } from './serve-plans';

const serve = servePlans({
  post: (message) => self.postMessage(message),
  now: () => performance.now(),
  pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
  isEnded: () => false,
});

self.onmessage = (event: MessageEvent<ToWorker>) => serve(event.data);
