import { finishFor, startFor } from '../kernel/open-time';
import { NEVER, type Problem } from '../kernel/problem';

/** What the dispatching rules judge by. By operation; times in minutes, at infinite capacity. */
export interface RuleFacts {
  readonly now: number;
  /** Earliest start by predecessors and material. */
  readonly head: Float64Array;
  /** Due date of the goal that presses most on it (the one with the earliest latest finish); the workload's end when it serves none. */
  readonly due: Float64Array;
  /** Latest start and finish for all goals that rest on it. */
  readonly latestStart: Float64Array;
  readonly latestFinish: Float64Array;
  /** Setup and run of the preferred mode. */
  readonly work: Float64Array;
  /** Clock time from its latest start to its goal's due date, and the number of operations on that way. */
  readonly remainingTime: Float64Array;
  readonly remainingOperations: Float64Array;
  /** Greatest weight of a goal that rests on it. */
  readonly weight: Float64Array;
  /** 1 = done on a bottleneck, or something on a bottleneck waits for it. */
  readonly feedsBottleneck: Uint8Array;
}

/** Computes the facts in one pass forwards and one backwards over the links. */
export function ruleFactsOf(problem: Problem): RuleFacts {
  const count = problem.operationCount;
  const facts = {
    now: problem.now,
    head: new Float64Array(count),
    due: new Float64Array(count).fill(problem.end),
    latestStart: new Float64Array(count),
    latestFinish: new Float64Array(count).fill(problem.end),
    work: new Float64Array(count),
    remainingTime: new Float64Array(count),
    remainingOperations: new Float64Array(count).fill(1),
    weight: new Float64Array(count).fill(1),
    feedsBottleneck: new Uint8Array(count),
  };
  for (let x = 0; x < count; x++) facts.work[x] = workOf(problem, x);
  takeGoals(problem, facts);
  goForward(problem, facts);
  goBackward(problem, facts);
  return facts;
}

/** `latestFinish` of the facts alone, in less time and memory. */
export function latestFinishOf(problem: Problem): Float64Array {
  const { topological, successorFirst, successor } = problem.links;
  const latest = new Float64Array(problem.operationCount).fill(problem.end);
  for (const goal of problem.workload.goals) {
    for (const x of goal.operations) if (goal.due - problem.lag[x] < latest[x]) latest[x] = goal.due - problem.lag[x];
  }
  for (let i = topological.length - 1; i >= 0; i--) {
    const x = topological[i];
    for (let s = successorFirst[x]; s < successorFirst[x + 1]; s++) {
      const before = startOf(problem, successor[s], latest[successor[s]], workOf(problem, successor[s])) - problem.lag[x];
      if (before < latest[x]) latest[x] = before;
    }
  }
  return latest;
}

function workOf({ modeFirst, modeSetup, modeRun }: Problem, x: number): number {
  const m = modeFirst[x];
  return m < modeFirst[x + 1] ? modeSetup[m] + modeRun[m] : 0;
}

type MutableFacts = { -readonly [Key in keyof RuleFacts]: RuleFacts[Key] };

function takeGoals(problem: Problem, facts: MutableFacts): void {
  for (const goal of problem.workload.goals) {
    for (const x of goal.operations) {
      const latest = goal.due - problem.lag[x];
      if (latest < facts.latestFinish[x]) {
        facts.latestFinish[x] = latest;
        facts.due[x] = goal.due;
      }
      if (goal.weight > facts.weight[x]) facts.weight[x] = goal.weight;
    }
  }
}

function goForward(problem: Problem, facts: MutableFacts): void {
  const { topological, predecessorFirst, predecessor } = problem.links;
  for (const x of topological) {
    let head = Math.max(problem.now, problem.material[x]);
    for (let p = predecessorFirst[x]; p < predecessorFirst[x + 1]; p++) {
      const y = predecessor[p];
      head = Math.max(head, finishOf(problem, y, facts.head[y], facts.work[y]) + problem.lag[y]);
    }
    facts.head[x] = head;
  }
}

