import type { OpenTime } from '../kernel/open-time';
import type { Prelude } from '../kernel/prelude';
import type { Problem } from '../kernel/problem';

/**
 * A pure job shop in typed arrays: chains of operations, each on one of its machines for a time, nothing else. Operations are those of the
 * problem, by the same index; `count` itself stands for 'none' in `jobPredecessor` and `jobSuccessor`.
 */
export interface JobShopProblem {
  readonly count: number;
  readonly machines: number;
  readonly jobPredecessor: Int32Array;
  readonly jobSuccessor: Int32Array;
  /** Ways of operation x are wayFirst[x] … wayFirst[x + 1] - 1, the same indices as the problem's modes; times in working minutes. */
  readonly wayFirst: Int32Array;
  readonly wayMachine: Int32Array;
  readonly wayTime: Int32Array;
  readonly flexible: boolean;
  /** No schedule is shorter. */
  readonly lowerBound: number;
}

/** Above this many operations the table of forbidden pairs gets too large. */
const MOST_OPERATIONS = 3000;

/**
 * The problem as a pure job shop; null when it is none: when something is placed already, when an operation needs more than one unit of one
 * finite resource, waits for more than its one predecessor, takes no time, or when the machines' open times differ.
 */
export function jobShopOf(problem: Problem, prelude: Prelude): JobShopProblem | null {
  const count = problem.operationCount;
  if (count < 2 || count > MOST_OPERATIONS || prelude.free.length !== count) return null;
  if (!unitsAreEqual(problem)) return null;
  const jobPredecessor = new Int32Array(count + 1).fill(count);
  const jobSuccessor = new Int32Array(count + 1).fill(count);
  const { predecessorFirst, predecessor, successorFirst, transferOf } = problem.links;
  const oneStretch = problem.open[0].starts.length === 1;
  for (let x = 0; x < count; x++) {
    const links = predecessorFirst[x + 1] - predecessorFirst[x];
    if (links > 1 || successorFirst[x + 1] - successorFirst[x] > 1 || !isPlain(problem, x)) return null;
    if (problem.interruptible[x] === 0 && !oneStretch) return null;
    if (links === 0) continue;
    if (transferOf[predecessorFirst[x]] >= 0) return null;
    jobPredecessor[x] = predecessor[predecessorFirst[x]];
    jobSuccessor[jobPredecessor[x]] = x;
  }
  const wayTime = problem.modeSetup.map((setup, m) => setup + problem.modeRun[m]);
  if (wayTime.some((time) => time <= 0)) return null;
  const shop = {
    count,
    machines: problem.unitsOf.length,
    jobPredecessor,
    jobSuccessor,
    wayFirst: problem.modeFirst,
    wayMachine: problem.modeResource,
    wayTime,
    flexible: wayTime.length > count,
  };
  return { ...shop, lowerBound: lowerBoundOf(shop) };
}

function unitsAreEqual(problem: Problem): boolean {
  const first = problem.open[0];
  return (
    problem.open.length > 0 &&
    problem.finite.every((finite) => finite === 1) &&
    problem.unitsOf.every((units) => units.length === 1) &&
    problem.changeovers.every((changeovers) => changeovers === null) &&
    problem.modeDays.every((days) => days < 0) &&
    problem.open.every((open) => open === first || isSame(open, first))
  );
}

const isSame = (a: OpenTime, b: OpenTime): boolean =>
  a.starts.length === b.starts.length && a.starts.every((start, i) => start === b.starts[i] && a.ends[i] === b.ends[i]);

function isPlain(problem: Problem, x: number): boolean {
  return (
    problem.modeFirst[x + 1] > problem.modeFirst[x] &&
    problem.tool[x] < 0 &&
    problem.skill[x] < 0 &&
    problem.lag[x] === 0 &&
    problem.material[x] <= problem.now &&
    problem.notBefore[x] <= problem.now
  );
}

/** The longest job, and the load of the fullest machine with the shortest way to it and from it; with a choice the mean load. */
function lowerBoundOf(shop: Omit<JobShopProblem, 'lowerBound'>): number {
  const { count, machines, jobPredecessor, jobSuccessor, wayFirst, wayMachine, wayTime } = shop;
  const least = new Float64Array(count + 1);
  for (let x = 0; x < count; x++) least[x] = Math.min(...wayTime.subarray(wayFirst[x], wayFirst[x + 1]));
  const load = new Float64Array(machines);
  const before = new Float64Array(machines).fill(Infinity);
  const behind = new Float64Array(machines).fill(Infinity);
  let bound = 0;
  let total = 0;
  for (let x = 0; x < count; x++) {
    let head = 0;
    let tail = 0;
    for (let y = jobPredecessor[x]; y < count; y = jobPredecessor[y]) head += least[y];
    for (let y = jobSuccessor[x]; y < count; y = jobSuccessor[y]) tail += least[y];
    bound = Math.max(bound, head + least[x] + tail);
    total += least[x];
    const machine = wayMachine[wayFirst[x]];
    load[machine] += least[x];
    before[machine] = Math.min(before[machine], head);
    behind[machine] = Math.min(behind[machine], tail);
  }
  if (shop.flexible) return Math.max(bound, Math.ceil(total / machines));
  for (let k = 0; k < machines; k++) if (load[k] > 0) bound = Math.max(bound, before[k] + load[k] + behind[k]);
  return bound;
}
