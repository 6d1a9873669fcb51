import type { ItemId, OrderId } from '../model/units';
import type { NettingState } from './netting-state';
import type { OrderStore } from './order-store';

/** Id of a planned order: `item/1`, `item/2`, … */
export function plannedId(item: ItemId, number: number): OrderId {
  return `${item}/${number}`;
}

/**
 * Numbers an item's planned orders by due date, from 1. A number that an order of the planner has already (a planned order that he made
 * firm) is left out, so that the others keep theirs.
 */
export function numberOrders({ orders, takenIds }: NettingState, item: ItemId, plannedFrom: number): void {
  let number = 0;
  for (const order of byDue(orders, plannedFrom)) {
    do number++;
    while (takenIds.size > 0 && takenIds.has(plannedId(item, number).toLowerCase()));
    orders.number[order] = number;
  }
}

function byDue(orders: OrderStore, plannedFrom: number): number[] {
  const { due } = orders;
  const planned: number[] = [];
  let inOrder = true;
  for (let order = plannedFrom; order < orders.count; order++) {
    planned.push(order);
    if (order > plannedFrom && due[order] < due[order - 1]) inOrder = false;
  }
  return inOrder ? planned : planned.sort((a, b) => due[a] - due[b] || a - b);
}
