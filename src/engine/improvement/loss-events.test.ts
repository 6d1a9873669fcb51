import fc from 'fast-check';
import { at, lathe, record, stop, workshop } from '../tracking/tracking-fixture';
import type { LossEvent } from './loss-events';
import { LOSS_AXES, LOSS_WEIGHTS, compareLosses, halvesOf, lossEvents, paretoByAxis } from './loss-events';

describe('the losses', () => {
  it('are the stops and the records with pieces lost, each with its time, pieces and money', () => {
    const stops = [stop('2026-11-23T09:00', '2026-11-23T10:30', { cause: 'Breakdown' })];
    const progress = [
      record('2026-11-23T08:00', '2026-11-23T12:00', { good: 50, scrap: 3, rework: 2, cause: 'Burr', operator: 'ann' }),
      record('2026-11-23T13:00', '2026-11-23T14:00', { good: 50 }),
    ];
    const contacts = [{ name: 'Ann', role: 'Turner', service: null, skill: null, email: null }];
    const events = lossEvents(workshop({ stops, progress, contacts }));
    // 30 an hour and 10 a piece, two minutes a piece: scrap costs the piece, rework its time.
    expect(
      events.map(({ kind, cause, item, shift, role, minutes, quantity, cost }) => [
        kind,
        cause,
        item,
        shift,
        role,
        minutes,
        quantity,
        cost,
      ]),
    ).toEqual([
      ['stop', 'Breakdown', null, 'Day', null, 90, 0, 45],
      ['scrap', 'Burr', 'ROD', 'Day', 'Turner', 10, 5, 32],
    ]);
  });

  it('know no money where a rate is missing, and take the best skill for a role that Contacts does not give', () => {
    const skills = [
      { person: 'Ann', skill: 'Milling', level: 1 },
      { person: 'Ann', skill: 'Turning', level: 3 },
    ];
    const stops = [stop('2026-11-23T09:00', '2026-11-23T10:00')];
    const progress = [record('2026-11-23T08:00', null, { scrap: 1, operator: 'Ann' })];
    const [stopped, lost] = lossEvents(workshop({ resources: [lathe({ hourlyCost: null })], stops, progress, skills }));
    expect([stopped.cost, lost.cost, lost.role]).toEqual([null, 10, 'Turning']);
  });

  it('find the shift of a night after midnight', () => {
    const calendars = [{ calendar: 'Day', weekday: 1, start: 1320, end: 360, shift: 'Night' }];
    const stops = ['2026-11-23T23:00', '2026-11-24T02:00', '2026-11-24T07:00'].map((start) => stop(start, '2026-11-24T08:00'));
    expect(lossEvents(workshop({ calendars, stops })).map(({ shift }) => shift)).toEqual(['Night', 'Night', null]);
  });
});

const word = fc.constantFrom('a', 'b', 'c', null);
const anyEvent: fc.Arbitrary<LossEvent> = fc.record({
  kind: fc.constantFrom('stop', 'scrap'),
  at: fc.option(fc.integer({ min: 0, max: 40_000 }), { nil: null }),
  cause: word,
  resource: word,
  item: word,
  order: word,
  shift: word,
  role: word,
  count: fc.constant(1 as const),
  minutes: fc.option(fc.integer({ min: 0, max: 90 }), { nil: null }),
  quantity: fc.integer({ min: 0, max: 9 }),
  cost: fc.option(fc.integer({ min: 0, max: 500 }), { nil: null }),
  source: fc.constant(null),
});

describe('the Pareto by any axis', () => {
  it('shows every row that weighs something behind exactly one bar, of its own group, and adds up', () => {
    fc.assert(
      fc.property(
        fc.array(anyEvent, { maxLength: 30 }),
        fc.constantFrom(...LOSS_AXES),
        fc.constantFrom(...LOSS_WEIGHTS),
        (events, axis, weight) => {
          const groups = paretoByAxis(events, axis, weight);
          const behind = groups.flatMap(({ key, events: members }) => members.map((index) => [index, key] as const));
          const weighing = events.flatMap((event, index) => ((event[weight] ?? 0) > 0 ? [[index, event[axis]] as const] : []));
          expect([...behind].sort(([a], [b]) => a - b)).toEqual(weighing);
          for (const { value, count, events: members } of groups) {
            expect(count).toBe(members.length);
            expect(value).toBe(members.reduce((sum, index) => sum + (events[index][weight] ?? 0), 0));
          }
        },
      ),
    );
  });

  it('cuts the classes where it is told to', () => {
    const event = (cause: string, cost: number) => ({ cause, cost }) as LossEvent;
    const events = [event('x', 60), event('y', 30), event('z', 10)];
    expect(paretoByAxis(events, 'cause', 'cost', 0.5, 0.9).map((group) => group.class)).toEqual(['A', 'B', 'C']);
    expect(paretoByAxis(events, 'cause', 'cost', 0.7, 0.9).map((group) => group.class)).toEqual(['A', 'A', 'C']);
  });
});

describe('before and after', () => {
  const event = (cause: string, iso: string, minutes: number) => ({ cause, at: at(iso), minutes }) as LossEvent;

  it('holds two periods of equal length on the same metric, the largest change first', () => {
    const events = [
      event('Burr', '2026-11-03T10:00', 40),
      event('Burr', '2026-11-12T10:00', 10),
      event('Chip', '2026-11-13T10:00', 5),
      event('Old', '2026-10-01T10:00', 99),
    ];
    const periods = { beforeFrom: at('2026-11-02'), afterFrom: at('2026-11-09'), afterTo: at('2026-11-16') };
    expect(compareLosses(events, 'cause', 'minutes', periods)).toEqual([
      { key: 'Burr', before: 40, after: 10, difference: -30 },
      { key: 'Chip', before: 0, after: 5, difference: 5 },
    ]);
  });

  it('halves what is recorded into whole weeks, or days where there are not two weeks', () => {
    const long = [event('Burr', '2026-11-01T10:00', 1), event('Burr', '2026-11-20T10:00', 1)];
    expect(halvesOf(long, at('2026-11-24T06:00'))).toEqual({
      beforeFrom: at('2026-11-11'),
      afterFrom: at('2026-11-18'),
      afterTo: at('2026-11-25'),
    });
    const short = [event('Burr', '2026-11-20T10:00', 1)];
    expect(halvesOf(short, at('2026-11-24T06:00'))).toEqual({
      beforeFrom: at('2026-11-21'),
      afterFrom: at('2026-11-23'),
      afterTo: at('2026-11-25'),
    });
    expect(halvesOf([], at('2026-11-24'))).toBeNull();
  });
});
