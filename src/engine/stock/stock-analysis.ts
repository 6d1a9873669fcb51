import { pareto, type ParetoClass } from '../improvement/pareto';
import type { Item, PlanningInput } from '../model/input';
import type { NetRequirementRow, Plan, StockProjectionRow } from '../model/plan';
import { MINUTES_PER_DAY, QUANTITY_TOLERANCE, type ItemId, type Minutes, type Quantity } from '../model/units';
import { coverage } from '../mrp/coverage';
import { maximumStock } from './maximum-stock';
import { stockByStatus, type StockByStatus } from './stock-by-status';

/**
 * negative: a lot below zero, count it; expired: some of it may not be used any more; dormant: nothing wants it within the horizon; excess: more than the
 * horizon and the safety stock want; above: the projection goes beyond the maximum; blocked: some of it waits for a decision.
 */
export type StockState = 'negative' | 'expired' | 'dormant' | 'excess' | 'above' | 'blocked' | 'ok';

/** One item's stock now and against what is wanted of it; quantities in its unit, money at unit cost. */
export interface StockAnalysisRow extends StockByStatus {
  readonly item: ItemId;
  readonly state: StockState;
  /** By the value of what the horizon consumes; null without a unit cost or consumption. */
  readonly class: ParetoClass | null;
  readonly required: Quantity;
  readonly maximum: Quantity | null;
  /** Most that the projection has above the maximum at the end of a bucket. */
  readonly aboveMaximum: Quantity;
  /** Days that the free stock lasts by itself; null: beyond the horizon. */
  readonly coverageDays: number | null;
  /** Free stock that neither the horizon nor the safety stock wants. */
  readonly excess: Quantity;
  /** Money; null without a unit cost. */
  readonly value: number | null;
  readonly excessValue: number | null;
  /** Consumption a year over mean projected stock; null without stock. */
  readonly turns: number | null;
}

/** Value of all stock at the end of a bucket, by where it comes from. */
export interface StockValuePoint {
  readonly bucket: Minutes;
  readonly made: number;
  readonly bought: number;
}

export interface StockAnalysis {
  /** What is worth most to act on first. */
  readonly rows: readonly StockAnalysisRow[];
  readonly values: readonly StockValuePoint[];
  /** Independent demand a year at unit cost over the mean value of the stock; null without stock. */
  readonly turns: number | null;
  /** Items with stock and no unit cost: they count nothing in money. */
  readonly unpriced: number;
}

const DAYS_A_YEAR = 365;
const URGENCY: readonly StockState[] = ['negative', 'expired', 'dormant', 'excess', 'above', 'blocked', 'ok'];

/**
 * The stock of a plan (maîtrise des stocks): classes by consumption value (ABC), coverage, what is too much, dormant, blocked, expired or negative, its
 * value over time, turns. Requirements are the gross ones of netting over the horizon. Phantoms are not stocked.
 */
export function stockAnalysis(input: PlanningInput, plan: Plan): StockAnalysis {
  const records = groupBy(plan.netRequirements);
  const projections = groupBy(plan.stockProjection);
  const statuses = stockByStatus(input.stock, plan.now);
  const items = input.items.filter(({ item, kind }) => kind !== 'phantom' && (statuses.has(item) || records.has(item)));
  const required = new Map(items.map(({ item }) => [item, sum(records.get(item) ?? [], ({ gross }) => gross)]));
  const classes = classesOf(items, required);
  const rows = items
    .map((item): StockAnalysisRow => {
      const stock = statuses.get(item.item) ?? NO_STOCK;
      return rowOf(item, stock, records.get(item.item) ?? [], projections.get(item.item) ?? [], classes.get(item.item) ?? null, plan);
    })
    .filter((row) => row.required > 0 || hasStock(row) || row.aboveMaximum > 0)
    .sort(compare);
  const values = valuesOf(input.items, plan);
  return {
    rows,
    values,
    turns: totalTurns(input, plan, values),
    unpriced: items.filter(({ item, unitCost }) => unitCost === null && hasStock(statuses.get(item) ?? NO_STOCK)).length,
  };
}

const NO_STOCK: StockByStatus = { free: 0, blocked: 0, quality: 0, reserved: 0, expired: 0, negative: 0 };

function hasStock({ free, blocked, quality, reserved, expired, negative }: StockByStatus): boolean {
  return [free, blocked, quality, reserved, expired, negative].some((quantity) => Math.abs(quantity) > QUANTITY_TOLERANCE);
}

/** A = the first 80 % of the consumption's value, B up to 95 %. */
function classesOf(items: readonly Item[], required: ReadonlyMap<ItemId, Quantity>): ReadonlyMap<ItemId, ParetoClass> {
  const used = items.filter(({ item, unitCost }) => unitCost !== null && unitCost > 0 && (required.get(item) ?? 0) > 0);
  const groups = pareto(
    used.map(({ item }) => item),
    used.map(({ item, unitCost }) => (required.get(item) ?? 0) * (unitCost ?? 0)),
  );
  return new Map(groups.map(({ label, class: name }) => [label, name]));
}

