import { planCosts } from '../cost/plan-cost';
import { aResource, planned } from '../feasibility/feasibility-fixture';
import type { AdjustmentRow } from '../model/change-records';
import { aDemand, anItem, anOperation, date } from '../mrp/netting-fixture';
import { computePlan } from '../plan';
import { adjustmentsCost } from './adjustment-cost';
import { adjustmentRow } from './adjustment-rows';
import { applyAdjustments } from './apply-adjustment';
import { planFigures } from './plan-figures';

// The plant works from Monday to Friday, 06:00 to 14:00; now is Monday 23 November 2026, 06:00. Ten hours of the saw at 40 an hour, and 25 of S at 4.
const { input } = planned({
  items: [anItem('P', { kind: 'make' }), anItem('S', { leadTimeDays: 3, unitCost: 4 })],
  routings: [anOperation('P', 10, { resources: ['Saw'], setupTime: 600 })],
  resources: [aResource('Saw', { hourlyCost: 40 })],
  demands: [aDemand('D1', 'P', 1, '2026-11-23T18:00'), aDemand('D2', 'S', 25, '2026-12-04')],
});
const evening = adjustmentRow({ kind: 'overtime', subject: 'Saw', from: date('2026-11-23'), quantity: 4 }, 'A1');

/** Cost of the plan with those rows, as scenarios compare it and as its budget counts it. */
function costsWith(rows: readonly AdjustmentRow[]): { readonly compared: number | null; readonly budget: number } {
  const changed = applyAdjustments(input, rows).input;
  const plan = computePlan(changed, { iterations: 0, seed: 1 });
  const budget = planCosts(changed, plan).rows.reduce((sum, { amount }) => sum + amount, 0);
  return { compared: planFigures(changed, plan, adjustmentsCost(input, rows, null)).cost, budget };
}

describe('the cost of a plan', () => {
  it('is the total that its budget counts, purchases included', () => {
    // 10 × 40 + 25 × 4.
    expect(costsWith([])).toEqual({ compared: 500, budget: 500 });
  });

  it('counts the hours that an adjustment opens once: all of them, at the premium, worked or not', () => {
    // Eight hours by day and two of the four of the evening: 320 + 4 × 50 + 100; the budget has what is worked: 320 + 2 × 50 + 100.
    expect(costsWith([evening])).toEqual({ compared: 620, budget: 520 });
  });

  it('takes the planner’s own figure instead of the hours', () => {
    expect(costsWith([{ ...evening, cost: 90 }]).compared).toBe(320 + 90 + 100);
  });

  it('counts a second machine by its open time alone', () => {
    const row = adjustmentRow({ kind: 'extra-unit', subject: 'Saw', from: date('2026-11-23'), to: date('2026-11-27'), cost: 70 }, 'A2');
    const order = { ...input.demands[0], id: 'D3', item: 'Q' };
    const second = anOperation('Q', 10, { resources: ['Saw'], setupTime: 600 });
    const items = [...input.items, anItem('Q', { kind: 'make' })];
    const two = { ...input, items, routings: [...input.routings, second], demands: [...input.demands, order] };
    const changed = applyAdjustments(two, [row]).input;
    const plan = computePlan(changed, { iterations: 0, seed: 1 });
    // Ten hours on each of the two machines; those of the second are in the 70.
    expect(planFigures(changed, plan, adjustmentsCost(two, [row], null)).cost).toBe(400 + 70 + 100);
  });
});
