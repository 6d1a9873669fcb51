import fc from 'fast-check';
import { bucketOf } from '../calendar/buckets';
import { resolveDue } from '../calendar/resolve-date';
import { workingTimeOf } from '../calendar/working-time-of';
import { MINUTES_PER_DAY } from '../model/units';
import type { NettingContext } from './netting';
import { planningClock, type PlanningClock } from './planning-clock';

/** Open from 06:00 to 14:00 on the days 101, 102, 104 and 105; known from day 100 to 110. */
const time = workingTimeOf(
  [101, 102, 104, 105].map((day) => ({ start: day * MINUTES_PER_DAY + 360, end: day * MINUTES_PER_DAY + 840 })),
  { from: 100 * MINUTES_PER_DAY, to: 110 * MINUTES_PER_DAY },
);

function clockOf(buckets: readonly number[], bucketEnd: number): PlanningClock {
  const calendars = { calendar: () => time, units: () => [], supplier: () => time };
  const context: NettingContext = {
    now: buckets[0] ?? 0,
    buckets,
    bucketEnd,
    calendars,
    offset: (_i, _l, due) => ({ start: due, consumption: () => due }),
  };
  return planningClock(context);
}

describe('the clock of netting', () => {
  it('finds the same bucket as a search does, for buckets of any length', () => {
    const lengths = fc.array(fc.constantFrom(7, 60, 480, 1000, 1440, 10080), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(lengths, fc.nat(3000), fc.array(fc.integer({ min: -20000, max: 200000 }), { maxLength: 40 }), (all, first, moments) => {
        const starts: number[] = [];
        let end = first;
        for (const length of all) {
          starts.push(end);
          end += length;
        }
        const clock = clockOf(starts, end);
        for (const moment of [...moments, ...starts, end - 1, end]) {
          const found = bucketOf(starts, end, moment);
          expect([moment, clock.bucketOf(moment)]).toEqual([moment, found < 0 ? starts.length : found]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has no bucket at all when there are none', () => {
    expect(clockOf([], 0).bucketOf(5)).toBe(0);
  });

  it('means by a due date what the calendar means, asked once or again, inside its span and outside', () => {
    const clock = clockOf([100 * MINUTES_PER_DAY], 110 * MINUTES_PER_DAY);
    for (const day of [90, 99, 100, 101, 103, 109, 110, 120, 101, 103]) {
      const date = { minutes: day * MINUTES_PER_DAY, hasTime: false };
      expect([day, clock.due(date)]).toEqual([day, resolveDue(date, time)]);
      expect(clock.moment(date)).toBeLessThan((day + 1) * MINUTES_PER_DAY);
    }
    expect(clock.due({ minutes: 101 * MINUTES_PER_DAY + 5, hasTime: true })).toBe(101 * MINUTES_PER_DAY + 5);
  });
});
