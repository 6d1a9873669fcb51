import type { Demand, PlanningInput } from '../model/input';
import type { Plan, PlanDemand } from '../model/plan';
import { QUANTITY_TOLERANCE, type Duration, type ItemId, type Minutes, type Quantity } from '../model/units';
import { resolveDue } from '../calendar/resolve-date';
import { planFrame } from '../plan-frame';
import { freeStock } from '../stock/free-stock';
import { bucketOf } from '../calendar/buckets';
import { cumulativeToPromise } from './available-to-promise';

/** confirm: it is there by its date; date: there, but no date is promised yet; later: only after the date. */
export type PromiseState = 'confirm' | 'date' | 'later';

/** What sales may confirm of one demand. */
export interface PromiseLine {
  readonly demand: Demand;
  readonly due: Minutes;
  /** Units that the plan has for it by the date that counts: the promised one, else the one that was asked. */
  readonly onTime: Quantity;
  /** First bucket in which stock and receipts cover it beside all other bookings; null: in none. Capacity is not asked. */
  readonly atpFrom: Minutes | null;
  /** When the plan has all of it; null: never inside it. */
  readonly available: Minutes | null;
  readonly promised: Minutes | null;
  /** After the promised date, else after the asked one; negative: before it. null: never there. */
  readonly differenceMinutes: Duration | null;
  readonly state: PromiseState;
}

/**
 * The list with which sales confirms quantities and dates (liste de confirmation): every order and after-sales demand inside the horizon, what was asked,
 * what the plan has by then, from when on it could be promised, and how far that is from what was promised. The latest first, then by date.
 */
export function promiseList(input: PlanningInput, plan: Plan): PromiseLine[] {
  const calendar = planFrame(input).calendars.calendar(null);
  const planned = new Map(plan.demands.map((demand) => [demand.id, demand]));
  const atp = promisable(input, plan);
  return input.demands
    .flatMap((demand): PromiseLine[] => {
      const ofPlan = planned.get(demand.id);
      if (ofPlan === undefined || (demand.kind !== 'order' && demand.kind !== 'after-sales') || ofPlan.due >= plan.bucketEnd) return [];
      const promised = demand.promised === null ? null : resolveDue(demand.promised, calendar);
      return [lineOf(demand, ofPlan, promised, atp(ofPlan))];
    })
    .sort(
      (a, b) =>
        Number(b.state === 'later') - Number(a.state === 'later') ||
        promisedOrDue(a) - promisedOrDue(b) ||
        compareText(a.demand.id, b.demand.id),
    );
}

const promisedOrDue = ({ promised, due }: PromiseLine): Minutes => promised ?? due;

function lineOf(demand: Demand, { due, available, supplies }: PlanDemand, promised: Minutes | null, atpFrom: Minutes | null): PromiseLine {
  const counts = promised ?? due;
  const inTime = supplies.reduce((sum, one) => sum + (one.available !== null && one.available <= counts ? one.quantity : 0), 0);
  const isThere = available !== null && available <= counts;
  const differenceMinutes = available === null ? null : available - counts;
  return {
    demand,
    due,
    onTime: isThere ? demand.quantity : Math.min(demand.quantity, Math.round(inTime * 1e6) / 1e6),
    atpFrom,
    available,
    promised,
    differenceMinutes,
    state: !isThere ? 'later' : promised === null ? 'date' : 'confirm',
  };
}

/** From when on a demand could be promised by stock and receipts alone, the other bookings of its item kept. */
function promisable(input: PlanningInput, plan: Plan): (demand: PlanDemand) => Minutes | null {
  const onHand = freeStock(input.stock, plan.now);
  const receipts = new Map<ItemId, Float64Array>();
  const booked = new Map<ItemId, Float64Array>();
  const bucketIndex = new Map(plan.buckets.map((bucket, index) => [bucket, index]));
  const rowOf = (rows: Map<ItemId, Float64Array>, item: ItemId): Float64Array => {
    let row = rows.get(item);
    if (row === undefined) rows.set(item, (row = new Float64Array(plan.buckets.length)));
    return row;
  };
  for (const { item, bucket, receipts: open, plannedReceipt } of plan.netRequirements)
    rowOf(receipts, item)[bucketIndex.get(bucket) ?? 0] += open + plannedReceipt;
  for (const { item, kind, due, quantity } of plan.demands) {
    const bucket = bucketOf(plan.buckets, plan.bucketEnd, due);
    if (kind !== 'forecast' && bucket >= 0) rowOf(booked, item)[bucket] += quantity;
  }
  return ({ item, due, quantity }) => {
    const others = Float64Array.from(rowOf(booked, item));
    const own = bucketOf(plan.buckets, plan.bucketEnd, due);
    if (own >= 0) others[own] -= quantity;
    const free = cumulativeToPromise({ onHand: onHand.get(item) ?? 0, mps: [...rowOf(receipts, item)], booked: [...others] });
    const first = free.findIndex((units) => units >= quantity - QUANTITY_TOLERANCE);
    return first < 0 ? null : Math.max(plan.now, plan.buckets[first]);
  };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
