import fc from 'fast-check';
import { eoq } from './eoq';
import { launchQuantity } from './launch-quantity';
import { lotCost } from './lot-cost';
import { splitLot } from './lot-policy';
import { LOT_FOR_LOT, type LotRule } from './lot-rule';
import { lotSizes } from './lot-sizes';
import { parseLotRule } from './parse-lot-rule';
import { wagnerWhitin } from './wagner-whitin';

const rule = (text: string): LotRule => parseLotRule(text)!;

/** Every pattern of periods with a setup; each lot covers up to the next. The cheapest that leaves no shortage. */
function cheapestPattern(needs: readonly number[], setups: readonly number[], holding: number): number {
  let least = Infinity;
  for (let pattern = 0; pattern < 1 << needs.length; pattern++) {
    let cost = 0;
    let stock = 0;
    let feasible = true;
    for (let period = 0; period < needs.length && feasible; period++) {
      if (pattern & (1 << period)) {
        cost += setups[period];
        stock = needs[period];
        for (let next = period + 1; next < needs.length && !(pattern & (1 << next)); next++) stock += needs[next];
      }
      stock -= needs[period];
      feasible = stock >= -1e-9;
      cost += holding * stock;
    }
    if (feasible) least = Math.min(least, cost);
  }
  return least;
}

describe('Wagner-Whitin', () => {
  it('finds the plan of the paper of 1958, with a setup cost of its own for each of twelve months', () => {
    const demand = [69, 29, 36, 61, 61, 26, 34, 67, 45, 67, 79, 56];
    const setups = [85, 102, 102, 101, 98, 114, 105, 86, 119, 110, 98, 114];
    const lots = wagnerWhitin(demand, setups, 1);
    expect(lots).toEqual([98, 0, 97, 0, 121, 0, 0, 112, 0, 67, 135, 0]);
    expect(lotCost(demand, lots, setups, 1)).toBe(864);
  });

  it('makes ten airplanes at once (Hillier and Lieberman, 4.8 millions)', () => {
    const lots = lotSizes([3, 2, 3, 2], rule('WW:2,0.2'));
    expect(lots).toEqual([10, 0, 0, 0]);
    expect(lotCost([3, 2, 3, 2], lots, 2, 0.2)).toBeCloseTo(4.8);
  });

  it('costs 248 for the four weeks of Nahmias', () => {
    const lots = lotSizes([52, 87, 23, 56], rule('WW:75,1'));
    expect(lots).toEqual([52, 110, 0, 56]);
    expect(lotCost([52, 87, 23, 56], lots, 75, 1)).toBe(248);
  });

  it('charges no setup for a first week without a requirement (Heizer and Render, 455)', () => {
    const needs = [0, 30, 40, 0, 10, 40, 30, 0, 30, 55];
    const lots = lotSizes(needs, rule('WW:100,1'));
    expect(lots).toEqual([0, 80, 0, 0, 0, 70, 0, 0, 85, 0]);
    expect(lotCost(needs, lots, 100, 1)).toBe(455);
  });

  it('costs as little as the best of all setup patterns', () => {
    const instance = fc
      .integer({ min: 1, max: 9 })
      .chain((periods) =>
        fc.tuple(
          fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 60 })), { minLength: periods, maxLength: periods }),
          fc.array(fc.integer({ min: 1, max: 150 }), { minLength: periods, maxLength: periods }),
          fc.constantFrom(0.25, 0.5, 1, 3),
        ),
      );
    fc.assert(
      fc.property(instance, ([needs, setups, holding]) => {
        const lots = wagnerWhitin(needs, setups, holding);
        expect(lotCost(needs, lots, setups, holding)).toBeCloseTo(cheapestPattern(needs, setups, holding), 6);
      }),
      { numRuns: 300 },
    );
  });
});

