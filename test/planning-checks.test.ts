import fc from 'fast-check';
import { auditData } from '../src/engine/audit/audit-data';
import { dataQuality } from '../src/engine/audit/quality-score';
import { planCosts } from '../src/engine/cost/plan-cost';
import { feasibilityOf } from '../src/engine/feasibility/feasibility-of';
import { shortageOutlook } from '../src/engine/feasibility/shortage-outlook';
import type { PlanningInput } from '../src/engine/model/input';
import type { Plan } from '../src/engine/model/plan';
import { masterSchedule } from '../src/engine/mrp/master-schedule';
import { promiseList } from '../src/engine/mrp/master-schedule-promises';
import { computePlan } from '../src/engine/plan';
import { stockAnalysis } from '../src/engine/stock/stock-analysis';
import { generateWorkshop } from './workshop-generator';

/** What checks a plan must hold against the plan itself, whatever the workshop. */
describe('the checks of any workshop’s plan', () => {
  const anySeed = fc.integer({ min: 1, max: 10_000 });
  const planOf = (seed: number): { readonly input: PlanningInput; readonly plan: Plan } => {
    const input = generateWorkshop(seed);
    return { input, plan: computePlan(input, { iterations: 0, seed: 1 }) };
  };

  it('agree with its lateness, its demands and its stock', () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        const { input, plan } = planOf(seed);
        const { periods, orders } = feasibilityOf(input, plan);
        expect(periods.map(({ bucket }) => bucket)).toEqual(plan.buckets);
        for (const { verdict, causes } of periods) {
          expect(verdict === 'feasible').toBe(causes.length === 0);
          expect(verdict === 'not').toBe(causes.some((cause) => cause.verdict === 'not'));
        }
        for (const { order, verdict, causes } of orders) {
          expect(verdict === 'not').toBe(order.lateMinutes > 0 || order.finish === null);
          expect(causes.length > 0).toBe(verdict !== 'feasible');
        }
        for (const { item, state, cover, reactDays, missing } of shortageOutlook(input, plan)) {
          expect(input.items.find((one) => one.item === item)?.kind).not.toBe('phantom');
          expect(reactDays === null).toBe(cover === null);
          if (state === 'act') expect(reactDays).toBeLessThanOrEqual(7);
          if (state === 'planned') expect(reactDays).toBeGreaterThan(7);
          expect(missing).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('cost, count and promise nothing that is not there', () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        const { input, plan } = planOf(seed);
        for (const { amount, at } of planCosts(input, plan).rows) {
          expect(amount).toBeGreaterThanOrEqual(0);
          expect(at).toBeGreaterThanOrEqual(plan.now);
        }
        const { rows } = stockAnalysis(input, plan);
        for (const { item, free, required, excess } of rows) {
          const safety = input.items.find((one) => one.item === item)!.safetyStock;
          expect(excess).toBeCloseTo(Math.max(0, free - required - safety), 5);
        }
        for (const line of promiseList(input, plan)) {
          expect(line.onTime).toBeLessThanOrEqual(line.demand.quantity);
          expect(line.state === 'later').toBe(line.differenceMinutes === null || line.differenceMinutes > 0);
          if (line.state !== 'later') expect(line.onTime).toBe(line.demand.quantity);
        }
        for (const { item, cells } of masterSchedule(input, plan)) {
          const sum = (value: (cell: (typeof cells)[number]) => number): number => cells.reduce((total, cell) => total + value(cell), 0);
          const gross = plan.netRequirements.filter((row) => row.item === item).reduce((total, row) => total + row.gross, 0);
          expect(sum(({ independent, dependent }) => independent + dependent)).toBeCloseTo(gross, 4);
          const isComponent = input.bom.some(({ component }) => component === item);
          if (!isComponent) for (const { dependent } of cells) expect(dependent).toBe(0);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('find the same in a workshop every time, and never a row that is not there', () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        const input = generateWorkshop(seed);
        const findings = auditData(input);
        expect(auditData(input)).toEqual(findings);
        const { score } = dataQuality(input, findings);
        expect(score === null || (score >= 0 && score <= 100)).toBe(true);
      }),
      { numRuns: 15 },
    );
  });
});
