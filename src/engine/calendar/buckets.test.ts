import fc from 'fast-check';
import type { CalendarShift } from '../model/input';
import { bucketOf, makeBuckets } from './buckets';
import { compileWorkingTime } from './compile-working-time';
import { isoFromMinutes, minutesFromIso } from './dates';
import { roundTheClock } from './working-time-of';

const at = (text: string): number => minutesFromIso(text)!;
const span = { from: at('2026-11-01'), to: at('2027-01-01') };
const always = roundTheClock(span);
const short = (moments: readonly number[]): string[] => moments.map((moment) => isoFromMinutes(moment).slice(5));

describe('buckets', () => {
  it('are weeks from Monday, the first one with now in it', () => {
    const { starts, end } = makeBuckets(at('2026-11-25T09:00'), 14, 'week', always);
    expect(short(starts)).toEqual(['11-23T00:00', '11-30T00:00', '12-07T00:00']);
    expect(isoFromMinutes(end)).toBe('2026-12-14T00:00');
  });

  it('are days from midnight, as many as the horizon has', () => {
    const { starts, end } = makeBuckets(at('2026-11-25T09:00'), 3, 'day', always);
    expect(short(starts)).toEqual(['11-25T00:00', '11-26T00:00', '11-27T00:00']);
    expect(isoFromMinutes(end)).toBe('2026-11-28T00:00');
  });

  it('are hours from the one that has begun', () => {
    const { starts, end } = makeBuckets(at('2026-11-25T21:40'), 1, 'hour', always);
    expect(short(starts)).toEqual(['11-25T21:00', '11-25T22:00', '11-25T23:00']);
    expect(isoFromMinutes(end)).toBe('2026-11-26T00:00');
  });

  it('are one at least', () => {
    for (const kind of ['hour', 'shift', 'day', 'week'] as const)
      expect(makeBuckets(at('2026-11-25T09:00'), 0, kind, always).starts).toHaveLength(1);
  });

  it('contain now and the horizon, in order, whatever the kind', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: span.from, max: span.from + 20000 }),
        fc.integer({ min: 1, max: 20 }),
        fc.constantFrom('hour', 'shift', 'day', 'week'),
        (now, days, kind) => {
          const { starts, end } = makeBuckets(now, days, kind as 'hour', always);
          expect(starts[0]).toBeLessThanOrEqual(now);
          if (starts.length > 1) expect(starts[1]).toBeGreaterThan(now);
          expect(end).toBeGreaterThanOrEqual(Math.floor(now / 1440) * 1440 + days * 1440);
          for (let i = 1; i < starts.length; i++) expect(starts[i]).toBeGreaterThan(starts[i - 1]);
          expect(end).toBeGreaterThan(starts[starts.length - 1]);
        },
      ),
    );
  });
});

describe('shift buckets', () => {
  const shift = (weekday: number, start: number, end: number, label: string | null): CalendarShift => ({
    calendar: 'C',
    weekday,
    start: start * 60,
    end: end * 60,
    shift: label,
  });
  const workdays = [1, 2, 3, 4, 5];
  const bucketsOf = (shifts: readonly CalendarShift[], now: string, days: number, labels = true): string[] =>
    short(makeBuckets(at(now), days, 'shift', compileWorkingTime(shifts, [], span), labels ? shifts : null).starts);

  it('start with each shift, also where shifts touch, and a break is no new bucket', () => {
    const shifts = workdays.flatMap((day) => [shift(day, 6, 10, 'Matin'), shift(day, 10.5, 14, 'Matin'), shift(day, 14, 22, 'Soir')]);
    expect(bucketsOf(shifts, '2026-11-27T07:00', 4)).toEqual(['11-27T06:00', '11-27T14:00', '11-30T06:00', '11-30T14:00']);
  });

  it('hold the night shift that began yesterday when now is in it', () => {
    const shifts = workdays.flatMap((day) => [shift(day, 6, 14, '1'), shift(day, 14, 22, '2'), shift(day, 22, 6, '3')]);
    expect(bucketsOf(shifts, '2026-11-25T02:00', 1)).toEqual(['11-24T22:00', '11-25T06:00', '11-25T14:00', '11-25T22:00']);
  });

  it('take rows without a label around a break for one shift', () => {
    const shifts = workdays.flatMap((day) => [shift(day, 8, 12, null), shift(day, 13, 17, null)]);
    expect(bucketsOf(shifts, '2026-11-25T09:00', 2)).toEqual(['11-25T08:00', '11-26T08:00']);
    expect(bucketsOf(shifts, '2026-11-25T09:00', 2, false)).toEqual(['11-25T08:00', '11-26T08:00']);
  });

  it('leave out the shifts of a holiday and give overtime a bucket of its own', () => {
    const shifts = workdays.map((day) => shift(day, 8, 16, 'J'));
    const exception = (kind: 'closed' | 'overtime', from: string, to: string) => ({
      target: 'C',
      targetKind: 'calendar' as const,
      from: { minutes: at(from), hasTime: true },
      to: { minutes: at(to), hasTime: true },
      kind,
      capacity: null,
      reason: null,
    });
    const wt = compileWorkingTime(
      shifts,
      [
        exception('closed', '2026-11-26T00:00', '2026-11-27T00:00'),
        exception('overtime', '2026-11-28T06:00', '2026-11-28T12:00'),
        exception('overtime', '2026-11-27T16:00', '2026-11-27T18:00'),
      ],
      span,
    );
    const { starts, end } = makeBuckets(at('2026-11-25T09:00'), 5, 'shift', wt, shifts);
    expect(short(starts)).toEqual(['11-25T08:00', '11-27T08:00', '11-28T06:00']);
    expect(isoFromMinutes(end)).toBe('2026-11-30T08:00');
  });
});

describe('the bucket of a moment', () => {
  const starts = [100, 200, 300];
  it.each([
    [99, 0],
    [100, 0],
    [199, 0],
    [200, 1],
    [399, 2],
    [400, -1],
  ])('%i is in bucket %i', (moment, bucket) => {
    expect(bucketOf(starts, 400, moment)).toBe(bucket);
  });

  it('is none without buckets', () => {
    expect(bucketOf([], 400, 100)).toBe(-1);
  });
});
