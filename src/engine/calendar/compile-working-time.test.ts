import fc from 'fast-check';
import type { CalendarException, CalendarShift, ExceptionKind } from '../model/input';
import { compileWorkingTime } from './compile-working-time';
import { isoFromMinutes, minutesFromIso, weekdayOf } from './dates';
import type { WorkingTime } from './working-time';

const at = (text: string): number => minutesFromIso(text)!;
const hour = (text: string): number => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));

const shift = (weekday: number, start: string, end: string): CalendarShift => ({
  calendar: 'C',
  weekday,
  start: hour(start),
  end: hour(end),
  shift: null,
});

const exception = (
  kind: ExceptionKind,
  from: string,
  to: string,
  targetKind: 'calendar' | 'resource' = 'calendar',
  capacity: number | null = null,
): CalendarException => ({
  target: 'X',
  targetKind,
  from: { minutes: at(from), hasTime: from.length > 10 },
  to: { minutes: at(to), hasTime: to.length > 10 },
  kind,
  capacity,
  reason: null,
});

/** Monday 23 to Sunday 29 November 2026. */
const week = { from: at('2026-11-23'), to: at('2026-11-30') };
const open = (wt: WorkingTime): string[] =>
  wt.intervals(wt.from, wt.to).map(({ start, end }) => `${isoFromMinutes(start).slice(8)} ${isoFromMinutes(end).slice(8)}`);

describe('compiling shifts', () => {
  it('is open round the clock without shifts', () => {
    expect(open(compileWorkingTime(null, [], week))).toEqual(['23T00:00 30T00:00']);
  });

  it('is never open on a calendar without rows', () => {
    expect(open(compileWorkingTime([], [], week))).toEqual([]);
  });

  it('carries a night shift over from Sunday to Monday, into the span and out of it', () => {
    const sundayNight = [shift(7, '22:00', '06:00')];
    expect(open(compileWorkingTime(sundayNight, [], week))).toEqual(['23T00:00 23T06:00', '29T22:00 30T00:00']);
  });

  it('takes 24:00 as midnight, so that a day of two rows is one interval', () => {
    expect(open(compileWorkingTime([shift(1, '12:00', '24:00'), shift(2, '00:00', '06:00')], [], week))).toEqual(['23T12:00 24T06:00']);
  });

  it('takes a shift that ends when it starts as a whole day', () => {
    expect(open(compileWorkingTime([shift(1, '06:00', '06:00')], [], week))).toEqual(['23T06:00 24T06:00']);
  });

  it('merges shifts that overlap or touch and keeps the break between others', () => {
    const rows = [shift(1, '13:00', '22:00'), shift(1, '06:00', '12:00'), shift(1, '20:00', '23:00')];
    expect(open(compileWorkingTime(rows, [], week))).toEqual(['23T06:00 23T12:00', '23T13:00 23T23:00']);
  });
});

