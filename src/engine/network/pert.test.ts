import fc from 'fast-check';
import { normalProbability } from './normal-distribution';
import { pertMean, pertProbability, pertVariance } from './pert';

/** Probability of more than z by Simpson's rule on the density, from z to where nothing is left; the density is scaled by its value at z. */
function tailByIntegration(z: number): number {
  const steps = 20_000;
  const width = 12 / steps;
  const scaled = (x: number): number => Math.exp(-x * z - (x * x) / 2);
  let sum = scaled(0) + scaled(12);
  for (let step = 1; step < steps; step++) sum += scaled(step * width) * (step % 2 === 1 ? 4 : 2);
  return ((sum * width) / 3) * (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI));
}

describe('normalProbability', () => {
  it.each([
    // To all digits: scipy.stats.norm.cdf and Abramowitz & Stegun, table 26.1 and 26.2.
    [0, 0.5],
    [1, 0.8413447460685429],
    [-1, 0.15865525393145707],
    [1.959963984540054, 0.975],
    [2, 0.9772498680518208],
    [-3, 0.0013498980316300933],
    [-6, 9.865876450376946e-10],
    [-10, 7.61985302416047e-24],
    [-37, 5.725571222524576e-300],
  ])('of %f is %f', (z, p) => {
    expect(Math.abs(normalProbability(z) / p - 1)).toBeLessThan(2e-14);
  });

  it('agrees with numeric integration of the tail, relative to its size', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 9, noNaN: true }), (z) => {
        expect(Math.abs(normalProbability(-z) / tailByIntegration(z) - 1)).toBeLessThan(1e-11);
      }),
      { numRuns: 60 },
    );
  });

  it('is symmetric, never falls, and ends at 0 and 1', () => {
    fc.assert(
      fc.property(fc.double({ min: -40, max: 40, noNaN: true }), fc.double({ min: 0, max: 5, noNaN: true }), (z, step) => {
        expect(normalProbability(z) + normalProbability(-z)).toBeCloseTo(1, 15);
        expect(normalProbability(z + step)).toBeGreaterThanOrEqual(normalProbability(z) - 1e-16);
      }),
    );
    expect(normalProbability(Infinity)).toBe(1);
    expect(normalProbability(-Infinity)).toBe(0);
  });
});

describe('PERT', () => {
  it('has the means and variances of Milwaukee Paper', () => {
    // Heizer & Render, chapter 3: optimistic, likely, pessimistic of the critical path A C E G H.
    const path = [
      [1, 2, 3],
      [1, 2, 3],
      [1, 4, 7],
      [3, 4, 11],
      [1, 2, 3],
    ];
    const means = path.map(([a, m, b]) => pertMean(a, m, b));
    const variances = path.map(([a, , b]) => pertVariance(a, b));
    expect(means).toEqual([2, 2, 4, 5, 2]);
    expect(variances.reduce((sum, value) => sum + value)).toBeCloseTo(3.1111, 4);
    expect(pertProbability(16, means, variances)).toBeCloseTo(0.714624805970913, 12);
    // The published 0.000009 sums the variances and durations of all activities.
    expect(pertProbability(15, means, variances)).toBe(0.5);
  });

  it('is sure without variance', () => {
    expect(pertProbability(3, [1, 2], [0, 0])).toBe(1);
    expect(pertProbability(2.9, [1, 2], [0, 0])).toBe(0);
    expect(pertProbability(0.3, [0.1, 0.2], [0, 0])).toBe(1);
  });
});
