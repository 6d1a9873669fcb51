import type { LastPlan } from '../model/last-plan';
import type { Plan } from '../model/plan';

/** A plan as the next run finds it: what is scheduled in it. */
export function lastPlanOf({ operations, orders }: Plan): LastPlan {
  return {
    operations: operations.flatMap(({ order, operation, resource, unit, start, finish, people }) =>
      start === null || finish === null ? [] : [{ order, operation, resource, unit, start, finish, people }],
    ),
    orders: orders.flatMap(({ order, item, quantity, start, finish }) =>
      start === null || finish === null ? [] : [{ order, item, quantity, start, finish }],
    ),
  };
}
