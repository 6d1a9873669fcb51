import { type Problem } from '../kernel/problem';
import { NO_RUNWAY, type State } from '../kernel/state';
import { MINUTES_PER_DAY } from '../../model/units';

/**
 * What a repair costs or gains against the schedule before it, by the plan's objective (`Objective`) with the distance from that schedule in the place of the
 * distance from the last plan: counted over the operations that changed, their orders and their goals alone.
 */
export class ChangeCost {
  private readonly isCounted: Uint8Array;
  private readonly isChanged: Uint8Array;

  constructor(
    private readonly problem: Problem,
    private readonly before: State,
  ) {
    this.isCounted = new Uint8Array(problem.workload.orders.length);
    this.isChanged = new Uint8Array(problem.operationCount);
  }

  /** The cost of a schedule in which only these operations have changed; negative = better than before. */
  of(state: State, changed: readonly number[]): number {
    const { problem, before } = this;
    const { weights, operations } = problem.workload;
    const known = before.start.length;
    this.isCounted.fill(0);
    this.isChanged.fill(0);
    let cost = this.tardinessOf(state, changed);
    for (const x of changed) {
      const old = x < known && before.start[x] >= 0;
      const hasPlace = state.start[x] >= 0;
      cost += (weights.changeover * ((hasPlace ? state.changeover[x] : 0) - (old ? before.changeover[x] : 0))) / 60;
      if (old && hasPlace) cost += (weights.stability * Math.abs(state.start[x] - before.start[x])) / 60;
      const { order } = operations[x];
      if (this.isCounted[order] === 0) {
        this.isCounted[order] = 1;
        cost += (weights.workInProgress * (this.inProgress(state, order) - this.inProgress(before, order))) / 60;
      }
    }
    return cost;
  }

  private tardinessOf(state: State, changed: readonly number[]): number {
    const { goals, weights } = this.problem.workload;
    for (const x of changed) this.isChanged[x] = 1;
    let days = 0;
    for (let g = 0; g < goals.length; g++) {
      const { operations } = goals[g];
      let i = 0;
      while (i < operations.length && this.isChanged[operations[i]] === 0) i++;
      if (i < operations.length) days += this.tardiness(state, g) - this.tardiness(this.before, g);
    }
    return weights.tardiness * days;
  }

  private tardiness(state: State, g: number): number {
    const { goals } = this.problem.workload;
    const { operations, supplyReady, due, weight } = goals[g];
    let ready: number = supplyReady;
    for (const x of operations) {
      // Beyond what the state knows: new work, which was not late before.
      if (x >= state.start.length) return 0;
      const finish =
        state.start[x] === NO_RUNWAY ? Math.max(this.problem.end, due) + MINUTES_PER_DAY : state.finish[x] + this.problem.lag[x];
      if (finish > ready) ready = finish;
    }
    return ready > due ? ((ready - due) / MINUTES_PER_DAY) * weight : 0;
  }

  private inProgress(state: State, order: number): number {
    let first = Infinity;
    let last = -Infinity;
    for (const x of this.problem.workload.orders[order].operations) {
      if (x >= state.start.length || state.start[x] < 0) continue;
      first = Math.min(first, state.start[x]);
      last = Math.max(last, state.finish[x]);
    }
    return Math.max(0, last - first);
  }
}
