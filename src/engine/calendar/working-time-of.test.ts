import fc from 'fast-check';
import { fitAfterIn, fitBeforeIn, finishAfterIn, startBeforeIn, NO_MOMENT } from './interval-search';
import { intersectWorkingTimes, roundTheClock, workingTimeOf } from './working-time-of';
import type { WorkingTime } from './working-time';

const FROM = 5000;
const TO = 5120;
const span = { from: FROM, to: TO };

const anyIntervals = fc.array(
  fc
    .tuple(fc.integer({ min: FROM - 30, max: TO + 10 }), fc.integer({ min: 0, max: 40 }))
    .map(([start, length]) => ({ start, end: start + length })),
  { maxLength: 9 },
);
const anyMoment = fc.integer({ min: FROM - 20, max: TO + 20 });
const anyWork = fc.integer({ min: 1, max: 130 });

/** The same time said minute by minute. */
const minutesOpen = (intervals: readonly { start: number; end: number }[]): Set<number> => {
  const open = new Set<number>();
  for (const { start, end } of intervals) for (let t = start; t < end; t++) if (t >= FROM && t < TO) open.add(t);
  return open;
};

const bruteFinish = (open: Set<number>, start: number, work: number): number | null => {
  let left = work;
  for (let t = start; t < TO; t++) if (open.has(t) && --left === 0) return t + 1;
  return null;
};

const bruteStart = (open: Set<number>, finish: number, work: number): number | null => {
  let left = work;
  for (let t = finish - 1; t >= FROM; t--) if (open.has(t) && --left === 0) return t;
  return null;
};

