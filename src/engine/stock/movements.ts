import type { PlanDemand } from '../model/plan';
import type { Minutes } from '../model/units';
import type { PegLink } from '../mrp/netting';
import type { OrderDates } from '../result/order-dates';
import { consumptionTime } from '../result/order-dates';
import type { PlanParts } from '../result/plan-parts';
import type { StockMovement } from './projection';

/**
 * What the finite schedule moves in and out of stock: the good units of every order when they are there, what an operation consumes when it
 * starts, what a demand takes on its date or when all of it can be delivered, and what the programme has beyond the orders on its date or
 * when it is there. So work and deliveries wait, and stock does not fall below zero.
 */
export function stockMovements(parts: PlanParts, dates: readonly OrderDates[], demands: readonly PlanDemand[]): readonly StockMovement[] {
  const { netting } = parts;
  const movements: StockMovement[] = netting.orders.map(({ item, good }, index) => ({ item, at: dates[index].available, quantity: good }));
  for (const peg of netting.pegs) {
    if (peg.consumer.kind === 'safety-stock') continue;
    movements.push({ item: peg.item, at: takenAt(peg, parts, dates, demands), quantity: -peg.quantity });
  }
  return movements;
}

/** When a consumer takes its units; null: never inside the plan. */
function takenAt(peg: PegLink, parts: PlanParts, dates: readonly OrderDates[], demands: readonly PlanDemand[]): Minutes | null {
  const { consumer, supply, needAt } = peg;
  if (consumer.kind === 'order') return consumptionTime(peg, parts);
  if (consumer.kind === 'demand') {
    const { due, available } = demands[consumer.demand];
    return available === null ? null : Math.max(due, available);
  }
  const available = supply.kind === 'stock' ? parts.now : dates[supply.order].available;
  return available === null ? null : Math.max(needAt, available);
}
