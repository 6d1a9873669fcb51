import type { DeviationRow, DeviationState } from '../model/follow-up-records';
import type { PlanningInput } from '../model/input';
import { MINUTES_PER_DAY } from '../model/units';
import type { DeviationUnit } from './deviation-tolerance';
import { allowance, isEventAxis, weightOfDeviation } from './deviation-tolerance';
import type { EventAxis, PlanDeviation } from './plan-deviations';
import { DEFAULT_SHARE, planDeviations } from './plan-deviations';

/** A deviation that was found, that the planner noted, or both. */
export interface NotedDeviation extends PlanDeviation {
  /** True when plan and records give it; false: the planner alone. */
  readonly found: boolean;
  /** What the planner says of it; null: nothing. */
  readonly note: DeviationRow | null;
  readonly state: DeviationState;
}

/**
 * Deviations as `planDeviations` finds them, with what the planner says of each in Deviations, and those that he saw himself; the heaviest first,
 * dismissed ones last. A row speaks of one that was found when kind, subject and operation are the same; of several the one of the same cause, then of
 * the same day, is meant; a row without operation speaks of the only one of its order. What the row gives goes before what was found.
 */
export function notedDeviations(input: PlanningInput, eventAxis?: EventAxis): NotedDeviation[] {
  const found = planDeviations(input, eventAxis);
  const notes = new Map<PlanDeviation, DeviationRow>();
  const own: NotedDeviation[] = [];
  const tolerance = { share: input.parameters.deviationTolerance ?? DEFAULT_SHARE, days: input.parameters.toleranceDays };
  const claim = claimer(found, notes);
  for (const row of input.deviations) {
    const meant = claim(row);
    if (meant === null) own.push(ownDeviation(input, row));
    else notes.set(meant, row);
  }
  const noted = found.map((one): NotedDeviation => {
    const note = notes.get(one) ?? null;
    return asNoted(note === null ? one : corrected(one, note, tolerance), note);
  });
  const rank = ({ state }: NotedDeviation): number => (state === 'dismissed' ? 1 : 0);
  return [...noted, ...own].sort((a, b) => rank(a) - rank(b) || b.weight - a.weight);
}

/** Field by field: adding fields to a copy takes many times as long, and there may be a hundred thousand. */
function asNoted(one: PlanDeviation, note: DeviationRow | null): NotedDeviation {
  const { axis, object, key, operation, item, resource, at, planned, actual, difference, unit, cause, bad, weight } = one;
  const state = note?.state ?? 'open';
  return {
    axis,
    object,
    key,
    operation,
    item,
    resource,
    at,
    planned,
    actual,
    difference,
    unit,
    cause,
    bad,
    weight,
    found: true,
    note,
    state,
  };
}

type Tolerance = Parameters<typeof allowance>[2];

const sameText = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();
const dayOf = (minutes: number): number => Math.floor(minutes / MINUTES_PER_DAY);

/** Gives each row the deviation that it speaks of; each is spoken of once. */
function claimer(
  found: readonly PlanDeviation[],
  taken: ReadonlyMap<PlanDeviation, DeviationRow>,
): (row: DeviationRow) => PlanDeviation | null {
  const byKey = new Map<string, PlanDeviation[]>();
  for (const one of found) {
    const key = `${one.axis}\n${one.key.trim().toLowerCase()}`;
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [one]);
    else known.push(one);
  }
  return ({ kind, subject, operation, cause, date }) => {
    const free = (byKey.get(`${kind}\n${subject.trim().toLowerCase()}`) ?? []).filter((one) => !taken.has(one));
    const same = free.filter((one) => one.operation === operation);
    const meant = same.length > 0 || operation !== null || free.length > 1 ? same : free;
    const ofCause = cause === null ? [] : meant.filter((one) => one.cause !== null && sameText(one.cause, cause));
    const ofDay = date === null ? [] : meant.filter(({ at }) => at !== null && dayOf(at) === dayOf(date.minutes));
    // An event of another day is another event.
    const isEvent = isEventAxis(kind) && date !== null;
    return ofCause[0] ?? ofDay[0] ?? (isEvent ? null : (meant[0] ?? null));
  };
}

