import type { Demand, PlanningInput } from '../model/input';
import type { Plan } from '../model/plan';
import { MINUTES_PER_DAY, type DemandId, type ItemId, type Minutes, type Quantity } from '../model/units';
import { planSteps } from '../plan';
import { finishSteps, type Steps } from '../steps';
import { lastPlanOf } from './last-plan-of';
import { LOWEST_PRIORITY } from './lowest-priority';

/** A customer asks: when could he have it? */
export interface PromiseRequest {
  readonly item: ItemId;
  readonly quantity: Quantity;
  /** When he wants it; null: as soon as possible. */
  readonly wanted: Minutes | null;
  /** 1 is highest. Without one nobody who has a promise shall wait: a later date is sought until nobody does. */
  readonly priority?: number;
}

export interface PromiseAnswer {
  /** When the plan can deliver all of it; null: not within its calendars. */
  readonly available: Minutes | null;
  /** The demands that would be later than without it, the most first. */
  readonly delayed: readonly { readonly demand: DemandId; readonly minutes: number }[];
  readonly lateDemands: { readonly before: number; readonly after: number };
}

/** No planner's demand is called so. */
const ASKED = '(promise)';

/**
 * Capable to promise: a date that the plan really keeps, found by planning with the new demand from the plan at hand: components, machines, tools and
 * persons included. (Available to promise asks stock and receipts alone.)
 */
export function promiseDate(
  input: PlanningInput,
  plan: Plan,
  request: PromiseRequest,
  options: { readonly iterations: number; readonly seed: number },
): PromiseAnswer {
  return finishSteps(promiseSteps(input, plan, request, options));
}

/** The same in steps. */
export function* promiseSteps(
  input: PlanningInput,
  plan: Plan,
  request: PromiseRequest,
  options: { readonly iterations: number; readonly seed: number },
): Steps<PromiseAnswer> {
  const from: PlanningInput = { ...input, lastPlan: lastPlanOf(plan) };
  const before = yield* planSteps(from, options);
  const insists = request.priority !== undefined;
  const planWith = function* (due: Minutes): Steps<PromiseAnswer> {
    return answerOf(before, yield* planSteps({ ...from, demands: [...from.demands, asked(due, request)] }, options));
  };
  let due = request.wanted ?? plan.now;
  let answer: PromiseAnswer | null = null;
  let later = MINUTES_PER_DAY;
  for (let trial = 0; trial < MOST_TRIALS; trial++) {
    answer = yield* planWith(due);
    if (insists || answer.delayed.length === 0 || (yield)) break;
    // Stock and receipts go to who is due first: behind those that it would delay, it takes nothing from them. Who is late anyhow may still wait for
    // it there: then ever later dates are tried.
    const behind = Math.max(...answer.delayed.map(({ demand }) => dueOf(before, demand) + 1));
    due = behind > due ? behind : due + later;
    if (behind < due) later *= 2;
  }
  return yield* keptSteps(answer ?? answerOf(before, before), request, planWith);
}

/**
 * Plans once more with the day that would be promised, as the demand will stand in the table: due later than what was tried it may also be planned later.
 * A day that is not kept gives way to the one that came of it.
 */
function* keptSteps(
  found: PromiseAnswer,
  { wanted }: PromiseRequest,
  planWith: (due: Minutes) => Steps<PromiseAnswer>,
): Steps<PromiseAnswer> {
  let answer = found;
  for (let trial = 0; trial < MOST_CONFIRMATIONS; trial++) {
    const { available } = answer;
    if (available === null || (wanted !== null && available <= wanted) || (yield)) break;
    const end = endOfDay(available);
    const again = yield* planWith(end);
    if (again.available !== null && again.available <= end) return { ...again, available: Math.max(available, again.available) };
    answer = again;
  }
  return answer;
}

const endOfDay = (at: Minutes): Minutes => (Math.floor(at / MINUTES_PER_DAY) + 1) * MINUTES_PER_DAY;

/** Days that are tried before the last one found is told as it is. */
const MOST_CONFIRMATIONS = 3;
/** Trials of later dates before delays of others are told instead. */
const MOST_TRIALS = 6;

const dueOf = ({ demands }: Plan, demand: DemandId): Minutes => demands.find(({ id }) => id === demand)?.due ?? 0;

function answerOf(before: Plan, after: Plan): PromiseAnswer {
  const lateness = new Map(before.demands.map(({ id, lateMinutes }) => [id, lateMinutes]));
  const others = after.demands.filter(({ id }) => id !== ASKED);
  const delayed = others
    .map(({ id, lateMinutes }) => ({ demand: id, minutes: lateMinutes - (lateness.get(id) ?? 0) }))
    .filter(({ minutes }) => minutes > 0)
    .sort((a, b) => b.minutes - a.minutes);
  const late = (demands: Plan['demands']): number => demands.filter(({ lateMinutes }) => lateMinutes > 0).length;
  const available = after.demands.find(({ id }) => id === ASKED)?.available ?? null;
  return { available, delayed, lateDemands: { before: late(before.demands), after: late(others) } };
}

function asked(due: Minutes, { item, quantity, priority }: PromiseRequest): Demand {
  const moment = { minutes: due, hasTime: true };
  return {
    id: ASKED,
    item,
    quantity,
    due: moment,
    kind: 'order',
    customer: null,
    priority: priority ?? LOWEST_PRIORITY,
    promised: null,
    price: null,
  };
}
