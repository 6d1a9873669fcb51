import { Decoder } from '../kernel/decode';
import type { Prelude } from '../kernel/prelude';
import { Placer } from '../kernel/placer';
import { type Problem, changeoverBetween } from '../kernel/problem';
import { batchesWait, recordBatches } from '../kernel/release';
import { State } from '../kernel/state';
import { ruleFactsOf } from './facts';
import { serialOrder } from './list-order';

/**
 * The last plan booked as it was, persons and units included: each operation at its start, by those who worked on it then. null when some of it
 * cannot be so any more; who got a shared person first needs no guessing here, unlike in a replay. What is new, or had no place then, is placed
 * behind in what the others leave.
 */
export function restoreLastPlan(problem: Problem, prelude: Prelude, modes: Int32Array): State | null {
  const { operations } = problem.workload;
  const start = (x: number): number => operations[x].lastStart ?? -1;
  const { rank } = problem.links;
  const known = prelude.free.filter((x) => operations[x].lastStart !== null).sort((a, b) => start(a) - start(b) || rank[a] - rank[b]);
  const state = new State(problem);
  state.copyFrom(prelude.state);
  for (const x of known) if (!bookLastPlace(problem, state, x, modes[x])) return null;
  if (!holds(problem, state, known)) return null;
  placeOthers(problem, prelude, state, modes);
  return state;
}

function placeOthers(problem: Problem, prelude: Prelude, state: State, modes: Int32Array): void {
  const { latestStart } = ruleFactsOf(problem);
  const decoder = new Decoder(problem, state);
  for (const x of serialOrder(problem, prelude, latestStart)) {
    if (problem.workload.operations[x].lastStart === null) decoder.place(x, modes[x]);
  }
}

/** Books an operation in its mode m where the last plan had it; false when its unit, its tool or one of its persons is taken: what was booked until then stays. */
export function bookLastPlace(problem: Problem, state: State, x: number, m: number): boolean {
  const { lastStart, lastFinish, lastUnit, lastPeople } = problem.workload.operations[x];
  if (m < 0 || lastStart === null || lastFinish === undefined || lastFinish === null || lastStart < problem.now) return false;
  const resource = problem.modeResource[m];
  const isFinite = problem.finite[resource] === 1;
  const unit = problem.unitsOf[resource][isFinite ? (lastUnit ?? 0) : 0];
  if (unit === undefined || (isFinite && !isFree(state, unit, lastStart, lastFinish))) return false;
  const worked = lastFinish > lastStart;
  state.start[x] = lastStart;
  state.finish[x] = lastFinish;
  state.mode[x] = m;
  state.unit[x] = unit;
  if (worked && isFinite) {
    const line = state.lines[unit];
    if (problem.modeDays[m] < 0) state.changeover[x] = changeoverBetween(problem, resource, line.operationBefore(line.after(lastStart)), x);
    line.insert(lastStart, lastFinish, x);
  }
  return bookTool(problem, state, x) && (!worked || bookPeople(problem, state, x, m, lastPeople ?? null));
}

function bookTool(problem: Problem, state: State, x: number): boolean {
  const tool = problem.tool[x];
  if (tool < 0) return true;
  const [start, finish] = [state.start[x], state.finish[x]];
  const isFinite = problem.finite[tool] === 1;
  const free = isFinite ? problem.unitsOf[tool].find((unit) => isFree(state, unit, start, finish)) : problem.unitsOf[tool][0];
  if (free === undefined) return false;
  state.toolUnit[x] = free;
  if (isFinite && finish > start) state.lines[free].insert(start, finish, x);
  return true;
}

function bookPeople(
  problem: Problem,
  state: State,
  x: number,
  m: number,
  people: readonly { readonly unit: number; readonly start: number; readonly end: number }[] | null,
): boolean {
  if (problem.skill[x] < 0 || problem.isPerson[problem.modeResource[m]] === 1 || problem.modeDays[m] >= 0) return true;
  if (people === null) return false;
  const able = problem.personsOf[problem.skill[x]];
  for (const { unit, start, end } of people) {
    if (!able.includes(unit) || !isFree(state, unit, start, end)) return false;
    state.lines[unit].insert(start, end, -1 - x);
  }
  return true;
}

function isFree(state: State, unit: number, start: number, finish: number): boolean {
  const line = state.lines[unit];
  const next = line.after(start);
  return finish === start || next === line.count || line.starts[next] >= finish;
}

/** Whether every operation takes as long as it did with all others in place, and waits for all that it has to wait for. */
function holds(problem: Problem, state: State, order: Int32Array): boolean {
  const placer = new Placer(problem, state);
  const { rank } = problem.links;
  for (const x of order.slice().sort((a, b) => rank[a] - rank[b])) {
    const [start, finish, m] = [state.start[x], state.finish[x], state.mode[x]];
    if (placer.release(x) > start) return false;
    if (problem.modeDays[m] >= 0) {
      if (!placer.walk.away(state.unit[x], start, problem.modeDays[m], finish)) return false;
    } else placer.walkAgain(x);
    if (placer.walk.start !== start || placer.walk.finish !== finish) return false;
    recordBatches(problem, state, placer.walk, x);
    if (batchesWait(problem, state, placer.walk, x, m, state.changeover[x]) > start) return false;
  }
  return true;
}
