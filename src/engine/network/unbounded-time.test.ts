import fc from 'fast-check';
import { workingTimeOf } from '../calendar/working-time-of';
import { closeUpTo, finishOf, openFrom, startOf, uninterruptedFrom, uninterruptedUpTo, workAt } from './unbounded-time';

const FROM = 1000;
const TO = 1100;
/** So far outside the span is asked. */
const REACH = 400;

const anyIntervals = fc.array(
  fc
    .tuple(fc.integer({ min: FROM, max: TO - 1 }), fc.integer({ min: 1, max: 30 }))
    .map(([start, length]) => ({ start, end: start + length })),
  { maxLength: 6 },
);
const anyMoment = fc.integer({ min: FROM - 60, max: TO + 60 });
const anyWork = fc.integer({ min: 0, max: 150 });

describe('time without an end', () => {
  it('is a working time that is open all the time outside its span', () => {
    fc.assert(
      fc.property(anyIntervals, anyMoment, anyMoment, anyWork, (intervals, at, other, work) => {
        const wt = workingTimeOf(intervals, { from: FROM, to: TO });
        const inside = wt.intervals(FROM, TO);
        const wide = workingTimeOf([...inside, { start: FROM - REACH, end: FROM }, { start: TO, end: TO + REACH }], {
          from: FROM - REACH,
          to: TO + REACH,
        });
        expect(finishOf(wt, at, work)).toBe(wide.finishAfter(at, work));
        expect(startOf(wt, at, work)).toBe(wide.startBefore(at, work));
        expect(openFrom(wt, at)).toBe(wide.nextOpen(at));
        expect(closeUpTo(wt, at)).toBe(wide.previousClose(at));
        expect(workAt(wt, other) - workAt(wt, at)).toBe(wide.workBetween(at, other));
      }),
      { numRuns: 500 },
    );
  });

  it('has a place for work that no closure may interrupt, which is never interrupted', () => {
    fc.assert(
      fc.property(anyIntervals, anyMoment, anyWork, (intervals, at, work) => {
        const wt = workingTimeOf(intervals, { from: FROM, to: TO });
        const first = uninterruptedFrom(wt, at, work);
        const last = uninterruptedUpTo(wt, at, work);
        expect(first).toBeGreaterThanOrEqual(at);
        expect(last + work).toBeLessThanOrEqual(at);
        expect(workAt(wt, first + work) - workAt(wt, first)).toBe(work);
        expect(workAt(wt, last + work) - workAt(wt, last)).toBe(work);
      }),
      { numRuns: 500 },
    );
  });
});
