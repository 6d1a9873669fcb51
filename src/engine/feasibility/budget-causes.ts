import { budgetPeriods, costsOfBudget } from '../cost/budget-periods';
import { planCosts } from '../cost/plan-cost';
import type { PlanningInput } from '../model/input';
import type { Plan } from '../model/plan';
import type { BudgetCause } from './feasibility';

/** Money: rounding in the tables is no breach. */
const TOLERANCE = 0.005;

/**
 * By bucket, the budgets that the plan has overrun by the end of it: what it costs from its own moment on, summed from the start of the budget's
 * period. A bucket that spends nothing of an overrun budget is not blamed.
 */
export function budgetCauses(input: PlanningInput, plan: Plan): readonly (readonly BudgetCause[])[] {
  const causes: BudgetCause[][] = plan.buckets.map(() => []);
  if (input.budget.length === 0) return causes;
  const { rows } = planCosts(input, plan);
  for (const budget of budgetPeriods(input.budget)) {
    const costs = costsOfBudget(budget, rows);
    let spent = 0;
    let next = 0;
    plan.buckets.forEach((_, index) => {
      const end = plan.buckets[index + 1] ?? plan.bucketEnd;
      const before = spent;
      for (; next < costs.length && costs[next].at < end; next++) spent += costs[next].amount;
      if (spent > before && spent > budget.amount + TOLERANCE)
        causes[index].push({ kind: 'budget', verdict: 'not', subject: budget.kind, amount: budget.amount, spent });
    });
  }
  return causes;
}
