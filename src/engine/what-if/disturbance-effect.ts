import type { DisturbanceRow } from '../model/change-records';
import type { PlanningInput } from '../model/input';
import type { Plan, PlanDemand, PlanOperation } from '../model/plan';
import type { DemandId, Duration, Minutes, OrderId, ResourceId } from '../model/units';
import { type PlanOptions, planSteps } from '../plan';
import type { Steps } from '../steps';
import { applyDisturbance } from './apply-disturbance';
import { isProblem, type ChangeProblem } from './change-problem';
import { lastPlanOf } from './last-plan-of';
import { planFigures, type PlanFigures } from './plan-figures';
import { baseSteps, type TrialOptions } from './trial';

/** An operation that a disturbance moves, in planner's order. */
export interface MovedOperation {
  readonly order: OrderId;
  readonly operation: number;
  readonly resource: ResourceId;
  readonly before: { readonly start: Minutes | null; readonly finish: Minutes | null; readonly resource: ResourceId };
  readonly after: { readonly start: Minutes | null; readonly finish: Minutes | null };
}

/** A demand that becomes late, or later. */
export interface DelayedDemand {
  readonly demand: DemandId;
  readonly minutes: Duration;
  readonly available: Minutes | null;
}

export interface DisturbanceEffect {
  readonly before: PlanFigures;
  readonly after: PlanFigures;
  /** The one that begins first comes first. */
  readonly moved: readonly MovedOperation[];
  /** The most delayed first. */
  readonly delayed: readonly DelayedDemand[];
  /** Orders that were not in the plan before. */
  readonly newOrders: ReadonlySet<OrderId>;
  /** With the disturbance. */
  readonly plan: Plan;
  readonly input: PlanningInput;
}

/** After a disturbance an hour of moving weighs so much more than in an ordinary run, and so much at least. */
const CALM = { factor: 50, least: 0.5 };

/** Hardly more than the plan at hand repaired: one rule to compare it with, and no search to speak of. */
const AT_ONCE = { iterations: 1, rule: 'EDD' } as const;

/**
 * What a disturbance would do: the plan at hand replanned with it, and with so little change as lateness allows (each hour that an operation moves counts
 * fifty times as much as in an ordinary run). A problem when the row cannot be applied.
 *
 * @param cost of the adjustments that are in the input already.
 * @param onFirst where there is a last plan: hears at once what comes of it when it is merely repaired, before anything is searched for.
 */
export function* disturbanceSteps(
  input: PlanningInput,
  row: DisturbanceRow,
  options: TrialOptions,
  cost: number | null = null,
  onFirst?: (effect: DisturbanceEffect) => void,
): Steps<DisturbanceEffect | ChangeProblem> {
  if (onFirst !== undefined && input.lastPlan !== undefined) {
    const first = yield* effectSteps(input, row, { seed: options.seed, ...AT_ONCE }, cost);
    if (isProblem(first)) return first;
    onFirst(first);
  }
  return yield* effectSteps(input, row, options, cost);
}

function* effectSteps(
  input: PlanningInput,
  row: DisturbanceRow,
  options: TrialOptions & Pick<PlanOptions, 'rule'>,
  cost: number | null,
): Steps<DisturbanceEffect | ChangeProblem> {
  const base = yield* baseSteps(input, cost, options);
  const disturbed = applyDisturbance(base.input, row);
  if (isProblem(disturbed)) return disturbed;
  const plan = yield* planSteps(calm({ ...disturbed, lastPlan: lastPlanOf(base.plan) }), options);
  return {
    before: base.figures,
    after: planFigures(disturbed, plan, cost),
    moved: movedOperations(base.plan, plan),
    delayed: delayedDemands(base.plan, plan),
    newOrders: newOrders(base.plan, plan),
    plan,
    input: disturbed,
  };
}

function newOrders(before: Plan, after: Plan): Set<OrderId> {
  const known = new Set(before.orders.map(({ order }) => order));
  return new Set(after.orders.map(({ order }) => order).filter((order) => !known.has(order)));
}

function calm(input: PlanningInput): PlanningInput {
  const { parameters } = input;
  const stability = Math.max(parameters.weights.stability * CALM.factor, CALM.least);
  return { ...input, parameters: { ...parameters, weights: { ...parameters.weights, stability } } };
}

const keyOf = ({ order, operation }: PlanOperation): string => JSON.stringify([order, operation]);

function movedOperations(before: Plan, after: Plan): MovedOperation[] {
  const known = new Map(before.operations.map((row) => [keyOf(row), row]));
  const moved = after.operations.flatMap((row): MovedOperation[] => {
    const old = known.get(keyOf(row));
    if (old === undefined || (old.start === row.start && old.finish === row.finish && old.resource === row.resource)) return [];
    const { order, operation, resource, start, finish } = row;
    return [
      {
        order,
        operation,
        resource,
        before: { start: old.start, finish: old.finish, resource: old.resource },
        after: { start, finish },
      },
    ];
  });
  const first = ({ before: old, after: now }: MovedOperation): number => Math.min(old.start ?? Infinity, now.start ?? Infinity);
  return moved.sort((a, b) => (first(a) === first(b) ? 0 : first(a) - first(b)));
}

/** What a rush order itself has to wait is its delay too. */
function delayedDemands(before: Plan, after: Plan): DelayedDemand[] {
  const known = new Map(before.demands.map(({ id, lateMinutes }) => [id, lateMinutes]));
  return after.demands
    .map(({ id, lateMinutes, available }: PlanDemand) => ({ demand: id, minutes: lateMinutes - (known.get(id) ?? 0), available }))
    .filter(({ minutes }) => minutes > 0)
    .sort((a, b) => b.minutes - a.minutes);
}
