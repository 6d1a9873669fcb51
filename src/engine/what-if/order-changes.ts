import { addWorkingDays, subtractWorkingDays } from '../calendar/working-days';
import type { AdjustmentRow } from '../model/change-records';
import type { Demand, OpenOrder, PlanningInput } from '../model/input';
import { QUANTITY_TOLERANCE, type DateValue, type Quantity } from '../model/units';
import { planFrame } from '../plan-frame';
import { problem, type Changed, type ChangeProblem } from './change-problem';
import { hasBegun } from './progress-of';

/** An order that a row may name; else why it cannot. */
export function openOrderOf({ orders, lastPlan }: PlanningInput, subject: string): OpenOrder | ChangeProblem {
  const order = orders.find((row) => row.order === subject);
  if (order !== undefined && order.status !== 'proposed' && order.status !== 'done') return order;
  const planned = order !== undefined || lastPlan?.orders.some((row) => row.order === subject) === true;
  return problem(planned ? 'change.subject-planned' : 'change.subject-unknown', 'subject', { subject });
}

/**
 * The demand or order is due earlier or later: on `to`, else so many working days away. An order with `from` begins then: its first operation is
 * pinned.
 */
export function shifted(input: PlanningInput, row: AdjustmentRow): Changed {
  if (row.to === null && row.quantity === null && row.from === null) return problem('change.value-missing', 'to');
  const demand = input.demands.find(({ id }) => id === row.subject);
  if (demand !== undefined) {
    const due = newDue(input, row, demand.due);
    return { ...input, demands: input.demands.map((one) => (one === demand ? { ...one, due } : one)) };
  }
  const order = openOrderOf(input, row.subject);
  if ('code' in order) return order;
  const due = order.due === null ? row.to : newDue(input, row, order.due);
  const orders = input.orders.map((one) => (one === order ? { ...one, due, pinnedStart: row.from ?? one.pinnedStart } : one));
  return { ...input, orders };
}

function newDue(input: PlanningInput, { kind, to, quantity }: AdjustmentRow, due: DateValue): DateValue {
  if (to !== null) return to;
  if (quantity === null) return due;
  const plant = planFrame(input).calendars.calendar(null);
  const moved = kind === 'advance' ? subtractWorkingDays(plant, due.minutes, quantity) : addWorkingDays(plant, due.minutes, quantity);
  return { minutes: due.hasTime ? moved - (moved % 1440) + (due.minutes % 1440) : moved - (moved % 1440), hasTime: due.hasTime };
}

/** Another quantity of a demand or of an open order; none of a demand takes it out. */
export function resized(input: PlanningInput, { subject, quantity }: AdjustmentRow): Changed {
  if (quantity === null) return problem('change.value-missing', 'quantity');
  const demand = input.demands.find(({ id }) => id === subject);
  if (demand !== undefined) {
    const demands = input.demands.flatMap((row): Demand[] => (row !== demand ? [row] : quantity > 0 ? [{ ...row, quantity }] : []));
    return { ...input, demands };
  }
  const order = openOrderOf(input, subject);
  if ('code' in order) return order;
  if (quantity <= order.doneQuantity) return problem('change.already-begun', 'quantity', { subject });
  return { ...input, orders: input.orders.map((row) => (row === order ? { ...row, quantity } : row)) };
}

const HIGHEST = 1;

/** The demand or order gets that priority; without one it goes before all others. */
export function prioritised(input: PlanningInput, { subject, quantity }: AdjustmentRow): Changed {
  const priority = quantity ?? HIGHEST;
  if (input.demands.some(({ id }) => id === subject)) {
    return { ...input, demands: input.demands.map((row) => (row.id === subject ? { ...row, priority } : row)) };
  }
  const order = openOrderOf(input, subject);
  if ('code' in order) return order;
  return { ...input, orders: input.orders.map((row) => (row === order ? { ...row, priority } : row)) };
}

/**
 * An open order that has not begun becomes so many (2) orders, whose quantities differ by one step of the item's decimals at most: they can run
 * on several units at once. The first keeps the order's name, pins and documents. Of an item, no lot launched anew is larger than so many pieces.
 */
export function splitInLots(input: PlanningInput, { subject, quantity }: AdjustmentRow): Changed {
  const item = input.items.find((row) => row.item === subject);
  if (item !== undefined) {
    if (quantity === null || quantity <= 0) return problem('change.value-missing', 'quantity');
    const maximum = Math.min(quantity, item.lotRule.maximum ?? Infinity);
    return { ...input, items: input.items.map((row) => (row === item ? { ...row, lotRule: { ...row.lotRule, maximum } } : row)) };
  }
  const order = openOrderOf(input, subject);
  if ('code' in order) return order;
  if (order.kind !== 'make') return problem('change.no-effect', 'subject', { subject });
  if (order.status === 'started' || order.doneQuantity > 0 || hasBegun(input, order, null)) {
    return problem('change.already-begun', 'subject', { subject });
  }
  const decimals = input.items.find((row) => row.item === order.item)?.decimals ?? 0;
  const parts = partsOf(order.quantity, Math.max(2, Math.floor(quantity ?? 2)), decimals);
  if (parts.length < 2) return problem('change.no-effect', 'quantity', { subject });
  const orders = input.orders.flatMap((row) => (row === order ? lotsOf(order, parts, input) : [row]));
  return { ...input, orders };
}

/** Nearly equal parts, the larger ones first; fewer of them where the quantity has not as many steps. */
function partsOf(quantity: Quantity, lots: number, decimals: number): Quantity[] {
  const steps = Math.round(quantity * 10 ** decimals);
  const count = Math.min(lots, steps);
  const parts = Array.from({ length: count }, (_, lot) => (Math.floor(steps / count) + (lot < steps % count ? 1 : 0)) / 10 ** decimals);
  const rest = quantity - steps / 10 ** decimals;
  return Math.abs(rest) > QUANTITY_TOLERANCE ? [parts[0] + rest, ...parts.slice(1)] : parts;
}

function lotsOf(order: OpenOrder, parts: readonly Quantity[], { orders }: PlanningInput): OpenOrder[] {
  const known = new Set(orders.map((row) => row.order));
  return parts.map((quantity, lot): OpenOrder => {
    if (lot === 0) return { ...order, quantity };
    let number = lot + 1;
    while (known.has(`${order.order} (${number})`)) number++;
    const name = `${order.order} (${number})`;
    known.add(name);
    return { ...order, order: name, quantity, pinnedStart: null };
  });
}
