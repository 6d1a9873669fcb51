import type { Movement } from '../model/flow-records';
import type { PlanningInput } from '../model/input';
import { QUANTITY_TOLERANCE, type ItemId, type Minutes, type Quantity } from '../model/units';
import { daysBetween, isOnTime, isOverdue } from './movement-dates';

/** In what a movement differs from what was agreed. */
export type Difference = 'overdue' | 'late' | 'early' | 'short' | 'over' | 'rejected' | 'other-item' | 'beyond-order';

/** A movement that is not as agreed. */
export interface MovementDifference {
  readonly movement: Movement;
  readonly differences: readonly Difference[];
  /** Done less planned; null while it is not done. */
  readonly quantityDifference: Quantity | null;
  /** Calendar days after the planned day, negative before it; of what is overdue until now; null = its day is not known. */
  readonly days: number | null;
  /** What the demand or order asks for, where it is another item. */
  readonly expectedItem: ItemId | null;
  /** Ordered, and done by all movements of the same order or demand; null when it is not in the tables. */
  readonly ordered: Quantity | null;
  readonly doneOfOrder: Quantity;
}

/** How well movements were kept. Shares of 1 among those done or overdue; null when there are none. */
export interface Conformity {
  readonly counted: number;
  readonly onTimeShare: number | null;
  readonly inFullShare: number | null;
  /** On time and in full. */
  readonly onTimeInFullShare: number | null;
  readonly differences: readonly MovementDifference[];
}

/**
 * Movements against what was agreed, in quantity, date and item: done ones, and those whose day has passed. A day early is no difference by itself
 * unless it is more than `toleranceDays` early.
 */
export function conformity(
  movements: readonly Movement[],
  input: Pick<PlanningInput, 'demands' | 'orders' | 'parameters'>,
  now: Minutes,
): Conformity {
  const asked = new Map<string, Asked>([
    ...input.demands.map(({ id, item, quantity }) => [id, { item, quantity }] as const),
    ...input.orders.map(({ order, item, quantity }) => [order, { item, quantity }] as const),
  ]);
  const doneOf = new Map<string, Quantity>();
  for (const { reference, doneQuantity } of movements)
    if (reference !== null) doneOf.set(reference, (doneOf.get(reference) ?? 0) + (doneQuantity ?? 0));
  const counted = movements.filter((movement) => movement.doneQuantity !== null || isOverdue(movement, now));
  const dated = counted.filter(({ doneQuantity, date, doneDate }) => doneQuantity === null || (date !== null && doneDate !== null));
  const differences = counted.map((movement): MovementDifference => {
    const target = movement.reference === null ? undefined : asked.get(movement.reference);
    const doneOfOrder = movement.reference === null ? (movement.doneQuantity ?? 0) : (doneOf.get(movement.reference) ?? 0);
    return differenceOf(movement, target, doneOfOrder, input.parameters.toleranceDays, now);
  });
  return {
    counted: counted.length,
    onTimeShare: share(dated, wasOnTime),
    inFullShare: share(counted, wasInFull),
    onTimeInFullShare: share(dated, (movement) => wasOnTime(movement) && wasInFull(movement)),
    differences: differences.filter((row) => row.differences.length > 0),
  };
}

/** What a demand or order asks for. */
interface Asked {
  readonly item: ItemId;
  readonly quantity: Quantity;
}

function differenceOf(
  movement: Movement,
  target: Asked | undefined,
  doneOfOrder: Quantity,
  toleranceDays: number,
  now: Minutes,
): MovementDifference {
  const { quantity, doneQuantity: done, date, doneDate, rejected } = movement;
  const overdue = done === null;
  const today = { minutes: now, hasTime: true };
  const days = date === null ? null : overdue ? daysBetween(date, today) : doneDate === null ? null : daysBetween(date, doneDate);
  const difference = done === null ? null : done - quantity;
  const expectedItem = target !== undefined && target.item !== movement.item ? target.item : null;
  const differences: Difference[] = [];
  if (overdue) differences.push('overdue');
  else if (date !== null && doneDate !== null && !wasOnTime(movement)) differences.push('late');
  if (!overdue && days !== null && -days > toleranceDays) differences.push('early');
  if (difference !== null && difference < -QUANTITY_TOLERANCE) differences.push('short');
  if (difference !== null && difference > QUANTITY_TOLERANCE) differences.push('over');
  if ((rejected ?? 0) > QUANTITY_TOLERANCE) differences.push('rejected');
  if (expectedItem !== null) differences.push('other-item');
  if (target !== undefined && doneOfOrder > target.quantity + QUANTITY_TOLERANCE) differences.push('beyond-order');
  return { movement, differences, quantityDifference: difference, days, expectedItem, ordered: target?.quantity ?? null, doneOfOrder };
}

function wasOnTime({ date, doneDate, doneQuantity }: Movement): boolean {
  return doneQuantity !== null && date !== null && doneDate !== null && isOnTime(date, doneDate);
}

/** All that was planned, and none of it refused. */
function wasInFull({ quantity, doneQuantity, rejected }: Movement): boolean {
  return (doneQuantity ?? 0) - (rejected ?? 0) + QUANTITY_TOLERANCE >= quantity;
}

function share(rows: readonly Movement[], test: (row: Movement) => boolean): number | null {
  return rows.length === 0 ? null : rows.filter(test).length / rows.length;
}
