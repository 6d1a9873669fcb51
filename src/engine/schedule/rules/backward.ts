import type { Prelude } from '../kernel/prelude';
import type { Problem } from '../kernel/problem';
import type { Objective } from '../objective';
import { type RuleSchedule, scheduleBySerial } from './best-of-rules';
import { type RuleFacts, ruleFactsOf, startOf } from './facts';
import { ReadyHeap } from './ready-heap';

/** How often work that came out late is let go at once, with all that it waits for. */
const REPAIRS = 4;

/**
 * Backward list scheduling (jalonnement au plus tard): from the due dates back, each operation as late as its unit and its successors let
 * it, then decoded forwards so that persons, tools and changeovers are exact and nothing starts before its backward start. What would
 * start before `now` starts from `now`; what comes out late all the same, and all it waits for, is scheduled forwards. Writes the
 * problem's `notBefore`.
 */
export function scheduleBackward(problem: Problem, prelude: Prelude, objective: Objective): RuleSchedule {
  const facts = ruleFactsOf(problem);
  const targets = backwardStarts(problem, prelude, facts);
  problem.notBefore.set(notBeforeOf(problem, prelude, targets));
  let best = scheduleBySerial(problem, prelude, objective, 'EDD', targets);
  let kept = problem.notBefore.slice();
  for (let round = 0; round < REPAIRS && best.value.lateGoals > 0; round++) {
    if (!releaseLate(problem, objective, best)) break;
    const next = scheduleBySerial(problem, prelude, objective, 'EDD', facts.latestFinish);
    if (next.value.value >= best.value.value) break;
    best = next;
    kept = problem.notBefore.slice();
  }
  problem.notBefore.set(kept);
  return best;
}

function notBeforeOf(problem: Problem, prelude: Prelude, targets: Float64Array): Int32Array {
  const notBefore = new Int32Array(problem.operationCount);
  for (const x of prelude.free) notBefore[x] = Math.max(problem.now, Math.min(targets[x], problem.end));
  return notBefore;
}

/** Lets everything go that a late goal rests on; false when nothing was held. */
function releaseLate(problem: Problem, objective: Objective, schedule: RuleSchedule): boolean {
  const { topological, successorFirst, successor } = problem.links;
  const late = new Uint8Array(problem.operationCount);
  problem.workload.goals.forEach((goal, g) => {
    if (objective.tardiness(schedule.state, g) > 0) for (const x of goal.operations) late[x] = 1;
  });
  let released = false;
  for (let i = topological.length - 1; i >= 0; i--) {
    const x = topological[i];
    for (let s = successorFirst[x]; s < successorFirst[x + 1] && late[x] === 0; s++) late[x] = late[successor[s]];
    if (late[x] === 0 || problem.notBefore[x] <= problem.now) continue;
    problem.notBefore[x] = problem.now;
    released = true;
  }
  return released;
}

/** Latest starts when each finite unit does one operation at a time, the latest due placed first. */
function backwardStarts(problem: Problem, prelude: Prelude, facts: RuleFacts): Float64Array {
  const { successorFirst, successor, predecessorFirst, predecessor } = problem.links;
  const { units } = problem.workload;
  const busyFrom = new Float64Array(units.length).fill(problem.end);
  const starts = facts.latestStart.slice();
  const latest = facts.latestFinish.slice();
  const order = latest.map((finish) => -finish);
  const heap = new ReadyHeap(order, order);
  const waiting = new Int32Array(problem.operationCount);
  const isFree = new Uint8Array(problem.operationCount);
  for (const x of prelude.free) isFree[x] = 1;
  for (const x of prelude.free) {
    for (let s = successorFirst[x]; s < successorFirst[x + 1]; s++) waiting[x] += isFree[successor[s]];
    if (waiting[x] === 0) heap.push(x);
  }
  while (heap.size > 0) {
    const x = heap.pop();
    starts[x] = placeBackward(problem, x, latest[x], facts.work[x], busyFrom);
    for (let p = predecessorFirst[x]; p < predecessorFirst[x + 1]; p++) {
      const y = predecessor[p];
      latest[y] = Math.min(latest[y], starts[x] - problem.lag[y]);
      order[y] = -latest[y];
      if (isFree[y] === 1 && --waiting[y] === 0) heap.push(y);
    }
  }
  return starts;
}

/** Puts operation x before what its units hold, on the mode and unit that let it start last. */
function placeBackward(problem: Problem, x: number, finish: number, work: number, busyFrom: Float64Array): number {
  let best = -Infinity;
  let bestUnit = -1;
  for (let m = problem.modeFirst[x]; m < problem.modeFirst[x + 1]; m++) {
    const resource = problem.modeResource[m];
    if (problem.finite[resource] === 0 || problem.modeDays[m] >= 0) return startOf(problem, x, finish, work);
    for (const unit of problem.unitsOf[resource]) {
      const { workingTime } = problem.workload.units[unit];
      const start = workingTime.startBefore(Math.min(finish, busyFrom[unit]), problem.modeSetup[m] + problem.modeRun[m]);
      if (start === null || start <= best) continue;
      best = start;
      bestUnit = unit;
    }
  }
  if (bestUnit < 0) return problem.now;
  busyFrom[bestUnit] = best;
  return best;
}
