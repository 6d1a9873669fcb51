import { resolveDue } from '../calendar/resolve-date';
import type { PlanningInput } from '../model/input';
import { QUANTITY_TOLERANCE, type Minutes } from '../model/units';
import type { PegLink } from '../mrp/netting';
import type { DeliveryGoal } from '../schedule/workload';
import type { OperationsContext } from './operations-context';
import type { OrderSupply } from './supply-of-order';

/** Weight of a priority: 6 - priority, at least 1 (DOMAIN convention 16). */
export function weightOf(priority: number): number {
  return Math.max(1, 6 - priority);
}

/** What an order that serves no demand weighs against one that does: its date is worth keeping, but never a customer's. */
const UNASKED_SHARE = 0.02;

/**
 * What ought to be there by when: each demand that netting covers, with the orders and supplies pegged to it; then each scheduled order
 * that serves no demand in the end (its stock, the programme or safety stock wants it), by its own due date. Demands first, each in the
 * order of the tables.
 */
export function deliveryGoals(context: OperationsContext, supplies: readonly OrderSupply[]): readonly DeliveryGoal[] {
  const { input, netting, now, calendars } = context;
  const inStock = stockReady(input, now);
  const time = calendars.calendar(null);
  const lasts = input.demands.map((): Set<number> => new Set());
  const ready: Minutes[] = input.demands.map(() => inStock);
  for (const { consumer, supply } of netting.pegs) {
    if (consumer.kind !== 'demand' || supply.kind !== 'order') continue;
    const { lastOperations, ready: at } = supplies[supply.order];
    lastOperations.forEach((operation) => lasts[consumer.demand].add(operation));
    ready[consumer.demand] = Math.max(ready[consumer.demand], at);
  }
  const goals: DeliveryGoal[] = [];
  input.demands.forEach((demand, index) => {
    if (netting.demandQuantities[index] <= QUANTITY_TOLERANCE) return;
    const goal = { key: demand.id, kind: 'demand' as const, due: resolveDue(demand.due, time), weight: weightOf(demand.priority) };
    goals.push({ ...goal, operations: [...lasts[index]], supplyReady: ready[index] });
  });
  const serving = ordersServingDemands(netting.orders.length, netting.pegs);
  netting.orders.forEach((order, index) => {
    const { lastOperations } = supplies[index];
    if (serving[index] === 1 || lastOperations.length === 0) return;
    const goal = { key: order.id, kind: 'order' as const, due: order.due, weight: UNASKED_SHARE * weightOf(order.priority) };
    goals.push({ ...goal, operations: lastOperations, supplyReady: now });
  });
  return goals;
}

/**
 * When stock is there: at `now` as it was written, that is from midnight when it has no time. What is due on the day of the plan and lies in
 * stock is not late because the plant opens later, or on another day.
 */
export function stockReady({ parameters }: Pick<PlanningInput, 'parameters'>, now: Minutes): Minutes {
  return Math.min(now, parameters.now.minutes);
}

/** 1 for each order that serves a demand directly or through the orders that consume it. */
export function ordersServingDemands(count: number, pegs: readonly PegLink[]): Uint8Array {
  const serving = new Uint8Array(count);
  const suppliersOf: number[][] = Array.from({ length: count }, () => []);
  const open: number[] = [];
  for (const { consumer, supply } of pegs) {
    if (supply.kind !== 'order') continue;
    if (consumer.kind === 'order') suppliersOf[consumer.order].push(supply.order);
    else if (consumer.kind === 'demand' && serving[supply.order] === 0) {
      serving[supply.order] = 1;
      open.push(supply.order);
    }
  }
  for (let order = open.pop(); order !== undefined; order = open.pop()) {
    for (const supplier of suppliersOf[order]) {
      if (serving[supplier] === 1) continue;
      serving[supplier] = 1;
      open.push(supplier);
    }
  }
  return serving;
}
