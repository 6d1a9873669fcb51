import fc from 'fast-check';
import type { Finding } from '../model/finding';
import type { Plan, PlanOperation } from '../model/plan';
import { at, date, NOW, plantInput } from '../mrp/netting-fixture';
import { appendToJournal, MOST_ENTRIES, type JournalEntry } from './journal';
import { messageKey } from './message-key';
import { planAlerts } from './plan-alerts';
import { peopleProgramme, weeklyProgramme } from './weekly-programme';

describe('the journal', () => {
  const entry = (name: string, kind: JournalEntry['kind'] = 'run'): Omit<JournalEntry, 'number'> => ({
    kind,
    at: NOW,
    name,
    tables: [],
    text: null,
    run: null,
  });

  it('numbers its entries and leaves out a run that changes nothing', () => {
    const once = appendToJournal([], entry('a'));
    expect(appendToJournal(once, entry('a'))).toBe(once);
    const more = [entry('b'), entry('a'), entry('a')].reduce<readonly JournalEntry[]>(appendToJournal, once);
    expect(more.map(({ number, name }) => [number, name])).toEqual([
      [1, 'a'],
      [2, 'b'],
      [3, 'a'],
    ]);
  });

  it('enters a run again after a change was entered', () => {
    const entries = [entry('a'), entry('x', 'change'), entry('a')].reduce<readonly JournalEntry[]>(appendToJournal, []);
    expect(entries.map(({ kind }) => kind)).toEqual(['run', 'change', 'run']);
  });

  it('keeps the newest and never a number twice', () => {
    let entries: readonly JournalEntry[] = [];
    for (let index = 0; index < MOST_ENTRIES + 20; index++) entries = appendToJournal(entries, entry(`r${index}`));
    expect(entries).toHaveLength(MOST_ENTRIES);
    expect(entries.at(-1)?.number).toBe(MOST_ENTRIES + 20);
    expect(new Set(entries.map(({ number }) => number)).size).toBe(MOST_ENTRIES);
  });
});

describe('the key of a message', () => {
  const finding: Finding = {
    severity: 'warning',
    code: 'late.order',
    parameters: { days: 2, item: 'A' },
    key: 'OF-1',
    table: 'Orders',
    row: 4,
  };

  it('stays when the row moves or the parameters stand in another order, and changes with what it says', () => {
    expect(messageKey({ ...finding, row: 9, parameters: { item: 'A', days: 2 } })).toBe(messageKey(finding));
    const others = [
      { ...finding, key: 'OF-2' },
      { ...finding, parameters: { days: 3, item: 'A' } },
      { ...finding, code: 'late.demand' },
    ];
    expect(new Set([finding, ...others].map(messageKey)).size).toBe(4);
  });

  it('tells rows without a key apart', () => {
    const { key: _, ...unnamed } = finding;
    expect(messageKey({ ...unnamed, row: 1 })).not.toBe(messageKey({ ...unnamed, row: 2 }));
  });
});

const resources = [
  ['M1', 'Usinage'],
  ['A1', 'Montage'],
  ['M2', 'Usinage'],
].map(([resource, sector]) => ({ resource, sector, count: 1 })) as never;

function operation(resource: string, spans: readonly (readonly [string, string])[], more: Partial<PlanOperation> = {}): PlanOperation {
  const segments = spans.map(([start, end]) => ({ start: at(start), end: at(end) }));
  const last = segments[segments.length - 1];
  return {
    order: 'OF-1',
    operation: 10,
    resource,
    unit: 1,
    start: segments[0].start,
    finish: last.end,
    segments,
    people: [],
    ...more,
  } as PlanOperation;
}

const planOf = (operations: readonly PlanOperation[]): Plan => ({ now: NOW, operations }) as unknown as Plan;

