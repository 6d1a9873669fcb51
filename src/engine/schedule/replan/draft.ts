import type { Problem } from '../kernel/problem';
import { State, UNPLACED } from '../kernel/state';
import { Timeline } from '../kernel/timeline';

/** Bookings that a copied line has room for beyond its own. */
const SPARE = 8;

/**
 * A state to try things in, which begins as another one that is never altered: the bookings of a machine are shared with it until they are about to be
 * written, so that a change of few operations copies the lines of few units. Persons and tools have lines of their own from `begin` on, which is to be called first.
 */
export class Draft {
  readonly state: State;
  private readonly owned: Uint8Array;
  private readonly isMachine: Uint8Array;
  /** By unit: the line that an earlier beginning wrote to, to be written again. */
  private readonly copies: (Timeline | undefined)[] = [];

  constructor(
    private readonly problem: Problem,
    private readonly from: State,
    private readonly lines: readonly Timeline[],
  ) {
    this.state = emptyState(problem, lines);
    const { units, resources } = problem.workload;
    this.owned = new Uint8Array(units.length);
    this.isMachine = Uint8Array.from(units, ({ resource }) => (['person', 'tool'].includes(resources[resource].kind) ? 0 : 1));
  }

  /** Begins again as the other state; operations that it does not know have no place. */
  begin(): void {
    const { state, from, lines, owned } = this;
    const known = from.start.length;
    for (const column of ['start', 'finish', 'mode', 'unit', 'toolUnit', 'changeover', 'batchReady'] as const)
      state[column].set(from[column]);
    for (const column of ['start', 'finish'] as const) state[column].fill(UNPLACED, known);
    for (const column of ['mode', 'unit', 'toolUnit'] as const) state[column].fill(-1, known);
    state.changeover.fill(0, known);
    for (let unit = 0; unit < owned.length; unit++) {
      if (owned[unit] === 1) state.lines[unit] = lines[unit];
      owned[unit] = 0;
      if (this.isMachine[unit] === 0) this.own(unit);
    }
  }

  /** To be called before a machine's bookings are altered: what was read of them before is stale afterwards. */
  own(unit: number): void {
    if (this.owned[unit] === 1) return;
    this.owned[unit] = 1;
    const line = this.copies[unit] ?? new Timeline(this.problem.open[unit]);
    this.copies[unit] = line;
    line.reserve(this.lines[unit].count + SPARE);
    line.copyFrom(this.lines[unit]);
    this.state.lines[unit] = line;
  }
}

/** A state with these lines: to make empty ones first would take longer than the rest. */
function emptyState({ operationCount: count, links }: Problem, lines: readonly Timeline[]): State {
  return {
    lines: lines.slice(),
    start: new Int32Array(count),
    finish: new Int32Array(count),
    mode: new Int32Array(count),
    unit: new Int32Array(count),
    toolUnit: new Int32Array(count),
    changeover: new Int32Array(count),
    batchReady: new Int32Array(links.batchCount),
    copyFrom: State.prototype.copyFrom,
  };
}
