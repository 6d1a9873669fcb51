import fc from 'fast-check';
import { workingTimeOf } from '../calendar/working-time-of';
import { endOfPeriods, loadByPeriods } from './load-by-periods';
import { spread } from './spread';

const loadsOf = (rows: Parameters<typeof loadByPeriods>[0], periods: readonly number[], wt: Parameters<typeof loadByPeriods>[2] = null) =>
  Object.fromEntries(loadByPeriods(rows, periods, wt));

describe('load by periods', () => {
  it('spreads by elapsed time without a calendar', () => {
    expect(loadsOf([{ resource: 'M1', start: 30, end: 90, remainingMinutes: 40 }], [0, 60, 120], null)).toEqual({ M1: [20, 20, 0] });
  });

  it('spreads by open time with one', () => {
    const wt = workingTimeOf(
      [
        { start: 0, end: 45 },
        { start: 100, end: 115 },
      ],
      { from: 0, to: 180 },
    );
    expect(loadsOf([{ resource: 'M1', start: 30, end: 120, remainingMinutes: 60 }], [0, 60, 120], wt)).toEqual({ M1: [30, 30, 0] });
  });

  it('spreads by elapsed time what lies in closed time all along', () => {
    const wt = workingTimeOf([{ start: 0, end: 20 }], { from: 0, to: 180 });
    expect(loadsOf([{ resource: 'M1', start: 30, end: 90, remainingMinutes: 60 }], [0, 60, 120], wt)).toEqual({ M1: [30, 30, 0] });
  });

  it('puts what lies before the first period into it and leaves out what lies after the last', () => {
    const rows = [
      { resource: 'M1', start: -100, end: -50, remainingMinutes: 7 },
      { resource: 'M1', start: 170, end: 190, remainingMinutes: 8 },
      { resource: 'M1', start: 180, end: 500, remainingMinutes: 9 },
    ];
    expect(loadsOf(rows, [0, 60, 120])).toEqual({ M1: [7, 0, 4] });
  });

  it('keeps the resources apart and in the order of their rows', () => {
    const rows = ['B', 'A', 'B'].map((resource, i) => ({ resource, start: 0, end: 10, remainingMinutes: i + 1 }));
    expect([...loadByPeriods(rows, [0, 60], null)]).toEqual([
      ['B', [4, 0]],
      ['A', [2, 0]],
    ]);
  });

  it('puts an operation without a length into the period of its start', () => {
    expect(loadsOf([{ resource: 'M1', start: 60, end: 60, remainingMinutes: 5 }], [0, 60, 120])).toEqual({ M1: [0, 5, 0] });
  });

  it('lets the last period last as long as the one before, and a single one for ever', () => {
    expect(endOfPeriods([0, 60, 90])).toBe(120);
    expect(endOfPeriods([60])).toBe(Infinity);
    expect(loadsOf([{ resource: 'M1', start: 10, end: 99999, remainingMinutes: 5 }], [0])).toEqual({ M1: [5] });
  });

  it('carries the load of an operation, setup plus quantity × unit time', () => {
    // IUT QLIO Alençon, Organisation du système de production, partie 3: 0.5 h + 200 × 0.01 h = 2.5 h.
    const remainingMinutes = (0.5 + 200 * 0.01) * 60;
    const [before, after] = loadsOf([{ resource: 'M1', start: 0, end: 150, remainingMinutes }], [0, 60]).M1;
    expect(before + after).toBeCloseTo(120, 9);
    expect(loadsOf([{ resource: 'M1', start: 0, end: 150, remainingMinutes }], [0]).M1).toEqual([150]);
  });

  it('loses nothing, and puts into each period its share of the open minutes, counted one by one', () => {
    const anyRow = fc.record({
      start: fc.integer({ min: -50, max: 250 }),
      length: fc.integer({ min: 1, max: 150 }),
      amount: fc.integer({ min: 0, max: 500 }),
    });
    const anyOpen = fc.array(fc.tuple(fc.integer({ min: -50, max: 350 }), fc.integer({ min: 1, max: 60 })), { maxLength: 6 });
    const anyStarts = fc
      .uniqueArray(fc.integer({ min: 0, max: 200 }), { minLength: 2, maxLength: 6 })
      .map((starts) => starts.sort((a, b) => a - b));
    fc.assert(
      fc.property(anyRow, fc.option(anyOpen), anyStarts, ({ start, length, amount }, pieces, starts) => {
        const wt =
          pieces === null
            ? null
            : workingTimeOf(
                pieces.map(([from, long]) => ({ start: from, end: from + long })),
                { from: -60, to: 500 },
              );
        const minutes = Array.from({ length }, (_, i) => start + i);
        const open = minutes.filter((minute) => wt?.isOpen(minute) ?? true);
        const counted = open.length > 0 ? open : minutes;
        const end = endOfPeriods(starts);
        const expected = starts.map((from, i) => {
          const to = starts[i + 1] ?? end;
          return (amount * counted.filter((minute) => minute < to && (i === 0 || minute >= from)).length) / counted.length;
        });
        const got = loadByPeriods([{ resource: 'M', start, end: start + length, remainingMinutes: amount }], starts, wt).get('M')!;
        got.forEach((load, i) => expect(load).toBeCloseTo(expected[i], 9));
        const inside = counted.filter((minute) => minute < end).length / counted.length;
        expect(got.reduce((sum, load) => sum + load, 0)).toBeCloseTo(amount * inside, 9);
      }),
      { numRuns: 300 },
    );
  });
});

it('spreading adds to what is there', () => {
  const totals = [1, 1];
  spread({ start: 0, end: 20, amount: 20 }, { starts: [0, 10], end: 20 }, null, totals);
  expect(totals).toEqual([11, 11]);
});
