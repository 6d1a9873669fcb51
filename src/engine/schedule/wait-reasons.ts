import { intervalAfter } from './kernel/open-time';
import type { Placer } from './kernel/placer';
import type { Problem } from './kernel/problem';
import type { State } from './kernel/state';
import type { Timeline } from './kernel/timeline';
import type { WaitReason } from './schedule';

type BoundKind = 'none' | 'predecessor' | 'material' | 'machine' | 'tool';

/**
 * Says what determined an operation's start in a finished schedule. The bound that ended last decides, when there was open time before
 * that it took away; where all that it covers was closed anyway, it is the calendar. Open time that passes after the last bound is
 * explained by batches that were not there, by people, or by an operation that found no stretch long enough.
 */
export class WaitReasons {
  // What held the operation longest, and the moment until which something else did: fields, as every operation asks.
  private until = 0;
  private before = 0;
  private kind: BoundKind = 'none';
  private other = -1;

  constructor(
    private readonly problem: Problem,
    private readonly state: State,
    private readonly placer: Placer,
    private readonly broken: ReadonlySet<number>,
  ) {}

  /** The reason of a placed operation. */
  of(x: number): WaitReason {
    const { problem, state } = this;
    if (problem.fixedMode[x] >= 0 && !problem.started[x] && !this.broken.has(x)) return { kind: 'fixed' };
    const start = state.start[x];
    this.findBounds(x);
    if (this.isOpenWithin(x, this.until, start)) return this.afterLast(x);
    if (this.kind === 'none') return start > problem.now ? { kind: 'calendar', until: start } : { kind: 'none' };
    if (start > this.until && !this.isOpenWithin(x, this.before, this.until)) return { kind: 'calendar', until: start };
    return this.lastReason();
  }

  /** The bound that ends last; of equal ones the first named. */
  private lastReason(): WaitReason {
    const { kind, until, other } = this;
    if (kind === 'none') return { kind };
    if (kind === 'material') return { kind, until };
    return kind === 'predecessor' ? { kind, operation: other, until } : { kind, behind: other, until };
  }

  private add(until: number, kind: BoundKind, other: number): void {
    if (until <= this.until) {
      if (until > this.before) this.before = until;
      return;
    }
    this.before = this.until;
    this.until = until;
    this.kind = kind;
    this.other = other;
  }

  private findBounds(x: number): void {
    const { problem, state } = this;
    this.until = this.before = problem.now;
    this.kind = 'none';
    const { predecessorFirst, predecessor, transferOf, transfers } = problem.links;
    for (let p = predecessorFirst[x]; p < predecessorFirst[x + 1]; p++) {
      const y = predecessor[p];
      const transfer = transferOf[p];
      const until = transfer < 0 ? state.finish[y] + problem.lag[y] : state.batchReady[transfers[transfer].offset];
      this.add(until, 'predecessor', y);
    }
    this.add(problem.material[x], 'material', -1);
    const m = state.mode[x];
    if (state.finish[x] > state.start[x]) {
      if (problem.finite[problem.modeResource[m]] === 1) this.addHolder(x, state.lines[state.unit[x]], 'machine');
      const tool = problem.tool[x];
      if (tool >= 0 && problem.finite[tool] === 1) this.addHolder(x, state.lines[state.toolUnit[x]], 'tool');
    }
  }

  private addHolder(x: number, line: Timeline, kind: 'machine' | 'tool'): void {
    const own = line.after(this.state.start[x]);
    if (own === 0) return;
    const owner = line.owners[own - 1];
    this.add(line.ends[own - 1], kind, owner >= 0 ? owner : -1 - owner);
  }

  private afterLast(x: number): WaitReason {
    const { problem, state } = this;
    const start = state.start[x];
    if (problem.notBefore[x] > problem.now && problem.notBefore[x] >= this.until) return this.lastReason();
    if (problem.links.takesBatches[x] === 1) {
      const batch = this.batchPredecessor(x);
      if (batch >= 0) return { kind: 'predecessor', operation: batch, until: start };
    }
    if (problem.skill[x] >= 0 && problem.isPerson[problem.modeResource[state.mode[x]]] === 0) return { kind: 'people', until: start };
    if (problem.interruptible[x] === 0) return { kind: 'calendar', until: start };
    return this.lastReason();
  }

  /** The predecessor whose later batch comes in just in time: the start could not be a worked minute earlier. -1 = none. */
  private batchPredecessor(x: number): number {
    const { problem, state, placer } = this;
    const m = state.mode[x];
    placer.layOut(x);
    const { predecessorFirst, predecessor, transferOf, transfers } = problem.links;
    for (let p = predecessorFirst[x]; p < predecessorFirst[x + 1]; p++) {
      if (transferOf[p] < 0) continue;
      const { done, offset } = transfers[transferOf[p]];
      for (let k = 1; k < done.length; k++) {
        const worked = state.changeover[x] + problem.modeSetup[m] + Math.floor(problem.modeRun[m] * done[k - 1] + 1e-6);
        if (worked > 0 && placer.walk.momentBefore(worked - 1) < state.batchReady[offset + k]) return predecessor[p];
      }
    }
    return -1;
  }

  /** Whether unit and tool are both open at some minute of [from, to). */
  private isOpenWithin(x: number, from: number, to: number): boolean {
    const { problem, state } = this;
    const open = problem.open[state.unit[x]];
    const tool = problem.tool[x] >= 0 ? problem.open[state.toolUnit[x]] : open;
    for (let at = from; at < to;) {
      const i = intervalAfter(open, at);
      const j = intervalAfter(tool, at);
      if (i === open.ends.length || j === tool.ends.length) return false;
      const both = Math.max(at, open.starts[i], tool.starts[j]);
      if (both === at) return true;
      at = both;
    }
    return false;
  }
}
