import type { Source } from '../model/finding';
import type { PlanningInput } from '../model/input';
import type { ItemId, Minutes, OrderId, Quantity, ResourceId } from '../model/units';
import { MINUTES_PER_DAY } from '../model/units';
import { timeOfRecord } from '../tracking/slot-records';
import { StandardWork } from '../tracking/standard-work';
import { ShiftFinder } from '../tracking/shift-finder';
import type { ParetoGroup } from './pareto';
import { pareto } from './pareto';

/** By what losses can be gathered. */
export const LOSS_AXES = ['cause', 'resource', 'item', 'order', 'shift', 'role'] as const;
export type LossAxis = (typeof LOSS_AXES)[number];

/** By what they can be weighed. */
export const LOSS_WEIGHTS = ['count', 'minutes', 'quantity', 'cost'] as const;
export type LossWeight = (typeof LOSS_WEIGHTS)[number];

/** A stop, or a record with pieces lost: one row of the planner's tables, and what it cost. */
export interface LossEvent {
  readonly kind: 'stop' | 'scrap';
  readonly at: Minutes | null;
  readonly cause: string | null;
  readonly resource: ResourceId | null;
  readonly item: ItemId | null;
  readonly order: OrderId | null;
  readonly shift: string | null;
  /** Of the operator, by Contacts, else his first skill: never his name. */
  readonly role: string | null;
  readonly count: 1;
  /** Stopped, or spent on the pieces lost by their unit time; null: not known. */
  readonly minutes: number | null;
  readonly quantity: Quantity;
  /** Money by hourly and unit cost; null: one is missing. */
  readonly cost: number | null;
  readonly source: Source | null;
}

/** Every stop and every record with scrap or rework, in the order of the tables. */
export function lossEvents(input: PlanningInput): LossEvent[] {
  const work = new StandardWork(input);
  const shifts = new ShiftFinder(input);
  const rates = new Map(input.resources.map((row) => [row.resource, row.hourlyCost]));
  const roles = rolesOf(input);
  const costOf = (resource: ResourceId | null, minutes: number | null): number | null => {
    const rate = resource === null ? null : (rates.get(resource) ?? null);
    return rate === null || minutes === null ? null : (minutes / 60) * rate;
  };
  const nobody = { item: null, order: null, role: null, quantity: 0, count: 1 } as const;
  const stops = input.stops.map(({ resource, start, end, cause, source = null }): LossEvent => {
    const minutes = end - start;
    return {
      ...nobody,
      kind: 'stop',
      at: start,
      cause,
      resource,
      shift: shifts.of(resource, start),
      minutes,
      cost: costOf(resource, minutes),
      source,
    };
  });
  const scrap = input.progress.flatMap((row): LossEvent[] => {
    const quantity = row.scrap + row.rework;
    if (quantity <= 0) return [];
    const { item, routing, resource } = work.of(row);
    const time = timeOfRecord(row);
    const minutes = routing === null || routing.unitTime <= 0 ? null : quantity * routing.unitTime;
    const worth = work.item(item)?.unitCost ?? null;
    const again = row.rework > 0 ? costOf(resource, routing === null ? null : row.rework * routing.unitTime) : 0;
    return [
      {
        kind: 'scrap',
        at: time?.start ?? null,
        cause: row.cause,
        resource,
        item,
        order: row.order,
        shift: time === null || time.dayOnly ? null : shifts.of(resource, time.start),
        role: row.operator === null ? null : (roles.get(row.operator.toLowerCase()) ?? null),
        count: 1,
        minutes,
        quantity,
        cost: (row.scrap > 0 && worth === null) || again === null ? null : row.scrap * (worth ?? 0) + again,
        source: row.source ?? null,
      },
    ];
  });
  return [...stops, ...scrap];
}

