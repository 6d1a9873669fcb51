import type { CalendarBook } from '../calendar/calendar-book';
import { startOfDay } from '../calendar/dates';
import { subtractWorkingDays } from '../calendar/working-days';
import type { WorkingTime } from '../calendar/working-time';
import { DEFAULT_FLOW_PARAMETERS } from '../model/flow-records';
import type { PlanningInput, Resource } from '../model/input';
import type { Plan, PlanOperation, PlanOrder } from '../model/plan';
import type { Duration, Minutes, OrderId, ResourceId } from '../model/units';
import { releaseInTurn, type BottleneckWork, type ReleaseCandidate } from './release-in-turn';

/** How much work for a bottleneck may be in the workshop, how much is, and who is next. */
export interface ReleaseLimit {
  readonly resource: ResourceId;
  readonly limit: Duration;
  /** computed: rate × lead time; given: `wip_limit_hours`. */
  readonly limitOf: 'given' | 'computed';
  /** Working minutes of the bottleneck in a working day, and the planned lead time in such days up to the end of the work there, its mean by work. */
  readonly ratePerDay: Duration;
  readonly leadTimeDays: number;
  /** Work that the released orders still have there, and how many they are. */
  readonly inProgress: Duration;
  readonly released: number;
  readonly candidates: readonly ReleaseCandidate[];
}

/**
 * Release by constant work in progress (CONWIP) before each bottleneck: in the order of the schedule an order is released as soon as its work there
 * fits under the limit together with that of the orders which are released and have not passed it; an empty workshop always takes the next one. Limit
 * = rate of the bottleneck × lead time (Little's law), unless `wip_limit_hours` gives it. What waits for material, or starts beyond the release window,
 * does not hold up those behind it. Source: Hopp and Spearman, Factory Physics, chapters 7 and 10.
 */
export function releaseLimits(input: PlanningInput, plan: Plan, calendars: CalendarBook): readonly ReleaseLimit[] {
  const orders = new Map(plan.orders.map((order) => [order.order, order]));
  const first = firstOperations(plan);
  return bottlenecks(input, plan).flatMap(({ resource }): ReleaseLimit[] => {
    const works = worksAt(resource, plan, orders, first);
    if (works.length === 0) return [];
    const units = calendars.units(resource);
    const limit = limitFor(works, input, plan, units);
    const isOut = ({ order }: BottleneckWork): boolean => order.status === 'released' || order.status === 'started';
    const released = works.filter(isOut);
    const today = dayOfNextOpening(plan.now, units);
    const window = (input.parameters.flow ?? DEFAULT_FLOW_PARAMETERS).releaseWindowDays;
    const earliest = (start: Minutes): Minutes => subtractWorkingDays(calendars.calendar(null), start, window);
    return [
      {
        resource,
        ...limit,
        inProgress: released.reduce((sum, { minutes }) => sum + minutes, 0),
        released: released.length,
        candidates: releaseInTurn(works, isOut, { limit: limit.limit, now: plan.now, today, earliest }),
      },
    ];
  });
}

/** Resources that the planner calls bottlenecks; without one the finite machine that is loaded most over the plan. */
export function bottlenecks({ resources }: Pick<PlanningInput, 'resources'>, { load }: Plan): readonly Resource[] {
  const named = resources.filter(({ bottleneck }) => bottleneck);
  if (named.length > 0) return named;
  const rateOf = (resource: ResourceId): number => {
    const cells = load.filter((cell) => cell.resource === resource);
    const capacity = cells.reduce((sum, { capacityMinutes }) => sum + capacityMinutes, 0);
    return capacity > 0 ? cells.reduce((sum, { loadMinutes }) => sum + loadMinutes, 0) / capacity : 0;
  };
  const machines = resources.filter(({ kind, finite }) => kind === 'machine' && finite);
  const rates = machines.map(({ resource }) => rateOf(resource));
  const most = Math.max(...rates);
  return most > 0 ? [machines[rates.indexOf(most)]] : [];
}

function firstOperations({ operations }: Plan): ReadonlyMap<OrderId, PlanOperation> {
  const first = new Map<OrderId, PlanOperation>();
  for (const row of operations) {
    const known = first.get(row.order);
    if (known === undefined || row.earliestStart < known.earliestStart) first.set(row.order, row);
  }
  return first;
}

function worksAt(
  resource: ResourceId,
  plan: Plan,
  orders: ReadonlyMap<OrderId, PlanOrder>,
  first: ReadonlyMap<OrderId, PlanOperation>,
): readonly BottleneckWork[] {
  const own = new Map<OrderId, PlanOperation[]>();
  for (const row of plan.operations) {
    if (row.resource !== resource || row.start === null || row.finish === null) continue;
    const rows = own.get(row.order);
    if (rows) rows.push(row);
    else own.set(row.order, [row]);
  }
  return [...own].flatMap(([id, rows]): BottleneckWork[] => {
    const order = orders.get(id);
    const start = order?.start ?? null;
    if (order === undefined || start === null) return [];
    return [
      {
        order,
        minutes: rows.reduce((sum, { segments }) => sum + segments.reduce((part, segment) => part + segment.end - segment.start, 0), 0),
        start,
        begins: Math.min(...rows.map((row) => row.start ?? Infinity)),
        finish: Math.max(...rows.map((row) => row.finish ?? -Infinity)),
        earliestStart: first.get(id)?.earliestStart ?? start,
        earliestFinish: Math.max(...rows.map((row) => row.earliestFinish)),
      },
    ];
  });
}

function limitFor(
  works: readonly BottleneckWork[],
  { parameters }: PlanningInput,
  plan: Plan,
  units: readonly WorkingTime[],
): Pick<ReleaseLimit, 'limit' | 'limitOf' | 'ratePerDay' | 'leadTimeDays'> {
  const openBetween = (from: Minutes, to: Minutes): Duration => units.reduce((sum, time) => sum + time.workBetween(from, to), 0);
  let days = 0;
  for (let day = startOfDay(plan.now); day < plan.horizonEnd; day += 1440) if (openBetween(day, day + 1440) > 0) days += 1;
  const ratePerDay = days === 0 ? 0 : openBetween(startOfDay(plan.now), plan.horizonEnd) / days;
  const whole = works.filter(({ order }) => order.status === 'planned' || order.status === 'firm');
  const counted = whole.length > 0 ? whole : works;
  // Work in progress is counted in hours, so a lead time counts by the work that it holds.
  const held = counted.reduce((sum, work) => sum + work.minutes * openBetween(work.earliestStart, work.earliestFinish), 0);
  const leadTime =
    held /
    Math.max(
      1,
      counted.reduce((sum, { minutes }) => sum + minutes, 0),
    );
  const given = (parameters.flow ?? DEFAULT_FLOW_PARAMETERS).workInProgressLimitHours;
  return {
    limit: given === null ? leadTime : given * 60,
    limitOf: given === null ? 'computed' : 'given',
    ratePerDay,
    leadTimeDays: ratePerDay === 0 ? 0 : leadTime / ratePerDay,
  };
}

function dayOfNextOpening(now: Minutes, units: readonly WorkingTime[]): Minutes {
  const opening = Math.min(...units.map((time) => time.nextOpen(now) ?? Infinity));
  return startOfDay(Number.isFinite(opening) ? opening : now);
}
