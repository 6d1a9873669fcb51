import { dayOf } from '../calendar/dates';
import type { PlanningInput } from '../model/input';
import { SAFETY_STOCK_PEG, type NetRequirementRow, type Plan, type PlanDemand, type PlanOrder } from '../model/plan';
import { QUANTITY_TOLERANCE, type DemandId, type ItemId, type Minutes, type OrderId, type Quantity } from '../model/units';
import { freeStock } from '../stock/free-stock';
import { awaitedItems } from './material-causes';
import { itemsHit, type ItemsHit } from './items-hit';

/**
 * short: something waits for it, since an order that makes it ends after its need date, a purchase comes too late, or nothing at all covers it; act: what
 * covers it in time must be released within a week; planned: it is covered by an order that has time; low: only the safety stock is touched and
 * nothing is planned for it.
 */
export type OutlookState = 'short' | 'act' | 'planned' | 'low';

/** When an item runs out on what is there and on its way, who is hit, and how long there is to react. */
export interface ShortageOutlook {
  readonly item: ItemId;
  readonly state: OutlookState;
  /** Start of the first bucket that ends below zero, and below the safety stock, if nothing more is ordered; null: never in the horizon. */
  readonly belowZero: Minutes | null;
  readonly belowSafety: Minutes | null;
  /** What lacks at the end of the horizon, or at the worst of it, to hold the safety stock. */
  readonly missing: Quantity;
  /** When short the order that comes latest after its need date, else the planned one that must be released first; null: there is none. */
  readonly cover: Cover | null;
  /** Calendar days until `cover` must be released; negative: that date is over; null without a cover. */
  readonly reactDays: number | null;
  /** The bought item, far down, that keeps it waiting; null when its own order is free to go. */
  readonly root: ItemId | null;
  readonly orders: readonly OrderId[];
  readonly demands: readonly DemandId[];
  readonly customers: readonly string[];
}

/** An order, by when it must be released, when it is needed and when it is there (null: never). */
export interface Cover {
  readonly order: OrderId;
  readonly releaseBy: Minutes;
  readonly neededAt: Minutes;
  readonly available: Minutes | null;
}

/** Release within that many days is a matter of now. */
const ACT_WITHIN_DAYS = 7;

const RANK: Readonly<Record<OutlookState, number>> = { short: 0, act: 1, planned: 2, low: 3 };

/**
 * Shortages to come (anticipation des ruptures): every item whose free stock and open orders do not last, were nothing more released, the most urgent
 * first. Requirements are those of netting, by bucket; what is planned but not released counts only as the cover.
 */
export function shortageOutlook(input: PlanningInput, plan: Plan): ShortageOutlook[] {
  const onHand = freeStock(input.stock, plan.now);
  const rows = rowsByItem(plan.netRequirements);
  const planned = plannedByItem(plan.orders);
  const late = lateByItem(plan);
  const hit = itemsHit(input, plan);
  return input.items
    .filter(({ kind }) => kind !== 'phantom')
    .flatMap(({ item, safetyStock }): ShortageOutlook[] => {
      const record = rows.get(item);
      const stock = record === undefined ? NOTHING : firstBelow(record, onHand.get(item) ?? 0, safetyStock);
      const blame = late.get(item) ?? null;
      if (stock.belowSafety === null && blame === null) return [];
      const cover = planned.get(item);
      const found =
        blame === null ? stock : { ...stock, belowZero: Math.min(stock.belowZero ?? Infinity, Math.max(plan.now, blame.neededAt)) };
      const isShort = blame !== null || (found.belowZero !== null && cover === undefined);
      return [outlookOf(item, found, blame ?? (cover === undefined ? null : coverOf(cover)), isShort, plan, hit)];
    })
    .sort(compare);
}

interface FirstBelow {
  readonly belowZero: Minutes | null;
  readonly belowSafety: Minutes | null;
  readonly missing: Quantity;
}

const NOTHING: FirstBelow = { belowZero: null, belowSafety: null, missing: 0 };

