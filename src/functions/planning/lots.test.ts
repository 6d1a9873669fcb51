import fc from 'fast-check';
import { inverseNormal } from '../../engine/lots/inverse-normal';
import { callFunction } from '../contract';

describe('lots', () => {
  it('launch by yield, rounded by the lot rule alone', () => {
    // Source: two scrap conventions, 112 by yield; carbon PR 1312.
    expect(callFunction('LAUNCH_QTY', [100, 0.1, 0, 'MULT:1'])).toBe(112);
    expect(callFunction('QTE_LANCEE', [100, 0.1])).toBeCloseTo(111.1111111, 6);
    expect(callFunction('LAUNCH_QTY', [[0, 90, 45], 0.1, 0.1, 'MIN:60;MULT:5'])).toEqual([[0, 110, 60]]);
  });

  it('are the optimum of Wagner and Whitin', () => {
    // Sources: Nahmias; Hillier & Lieberman; Wagner & Whitin 1958 for the cost of 864 with a setup cost in each period.
    expect(callFunction('LOT_SIZE', [[52, 87, 23, 56], 'WW:75,1'])).toEqual([[52, 110, 0, 56]]);
    expect(callFunction('LOT_COST', [[52, 87, 23, 56], [52, 110, 0, 56], 75, 1])).toBe(248);
    expect(callFunction('LOT_SIZE', [[[3], [2], [3], [2]], 'WW:2,0.2'])).toEqual([[10], [0], [0], [0]]);
    const demand = [69, 29, 36, 61, 61, 26, 34, 67, 45, 67, 79, 56];
    const setups = [85, 102, 102, 101, 98, 114, 105, 86, 119, 110, 98, 114];
    expect(callFunction('COUT_LOT', [demand, [98, 0, 97, 0, 121, 0, 0, 112, 0, 67, 135, 0], setups, 1])).toBe(864);
  });

  it('are costed for the speakers: lot for lot 700, the optimum 455', () => {
    // Source: Heizer & Render, lot sizing; requirements net of 35 in stock.
    const net = [0, 30, 40, 0, 10, 40, 30, 0, 30, 55];
    for (const [rule, cost] of [
      ['L4L', 700],
      ['FOQ:73', 775],
      ['POQ:3', 495],
      ['WW:100,1', 455],
    ] as const) {
      expect(callFunction('LOT_COST', [net, callFunction('LOT_SIZE', [net, rule]), 100, 1])).toBe(cost);
    }
  });

  it('follow Wilson’s formula', () => {
    // Sources: EXO STOCK, exercice 1; Snyder & Shen, example 3.1.
    expect(callFunction('QEC', [2400, 120, 1.6])).toBeCloseTo(600, 9);
    expect(callFunction('EOQ', [1300, 8, 0.225])).toBeCloseTo(304.0467800264368, 9);
    expect(callFunction('EOQ', [1300, 8, 0])).toMatchObject({ error: '#VALUE!', message: expect.stringContaining('holding_cost') });
  });

  it('cover every requirement, and WW never costs more than any other choice of periods', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 2, maxLength: 7 }),
        fc.integer({ min: 1, max: 90 }),
        (needs, setup) => {
          const costOf = (lots: unknown) => callFunction('LOT_COST', [needs, lots, setup, 1]) as number;
          const best = costOf(callFunction('LOT_SIZE', [needs, `WW:${setup},1`]));
          for (let choice = 0; choice < 1 << needs.length; choice++) {
            const lots = needs.map(() => 0);
            let open = -1;
            needs.forEach((need, period) => {
              if ((choice >> period) & 1) open = period;
              if (open >= 0) lots[open] += need;
              else if (need > 0) open = -2;
            });
            if (lots.reduce((a, b) => a + b, 0) === needs.reduce((a, b) => a + b, 0)) expect(best).toBeLessThanOrEqual(costOf(lots) + 1e-9);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('safety stock, reorder point and kanban', () => {
  it('use the quantiles of the normal distribution', () => {
    // Source: tables of the standard normal distribution (NIST/SEMATECH handbook).
    for (const [probability, z] of [
      [0.5, 0],
      [0.9, 1.2815515655446004],
      [0.95, 1.6448536269514722],
      [0.975, 1.959963984540054],
      [0.999, 3.090232306167813],
    ]) {
      expect(inverseNormal(probability)).toBeCloseTo(z, 12);
      expect(inverseNormal(1 - probability)).toBeCloseTo(-z, 10);
    }
    expect(inverseNormal(1e-10)).toBeCloseTo(-6.361340902404056, 9);
  });

  it('invert the distribution function, integrated by Simpson’s rule', () => {
    const below = (z: number): number => {
      const steps = 400;
      const at = (x: number) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
      let sum = at(0) + at(z);
      for (let step = 1; step < steps; step++) sum += at((z * step) / steps) * (step % 2 === 1 ? 4 : 2);
      return 0.5 + (sum * z) / steps / 3;
    };
    fc.assert(fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), (p) => expect(below(inverseNormal(p))).toBeCloseTo(p, 9)));
  });

  it('add the variance of demand and lead time', () => {
    expect(callFunction('SAFETY_STOCK', [0.95, 20, 4])).toBeCloseTo(1.6448536 * 40, 4);
    expect(callFunction('STOCK_SECURITE', [0.9, 3, 16, 5, 1])).toBeCloseTo(1.28155157 * 13, 5);
    expect(callFunction('SAFETY_STOCK', [0.5, 20, 4])).toBe(0);
    expect(callFunction('SAFETY_STOCK', [95, 20, 4])).toMatchObject({
      error: '#VALUE!',
      message: expect.stringContaining('service_level'),
    });
    expect(callFunction('POINT_COMMANDE', [25, 4, 30])).toBe(130);
  });

  it('count five cards for 4.8, and none too many', () => {
    // Source: a public example: 240 a day, half a day, 20 %, containers of 30.
    expect(callFunction('CARTES_KANBAN', [240, 0.5, 0.2, 30])).toBe(5);
    expect(callFunction('KANBAN_CARDS', [100, 0.3, 0.1, 11])).toBe(3);
    expect(callFunction('KANBAN_CARDS', [100, 1, 0, 0])).toMatchObject({ error: '#VALUE!', message: expect.stringContaining('container') });
  });
});
