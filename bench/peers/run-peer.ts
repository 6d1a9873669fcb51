import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

export type PeerName = 'cp-sat' | 'chuffed';

/** What a peer found: its best value within the budget, whether it proved it, and the CPU seconds that it used. */
export interface PeerResult {
  readonly value: number;
  readonly isProven: boolean;
  readonly seconds: number;
}

type Said =
  | { readonly type: 'ready' }
  | { readonly type: 'better'; readonly value: number }
  | { readonly type: 'done'; readonly status: string; readonly value?: number | null }
  | { readonly type: 'failed'; readonly message: string };

const MILLISECONDS_BETWEEN_LOOKS = 20;
/** When a peer is ended, in budgets: CP-SAT ends itself after so many seconds of the clock, which on an idle machine are CPU seconds. */
const LATEST: Readonly<Record<PeerName, number>> = { 'cp-sat': 2, chuffed: 1 };

/**
 * Lets a peer solve a task for so many CPU seconds of this process, in which nothing else runs meanwhile: its threads, compiler and garbage collector count.
 * Loading its module does not. Better values that come after the budget do not count. Infinity when it found none.
 */
export async function runPeer(name: PeerName, task: object, budget: number): Promise<PeerResult> {
  const worker = new Worker(pathToFileURL(join(process.cwd(), 'bench', 'peers', `${name}-worker.mjs`)));
  try {
    return await listen(worker, name, task, budget);
  } finally {
    await worker.terminate();
  }
}

function listen(worker: Worker, name: PeerName, task: object, budget: number): Promise<PeerResult> {
  return new Promise((resolve, reject) => {
    let begun: NodeJS.CpuUsage | null = null;
    let timer: NodeJS.Timeout | null = null;
    let value = Infinity;
    const used = (): number => {
      const { user, system } = process.cpuUsage(begun ?? undefined);
      return (user + system) / 1e6;
    };
    const end = (isProven: boolean): void => {
      if (timer !== null) clearInterval(timer);
      resolve({ value, isProven, seconds: used() });
    };
    worker.on('error', reject);
    worker.on('message', (said: Said) => {
      if (said.type === 'ready' && begun === null) {
        begun = process.cpuUsage();
        timer = setInterval(() => {
          if (used() >= LATEST[name] * budget) end(false);
        }, MILLISECONDS_BETWEEN_LOOKS);
        worker.postMessage({ ...task, budget });
      } else if (said.type === 'better' && used() <= budget) value = Math.min(value, said.value);
      else if (said.type === 'done') {
        if (typeof said.value === 'number') value = Math.min(value, said.value);
        end(said.status === 'OPTIMAL');
      } else if (said.type === 'failed') reject(new Error(`${name}: ${said.message}`));
    });
  });
}