describe('the weekly programme', () => {
  const input = plantInput({ resources });

  it('stands sector by sector, resource by resource, one line a day, and counts the days', () => {
    const lines = weeklyProgramme(
      input,
      planOf([
        operation('A1', [['2026-11-24T06:00', '2026-11-24T08:00']]),
        operation('M2', [
          ['2026-11-23T12:00', '2026-11-23T14:00'],
          ['2026-11-24T06:00', '2026-11-24T07:00'],
          ['2026-11-24T09:00', '2026-11-24T10:00'],
        ]),
        operation('M1', [['2026-11-25T06:00', '2026-11-25T07:00']]),
      ]),
    );
    expect(
      lines.map(({ resource, day, part, parts, minutes }) => [resource, (day - at('2026-11-23T00:00')) / 1440, part, parts, minutes]),
    ).toEqual([
      ['M1', 2, 1, 1, 60],
      ['M2', 0, 1, 2, 120],
      ['M2', 1, 2, 2, 120],
      ['A1', 1, 1, 1, 120],
    ]);
    expect([lines[2].start, lines[2].finish]).toEqual([at('2026-11-24T06:00'), at('2026-11-24T10:00')]);
  });

  it('holds the seven days from today and nothing else', () => {
    const lines = weeklyProgramme(
      input,
      planOf([
        operation('M1', [
          ['2026-11-22T06:00', '2026-11-22T08:00'],
          ['2026-11-29T06:00', '2026-11-29T08:00'],
          ['2026-11-30T06:00', '2026-11-30T08:00'],
        ]),
      ]),
    );
    expect(lines.map(({ day, part, parts }) => [day, part, parts])).toEqual([[at('2026-11-29T00:00'), 2, 3]]);
  });

  it('cuts a night shift at midnight and loses no minute', () => {
    const starts = fc.array(fc.record({ from: fc.integer({ min: 0, max: 4000 }), length: fc.integer({ min: 1, max: 900 }) }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(starts, (spans) => {
        let free = NOW;
        const segments = spans.map(({ from, length }) => {
          const start = free + (from % 600);
          free = start + length;
          return { start, end: free };
        });
        const one = { ...operation('M1', [['2026-11-23T06:00', '2026-11-23T07:00']]), segments };
        const lines = weeklyProgramme(input, planOf([one]));
        expect(lines.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(segments.reduce((sum, { start, end }) => sum + end - start, 0));
        for (const { day, start, finish } of lines) expect(start >= day && finish <= day + 1440).toBe(true);
      }),
    );
  });

  it('tells each person where to be', () => {
    const people = [
      { person: 'Ann', start: at('2026-11-23T06:00'), end: at('2026-11-23T08:00') },
      { person: 'Bob', start: at('2026-11-23T08:00'), end: at('2026-11-23T10:00') },
    ];
    const lines = peopleProgramme(input, planOf([operation('M1', [['2026-11-23T06:00', '2026-11-23T10:00']], { people })]));
    expect(lines.map(({ person, resource, minutes }) => [person, resource, minutes])).toEqual([
      ['Ann', 'M1', 120],
      ['Bob', 'M1', 120],
    ]);
  });
});

describe('the alerts of money and projects', () => {
  it('name the budget that is exceeded, by how much and by whom', () => {
    const input = plantInput({
      resources: [{ resource: 'M1', hourlyCost: 60, kind: 'machine', calendar: 'Plant' }] as never,
      budget: [{ period: date('2026-11-01'), kind: 'labour', amount: 100 }],
    });
    const plan = {
      ...planOf([operation('M1', [['2026-11-23T06:00', '2026-11-23T10:00']], { resourceKind: 'machine', item: 'A' })]),
      orders: [],
    };
    expect(planAlerts(input, plan)).toMatchObject([
      { code: 'budget.exceeded-labour', parameters: { spent: 240, amount: 100, over: 140, most: 'M1' } },
    ]);
  });

  it('name the project whose date has less than an even chance', () => {
    const tasks = [
      {
        project: 'Rig',
        task: 'A',
        description: '',
        predecessors: '',
        optimisticDays: 8,
        likelyDays: 10,
        pessimisticDays: 12,
        due: date('2026-12-02'),
        owner: null,
      },
    ];
    expect(planAlerts(plantInput({ tasks }), { ...planOf([]), orders: [] })).toMatchObject([
      { code: 'project.date-in-danger', key: 'Rig' },
    ]);
    const later = [{ ...tasks[0], due: date('2026-12-18') }];
    expect(planAlerts(plantInput({ tasks: later }), { ...planOf([]), orders: [] })).toEqual([]);
  });
});
