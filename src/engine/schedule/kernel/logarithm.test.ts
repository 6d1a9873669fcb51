import fc from 'fast-check';
import { exponential, naturalLogarithm } from './logarithm';

describe('the logarithm of the searches', () => {
  it.each([
    [1, 0],
    [2, 0.6931471805599453],
    [10, 2.302585092994046],
    [0.5, -0.6931471805599453],
    [1e-10, -23.025850929940457],
  ])('of %d is %d, as in the tables', (x, logarithm) => {
    expect(naturalLogarithm(x)).toBeCloseTo(logarithm, 13);
  });

  it('agrees with what the host offers but for last bits', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 1e12, noNaN: true }), (x) => {
        expect(Math.abs(naturalLogarithm(x) - Math.log(x))).toBeLessThan(1e-13);
      }),
    );
  });
});

describe('the power of e of the searches', () => {
  it('agrees with what the host offers but for last bits', () => {
    fc.assert(
      fc.property(fc.double({ min: -1, max: 1, noNaN: true }), (x) => {
        expect(Math.abs(exponential(x) - Math.exp(x))).toBeLessThan(1e-14);
      }),
    );
  });
});
