import type { OpenTime } from '../kernel/open-time';
import type { Prelude } from '../kernel/prelude';
import type { Problem } from '../kernel/problem';

/**
 * A pure job shop in typed arrays: chains of operations, each on one of its machines for a time, nothing else. Every operation has a slot; the
 * slots of a job lie side by side, and before, between and behind the jobs lies an empty one of no time: the operation before slot s in its
 * job is s - 1, the one behind it s + 1, and no loop has to ask whether there is one. Slot 0 is empty and stands for 'none'.
 */
export interface JobShopProblem {
  /** Operations, and slots. */
  readonly count: number;
  readonly slots: number;
  readonly jobs: number;
  readonly machines: number;
  /** By slot: the problem's operation, -1 = empty. */
  readonly operation: Int32Array;
  /** By operation. */
  readonly slotOf: Int32Array;
  /** By slot: the number of its job; and by job: its first slot and its last. */
  readonly job: Int32Array;
  readonly firstOf: Int32Array;
  readonly lastOf: Int32Array;
  /** Ways of slot s are wayFirst[s] … wayEnd[s] - 1, the same indices as the problem's modes; times in working minutes. */
  readonly wayFirst: Int32Array;
  readonly wayEnd: Int32Array;
  readonly wayMachine: Int32Array;
  readonly wayTime: Int32Array;
  readonly flexible: boolean;
  /** No schedule is shorter. */
  readonly lowerBound: number;
}

/** The table of forbidden pairs has an entry for each operation and job: not more than these. */
const MOST_PAIRS = 2e7;

/**
 * The problem as a pure job shop; null when it is none: when something is placed already, when an operation needs more than one unit of one
 * finite resource, waits for more than its one predecessor, takes no time, or when the machines' open times differ.
 */
export function jobShopOf(problem: Problem, prelude: Prelude): JobShopProblem | null {
  const count = problem.operationCount;
  if (count < 2 || prelude.free.length !== count || !unitsAreEqual(problem)) return null;
  const { predecessorFirst, successorFirst, transferOf } = problem.links;
  const oneStretch = problem.open[0].starts.length === 1;
  for (let x = 0; x < count; x++) {
    const links = predecessorFirst[x + 1] - predecessorFirst[x];
    if (links > 1 || successorFirst[x + 1] - successorFirst[x] > 1 || !isPlain(problem, x)) return null;
    if (problem.interruptible[x] === 0 && !oneStretch) return null;
    if (links === 1 && transferOf[predecessorFirst[x]] >= 0) return null;
  }
  const wayTime = problem.modeSetup.map((setup, m) => setup + problem.modeRun[m]);
  if (wayTime.some((time) => time <= 0)) return null;
  const layout = slotsOf(problem);
  if (count * layout.jobs > MOST_PAIRS) return null;
  const shop = {
    count,
    machines: problem.unitsOf.length,
    ...layout,
    wayFirst: layout.operation.map((x) => (x < 0 ? 0 : problem.modeFirst[x])),
    wayEnd: layout.operation.map((x) => (x < 0 ? 0 : problem.modeFirst[x + 1])),
    wayMachine: problem.modeResource,
    wayTime,
    flexible: wayTime.length > count,
  };
  return { ...shop, lowerBound: lowerBoundOf(shop) };
}

type Layout = Pick<JobShopProblem, 'slots' | 'jobs' | 'operation' | 'slotOf' | 'job' | 'firstOf' | 'lastOf'>;

function slotsOf(problem: Problem): Layout {
  const count = problem.operationCount;
  const { predecessorFirst, successorFirst, successor } = problem.links;
  const firsts = Array.from({ length: count }, (_, x) => x).filter((x) => predecessorFirst[x + 1] === predecessorFirst[x]);
  const slots = count + firsts.length + 1;
  const operation = new Int32Array(slots).fill(-1);
  const slotOf = new Int32Array(count);
  const job = new Int32Array(slots);
  const firstOf = new Int32Array(firsts.length);
  const lastOf = new Int32Array(firsts.length);
  let slot = 0;
  firsts.forEach((first, j) => {
    firstOf[j] = slot + 1;
    for (let x = first; x >= 0; x = successorFirst[x + 1] > successorFirst[x] ? successor[successorFirst[x]] : -1) {
      operation[++slot] = x;
      slotOf[x] = slot;
      job[slot] = j;
    }
    lastOf[j] = slot++;
  });
  return { slots, jobs: firsts.length, operation, slotOf, job, firstOf, lastOf };
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
  const { slots, machines, operation, wayFirst, wayEnd, wayMachine, wayTime } = shop;
  const head = new Float64Array(slots);
  const least = operation.map((x, s) => (x < 0 ? 0 : Math.min(...wayTime.subarray(wayFirst[s], wayEnd[s]))));
  const load = new Float64Array(machines);
  const before = new Float64Array(machines).fill(Infinity);
  const behind = new Float64Array(machines).fill(Infinity);
  let bound = 0;
  let total = 0;
  for (let s = 1; s < slots; s++) if (operation[s] >= 0) head[s] = head[s - 1] + least[s - 1];
  for (let s = slots - 1, tail = 0; s > 0; s--) {
    if (operation[s] < 0) {
      tail = 0;
      continue;
    }
    const machine = wayMachine[wayFirst[s]];
    load[machine] += least[s];
    before[machine] = Math.min(before[machine], head[s]);
    behind[machine] = Math.min(behind[machine], tail);
    tail += least[s];
    total += least[s];
    bound = Math.max(bound, head[s] + tail);
  }
  if (shop.flexible) return Math.max(bound, Math.ceil(total / machines));
  for (let k = 0; k < machines; k++) if (load[k] > 0) bound = Math.max(bound, before[k] + load[k] + behind[k]);
  return bound;
}