describe('exceptions', () => {
  const days = [1, 2, 3, 4, 5].map((weekday) => shift(weekday, '08:00', '16:00'));

  it('close the whole last day when `to` has no time', () => {
    const wt = compileWorkingTime(days, [exception('closed', '2026-11-24', '2026-11-26')], week);
    expect(open(wt)).toEqual(['23T08:00 23T16:00', '27T08:00 27T16:00']);
  });

  it('end at their time when `to` has one', () => {
    const wt = compileWorkingTime(days, [exception('breakdown', '2026-11-23T10:00', '2026-11-27T09:00', 'resource')], week);
    expect(open(wt)).toEqual(['23T08:00 23T10:00', '27T09:00 27T16:00']);
  });

  it('may start before the span and end after it', () => {
    expect(open(compileWorkingTime(days, [exception('closed', '2020-01-01', '9999-12-31')], week))).toEqual([]);
    expect(open(compileWorkingTime(days, [exception('open', '2020-01-01', '9999-12-31')], week))).toEqual(['23T00:00 30T00:00']);
  });

  it('mean nothing when `to` is before `from`', () => {
    expect(open(compileWorkingTime(days, [exception('closed', '2026-11-27', '2026-11-23')], week))).toHaveLength(5);
  });

  it('open a Saturday as overtime', () => {
    const wt = compileWorkingTime(days, [exception('overtime', '2026-11-28T06:00', '2026-11-28T12:00')], week);
    expect(open(wt).at(-1)).toBe('28T06:00 28T12:00');
  });

  it('let overtime of a resource override a closure of its calendar, in whatever order they stand', () => {
    const closed = exception('closed', '2026-11-23', '2026-11-27');
    const overtime = exception('overtime', '2026-11-25T08:00', '2026-11-25T12:00', 'resource');
    expect(open(compileWorkingTime(days, [closed, overtime], week))).toEqual(['25T08:00 25T12:00']);
    expect(open(compileWorkingTime(days, [overtime, closed], week))).toEqual(['25T08:00 25T12:00']);
  });

  it.each<ExceptionKind>(['breakdown', 'absence', 'maintenance', 'closed'])('let a %s of a resource close even its overtime', (kind) => {
    const rows = [
      exception(kind, '2026-11-28T08:00', '2026-11-28T09:00', 'resource'),
      exception('overtime', '2026-11-28T06:00', '2026-11-28T12:00', 'resource'),
    ];
    expect(open(compileWorkingTime(days, rows, week)).slice(5)).toEqual(['28T06:00 28T08:00', '28T09:00 28T12:00']);
  });

  it('close the units beyond their capacity and open those below it', () => {
    const closure = [exception('breakdown', '2026-11-23', '2026-11-26', 'resource', 2)];
    expect([0, 1, 2, 3].map((unit) => open(compileWorkingTime(days, closure, week, unit)).length)).toEqual([5, 5, 1, 1]);
    const saturday = [exception('overtime', '2026-11-28T06:00', '2026-11-28T12:00', 'resource', 1)];
    expect([0, 1].map((unit) => open(compileWorkingTime(days, saturday, week, unit)).length)).toEqual([6, 5]);
  });

  it('give what asking every minute of the week gives', () => {
    const anyShift = fc.record({
      weekday: fc.integer({ min: 1, max: 7 }),
      start: fc.integer({ min: 0, max: 1439 }),
      end: fc.integer({ min: 0, max: 1440 }),
    });
    const anyException = fc.record({
      kind: fc.constantFrom<ExceptionKind>('closed', 'open', 'overtime', 'breakdown', 'maintenance', 'absence'),
      targetKind: fc.constantFrom('calendar' as const, 'resource' as const),
      from: fc.integer({ min: week.from - 3000, max: week.to }),
      length: fc.integer({ min: 0, max: 4000 }),
    });
    const opens = (kind: ExceptionKind): boolean => kind === 'open' || kind === 'overtime';
    fc.assert(
      fc.property(fc.array(anyShift, { maxLength: 6 }), fc.array(anyException, { maxLength: 5 }), (rows, marks) => {
        const shifts = rows.map((row) => ({ ...row, calendar: 'C', shift: null }));
        const exceptions = marks.map(({ kind, targetKind, from, length }) => ({
          ...exception(kind, '2026-11-23', '2026-11-23', targetKind),
          from: { minutes: from, hasTime: true },
          to: { minutes: from + length, hasTime: true },
        }));
        const wt = compileWorkingTime(shifts, exceptions, week);
        for (let t = week.from; t < week.to; t += 7) {
          const minute = t % 1440;
          const yesterday = ((weekdayOf(t) + 5) % 7) + 1;
          const inShift = shifts.some(
            (s) =>
              (s.weekday === weekdayOf(t) && minute >= s.start && (s.end <= s.start || minute < s.end)) ||
              (s.weekday === yesterday && s.end <= s.start && minute < s.end),
          );
          const now = exceptions.filter((e) => t >= e.from.minutes && t < e.to.minutes);
          const has = (target: string, test: (kind: ExceptionKind) => boolean): boolean =>
            now.some((e) => e.targetKind === target && test(e.kind));
          let expected = inShift;
          if (has('calendar', (kind) => kind === 'closed')) expected = false;
          if (has('calendar', opens)) expected = true;
          if (has('calendar', (kind) => !opens(kind) && kind !== 'closed')) expected = false;
          if (has('resource', opens)) expected = true;
          if (has('resource', (kind) => !opens(kind))) expected = false;
          if (wt.isOpen(t) !== expected) throw new Error(`${isoFromMinutes(t)} ought to be ${expected ? 'open' : 'closed'}`);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('backward scheduling over closed days', () => {
  // frePPLe, test/operation_available, case 1 with its .expect (https://github.com/frePPLe/frepple): closed 10-11 and 20-21 January 2009.
  const wt = compileWorkingTime(null, [exception('closed', '2009-01-10', '2009-01-11'), exception('closed', '2009-01-20', '2009-01-21')], {
    from: at('2009-01-01'),
    to: at('2010-01-01'),
  });

  it.each([
    ['o1', '2009-01-14T00:00', 1, '2009-01-13T00:00', '2009-01-14T00:00'],
    ['o2', '2009-01-12T12:00', 1, '2009-01-09T12:00', '2009-01-12T12:00'],
    ['o3', '2009-01-11T12:00', 1, '2009-01-09T00:00', '2009-01-10T00:00'],
    ['o4', '2009-01-10T12:00', 1, '2009-01-09T00:00', '2009-01-10T00:00'],
    ['o5', '2009-01-08T00:00', 1, '2009-01-07T00:00', '2009-01-08T00:00'],
    ['o6', '2009-01-14T00:00', 10, '2009-01-02T00:00', '2009-01-14T00:00'],
    ['o7', '2009-01-28T00:00', 20, '2009-01-04T00:00', '2009-01-28T00:00'],
  ])('places %s, due %s, %i days of work', (_name, due, days, start, finish) => {
    expect(isoFromMinutes(wt.startBefore(at(due), days * 1440)!)).toBe(start);
    expect(isoFromMinutes(wt.previousClose(at(due))!)).toBe(finish);
  });

  it('has no room for o8 before today, and ends it on 25 January when it starts today', () => {
    expect(wt.startBefore(at('2009-01-14T00:00'), 20 * 1440)).toBeNull();
    expect(isoFromMinutes(wt.finishAfter(at('2009-01-01T00:00'), 20 * 1440)!)).toBe('2009-01-25T00:00');
  });
});
