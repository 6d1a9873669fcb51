import type { CalendarBook } from '../calendar/calendar-book';
import { workingDaysBetween } from '../calendar/working-days';
import type { Item, PlanningInput } from '../model/input';
import type { Plan, PlanOrder } from '../model/plan';
import type { Duration, Minutes, OrderId } from '../model/units';
import { cheaperBreak, priceAt, type CheaperBreak } from './price-breaks';
import { supplierTerms, termsWith, type SupplierTerms } from './supplier-terms';
import { waitingDemands, type WaitingDemand } from './waiting-demands';

/**
 * What has to be done about a purchase. late: its latest order date has passed; now: it falls in the current period; later; ordered: it is on its
 * way.
 */
export type PurchaseState = 'late' | 'now' | 'later' | 'ordered';

/** An order that is fetched from a supplier as a whole. */
export interface Purchase {
  readonly order: PlanOrder;
  readonly supplier: string | null;
  readonly state: PurchaseState;
  /** Latest order date: need less safety time less lead time, in working days. */
  readonly orderBy: Minutes;
  /** Working days of the supplier from now to it; negative once it has passed. */
  readonly daysLeft: number;
  readonly terms: SupplierTerms | null;
  /** Of one unit at the break of that quantity; the item's unit cost where no supplier has a price; null = not known. */
  readonly price: number | null;
  readonly priceOf: 'supplier' | 'item' | null;
  /** Money for the whole order. */
  readonly amount: number | null;
  readonly cheaper: CheaperBreak | null;
  /** So much after its need date it is there. */
  readonly lateMinutes: Duration;
  readonly waiting: readonly WaitingDemand[];
}

const RANK: Readonly<Record<PurchaseState, number>> = { late: 0, now: 1, later: 2, ordered: 3 };

/** Purchases of the plan, proposed and open: what is to be ordered by its latest order date, then what is on its way by its date. */
export function purchases(input: PlanningInput, plan: Plan, calendars: CalendarBook): readonly Purchase[] {
  const terms = supplierTerms(input.itemSuppliers);
  const items = new Map(input.items.map((item) => [item.item, item]));
  const waiting = waitingDemands(plan);
  const rows = boughtOrders(plan).map((order): Purchase => {
    const own = termsWith(terms, order.item, order.supplier) ?? null;
    const price = priceOf(order, own, items.get(order.item));
    return {
      order,
      supplier: order.supplier,
      state: stateOf(order, plan),
      orderBy: order.releaseBy,
      daysLeft: workingDaysBetween(calendars.supplier(order.supplier), plan.now, order.releaseBy),
      terms: own,
      ...price,
      amount: price.price === null ? null : price.price * order.quantity,
      cheaper: own === null ? null : cheaperBreak(own.breaks, order.quantity),
      lateMinutes: order.lateMinutes,
      waiting: waiting(order),
    };
  });
  return rows.sort((one, other) => RANK[one.state] - RANK[other.state] || dateOf(one) - dateOf(other));
}

/** Orders without work in the house: bought, or subcontracted as a whole. */
export function boughtOrders(plan: Plan): readonly PlanOrder[] {
  const worked = new Set<OrderId>(plan.operations.map(({ order }) => order));
  return plan.orders.filter(({ order, kind }) => kind !== 'make' && !worked.has(order));
}

function stateOf({ status, releaseBy }: PlanOrder, { now, buckets, bucketEnd }: Plan): PurchaseState {
  if (status === 'released' || status === 'started') return 'ordered';
  if (releaseBy < now) return 'late';
  return releaseBy < (buckets[1] ?? bucketEnd) ? 'now' : 'later';
}

function priceOf(order: PlanOrder, terms: SupplierTerms | null, item: Item | undefined): Pick<Purchase, 'price' | 'priceOf'> {
  const quoted = terms === null ? null : priceAt(terms.breaks, order.quantity);
  if (quoted !== null) return { price: quoted, priceOf: 'supplier' };
  const price = item?.unitCost ?? null;
  return { price, priceOf: price === null ? null : 'item' };
}

const dateOf = ({ state, orderBy, order }: Purchase): Minutes => (state === 'ordered' ? (order.finish ?? Infinity) : orderBy);
