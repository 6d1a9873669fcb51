import fc from 'fast-check';
import { OUTLIER_SCORE, median, medianDeviation, modifiedScores } from './robust';

describe('medians', () => {
  it('are the middle value, or the mean of the two in the middle', () => {
    expect([median([5, 1, 3]), median([4, 1, 3, 2]), median([7])]).toEqual([3, 2.5, 7]);
    expect(median([])).toBeNaN();
  });

  it('give the textbook deviation: 1, 1, 2, 2, 4, 6, 9 has median 2 and deviation 1', () => {
    // Wikipedia, Median absolute deviation, example.
    expect([median([1, 1, 2, 2, 4, 6, 9]), medianDeviation([1, 1, 2, 2, 4, 6, 9])]).toEqual([2, 1]);
  });
});

describe('the modified score', () => {
  it('is 0.6745 of a deviation each: by hand, 9 of 1, 1, 2, 2, 4, 6, 9 is 4.72 and an outlier, 6 is 2.70 and none', () => {
    const values = [1, 1, 2, 2, 4, 6, 9];
    const scores = modifiedScores(values);
    expect(scores[6]).toBeCloseTo(4.7215, 9);
    expect(scores[5]).toBeCloseTo(2.698, 9);
    expect(scores.map((score) => score > OUTLIER_SCORE)).toEqual([false, false, false, false, false, false, true]);
  });

  it('of equal values is 0 for them and without end for any other', () => {
    expect(modifiedScores([3, 3, 3, 3, 4, 2])).toEqual([0, 0, 0, 0, Infinity, -Infinity]);
  });

  it('does not change when all values are moved or stretched', () => {
    const values = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 3, maxLength: 20 });
    fc.assert(
      fc.property(values, fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 9 }), (all, shift, scale) => {
        const moved = all.map((value) => value * scale + shift);
        fc.pre(medianDeviation(all) > 0);
        expect(modifiedScores(moved)[0]).toBeCloseTo(modifiedScores(all)[0], 9);
      }),
    );
  });
});
