import type { DisturbanceKind, DisturbanceRow } from '../model/change-records';
import type { CalendarException, Demand, OpenOrder, PlanningInput, Resource, StockLot } from '../model/input';
import { QUANTITY_TOLERANCE, type Quantity } from '../model/units';
import { adjustmentRow } from './adjustment-rows';
import { problem, type Changed } from './change-problem';
import { openOrderOf, resized } from './order-changes';
import { routingRows } from './own-routing';
import { reportedRows } from './progress-of';

const APPLY: Readonly<Record<DisturbanceKind, (input: PlanningInput, row: DisturbanceRow) => Changed>> = {
  breakdown: (input, row) => down(input, row, 'breakdown'),
  absence: (input, row) => down(input, row, 'absence'),
  'late-supply': suppliedLate,
  scrap: scrapped,
  'rush-order': rushed,
  quantity: (input, { subject, quantity }) => resized(input, adjustmentRow({ kind: 'quantity', subject, quantity })),
};

/** What a plan would be computed from after that disturbance, or why it cannot be applied. The given input is left as it is. */
export function applyDisturbance(input: PlanningInput, row: DisturbanceRow): Changed {
  const { from, to } = row;
  if (from !== null && to !== null && to.minutes < from.minutes) return problem('change.ends-before-start', 'to');
  return APPLY[row.kind](input, row);
}

/** The resource does not work from `from` (now) to `to` (the end of that day); of several units, so many of them. */
function down(input: PlanningInput, { subject, from, to, quantity, comment, id }: DisturbanceRow, kind: 'breakdown' | 'absence'): Changed {
  const resource = input.resources.find((row) => row.resource === subject);
  if (resource === undefined) return problem('change.subject-unknown', 'subject', { subject });
  const begin = from ?? input.parameters.now;
  const exception: CalendarException = {
    target: subject,
    targetKind: 'resource',
    from: begin,
    to: to ?? { minutes: begin.minutes - (begin.minutes % 1440), hasTime: false },
    kind,
    capacity: unitsLeft(resource, quantity),
    reason: comment ?? id,
  };
  return { ...input, exceptions: [...input.exceptions, exception] };
}

function unitsLeft({ count }: Resource, lost: Quantity | null): number | null {
  const left = lost === null ? 0 : Math.floor(count) - Math.ceil(lost);
  return left > 0 ? left : null;
}

/** A purchase, or every purchase of an item that should come before, comes on `to`. */
function suppliedLate(input: PlanningInput, { subject, to }: DisturbanceRow): Changed {
  if (to === null) return problem('change.value-missing', 'to');
  const isLate = ({ kind, status, due }: OpenOrder): boolean =>
    kind !== 'make' && status !== 'done' && status !== 'proposed' && (due === null || due.minutes < to.minutes);
  const isItem = input.items.some(({ item }) => item === subject);
  if (!isItem) {
    const order = openOrderOf(input, subject);
    if ('code' in order) return order;
  }
  const concerned = input.orders.filter((row) => (row.order === subject || (isItem && row.item === subject)) && isLate(row));
  if (concerned.length === 0) return problem('change.no-effect', 'subject', { subject });
  return { ...input, orders: input.orders.map((row) => (concerned.includes(row) ? { ...row, due: to } : row)) };
}

/** Pieces are lost: of an order at one of its operations (the first), of an item from its stock. What lacks then is launched anew. */
function scrapped(input: PlanningInput, { subject, operation, quantity }: DisturbanceRow): Changed {
  if (quantity === null || quantity <= 0) return problem('change.value-missing', 'quantity');
  if (input.items.some(({ item }) => item === subject)) return fromStock(input, subject, quantity);
  const order = openOrderOf(input, subject);
  if ('code' in order) return order;
  const steps = routingRows(input, order.item, order.alternative).map((row) => row.operation);
  const at = operation ?? Math.min(...steps);
  if (!steps.includes(at)) return problem('change.operation-unknown', 'operation', { subject, operation: operation ?? 0 });
  const rows = reportedRows(input, order, [at]);
  const orderOperations = rows.map((row) =>
    row.order === order.order && row.operation === at ? { ...row, scrapped: Math.min(order.quantity, row.scrapped + quantity) } : row,
  );
  return { ...input, orderOperations };
}

function fromStock(input: PlanningInput, item: string, quantity: Quantity): Changed {
  let lost = quantity;
  const stock = input.stock.map((lot): StockLot => {
    if (lot.item !== item || lot.status !== 'free' || lot.quantity <= 0 || lost <= QUANTITY_TOLERANCE) return lot;
    const taken = Math.min(lost, lot.quantity);
    lost -= taken;
    return { ...lot, quantity: lot.quantity - taken };
  });
  return lost === quantity ? problem('change.no-effect', 'subject', { subject: item }) : { ...input, stock };
}

/** A new demand that goes before all others; without a date as soon as possible. */
function rushed(input: PlanningInput, { id, subject, quantity, to, comment, source }: DisturbanceRow): Changed {
  if (!input.items.some(({ item }) => item === subject)) return problem('change.subject-unknown', 'subject', { subject });
  if (quantity === null || quantity <= 0) return problem('change.value-missing', 'quantity');
  const demand: Demand = {
    id: freeName(id, input.demands),
    item: subject,
    quantity,
    due: to ?? input.parameters.now,
    kind: 'order',
    customer: comment,
    priority: 1,
    promised: null,
    price: null,
    source,
  };
  return { ...input, demands: [...input.demands, demand] };
}

function freeName(name: string, demands: readonly Demand[]): string {
  const known = new Set(demands.map(({ id }) => id));
  let free = name;
  for (let number = 2; known.has(free); number++) free = `${name} (${number})`;
  return free;
}
