import type { PlanningInput, ProgressRow } from '../model/input';
import { QUANTITY_TOLERANCE, type ItemId, type Quantity } from '../model/units';

/** A value of the launch file that the workshop's own figures contradict, and what they say. */
export interface LaunchProposal {
  readonly kind: 'scrap' | 'unit-time';
  readonly item: ItemId;
  /** Of a unit time; null for scrap, which is the item's. */
  readonly operation: number | null;
  /** Fractions for scrap; minutes at efficiency 1 for a unit time. */
  readonly current: number;
  readonly observed: number;
  /** Units, or records, that it rests on. */
  readonly sample: number;
  /** Orders seen. */
  readonly orders: number;
}

/** A difference below these is noise: two hundredths of scrap, a tenth of a time. */
const SCRAP_TOLERANCE = 0.02;
const TIME_TOLERANCE = 0.1;
/** Fewer units or records than these prove nothing. */
const FEWEST_UNITS = 20;
const FEWEST_RECORDS = 3;

/**
 * What Progress says of scrap and unit times against what the tables plan with. Scrap of an item is what the operations of its orders lost in all:
 * 1 − the product of their yields. A unit time is the middle one of the records that have a start and an end: (duration − setup where a record is
 * the first of its order and operation) × efficiency ÷ units. Nothing changes by itself: the planner accepts row by row.
 */
export function launchProposals(input: PlanningInput): LaunchProposal[] {
  const itemOf = new Map(input.orders.map(({ order, item }) => [order, item]));
  const known = input.progress.flatMap((row) => {
    const item = itemOf.get(row.order);
    return item === undefined || row.operation === null ? [] : [{ item, operation: row.operation, row }];
  });
  const byOperation = grouped(known, ({ item, operation }) => `${item}\n${operation}`);
  return [...scrapProposals(input, [...byOperation.values()]), ...timeProposals(input, [...byOperation.values()])];
}

interface Known {
  readonly item: ItemId;
  readonly operation: number;
  readonly row: ProgressRow;
}

const unitsOf = ({ good, scrap }: ProgressRow): Quantity => good + scrap;

function scrapProposals({ items }: PlanningInput, groups: readonly (readonly Known[])[]): LaunchProposal[] {
  const byItem = grouped(groups, ([{ item }]) => item);
  return items.flatMap(({ item, scrap }): LaunchProposal[] => {
    const operations = byItem.get(item) ?? [];
    const samples = operations.map((rows) => ({
      units: rows.reduce((sum, { row }) => sum + unitsOf(row), 0),
      lost: rows.reduce((sum, { row }) => sum + row.scrap, 0),
    }));
    const sample = Math.min(...samples.map(({ units }) => units));
    if (samples.length === 0 || sample < FEWEST_UNITS) return [];
    const observed = 1 - samples.reduce((yields, { units, lost }) => yields * (1 - lost / units), 1);
    if (Math.abs(observed - scrap) < SCRAP_TOLERANCE || observed >= 1) return [];
    const orders = new Set(operations.flat().map(({ row }) => row.order)).size;
    return [{ kind: 'scrap', item, operation: null, current: scrap, observed, sample, orders }];
  });
}

function timeProposals(input: PlanningInput, groups: readonly (readonly Known[])[]): LaunchProposal[] {
  const efficiencies = new Map(input.resources.map(({ resource, efficiency }) => [resource, efficiency]));
  return groups.flatMap((rows): LaunchProposal[] => {
    const [{ item, operation }] = rows;
    const routing = input.routings.find((row) => row.item === item && row.operation === operation);
    if (routing === undefined || routing.unitTime <= 0) return [];
    const seen = new Set<string>();
    const times = rows.flatMap(({ row }) => {
      const units = unitsOf(row);
      if (row.start === null || row.end === null || row.end <= row.start || units <= QUANTITY_TOLERANCE) return [];
      const setup = seen.has(row.order) ? 0 : routing.setupTime;
      seen.add(row.order);
      const efficiency = efficiencies.get(row.resource ?? routing.resources[0]) ?? 1;
      return [(Math.max(0, row.end - row.start - setup) * efficiency) / units];
    });
    if (times.length < FEWEST_RECORDS) return [];
    const observed = middle(times);
    if (observed <= 0 || Math.abs(observed / routing.unitTime - 1) < TIME_TOLERANCE) return [];
    return [{ kind: 'unit-time', item, operation, current: routing.unitTime, observed, sample: times.length, orders: seen.size }];
  });
}

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return (sorted[Math.floor(half)] + sorted[Math.ceil(half) - 1]) / 2;
}

function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const known = groups.get(key);
    if (known) known.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
