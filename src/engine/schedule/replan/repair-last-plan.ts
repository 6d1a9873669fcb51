import { Decoder } from '../kernel/decode';
import { Placer } from '../kernel/placer';
import type { Prelude } from '../kernel/prelude';
import type { Problem } from '../kernel/problem';
import { recordBatches } from '../kernel/release';
import { State, UNPLACED } from '../kernel/state';
import type { Objective } from '../objective';
import type { LastPlanSchedule } from '../rules/last-plan';
import { ruleFactsOf } from '../rules/facts';
import { serialOrder } from '../rules/list-order';
import { bookLastPlace } from '../rules/restored-plan';
import { Draft } from './draft';
import { Repair, type RepairManner } from './repair';
import { Seats } from './seats';

/** Ways of making room on the machines that were hit, from moving nobody to pushing on and on; given up where that would move a whole plan. */
const MANNERS: readonly RepairManner[] = [
  { depth: -1, mostSeats: Infinity },
  { depth: 0, mostSeats: 400 },
  { depth: 2, mostSeats: 400 },
  { depth: 12, mostSeats: 4000 },
];

/**
 * The last plan booked as it was wherever that is still possible, and mended in order of time where it is not: what the tables changed since is put back, with what
 * is new, and of the rest only what then has to give way moves. Several ways of making room, and spreading over other machines, are tried; the best by the plan's
 * objective is kept, of equal ones the first. null when there is nothing to mend, or when nothing of the last plan is left.
 */
export function repairLastPlan(problem: Problem, prelude: Prelude, objective: Objective): LastPlanSchedule | null {
  const booked = bookWhatStands(problem, prelude);
  if (booked === null) return null;
  const hit = hitOperations(problem, booked.state);
  if (hit.length === 0) return null;
  const draft = new Draft(problem, booked.state, booked.state.lines);
  const repair = new Repair(problem, draft, prelude.broken, booked.before);
  let best = scheduleOf(problem, prelude, objective, spread(problem, prelude));
  for (const manner of MANNERS) {
    repair.begin(manner);
    for (const x of hit) repair.lookAt(x);
    // To push further would go further still.
    if (!repair.run()) break;
    // A fixed place that it would lose holds in the others.
    if (repair.broken.length > prelude.broken.length) continue;
    if (objective.evaluate(draft.state).value >= best.value.value) continue;
    const state = new State(problem);
    state.copyFrom(draft.state);
    best = scheduleOf(problem, prelude, objective, state);
  }
  return best;
}

function scheduleOf(problem: Problem, prelude: Prelude, objective: Objective, state: State): LastPlanSchedule {
  const { rank } = problem.links;
  const place = (x: number): number => (state.start[x] >= 0 ? state.start[x] : problem.end);
  const list = prelude.free.slice().sort((a, b) => place(a) - place(b) || rank[a] - rank[b]);
  return { list, modes: state.mode.slice(), state, value: objective.evaluate(state) };
}

/**
 * In the order of the last plan: what may be where it was is there, what may not goes to the machine that ends it first, not before it began then, and those behind it
 * do likewise. It spreads what a machine lost over all that can do it, where a repair pushes it back on its own.
 */
function spread(problem: Problem, prelude: Prelude): State {
  const { operations } = problem.workload;
  const { latestStart } = ruleFactsOf(problem);
  const before = problem.notBefore.slice();
  const state = new State(problem);
  state.copyFrom(prelude.state);
  const decoder = new Decoder(problem, state);
  const { placer } = decoder;
  const lastOrder = Float64Array.from(latestStart, (latest, x) => operations[x].lastStart ?? latest);
  for (const x of serialOrder(problem, prelude, lastOrder)) {
    const { lastStart } = operations[x];
    const m = lastMode(problem, x);
    const release = placer.release(x);
    if (lastStart !== null && m >= 0 && release <= lastStart && placer.find(x, lastStart, m) && placer.start === lastStart) placer.book(x);
    else {
      problem.notBefore[x] = Math.max(before[x], lastStart ?? 0);
      decoder.place(x, -1);
    }
  }
  problem.notBefore.set(before);
  return state;
}

interface Booked {
  readonly state: State;
  /** Where each operation stood; -1 = it is new. */
  readonly before: Int32Array;
}

/** All that can be booked where it stood, on what stands anyway; what cannot, and what is new, has no place yet. */
function bookWhatStands(problem: Problem, prelude: Prelude): Booked | null {
  const { operations } = problem.workload;
  const { rank } = problem.links;
  const before = Int32Array.from(operations, ({ lastStart }, x) =>
    prelude.state.start[x] >= 0 ? prelude.state.start[x] : (lastStart ?? -1),
  );
  const known = prelude.free.filter((x) => before[x] >= 0).sort((a, b) => before[a] - before[b] || rank[a] - rank[b]);
  if (known.length === 0) return null;
  const state = new State(problem);
  state.copyFrom(prelude.state);
  const draft = new Draft(problem, state, state.lines);
  draft.begin();
  const seats = new Seats(problem, draft);
  for (const x of known) if (!bookLastPlace(problem, draft.state, x, lastMode(problem, x))) takeBack(seats, draft.state, x);
  return { state: draft.state, before };
}

/** What was booked of an operation before its tool or somebody turned out to be taken. */
function takeBack(seats: Seats, state: State, x: number): void {
  if (state.start[x] < 0) return;
  seats.vacate(x);
  state.mode[x] = state.unit[x] = state.toolUnit[x] = -1;
}

/** What cannot stand where it is booked, and what has no place. */
function hitOperations(problem: Problem, state: State): number[] {
  const placer = new Placer(problem, state);
  const { topological, feedsBatches } = problem.links;
  for (const x of topological) {
    if (state.start[x] < 0 || feedsBatches[x] === 0) continue;
    if (state.finish[x] > state.start[x]) placer.layOut(x);
    recordBatches(problem, state, placer.walk, x);
  }
  const draft = new Draft(problem, state, state.lines);
  draft.begin();
  const seats = new Seats(problem, draft);
  return Array.from(topological).filter((x) => state.start[x] === UNPLACED || (state.start[x] >= 0 && !seats.holds(x)));
}

/** The mode on the resource of the last plan; -1 = none. */
function lastMode(problem: Problem, x: number): number {
  const { lastResource } = problem.workload.operations[x];
  for (let m = problem.modeFirst[x]; m < problem.modeFirst[x + 1]; m++) if (problem.modeResource[m] === lastResource) return m;
  return -1;
}
