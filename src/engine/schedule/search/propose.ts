import { type Problem, changeoverBetween } from '../kernel/problem';
import type { State } from '../kernel/state';
import type { Random } from '../random';
import type { CriticalChain } from './critical-chain';
import type { ListMoves } from './list-moves';

/** The solution that moves start from. */
export interface Incumbent {
  readonly list: Int32Array;
  /** Place of an operation in the list; -1 = not in it. */
  readonly position: Int32Array;
  readonly modes: Int32Array;
  readonly state: State;
}

/** Makes neighbours, most of them aimed at what hurts. */
export class Proposals {
  /** First position of the list that the last proposal changed. */
  unchanged = 0;
  private readonly choices: Int32Array;

  constructor(
    private readonly problem: Problem,
    private readonly moves: ListMoves,
    private readonly chain: CriticalChain,
    private readonly random: Random,
    free: Int32Array,
  ) {
    this.choices = free.filter((x) => problem.modeFirst[x + 1] - problem.modeFirst[x] > 1);
  }

  /** Changes `list` and `modes`, which equal the incumbent's, to a neighbour; false when the move came to nothing. */
  propose(incumbent: Incumbent, list: Int32Array, modes: Int32Array): boolean {
    const dice = this.random.next();
    if (dice < 0.5) return this.alongChain(incumbent, list, modes);
    if (dice < 0.6) return this.wholeChain(incumbent, list);
    if (dice < 0.7 && this.choices.length > 0) return this.otherMode(incumbent, modes, this.pick(this.choices));
    if (dice < 0.8) return this.family(incumbent, list);
    return this.anywhere(list);
  }

  /** One operation of the chain goes before the one that held it, or another way is taken. */
  private alongChain(incumbent: Incumbent, list: Int32Array, modes: Int32Array): boolean {
    const { chain, random } = this;
    chain.trace(incumbent.state, random);
    const length = chain.operations.length;
    if (length === 0) return this.anywhere(list);
    const at = random.below(length);
    for (let i = 0; i < length; i++) {
      const k = (at + i) % length;
      const x = chain.operations[k];
      const behind = chain.behind[k];
      const from = incumbent.position[x];
      if (from < 0) continue;
      if (this.hasChoice(x) && random.next() < 0.3) return this.otherMode(incumbent, modes, x);
      if (behind < 0) {
        if (random.next() < 0.7) continue;
        return from > 0 && this.changed(this.moves.pull(list, from, random.below(from)));
      }
      const to = incumbent.position[behind];
      if (to < 0 || to > from) return this.changed(this.moves.pull(list, from, from > 0 ? random.below(from) : 0));
      const pulled = random.next() < 0.7;
      return this.changed(pulled ? this.moves.pull(list, from, to) : this.moves.push(list, to, from));
    }
    return false;
  }

  /** Everything that a late operation waits for goes forward together. */
  private wholeChain(incumbent: Incumbent, list: Int32Array): boolean {
    this.chain.trace(incumbent.state, this.random);
    if (this.chain.operations.length === 0) return this.anywhere(list);
    const x = this.chain.operations[this.random.next() < 0.7 ? 0 : this.random.below(this.chain.operations.length)];
    const position = incumbent.position[x];
    return position > 0 && this.changed(this.moves.pullAncestors(list, position, 1 + this.random.below(this.reach(list))));
  }

  private otherMode(incumbent: Incumbent, modes: Int32Array, x: number): boolean {
    const first = this.problem.modeFirst[x];
    const count = this.problem.modeFirst[x + 1] - first;
    const choice = this.random.below(count + 1);
    const mode = choice === count ? -1 : first + choice;
    if (mode === modes[x] || (mode >= 0 && modes[x] < 0 && mode === incumbent.state.mode[x])) return false;
    modes[x] = mode;
    this.unchanged = Math.max(0, incumbent.position[x]);
    return incumbent.position[x] >= 0;
  }

  /** An operation whose unit had to change over goes next to one of its family on the same resource. */
  private family(incumbent: Incumbent, list: Int32Array): boolean {
    const { problem, random } = this;
    const { state, position } = incumbent;
    const begin = random.below(list.length);
    for (let i = 0; i < list.length; i++) {
      const x = list[(begin + i) % list.length];
      if (state.start[x] < 0 || state.changeover[x] === 0) continue;
      const resource = problem.modeResource[state.mode[x]];
      const other = this.mateOf(state, x, resource, position);
      if (other < 0) return this.anywhere(list);
      const from = position[x];
      const to = position[other];
      return this.changed(to < from ? this.moves.pull(list, from, to + 1) : this.moves.pull(list, to, from));
    }
    return this.anywhere(list);
  }

  /** A random listed operation on the resource that x follows with less changeover, or that follows x with less; -1 = none. */
  private mateOf(state: State, x: number, resource: number, position: Int32Array): number {
    let mate = -1;
    let count = 0;
    for (const unit of this.problem.unitsOf[resource]) {
      const line = state.lines[unit];
      for (let i = 0; i < line.count; i++) {
        const other = line.owners[i];
        if (other < 0 || other === x || position[other] < 0) continue;
        if (changeoverBetween(this.problem, resource, other, x) >= state.changeover[x]) continue;
        if (this.random.below(++count) === 0) mate = other;
      }
    }
    return mate;
  }

  private anywhere(list: Int32Array): boolean {
    const { random } = this;
    if (list.length < 2) return false;
    const from = random.below(list.length);
    const distance = 1 + random.below(this.reach(list));
    const to = random.next() < 0.5 ? from - distance : from + distance;
    if (to < from) return this.changed(this.moves.pull(list, from, Math.max(0, to)));
    return this.changed(this.moves.push(list, from, Math.min(list.length - 1, to)));
  }

  /** Mostly near, sometimes far. */
  private reach(list: Int32Array): number {
    const length = list.length;
    const share = this.random.next();
    return Math.max(1, Math.floor(length * share * share * share));
  }

  private hasChoice(x: number): boolean {
    return this.problem.modeFirst[x + 1] - this.problem.modeFirst[x] > 1;
  }

  private pick(array: Int32Array): number {
    return array[this.random.below(array.length)];
  }

  private changed(position: number): boolean {
    this.unchanged = position;
    return position >= 0;
  }
}
