import { type Problem, changeoverBetween } from '../kernel/problem';
import type { Random } from '../random';
import type { SequenceGraph } from './sequence-graph';
import type { SequenceValue } from './sequence-value';

/** Proposes where an operation could go, mostly one that holds a late goal back. */
export class SequenceMoves {
  /** After a proposal: what moves, to which mode and unit, behind which operation there. */
  mover = 0;
  mode = 0;
  unit = 0;
  before = 0;
  private readonly held: number[] = [];

  constructor(
    private readonly problem: Problem,
    private readonly graph: SequenceGraph,
    private readonly value: SequenceValue,
    private readonly random: Random,
    private readonly free: Int32Array,
  ) {}

  /** Finds a move; false when the attempt came to nothing. */
  propose(): boolean {
    const dice = this.random.next();
    if (dice < 0.6 && this.traceLate()) return this.relieve();
    const x = this.free[this.random.below(this.free.length)];
    if (this.graph.unit[x] < 0) return false;
    if (dice > 0.85) return this.toFamily(x);
    return dice > 0.75 ? this.elsewhere(x) : this.along(x, this.random.below(2) === 0);
  }

  /** Collects the operations that their units hold back on the way to a late goal; false when nothing is late. */
  private traceLate(): boolean {
    const { problem, graph, value, random, held } = this;
    const { goals } = problem.workload;
    let goal = -1;
    let most = 0;
    for (let i = 0; i < DRAWN_GOALS; i++) {
      const g = random.below(goals.length);
      const score = value.tardiness[g] * random.next();
      if (score <= most) continue;
      most = score;
      goal = g;
    }
    if (goal < 0) return false;
    let x = -1;
    for (const y of goals[goal].operations) if (x < 0 || graph.finish[y] > graph.finish[x]) x = y;
    held.length = 0;
    for (let steps = 0; x >= 0 && steps < LONGEST; steps++) {
      const before = graph.unit[x] >= 0 ? graph.before[x] : graph.count;
      const byUnit = before === graph.count ? -1 : graph.finish[before];
      const predecessor = this.latestPredecessor(x);
      const ready = graph.ready(x);
      if (byUnit > ready) held.push(x);
      // Mostly on along the order, where what counts is the same goal's own work.
      x = byUnit > ready && (predecessor < 0 || random.below(4) === 0) ? before : predecessor;
    }
    return held.length > 0;
  }

  private latestPredecessor(x: number): number {
    const { predecessorFirst, predecessor } = this.problem.links;
    let latest = -1;
    for (let p = predecessorFirst[x]; p < predecessorFirst[x + 1]; p++) {
      const y = predecessor[p];
      if (this.graph.topological.position[y] >= 0 && (latest < 0 || this.graph.finish[y] > this.graph.finish[latest])) latest = y;
    }
    return latest;
  }

  private relieve(): boolean {
    const { random, held } = this;
    const x = held[random.below(held.length)];
    const dice = random.next();
    if (dice < 0.25) return this.elsewhere(x);
    if (dice < 0.35) return this.elsewhere(this.graph.before[x]);
    if (dice < 0.45) return this.along(this.graph.before[x], false);
    return this.along(x, true);
  }

  /** A few places forward or back on its unit. */
  private along(x: number, forward: boolean): boolean {
    const { graph, random } = this;
    const share = random.next();
    const steps = 1 + Math.floor(FARTHEST * share * share * share);
    let before = graph.before[x];
    if (forward) {
      if (before === graph.count) return false;
      for (let i = 0; i < steps && before !== graph.count; i++) before = graph.before[before];
    } else {
      before = graph.behind[x];
      if (before === graph.count) return false;
      for (let i = 1; i < steps && graph.behind[before] !== graph.count; i++) before = graph.behind[before];
    }
    return this.take(x, graph.mode[x], graph.unit[x], before);
  }

  /** To another unit, about where it can begin. */
  private elsewhere(x: number): boolean {
    const { problem, graph, random } = this;
    const first = problem.modeFirst[x];
    const mode = first + random.below(problem.modeFirst[x + 1] - first);
    const units = problem.unitsOf[problem.modeResource[mode]];
    if (!graph.holds(mode)) return mode !== graph.mode[x] && this.take(x, mode, -1, graph.count);
    const unit = units[random.below(units.length)];
    if (unit === graph.unit[x]) return false;
    const wanted = Math.max(graph.ready(x), random.below(2) === 0 ? graph.start[x] - random.below(NEAR) : 0);
    let before = graph.count;
    for (let y = graph.first[unit]; y !== graph.count && graph.start[y] < wanted; y = graph.behind[y]) before = y;
    if (before !== graph.count && random.below(3) === 0) before = graph.before[before];
    return this.take(x, mode, unit, before);
  }

  /** Next to one of its family on its unit, not far away. */
  private toFamily(x: number): boolean {
    const { problem, graph, random } = this;
    const resource = problem.modeResource[graph.mode[x]];
    if (graph.changeover[x] === 0 || problem.changeovers[resource] === null) return false;
    const forward = random.below(2) === 0;
    let y = forward ? graph.before[x] : graph.behind[x];
    for (let i = 0; i < FAMILY_REACH && y !== graph.count; i++) {
      if (y !== graph.before[x] && changeoverBetween(problem, resource, y, x) < graph.changeover[x]) {
        return this.take(x, graph.mode[x], graph.unit[x], y);
      }
      y = forward ? graph.before[y] : graph.behind[y];
    }
    return false;
  }

  private take(x: number, mode: number, unit: number, before: number): boolean {
    this.mover = x;
    this.mode = mode;
    this.unit = unit;
    this.before = before;
    return before !== x;
  }
}

/** Goals drawn, of which the latest is likely taken. */
const DRAWN_GOALS = 6;
/** Operations on a way back at most. */
const LONGEST = 40;
/** Places that an operation moves along its unit at most, mostly fewer. */
const FARTHEST = 12;
const FAMILY_REACH = 25;
/** Minutes before its start that an operation tries to begin elsewhere. */
const NEAR = 1440;
