import { Decoder } from '../kernel/decode';
import type { Prelude } from '../kernel/prelude';
import type { Problem } from '../kernel/problem';
import { State } from '../kernel/state';
import type { Objective } from '../objective';

/** States kept along the current list, so that a change at its end need not decode its beginning again. */
const MOST_CHECKPOINTS = 24;
const LEAST_BETWEEN = 40;

/**
 * Decodes lists that differ little from the current one. `candidate` decodes from the last checkpoint before the first change and gives up
 * once the placed part alone costs more than the limit; `accept` makes the candidate the current one.
 */
export class Evaluator {
  /** The candidate as decoded last, complete unless it was given up. */
  readonly state: State;
  private readonly decoder: Decoder;
  private readonly positions: Int32Array;
  private kept: State[];
  private spare: State[];
  private keptUntil: number;
  private spareFrom = 0;
  /** Value of the placed part at each checkpoint. */
  private readonly keptValue: Float64Array;
  private readonly spareValue: Float64Array;
  private currentValue = Infinity;
  private candidateValue = Infinity;

  constructor(
    problem: Problem,
    prelude: Prelude,
    private readonly objective: Objective,
  ) {
    const length = prelude.free.length;
    const count = Math.max(1, Math.min(MOST_CHECKPOINTS, Math.floor(length / LEAST_BETWEEN)));
    this.positions = Int32Array.from({ length: count }, (_, i) => Math.floor((i * length) / count));
    this.kept = Array.from(this.positions, () => new State(problem));
    this.spare = Array.from(this.positions, () => new State(problem));
    this.keptValue = new Float64Array(count);
    this.spareValue = new Float64Array(count);
    this.kept[0].copyFrom(prelude.state);
    this.keptUntil = 0;
    this.state = new State(problem);
    this.decoder = new Decoder(problem, this.state);
  }

  /**
   * Value of a list whose first `unchanged` entries (and their modes) are the current list's; Infinity once its placed part alone exceeds
   * `limit`, or has lost more against the current list than limit and `hope` allow.
   */
  candidate(list: Int32Array, modes: Int32Array, unchanged: number, limit: number, hope: number): number {
    let from = this.keptUntil;
    while (from > 0 && this.positions[from] > unchanged) from--;
    this.spareFrom = from + 1;
    this.state.copyFrom(this.kept[from]);
    this.candidateValue = Infinity;
    for (let c = from; c < this.positions.length; c++) {
      if (c > from) {
        const partial = this.objective.evaluate(this.state).value;
        if (partial > limit || (c <= this.keptUntil && c > from + 1 && partial - this.keptValue[c] > limit - this.currentValue + hope)) {
          return Infinity;
        }
        this.spareValue[c] = partial;
        this.spare[c].copyFrom(this.state);
      }
      const to = c + 1 < this.positions.length ? this.positions[c + 1] : list.length;
      this.decoder.run(list, this.positions[c], to, modes);
    }
    this.candidateValue = this.objective.evaluate(this.state).value;
    return this.candidateValue;
  }

  /** Makes the candidate decoded last, which was not given up, the current one. */
  accept(): void {
    for (let c = this.spareFrom; c < this.positions.length; c++) {
      const old = this.kept[c];
      this.kept[c] = this.spare[c];
      this.spare[c] = old;
      this.keptValue[c] = this.spareValue[c];
    }
    this.keptUntil = this.positions.length - 1;
    this.currentValue = this.candidateValue;
  }

  /** Forgets the current list: the next candidate is decoded whole. */
  reset(): void {
    this.keptUntil = 0;
  }
}
