import type { PlanningInput } from '../model/input';
import type { Plan, PlanDemand, PlanOrder } from '../model/plan';
import type { DemandId, ItemId, OrderId } from '../model/units';
import { orderCauses } from './order-causes';

/** Who suffers when an item is short, and what its own orders wait for. */
export interface ItemsHit {
  /** Manufacturing orders that consume it, and the demands at the end of the chain, both through what its orders are pegged to. */
  of(item: ItemId): { readonly orders: readonly OrderId[]; readonly demands: readonly PlanDemand[] };
  /** The item far down whose lack keeps the orders of this one waiting longest; null: nothing bought does. */
  rootOf(item: ItemId): ItemId | null;
}

/**
 * Reads the pegging of a plan: an order that makes or buys the item serves demands; an order of a parent that serves one of them too consumes it. A demand
 * for the item itself is hit as well.
 */
export function itemsHit(input: PlanningInput, plan: Plan): ItemsHit {
  const ordersOf = groupBy(plan.orders, ({ item }) => item);
  const demandsOf = groupBy(plan.demands, ({ item }) => item);
  const demandById = new Map(plan.demands.map((demand) => [demand.id, demand]));
  const parents = groupBy(input.bom, ({ component }) => component);
  const causesOf = orderCauses(plan);
  const consumers = (item: ItemId, served: ReadonlySet<DemandId>, seen: Set<ItemId>): PlanOrder[] =>
    (parents.get(item) ?? []).flatMap(({ parent }) => {
      if (seen.has(parent)) return [];
      seen.add(parent);
      const own = (ordersOf.get(parent) ?? []).filter(({ pegs }) => pegs.some(({ demand }) => served.has(demand)));
      // A phantom has no orders: what it goes into consumes instead.
      return own.length > 0 ? own : consumers(parent, served, seen);
    });
  return {
    of(item) {
      const served = new Set((ordersOf.get(item) ?? []).flatMap(({ pegs }) => pegs.map(({ demand }) => demand)));
      for (const { id } of demandsOf.get(item) ?? []) served.add(id);
      const demands = [...served].flatMap((id) => demandById.get(id) ?? []).sort((a, b) => a.due - b.due);
      const orders = consumers(item, served, new Set([item])).map(({ order }) => order);
      return { orders: [...new Set(orders)], demands };
    },
    rootOf(item) {
      const waits = (ordersOf.get(item) ?? [])
        .filter(({ lateMinutes, finish }) => lateMinutes > 0 || finish === null)
        .flatMap((order) => causesOf(order).filter(({ kind, subject }) => kind === 'material' && subject !== null));
      const worst = waits.reduce<(typeof waits)[number] | null>(
        (most, one) => (most === null || (one.minutes ?? Infinity) > (most.minutes ?? Infinity) ? one : most),
        null,
      );
      return worst === null || worst.subject === item ? null : worst.subject;
    },
  };
}

function groupBy<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): ReadonlyMap<Key, readonly Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
