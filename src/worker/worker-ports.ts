import type { FromWorker, ToWorker, WorkerPort } from './messages';

/** A port to a web worker of the bundle; null where workers are not to be had. */
export function createWebWorkerPort(): WorkerPort | null {
  if (typeof Worker !== 'function') return null;
  try {
    const worker = new Worker(new URL('./plan-worker.ts', import.meta.url), { name: 'plan-worker' });
    const port: WorkerPort = {
      post: (message) => worker.postMessage(message),
      onMessage: () => {},
      onBroken: () => {},
      end: () => worker.terminate(),
    };
    worker.onmessage = (event: MessageEvent<FromWorker>) => port.onMessage(event.data);
    worker.onerror = (event) => port.onBroken(event.message);
    worker.onmessageerror = () => port.onBroken('a message that cannot be cloned');
    return port;
  } catch {
    return null;
  }
}

/** A port to the same work in this thread, in slices that let everything else have its turn. Loaded when it is first asked. */
export function createInThreadPort(): WorkerPort {
  let isEnded = false;
  let serving: Promise<(message: ToWorker) => void> | null = null;
  const port: WorkerPort = {
    post: (message) => {
      serving ??= loadService(port, () => isEnded);
      serving.then(
        (serve) => serve(message),
        (error: unknown) => port.onBroken(String(error)),
      );
    },
    onMessage: () => {},
    onBroken: () => {},
    end: () => {
      isEnded = true;
    },
  };
  return port;
}

async function loadService(port: WorkerPort, isEnded: () => boolean): Promise<(message: ToWorker) => void> {
  const { servePlans } = await import(/* webpackChunkName: "in-thread-planning" */ './serve-plans');
  return servePlans({
    post: (message) => {
      if (!isEnded()) port.onMessage(message);
    },
    now: () => performance.now(),
    pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
    isEnded,
  });
}
