import type { CalendarException, Resource } from '../model/input';
import { createCalendarBook, shiftsOfCalendar } from './create-calendar-book';
import type { CalendarInput } from './create-calendar-book';
import { minutesFromIso } from './dates';

const at = (text: string): number => minutesFromIso(text)!;
const day = (text: string): { minutes: number; hasTime: boolean } => ({ minutes: at(text), hasTime: text.length > 10 });
/** One Monday. */
const span = { from: at('2026-11-23'), to: at('2026-11-24') };

const resource = (id: string, more: Partial<Resource> = {}): Resource => ({
  resource: id,
  description: '',
  kind: 'machine',
  sector: null,
  group: null,
  count: 1,
  calendar: 'DAY',
  efficiency: 1,
  hourlyCost: null,
  finite: true,
  bottleneck: false,
  from: null,
  to: null,
  ...more,
});

const exception = (
  target: string,
  targetKind: 'calendar' | 'resource',
  from: string,
  to: string,
  more: Partial<CalendarException> = {},
): CalendarException => ({
  target,
  targetKind,
  from: day(from),
  to: day(to),
  kind: 'closed',
  capacity: null,
  reason: null,
  ...more,
});

const book = (more: Partial<CalendarInput> & { calendar?: string } = {}) =>
  createCalendarBook(
    {
      parameters: { calendar: more.calendar ?? null } as CalendarInput['parameters'],
      calendars: [
        { calendar: 'DAY', weekday: 1, start: 480, end: 960, shift: null },
        { calendar: 'NIGHT', weekday: 1, start: 1200, end: 1440, shift: null },
      ],
      exceptions: [],
      resources: [],
      suppliers: [],
      ...more,
    },
    span,
  );

const total = (wt: { workBetween(from: number, to: number): number }): number => wt.workBetween(span.from, span.to);

describe('the calendar book', () => {
  it('knows each calendar, and without one that of the parameters, else every hour', () => {
    expect(total(book().calendar('NIGHT'))).toBe(240);
    expect(total(book({ calendar: 'DAY' }).calendar(null))).toBe(480);
    expect(total(book().calendar(null))).toBe(1440);
  });

  it('compiles a calendar once for all that have it', () => {
    const calendars = book({ resources: [resource('A', { count: 3 }), resource('B')] });
    expect(calendars.units('A')[2]).toBe(calendars.units('B')[0]);
    expect(calendars.units('A')[2]).toBe(calendars.calendar('DAY'));
    expect(calendars.units('A')).toBe(calendars.units('A'));
  });

  it('gives an exception of a calendar to all, one of a resource to that alone', () => {
    const calendars = book({
      resources: [resource('A'), resource('B')],
      exceptions: [
        exception('DAY', 'calendar', '2026-11-23T08:00', '2026-11-23T09:00'),
        exception('B', 'resource', '2026-11-23T12:00', '2026-11-23T13:00'),
      ],
    });
    expect(total(calendars.units('A')[0])).toBe(420);
    expect(total(calendars.units('B')[0])).toBe(360);
  });

  it('does not mistake a resource for a calendar of the same name', () => {
    const calendars = book({ resources: [resource('DAY')], exceptions: [exception('DAY', 'resource', '2026-11-23', '2026-11-23')] });
    expect(total(calendars.calendar('DAY'))).toBe(480);
    expect(total(calendars.units('DAY')[0])).toBe(0);
  });

  it('closes the units beyond the capacity of an exception', () => {
    const calendars = book({
      resources: [resource('A', { count: 3 })],
      exceptions: [exception('A', 'resource', '2026-11-23T08:00', '2026-11-23T10:00', { kind: 'breakdown', capacity: 1 })],
    });
    expect(calendars.units('A').map(total)).toEqual([480, 360, 360]);
  });

  it('opens a resource from its first to its last day, whole', () => {
    const lived = (from: string | null, to: string | null): number =>
      total(
        book({ resources: [resource('A', { from: from === null ? null : day(from), to: to === null ? null : day(to) })] }).units('A')[0],
      );
    expect(lived('2026-11-23', '2026-11-23')).toBe(480);
    expect(lived('2026-11-23T09:00', '2026-11-23T15:00')).toBe(360);
    expect(lived(null, '2026-11-22')).toBe(0);
    expect(lived('2026-11-24', null)).toBe(0);
  });

  it('leaves a resource without a calendar open round the clock, save for its exceptions', () => {
    const calendars = book({
      calendar: 'DAY',
      resources: [resource('A', { calendar: null })],
      exceptions: [exception('A', 'resource', '2026-11-23T00:00', '2026-11-23T01:00')],
    });
    expect(total(calendars.units('A')[0])).toBe(1380);
  });

  it('gives a supplier its own calendar, its absences, and else the calendar of the parameters', () => {
    const supplier = (name: string, calendar: string | null) => ({
      supplier: name,
      kind: 'subcontractor' as const,
      contact: null,
      language: null,
      calendar,
    });
    const calendars = book({
      calendar: 'DAY',
      suppliers: [supplier('Zinc', 'NIGHT'), supplier('Vernis', null)],
      resources: [resource('Zinc', { kind: 'subcontractor', calendar: null })],
      exceptions: [exception('Vernis', 'resource', '2026-11-23T08:00', '2026-11-23T12:00')],
    });
    expect(total(calendars.supplier('Zinc'))).toBe(240);
    expect(total(calendars.units('Zinc')[0])).toBe(240);
    expect(total(calendars.supplier('Vernis'))).toBe(240);
    expect(total(calendars.supplier('Somebody'))).toBe(480);
    expect(total(calendars.supplier(null))).toBe(480);
  });

  it('has no units of a resource that it does not know', () => {
    expect(book().units('X')).toEqual([]);
  });

  it('lists the rows of a calendar, null when it has none', () => {
    const rows = [{ calendar: 'DAY', weekday: 1, start: 0, end: 60, shift: null }];
    expect(shiftsOfCalendar(rows, 'DAY')).toEqual(rows);
    expect(shiftsOfCalendar(rows, 'X')).toBeNull();
  });
});
