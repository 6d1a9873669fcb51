import fc from 'fast-check';
import {
  civilDateOf,
  isoFromMinutes,
  isoWeekOf,
  minutesFromCivil,
  minutesFromIso,
  minutesFromSerial,
  serialFromMinutes,
  startOfWeek,
  weekdayOf,
} from './dates';

/** JavaScript's own calendar as the second opinion; day 0 is 1899-12-30. */
const nativeDate = (at: number): Date => new Date(Date.UTC(1899, 11, 30) + at * 60000);
const anyMinute = fc.integer({ min: 61 * 1440, max: 2958465 * 1440 });

describe('dates by arithmetic', () => {
  it('agree with the calendar of JavaScript from 1900 to 9999', () => {
    fc.assert(
      fc.property(anyMinute, (at) => {
        const date = nativeDate(at);
        expect(civilDateOf(at)).toEqual({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
        expect(weekdayOf(at)).toBe(((date.getUTCDay() + 6) % 7) + 1);
        expect(isoFromMinutes(at)).toBe(date.toISOString().slice(0, 16));
        expect(minutesFromIso(isoFromMinutes(at))).toBe(at);
        expect(minutesFromCivil(civilDateOf(at))).toBe(Math.floor(at / 1440) * 1440);
      }),
      { numRuns: 1000 },
    );
  });

  it('read 46349.25 as 2026-11-23 06:00, a Monday, in a workbook of 1900', () => {
    expect(isoFromMinutes(minutesFromSerial(46349.25))).toBe('2026-11-23T06:00');
    expect(weekdayOf(minutesFromSerial(46349.25))).toBe(1);
  });

  it('read the same moment from both date systems', () => {
    expect(minutesFromSerial(46349.25 - 1462, 1904)).toBe(minutesFromSerial(46349.25));
    expect(isoFromMinutes(minutesFromSerial(0, 1904))).toBe('1904-01-01T00:00');
    expect(serialFromMinutes(minutesFromSerial(44887.5, 1904), 1904)).toBe(44887.5);
  });

  it('take a serial with the noise of a fraction to its whole minute', () => {
    for (let minute = 0; minute < 1440; minute++) expect(minutesFromSerial(46349 + minute / 1440)).toBe(46349 * 1440 + minute);
  });

  it.each([
    ['2026-01-01', 2026, 1],
    ['2025-12-29', 2026, 1],
    ['2027-01-01', 2026, 53],
    ['2021-01-03', 2020, 53],
    ['2024-12-30', 2025, 1],
    ['2026-11-23', 2026, 48],
  ])('put %s into ISO week %i-W%i', (text, year, week) => {
    expect(isoWeekOf(minutesFromIso(text)!)).toEqual({ year, week });
  });

  it('start the week of a Sunday on the Monday before', () => {
    expect(isoFromMinutes(startOfWeek(minutesFromIso('2026-11-29T23:59')!))).toBe('2026-11-23T00:00');
    expect(isoFromMinutes(startOfWeek(minutesFromIso('2026-11-23T00:00')!))).toBe('2026-11-23T00:00');
  });

  it('know leap days', () => {
    expect(isoFromMinutes(minutesFromCivil({ year: 2028, month: 2, day: 29 }))).toBe('2028-02-29T00:00');
    expect(isoFromMinutes(minutesFromCivil({ year: 2026, month: 2, day: 29 }))).toBe('2026-03-01T00:00');
    expect(isoFromMinutes(minutesFromCivil({ year: 2026, month: 14, day: 1 }))).toBe('2027-02-01T00:00');
  });

  it('read ISO text with and without a time, and 24:00 as the next midnight', () => {
    expect(minutesFromIso('2026-11-23')).toBe(46349 * 1440);
    expect(minutesFromIso('2026-11-23T06')).toBe(46349 * 1440 + 360);
    expect(minutesFromIso('2026-11-23 06:05:59')).toBe(46349 * 1440 + 365);
    expect(minutesFromIso('2026-11-23T24:00')).toBe(46350 * 1440);
  });

  it.each(['', 'tomorrow', '2026-02-29', '2026-13-01', '2026-11-23T25:00', '2026-11-23T06:60', '23/11/2026'])(
    'find no date in "%s"',
    (text) => {
      expect(minutesFromIso(text)).toBeNull();
    },
  );
});