/** Role by lower-case name: that of Contacts, else the best skill. */
function rolesOf({ contacts, skills }: Pick<PlanningInput, 'contacts' | 'skills'>): ReadonlyMap<string, string | null> {
  const roles = new Map<string, string | null>();
  for (const { person, skill } of [...skills].sort((a, b) => (b.level ?? 0) - (a.level ?? 0))) {
    if (!roles.has(person.toLowerCase())) roles.set(person.toLowerCase(), skill);
  }
  for (const { name, role } of contacts) if (role !== null) roles.set(name.toLowerCase(), role);
  return roles;
}

/** One bar, and the rows behind it. */
export interface LossGroup extends Omit<ParetoGroup, 'label'> {
  /** null: the rows do not say. */
  readonly key: string | null;
  /** Places in the list of events. */
  readonly events: readonly number[];
}

/**
 * Pareto of losses by any axis and weight: the heaviest group first, with its share, its class by the cuts, and the events behind it. Events that do
 * not know the weight, or weigh nothing, are left out.
 */
export function paretoByAxis(events: readonly LossEvent[], axis: LossAxis, weight: LossWeight, cutA = 0.8, cutB = 0.95): LossGroup[] {
  const members = new Map<string, number[]>();
  const labelOf = labeller();
  const labels: string[] = [];
  const values: number[] = [];
  events.forEach((event, index) => {
    const value = event[weight];
    if (value === null || value <= 0) return;
    const label = labelOf(event[axis]);
    labels.push(label);
    values.push(value);
    const known = members.get(label);
    if (known === undefined) members.set(label, [index]);
    else known.push(index);
  });
  return pareto(labels, values, cutA, cutB).map(({ label, ...group }) => ({
    ...group,
    key: JSON.parse(label) as string | null,
    events: members.get(label) ?? [],
  }));
}

/** Tells a missing key from any text. What is the same word on ten thousand rows is spelt once. */
function labeller(): (key: string | null) => string {
  const known = new Map<string | null, string>();
  return (key) => {
    const spelt = known.get(key);
    if (spelt !== undefined) return spelt;
    const label = JSON.stringify(key);
    known.set(key, label);
    return label;
  };
}

/** One group in two periods of equal length, on the same metric. */
export interface LossChange {
  readonly key: string | null;
  readonly before: number;
  readonly after: number;
  readonly difference: number;
}

export interface TwoPeriods {
  readonly beforeFrom: Minutes;
  /** End of the first period and start of the second. */
  readonly afterFrom: Minutes;
  readonly afterTo: Minutes;
}

/** Before and after: the same axis and weight over two periods, what changed most first. */
export function compareLosses(events: readonly LossEvent[], axis: LossAxis, weight: LossWeight, periods: TwoPeriods): LossChange[] {
  const sums = new Map<string | null, { key: string | null; before: number; after: number }>();
  for (const event of events) {
    const value = event[weight];
    if (value === null || event.at === null || event.at < periods.beforeFrom || event.at >= periods.afterTo) continue;
    const key = event[axis];
    const sum = sums.get(key) ?? { key, before: 0, after: 0 };
    sum[event.at < periods.afterFrom ? 'before' : 'after'] += value;
    sums.set(key, sum);
  }
  const rows = [...sums.values()].map((row): LossChange => ({ ...row, difference: row.after - row.before }));
  return rows.filter(({ before, after }) => before > 0 || after > 0).sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
}

/** The last whole days up to now in two halves; null: less than two days of events. */
export function halvesOf(events: readonly LossEvent[], now: Minutes): TwoPeriods | null {
  const dated = events.flatMap(({ at }) => (at !== null && at < now ? [at] : []));
  if (dated.length === 0) return null;
  const first = Math.floor(dated.reduce((least, at) => Math.min(least, at), Infinity) / MINUTES_PER_DAY);
  const end = Math.ceil(now / MINUTES_PER_DAY);
  // Whole weeks where there are two, so that both periods hold the same weekdays.
  const unit = end - first >= 14 ? 7 : 1;
  const half = Math.floor((end - first) / (2 * unit)) * unit;
  if (half < 1) return null;
  return {
    beforeFrom: (end - 2 * half) * MINUTES_PER_DAY,
    afterFrom: (end - half) * MINUTES_PER_DAY,
    afterTo: end * MINUTES_PER_DAY,
  };
}
