import type { Problem } from '../kernel/problem';
import { applyChange, type ChangedProblem, type PlanChange } from './plan-change';
import { ChangeCost } from './change-cost';
import { Draft } from './draft';
import { Repair, type RepairManner } from './repair';
import type { StandingSchedule } from './standing-schedule';

/** A standing schedule after a change, feasible again. */
export interface RepairedSchedule extends StandingSchedule {
  /** Operations that are elsewhere or at another time than before, and new ones, by index. */
  readonly moved: readonly number[];
  /** What the plan's objective is worse by, distance from the schedule before included; negative = better. */
  readonly cost: number;
}

/** The first always comes to an end: it moves what is hit, and what waits for that. */
const MANNERS: readonly RepairManner[] = [
  { depth: -1, mostSeats: Infinity },
  { depth: 0, mostSeats: 80 },
  { depth: 2, mostSeats: 80 },
];

/**
 * Mends a standing schedule after one change, in milliseconds: only what the change hits is taken out and put back, and of the rest only what then has to give
 * way moves. Several ways of making room are tried; the least by objective and distance is kept, of equal ones the first. Same schedule and change:
 * the same repair. What has no room before the calendars end has no place; a pin that cannot be held any more is in `broken`.
 */
export function repairSchedule(standing: StandingSchedule, change: PlanChange): RepairedSchedule {
  const mending = new Mending(standing, applyChange(standing, change));
  let best: { readonly manner: RepairManner; readonly cost: number } | null = null;
  let last: RepairManner | null = null;
  for (const manner of MANNERS) {
    const cost = mending.mend(manner);
    last = manner;
    // To push further would go further still.
    if (cost === null) break;
    if (best === null || cost < best.cost) best = { manner, cost };
    // It changed nothing, or for the better: there is nothing to look for.
    if (best.cost <= 0) break;
  }
  if (best === null) throw new Error('replan: no way of making room was tried');
  if (last !== best.manner) mending.mend(best.manner);
  return mending.result(best.cost);
}

/** One change mended in one way after another, each from where all stood before. */
class Mending {
  private readonly problem: Problem;
  private readonly draft: Draft;
  private readonly before: Int32Array;
  private readonly costs: ChangeCost;
  private readonly repair: Repair;

  constructor(
    private readonly standing: StandingSchedule,
    private readonly changed: ChangedProblem,
  ) {
    const { problem } = changed;
    this.problem = problem;
    this.draft = new Draft(problem, standing.state, changed.lines);
    this.before = new Int32Array(problem.operationCount).fill(-1);
    this.before.set(standing.state.start);
    this.costs = new ChangeCost(problem, standing.state);
    this.repair = new Repair(problem, this.draft, standing.broken, this.before);
  }

  /** What the schedule mended in this manner costs; null when the manner was given up. */
  mend(manner: RepairManner): number | null {
    this.repair.begin(manner);
    for (const x of this.changed.hit) this.repair.lookAt(x);
    return this.repair.run() ? this.costs.of(this.draft.state, this.repair.touched) : null;
  }

  result(cost: number): RepairedSchedule {
    const { problem, standing, repair } = this;
    const { state } = this.draft;
    const old = standing.state;
    const isMoved = (x: number): boolean =>
      x >= old.start.length || state.start[x] !== old.start[x] || (state.start[x] >= 0 && state.unit[x] !== old.unit[x]);
    const moved = repair.touched.filter(isMoved).sort((a, b) => a - b);
    const broken = [...repair.broken].sort((a, b) => a.operation - b.operation);
    return { problem, state, broken, rule: standing.rule, moved, cost };
  }
}