function goBackward(problem: Problem, facts: MutableFacts): void {
  const bottlenecks = bottlenecksOf(problem, facts.work);
  const { topological, successorFirst, successor } = problem.links;
  for (let i = topological.length - 1; i >= 0; i--) {
    const x = topological[i];
    const m = problem.modeFirst[x];
    if (m < problem.modeFirst[x + 1] && bottlenecks[problem.modeResource[m]] === 1) facts.feedsBottleneck[x] = 1;
    for (let s = successorFirst[x]; s < successorFirst[x + 1]; s++) {
      const y = successor[s];
      const latest = facts.latestStart[y] - problem.lag[x];
      if (latest < facts.latestFinish[x]) {
        facts.latestFinish[x] = latest;
        facts.due[x] = facts.due[y];
        facts.remainingOperations[x] = facts.remainingOperations[y] + 1;
      }
      if (facts.weight[y] > facts.weight[x]) facts.weight[x] = facts.weight[y];
      if (facts.feedsBottleneck[y] === 1) facts.feedsBottleneck[x] = 1;
    }
    facts.latestStart[x] = startOf(problem, x, facts.latestFinish[x], facts.work[x]);
    facts.remainingTime[x] = facts.due[x] - facts.latestStart[x];
  }
}

/** Latest start of operation x in its preferred mode that ends by `finish`, at infinite capacity. */
export function startOf(problem: Problem, x: number, finish: number, work: number): number {
  const m = problem.modeFirst[x];
  const unit = m < problem.modeFirst[x + 1] ? problem.unitsOf[problem.modeResource[m]][0] : undefined;
  if (unit === undefined) return finish - work;
  if (problem.modeDays[m] >= 0) return finish - problem.modeDays[m] * CALENDAR_PER_WORKING_DAY;
  const start = work > 0 ? startFor(problem.open[unit], finish, work) : finish;
  return start < 0 ? finish - work : start;
}

function finishOf(problem: Problem, x: number, start: number, work: number): number {
  const m = problem.modeFirst[x];
  const unit = m < problem.modeFirst[x + 1] ? problem.unitsOf[problem.modeResource[m]][0] : undefined;
  if (unit === undefined) return start + work;
  if (problem.modeDays[m] >= 0) return start + problem.modeDays[m] * CALENDAR_PER_WORKING_DAY;
  const finish = work > 0 ? finishFor(problem.open[unit], start, work) : start;
  return finish < 0 ? NEVER : finish;
}

/** Minutes of the calendar that a working day stands for in an estimate: five of them make a week. */
const CALENDAR_PER_WORKING_DAY = (7 * 1440) / 5;

/** The resources that the planner flagged; without a flag the finite one with the most work for its open time. */
function bottlenecksOf(problem: Problem, work: Float64Array): Uint8Array {
  const { resources, units } = problem.workload;
  const flagged = Uint8Array.from(resources, (resource) => (resource.bottleneck ? 1 : 0));
  if (flagged.includes(1)) return flagged;
  const content = new Float64Array(resources.length);
  for (let x = 0; x < problem.operationCount; x++) {
    const m = problem.modeFirst[x];
    if (m < problem.modeFirst[x + 1] && problem.modeDays[m] < 0) content[problem.modeResource[m]] += work[x];
  }
  let worst = -1;
  let worstLoad = 0;
  resources.forEach((resource, r) => {
    if (!resource.finite) return;
    let open = 0;
    for (const unit of resource.units) open += units[unit].workingTime.workBetween(problem.now, problem.end);
    const load = content[r] / Math.max(1, open);
    if (load > worstLoad) {
      worstLoad = load;
      worst = r;
    }
  });
  if (worst >= 0) flagged[worst] = 1;
  return flagged;
}
