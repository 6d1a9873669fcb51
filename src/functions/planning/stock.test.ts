import fc from 'fast-check';
import { availableToPromise, cumulativeToPromise } from '../../engine/mrp/available-to-promise';
import { coverage } from '../../engine/mrp/coverage';
import { callFunction } from '../contract';

const quantity = fc.integer({ min: 0, max: 60 });

describe('PROJECTED_STOCK', () => {
  it('is the end stock of the cartons', () => {
    // Source: methode-mrp, besoins bruts et nets.
    expect(callFunction('STOCK_PROJETE', [[400, 0], 500, [0, 1000]])).toEqual([[100, 1100]]);
  });

  it('counts planned receipts and goes below zero', () => {
    expect(callFunction('PROJECTED_STOCK', [[[10], [10]], 5, 0, [0, 20]])).toEqual([[-5], [5]]);
  });
});

describe('SHORTAGE_DATE', () => {
  it('is the start of the first period that ends short', () => {
    expect(callFunction('SHORTAGE_DATE', [[40, 40, 40], 100, 0, [46349, 46356, 46363]])).toBe(46363);
    expect(callFunction('DATE_RUPTURE', [[40, 40, 40], 100, 0, [46349, 46356, 46363], 30])).toBe(46356);
  });

  it('is #N/A with words when the stock lasts', () => {
    expect(callFunction('SHORTAGE_DATE', [[40, 40], 80, 0, [1, 2]])).toMatchObject({
      error: '#N/A',
      message: expect.stringContaining('2 periods'),
    });
  });
});

describe('COVERAGE', () => {
  it('counts periods with a fraction', () => {
    expect(callFunction('COVERAGE', [[40, 40, 40], 100])).toBe(2.5);
    expect(callFunction('COUVERTURE', [25, 100])).toBe(4);
    expect(callFunction('COVERAGE', [[40, 40, 40], 60, [0, 30]])).toBe(2.25);
    expect(callFunction('COVERAGE', [[40, 40], -5])).toBe(0);
  });

  it('is #N/A when the stock outlasts the periods or nothing is required', () => {
    expect(callFunction('COVERAGE', [[40, 40], 81])).toMatchObject({ error: '#N/A' });
    expect(callFunction('COVERAGE', [0, 81])).toMatchObject({ error: '#N/A' });
  });

  it('agrees with a simulation in hundredths of a period', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 0, max: 60 }),
        (gross, onHand) => {
          let left = onHand;
          let steps = 0;
          while (steps < gross.length * 1000 && left - gross[Math.floor(steps / 1000)] / 1000 >= -1e-6)
            left -= gross[Math.floor(steps++ / 1000)] / 1000;
          const found = coverage({ gross, onHand });
          if (steps === gross.length * 1000) expect(found).toBeNull();
          else expect(Math.abs((found ?? -1) - steps / 1000)).toBeLessThanOrEqual(0.0011);
        },
      ),
    );
  });
});

describe('ATP', () => {
  it('is the corrected answer of the four weeks with lots of 75', () => {
    expect(callFunction('ATP', [0, [75, 75, 75, 0], [52, 35, 20, 12]])).toEqual([[23, 40, 43, null]]);
  });

  it('is Stevenson’s answer for the pumps, and adds up when cumulative', () => {
    const given = [64, [0, 0, 70, 0, 70, 0, 70, 70], [33, 20, 10, 4, 2, 0, 0, 0]];
    expect(callFunction('ATP', given)).toEqual([[11, null, 56, null, 68, null, 70, 70]]);
    expect(callFunction('DISPONIBLE_A_LA_VENTE', [...given, true])).toEqual([[11, 11, 67, 67, 135, 135, 205, 275]]);
  });

  it('promises nothing that a later booking needs', () => {
    expect(callFunction('ATP', [10, [0, 5], [0, 12], 'TRUE'])).toEqual([[3, 3]]);
  });

  it('cumulative is the most that can be taken in a period without a shortage, by trying', () => {
    fc.assert(
      fc.property(quantity, fc.array(fc.tuple(quantity, quantity), { minLength: 1, maxLength: 6 }), (onHand, periods) => {
        const [mps, booked] = [0, 1].map((column) => periods.map((row) => row[column]));
        const discrete = availableToPromise({ onHand, mps, booked });
        expect(discrete.reduce<number>((sum, value) => sum + (value ?? 0), 0)).toBe(
          onHand + mps.reduce((a, b) => a + b, 0) - booked.reduce((a, b) => a + b, 0),
        );
        cumulativeToPromise({ onHand, mps, booked }).forEach((promise, at) => {
          const shortWith = (extra: number) => {
            let stock = onHand;
            let short = false;
            periods.forEach(([come, go], period) => {
              stock += come - go - (period === at ? extra : 0);
              if (period >= at && stock < 0) short = true;
            });
            return short;
          };
          expect(shortWith(promise)).toBe(false);
          expect(shortWith(promise + 1)).toBe(true);
        });
      }),
    );
  });
});

describe('FORECAST_CONSUMPTION', () => {
  it('gives the rest, what is consumed, or the greater of both', () => {
    const given = [
      [50, 50],
      [35, 60],
    ];
    expect(callFunction('FORECAST_CONSUMPTION', given)).toEqual([[15, 0]]);
    expect(callFunction('FORECAST_CONSUMPTION', [...given, 'consumed'])).toEqual([[35, 50]]);
    expect(callFunction('CONSOMMATION_PREVISION', [...given, 'besoin'])).toEqual([[50, 60]]);
  });
});
