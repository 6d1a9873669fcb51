import type { Plan, StockProjectionRow } from '../engine/model/plan';
import { MINUTES_PER_DAY, QUANTITY_TOLERANCE } from '../engine/model/units';
import type { ItemId, Minutes, Quantity } from '../engine/model/units';
import type { PlanFindingCode } from '../engine/result/finding-codes';

const SHORTAGE: PlanFindingCode = 'plan.shortage';

/** An item's stock to come. */
export interface StockProfile {
  readonly item: ItemId;
  readonly rows: ReadonlyMap<Minutes, StockProjectionRow>;
  readonly safetyStock: Quantity;
  /** When it first runs short: its stock falls below zero (start of that bucket), or work waits for what comes late. */
  readonly firstShortage: Minutes | null;
  /** Start of the first bucket that ends below the safety stock. */
  readonly belowSafety: Minutes | null;
  /** Days from now to the first shortage; null when the stock lasts to the horizon. */
  readonly coverageDays: number | null;
  /** Money at the horizon's end; null without a unit cost. */
  readonly finalValue: number | null;
}

/** Stock by item: shortages first, the soonest first, then what falls below its safety stock, then the others as the planner lists them. */
export function stockProfiles(plan: Plan): StockProfile[] {
  const byItem = new Map<ItemId, StockProjectionRow[]>();
  for (const row of plan.stockProjection) {
    const rows = byItem.get(row.item);
    if (rows) rows.push(row);
    else byItem.set(row.item, [row]);
  }
  const awaited = awaitedItems(plan);
  const urgency = (at: Minutes | null): number => at ?? Infinity;
  const compare = (one: number, other: number): number => (one === other ? 0 : one < other ? -1 : 1);
  return [...byItem]
    .map(([item, rows]) => profileOf(item, rows, awaited.get(item) ?? null, plan.now))
    .sort(
      (one, other) =>
        compare(urgency(one.firstShortage), urgency(other.firstShortage)) || compare(urgency(one.belowSafety), urgency(other.belowSafety)),
    );
}

/** Items that something waits for, since when: what the messages call a shortage. */
function awaitedItems({ messages }: Plan): ReadonlyMap<ItemId, Minutes> {
  const awaited = new Map<ItemId, Minutes>();
  for (const { code, key, parameters } of messages) {
    if (code !== SHORTAGE || key === undefined || typeof parameters.needed !== 'object' || !('at' in parameters.needed)) continue;
    awaited.set(key, Math.min(parameters.needed.at, awaited.get(key) ?? Infinity));
  }
  return awaited;
}

function profileOf(item: ItemId, rows: readonly StockProjectionRow[], awaited: Minutes | null, now: Minutes): StockProfile {
  const firstWhere = (test: (row: StockProjectionRow) => boolean): Minutes | null => rows.find(test)?.bucket ?? null;
  const belowZero = firstWhere((row) => row.projected < -QUANTITY_TOLERANCE);
  const firstShortage = belowZero === null || awaited === null ? (belowZero ?? awaited) : Math.min(belowZero, awaited);
  return {
    item,
    rows: new Map(rows.map((row) => [row.bucket, row])),
    safetyStock: rows[0].safetyStock,
    firstShortage,
    belowSafety: firstWhere((row) => row.projected < row.safetyStock - QUANTITY_TOLERANCE),
    coverageDays: firstShortage === null ? null : Math.max(0, firstShortage - now) / MINUTES_PER_DAY,
    finalValue: rows[rows.length - 1].value,
  };
}
