import type { BudgetLine } from '../model/money-records';
import { at, date } from '../mrp/netting-fixture';
import { compareBudget, isExceeded } from './budget-comparison';
import type { PlanCost } from './plan-cost';

const line = (period: string, kind: BudgetLine['kind'], amount: number): BudgetLine => ({ period: date(period), kind, amount });
const cost = (day: string, kind: PlanCost['kind'], amount: number, payee: string | null = 'M'): PlanCost => ({
  byAdjustment: false,
  kind,
  at: at(day),
  amount,
  order: 'OF-1',
  operation: null,
  item: 'A',
  payee,
});

describe('a budget against the plan', () => {
  const costs = [
    cost('2026-11-30T10:00', 'labour', 100),
    cost('2026-12-01T06:00', 'labour', 250),
    cost('2026-12-31T23:00', 'purchases', 70, null),
  ];

  it('counts its own kind in its own period, from the first minute to the last', () => {
    const [november, december] = compareBudget([line('2026-11-01', 'labour', 90), line('2026-12-01', 'labour', 300)], costs);
    expect([november.spent, november.left, isExceeded(november)]).toEqual([100, -10, true]);
    expect([december.spent, december.left, isExceeded(december)]).toEqual([250, 50, false]);
  });

  it('counts everything in a total, and says who weighs most; without a payee the item', () => {
    const [total] = compareBudget([line('2026-12-01', 'total', 320)], costs);
    expect(total).toMatchObject({ spent: 320, left: 0 });
    expect(isExceeded(total)).toBe(false);
    expect(total.weighs).toEqual([
      { subject: 'M', amount: 250 },
      { subject: 'A', amount: 70 },
    ]);
  });

  it('adds up two rows of one period and kind', () => {
    expect(compareBudget([line('2026-12-01', 'labour', 100), line('2026-12-01', 'labour', 50)], costs)).toMatchObject([
      { amount: 150, spent: 250 },
    ]);
  });
});
