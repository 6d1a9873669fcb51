import fc from 'fast-check';
import { pareto } from './pareto';

/** Ten items of stock by value (quesba 835410); the shares are worked out, since the published ones are wrong. */
const BOREKI: Readonly<Record<string, number>> = {
  A2: 150000,
  B8: 48000,
  C7: 67500,
  D1: 60000,
  E9: 20000,
  F3: 250000,
  G2: 450000,
  H2: 12000,
  I5: 17500,
  J8: 12500,
};

describe('pareto', () => {
  it('classes the ten items of Boreki Enterprises as published: A 64.4 %, B 25.5 %, C 10.1 % of the value', () => {
    const groups = pareto(Object.keys(BOREKI), Object.values(BOREKI), 0.6, 0.85);
    const inClass = (wanted: string) => groups.filter((group) => group.class === wanted);
    expect(inClass('A').map(({ label }) => label)).toEqual(['G2', 'F3']);
    expect(inClass('B').map(({ label }) => label)).toEqual(['A2', 'C7', 'D1']);
    const shares = ['A', 'B', 'C'].map((wanted) => 100 * inClass(wanted).reduce((sum, { share }) => sum + share, 0));
    expect(shares.map((share) => share.toFixed(1))).toEqual(['64.4', '25.5', '10.1']);
  });

  it('gives the label that crosses the cut to the class being filled', () => {
    expect(pareto(['a', 'b', 'c'], [70, 20, 10]).map((group) => group.class)).toEqual(['A', 'A', 'B']);
  });

  it('goes on to the next class when a cut is reached exactly', () => {
    expect(pareto(['a', 'b', 'c'], [80, 15, 5]).map((group) => group.class)).toEqual(['A', 'B', 'C']);
  });

  it('sums equal labels and keeps ties in order of first appearance', () => {
    const groups = pareto(['x', 'y', 'z', 'x'], [1, 3, 3, 2]);
    expect(groups.map(({ label, value, count }) => [label, value, count])).toEqual([
      ['x', 3, 2],
      ['y', 3, 1],
      ['z', 3, 1],
    ]);
  });

  it('has no share of nothing', () => {
    expect(pareto(['x'], [0])).toEqual([{ label: 'x', value: 0, count: 1, share: 0, cumulativeShare: 0, class: 'C' }]);
    expect(pareto([], [])).toEqual([]);
  });

  it('agrees with counting by hand: every label once, sorted, shares and classes from the rows above', () => {
    const rows = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), fc.integer({ min: 0, max: 50 })), { maxLength: 25 });
    fc.assert(
      fc.property(rows, (all) => {
        const groups = pareto(
          all.map(([label]) => label),
          all.map(([, value]) => value),
        );
        const total = all.reduce((sum, [, value]) => sum + value, 0);
        expect(new Set(groups.map(({ label }) => label)).size).toBe(groups.length);
        groups.forEach((group, index) => {
          expect(group.value).toBe(all.filter(([label]) => label === group.label).reduce((sum, [, value]) => sum + value, 0));
          const before = groups.slice(0, index).reduce((sum, { value }) => sum + value, 0);
          if (index > 0) expect(groups[index - 1].value).toBeGreaterThanOrEqual(group.value);
          if (total === 0) return;
          expect(group.cumulativeShare).toBeCloseTo((before + group.value) / total, 12);
          // In hundredths, where the integers are exact.
          expect(group.class).toBe(before * 100 < 80 * total ? 'A' : before * 100 < 95 * total ? 'B' : 'C');
        });
        if (total > 0) expect(groups.at(-1)!.cumulativeShare).toBe(1);
      }),
    );
  });
});