describe('a working time', () => {
  it('holds sorted, disjoint, non-touching intervals and their running total', () => {
    fc.assert(
      fc.property(anyIntervals, (intervals) => {
        const wt = workingTimeOf(intervals, span);
        const open = minutesOpen(intervals);
        expect(wt.cumulative).toHaveLength(wt.starts.length + 1);
        expect(wt.cumulative[wt.starts.length]).toBe(open.size);
        for (let i = 0; i < wt.starts.length; i++) {
          expect(wt.starts[i]).toBeLessThan(wt.ends[i]);
          if (i > 0) expect(wt.ends[i - 1]).toBeLessThan(wt.starts[i]);
          expect(wt.cumulative[i + 1] - wt.cumulative[i]).toBe(wt.ends[i] - wt.starts[i]);
        }
      }),
    );
  });

  it('answers every question as counting minute by minute does', () => {
    fc.assert(
      fc.property(anyIntervals, anyMoment, anyMoment, anyWork, (intervals, at, other, work) => {
        const wt = workingTimeOf(intervals, span);
        const open = minutesOpen(intervals);
        const all = [...open].sort((a, b) => a - b);
        expect(wt.isOpen(at)).toBe(open.has(at));
        expect(wt.nextOpen(at)).toBe(all.find((t) => t >= at) ?? null);
        expect(wt.previousClose(at)).toBe(
          all
            .filter((t) => t < at)
            .map((t) => t + 1)
            .at(-1) ?? null,
        );
        expect(wt.finishAfter(at, work)).toBe(bruteFinish(open, at, work));
        expect(wt.startBefore(at, work)).toBe(bruteStart(open, at, work));
        const between = all.filter((t) => t >= Math.min(at, other) && t < Math.max(at, other)).length;
        expect(wt.workBetween(at, other)).toBe(at <= other ? between : 0 - between);
        expect(minutesOpen(wt.intervals(at, other))).toEqual(new Set(all.filter((t) => t >= at && t < other)));
      }),
      { numRuns: 400 },
    );
  });

  it('finishes by a moment exactly when it starts no later than the latest start for that moment', () => {
    fc.assert(
      fc.property(anyIntervals, anyMoment, anyMoment, anyWork, (intervals, start, finish, work) => {
        const wt = workingTimeOf(intervals, span);
        const forward = wt.finishAfter(start, work);
        const backward = wt.startBefore(finish, work);
        expect(forward !== null && forward <= finish).toBe(backward !== null && start <= backward);
      }),
      { numRuns: 400 },
    );
  });

  it('does as much work between start and finish as was asked for', () => {
    fc.assert(
      fc.property(anyIntervals, anyMoment, anyWork, (intervals, at, work) => {
        const wt = workingTimeOf(intervals, span);
        const finish = wt.finishAfter(at, work);
        const start = wt.startBefore(at, work);
        if (finish !== null) expect(wt.workBetween(at, finish)).toBe(work);
        if (start !== null) expect(wt.workBetween(start, at)).toBe(work);
        if (start !== null) expect(wt.isOpen(start)).toBe(true);
      }),
    );
  });

  it('does nothing at once, wherever that is', () => {
    const wt = workingTimeOf([{ start: 5010, end: 5020 }], span);
    expect(wt.finishAfter(5050, 0)).toBe(5050);
    expect(wt.startBefore(4000, 0)).toBe(4000);
  });

  it('ends work at the end of an interval, not at the start of the next, and starts backward work at the start of one', () => {
    const wt = workingTimeOf(
      [
        { start: 5010, end: 5020 },
        { start: 5040, end: 5050 },
      ],
      span,
    );
    expect(wt.finishAfter(5010, 10)).toBe(5020);
    expect(wt.startBefore(5050, 10)).toBe(5040);
  });

  it('knows nothing outside its span', () => {
    const wt = roundTheClock(span);
    expect(wt.isOpen(TO)).toBe(false);
    expect(wt.finishAfter(TO - 5, 6)).toBeNull();
    expect(wt.startBefore(FROM + 5, 6)).toBeNull();
    expect(wt.workBetween(FROM - 100, TO + 100)).toBe(TO - FROM);
  });

  it('clips dates that no Int32 holds, such as an end in the year 9999', () => {
    const wt = workingTimeOf([{ start: 5100, end: 2958466 * 1440 }], span);
    expect(wt.intervals(0, 6000)).toEqual([{ start: 5100, end: TO }]);
  });

  it('meets another working time where both are open', () => {
    fc.assert(
      fc.property(anyIntervals, anyIntervals, (a, b) => {
        const both = intersectWorkingTimes(workingTimeOf(a, span), workingTimeOf(b, span));
        const openInB = minutesOpen(b);
        expect(minutesOpen(both.intervals(FROM, TO))).toEqual(new Set([...minutesOpen(a)].filter((t) => openInB.has(t))));
      }),
    );
  });
});

describe('the searches for the inner loops', () => {
  it('find the first and the last place where work runs through without a closure', () => {
    const brute = (wt: WorkingTime, moments: number[], work: number): number =>
      moments.find((t) => wt.workBetween(t, t + work) === work) ?? NO_MOMENT;
    fc.assert(
      fc.property(anyIntervals, anyMoment, fc.integer({ min: 1, max: 50 }), (intervals, at, work) => {
        const wt = workingTimeOf(intervals, span);
        const later = Array.from({ length: TO - at + 1 }, (_, i) => at + i);
        const earlier = Array.from({ length: at - FROM + 1 }, (_, i) => at - work - i);
        expect(fitAfterIn(wt.starts, wt.ends, at, work)).toBe(brute(wt, later, work));
        expect(fitBeforeIn(wt.starts, wt.ends, at, work)).toBe(brute(wt, earlier, work));
      }),
    );
  });

  it('say NO_MOMENT where the working time says null', () => {
    const { starts, ends, cumulative } = workingTimeOf([{ start: 5010, end: 5020 }], span);
    expect(finishAfterIn(starts, ends, cumulative, 5015, 6)).toBe(NO_MOMENT);
    expect(startBeforeIn(starts, ends, cumulative, 5015, 6)).toBe(NO_MOMENT);
    expect(Int32Array.of(NO_MOMENT)[0]).toBe(NO_MOMENT);
  });
});
