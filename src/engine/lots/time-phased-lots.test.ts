import fc from 'fast-check';
import { QUANTITY_TOLERANCE } from '../model/units';
import { leastUnitCostEnd } from './least-unit-cost';
import { lotPolicy, type LotPolicy } from './lot-policy';
import { parseLotRule } from './parse-lot-rule';
import { partPeriodEnd } from './part-period';
import { silverMealEnd } from './silver-meal';
import { lotSizingResult, sizeLots, type LotSizingProblem, type LotSizingResult } from './time-phased-lots';

/** Wagner and Whitin's recursion as it is written in the paper: every end of every lot is tried. */
function policyByTrying(needs: readonly number[], setup: number, holding: number, limits: readonly number[]): number[] {
  const ends: number[] = [];
  const leastFrom = new Array<number>(needs.length + 1).fill(0);
  for (let period = needs.length - 1; period >= 0; period--) {
    let least = needs[period] <= QUANTITY_TOLERANCE ? leastFrom[period + 1] : Infinity;
    ends[period] = period;
    let cost = setup;
    for (let end = period + 1; end <= limits[period]; end++) {
      cost += holding * (end - 1 - period) * needs[end - 1];
      const total = cost + leastFrom[end];
      const furtherAtTheSameCost = ends[period] > period && total <= least + QUANTITY_TOLERANCE;
      if (total < least - QUANTITY_TOLERANCE || furtherAtTheSameCost) {
        least = Math.min(least, total);
        ends[period] = end;
      }
    }
    leastFrom[period] = least;
  }
  return ends;
}

/** The recursion in its simplest form: for every lot all needs that follow, and a policy of its own. */
function sizedSimply(problem: LotSizingProblem): LotSizingResult {
  const { periods, change, safetyStock, frozen, policy } = problem;
  const result = lotSizingResult(periods);
  const limits = Array.from({ length: periods }, (_, period) =>
    Math.max(period + 1, Math.min(periods, problem.limits?.[period] ?? periods)),
  );
  let stock = problem.onHand;
  for (let period = 0; period < periods; period++) {
    stock += change[period];
    const lack = period < frozen ? 0 : safetyStock[period] - stock;
    if (lack > QUANTITY_TOLERANCE) {
      const needs = new Array<number>(periods).fill(0);
      needs[period] = lack;
      let balance = safetyStock[period];
      for (let next = period + 1; next < periods; next++) {
        balance += change[next];
        needs[next] = Math.max(0, safetyStock[next] - balance);
        balance += needs[next];
      }
      const end = endOf(policy, needs, period, limits);
      result.net[period] = lack;
      result.launched[period] = policy.launch(needs.slice(period, end).reduce((sum, need) => sum + need, 0));
      result.good[period] = result.launched[period] * policy.goodShare;
    }
    stock += result.good[period];
    result.projected[period] = stock;
  }
  return result;
}

function endOf({ rule: { base } }: LotPolicy, needs: readonly number[], period: number, limits: readonly number[]): number {
  const at = (next: number): number => needs[next];
  switch (base.rule) {
    case 'POQ':
      return Math.min(limits[period], period + base.periods);
    case 'SM':
      return silverMealEnd(at, period, limits[period], base.setupCost, base.holdingCost);
    case 'LUC':
      return leastUnitCostEnd(at, period, limits[period], base.setupCost, base.holdingCost);
    case 'PPB':
      return partPeriodEnd(at, period, limits[period], base.setupCost, base.holdingCost);
    case 'WW':
      return policyByTrying(needs, base.setupCost, base.holdingCost, limits)[period];
    default:
      return period + 1;
  }
}

const LOOKING_AHEAD = ['POQ:3', 'SM:100,1', 'LUC:100,1', 'PPB:100,1', 'WW:100,1', 'WW:40,0.25', 'WW:1000,0.5', 'WW:3,2'];

/** Quantities in quarters, so that sums are exact: stock, receipts among the requirements, safety stock, frozen periods, shelf lives, limits of lots. */
const problems = fc.integer({ min: 1, max: 40 }).chain((periods) => {
  const quarters = (least: number, most: number) => fc.integer({ min: least * 4, max: most * 4 }).map((count) => count / 4);
  const series = (value: fc.Arbitrary<number>) => fc.array(value, { minLength: periods, maxLength: periods });
  const change = series(fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 6, arbitrary: quarters(-90, 0) }, quarters(0, 150)));
  const shelfLife = fc.option(
    series(fc.integer({ min: 1, max: 4 })).map((lives) => {
      let latest = 0;
      return lives.map((life, period) => (latest = Math.max(latest, period + life)));
    }),
  );
  const base = fc.constantFrom(...LOOKING_AHEAD);
  const lots = fc.constantFrom('', ';MULT:40', ';MIN:70', ';MIN:30;MULT:4');
  return fc.record({
    periods: fc.constant(periods),
    onHand: quarters(-50, 100),
    change,
    safetyStock: fc.oneof(fc.constant(new Array<number>(periods).fill(0)), series(quarters(0, 20))),
    frozen: fc.constantFrom(0, 0, 2),
    policy: fc
      .tuple(base, lots, fc.constantFrom(0, 0, 0.5))
      .map(([rule, limit, scrap]) => lotPolicy(parseLotRule(rule + limit)!, { scrap })),
    limits: shelfLife,
  });
});

describe('lots that look ahead', () => {
  it('are those of the simplest recursion, to the last digit', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const result = lotSizingResult(problem.periods);
        sizeLots(problem, result);
        expect(result).toEqual(sizedSimply(problem));
      }),
      { numRuns: 500 },
    );
  });

  it.each(LOOKING_AHEAD)('by %s are found for a hundred thousand periods, with runs of periods that need nothing', (text) => {
    const periods = 100_000;
    const change = Float64Array.from({ length: periods }, (_, period) => (period % 1000 < 300 ? 0 : -((period * 7919) % 97)));
    const result = lotSizingResult(periods);
    sizeLots(
      { periods, onHand: 0, change, safetyStock: new Float64Array(periods), frozen: 0, policy: lotPolicy(parseLotRule(text)!) },
      result,
    );
    const wanted = change.reduce((sum, quantity) => sum - quantity, 0);
    expect(result.launched.reduce((sum, lot) => sum + lot, 0)).toBe(wanted);
    expect(
      Math.min(...Array.from({ length: 100 }, (_, part) => Math.min(...result.projected.subarray(part * 1000, (part + 1) * 1000)))),
    ).toBe(0);
  });
});
