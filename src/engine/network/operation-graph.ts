import { roundTheClock } from '../calendar/working-time-of';
import type { WorkingTime } from '../calendar/working-time';
import type { Duration } from '../model/units';
import type { OperationMode, Workload, WorkloadOperation } from '../schedule/workload';

/** Operations of a workload as network dates see them: each on its first way, on the open time of that resource's first unit. */
export interface OperationGraph {
  readonly nodes: readonly OperationNode[];
  /** Every operation after those it waits for. */
  readonly order: readonly number[];
}

export interface OperationNode {
  readonly operation: WorkloadOperation;
  readonly workingTime: WorkingTime;
  readonly work: Duration;
  /** False only where work may not be interrupted and some opening holds it whole; what fits none is counted through closures (the schedule tells). */
  readonly mayPause: boolean;
  /** Subcontracted work counts in working days; null: in minutes. */
  readonly workingDays: number | null;
  /** Clock time before it; 0 where it is fixed or has begun. */
  readonly queue: Duration;
  /** Start of a fixed place; null when it may move. What has begun goes on, wherever it was fixed. */
  readonly fixedStart: number | null;
  readonly incoming: readonly GraphLink[];
  readonly outgoing: readonly GraphLink[];
}

/** A link between two operations; the shares are work done before the first lot moves on, and work that the last lot still takes. */
export interface GraphLink {
  readonly from: number;
  readonly to: number;
  /** null: the whole lot moves at once. */
  readonly overlap: { readonly before: Duration; readonly after: Duration } | null;
}

/** The way that network dates and infinite load count on: where it is fixed, else the preferred one; null when it has none. */
export function networkMode({ fixed, modes }: WorkloadOperation): OperationMode | null {
  const there = fixed === null ? undefined : modes.find((mode) => mode.resource === fixed.resource);
  return there ?? modes[0] ?? null;
}

/** Setup and run of that way; no setup is due again when work has begun. */
export function networkWork(operation: WorkloadOperation): { readonly setup: Duration; readonly run: Duration } {
  const mode = networkMode(operation);
  if (mode === null) return { setup: 0, run: 0 };
  return { setup: operation.started ? 0 : mode.setup, run: mode.run };
}

/** Links that would close a cycle are left out: the tables have already told of them. */
export function operationGraph(workload: Workload): OperationGraph {
  const { operations } = workload;
  const always = roundTheClock({ from: workload.now, to: workload.end });
  const order = topologicalOrder(operations);
  const position = new Int32Array(operations.length);
  order.forEach((operation, place) => (position[operation] = place));

  const incoming: GraphLink[][] = operations.map(() => []);
  const outgoing: GraphLink[][] = operations.map(() => []);
  operations.forEach((operation, to) => {
    for (const { predecessor: from, transfer } of operation.predecessors) {
      if (position[from] >= position[to]) continue;
      const link = { from, to, overlap: overlapOf(operations[from], operation, transfer) };
      incoming[to].push(link);
      outgoing[from].push(link);
    }
  });
  const longest = new Map<WorkingTime, Duration>();
  const nodes = operations.map((operation, i): OperationNode => {
    const mode = networkMode(operation);
    const unit = mode === null ? undefined : workload.units[workload.resources[mode.resource].units[0]];
    const { setup, run } = networkWork(operation);
    const fixedStart = operation.fixed === null || operation.started ? null : operation.fixed.start;
    const workingTime = unit?.workingTime ?? always;
    return {
      operation,
      workingTime,
      work: setup + run,
      mayPause: operation.interruptible || setup + run > longestOpening(workingTime, longest),
      workingDays: mode?.workingDays ?? null,
      queue: fixedStart !== null || operation.started ? 0 : operation.queue,
      fixedStart,
      incoming: incoming[i],
      outgoing: outgoing[i],
    };
  });
  return { nodes, order };
}

/** Length of the longest open interval, worked out once for each working time. */
function longestOpening(time: WorkingTime, known: Map<WorkingTime, Duration>): Duration {
  const before = known.get(time);
  if (before !== undefined) return before;
  let longest = 0;
  for (let i = 0; i < time.starts.length; i++) longest = Math.max(longest, time.ends[i] - time.starts[i]);
  known.set(time, longest);
  return longest;
}

/** Subcontracted work comes back whole and leaves whole; so does what takes no run time. */
function overlapOf(from: WorkloadOperation, to: WorkloadOperation, transfer: readonly number[] | null): GraphLink['overlap'] {
  if (transfer === null || transfer.length < 2) return null;
  if (networkMode(from)?.workingDays !== undefined || networkMode(to)?.workingDays !== undefined) return null;
  const whole = transfer.reduce((sum, quantity) => sum + quantity, 0);
  const before = networkWork(from);
  const after = networkWork(to);
  if (whole <= 0 || after.run === 0) return null;
  return {
    before: before.setup + Math.ceil((before.run * transfer[0]) / whole - ROUNDING),
    after: Math.ceil((after.run * transfer[transfer.length - 1]) / whole - ROUNDING),
  };
}

/** Shares of a lot are not exact: a millionth of a minute is no minute. */
const ROUNDING = 1e-6;

function topologicalOrder(operations: readonly WorkloadOperation[]): number[] {
  const waiting = new Int32Array(operations.length);
  const followers: number[][] = operations.map(() => []);
  operations.forEach(({ predecessors }, to) => {
    for (const { predecessor } of predecessors) {
      followers[predecessor].push(to);
      waiting[to]++;
    }
  });
  const order: number[] = [];
  for (let i = 0; i < operations.length; i++) if (waiting[i] === 0) order.push(i);
  for (let head = 0; head < order.length; head++) {
    for (const to of followers[order[head]]) if (--waiting[to] === 0) order.push(to);
  }
  for (let i = 0; i < operations.length; i++) if (waiting[i] > 0) order.push(i);
  return order;
}
