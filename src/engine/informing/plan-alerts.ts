import { compareBudget, isExceeded } from '../cost/budget-comparison';
import type { MoneyFindingCode } from '../cost/finding-codes';
import { planCosts } from '../cost/plan-cost';
import type { Finding } from '../model/finding';
import type { PlanningInput } from '../model/input';
import type { Plan } from '../model/plan';
import type { ProjectFindingCode } from '../project/finding-codes';
import { planProjects } from '../project/project-plan';

/** Less than this chance to keep its date puts a project in danger. */
const DANGER = 0.5;

/** What money and projects have to say beside the messages of the plan: budgets that it exceeds, projects whose date is in danger. */
export function planAlerts(input: PlanningInput, plan: Plan): Finding<MoneyFindingCode | ProjectFindingCode>[] {
  return [...budgetAlerts(input, plan), ...projectAlerts(input, plan)];
}

function budgetAlerts(input: PlanningInput, plan: Plan): Finding<MoneyFindingCode>[] {
  if (input.budget.length === 0) return [];
  return compareBudget(input.budget, planCosts(input, plan).rows)
    .filter(isExceeded)
    .map(({ kind, start, amount, spent, left, weighs }) => ({
      severity: 'warning',
      code: `budget.exceeded-${kind}`,
      parameters: {
        period: { day: start },
        amount: Math.round(amount),
        spent: Math.round(spent),
        over: Math.round(-left),
        most: weighs[0]?.subject ?? '',
        currency: input.parameters.currency,
      },
    }));
}

function projectAlerts(input: PlanningInput, plan: Plan): Finding<ProjectFindingCode>[] {
  return planProjects(input, plan.now).flatMap(({ project, finish, due, probability, path }): Finding<ProjectFindingCode>[] => {
    if (due === null || probability === null || probability >= DANGER) return [];
    const parameters = { finish: { day: finish }, due: { day: due }, chance: Math.round(probability * 100), path: { path } };
    return [{ severity: 'warning', code: 'project.date-in-danger', parameters, key: project }];
  });
}
