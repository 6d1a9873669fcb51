import type { AdjustmentRow } from '../model/change-records';
import type { PlanningInput } from '../model/input';
import type { Plan } from '../model/plan';
import { weightOf } from '../operations/delivery-goals';
import { finishSteps, type Steps } from '../steps';
import { candidateAdjustments, distinct } from './candidate-adjustments';
import { overloadCandidates } from './overload-candidates';
import { added, type PlanFigures } from './plan-figures';
import { baseSteps, trialSteps, type Trial, type TrialBase, type TrialOptions } from './trial';

/** An adjustment of a set, and the plan with it and those before it in the set. */
export interface LevellingStep {
  readonly row: AdjustmentRow;
  readonly after: PlanFigures;
  readonly extraHours: number;
  readonly cost: number | null;
}

/** A set of adjustments that together take overloads and lateness away. */
export interface Levelling {
  readonly before: PlanFigures;
  /** The most effect for its hours and money first; each also helps on top of those before it. */
  readonly set: readonly LevellingStep[];
  readonly tried: number;
}

/** Late demands that are looked at, the worst first. */
const WORST_DEMANDS = 5;
/** More adjustments at once than these nobody carries out. */
const MOST_STEPS = 6;
/** Adjustments that help alone, tried again on top of others: the best of them. */
const MOST_AGAIN = 8;
/** An overloaded cell counts as so many weighted days late: a load to smooth is a risk, a late demand is a loss. */
const OVERLOAD_DAYS = 0.5;
/** What takes less of it away than this share, or than so many weighted days, is not worth a decision. */
const LEAST_SHARE = 0.01;
const LEAST_EFFECT = 0.05;
/** Hours of a working day, to weigh what an adjustment takes in days of somebody's work. */
const DAY_HOURS = 8;

/** The same as `levellingSteps` in one go. */
export function proposeLevelling(input: PlanningInput, options: TrialOptions): Levelling {
  return finishSteps(levellingSteps(input, options));
}

/**
 * What would take overloads and lateness away, wherever they are, each adjustment tried by planning with it. First each one alone; the one with
 * the most effect for what it takes is kept, and those that helped are tried again on top of it, until nothing helps any more. When told to stop,
 * it gives the set found so far.
 *
 * @param cost of the adjustments that are in the input already.
 */
export function* levellingSteps(input: PlanningInput, options: TrialOptions, cost: number | null = null): Steps<Levelling> {
  const base = yield* baseSteps(input, cost, options);
  const set: LevellingStep[] = [];
  let tried = 0;
  let on: TrialBase = base;
  let candidates = levellingCandidates(base.input, base.plan);
  while (candidates.length > 0 && set.length < MOST_STEPS && badness(on.figures) >= LEAST_EFFECT) {
    const least = Math.max(LEAST_EFFECT, LEAST_SHARE * badness(on.figures));
    const round = yield* roundSteps(on, candidates, options);
    tried += round.trials.length;
    const helpful = round.trials.filter((trial) => effectOf(on, trial) >= least).sort((a, b) => worth(on, b) - worth(on, a));
    const [best] = helpful;
    if (best === undefined) break;
    set.push({ row: best.row, after: best.figures, extraHours: best.extraHours, cost: best.cost });
    if (round.stopped) break;
    on = { input: best.input, plan: best.plan, figures: best.figures, cost: added(on.cost, best.cost) };
    candidates = helpful.slice(1, 1 + MOST_AGAIN).map(({ row }) => row);
  }
  return { before: base.figures, set, tried };
}

function* roundSteps(on: TrialBase, rows: readonly AdjustmentRow[], options: TrialOptions): Steps<{ trials: Trial[]; stopped: boolean }> {
  const trials: Trial[] = [];
  for (const row of rows) {
    const trial = yield* trialSteps(on, row, options);
    if (yield) return { trials, stopped: true };
    if (trial !== null) trials.push(trial);
  }
  return { trials, stopped: false };
}

/** Of the overloads, then of the worst late demands. */
function levellingCandidates(input: PlanningInput, plan: Plan): AdjustmentRow[] {
  const late = plan.demands.filter(({ lateMinutes }) => lateMinutes > 0);
  const worst = late.sort((a, b) => b.lateMinutes * weightOf(b.priority) - a.lateMinutes * weightOf(a.priority)).slice(0, WORST_DEMANDS);
  const ofDemands = worst.flatMap((demand) => candidateAdjustments(input, plan, demand));
  // To let a customer wait, or to go before another, is no levelling.
  const smoothing = ofDemands.filter(({ kind }) => kind !== 'delay' && kind !== 'priority');
  return distinct([...overloadCandidates(input, plan), ...smoothing]);
}

const badness = ({ weightedTardinessDays, overloadedCells }: PlanFigures): number =>
  weightedTardinessDays + OVERLOAD_DAYS * overloadedCells;

const effectOf = (on: TrialBase, { figures }: Trial): number => badness(on.figures) - badness(figures);

/** Weighted days for each day of work, or what that costs at the mean hourly rate; what takes nothing counts as one day. */
function worth(on: TrialBase, trial: Trial): number {
  const rates = on.input.resources.flatMap(({ hourlyCost }) => hourlyCost ?? []);
  const dayRate = rates.length === 0 ? null : (DAY_HOURS * rates.reduce((total, rate) => total + rate, 0)) / rates.length;
  const money = trial.cost === null || dayRate === null || dayRate === 0 ? 0 : trial.cost / dayRate;
  return effectOf(on, trial) / (1 + Math.max(trial.extraHours / DAY_HOURS, money));
}
