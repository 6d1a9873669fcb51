import type { Problem } from '../kernel/problem';
import type { State } from '../kernel/state';
import type { Objective, ObjectiveKind } from '../objective';
import type { Random } from '../random';

/** Finds what hurts in a schedule, and the chain of operations that made it so. */
export class CriticalChain {
  /** The chain, from its end back; `behind[i]` is the operation that held chain[i] on its unit or tool, -1 = a predecessor or nothing did. */
  readonly operations: number[] = [];
  readonly behind: number[] = [];

  constructor(
    private readonly problem: Problem,
    private readonly objective: Objective,
    private readonly kind: ObjectiveKind,
  ) {}

  /** Traces back from an operation that makes a goal late (the later, the likelier) or that finishes last; empty when nothing is late. */
  trace(state: State, random: Random): void {
    this.operations.length = 0;
    this.behind.length = 0;
    let x = this.kind === 'makespan' ? this.lastToFinish(state, random) : this.lateOperation(state, random);
    while (x >= 0 && this.operations.length < LONGEST) {
      this.operations.push(x);
      const holder = this.holderOf(state, x);
      const predecessor = this.latestPredecessor(state, x);
      const byHolder = holder >= 0 ? state.finish[holder] : -1;
      const byPredecessor = predecessor >= 0 ? state.finish[predecessor] + this.problem.lag[predecessor] : -1;
      const held = byHolder > byPredecessor || (byHolder === byPredecessor && byHolder >= 0 && random.below(2) === 0);
      this.behind.push(held ? holder : -1);
      x = held ? holder : predecessor;
    }
  }

  private lateOperation(state: State, random: Random): number {
    const { goals } = this.problem.workload;
    let chosen = -1;
    let most = 0;
    for (let g = 0; g < goals.length; g++) {
      const late = this.objective.tardiness(state, g);
      if (late <= 0) continue;
      const score = late * random.next();
      if (score > most) {
        most = score;
        chosen = g;
      }
    }
    if (chosen < 0) return -1;
    let last = -1;
    for (const x of goals[chosen].operations) {
      if (state.start[x] >= 0 && (last < 0 || state.finish[x] + this.problem.lag[x] > state.finish[last] + this.problem.lag[last]))
        last = x;
    }
    return last;
  }

  private lastToFinish(state: State, random: Random): number {
    let last = -1;
    let latest = -1;
    let ties = 0;
    for (let x = 0; x < this.problem.operationCount; x++) {
      const finish = state.finish[x];
      if (finish < latest) continue;
      ties = finish > latest ? 1 : ties + 1;
      latest = finish;
      if (ties === 1 || random.below(ties) === 0) last = x;
    }
    return last;
  }

  /** The operation right before x on its unit or its tool, whichever left later. */
  private holderOf(state: State, x: number): number {
    if (state.finish[x] === state.start[x]) return -1;
    const { problem } = this;
    const machine = problem.finite[problem.modeResource[state.mode[x]]] === 1 ? before(state, state.unit[x], x) : -1;
    const tool = problem.tool[x] >= 0 && problem.finite[problem.tool[x]] === 1 ? before(state, state.toolUnit[x], x) : -1;
    if (tool < 0) return machine;
    return machine >= 0 && state.finish[machine] >= state.finish[tool] ? machine : tool;
  }

  private latestPredecessor(state: State, x: number): number {
    const { links, lag } = this.problem;
    let latest = -1;
    let ready = -1;
    for (let p = links.predecessorFirst[x]; p < links.predecessorFirst[x + 1]; p++) {
      const y = links.predecessor[p];
      if (state.finish[y] + lag[y] > ready) {
        ready = state.finish[y] + lag[y];
        latest = y;
      }
    }
    return latest;
  }
}

/** A chain that goes through more operations than this is cut. */
const LONGEST = 400;

function before(state: State, unit: number, x: number): number {
  const line = state.lines[unit];
  const at = line.after(state.start[x]) - 1;
  if (at < 0) return -1;
  const owner = line.owners[at];
  return owner >= 0 ? owner : -1 - owner;
}
