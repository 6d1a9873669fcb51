import type { Prelude } from '../kernel/prelude';
import type { Decoder } from '../kernel/decode';
import type { Problem } from '../kernel/problem';
import { finishSteps, type Steps } from '../../steps';
import { DispatchQueue } from './dispatch-queue';
import { ReadyHeap } from './ready-heap';

/** Counts, for each free operation, the free operations that it waits for; calls back for those that wait for none. */
function waitingCounts(problem: Problem, prelude: Prelude, ready: (x: number) => void): Int32Array {
  const { predecessorFirst, predecessor } = problem.links;
  const isFree = new Uint8Array(problem.operationCount);
  for (const x of prelude.free) isFree[x] = 1;
  const waiting = new Int32Array(problem.operationCount);
  for (const x of prelude.free) {
    for (let p = predecessorFirst[x]; p < predecessorFirst[x + 1]; p++) waiting[x] += isFree[predecessor[p]];
    if (waiting[x] === 0) ready(x);
  }
  return waiting;
}

/** The free operations by priority, predecessors first: the list of a serial schedule. */
export function serialOrder(problem: Problem, prelude: Prelude, priority: Float64Array): Int32Array {
  const heap = new ReadyHeap(priority, priority);
  const waiting = waitingCounts(problem, prelude, (x) => heap.push(x));
  const { successorFirst, successor } = problem.links;
  const list = new Int32Array(prelude.free.length);
  for (let i = 0; heap.size > 0; i++) {
    const x = heap.pop();
    list[i] = x;
    for (let s = successorFirst[x]; s < successorFirst[x + 1]; s++) if (--waiting[successor[s]] === 0) heap.push(successor[s]);
  }
  return list;
}

/**
 * Dispatches in order of time: whenever a unit is free, the operation of the least priority that can begin goes on it. Decodes while it
 * goes; the list returned decodes to the same schedule. null when told to stop on the way.
 */
export function* chronologicalSteps(
  problem: Problem,
  prelude: Prelude,
  priority: Float64Array,
  decoder: Decoder,
  modes: Int32Array,
): Steps<Int32Array | null> {
  const queue = new DispatchQueue(problem, decoder.state, priority);
  const enter = (x: number): void => queue.push(x, decoder.placer.release(x));
  const waiting = waitingCounts(problem, prelude, enter);
  const { successorFirst, successor } = problem.links;
  const list = new Int32Array(prelude.free.length);
  for (let i = 0; queue.size > 0; i++) {
    if (i % PLACED_BETWEEN_QUESTIONS === PLACED_BETWEEN_QUESTIONS - 1 && (yield)) return null;
    const x = queue.pop();
    list[i] = x;
    decoder.place(x, modes[x]);
    for (let s = successorFirst[x]; s < successorFirst[x + 1]; s++) if (--waiting[successor[s]] === 0) enter(successor[s]);
  }
  return list;
}

/** The same in one go. */
export function chronologicalOrder(
  problem: Problem,
  prelude: Prelude,
  priority: Float64Array,
  decoder: Decoder,
  modes: Int32Array,
): Int32Array {
  const list = finishSteps(chronologicalSteps(problem, prelude, priority, decoder, modes));
  if (list === null) throw new Error('schedule: stopped without being told to');
  return list;
}

/** Operations placed between two questions whether to stop: some milliseconds. */
const PLACED_BETWEEN_QUESTIONS = 2000;
