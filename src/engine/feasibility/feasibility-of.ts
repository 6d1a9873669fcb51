import type { PlanningInput } from '../model/input';
import type { Plan } from '../model/plan';
import type { Feasibility } from './feasibility';
import { orderFeasibility } from './order-feasibility';
import { periodFeasibility } from './period-feasibility';

/**
 * The feasibility verdict of a plan: of each period and of each order, with every cause. `input` is what the plan was computed from. Pure; never throws for
 * bad data.
 */
export function feasibilityOf(input: PlanningInput, plan: Plan): Feasibility {
  return { periods: periodFeasibility(input, plan), orders: orderFeasibility(plan) };
}
