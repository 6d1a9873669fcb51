import type { PlanningInput, RoutingOperation } from '../model/input';
import type { Plan, PlanOrder } from '../model/plan';
import type { OrderId } from '../model/units';
import { createRoutingBook } from '../operations/routing';
import { frozenBill, type FrozenLine } from './order-bill';

/** What releasing an order writes into the planner's tables. */
export interface OrderRelease {
  /** The order as the plan has it. */
  readonly planned: PlanOrder;
  /** Its number in Orders: a planned order gets one. */
  readonly order: OrderId;
  /** Row of Orders, from 0; null: it is new there. */
  readonly row: number | null;
  /** What it keeps from now on; empty where it has it already, or there is none. */
  readonly routing: readonly RoutingOperation[];
  readonly bill: readonly FrozenLine[];
}

/**
 * What releasing these orders of the plan writes: their status, for planned ones their row, and the routing and bill that hold for them now, which later
 * changes of the tables do not touch.
 *
 * @param firstNumber number of the first order of a workbook that has none yet, such as `OF-0001`
 */
export function releasesOf(input: PlanningInput, plan: Plan, orders: readonly PlanOrder[], firstNumber: string): OrderRelease[] {
  const open = new Map(input.orders.map((order) => [order.order, order]));
  const book = createRoutingBook(input.routings);
  const routed = new Set((input.orderRoutings ?? []).map(({ order }) => order));
  const billed = new Set((input.orderComponents ?? []).map(({ order }) => order));
  const numbers = freeNumbers(input, firstNumber);
  return orders.map((planned): OrderRelease => {
    const own = open.get(planned.order) ?? null;
    const alternative = own?.alternative ?? null;
    const { order, item } = planned;
    return {
      planned,
      order: own === null ? numbers.next().value : order,
      row: own?.source?.row ?? null,
      routing: routed.has(order) ? [] : (book.routing(item, alternative)?.operations ?? []),
      bill: billed.has(order) ? [] : frozenBill(input, item, alternative, planned.start ?? plan.now),
    };
  });
}

const NUMBERED = /^(.*?)(\d+)$/;

/** Numbers after that of the last manufacturing order, in the planner's own manner; none that is used. */
function* freeNumbers({ orders, progress }: PlanningInput, firstNumber: string): Generator<OrderId, OrderId> {
  const used = new Set([...orders, ...progress].map(({ order }) => order));
  const last = orders.filter(({ kind, order }) => kind === 'make' && NUMBERED.test(order)).at(-1)?.order;
  const [, prefix = '', digits = ''] = NUMBERED.exec(last ?? firstNumber) ?? [];
  for (let number = Number(digits) + (last === undefined ? 0 : 1); ; number++) {
    const order = `${prefix}${String(number).padStart(digits.length, '0')}`;
    if (used.has(order)) continue;
    used.add(order);
    yield order;
  }
}
