import { NEVER, type Problem } from './problem';
import { Placer } from './placer';
import { NO_RUNWAY, type State, UNPLACED } from './state';

/** Serial schedule generation: takes operations one by one, each at the earliest place that the ones before it leave. */
export class Decoder {
  readonly placer: Placer;

  constructor(
    private readonly problem: Problem,
    readonly state: State,
  ) {
    this.placer = new Placer(problem, state);
  }

  /** Places operation x, whose predecessors have been decoded; it and its successors have no runway when nothing is left before the end. */
  place(x: number, onlyMode: number): void {
    if (this.state.start[x] !== UNPLACED) return;
    const release = this.placer.release(x);
    // A fixed place that was given up: not before the planner wanted it.
    const wanted = this.problem.fixedMode[x] >= 0 && this.problem.started[x] === 0 ? this.problem.fixedStart[x] : release;
    const from = wanted > release ? wanted : release;
    if (from !== NEVER && this.placer.find(x, from, onlyMode)) this.placer.book(x);
    else {
      this.state.start[x] = NO_RUNWAY;
      this.state.finish[x] = NO_RUNWAY;
    }
  }

  /**
   * Places list[from] … list[to - 1]; the list names predecessors first.
   * @param modes by operation: the one mode that may be taken, -1 = any.
   */
  run(list: Int32Array, from: number, to: number, modes: Int32Array): void {
    for (let i = from; i < to; i++) this.place(list[i], modes[list[i]]);
  }

  /** Marks what stands on a cycle of predecessors: it can never begin. */
  dropCycles(): void {
    const { rank } = this.problem.links;
    for (let x = 0; x < rank.length; x++) if (rank[x] < 0) this.state.start[x] = this.state.finish[x] = NO_RUNWAY;
  }
}
