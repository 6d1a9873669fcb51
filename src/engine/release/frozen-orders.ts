import type { BomLine, OpenOrder, OrderComponent, PlanningInput, RoutingOperation } from '../model/input';
import type { Quantity } from '../model/units';
import { freeStock } from '../stock/free-stock';
import { routingRows, usedBomAlternative, withNamedBills } from '../what-if/own-routing';
import { groupRows } from './group-rows';
import { reservations } from './reservations';

/**
 * The input in which every order that has rows in OrderRoutings or OrderComponents follows these instead of the routing and the bill of its item: what
 * was frozen when it was released is not touched by later changes of the tables (DOMAIN convention 17). They become a routing and a bill under an
 * alternative that no other order has. Free stock is kept for these bills, as `reservations` shares it out.
 */
export function withFrozenOrders(input: PlanningInput): PlanningInput {
  const routed = groupRows(input.orderRoutings ?? [], ({ order }) => order);
  const billed = groupRows(input.orderComponents ?? [], ({ order }) => order);
  const frozen = input.orders.filter(({ order }) => routed.has(order) || billed.has(order));
  if (frozen.length === 0) return input;
  const names = new Map(frozen.map((order) => [order.order, alternativeOf(order)]));
  const named = {
    ...input,
    orders: input.orders.map((order) => ({ ...order, alternative: names.get(order.order) ?? order.alternative })),
  };
  const shared = withNamedBills(named, new Set(frozen.map(({ item }) => item)));
  const reserved = keptFromNow(input);
  const routings: RoutingOperation[] = [];
  const bom: BomLine[] = [];
  for (const order of frozen) {
    const alternative = alternativeOf(order);
    routings.push(
      ...(routed.get(order.order) ?? routingRows(input, order.item, order.alternative)).map((row) => ({
        ...row,
        item: order.item,
        alternative,
      })),
    );
    // A bill that is not frozen is already there under the alternative's name.
    for (const line of billed.get(order.order) ?? []) {
      const { component, operation, quantity, fixedQuantity, scrap, consumed, source } = line;
      const own = { parent: order.item, component, operation, quantity, fixedQuantity, scrap, consumed, alternative, from: null, to: null };
      bom.push({ ...own, reserved: reserved.get(line) ?? 0, ...(source === undefined ? {} : { source }) });
    }
  }
  for (const order of frozen.filter(({ order }) => !billed.has(order))) {
    const used = usedBomAlternative(input, order);
    const lines = used === null ? [] : input.bom.filter((line) => line.parent === order.item && line.alternative === used);
    bom.push(...lines.map((line) => ({ ...line, alternative: alternativeOf(order) })));
  }
  const hasOwnBill = new Set(frozen.filter(({ order }) => billed.has(order)).map(alternativeOf));
  return {
    ...shared,
    bom: [...shared.bom.filter(({ alternative }) => alternative === null || !hasOwnBill.has(alternative)), ...bom],
    routings: [...shared.routings, ...routings],
  };
}

const alternativeOf = ({ order }: OpenOrder): string => `(${order})`;

/**
 * What of the reservations leaves the free stock at once. Not what would reach into the safety stock: that is wanted when it is consumed, or the plan would
 * buy the safety stock anew from one day to the next.
 */
function keptFromNow(input: PlanningInput): ReadonlyMap<OrderComponent, Quantity> {
  const safety = new Map(input.items.map(({ item, safetyStock }) => [item, safetyStock]));
  const free = new Map(freeStock(input.stock, input.parameters.now.minutes));
  return new Map(
    reservations(input).map(({ line, reserved }) => {
      const left = free.get(line.component) ?? 0;
      const kept = Math.max(0, Math.min(reserved, left - (safety.get(line.component) ?? 0)));
      free.set(line.component, left - kept);
      return [line, kept];
    }),
  );
}
