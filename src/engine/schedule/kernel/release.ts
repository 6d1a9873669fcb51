import { NEVER, type Problem } from './problem';
import type { State } from './state';
import type { Walk } from './walk';

/**
 * When operation x may begin: `now`, material, and every predecessor's finish plus lag; of a predecessor that hands over in batches, the
 * first batch. NEVER when a predecessor has no place.
 */
export function releaseOf(problem: Problem, state: State, x: number): number {
  const { links } = problem;
  let release = problem.now > problem.material[x] ? problem.now : problem.material[x];
  if (problem.notBefore[x] > release) release = problem.notBefore[x];
  for (let p = links.predecessorFirst[x]; p < links.predecessorFirst[x + 1]; p++) {
    const predecessor = links.predecessor[p];
    if (state.start[predecessor] < 0) return NEVER;
    const transfer = links.transferOf[p];
    const ready = transfer < 0 ? state.finish[predecessor] + problem.lag[predecessor] : state.batchReady[links.transfers[transfer].offset];
    if (ready > release) release = ready;
  }
  return release;
}

/** Notes when each batch that operation x hands over may start behind it. `walk` holds its segments when it works at all. */
export function recordBatches(problem: Problem, state: State, walk: Walk, x: number): void {
  const { links } = problem;
  if (links.feedsBatches[x] === 0) return;
  const m = state.mode[x];
  const whole = problem.modeDays[m] >= 0 || state.finish[x] === state.start[x];
  const before = state.changeover[x] + problem.modeSetup[m];
  for (let s = links.successorFirst[x]; s < links.successorFirst[x + 1]; s++) {
    const index = links.transferOf[links.successorLink[s]];
    if (index < 0) continue;
    const { done, offset } = links.transfers[index];
    for (let k = 0; k < done.length; k++) {
      const worked = before + Math.ceil(problem.modeRun[m] * done[k] - ROUNDING);
      const there = whole ? state.finish[x] : walk.momentAfter(worked);
      state.batchReady[offset + k] = there + problem.lag[x];
    }
  }
}

/** Shares of a lot are not exact: a millionth of a minute is no minute. */
const ROUNDING = 1e-6;

/**
 * Checks operation x, as `walk` lays it out in mode m, against all batches that it takes: the start itself when they hold, else a later
 * moment before which no start can hold.
 */
export function batchesWait(problem: Problem, state: State, walk: Walk, x: number, m: number, changeover: number): number {
  const { links } = problem;
  if (links.takesBatches[x] === 0) return walk.start;
  const whole = problem.modeRun[m] === 0 || problem.modeDays[m] >= 0;
  let wanted = walk.start;
  for (let p = links.predecessorFirst[x]; p < links.predecessorFirst[x + 1]; p++) {
    const index = links.transferOf[p];
    if (index < 0) continue;
    const { done, offset } = links.transfers[index];
    if (whole) {
      wanted = Math.max(wanted, state.batchReady[offset + done.length - 1]);
      continue;
    }
    for (let k = 1; k < done.length; k++) {
      const worked = changeover + problem.modeSetup[m] + Math.floor(problem.modeRun[m] * done[k - 1] + ROUNDING);
      const begins = walk.momentBefore(worked);
      const ready = state.batchReady[offset + k];
      if (begins >= ready) continue;
      // Later by the work that now lies between them: a start before that cannot hold.
      wanted = Math.max(wanted, walk.momentBefore(Math.max(1, walk.workedBy(ready) - worked)));
    }
  }
  return wanted;
}
