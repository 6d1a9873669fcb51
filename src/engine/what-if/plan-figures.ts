import { planCosts } from '../cost/plan-cost';
import type { PlanningInput } from '../model/input';
import type { Plan } from '../model/plan';
import type { ResourceId } from '../model/units';

/** How good a plan is, in the figures that planners compare. */
export interface PlanFigures {
  readonly lateDemands: number;
  readonly weightedTardinessDays: number;
  readonly changeoverHours: number;
  readonly overloadedCells: number;
  /** Of the most loaded finite resource over the horizon; 1 = full. */
  readonly highestLoadRate: number;
  /** Mean over the buckets, at unit cost; null when no item has a cost. */
  readonly stockValue: number | null;
  /**
   * Labour, overtime, subcontracting and purchases of the plan, as its budget counts them, and what adjustments cost: hours that an adjustment opens
   * are paid there, worked or not. null when nothing has a price.
   */
  readonly cost: number | null;
  readonly makespanHours: number;
}

/**
 * The figures of a plan.
 *
 * @param input what it was computed from, adjustments applied.
 * @param cost of the adjustments applied; null when none of them has a price.
 */
export function planFigures(input: PlanningInput, plan: Plan, cost: number | null): PlanFigures {
  const { kpis } = plan;
  return {
    lateDemands: kpis.lateDemands,
    weightedTardinessDays: kpis.weightedTardinessDays,
    changeoverHours: kpis.changeoverHours,
    overloadedCells: kpis.overloadedCells,
    highestLoadRate: highestLoadRate(input, plan),
    stockValue: meanStockValue(plan),
    cost: added(costWithoutAdjustments(input, plan), cost),
    makespanHours: kpis.makespanHours,
  };
}

/** The sum of what has a price; null when neither has. */
export function added(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : a + b;
}

function costWithoutAdjustments(input: PlanningInput, plan: Plan): number | null {
  const rows = planCosts(input, plan).rows;
  if (rows.length === 0) return null;
  return rows.reduce((sum, { amount, byAdjustment }) => sum + (byAdjustment ? 0 : amount), 0);
}

/** Work at its latest dates over open time, of the most loaded finite resource that has any. */
function highestLoadRate({ resources }: PlanningInput, { load }: Plan): number {
  const finite = new Set(resources.filter((row) => row.finite).map(({ resource }) => resource));
  const sums = new Map<ResourceId, { needed: number; capacity: number }>();
  for (const { resource, infiniteMinutes, capacityMinutes } of load) {
    if (!finite.has(resource)) continue;
    const sum = sums.get(resource) ?? { needed: 0, capacity: 0 };
    sum.needed += infiniteMinutes;
    sum.capacity += capacityMinutes;
    sums.set(resource, sum);
  }
  const rates = [...sums.values()].filter(({ capacity }) => capacity > 0).map(({ needed, capacity }) => needed / capacity);
  return Math.max(0, ...rates);
}

function meanStockValue({ stockProjection, buckets }: Plan): number | null {
  const values = stockProjection.flatMap(({ value }) => value ?? []);
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / Math.max(1, buckets.length);
}
