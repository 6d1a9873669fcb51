import { Decoder } from '../kernel/decode';
import type { Prelude } from '../kernel/prelude';
import type { Problem } from '../kernel/problem';
import { State } from '../kernel/state';
import type { Objective } from '../objective';
import type { Random } from '../random';
import { chronologicalOrder } from '../rules/list-order';

/**
 * Squeaky wheel optimisation (Joslin and Clements 1999): the order of a finished schedule, with all that late goals rest on moved forward
 * by a random share of their lateness, weightier goals more often, and what is early moved back by a little of its slack. A random part of the
 * late goals is heard: where not all can be on time, some are better left late.
 */
export class SqueakyWheel {
  private readonly priority: Float64Array;
  private readonly shift: Float64Array;
  readonly scratch: State;
  private readonly decoder: Decoder;

  constructor(
    private readonly problem: Problem,
    private readonly prelude: Prelude,
    private readonly objective: Objective,
    private readonly random: Random,
  ) {
    this.priority = new Float64Array(problem.operationCount);
    this.shift = new Float64Array(problem.operationCount);
    this.scratch = new State(problem);
    this.decoder = new Decoder(problem, this.scratch);
  }

  /** A new list from a finished schedule, the place of each operation in its list, and its modes; `scratch` holds what it decodes to. */
  reorder(state: State, position: Int32Array, modes: Int32Array): Int32Array {
    const { problem, priority, shift, random } = this;
    const { goals } = problem.workload;
    // Places, not starts, are what moves: an unmoved list decodes to the same schedule. So much time passes from place to place.
    let last = problem.now;
    for (let x = 0; x < problem.operationCount; x++) if (state.finish[x] > last) last = state.finish[x];
    const pace = (last - problem.now) / Math.max(1, this.prelude.free.length);
    // Mostly gently, to few: the whole list changes.
    const eagerness = squared(random.next());
    const heard = squared(random.next());
    shift.fill(-Infinity);
    for (let g = 0; g < goals.length; g++) {
      const late = this.objective.readyAt(state, g) - goals[g].due;
      const isHeard = random.next() < heard * Math.min(1, goals[g].weight / USUAL_WEIGHT);
      const share = late <= 0 ? PATIENCE : isHeard ? 1 : 0;
      const moved = late * share * eagerness * random.next();
      for (const x of goals[g].operations) shift[x] = Math.max(shift[x], moved);
    }
    const { topological, successorFirst, successor } = problem.links;
    for (let i = topological.length - 1; i >= 0; i--) {
      const x = topological[i];
      for (let s = successorFirst[x]; s < successorFirst[x + 1]; s++) shift[x] = Math.max(shift[x], shift[successor[s]]);
      priority[x] = position[x] * pace - (shift[x] === -Infinity ? 0 : shift[x]);
    }
    // In order of time: with changeovers, what is placed ahead of its time leaves gaps that little fits into.
    this.scratch.copyFrom(this.prelude.state);
    return chronologicalOrder(problem, this.prelude, priority, this.decoder, modes);
  }
}

const squared = (x: number): number => x * x;

/** Weight from which a goal is heard as often as any. */
const USUAL_WEIGHT = 3;
/** Share of its slack by which an early goal is put back. */
const PATIENCE = 0.1;
