import type { PlanningInput, ProgressRow, RoutingOperation } from '../model/input';
import type { Source } from '../model/finding';
import { QUANTITY_TOLERANCE, type ItemId, type Quantity } from '../model/units';
import { groupRows } from './group-rows';

/** A value of the launch file that the workshop's own figures contradict, and what they say. */
export interface LaunchProposal {
  readonly kind: 'scrap' | 'over-launch' | 'unit-time' | 'setup-time';
  readonly item: ItemId;
  /** Of a time; null for what is the item's. */
  readonly operation: number | null;
  /** Fractions for scrap and over-launch; minutes at efficiency 1 for a unit time, minutes for a setup. */
  readonly current: number;
  readonly observed: number;
  /** Units, records, or orders for an over-launch, that it rests on. */
  readonly sample: number;
  /** Orders seen. */
  readonly orders: number;
  /** The row of Items or Routings that holds the value. */
  readonly source?: Source;
}

/** A difference below these is noise: two hundredths of scrap or over-launch, a tenth of a time, five minutes of a setup. */
const SHARE_TOLERANCE = 0.02;
const TIME_TOLERANCE = 0.1;
const SETUP_MINUTES = 5;
/** Fewer units, records or orders than these prove nothing. */
const FEWEST_UNITS = 20;
const FEWEST_RECORDS = 3;
const FEWEST_ORDERS = 5;
/** An over-launch should be enough for so many of the orders. */
const COVERED = 0.9;

/**
 * What Progress says of scrap, over-launch and times against what the tables plan with. Nothing changes by itself: the planner accepts row by row.
 *
 * - Scrap of an item: what the operations of its orders lost in all, 1 − the product of their yields.
 * - Over-launch: what would have been enough for nine of ten orders with that scrap, (1 − scrap) ÷ the yield of the order − 1.
 * - Unit time: the middle one of the records that have a start and an end, duration × efficiency ÷ units; the first of an order and operation, from which
 *   the setup has to be taken off, only where there are too few others.
 * - Setup: the middle one of the first records of orders: duration − units × unit time ÷ efficiency, with the unit time of the other records.
 */
export function launchProposals(input: PlanningInput): LaunchProposal[] {
  const itemOf = new Map(input.orders.map(({ order, item }) => [order, item]));
  const known = input.progress.flatMap((row): Known[] => {
    const item = itemOf.get(row.order) ?? row.item ?? undefined;
    return item === undefined || row.operation === null ? [] : [{ item, operation: row.operation, row }];
  });
  const groups = [...groupRows(known, ({ item, operation }) => `${item}\n${operation}`).values()];
  return [...shareProposals(input, groups), ...timeProposals(input, groups)];
}

interface Known {
  readonly item: ItemId;
  readonly operation: number;
  readonly row: ProgressRow;
}

const unitsOf = ({ good, scrap }: ProgressRow): Quantity => good + scrap;

interface Yield {
  readonly units: Quantity;
  readonly share: number;
}

/** What came through all operations of these records, and the least units that one of them saw. */
function yieldOf(operations: readonly (readonly Known[])[]): Yield {
  const samples = operations.map((rows) => ({
    units: rows.reduce((sum, { row }) => sum + unitsOf(row), 0),
    lost: rows.reduce((sum, { row }) => sum + row.scrap, 0),
  }));
  const seen = samples.filter(({ units }) => units > QUANTITY_TOLERANCE);
  return {
    units: samples.length === 0 ? 0 : Math.min(...samples.map(({ units }) => units)),
    share: seen.reduce((share, { units, lost }) => share * (1 - lost / units), 1),
  };
}

function shareProposals({ items }: PlanningInput, groups: readonly (readonly Known[])[]): LaunchProposal[] {
  const byItem = groupRows(groups, ([{ item }]) => item);
  return items.flatMap(({ item, scrap, overLaunch, source }): LaunchProposal[] => {
    const operations = byItem.get(item) ?? [];
    const { units, share } = yieldOf(operations);
    if (units < FEWEST_UNITS || share <= 0) return [];
    const byOrder = groupRows(operations.flat(), ({ row }) => row.order);
    const orders = byOrder.size;
    const place = { item, operation: null, orders, ...(source === undefined ? {} : { source }) };
    const isNew = Math.abs(1 - share - scrap) >= SHARE_TOLERANCE;
    const lost = isNew ? 1 - share : scrap;
    const proposals: LaunchProposal[] = isNew ? [{ kind: 'scrap', ...place, current: scrap, observed: lost, sample: units }] : [];
    const needed = neededOnTop([...byOrder.values()], lost);
    if (needed !== null && Math.abs(needed - overLaunch) >= SHARE_TOLERANCE)
      proposals.push({ kind: 'over-launch', ...place, current: overLaunch, observed: needed, sample: orders });
    return proposals;
  });
}