describe('rules that look ahead', () => {
  const cost = (needs: readonly number[], text: string): number => lotCost(needs, lotSizes(needs, rule(text)), 100, 1);

  it('never cost less than Wagner-Whitin, and cover every requirement in time', () => {
    const needs = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 90 })), { minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(needs, (series) => {
        const best = cost(series, 'WW:100,1');
        for (const name of ['SM', 'LUC', 'PPB', 'EOQ']) expect(cost(series, `${name}:100,1`)).toBeGreaterThanOrEqual(best - 1e-6);
        for (const text of ['SM:100,1', 'LUC:100,1', 'PPB:100,1', 'POQ:3', 'L4L']) {
          let stock = 0;
          lotSizes(series, rule(text)).forEach((lot, period) => {
            stock += lot - series[period];
            expect(stock).toBeGreaterThanOrEqual(-1e-9);
          });
          expect(stock).toBeCloseTo(0);
        }
      }),
    );
  });

  // By hand. Silver-Meal from period 1: 80, (80 + 60)/2 = 70, (140 + 2×40)/3 = 73.3 rises: covers 1 and 2; from 3: 80, (80 + 70)/2 = 75.
  it('stops Silver-Meal at the first rise of the cost per period', () => {
    expect(lotSizes([20, 60, 40, 70], rule('SM:80,1'))).toEqual([80, 0, 110, 0]);
  });

  // By hand. Cost per unit from 1: 80/20 = 4, 140/80 = 1.75, 220/120 = 1.83 rises; from 3: 80/40 = 2, 150/110 = 1.36.
  it('stops least unit cost at the first rise of the cost per unit', () => {
    expect(lotSizes([20, 60, 40, 70], rule('LUC:80,1'))).toEqual([80, 0, 110, 0]);
  });

  // By hand. Holding from 1: 0, 60, 140: 60 is nearest to 80; from 3: 0, 70: 70 is nearest.
  it('balances part periods at the holding cost nearest to the setup cost', () => {
    expect(lotSizes([20, 60, 40, 70], rule('PPB:80,1'))).toEqual([80, 0, 110, 0]);
    // Holding 0, 30, 130 with a setup of 100: 130 is nearer than 30.
    expect(lotSizes([10, 30, 50, 40], rule('PPB:100,1'))).toEqual([90, 0, 0, 40]);
  });
});

describe('the ten weeks of Heizer and Render', () => {
  const needs = [0, 30, 40, 0, 10, 40, 30, 0, 30, 55];
  it('cost 700 lot for lot, 495 with a period order quantity of three weeks', () => {
    expect(lotCost(needs, lotSizes(needs, LOT_FOR_LOT), 100, 1)).toBe(700);
    expect(lotCost(needs, lotSizes(needs, rule('POQ:3')), 100, 1)).toBe(495);
  });
  it('cost 775 in economic lots of 73', () => {
    expect(Math.round(eoq(27, 100, 1))).toBe(73);
    expect(lotCost(needs, lotSizes(needs, rule('FOQ:73')), 100, 1)).toBe(775);
  });
});

describe('eoq', () => {
  it('is 304.05 with a fixed cost of 8, a holding cost of 0.225 and a rate of 1300 (Snyder and Shen, example 3.1)', () => {
    expect(eoq(1300, 8, 0.225)).toBeCloseTo(304.0467800264368, 9);
  });
  it('is 600 for 2400 a year at 120 an order and 8 % of 20 (exercice Wilson)', () => {
    expect(eoq(2400, 120, 0.08 * 20)).toBeCloseTo(600, 9);
  });
});

describe('launchQuantity', () => {
  it('launches 112 for 100 good ones at a scrap of 10 %, 110 by the additive convention', () => {
    expect(launchQuantity(100, { scrap: 0.1, decimals: 0 })).toBe(112);
    expect(launchQuantity(100, { scrap: 0.1, decimals: 0, convention: 'additive' })).toBe(110);
  });
  it('applies over-launch after scrap and the lot rule last', () => {
    expect(launchQuantity(90, { scrap: 0.1, overLaunch: 0.05 })).toBeCloseTo(105, 9);
    expect(launchQuantity(90, { scrap: 0.1, overLaunch: 0.05, lotRule: rule('MULT:25') })).toBe(125);
  });
  it('raises to MIN, then up to MULT', () => {
    expect(launchQuantity(3, { lotRule: rule('MIN:10;MULT:4') })).toBe(12);
  });
  it('launches nothing for nothing', () => {
    expect(launchQuantity(0, { lotRule: rule('MIN:10') })).toBe(0);
  });
});

describe('splitLot', () => {
  it('splits into full orders and a rest', () => {
    expect(splitLot(1100, rule('MAX:500'))).toEqual([500, 500, 100]);
  });
  it('keeps each part to the multiple', () => {
    expect(splitLot(24, rule('MULT:4;MAX:10'))).toEqual([8, 8, 8]);
  });
  it('leaves a lot of exactly MAX whole', () => {
    expect(splitLot(500, rule('FOQ:500;MAX:500'))).toEqual([500]);
  });
});
