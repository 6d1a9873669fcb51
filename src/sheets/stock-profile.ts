import type { Plan, StockProjectionRow } from '../engine/model/plan';
import { MINUTES_PER_DAY, QUANTITY_TOLERANCE } from '../engine/model/units';
import type { ItemId, Minutes, Quantity } from '../engine/model/units';

/** An item's stock to come. */
export interface StockProfile {
  readonly item: ItemId;
  readonly rows: ReadonlyMap<Minutes, StockProjectionRow>;
  readonly safetyStock: Quantity;
  /** Start of the first bucket that ends below zero, and of the first that ends below the safety stock. */
  readonly firstShortage: Minutes | null;
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
  const urgency = (at: Minutes | null): number => at ?? Infinity;
  const compare = (one: number, other: number): number => (one === other ? 0 : one < other ? -1 : 1);
  return [...byItem]
    .map(([item, rows]) => profileOf(item, rows, plan.now))
    .sort(
      (one, other) =>
        compare(urgency(one.firstShortage), urgency(other.firstShortage)) || compare(urgency(one.belowSafety), urgency(other.belowSafety)),
    );
}

function profileOf(item: ItemId, rows: readonly StockProjectionRow[], now: Minutes): StockProfile {
  const firstWhere = (test: (row: StockProjectionRow) => boolean): Minutes | null => rows.find(test)?.bucket ?? null;
  const firstShortage = firstWhere((row) => row.projected < -QUANTITY_TOLERANCE);
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
