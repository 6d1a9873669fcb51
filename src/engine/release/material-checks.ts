import type { PlanningInput } from '../model/input';
import type { Plan, PlanOperation, PlanOrder } from '../model/plan';
import { QUANTITY_TOLERANCE, type ItemId, type Minutes, type OrderId, type Quantity } from '../model/units';
import { ComponentBook, type ComponentNeed } from './order-components';
import type { ReleaseOrders } from './release-list';
import { reserveStock } from './reservations';
import type { StockShelf } from './stock-shelf';

export type MaterialState = 'ok' | 'note' | 'blocked';

/** A component of which not all is in stock. */
export interface MaterialCheck {
  readonly kind: 'material';
  /** `note`: the missing part comes before it is consumed; `blocked`: it does not, as far as the plan knows. */
  readonly state: MaterialState;
  readonly item: ItemId;
  readonly needed: Quantity;
  readonly missing: Quantity;
  /** The order that brings the last of what is missing, and when; null: nothing on the way. */
  readonly from: OrderId | null;
  readonly until: Minutes | null;
}

/**
 * Checks of the components of every candidate. Stock goes to all manufacturing orders in the order in which they are scheduled, those that are
 * released already included: the list must not hold an order back for what the plan gives it. What is kept for released orders is gone before.
 */
export function materialChecks(input: PlanningInput, plan: Plan, orders: ReleaseOrders): ReadonlyMap<OrderId, readonly MaterialCheck[]> {
  const book = new ComponentBook(input);
  const { rows: reserved, shelf } = reserveStock(input);
  const receipts = new Receipts(plan);
  const kept = new Set(reserved.map(({ order }) => order.order));
  const asked = new Set(orders.candidates);
  const checks = new Map<OrderId, readonly MaterialCheck[]>();
  for (const order of plan.orders.filter(({ kind, start }) => kind === 'make' && start !== null).sort(byStart)) {
    if (kept.has(order.order)) {
      for (const { line, missing } of reserved.filter((row) => row.order.order === order.order)) receipts.take(line.component, missing);
    } else if (asked.has(order)) checks.set(order.order, checksOf(book, shelf, receipts, order, orders));
    else if (order.status === 'released' || order.status === 'started') {
      for (const need of stillNeeded(input, book, order, orders)) {
        const taken = shelf.take(need.item, need.quantity).reduce((sum, { quantity }) => sum + quantity, 0);
        receipts.take(need.item, need.quantity - taken);
      }
    }
  }
  return checks;
}

const byStart = (a: PlanOrder, b: PlanOrder): number => (a.start ?? 0) - (b.start ?? 0) || (a.order < b.order ? -1 : 1);

function checksOf(book: ComponentBook, shelf: StockShelf, receipts: Receipts, order: PlanOrder, orders: ReleaseOrders): MaterialCheck[] {
  const own = orders.operations.get(order.order) ?? [];
  return needsOf(book, order, orders).map((need): MaterialCheck => {
    const taken = shelf.take(need.item, need.quantity).reduce((sum, { quantity }) => sum + quantity, 0);
    const missing = need.quantity - taken;
    const { item, quantity: needed } = need;
    if (missing <= QUANTITY_TOLERANCE) return { kind: 'material', state: 'ok', item, needed, missing: 0, from: null, until: null };
    const source = receipts.take(item, missing);
    const consumed = startOf(own, need.operation) ?? order.start ?? order.releaseBy;
    const state = source !== null && source.at <= consumed ? 'note' : 'blocked';
    return { kind: 'material', state, item, needed, missing, from: source?.order ?? null, until: source?.at ?? null };
  });
}

/** Start of the operation that consumes; of the first when the bill names none, or one that is done. */
function startOf(operations: readonly PlanOperation[], operation: number | null): Minutes | null {
  return (operations.find((row) => row.operation === operation) ?? operations[0])?.start ?? null;
}

function needsOf(book: ComponentBook, order: PlanOrder, { open }: ReleaseOrders): ComponentNeed[] {
  return book.needs(order.item, order.quantity, open.get(order.order)?.alternative ?? null, order.start ?? order.releaseBy);
}

/** Of an order that runs: the part that its consuming operation has not done. What the plan has no operation for any more is consumed. */
function stillNeeded(input: PlanningInput, book: ComponentBook, order: PlanOrder, orders: ReleaseOrders): ComponentNeed[] {
  const own = orders.operations.get(order.order) ?? [];
  const all = orders.open.get(order.order)?.quantity ?? order.quantity;
  const first = Math.min(...input.routings.filter(({ item }) => item === order.item).map(({ operation }) => operation));
  return needsOf(book, order, orders).map((need) => {
    const consuming = own.find(({ operation }) => operation === (need.operation ?? first));
    return { ...need, quantity: consuming === undefined || all <= 0 ? 0 : need.quantity * Math.min(1, consuming.quantity / all) };
  });
}

/** What planned and open orders will bring, taken in the order in which it comes. */
class Receipts {
  private readonly coming = new Map<ItemId, { order: OrderId; at: Minutes; left: Quantity }[]>();

  constructor(plan: Plan) {
    for (const { order, item, goodQuantity, finish } of plan.orders) {
      if (finish === null) continue;
      const known = this.coming.get(item) ?? [];
      known.push({ order, at: finish, left: goodQuantity });
      this.coming.set(item, known);
    }
    for (const rows of this.coming.values()) rows.sort((a, b) => a.at - b.at);
  }

  /** Takes so many units; gives the last order that was needed for it, null when all that comes is not enough. */
  take(item: ItemId, quantity: Quantity): { order: OrderId; at: Minutes } | null {
    let missing = quantity;
    let last: { order: OrderId; at: Minutes } | null = null;
    for (const row of this.coming.get(item) ?? []) {
      if (missing <= QUANTITY_TOLERANCE) break;
      const taken = Math.min(row.left, missing);
      if (taken <= QUANTITY_TOLERANCE) continue;
      row.left -= taken;
      missing -= taken;
      last = { order: row.order, at: row.at };
    }
    return missing <= QUANTITY_TOLERANCE ? last : null;
  }
}
