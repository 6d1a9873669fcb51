import { workingTimeOf } from '../../calendar/working-time-of';
import type { Duration, Minutes } from '../../model/units';
import { openTimeOf } from '../kernel/open-time';
import type { Problem } from '../kernel/problem';
import type { State } from '../kernel/state';
import { Timeline } from '../kernel/timeline';
import type { DeliveryGoal, Workload, WorkloadOperation, WorkloadOrder } from '../workload';
import { appendOperations } from './append-operations';
import type { StandingSchedule } from './standing-schedule';

/** What happens to a standing schedule. Operations and units by their index in its workload. */
export type PlanChange =
  | { readonly kind: 'longer'; readonly operation: number; readonly minutes: Duration }
  | { readonly kind: 'material'; readonly operation: number; readonly ready: Minutes }
  | { readonly kind: 'closed'; readonly unit: number; readonly from: Minutes; readonly to: Minutes }
  | { readonly kind: 'order'; readonly order: NewOrder };

/** An order that was not in the plan. Predecessors are indices into its own operations; its last operation serves the goal. */
export interface NewOrder {
  readonly order: Omit<WorkloadOrder, 'operations'>;
  readonly operations: readonly Omit<WorkloadOperation, 'order'>[];
  readonly goal: Omit<DeliveryGoal, 'operations'>;
}

/** A changed problem, and the operations that the change may have hit. */
export interface ChangedProblem {
  readonly problem: Problem;
  readonly hit: readonly number[];
  /** The bookings before the change, by unit; they are shared with the standing schedule. */
  readonly lines: readonly Timeline[];
}

/**
 * Applies a change without looking at what it breaks. A longer operation works so many minutes more (fewer when negative, but no less than none)
 * in each of its modes; a closed unit does not work in [from, to).
 */
export function applyChange({ problem, state }: StandingSchedule, change: PlanChange): ChangedProblem {
  if (change.kind === 'order') return withOrder(problem, state, change.order);
  if (change.kind === 'closed') return withClosedUnit(problem, state, change);
  return { problem: withTimes(problem, change), hit: [change.operation], lines: state.lines };
}

function withTimes(problem: Problem, change: Exclude<PlanChange, { kind: 'order' | 'closed' }>): Problem {
  const { workload } = problem;
  const x = change.operation;
  const operation = workload.operations[x];
  if (change.kind === 'material') {
    const material = problem.material.slice();
    material[x] = change.ready;
    return { ...problem, material, workload: withOperation(workload, x, { ...operation, materialReady: change.ready }) };
  }
  const longer = (run: number): number => Math.max(0, run + change.minutes);
  const modeRun = problem.modeRun.slice();
  for (let m = problem.modeFirst[x]; m < problem.modeFirst[x + 1]; m++) modeRun[m] = longer(modeRun[m]);
  const modes = operation.modes.map((mode) => ({ ...mode, run: longer(mode.run) }));
  return { ...problem, modeRun, workload: withOperation(workload, x, { ...operation, modes }) };
}

function withOperation(workload: Workload, x: number, operation: WorkloadOperation): Workload {
  const operations = workload.operations.slice();
  operations[x] = operation;
  return { ...workload, operations };
}

type ClosedUnit = Extract<PlanChange, { kind: 'closed' }>;

function withClosedUnit(problem: Problem, state: State, { unit, from, to }: ClosedUnit): ChangedProblem {
  const { workload } = problem;
  const old = workload.units[unit].workingTime;
  const open = [...old.intervals(old.from, Math.max(old.from, from)), ...old.intervals(Math.min(old.to, to), old.to)];
  const workingTime = workingTimeOf(open, { from: old.from, to: old.to });
  const units = workload.units.slice();
  units[unit] = { ...units[unit], workingTime };
  const opens = problem.open.slice();
  opens[unit] = openTimeOf(workingTime);
  const changed: Problem = { ...problem, workload: { ...workload, units }, open: opens };
  const hit: number[] = [];
  for (let x = 0; x < problem.operationCount; x++) if (uses(problem, state, x, unit, from, to)) hit.push(x);
  const lines = state.lines.slice();
  lines[unit] = rebooked(state.lines[unit], new Timeline(opens[unit]));
  return { problem: changed, hit, lines };
}

function rebooked(from: Timeline, line: Timeline): Timeline {
  for (let i = 0; i < from.count; i++) line.insert(from.starts[i], from.ends[i], from.owners[i]);
  return line;
}

function uses(problem: Problem, state: State, x: number, unit: number, from: number, to: number): boolean {
  if (state.start[x] < 0 || state.start[x] >= to || state.finish[x] < from) return false;
  return (
    state.unit[x] === unit || state.toolUnit[x] === unit || (problem.skill[x] >= 0 && problem.personsOf[problem.skill[x]].includes(unit))
  );
}

function withOrder(old: Problem, state: State, { order, operations, goal }: NewOrder): ChangedProblem {
  const { workload } = old;
  const first = workload.operations.length;
  const own = operations.map((_, k) => first + k);
  const added = operations.map((operation): WorkloadOperation => ({
    ...operation,
    order: workload.orders.length,
    predecessors: operation.predecessors.map((link) => ({ ...link, predecessor: first + link.predecessor })),
  }));
  const problem = appendOperations(old, {
    ...workload,
    orders: [...workload.orders, { ...order, operations: own }],
    operations: [...workload.operations, ...added],
    goals: [...workload.goals, { ...goal, operations: own.slice(-1) }],
  });
  return { problem, hit: own, lines: state.lines };
}
