import fc from 'fast-check';
import { compileWorkingTime } from './compile-working-time';
import { isoFromMinutes, minutesFromIso } from './dates';
import { resolveDue, resolveStart } from './resolve-date';
import { addWorkingDays, subtractWorkingDays, workingDayStart, workingDaysBetween } from './working-days';
import { roundTheClock, workingTimeOf } from './working-time-of';

const at = (text: string): number => minutesFromIso(text)!;
const span = { from: at('2026-11-23'), to: at('2026-12-21') };
const row = (weekday: number, start: number, end: number) => ({ calendar: 'C', weekday, start: start * 60, end: end * 60, shift: null });
const office = compileWorkingTime(
  [1, 2, 3, 4, 5].flatMap((day) => [row(day, 8, 12), row(day, 13, 17)]),
  [],
  span,
);
const night = compileWorkingTime(
  [1, 2, 3, 4].map((day) => row(day, 22, 6)),
  [],
  span,
);
const day = (text: string): { minutes: number; hasTime: boolean } => ({ minutes: at(text), hasTime: text.length > 10 });

describe('a due date without a time', () => {
  it('is the end of the last open interval of its day', () => {
    expect(isoFromMinutes(resolveDue(day('2026-11-25'), office))).toBe('2026-11-25T17:00');
  });

  it('is the last open end before it on a closed day', () => {
    expect(isoFromMinutes(resolveDue(day('2026-11-29'), office))).toBe('2026-11-27T17:00');
  });

  it('is midnight when the night shift goes on, and the morning on the day after the last one', () => {
    expect(isoFromMinutes(resolveDue(day('2026-11-26'), night))).toBe('2026-11-27T00:00');
    expect(isoFromMinutes(resolveDue(day('2026-11-27'), night))).toBe('2026-11-27T06:00');
  });

  it('is midnight on a day that the calendars do not reach', () => {
    expect(isoFromMinutes(resolveDue(day('2025-03-01'), office))).toBe('2025-03-02T00:00');
    expect(isoFromMinutes(resolveDue(day('9999-12-30'), office))).toBe('9999-12-31T00:00');
  });

  it('never comes before an earlier one', () => {
    const days = Array.from({ length: 60 }, (_, i) => ({ minutes: at('2026-11-10') + i * 1440, hasTime: false }));
    for (const wt of [office, night, roundTheClock(span), workingTimeOf([], span)]) {
      const moments = days.map((date) => resolveDue(date, wt));
      expect([...moments].sort((a, b) => a - b)).toEqual(moments);
    }
  });
});

describe('a start without a time', () => {
  it('is the start of the first open interval of its day, or of the next open day', () => {
    expect(isoFromMinutes(resolveStart(day('2026-11-25'), office))).toBe('2026-11-25T08:00');
    expect(isoFromMinutes(resolveStart(day('2026-11-28'), office))).toBe('2026-11-30T08:00');
  });

  it('is midnight while the night shift goes on', () => {
    expect(isoFromMinutes(resolveStart(day('2026-11-25'), night))).toBe('2026-11-25T00:00');
    expect(isoFromMinutes(resolveStart(day('2026-11-23'), night))).toBe('2026-11-23T22:00');
  });
});

it('dates with a time stay as they are, open or closed', () => {
  expect(resolveDue(day('2026-11-25T23:30'), office)).toBe(at('2026-11-25T23:30'));
  expect(resolveStart(day('2026-11-29T03:00'), office)).toBe(at('2026-11-29T03:00'));
});

describe('working days', () => {
  it.each([
    ['2026-11-23T10:00', 1, '2026-11-24T08:00'],
    ['2026-11-27T10:00', 1, '2026-11-30T08:00'],
    ['2026-11-27T23:00', 5, '2026-12-04T08:00'],
    ['2026-11-28T10:00', 0, '2026-11-30T08:00'],
    ['2026-11-28T10:00', 1, '2026-12-01T08:00'],
    ['2026-11-23T10:00', 0, '2026-11-23T08:00'],
    ['2026-11-23T10:00', 0.5, '2026-11-24T08:00'],
  ])('released at %s, there %d working days later at %s', (from, days, there) => {
    expect(isoFromMinutes(addWorkingDays(office, at(from), days))).toBe(there);
  });

  it.each([
    ['2026-11-30T10:00', 1, '2026-11-27T08:00'],
    ['2026-11-29T10:00', 0, '2026-11-27T08:00'],
    ['2026-11-29T10:00', 1, '2026-11-26T08:00'],
    ['2026-12-04T08:00', 5, '2026-11-27T08:00'],
  ])('needed at %s, released %d working days before at %s', (need, days, from) => {
    expect(isoFromMinutes(subtractWorkingDays(office, at(need), days))).toBe(from);
  });

  it('count a day that only a night shift touches', () => {
    expect(isoFromMinutes(addWorkingDays(night, at('2026-11-26T12:00'), 1))).toBe('2026-11-27T00:00');
    expect(isoFromMinutes(addWorkingDays(night, at('2026-11-26T12:00'), 2))).toBe('2026-11-30T22:00');
  });

  it('are all days outside the compiled span', () => {
    expect(isoFromMinutes(subtractWorkingDays(office, at('2026-11-24T10:00'), 3))).toBe('2026-11-21T00:00');
    expect(isoFromMinutes(addWorkingDays(office, at('2026-12-18T10:00'), 3))).toBe('2026-12-23T00:00');
  });

  it('take a day back that they gave, and agree with counting days one by one', () => {
    const openDays = (wt: typeof office): number[] =>
      Array.from({ length: 28 }, (_, i) => span.from + i * 1440).filter((midnight) => wt.workBetween(midnight, midnight + 1440) > 0);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 27 }), fc.integer({ min: 0, max: 1400 }), fc.integer({ min: 1, max: 3000 })), {
          minLength: 8,
          maxLength: 20,
        }),
        fc.integer({ min: span.from, max: span.to - 1 }),
        fc.integer({ min: 0, max: 6 }),
        (pieces, from, days) => {
          const wt = workingTimeOf(
            pieces.map(([d, start, length]) => ({ start: span.from + d * 1440 + start, end: span.from + d * 1440 + start + length })),
            span,
          );
          const list = openDays(wt);
          const first = list.findIndex((midnight) => midnight + 1440 > from);
          fc.pre(first >= 0 && first + days < list.length);
          const there = addWorkingDays(wt, from, days);
          expect(there).toBe(wt.nextOpen(list[first + days]));
          expect(subtractWorkingDays(wt, there, days)).toBe(workingDayStart(wt, from));
          expect(workingDaysBetween(wt, from, there)).toBe(days);
        },
      ),
    );
  });
});