/** Stock and open receipts less requirements, bucket by bucket, without any planned order. */
function firstBelow(record: readonly NetRequirementRow[], onHand: Quantity, safetyStock: Quantity): FirstBelow {
  let balance = onHand;
  let belowZero: Minutes | null = null;
  let belowSafety: Minutes | null = null;
  let missing = 0;
  for (const { bucket, gross, receipts } of record) {
    balance += receipts - gross;
    if (balance < -QUANTITY_TOLERANCE) belowZero ??= bucket;
    if (balance < safetyStock - QUANTITY_TOLERANCE) belowSafety ??= bucket;
    missing = Math.max(missing, safetyStock - balance);
  }
  return { belowZero, belowSafety, missing: Math.round(missing * 1e6) / 1e6 };
}

function rowsByItem(rows: readonly NetRequirementRow[]): ReadonlyMap<ItemId, readonly NetRequirementRow[]> {
  const byItem = new Map<ItemId, NetRequirementRow[]>();
  for (const row of rows) {
    const list = byItem.get(row.item);
    if (list) list.push(row);
    else byItem.set(row.item, [row]);
  }
  for (const list of byItem.values()) list.sort((a, b) => a.bucket - b.bucket);
  return byItem;
}

/** The order of each item that is not released yet and must be the soonest. */
function plannedByItem(orders: readonly PlanOrder[]): ReadonlyMap<ItemId, PlanOrder> {
  const first = new Map<ItemId, PlanOrder>();
  for (const order of orders) {
    if (order.status !== 'planned') continue;
    const known = first.get(order.item);
    if (known === undefined || order.releaseBy < known.releaseBy) first.set(order.item, order);
  }
  return first;
}

function coverOf({ order, releaseBy, due, finish }: PlanOrder): Cover {
  return { order, releaseBy, neededAt: due, available: finish };
}

/** By item, the order that is late by most: purchases that something waits for, and what is made later than more than a safety stock needs it. */
function lateByItem(plan: Plan): ReadonlyMap<ItemId, Cover> {
  const late = new Map<ItemId, Cover>();
  const byId = new Map(plan.orders.map((order) => [order.order, order]));
  for (const { item, order, neededAt, availableAt } of awaitedItems(plan)) {
    const purchase = order === null ? undefined : byId.get(order);
    if (purchase !== undefined) late.set(item, { ...coverOf(purchase), neededAt, available: availableAt });
  }
  const routed = new Set(plan.operations.map(({ order }) => order));
  for (const order of plan.orders) {
    if (!routed.has(order.order) || !makesWait(order)) continue;
    const known = late.get(order.item);
    if (known === undefined || latenessOf(coverOf(order)) > latenessOf(known)) late.set(order.item, coverOf(order));
  }
  return late;
}

const latenessOf = ({ available, neededAt }: Cover): number => (available ?? Infinity) - neededAt;

/** True for an order whose lateness more than a safety stock has to bear. */
function makesWait({ lateMinutes, finish, pegs }: PlanOrder): boolean {
  return (lateMinutes > 0 || finish === null) && pegs.some(({ demand }) => demand !== SAFETY_STOCK_PEG);
}

function outlookOf(item: ItemId, found: FirstBelow, cover: Cover | null, isShort: boolean, plan: Plan, hit: ItemsHit): ShortageOutlook {
  const reactDays = cover === null ? null : dayOf(cover.releaseBy) - dayOf(plan.now);
  const { orders, demands } = hit.of(item);
  return {
    item,
    state: isShort ? 'short' : cover === null ? 'low' : (reactDays ?? 0) <= ACT_WITHIN_DAYS ? 'act' : 'planned',
    ...found,
    cover,
    reactDays,
    root: hit.rootOf(item),
    orders,
    demands: demands.map(({ id }) => id),
    customers: [...new Set(demands.flatMap(({ customer }: PlanDemand) => (customer === null ? [] : [customer])))],
  };
}

function compare(a: ShortageOutlook, b: ShortageOutlook): number {
  const order = (x: number, y: number): number => (x === y ? 0 : x < y ? -1 : 1);
  return (
    RANK[a.state] - RANK[b.state] ||
    order(a.reactDays ?? Infinity, b.reactDays ?? Infinity) ||
    order(a.belowZero ?? Infinity, b.belowZero ?? Infinity)
  );
}