function corrected(one: PlanDeviation, note: DeviationRow, tolerance: Tolerance): PlanDeviation {
  const cause = note.cause ?? one.cause;
  const at = note.date?.minutes ?? one.at;
  if (one.axis === 'date') {
    const difference = note.actual ?? one.difference;
    return { ...one, cause, at, difference, bad: difference > 0, weight: weighed(one.axis, difference, 0, tolerance) };
  }
  const [planned, actual] = [note.planned ?? one.planned, note.actual ?? one.actual];
  const difference = (actual ?? 0) - (planned ?? 0);
  const bad = one.axis === 'quantity' ? difference < 0 : difference > 0;
  return { ...one, cause, at, planned, actual, difference, bad, weight: weighed(one.axis, difference, planned ?? 0, tolerance) };
}

function weighed(axis: PlanDeviation['axis'], difference: number, planned: number, tolerance: Tolerance): number {
  return weightOfDeviation(axis, difference, allowance(axis, planned, tolerance));
}

const UNITS: Readonly<Record<PlanDeviation['axis'], DeviationUnit>> = {
  quantity: 'units',
  time: 'hours',
  date: 'days',
  quality: 'units',
  cost: 'money',
  safety: 'events',
  environment: 'events',
  regulation: 'events',
};

/** One that only the planner knows of. An event without a number is one event; what gives no number weighs as its tolerance. */
function ownDeviation(input: PlanningInput, row: DeviationRow): NotedDeviation {
  const { kind: axis, cause, state, date } = row;
  const tolerance = { share: input.parameters.deviationTolerance ?? DEFAULT_SHARE, days: input.parameters.toleranceDays };
  const isEvent = isEventAxis(axis);
  const planned = row.planned ?? (isEvent ? 0 : null);
  const actual = axis === 'date' ? null : (row.actual ?? (isEvent ? 1 : null));
  const isKnown = axis === 'date' ? row.actual !== null : actual !== null;
  const difference = axis === 'date' ? (row.actual ?? 0) : isKnown ? (actual ?? 0) - (planned ?? 0) : 0;
  return {
    ...subjectOf(input, row),
    axis,
    operation: row.operation,
    at: date?.minutes ?? null,
    planned: axis === 'date' ? null : planned,
    actual,
    difference,
    unit: UNITS[axis],
    cause,
    // Somebody took the trouble to write it down.
    bad: !isKnown || (axis === 'quantity' ? difference < 0 : difference > 0),
    weight: isKnown ? weighed(axis, difference, planned ?? 0, tolerance) : 1,
    found: false,
    note: row,
    state,
  };
}

function subjectOf(
  input: PlanningInput,
  { subject, operation }: DeviationRow,
): Pick<PlanDeviation, 'object' | 'key' | 'item' | 'resource'> {
  const resource = input.resources.find((one) => sameText(one.resource, subject));
  if (resource !== undefined) return { object: 'resource', key: resource.resource, item: null, resource: resource.resource };
  const item = input.items.find((one) => sameText(one.item, subject));
  if (item !== undefined) return { object: 'item', key: item.item, item: item.item, resource: null };
  for (const [object, rows] of [
    ['shipment', input.shipments],
    ['receipt', input.receipts],
  ] as const) {
    const movement = rows.find(({ id }) => sameText(id, subject));
    if (movement !== undefined) return { object, key: movement.id, item: movement.item, resource: null };
  }
  const order = input.orders.find((one) => sameText(one.order, subject));
  return { object: operation === null ? 'order' : 'operation', key: order?.order ?? subject, item: order?.item ?? null, resource: null };
}
