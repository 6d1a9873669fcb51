import type { Plan, PlanDemand, PlanOrder } from '../model/plan';
import { MINUTES_PER_DAY, type DemandId, type Duration, type Minutes } from '../model/units';
import type { OrderFeasibility, Verdict } from './feasibility';
import { orderCauses } from './order-causes';

/** An order that ends less than this before it is needed has nothing to spare. */
export const TIGHT_MARGIN: Duration = MINUTES_PER_DAY;

const MOST_CAUSES = 3;
const RANK: Readonly<Record<Verdict, number>> = { not: 0, tight: 1, feasible: 2 };

/**
 * Whether each order of the plan keeps its need date, and what stands in the way: `not` when it ends later or has no place, `tight` when it has less
 * than a day to spare: before its need date when it is made, before it must be placed when it is bought. The worst first: those that make a
 * demand late, then the least margin.
 */
export function orderFeasibility(plan: Plan): OrderFeasibility[] {
  const causesOf = orderCauses(plan);
  const routed = new Set(plan.operations.map(({ order }) => order));
  const demands = new Map(plan.demands.map((demand) => [demand.id, demand]));
  return plan.orders
    .map((order): OrderFeasibility => {
      const marginMinutes = order.finish === null ? null : order.due - order.finish;
      const verdict = verdictOf(order, marginMinutes, routed.has(order.order), plan.now);
      const served = order.pegs.flatMap(({ demand }) => demands.get(demand) ?? []);
      const late = served.filter(({ lateMinutes }) => lateMinutes > 0);
      return {
        order,
        verdict,
        marginMinutes,
        causes: verdict === 'feasible' ? [] : causesOf(order).slice(0, MOST_CAUSES),
        lateDemands: verdict === 'not' ? late.map(({ id }): DemandId => id) : [],
        customers: customersOf(verdict === 'not' && late.length > 0 ? late : served),
      };
    })
    .sort(compare);
}

function verdictOf({ status, releaseBy }: PlanOrder, marginMinutes: Duration | null, isMade: boolean, now: Minutes): Verdict {
  if (marginMinutes === null || marginMinutes < 0) return 'not';
  // A delivery on its day is as agreed; what matters is whether the order can still be placed.
  if (!isMade) return status === 'planned' && releaseBy - now < TIGHT_MARGIN ? 'tight' : 'feasible';
  return marginMinutes < TIGHT_MARGIN ? 'tight' : 'feasible';
}

function customersOf(demands: readonly PlanDemand[]): string[] {
  return [...new Set(demands.flatMap(({ customer }) => (customer === null ? [] : [customer])))];
}

function compare(a: OrderFeasibility, b: OrderFeasibility): number {
  const margin = ({ marginMinutes }: OrderFeasibility): number => marginMinutes ?? Number.MIN_SAFE_INTEGER;
  return (
    RANK[a.verdict] - RANK[b.verdict] ||
    Number(makesLate(b)) - Number(makesLate(a)) ||
    margin(a) - margin(b) ||
    compareText(a.order, b.order)
  );
}

function makesLate({ verdict, lateDemands }: OrderFeasibility): boolean {
  return verdict === 'not' && lateDemands.length > 0;
}

function compareText(a: PlanOrder, b: PlanOrder): number {
  return a.order < b.order ? -1 : a.order > b.order ? 1 : 0;
}
