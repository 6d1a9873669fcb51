import fc from 'fast-check';
import { operationMinutes, wholeMinutes, workMinutes, type OperationWork } from './operation-time';

const work = (more: Partial<OperationWork>): OperationWork => ({
  quantity: 1,
  launched: 1,
  setupTime: 0,
  unitTime: 0,
  efficiency: 1,
  minBatch: null,
  ...more,
});

describe('operationMinutes', () => {
  it('adds setup and quantity × unit time: 45 min and 15 × 59.75 min are 941 min', () => {
    expect(operationMinutes(work({ quantity: 15, launched: 15, setupTime: 45, unitTime: 59.75 }))).toEqual({ setup: 45, run: 896 });
  });

  it('divides the run by the efficiency, not the setup: 20 min and 59.4 min of work at 0.9 are 86 min', () => {
    expect(operationMinutes(work({ quantity: 10, launched: 10, setupTime: 20, unitTime: 5.94, efficiency: 0.9 }))).toEqual({
      setup: 20,
      run: 66,
    });
  });

  it('does not let two roundings add up: 0.4 min of setup and 0.4 min of run are 1 min', () => {
    const { setup, run } = operationMinutes(work({ setupTime: 0.4, unitTime: 0.4 }));
    expect(setup + run).toBe(1);
  });

  it('gives what remains of an order below the least batch its share of the batch: 2 of 4 units, batch of 10 at 6 min, take 30 min', () => {
    expect(operationMinutes(work({ quantity: 2, launched: 4, unitTime: 6, minBatch: 10 })).run).toBe(30);
  });

  it('leaves an order of exactly the least batch alone', () => {
    expect(operationMinutes(work({ quantity: 10, launched: 10, unitTime: 6, minBatch: 10 })).run).toBe(60);
  });

  it('is whole, never negative, at most half a minute off, and never nothing where there is work', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 500, noNaN: true }),
        fc.double({ min: 0, max: 50, noNaN: true }),
        fc.integer({ min: 1, max: 100 }),
        (setupTime, unitTime, quantity) => {
          const { setup, run } = operationMinutes(work({ quantity, launched: quantity, setupTime, unitTime }));
          const exact = setupTime + quantity * unitTime;
          expect(Number.isInteger(setup) && Number.isInteger(run)).toBe(true);
          expect(Math.min(setup, run)).toBeGreaterThanOrEqual(0);
          if (exact > 0.5) expect(Math.abs(setup + run - exact)).toBeLessThanOrEqual(0.5 + 1e-5);
          if (exact > 0) expect(setup + run).toBeGreaterThan(0);
        },
      ),
    );
  });
});

describe('whole minutes', () => {
  it('rounds a wait up, but not for the dust of a binary fraction', () => {
    expect([wholeMinutes(20 * 0.3), wholeMinutes(6.01), wholeMinutes(0), wholeMinutes(-5)]).toEqual([6, 7, 0, 0]);
  });

  it('rounds work to the nearest minute, at least one', () => {
    expect([workMinutes(0.2), workMinutes(66.5), workMinutes(374.4), workMinutes(0)]).toEqual([1, 67, 374, 0]);
  });
});
