import fc from 'fast-check';
import { leadTimeFigure } from './lead-times';
import { oee } from './oee';
import { isOnTime, onTimeShare } from './on-time';
import { workInProgress } from './work-in-progress';

describe('oee', () => {
  it.each([
    // waycalculator.com: its 0.791 multiplies rounded factors.
    [{ required: 480, stops: 60, idealCycle: 1, total: 400, rejects: 20 }, 0.875, 0.95238, 0.95, 0.791667],
    // Scribd 49381305: a shift of 480 less 45 of breaks, two pieces a minute.
    [{ required: 435, stops: 30, idealCycle: 0.5, total: 700, rejects: 25 }, 0.931, 0.8642, 0.9643, 0.7759],
  ])('of %o is as published', (record, a, p, q, whole) => {
    expect(oee(record, 'A')).toBeCloseTo(a, 4);
    expect(oee(record, 'P')).toBeCloseTo(p, 4);
    expect(oee(record, 'Q')).toBeCloseTo(q, 4);
    expect(oee(record, 'whole')).toBeCloseTo(whole, 4);
  });

  it('has the availability and performance of Willmott’s equipment record', () => {
    // TPM: A Route to World-Class Performance, p. 127; 910 min, 115 + 12 stopped, 203 cycles of 3 min.
    const record = { required: 910, stops: 127, idealCycle: 3, total: 203, rejects: 0 };
    expect(oee(record, 'A')).toBeCloseTo(0.8604, 4);
    expect(oee(record, 'P')).toBeCloseTo(0.7778, 4);
  });

  it('is the product of its factors wherever they exist', () => {
    const record = fc.record({
      required: fc.integer({ min: 2, max: 500 }),
      stops: fc.constant(1),
      idealCycle: fc.double({ min: 0, max: 5, noNaN: true }),
      total: fc.integer({ min: 1, max: 900 }),
      rejects: fc.constantFrom(0, 1),
    });
    fc.assert(
      fc.property(record, (given) => {
        const product = (oee(given, 'A') ?? NaN) * (oee(given, 'P') ?? NaN) * (oee(given, 'Q') ?? NaN);
        expect(Math.abs((oee(given, 'whole') ?? NaN) - product)).toBeLessThanOrEqual(1e-12 * Math.max(1, product));
      }),
    );
  });

  it('is not known without time or pieces', () => {
    const nothing = { required: 0, stops: 0, idealCycle: 1, total: 0, rejects: 0 };
    for (const part of ['whole', 'A', 'P', 'Q'] as const) expect(oee(nothing, part)).toBeNull();
    expect(oee({ ...nothing, required: 8 }, 'whole')).toBe(0);
  });
});

describe('on time', () => {
  it('is all of the due day when the due date has no time, and to the minute when both have one', () => {
    expect(isOnTime(10, 10.99, 0)).toBe(true);
    expect(isOnTime(10, 11, 0)).toBe(false);
    expect(isOnTime(10.5, 10, 0)).toBe(true);
    expect(isOnTime(10.5, 10.5, 0)).toBe(true);
    expect(isOnTime(10.5, 10.51, 0)).toBe(false);
    expect(isOnTime(10.5, 10.51, 1)).toBe(true);
    expect(isOnTime(10, 12, 2)).toBe(true);
  });

  it('counts an open delivery once it is late at now', () => {
    const deliveries = [
      { due: 10, done: 10.5, inFull: true },
      { due: 10, done: 9, inFull: false },
      { due: 10, done: null, inFull: false },
    ];
    expect(onTimeShare(deliveries, 0, null)).toBe(1 / 2);
    expect(onTimeShare(deliveries, 0, 10.9)).toBe(1 / 2);
    expect(onTimeShare(deliveries, 0, 11.1)).toBe(1 / 3);
    expect(onTimeShare(deliveries.slice(2), 0, null)).toBeNull();
  });
});

describe('leadTimeFigure', () => {
  it('has the mean and the quantiles of Excel', () => {
    // Excel: PERCENTILE.INC({1;2;3;4},0.9) = 3.7, MEDIAN = 2.5.
    const times = [4, 1, 3, 2];
    expect(leadTimeFigure(times, 'mean')).toBe(2.5);
    expect(leadTimeFigure(times, 'median')).toBe(2.5);
    expect(leadTimeFigure(times, 'p90')).toBeCloseTo(3.7, 12);
    expect(leadTimeFigure(times, 'max')).toBe(4);
    expect(leadTimeFigure([7], 'p90')).toBe(7);
    expect(leadTimeFigure([], 'mean')).toBeNull();
  });
});

describe('workInProgress', () => {
  const anyDate = fc.oneof(
    fc.constant(null),
    fc.integer({ min: 0, max: 40 }).map((halves) => halves / 2),
  );
  it('is what a count of every order finds', () => {
    const order = fc.record({ start: anyDate, finish: anyDate, amount: fc.integer({ min: 0, max: 9 }) });
    fc.assert(
      fc.property(
        fc.array(order, { maxLength: 12 }),
        fc.array(fc.integer({ min: 0, max: 84 }), { minLength: 1, maxLength: 5 }),
        (all, quarters) => {
          const moments = quarters.map((quarter) => quarter / 4);
          const counted = moments.map((moment) => {
            let sum = 0;
            for (const { start, finish, amount } of all) {
              const end = finish === null ? Infinity : Number.isInteger(finish) ? finish + 1 : finish;
              if (start !== null && start <= moment && moment < end) sum += amount;
            }
            return sum;
          });
          expect(workInProgress(all, moments)).toEqual(counted);
        },
      ),
    );
  });

  it('leaves nothing of amounts that do not add up in binary', () => {
    const all = [0.1, 0.2, 0.3].map((amount, place) => ({ start: place, finish: 10 - place + 0.5, amount }));
    expect(workInProgress(all, [50])).toEqual([0]);
  });
});
