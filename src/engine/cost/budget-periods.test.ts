import type { BudgetKind, BudgetLine } from '../model/money-records';
import { at, date } from '../mrp/netting-fixture';
import { budgetPeriods, costsOfBudget } from './budget-periods';
import type { PlanCost } from './plan-cost';

const line = (period: string, kind: BudgetKind = 'labour', amount = 100): BudgetLine => ({ period: date(period), kind, amount });

const ends = (lines: readonly BudgetLine[]): number[] => budgetPeriods(lines).map(({ end }) => end);

describe('the period of a budget', () => {
  it('ends with the next one of its kind', () => {
    expect(ends([line('2027-01-01'), line('2027-02-01'), line('2027-01-11', 'purchases')])).toEqual([
      at('2027-02-01'),
      at('2027-02-01'),
      at('2027-03-01'),
    ]);
  });

  it('is a month when it begins on the first and there is no other, February too', () => {
    expect(ends([line('2027-02-01')])).toEqual([at('2027-03-01')]);
    expect(ends([line('2027-12-01')])).toEqual([at('2028-01-01')]);
  });

  it('is shared by rows of one day and kind, which are one budget', () => {
    const all = budgetPeriods([line('2027-02-01', 'labour', 100), line('2027-02-01', 'total', 900), line('2027-02-01', 'labour', 50)]);
    expect(all.map(({ kind, amount }) => [kind, amount])).toEqual([
      ['labour', 150],
      ['total', 900],
    ]);
  });

  it('is as long as the one before: weeks after weeks, quarters after quarters', () => {
    expect(ends([line('2027-03-01'), line('2027-03-08')])).toEqual([at('2027-03-08'), at('2027-03-15')]);
    expect(ends([line('2027-01-01'), line('2027-04-01')])).toEqual([at('2027-04-01'), at('2027-07-01')]);
  });
});

describe('what counts against a budget', () => {
  const cost = (kind: PlanCost['kind'], when: string): PlanCost => ({
    byAdjustment: false,
    kind,
    at: at(when),
    amount: 1,
    order: 'O',
    operation: null,
    item: 'I',
    payee: null,
  });
  const costs = [
    cost('labour', '2027-01-31T23:59'),
    cost('labour', '2027-02-01'),
    cost('purchases', '2027-02-28'),
    cost('labour', '2027-03-01'),
  ];

  it('is its own kind inside its period, all kinds for the total', () => {
    const [labour] = budgetPeriods([line('2027-02-01')]);
    const [total] = budgetPeriods([line('2027-02-01', 'total')]);
    expect(costsOfBudget(labour, costs)).toEqual([costs[1]]);
    expect(costsOfBudget(total, costs)).toEqual([costs[1], costs[2]]);
  });
});
