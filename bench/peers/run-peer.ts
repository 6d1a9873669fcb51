import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

export type PeerName = 'cp-sat' | 'chuffed';

/** What a peer found: its best value within the budget, whether it proved it, and the CPU seconds that it used. */
export interface PeerResult {
  readonly value: number;
  readonly isProven: boolean;
  readonly seconds: number;
}

type Said =
  | { readonly type: 'better'; readonly value: number }
  | { readonly type: 'failed'; readonly message: string }
  | { readonly type: 'end'; readonly seconds: number; readonly status: string | null; readonly value: number | null };

/** A better schedule in CP-SAT's log: `#3  8.28s best:1076  next:[808,1075] main`. */
const LOGGED = /^#\d+\s.*\bbest:(\d+)/;

/**
 * Lets a peer solve a task for so many CPU seconds of a process of its own: its threads, compiler and garbage collector count; loading it, and a first small task
 * that its code is compiled by, do not. It is ended after its budget; each better value counts that it has said or logged until then. Infinity when it found none.
 */
export function runPeer(name: PeerName, task: object, budget: number): Promise<PeerResult> {
  const folder = join(process.cwd(), 'bench', 'peers');
  const child = fork(join(folder, 'peer-process.mjs'), [name], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    execArgv: name === 'cp-sat' ? ['--import', pathToFileURL(join(folder, 'direct-calls.mjs')).href] : [],
  });
  child.send({ task, budget });
  return resultOf(child, name);
}

function resultOf(child: ChildProcess, name: PeerName): Promise<PeerResult> {
  return new Promise((resolve, reject) => {
    let value = Infinity;
    let end: { readonly seconds: number; readonly status: string | null } | null = null;
    const better = (found: number | null): void => {
      if (found !== null) value = Math.min(value, found);
    };
    if (child.stdout !== null) {
      createInterface({ input: child.stdout }).on('line', (line) => better(loggedValue(line)));
    }
    child.on('message', (said: Said) => {
      if (said.type === 'failed') reject(new Error(`${name}: ${said.message}`));
      else {
        better(said.value);
        if (said.type === 'end') end = said;
      }
    });
    child.on('error', reject);
    child.on('close', () => {
      if (end === null) reject(new Error(`${name} ended without a result`));
      else resolve({ value, isProven: end.status === 'OPTIMAL', seconds: end.seconds });
    });
  });
}

function loggedValue(line: string): number | null {
  const [, digits] = LOGGED.exec(line) ?? [];
  return digits === undefined ? null : Number(digits);
}
