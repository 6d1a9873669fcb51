import type { Movement } from '../model/flow-records';
import type { PlanningInput } from '../model/input';
import type { Plan, PlanOrder } from '../model/plan';
import { QUANTITY_TOLERANCE, type Minutes, type OrderId, type Quantity } from '../model/units';
import { boughtOrders } from '../purchasing/purchases';
import { endOfDate, isOverdue } from './movement-dates';
import type { TransportLine } from './transport';

/** done; late: it should be there, or comes after it is needed; expected; proposed: it is not ordered yet. */
export type ReceivingState = 'late' | 'expected' | 'proposed' | 'done';

/** Something that arrives: a row of Receipts, or what of a purchase no row speaks of. */
export interface ReceivingLine extends TransportLine {
  readonly receipt: Movement | null;
  readonly order: OrderId | null;
  readonly supplier: string | null;
  /** When it is needed. */
  readonly needed: Minutes | null;
  readonly state: ReceivingState;
  /** Not ordered yet. */
  readonly proposed: boolean;
}

/** What arrives, by date: the rows of Receipts, and of every purchase of the plan, open or proposed, what they leave open. */
export function receivingLines(input: Pick<PlanningInput, 'receipts' | 'orders'>, plan: Plan): readonly ReceivingLine[] {
  const orders = new Map(boughtOrders(plan).map((order) => [order.order, order]));
  const closed = new Map(input.orders.map(({ order, supplier }) => [order, supplier]));
  const covered = new Map<OrderId, Quantity>();
  const rows = input.receipts.map((receipt): ReceivingLine => {
    const order = orders.get(receipt.reference ?? '');
    if (receipt.doneQuantity === null && order !== undefined) covered.set(order.order, (covered.get(order.order) ?? 0) + receipt.quantity);
    const supplier = receipt.supplier ?? order?.supplier ?? closed.get(receipt.reference ?? '') ?? null;
    return lineOfReceipt(receipt, order, supplier, plan.now);
  });
  const rest = [...orders.values()].flatMap((order): ReceivingLine[] => {
    const open = order.goodQuantity - (covered.get(order.order) ?? 0);
    return open > QUANTITY_TOLERANCE ? [lineOfOrder(order, open)] : [];
  });
  return [...rows, ...rest].sort(
    (one, other) => (one.at ?? Infinity) - (other.at ?? Infinity) || compare(one.order ?? '', other.order ?? ''),
  );
}

function lineOfReceipt(receipt: Movement, order: PlanOrder | undefined, supplier: string | null, now: Minutes): ReceivingLine {
  const { reference, item, carrier, route, dock, date, doneQuantity } = receipt;
  const done = doneQuantity !== null;
  const needed = order?.due ?? null;
  const late =
    !done && (isOverdue(receipt, now) || (needed !== null && date !== null && date.minutes > needed && endOfDate(date) > needed));
  return {
    receipt,
    order: reference,
    supplier,
    item,
    quantity: doneQuantity ?? receipt.quantity,
    at: (done ? (receipt.doneDate ?? date) : date)?.minutes ?? null,
    carrier,
    route,
    dock,
    needed,
    state: done ? 'done' : late ? 'late' : 'expected',
    proposed: false,
    late,
  };
}

function lineOfOrder(order: PlanOrder, open: Quantity): ReceivingLine {
  const proposed = order.status === 'planned' || order.status === 'firm';
  const late = order.lateMinutes > 0;
  return {
    receipt: null,
    order: order.order,
    supplier: order.supplier,
    item: order.item,
    quantity: open,
    at: order.finish,
    carrier: null,
    route: null,
    dock: null,
    needed: order.due,
    state: late ? 'late' : proposed ? 'proposed' : 'expected',
    proposed,
    late,
  };
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
