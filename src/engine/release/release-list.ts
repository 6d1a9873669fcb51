import type { Plan, PlanOperation, PlanOrder } from '../model/plan';
import { SAFETY_STOCK_PEG } from '../model/plan';
import type { OpenOrder, PlanningInput } from '../model/input';
import { startOfDay } from '../calendar/dates';
import { MINUTES_PER_DAY, type ItemId, type Minutes, type OrderId, type Quantity } from '../model/units';
import { launchParts, type LaunchParts } from './launch-parts';
import { materialChecks, type MaterialCheck, type MaterialState } from './material-checks';
import { meansChecks, type MeansCheck } from './means-checks';
import { paperChecks, type PaperCheck } from './paper-checks';

/** Orders that start within so many days are looked at, the day of the plan included. */
const RELEASE_DAYS = 7;

/** The moment up to which the release list looks, from the plan's moment. */
export function releaseUntil(now: Minutes): Minutes {
  return startOfDay(now) + RELEASE_DAYS * MINUTES_PER_DAY;
}

/** One thing that has to be there before an order may start: `blocked` forbids it, `note` deserves a look. */
export type ReleaseCheck = MaterialCheck | MeansCheck | PaperCheck;
export type ReleaseVerdict = 'ready' | 'note' | 'blocked';

/** An order that should start soon, what it is launched for, and whether it may start. */
export interface ReleaseCandidate {
  readonly order: OrderId;
  readonly item: ItemId;
  readonly status: PlanOrder['status'];
  /** Launched; good units that it will yield; of these what serves after-sales demand, and what only fills the safety stock. */
  readonly quantity: Quantity;
  readonly goodQuantity: Quantity;
  readonly afterSales: Quantity;
  readonly forSafety: Quantity;
  /** What the launched quantity is made of. */
  readonly parts: LaunchParts;
  readonly start: Minutes;
  readonly finish: Minutes | null;
  readonly due: Minutes;
  readonly lateMinutes: number;
  readonly verdict: ReleaseVerdict;
  /** Every check of it that is not in order, the blocking ones first. */
  readonly checks: readonly ReleaseCheck[];
}

/**
 * The manufacturing orders to release up to a moment, by their scheduled start, each with its checklist: material, tool, persons, machine, document, blocking requirement. An
 * order without a place in the schedule is not among them: its message says why.
 */
export function releaseList(input: PlanningInput, plan: Plan, until: Minutes): ReleaseCandidate[] {
  const operations = operationsByOrder(plan);
  const open = new Map(input.orders.map((order) => [order.order, order]));
  const candidates = plan.orders.filter((order) => isCandidate(order, until)).sort(byStart);
  const launchPartsOf = launchParts(input, plan);
  const material = materialChecks(input, plan, { candidates, operations, open });
  return candidates.map((order) => {
    const own = operations.get(order.order) ?? [];
    const checks = [...(material.get(order.order) ?? []), ...meansChecks(input, plan, own), ...paperChecks(input, order, own)];
    return candidateOf(
      plan,
      launchPartsOf,
      order,
      checks.filter(({ state }) => state !== 'ok').sort((a, b) => RANK[a.state] - RANK[b.state]),
    );
  });
}

const RANK: Readonly<Record<MaterialState, number>> = { blocked: 0, note: 1, ok: 2 };

function candidateOf(
  plan: Plan,
  launchPartsOf: (order: PlanOrder) => LaunchParts,
  order: PlanOrder,
  checks: readonly ReleaseCheck[],
): ReleaseCandidate {
  const kinds = new Map(plan.demands.map(({ id, kind }) => [id, kind]));
  const pegged = (matches: (demand: string) => boolean): Quantity =>
    order.pegs.reduce((sum, { demand, quantity }) => (matches(demand) ? sum + quantity : sum), 0);
  return {
    order: order.order,
    item: order.item,
    status: order.status,
    quantity: order.quantity,
    goodQuantity: order.goodQuantity,
    afterSales: pegged((demand) => kinds.get(demand) === 'after-sales'),
    forSafety: pegged((demand) => demand === SAFETY_STOCK_PEG),
    parts: launchPartsOf(order),
    start: order.start ?? order.releaseBy,
    finish: order.finish,
    due: order.due,
    lateMinutes: order.lateMinutes,
    verdict: checks.length === 0 ? 'ready' : checks[0].state === 'blocked' ? 'blocked' : 'note',
    checks,
  };
}

function isCandidate({ kind, status, start }: PlanOrder, until: Minutes): boolean {
  return kind === 'make' && start !== null && start < until && (status === 'planned' || status === 'firm');
}

const byStart = (a: PlanOrder, b: PlanOrder): number => (a.start ?? 0) - (b.start ?? 0) || (a.order < b.order ? -1 : 1);

/** Operations of each order, in the order of their numbers. */
export function operationsByOrder(plan: Plan): ReadonlyMap<OrderId, readonly PlanOperation[]> {
  const found = new Map<OrderId, PlanOperation[]>();
  for (const operation of plan.operations) {
    const known = found.get(operation.order);
    if (known) known.push(operation);
    else found.set(operation.order, [operation]);
  }
  for (const operations of found.values()) operations.sort((a, b) => a.operation - b.operation);
  return found;
}

/** What the checks need to know of the orders. */
export interface ReleaseOrders {
  readonly candidates: readonly PlanOrder[];
  readonly operations: ReadonlyMap<OrderId, readonly PlanOperation[]>;
  readonly open: ReadonlyMap<OrderId, OpenOrder>;
}
