import type { Problem } from './kernel/problem';
import { NO_RUNWAY, type State, UNPLACED } from './kernel/state';
import type { ObjectiveValue } from './schedule';
import { MINUTES_PER_DAY } from '../model/units';

/** What is lowered: 'plan' = the weighted sum of DOMAIN convention 8, 'makespan' = the length of the schedule. */
export type ObjectiveKind = 'plan' | 'makespan';

/**
 * Measures complete schedules. Tardiness is in calendar days × weight; a goal whose work has no runway counts as ready a day after the
 * end of the calendars, or after its due date where that is later. The makespan is the length from `now` to the last finish, in minutes.
 */
export class Objective {
  private readonly firstStart: Float64Array;
  private readonly lastFinish: Float64Array;
  /** By operation, read once: its order, and where the last plan had it; -1 = nowhere. */
  private readonly orderOf: Int32Array;
  private readonly lastStart: Int32Array;

  constructor(
    private readonly problem: Problem,
    private readonly kind: ObjectiveKind,
  ) {
    this.firstStart = new Float64Array(problem.workload.orders.length);
    this.lastFinish = new Float64Array(problem.workload.orders.length);
    const { operations } = problem.workload;
    this.orderOf = new Int32Array(operations.length);
    this.lastStart = new Int32Array(operations.length);
    for (let x = 0; x < operations.length; x++) {
      this.orderOf[x] = operations[x].order;
      this.lastStart[x] = operations[x].lastStart ?? -1;
    }
  }

  /** When a goal can be delivered. */
  readyAt(state: State, goal: number): number {
    const { problem } = this;
    const { operations, supplyReady, due } = problem.workload.goals[goal];
    let ready: number = supplyReady;
    for (let i = 0; i < operations.length; i++) {
      const x = operations[i];
      if (state.start[x] === UNPLACED) continue;
      const end = state.start[x] === NO_RUNWAY ? Math.max(problem.end, due) + MINUTES_PER_DAY : state.finish[x] + problem.lag[x];
      if (end > ready) ready = end;
    }
    return ready;
  }

  /** Weighted days that a goal is late; 0 when on time. */
  tardiness(state: State, goal: number): number {
    return this.costOf(goal, this.readyAt(state, goal));
  }

  private costOf(goal: number, ready: number): number {
    const { due, weight } = this.problem.workload.goals[goal];
    return ready > due ? ((ready - due) / MINUTES_PER_DAY) * weight : 0;
  }

  /** All figures of a schedule; of a partial one, what its placed operations amount to. */
  evaluate(state: State): ObjectiveValue {
    const { problem, orderOf, lastStart, firstStart, lastFinish } = this;
    const { goals, weights } = problem.workload;
    let weightedTardinessDays = 0;
    let lateGoals = 0;
    let lateDemands = 0;
    let demandTardinessDays = 0;
    for (let g = 0; g < goals.length; g++) {
      const ready = this.readyAt(state, g);
      const late = this.costOf(g, ready);
      if (ready > goals[g].due) lateGoals++;
      weightedTardinessDays += late;
      if (late > 0 && goals[g].kind === 'demand') {
        lateDemands++;
        demandTardinessDays += late;
      }
    }
    let changeover = 0;
    let moved = 0;
    let makespan = 0;
    let unplaced = 0;
    firstStart.fill(Infinity);
    lastFinish.fill(-Infinity);
    for (let x = 0; x < orderOf.length; x++) {
      const start = state.start[x];
      if (start < 0) {
        if (start === NO_RUNWAY) unplaced++;
        continue;
      }
      const order = orderOf[x];
      const finish = state.finish[x];
      changeover += state.changeover[x];
      if (lastStart[x] >= 0) moved += Math.abs(start - lastStart[x]);
      if (finish - problem.now > makespan) makespan = finish - problem.now;
      if (start < firstStart[order]) firstStart[order] = start;
      if (finish > lastFinish[order]) lastFinish[order] = finish;
    }
    let inProgress = 0;
    for (let o = 0; o < firstStart.length; o++) {
      if (lastFinish[o] > firstStart[o]) inProgress += lastFinish[o] - firstStart[o];
    }
    const value =
      this.kind === 'makespan'
        ? makespan + unplaced * UNPLACED_MINUTES
        : weights.tardiness * weightedTardinessDays +
          (weights.changeover * changeover + weights.workInProgress * inProgress + weights.stability * moved) / 60;
    return {
      weightedTardinessDays,
      lateGoals,
      lateDemands,
      demandTardinessDays,
      changeoverHours: changeover / 60,
      workInProgressHours: inProgress / 60,
      movedHours: moved / 60,
      makespan,
      value,
    };
  }
}

/** A shorter schedule that leaves work out is not better: more than any schedule is long. */
const UNPLACED_MINUTES = 1e8;
