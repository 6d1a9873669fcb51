import { MINUTES_PER_DAY } from '../../model/units';
import type { Problem } from '../kernel/problem';
import type { SequenceGraph } from './sequence-graph';

/** The plan's objective (as `Objective` counts it) of a sequence graph, brought up to date from what a move changed. */
export class SequenceValue {
  /** Weighted tardiness by goal, of the schedule last committed. */
  readonly tardiness: Float64Array;
  private readonly goalFirst: Int32Array;
  private readonly goalOf: Int32Array;
  private readonly inProgress: Float64Array;
  private readonly goals: Int32Array;
  private readonly orders: Int32Array;
  private readonly newTardiness: Float64Array;
  private readonly newInProgress: Float64Array;
  private goalCount = 0;
  private orderCount = 0;
  private readonly goalSeen: Int32Array;
  private readonly orderSeen: Int32Array;
  private round = 0;
  private changeover = 0;

  constructor(
    private readonly problem: Problem,
    private readonly graph: SequenceGraph,
  ) {
    const { goals, orders } = problem.workload;
    this.goalFirst = new Int32Array(problem.operationCount + 1);
    for (const goal of goals) for (const x of goal.operations) this.goalFirst[x + 1]++;
    for (let x = 0; x < problem.operationCount; x++) this.goalFirst[x + 1] += this.goalFirst[x];
    const filled = this.goalFirst.slice();
    this.goalOf = new Int32Array(this.goalFirst[problem.operationCount]);
    goals.forEach((goal, g) => goal.operations.forEach((x) => (this.goalOf[filled[x]++] = g)));
    this.tardiness = new Float64Array(goals.length);
    this.newTardiness = new Float64Array(goals.length);
    this.inProgress = new Float64Array(orders.length);
    this.newInProgress = new Float64Array(orders.length);
    this.goals = new Int32Array(goals.length);
    this.orders = new Int32Array(orders.length);
    this.goalSeen = new Int32Array(goals.length);
    this.orderSeen = new Int32Array(orders.length);
  }

  /** The value of the whole schedule, and everything committed. */
  computeAll(): number {
    const { problem, graph } = this;
    const { goals, orders, operations, weights } = problem.workload;
    let value = 0;
    for (let g = 0; g < goals.length; g++) value += weights.tardiness * (this.tardiness[g] = this.tardinessOf(g));
    for (let o = 0; o < orders.length; o++) value += (weights.workInProgress / 60) * (this.inProgress[o] = this.inProgressOf(o));
    for (let x = 0; x < operations.length; x++) {
      value += (weights.changeover / 60) * graph.changeover[x] + this.movedValue(x, graph.start[x]);
    }
    return value;
  }

  /** By how much the last move changes the value. `oldStart` and `oldChangeover` by place in the graph's changes. */
  change(oldStart: Int32Array, oldChangeover: Int32Array): number {
    const { graph, problem } = this;
    const { operations, weights } = problem.workload;
    this.round++;
    this.goalCount = 0;
    this.orderCount = 0;
    this.changeover = 0;
    let value = 0;
    for (let i = 0; i < graph.changedCount; i++) {
      const x = graph.changed[i];
      this.changeover += graph.changeover[x] - oldChangeover[i];
      if (operations[x].lastStart !== null) value += this.movedValue(x, graph.start[x]) - this.movedValue(x, oldStart[i]);
      this.note(x, operations[x].order);
    }
    for (let i = 0; i < this.goalCount; i++) {
      const g = this.goals[i];
      this.newTardiness[i] = this.tardinessOf(g);
      value += weights.tardiness * (this.newTardiness[i] - this.tardiness[g]);
    }
    for (let i = 0; i < this.orderCount; i++) {
      const o = this.orders[i];
      this.newInProgress[i] = this.inProgressOf(o);
      value += (weights.workInProgress / 60) * (this.newInProgress[i] - this.inProgress[o]);
    }
    return value + (weights.changeover / 60) * this.changeover;
  }

  /** Makes the last change stand. */
  commit(): void {
    for (let i = 0; i < this.goalCount; i++) this.tardiness[this.goals[i]] = this.newTardiness[i];
    for (let i = 0; i < this.orderCount; i++) this.inProgress[this.orders[i]] = this.newInProgress[i];
  }

  private note(x: number, order: number): void {
    if (this.orderSeen[order] !== this.round) {
      this.orderSeen[order] = this.round;
      this.orders[this.orderCount++] = order;
    }
    for (let k = this.goalFirst[x]; k < this.goalFirst[x + 1]; k++) {
      const g = this.goalOf[k];
      if (this.goalSeen[g] === this.round) continue;
      this.goalSeen[g] = this.round;
      this.goals[this.goalCount++] = g;
    }
  }

  private tardinessOf(g: number): number {
    const { problem, graph } = this;
    const { operations, supplyReady, due, weight } = problem.workload.goals[g];
    let ready: number = supplyReady;
    for (let i = 0; i < operations.length; i++) {
      const end = graph.finish[operations[i]] + problem.lag[operations[i]];
      if (end > ready) ready = end;
    }
    return ready > due ? ((ready - due) / MINUTES_PER_DAY) * weight : 0;
  }

  private inProgressOf(o: number): number {
    const { graph, problem } = this;
    const { operations } = problem.workload.orders[o];
    let first = Infinity;
    let last = -Infinity;
    for (let i = 0; i < operations.length; i++) {
      if (graph.start[operations[i]] < first) first = graph.start[operations[i]];
      if (graph.finish[operations[i]] > last) last = graph.finish[operations[i]];
    }
    return last > first ? last - first : 0;
  }

  private movedValue(x: number, start: number): number {
    const { operations, weights } = this.problem.workload;
    const { lastStart } = operations[x];
    return lastStart === null ? 0 : (weights.stability / 60) * Math.abs(start - lastStart);
  }
}
