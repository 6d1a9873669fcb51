import type { BudgetLine } from '../model/money-records';
import { budgetPeriods, costsOfBudget, type BudgetPeriod } from './budget-periods';
import type { PlanCost } from './plan-cost';

/** A budget against what the plan spends in its period. */
export interface BudgetComparison extends Omit<BudgetPeriod, 'line'> {
  readonly spent: number;
  /** Below 0: exceeded by so much. */
  readonly left: number;
  /** Payees or items that cost most, the dearest first. */
  readonly weighs: readonly { readonly subject: string; readonly amount: number }[];
}

/** Money that is closer to the budget than this keeps it. */
const TOLERANCE = 0.005;

/** True when the plan spends more than the budget has. */
export function isExceeded({ left }: Pick<BudgetComparison, 'left'>): boolean {
  return left < -TOLERANCE;
}

/**
 * Every budget with the cost of the plan in its period, by start, then in order of the table. Two rows of one period and kind are one budget of their
 * sum. What no budget covers is in none.
 */
export function compareBudget(lines: readonly BudgetLine[], costs: readonly PlanCost[]): BudgetComparison[] {
  const sums = new Map<string, BudgetLine>();
  for (const line of lines) {
    const key = `${line.period.minutes} ${line.kind}`;
    const known = sums.get(key);
    sums.set(key, known === undefined ? line : { ...known, amount: known.amount + line.amount });
  }
  return budgetPeriods([...sums.values()]).map(({ line: _, ...period }) => {
    const own = costsOfBudget({ ...period, line: _ }, costs);
    const spent = own.reduce((sum, { amount }) => sum + amount, 0);
    return { ...period, spent, left: period.amount - spent, weighs: weights(own) };
  });
}

function weights(costs: readonly PlanCost[]): { subject: string; amount: number }[] {
  const sums = new Map<string, number>();
  for (const { payee, item, amount } of costs) sums.set(payee ?? item, (sums.get(payee ?? item) ?? 0) + amount);
  const rows = [...sums].map(([subject, amount]) => ({ subject, amount }));
  return rows.sort((a, b) => b.amount - a.amount || (a.subject < b.subject ? -1 : 1));
}
