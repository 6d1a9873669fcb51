import type { PlanningInput } from '../model/input';
import type { NetRequirementRow, Plan } from '../model/plan';
import type { ItemId, Minutes, Quantity } from '../model/units';
import { createRoutingOffset } from '../operations/routing-offset';
import { planFrame } from '../plan-frame';
import { freeStock } from '../stock/free-stock';
import { availableToPromise, cumulativeToPromise } from './available-to-promise';
import { capableQuantities } from './master-schedule-capacity';
import { masterScheduleNeeds, type MasterScheduleNeeds } from './master-schedule-needs';
import { planningClock } from './planning-clock';
import { programmePeriods } from './programme-periods';

/** One item in one bucket of the master schedule (PDP); quantities in the item's unit. */
export interface MasterScheduleCell {
  readonly bucket: Minutes;
  readonly forecast: Quantity;
  /** Orders of customers, and after-sales with internal demand. */
  readonly orders: Quantity;
  readonly others: Quantity;
  /** What the orders have taken of the forecast, or of the programme where one is given. */
  readonly consumed: Quantity;
  readonly programmeFirm: Quantity;
  readonly programmePlanned: Quantity;
  /** What netting has to cover: max(programme where given, else forecast; orders) + others (DOMAIN conventions 6 and 15). */
  readonly independent: Quantity;
  /** What orders of other items consume of it. */
  readonly dependent: Quantity;
  /** Open orders, and what the plan adds. */
  readonly receipts: Quantity;
  readonly planned: Quantity;
  /** At the bucket's end, by netting. */
  readonly projected: Quantity;
  /** Discrete available to promise; null where nothing arrives. */
  readonly atp: Quantity | null;
  readonly cumulativeAtp: Quantity;
  /** Units more that the free hours up to the bucket's end could make; null: no finite resource makes it. */
  readonly capable: Quantity | null;
}

export interface MasterScheduleItem {
  readonly item: ItemId;
  readonly cells: readonly MasterScheduleCell[];
}

/**
 * The master schedule of every item that has a programme or a forecast, by bucket of the plan. Available to promise is stock and receipts, planned ones
 * included, less what is booked: orders, after-sales, internal demand and what other items consume; forecasts and the programme are not
 * booked, they are what may be promised.
 */
export function masterSchedule(input: PlanningInput, plan: Plan): MasterScheduleItem[] {
  const frame = planFrame(input);
  const offset = createRoutingOffset(input, frame.calendars);
  const clock = planningClock({ now: plan.now, buckets: plan.buckets, bucketEnd: plan.bucketEnd, calendars: frame.calendars, offset });
  const programme = programmePeriods(input.masterSchedule, clock, []);
  const demands = groupBy(input.demands);
  const lines = groupBy(input.masterSchedule);
  const records = groupBy(plan.netRequirements);
  const onHand = freeStock(input.stock, plan.now);
  const capable = capableQuantities(input, plan, frame);
  return input.items
    .filter(({ item }) => lines.has(item) || demands.get(item)?.some(({ kind }) => kind === 'forecast') === true)
    .map((row): MasterScheduleItem => {
      const { item } = row;
      const needs = masterScheduleNeeds(row, demands.get(item) ?? [], programme.get(item) ?? [], input.masterSchedule, clock);
      return { item, cells: cellsOf(needs, records.get(item) ?? [], onHand.get(item) ?? 0, capable(item), plan) };
    });
}

/** True when there is a programme or a forecast: else there is no master schedule to show. */
export function hasMasterSchedule({ masterSchedule: lines, demands }: Pick<PlanningInput, 'masterSchedule' | 'demands'>): boolean {
  return lines.length > 0 || demands.some(({ kind }) => kind === 'forecast');
}

function cellsOf(
  needs: MasterScheduleNeeds,
  record: readonly NetRequirementRow[],
  onHand: Quantity,
  capable: readonly (Quantity | null)[],
  { buckets }: Plan,
): MasterScheduleCell[] {
  const rows = new Map(record.map((row) => [row.bucket, row]));
  const base = buckets.map((bucket, index) => {
    const row = rows.get(bucket);
    const independent = needs.independent[index];
    return {
      bucket,
      forecast: needs.forecast[index],
      orders: needs.orders[index],
      others: needs.others[index],
      consumed: needs.consumed[index],
      programmeFirm: needs.programmeFirm[index],
      programmePlanned: needs.programmePlanned[index],
      independent,
      dependent: withoutNoise(Math.max(0, (row?.gross ?? 0) - needs.wanted[index])),
      receipts: row?.receipts ?? 0,
      planned: row?.plannedReceipt ?? 0,
      projected: row?.projected ?? 0,
      capable: capable[index],
    };
  });
  const promise = {
    onHand,
    mps: base.map(({ receipts, planned }) => receipts + planned),
    booked: base.map(({ orders, others, dependent }) => orders + others + dependent),
  };
  const atp = availableToPromise(promise);
  const cumulative = cumulativeToPromise(promise);
  return base.map((cell, index) => {
    const discrete = atp[index];
    return { ...cell, atp: discrete === null ? null : withoutNoise(discrete), cumulativeAtp: withoutNoise(cumulative[index]) };
  });
}

function withoutNoise(quantity: Quantity): Quantity {
  const rounded = Math.round(quantity * 1e6) / 1e6;
  return rounded === 0 ? 0 : rounded;
}

function groupBy<Row extends { readonly item: ItemId }>(rows: readonly Row[]): ReadonlyMap<ItemId, readonly Row[]> {
  const groups = new Map<ItemId, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.item);
    if (group) group.push(row);
    else groups.set(row.item, [row]);
  }
  return groups;
}
