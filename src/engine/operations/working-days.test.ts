import fc from 'fast-check';
import { compileWorkingTime } from '../calendar/compile-working-time';
import type { CalendarShift } from '../model/input';
import { MINUTES_PER_DAY } from '../model/units';
import { at, NOW } from '../mrp/netting-fixture';
import { finishAfterWorkingDays, startBeforeWorkingDays } from './working-days';

const span = { from: NOW - 60 * MINUTES_PER_DAY, to: NOW + 60 * MINUTES_PER_DAY };
const shift = (weekday: number): CalendarShift => ({ calendar: 'Day', weekday, start: 480, end: 960, shift: null });
const time = compileWorkingTime([1, 2, 3, 4, 5].map(shift), [], span, 0);

describe('finishAfterWorkingDays, Monday to Friday 08:00-16:00', () => {
  it('is there on the Monday after when it leaves on a Monday for five days', () => {
    expect(finishAfterWorkingDays(time, at('2026-11-23T10:00'), 5)).toBe(at('2026-11-30T08:00'));
  });

  it('leaves the next day when it is ready after closing', () => {
    expect(finishAfterWorkingDays(time, at('2026-11-23T16:00'), 5)).toBe(at('2026-12-01T08:00'));
  });

  it('leaves on the Monday when it is ready on a Saturday', () => {
    expect(finishAfterWorkingDays(time, at('2026-11-28T09:00'), 1)).toBe(at('2026-12-01T08:00'));
  });

  it('needs no day at all for 0 days, but open time', () => {
    expect(finishAfterWorkingDays(time, at('2026-11-23T20:00'), 0)).toBe(at('2026-11-24T08:00'));
  });

  it('has no answer after the last compiled day', () => {
    expect(finishAfterWorkingDays(time, NOW, 100)).toBeNull();
  });
});

describe('startBeforeWorkingDays', () => {
  it('leaves in the last open minute of the Monday before to be there on a Monday at opening', () => {
    expect(startBeforeWorkingDays(time, at('2026-11-30T08:00'), 5)).toBe(at('2026-11-23T15:59'));
  });

  it('leaves a day earlier to be there before opening', () => {
    expect(startBeforeWorkingDays(time, at('2026-11-30T07:59'), 5)).toBe(at('2026-11-20T15:59'));
  });

  it('is the last start that is in time: one open minute later is a day late', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20000, max: 20000 }), fc.integer({ min: 1, max: 12 }), (offset, days) => {
        const finish = NOW + offset;
        const start = startBeforeWorkingDays(time, finish, days);
        expect(finishAfterWorkingDays(time, start, days)!).toBeLessThanOrEqual(finish);
        expect(finishAfterWorkingDays(time, start + 1, days)!).toBeGreaterThan(finish);
      }),
    );
  });
});
