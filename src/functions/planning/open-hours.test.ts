import fc from 'fast-check';
import { minutesFromIso } from '../../engine/calendar/dates';
import { callFunction } from '../contract';

/** 2026-11-23, a Monday. */
const MONDAY = 46349;
const DAYS = [['weekday', 'start', 'end'], ...[1, 2, 3, 4, 5].flatMap((day) => [[day, '08:00', '12:00'], [day, '13:00', '16:00']])]; // prettier-ignore

describe('FINISH_DATE, START_DATE and WORK_HOURS', () => {
  it('span closures, backward from the published dates', () => {
    // Source: frePPLe test/operation_available case 1: closed on 10–11 and 20–21 January 2009.
    const at = (iso: string) => (minutesFromIso(iso) ?? 0) / 1440;
    const always = [['weekday', 'start', 'end'], ...[1, 2, 3, 4, 5, 6, 7].map((day) => [day, 0, 1])];
    const closed = [
      ['calendar', 'from', 'to', 'kind'],
      [null, at('2009-01-10'), at('2009-01-11'), 'closed'],
      [null, at('2009-01-20'), at('2009-01-21'), 'fermé'],
    ];
    for (const [due, days, start] of [
      ['2009-01-12T12', 1, '2009-01-09T12'],
      ['2009-01-11T12', 1, '2009-01-09'],
      ['2009-01-10T12', 1, '2009-01-09'],
    ] as const) {
      expect(callFunction('DATE_DEBUT', [at(due), days * 24, always, closed])).toBe(at(start));
    }
    // A date without a time ends at midnight: due on the 14th at 00:00 is due on the 13th.
    expect(callFunction('START_DATE', [at('2009-01-13'), 240, always, closed])).toBe(at('2009-01-02'));
    expect(callFunction('START_DATE', [at('2009-01-27'), 480, always, closed])).toBe(at('2009-01-04'));
    expect(callFunction('FINISH_DATE', [at('2009-01-01'), 480, always, closed])).toBe(at('2009-01-25'));
  });

  it('take a start without a time as the first opening, an end as the last closing', () => {
    expect(callFunction('DATE_FIN', [MONDAY, 4.5, DAYS])).toBeCloseTo(MONDAY + 13.5 / 24, 9);
    expect(callFunction('START_DATE', [MONDAY + 1, 8, DAYS])).toBeCloseTo(MONDAY + 15 / 24, 9);
    expect(callFunction('WORK_HOURS', [MONDAY, MONDAY + 6, DAYS])).toBe(35);
    expect(callFunction('HEURES_OUVREES', [MONDAY + 1, MONDAY, DAYS])).toBe(0);
    expect(callFunction('WORK_HOURS', [MONDAY + 2, MONDAY, DAYS])).toBe(-7);
  });

  it('are #N/A where a calendar never has that much open time', () => {
    const shut = [['from', 'to'], [1, 999_999]]; // prettier-ignore
    expect(callFunction('FINISH_DATE', [MONDAY, 1, DAYS, shut])).toMatchObject({
      error: '#N/A',
      message: expect.stringContaining('100 years'),
    });
    expect(callFunction('FINISH_DATE', [MONDAY, 1e9, DAYS])).toMatchObject({ error: '#N/A' });
    expect(callFunction('FINISH_DATE', [MONDAY, -1, DAYS])).toMatchObject({ error: '#VALUE!', message: expect.stringContaining('hours') });
  });

  it('agree with a walk from quarter to quarter of an hour, and with each other', () => {
    const isOpen = (quarter: number) => {
      const day = Math.floor(quarter / 96) % 7;
      const hour = (quarter % 96) / 4;
      return day < 5 && ((hour >= 8 && hour < 12) || (hour >= 13 && hour < 16));
    };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 96 * 7 }), fc.integer({ min: 1, max: 120 }), (from, work) => {
        let at = from;
        for (let left = work; left > 0; at++) if (isOpen(at)) left--;
        // A quarter past midnight keeps the start from being a date without a time.
        fc.pre(from % 96 !== 0 && at % 96 !== 0);
        expect(callFunction('FINISH_DATE', [MONDAY + from / 96, work / 4, DAYS])).toBeCloseTo(MONDAY + at / 96, 6);
        expect(callFunction('WORK_HOURS', [MONDAY + from / 96, MONDAY + at / 96, DAYS])).toBeCloseTo(work / 4, 6);
        const start = callFunction('START_DATE', [MONDAY + at / 96, work / 4, DAYS]) as number;
        expect(start).toBeGreaterThanOrEqual(MONDAY + from / 96 - 1e-6);
        expect(callFunction('WORK_HOURS', [start, MONDAY + at / 96, DAYS])).toBeCloseTo(work / 4, 6);
      }),
      { numRuns: 40 },
    );
  });
});
