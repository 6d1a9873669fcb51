import type { OpenOrder } from '../model/input';
import type { ItemId, OrderId } from '../model/units';
import type { NettingState } from './netting-state';
import type { OrderStore } from './order-store';

/** Id of a planned order: `item/1`, `item/2`, … */
export function plannedId(item: ItemId, number: number): OrderId {
  return `${item}/${number}`;
}

/** Numbers that orders of the planner have already, by item in lower case. */
export type TakenNumbers = ReadonlyMap<string, ReadonlySet<number>>;

/** The numbers of the planner's orders that are named as planned ones are, without case; proposed ones are planned anew. */
export function takenNumbers(orders: readonly OpenOrder[]): TakenNumbers {
  const taken = new Map<string, Set<number>>();
  for (const { order, status } of orders) {
    if (status === 'proposed') continue;
    const slash = order.lastIndexOf('/');
    const number = Number(order.slice(slash + 1));
    if (slash < 0 || plannedId('', number) !== order.slice(slash)) continue;
    const item = order.slice(0, slash).toLowerCase();
    const ofItem = taken.get(item);
    if (ofItem) ofItem.add(number);
    else taken.set(item, new Set([number]));
  }
  return taken;
}

/**
 * Numbers an item's planned orders by due date, from 1. A number that an order of the planner has already (a planned order that he made
 * firm) is left out, so that the others keep theirs.
 */
export function numberOrders({ orders, taken }: NettingState, item: ItemId, plannedFrom: number): void {
  const planned = orders.count - plannedFrom;
  if (planned === 0) return;
  const skipped = taken.size === 0 ? undefined : taken.get(item.toLowerCase());
  const places = dueInOrder(orders, plannedFrom) ? null : byDue(orders, plannedFrom);
  let number = 0;
  for (let place = 0; place < planned; place++) {
    do number++;
    while (skipped?.has(number));
    orders.number[places === null ? plannedFrom + place : places[place]] = number;
  }
}

function dueInOrder({ due, count }: OrderStore, plannedFrom: number): boolean {
  for (let order = plannedFrom + 1; order < count; order++) if (due[order] < due[order - 1]) return false;
  return true;
}

function byDue({ due, count }: OrderStore, plannedFrom: number): number[] {
  const planned: number[] = [];
  for (let order = plannedFrom; order < count; order++) planned.push(order);
  return planned.sort((a, b) => due[a] - due[b] || a - b);
}
