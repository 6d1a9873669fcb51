import fc from 'fast-check';
import { weightedScore } from './weighted-score';

describe('weightedScore', () => {
  it('is the total of the published vendor evaluation', () => {
    // Heizer and Render, Operations Management, supply chain management: Faber Roven, 3.9 of 5.
    const weights = [0.2, 0.15, 0.05, 0.1, 0.05, 0.15, 0.1, 0.2];
    const scores = [5, 4, 4, 2, 2, 4, 2, 5];
    expect(weightedScore(weights.map((weight, index) => ({ weight, score: scores[index] })))).toBeCloseTo(3.9, 12);
  });

  it('leaves out what is not known, with its weight', () => {
    expect(
      weightedScore([
        { weight: 3, score: 90 },
        { weight: 1, score: 50 },
        { weight: 2, score: null },
      ]),
    ).toBe(80);
    expect(weightedScore([{ weight: 3, score: null }])).toBeNull();
    expect(weightedScore([{ weight: 0, score: 70 }])).toBeNull();
  });

  it('lies between the least and the greatest score, and only the proportions of the weights matter', () => {
    const criterion = fc.record({ weight: fc.integer({ min: 1, max: 50 }), score: fc.integer({ min: 0, max: 100 }) });
    fc.assert(
      fc.property(fc.array(criterion, { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 9 }), (criteria, factor) => {
        const score = weightedScore(criteria) ?? NaN;
        const scores = criteria.map((one) => one.score);
        expect(score).toBeGreaterThanOrEqual(Math.min(...scores) - 1e-9);
        expect(score).toBeLessThanOrEqual(Math.max(...scores) + 1e-9);
        expect(weightedScore(criteria.map((one) => ({ ...one, weight: one.weight * factor })))).toBeCloseTo(score, 9);
      }),
    );
  });
});
