import type { PlanOrder } from '../model/plan';
import { MINUTES_PER_DAY, type Minutes, type OrderId } from '../model/units';

/** The orders whose papers the planner wants: these, or all that start on a day (its first minute). */
export type PackChoice = { readonly orders: readonly OrderId[] } | { readonly day: Minutes };

/** True for an order of the choice; planned ones are known by the number that the plan gives them. */
export function isInPack(choice: PackChoice, { order, start }: Pick<PlanOrder, 'order' | 'start'>): boolean {
  if ('orders' in choice) return choice.orders.includes(order);
  return start !== null && start >= choice.day && start < choice.day + MINUTES_PER_DAY;
}