/** The over-launch that would have been enough for nine of ten orders; null when too few were seen. */
function neededOnTop(orders: readonly (readonly Known[])[], scrap: number): number | null {
  const yields = orders.map((rows) => yieldOf([...groupRows(rows, ({ operation }) => String(operation)).values()]).share);
  if (yields.length < FEWEST_ORDERS || yields.some((share) => share <= 0)) return null;
  const onTop = yields.map((share) => Math.max(0, (1 - scrap) / share - 1)).sort((a, b) => a - b);
  return onTop[Math.ceil(COVERED * onTop.length - QUANTITY_TOLERANCE) - 1];
}

function timeProposals(input: PlanningInput, groups: readonly (readonly Known[])[]): LaunchProposal[] {
  const efficiencies = new Map(input.resources.map(({ resource, efficiency }) => [resource, efficiency]));
  return groups.flatMap((rows): LaunchProposal[] => {
    const [{ item, operation }] = rows;
    const routing = input.routings.find((row) => row.item === item && row.operation === operation);
    if (routing === undefined) return [];
    const { unitTime, setupTime, source } = routing;
    const timed = timedRecords(rows, routing, efficiencies);
    const later = timed.filter(({ isFirst }) => !isFirst);
    const telling = later.length < FEWEST_RECORDS ? timed.filter(({ units }) => units > QUANTITY_TOLERANCE) : later;
    const times = telling.map((record) => unitTimeOf(record, setupTime));
    const place = { item, operation, orders: new Set(timed.map(({ order }) => order)).size, ...(source === undefined ? {} : { source }) };
    const proposals: LaunchProposal[] = [];
    const propose = (kind: 'unit-time' | 'setup-time', current: number, samples: readonly number[], least: number): void => {
      const observed = samples.length < FEWEST_RECORDS ? current : middle(samples);
      if (observed <= 0 || Math.abs(observed - current) < Math.max(TIME_TOLERANCE * current - QUANTITY_TOLERANCE, least)) return;
      proposals.push({ kind, ...place, current, observed, sample: samples.length });
    };
    if (unitTime > 0) propose('unit-time', unitTime, times, 0);
    propose('setup-time', setupTime, setupTimes(timed, unitTime), SETUP_MINUTES);
    return proposals;
  });
}

/** A record that has a start and an end. */
interface TimedRecord {
  readonly order: string;
  readonly isFirst: boolean;
  readonly minutes: number;
  readonly units: Quantity;
  readonly efficiency: number;
}

function timedRecords(
  rows: readonly Known[],
  routing: RoutingOperation,
  efficiencies: ReadonlyMap<string, number>,
): readonly TimedRecord[] {
  const seen = new Set<string>();
  return rows.flatMap(({ row }): TimedRecord[] => {
    const { order, start, end } = row;
    if (start === null || end === null || end <= start) return [];
    const isFirst = !seen.has(order);
    // A record without pieces that opens an order is its setup alone.
    if (unitsOf(row) <= QUANTITY_TOLERANCE && !isFirst) return [];
    seen.add(order);
    const efficiency = efficiencies.get(row.resource ?? routing.resources[0]) ?? 1;
    return [{ order, isFirst, minutes: end - start, units: unitsOf(row), efficiency }];
  });
}

const unitTimeOf = ({ isFirst, minutes, units, efficiency }: TimedRecord, setup: number): number =>
  (Math.max(0, minutes - (isFirst ? setup : 0)) * efficiency) / units;

function setupTimes(records: readonly TimedRecord[], standard: number): number[] {
  const later = records.filter(({ isFirst }) => !isFirst).map((record) => unitTimeOf(record, 0));
  const unitTime = later.length < FEWEST_RECORDS ? standard : middle(later);
  return records
    .filter(({ isFirst }) => isFirst)
    .map(({ minutes, units, efficiency }) => Math.max(0, minutes - (units * unitTime) / efficiency));
}

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return (sorted[Math.floor(half)] + sorted[Math.ceil(half) - 1]) / 2;
}
