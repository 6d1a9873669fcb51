import type { Crew } from './crew';
import { NEVER, type Problem, changeoverBetween } from './problem';
import { batchesWait, recordBatches } from './release';
import { NO_RUNWAY, type State, UNPLACED } from './state';
import type { Timeline } from './timeline';
import type { Walk } from './walk';

/** What becomes of an operation that keeps its start when something goes before it on its unit and its changeover is another. */
export class Retiming {
  constructor(
    private readonly problem: Problem,
    private readonly state: State,
    private readonly walk: Walk,
    private readonly crew: Crew,
  ) {}

  /** Changeover of operation b right behind operation x on the resource; what is counted in days keeps the one it has. */
  changeoverAfter(x: number, b: number, resource: number): number {
    const { problem, state } = this;
    return problem.modeDays[state.mode[b]] >= 0 ? state.changeover[b] : changeoverBetween(problem, resource, x, b);
  }

  /** A quick answer: false = it surely does not bear it. */
  mayBear(b: number, changeover: number): boolean {
    return changeover <= this.state.changeover[b] || this.problem.fixedMode[b] >= 0;
  }

  /**
   * Whether operation b, kept at its start, bears another changeover. A longer one only where b may not move anyway (started or fixed):
   * elsewhere an insertion must not push back what was placed with more right.
   */
  bears(b: number, changeover: number): boolean {
    const { problem, state, walk } = this;
    if (!this.mayBear(b, changeover)) return false;
    const m = state.mode[b];
    const skilled = isSkilled(problem, b, m);
    const saved = skilled ? this.crew.release(b, state.start[b], state.finish[b]) : null;
    const fits = this.walkRetimed(b, changeover) && walk.start === state.start[b];
    const holds = fits && batchesWait(problem, state, walk, b, m, changeover) <= walk.start && this.successorsBear(b, walk.finish);
    if (saved !== null) this.crew.restore(b, saved);
    return holds;
  }

  private walkRetimed(b: number, changeover: number): boolean {
    const { problem, state } = this;
    const m = state.mode[b];
    const limit = Math.min(
      this.nextStart(state.lines[state.unit[b]], state.start[b]),
      toolIsBooked(problem, b) ? this.nextStart(state.lines[state.toolUnit[b]], state.start[b]) : NEVER,
    );
    const work = changeover + problem.modeSetup[m] + problem.modeRun[m];
    return this.walk.run(
      b,
      state.unit[b],
      state.toolUnit[b],
      isSkilled(problem, b, m),
      state.start[b],
      work,
      Math.min(limit, problem.end),
      true,
    );
  }

  /** Start of the booking after the one that holds `start`. */
  private nextStart(line: Timeline, start: number): number {
    const next = line.after(start) + 1;
    return next < line.count ? line.starts[next] : NEVER;
  }

  private successorsBear(b: number, finish: number): boolean {
    const { links } = this.problem;
    if (finish <= this.state.finish[b]) return true;
    for (let s = links.successorFirst[b]; s < links.successorFirst[b + 1]; s++) {
      if (this.state.start[links.successor[s]] !== UNPLACED && this.state.start[links.successor[s]] !== NO_RUNWAY) return false;
    }
    return true;
  }

  /** Gives it another changeover that was found to fit. */
  apply(b: number, changeover: number): void {
    const { problem, state, walk } = this;
    const skilled = isSkilled(problem, b, state.mode[b]);
    if (skilled) this.crew.release(b, state.start[b], state.finish[b]);
    if (!this.walkRetimed(b, changeover)) throw new Error('retiming: a checked change of changeover does not fit');
    state.changeover[b] = changeover;
    state.finish[b] = walk.finish;
    const line = state.lines[state.unit[b]];
    line.setEnd(line.after(state.start[b]), walk.finish);
    if (toolIsBooked(problem, b)) {
      const toolLine = state.lines[state.toolUnit[b]];
      toolLine.setEnd(toolLine.after(state.start[b]), walk.finish);
    }
    if (skilled) this.crew.book(b, walk.segmentStarts, walk.segmentEnds, walk.segmentCount);
    recordBatches(problem, state, walk, b);
  }
}

/** Whether operation x in mode m takes persons of a skill. */
export function isSkilled(problem: Problem, x: number, m: number): boolean {
  return problem.skill[x] >= 0 && problem.isPerson[problem.modeResource[m]] === 0;
}

/** Whether a unit of operation x's tool is kept for it. */
export function toolIsBooked(problem: Problem, x: number): boolean {
  return problem.tool[x] >= 0 && problem.finite[problem.tool[x]] === 1;
}
