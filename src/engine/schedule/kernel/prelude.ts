import type { BrokenPlace } from '../schedule';
import { causeAgainst } from './broken-cause';
import { Decoder } from './decode';
import { type Problem, NEVER } from './problem';
import { State, UNPLACED } from './state';
import { batchesWait } from './release';

/** What stands whatever the order of the rest: started and fixed operations and all that those wait for. */
export interface Prelude {
  readonly state: State;
  /** The operations that the order of the list still decides, by index. */
  readonly free: Int32Array;
  readonly broken: readonly BrokenPlace[];
}

/**
 * Places started operations first thing, reserves the fixed ones at their starts, then lets their predecessors in at the earliest, so that
 * the fixed places hold. A place that cannot be held is given up and all is laid again with that operation at its earliest moment.
 */
export function layPrelude(problem: Problem): Prelude {
  const latest = latestForFixed(problem);
  const members = membersOf(problem, latest);
  const broken = new Map<number, BrokenPlace>();
  for (;;) {
    const decoder = new Decoder(problem, new State(problem));
    decoder.dropCycles();
    placeStarted(problem, decoder, latest);
    reserveFixed(problem, decoder, broken);
    const given = broken.size;
    for (const x of members) {
      const cause = decoder.state.start[x] < 0 || broken.has(x) || problem.started[x] ? null : linkAgainst(problem, decoder, x);
      if (cause !== null) broken.set(x, cause);
      else decoder.place(x, preferredMode(problem, x));
    }
    if (broken.size === given) {
      const free = problem.links.topological.filter((x) => decoder.state.start[x] === UNPLACED);
      return { state: decoder.state, free, broken: [...broken.values()].sort((a, b) => a.operation - b.operation) };
    }
  }
}

/** Started, fixed, and everything before them; the most pressing first, predecessors before their successors. */
function membersOf(problem: Problem, latest: Float64Array): number[] {
  const { topological, successorFirst, successor, rank } = problem.links;
  const isMember = new Uint8Array(problem.operationCount);
  for (let i = topological.length - 1; i >= 0; i--) {
    const x = topological[i];
    if (problem.started[x] === 1 || problem.fixedMode[x] >= 0) isMember[x] = 1;
    for (let s = successorFirst[x]; s < successorFirst[x + 1]; s++) if (isMember[successor[s]] === 1) isMember[x] = 1;
  }
  return Array.from(topological.filter((x) => isMember[x] === 1)).sort((a, b) => latest[a] - latest[b] || rank[a] - rank[b]);
}

/** By when an operation has to begin, at the latest, for the fixed places behind it; a fixed one itself: its start. NEVER = no matter. */
function latestForFixed(problem: Problem): Float64Array {
  const { topological, successorFirst, successor } = problem.links;
  const latest = new Float64Array(problem.operationCount).fill(NEVER);
  for (let i = topological.length - 1; i >= 0; i--) {
    const x = topological[i];
    const m = problem.modeFirst[x];
    const work = m < problem.modeFirst[x + 1] ? problem.modeSetup[m] + problem.modeRun[m] : 0;
    for (let s = successorFirst[x]; s < successorFirst[x + 1]; s++) {
      const before = latest[successor[s]];
      if (before < NEVER) latest[x] = Math.min(latest[x], before - problem.lag[x] - work);
    }
    if (problem.fixedMode[x] >= 0) latest[x] = Math.min(latest[x], problem.fixedStart[x]);
  }
  return latest;
}

/** A started operation stays where it was begun: its first mode. A fixed one that lost its place keeps its resource. */
function preferredMode(problem: Problem, x: number): number {
  if (problem.started[x]) return problem.modeFirst[x] < problem.modeFirst[x + 1] ? problem.modeFirst[x] : -1;
  return problem.fixedMode[x];
}

function placeStarted(problem: Problem, decoder: Decoder, latest: Float64Array): void {
  // Two begun on one unit: what a fixed place waits for goes on first.
  const { rank } = problem.links;
  const order = Array.from(problem.links.topological.filter((x) => problem.started[x] === 1));
  for (const x of order.sort((a, b) => latest[a] - latest[b] || rank[a] - rank[b])) {
    if (decoder.placer.release(x) < NEVER) decoder.place(x, preferredMode(problem, x));
  }
}

function reserveFixed(problem: Problem, decoder: Decoder, broken: Map<number, BrokenPlace>): void {
  const { topological } = problem.links;
  const fixed = Array.from(topological.filter((x) => problem.fixedMode[x] >= 0 && !problem.started[x] && !broken.has(x))).sort(
    (a, b) => problem.fixedStart[a] - problem.fixedStart[b] || a - b,
  );
  for (const x of fixed) {
    const start = problem.fixedStart[x];
    if (start >= problem.now && decoder.placer.findAt(x, problem.fixedMode[x], start)) decoder.placer.book(x);
    else broken.set(x, causeAgainst(problem, decoder, x));
  }
}

/** The predecessor or material that does not let a reserved operation begin at its start; null when all hold. */
function linkAgainst(problem: Problem, decoder: Decoder, x: number): BrokenPlace | null {
  const { state, placer } = decoder;
  const start = state.start[x];
  if (problem.fixedMode[x] < 0) return null;
  if (problem.material[x] > start) return { operation: x, cause: 'material', by: null };
  if (placer.release(x) <= start && batchesHold(problem, decoder, x)) return null;
  return { operation: x, cause: 'predecessor', by: latestPredecessor(problem, state, x) };
}

function batchesHold(problem: Problem, decoder: Decoder, x: number): boolean {
  if (problem.links.takesBatches[x] === 0) return true;
  const { state, placer } = decoder;
  placer.layOut(x);
  return batchesWait(problem, state, placer.walk, x, state.mode[x], state.changeover[x]) <= state.start[x];
}

function latestPredecessor(problem: Problem, state: State, x: number): number | null {
  const { predecessorFirst, predecessor } = problem.links;
  let latest: number | null = null;
  let ready = -1;
  for (let p = predecessorFirst[x]; p < predecessorFirst[x + 1]; p++) {
    const y = predecessor[p];
    const end = state.start[y] < 0 ? NEVER : state.finish[y] + problem.lag[y];
    if (end > ready) {
      ready = end;
      latest = y;
    }
  }
  return latest;
}
