import { comparePlans } from '../changes/compare-plans';
import { deviations } from '../improvement/deviations';
import type { LatenessContext } from '../lateness/operation-wait';
import type { Finding } from '../model/finding';
import type { LoadCell, Plan, PlanDemand } from '../model/plan';
import { planKpis } from '../plan-kpis';
import { freeStock, stockValue } from '../stock/free-stock';
import { stockMovements } from '../stock/movements';
import { projectStock } from '../stock/projection';
import { overloadMessages } from './capacity-messages';
import { lateMessages } from './late-messages';
import { orderDates } from './order-dates';
import { brokenPlaceMessages, noRunwayMessages } from './place-messages';
import { planDemands } from './plan-demands';
import { planOperations } from './plan-operations';
import { planOrders } from './plan-orders';
import type { PlanParts } from './plan-parts';
import { shortageMessages, shortages, type Shortage } from './shortages';
import { sortMessages } from './sort-messages';

/** Reads the plan's rows from what the stages computed. `seed` is noted beside how the schedule was found. */
export function assemblePlan(parts: PlanParts, seed: number): Plan {
  const { input, now, buckets, netting, schedule, load } = parts;
  const context: LatenessContext = { workload: parts.build.workload, ...parts, materialOrders: parts.build.materialOrders };
  const dates = orderDates(parts);
  const orders = planOrders(parts, dates);
  const operations = planOperations(parts, context, orders);
  const demands = planDemands(parts, context, dates);
  const short = shortages(parts, dates);
  const finiteLoad = loadOfFinite(parts);
  const kpiSource = { now, demands, orders, operations, load: finiteLoad, stockValue: stockValue(input, now), shortages: short.length };
  return {
    now,
    horizonEnd: parts.horizonEnd,
    buckets: buckets.starts,
    bucketEnd: buckets.end,
    netRequirements: netting.rows,
    orders,
    operations,
    demands,
    load,
    stockProjection: projectStock(
      input.items,
      freeStock(input.stock, now),
      stockMovements(parts, dates, demands),
      buckets.starts,
      buckets.end,
    ),
    messages: messages(parts, demands, short, finiteLoad),
    changes: comparePlans(input.lastPlan, orders, operations),
    deviations: deviations(demands, input.stops, input.progress),
    kpis: planKpis(kpiSource),
    search: { rule: schedule.rule, iterations: schedule.iterations, seed },
  };
}

/** What is infinite is never overloaded. */
function loadOfFinite({ build, load }: PlanParts): readonly LoadCell[] {
  const finite = new Set(build.workload.resources.filter((resource) => resource.finite).map(({ id }) => id));
  return load.filter(({ resource }) => finite.has(resource));
}

function messages(
  parts: PlanParts,
  demands: readonly PlanDemand[],
  short: readonly Shortage[],
  finiteLoad: readonly LoadCell[],
): readonly Finding[] {
  return sortMessages([
    ...noRunwayMessages(parts),
    ...lateMessages(demands),
    ...shortageMessages(parts, short),
    ...brokenPlaceMessages(parts),
    ...overloadMessages(finiteLoad),
    ...parts.netting.messages,
    ...parts.build.findings,
  ]);
}
