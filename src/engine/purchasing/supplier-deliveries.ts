import type { CalendarBook } from '../calendar/calendar-book';
import { workingDaysBetween } from '../calendar/working-days';
import { daysBetween, isOnTime, isOverdue } from '../flows/movement-dates';
import type { Movement } from '../model/flow-records';
import type { OpenOrder, PlanningInput } from '../model/input';
import { QUANTITY_TOLERANCE, type Minutes, type Quantity } from '../model/units';
import { supplierTerms, termsWith } from './supplier-terms';

/** One delivery of a supplier, done or overdue. */
export interface SupplierDelivery {
  readonly supplier: string;
  readonly receipt: Movement;
  readonly done: boolean;
  /** Calendar days after the planned day; negative = before; null = its day is not known. */
  readonly daysLate: number | null;
  readonly onTime: boolean | null;
  readonly inFull: boolean;
  readonly received: Quantity;
  /** At most what was received. */
  readonly rejected: Quantity;
  /** Working days of the supplier from order to receipt; null = not known. */
  readonly leadTimeDays: number | null;
  /** As stated in ItemSuppliers. */
  readonly statedDays: number | null;
}

type DeliveryInput = Pick<PlanningInput, 'receipts' | 'orders' | 'itemSuppliers' | 'items'>;

/**
 * Deliveries by the rows of Receipts, those that are done and those that should be, and overdue purchases that have no row. The supplier is the row's, else the order's, else the only
 * one of the item. On time = not after the planned day (to the minute where both have a time).
 */
export function supplierDeliveries(input: DeliveryInput, now: Minutes, calendars: CalendarBook): readonly SupplierDelivery[] {
  const terms = supplierTerms(input.itemSuppliers);
  const orders = new Map(input.orders.map((order) => [order.order, order]));
  const ownSupplier = new Map(input.items.map(({ item, supplier }) => [item, supplier]));
  return [...input.receipts, ...overdueOrders(input)].flatMap((receipt): SupplierDelivery[] => {
    const order = receipt.reference === null ? undefined : orders.get(receipt.reference);
    const only = terms.get(receipt.item);
    const guessed = only?.length === 1 ? only[0].supplier : only === undefined ? ownSupplier.get(receipt.item) : null;
    const supplier = receipt.supplier ?? order?.supplier ?? guessed ?? null;
    const done = receipt.doneQuantity !== null;
    if (supplier === null || (!done && !isOverdue(receipt, now))) return [];
    const stated = termsWith(terms, receipt.item, supplier);
    // What is inspected has been delivered.
    const statedDays = stated === undefined ? null : stated.leadTimeDays - stated.inspectionDays;
    return [{ supplier, receipt, done, statedDays, ...measure(receipt, order, calendars.supplier(supplier)) }];
  });
}

/** Purchases on their way that no row of Receipts speaks of, as if one did: they count once they are overdue. */
function overdueOrders({ orders, receipts }: DeliveryInput): readonly Movement[] {
  const received = new Set(receipts.map(({ reference }) => reference));
  return orders
    .filter(({ order, kind, status }) => kind !== 'make' && (status === 'released' || status === 'started') && !received.has(order))
    .map(({ order, item, quantity, due, supplier }) => ({
      ...NOT_RECEIVED,
      id: order,
      reference: order,
      item,
      quantity,
      date: due,
      supplier,
    }));
}

const NOT_RECEIVED = { carrier: null, route: null, dock: null, doneQuantity: null, doneDate: null };

function measure(
  receipt: Movement,
  order: OpenOrder | undefined,
  time: ReturnType<CalendarBook['supplier']>,
): Pick<SupplierDelivery, 'daysLate' | 'onTime' | 'inFull' | 'received' | 'rejected' | 'leadTimeDays'> {
  const { date, doneDate, quantity } = receipt;
  const received = receipt.doneQuantity ?? 0;
  const open = receipt.doneQuantity === null;
  const daysLate = date === null || doneDate === null ? null : daysBetween(date, doneDate);
  const orderedOn = receipt.orderedOn ?? order?.start ?? null;
  return {
    daysLate,
    onTime: open ? false : date === null || doneDate === null ? null : isOnTime(date, doneDate),
    inFull: received + QUANTITY_TOLERANCE >= quantity,
    received,
    rejected: Math.min(received, receipt.rejected ?? 0),
    leadTimeDays:
      orderedOn === null || doneDate === null ? null : Math.max(0, workingDaysBetween(time, orderedOn.minutes, doneDate.minutes)),
  };
}
