import type { LoadCell, PlanDemand, PlanKpis, PlanOperation, PlanOrder } from './model/plan';
import { MINUTES_PER_DAY, type Minutes } from './model/units';
import { weightOf } from './operations/delivery-goals';

/** What the key figures are read from. */
export interface KpiSource {
  readonly now: Minutes;
  readonly demands: readonly PlanDemand[];
  readonly orders: readonly PlanOrder[];
  readonly operations: readonly PlanOperation[];
  readonly load: readonly LoadCell[];
  readonly stockValue: number;
  readonly shortages: number;
}

/** Load within this of the capacity is no overload. */
const LOAD_TOLERANCE = 1e-6;

/** True when a resource has more work at its latest dates than open time; one without work is never overloaded. */
export function isOverloaded({ infiniteMinutes, capacityMinutes }: LoadCell): boolean {
  return infiniteMinutes > capacityMinutes + LOAD_TOLERANCE;
}

/** True for a demand that is not planned yet, since it is due after the horizon: nothing is there for it, and it is not late. */
export function isBeyondHorizon({ available, lateMinutes }: PlanDemand): boolean {
  return available === null && lateMinutes === 0;
}

/**
 * Key figures of a plan. Tardiness is weighted by 6 - priority, at least 1, in calendar days over the demands; the makespan runs from now to
 * the last finish of an operation; work in progress is the time between first start and last finish, summed over the orders with operations.
 * Demands beyond the horizon count neither as late nor as on time. Without demands the service rate is 1.
 */
export function planKpis({ now, demands, orders, operations, load, stockValue, shortages }: KpiSource): PlanKpis {
  const late = demands.filter(({ lateMinutes }) => lateMinutes > 0);
  const planned = demands.filter((demand) => !isBeyondHorizon(demand)).length;
  const withOperations = new Set(operations.map(({ order }) => order));
  const sum = <Row>(rows: readonly Row[], value: (row: Row) => number): number => rows.reduce((total, row) => total + value(row), 0);
  const lastFinish = operations.reduce((latest, { finish }) => Math.max(latest, finish ?? now), now);
  return {
    demands: planned,
    lateDemands: late.length,
    weightedTardinessDays: sum(late, ({ priority, lateMinutes }) => weightOf(priority) * lateMinutes) / MINUTES_PER_DAY,
    makespanHours: (lastFinish - now) / 60,
    setupHours: sum(operations, ({ setupMinutes }) => setupMinutes) / 60,
    changeoverHours: sum(operations, ({ changeoverMinutes }) => changeoverMinutes) / 60,
    wipHours: sum(orders, (order) => (withOperations.has(order.order) ? throughputMinutes(order) : 0)) / 60,
    stockValue,
    serviceRate: planned === 0 ? 1 : (planned - late.length) / planned,
    overloadedCells: load.filter(isOverloaded).length,
    shortages,
  };
}

function throughputMinutes({ start, finish }: PlanOrder): number {
  return start === null || finish === null ? 0 : finish - start;
}