function rowOf(
  item: Item,
  stock: StockByStatus,
  record: readonly NetRequirementRow[],
  projection: readonly StockProjectionRow[],
  className: ParetoClass | null,
  plan: Plan,
): StockAnalysisRow {
  const gross = record.map((row) => row.gross);
  const required = withoutNoise(sum(record, (row) => row.gross));
  const maximum = maximumStock(item, gross);
  const peak = Math.max(stock.free, ...projection.map(({ projected }) => projected));
  const aboveMaximum = maximum === null ? 0 : withoutNoise(Math.max(0, peak - maximum));
  const excess = withoutNoise(Math.max(0, stock.free - required - item.safetyStock));
  const mean =
    projection.length === 0 ? Math.max(0, stock.free) : sum(projection, ({ projected }) => Math.max(0, projected)) / projection.length;
  const money = (quantity: Quantity): number | null => (item.unitCost === null ? null : quantity * item.unitCost);
  return {
    item: item.item,
    ...stock,
    state: stateOf(stock, required, excess, aboveMaximum),
    class: className,
    required,
    maximum: maximum === null ? null : withoutNoise(maximum),
    aboveMaximum,
    coverageDays: coverageDays(stock.free, gross, plan),
    excess,
    value: money(Math.max(0, stock.free)),
    excessValue: money(excess),
    turns: mean > QUANTITY_TOLERANCE && required > 0 ? (required / mean) * yearsOf(plan) : null,
  };
}

function stateOf(stock: StockByStatus, required: Quantity, excess: Quantity, aboveMaximum: Quantity): StockState {
  if (stock.negative < -QUANTITY_TOLERANCE) return 'negative';
  if (stock.expired > QUANTITY_TOLERANCE) return 'expired';
  if (excess > QUANTITY_TOLERANCE) return required > QUANTITY_TOLERANCE ? 'excess' : 'dormant';
  if (aboveMaximum > QUANTITY_TOLERANCE) return 'above';
  return stock.blocked + stock.quality > QUANTITY_TOLERANCE ? 'blocked' : 'ok';
}

/** A requirement falls evenly over its bucket; the first bucket counts from now on. */
function coverageDays(free: Quantity, gross: readonly Quantity[], { buckets, bucketEnd, now }: Plan): number | null {
  const periods = coverage({ gross, onHand: free });
  if (periods === null) return null;
  const index = Math.min(buckets.length - 1, Math.floor(periods));
  const start = Math.max(now, buckets[index] ?? now);
  const end = buckets[index + 1] ?? bucketEnd;
  return Math.max(0, start + (periods - index) * (end - start) - now) / MINUTES_PER_DAY;
}

/** How many times the plan's span goes into a year. */
function yearsOf({ bucketEnd, now }: Plan): number {
  const days = (bucketEnd - now) / MINUTES_PER_DAY;
  return days > 0 ? DAYS_A_YEAR / days : 0;
}

function valuesOf(items: readonly Item[], plan: Plan): StockValuePoint[] {
  const bought = new Set(items.filter(({ kind }) => kind === 'buy').map(({ item }) => item));
  const points = new Map(plan.buckets.map((bucket) => [bucket, { made: 0, bought: 0 }]));
  for (const { item, bucket, value } of plan.stockProjection) {
    const point = points.get(bucket);
    if (point !== undefined && value !== null) point[bought.has(item) ? 'bought' : 'made'] += value;
  }
  return [...points].map(([bucket, point]) => ({ bucket, ...point }));
}

function totalTurns({ items }: PlanningInput, plan: Plan, values: readonly StockValuePoint[]): number | null {
  const costs = new Map(items.map(({ item, unitCost }) => [item, unitCost ?? 0]));
  const sold = sum(
    plan.demands.filter(({ due, kind }) => due < plan.bucketEnd && kind !== 'forecast'),
    ({ item, quantity }) => quantity * (costs.get(item) ?? 0),
  );
  const mean = values.length === 0 ? 0 : sum(values, ({ made, bought }) => made + bought) / values.length;
  return mean > 0 ? (sold / mean) * yearsOf(plan) : null;
}

function compare(a: StockAnalysisRow, b: StockAnalysisRow): number {
  return (
    URGENCY.indexOf(a.state) - URGENCY.indexOf(b.state) ||
    (b.excessValue ?? 0) - (a.excessValue ?? 0) ||
    (b.value ?? 0) - (a.value ?? 0) ||
    (a.item < b.item ? -1 : 1)
  );
}

function withoutNoise(quantity: Quantity): Quantity {
  const rounded = Math.round(quantity * 1e6) / 1e6;
  return rounded === 0 ? 0 : rounded;
}

function sum<Row>(rows: readonly Row[], value: (row: Row) => number): number {
  return rows.reduce((total, row) => total + value(row), 0);
}

function groupBy<Row extends { readonly item: ItemId; readonly bucket: Minutes }>(
  rows: readonly Row[],
): ReadonlyMap<ItemId, readonly Row[]> {
  const groups = new Map<ItemId, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.item);
    if (group) group.push(row);
    else groups.set(row.item, [row]);
  }
  for (const group of groups.values()) group.sort((a, b) => a.bucket - b.bucket);
  return groups;
}
