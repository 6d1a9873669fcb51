import { createSchedule } from './create-schedule';
import type { Schedule, ScheduledOperation } from './schedule';
import { type TestResource, type TestWorkload, after, workloadOf } from './testing/workload-builder';

const ALWAYS = [{ start: 0, end: 1000 }];
const machine = (id: string, ...open: TestResource['open']): TestResource => ({ id, open: open.length > 0 ? open : [ALWAYS] });
const run = (minutes: number, resource = 0, setup = 0) => [{ resource, setup, run: minutes }];
const plan = (test: TestWorkload, options = {}): Schedule => createSchedule(workloadOf(test), { seed: 1, iterations: 0, ...options });
const times = (schedule: Schedule): (readonly [number | null, number | null])[] =>
  schedule.operations.map(({ start, finish }) => [start, finish]);
const pick = ({ start, finish, waitedFor }: ScheduledOperation) => ({ start, finish, waitedFor });

describe('calendars', () => {
  const day = [
    { start: 0, end: 10 },
    { start: 20, end: 40 },
  ];

  it('pauses work while its resource is closed and goes on after it', () => {
    const { operations } = plan({ resources: [machine('M', day)], operations: [{ order: 0, modes: run(15) }] });
    expect(operations[0]).toMatchObject({ start: 0, finish: 25, waitedFor: { kind: 'none' } });
    expect(operations[0].segments).toEqual([
      { start: 0, end: 10 },
      { start: 20, end: 25 },
    ]);
  });

  it('begins what may not be interrupted where it fits in one open stretch', () => {
    const { operations } = plan({ resources: [machine('M', day)], operations: [{ order: 0, modes: run(15), interruptible: false }] });
    expect(pick(operations[0])).toEqual({ start: 20, finish: 35, waitedFor: { kind: 'calendar', until: 20 } });
  });

  it('begins at the first open minute and says that the calendar held it back', () => {
    const { operations } = plan({ now: 12, resources: [machine('M', day)], operations: [{ order: 0, modes: run(3) }] });
    expect(pick(operations[0])).toEqual({ start: 20, finish: 23, waitedFor: { kind: 'calendar', until: 20 } });
  });

  it('gives each unit of a resource its own open time', () => {
    const { operations } = plan(
      {
        resources: [machine('M', ALWAYS, [{ start: 30, end: 100 }])],
        operations: [
          { order: 0, modes: run(50) },
          { order: 1, modes: run(15) },
        ],
        goals: [
          { due: 0, weight: 5, operations: [0] },
          { due: 45, weight: 1, operations: [1] },
        ],
      },
      { rules: ['WSPT'] },
    );
    expect(operations.map(({ unit, start }) => [unit, start])).toEqual([
      [0, 0],
      [1, 30],
    ]);
  });

  it('leaves out what does not fit before the end, and all that waits for it', () => {
    const { operations, objective } = plan({
      end: 100,
      resources: [machine('M'), machine('N')],
      operations: [
        { order: 0, modes: run(101) },
        { order: 0, modes: run(1, 1), predecessors: after(0) },
        { order: 1, modes: run(5, 1) },
      ],
    });
    expect(operations.map(({ start }) => start)).toEqual([null, null, 0]);
    expect(operations.map(({ waitedFor }) => waitedFor.kind)).toEqual(['no-runway', 'no-runway', 'none']);
    expect(objective.lateGoals).toBe(2);
  });
});

describe('resources', () => {
  it('does one operation at a time on a unit and says behind which it waited', () => {
    const { operations } = plan({
      resources: [machine('M')],
      operations: [
        { order: 0, modes: run(7) },
        { order: 1, modes: run(5) },
      ],
      goals: [
        { due: 7, weight: 1, operations: [0] },
        { due: 20, weight: 1, operations: [1] },
      ],
    });
    expect(pick(operations[1])).toEqual({ start: 7, finish: 12, waitedFor: { kind: 'machine', behind: 0, until: 7 } });
  });

  it('lets an infinite resource do everything at once', () => {
    const { operations } = plan({
      resources: [{ id: 'S', open: [ALWAYS], finite: false }],
      operations: [0, 1, 2].map((order) => ({ order, modes: run(9) })),
    });
    expect(operations.map(({ unit, start, finish }) => [unit, start, finish])).toEqual(Array(3).fill([null, 0, 9]));
  });

  it('takes the way that finishes first', () => {
    const { operations } = plan({
      resources: [machine('M'), machine('N')],
      operations: [{ order: 0, modes: [...run(9, 0), ...run(6, 1, 2)] }],
    });
    expect(operations[0]).toMatchObject({ resource: 1, setup: 2, run: 6, finish: 8 });
  });

  it('holds a tool from start to finish and works only while it is there', () => {
    const { operations } = plan(
      {
        resources: [
          machine('M'),
          machine('N'),
          {
            id: 'T',
            kind: 'tool',
            open: [
              [
                { start: 0, end: 4 },
                { start: 10, end: 1000 },
              ],
            ],
          },
        ],
        operations: [
          { order: 0, modes: run(6, 0), tool: 2 },
          { order: 1, modes: run(3, 1), tool: 2 },
        ],
        goals: [
          { due: 0, weight: 1, operations: [0] },
          { due: 50, weight: 1, operations: [1] },
        ],
      },
      { rules: ['EDD'] },
    );
    expect(times({ operations } as unknown as Schedule)).toEqual([
      [0, 12],
      [12, 15],
    ]);
    expect(operations[1].waitedFor).toEqual({ kind: 'tool', behind: 0, until: 12 });
  });
});

describe('changeovers', () => {
  // Rows from, columns to: f, g.
  const resources: TestResource[] = [{ id: 'M', open: [ALWAYS], changeovers: Int32Array.from([0, 3, 8, 0]) }];
  const families = ['f', 'g'];

  it('are due from the family just before, ahead of setup and run', () => {
    const { operations } = plan({
      resources,
      families,
      operations: [
        { order: 0, modes: run(5), family: 0 },
        { order: 1, modes: run(4, 0, 2), family: 1 },
      ],
      goals: [
        { due: 5, weight: 1, operations: [0] },
        { due: 20, weight: 1, operations: [1] },
      ],
    });
    expect(operations[1]).toMatchObject({ start: 5, finish: 14, changeover: 3, setup: 2, run: 4 });
  });

  it('are none after an operation without a family', () => {
    const { operations } = plan({
      resources,
      families,
      operations: [
        { order: 0, modes: run(5), family: 0 },
        { order: 0, modes: run(5), predecessors: after(0) },
        { order: 0, modes: run(5), family: 1, predecessors: after(1) },
      ],
    });
    expect(operations.map(({ changeover }) => changeover)).toEqual([0, 0, 0]);
  });

  it('are never lengthened by what is put into a gap', () => {
    // Operation 0 (g) stands at 0-5 and 1 (g) at 30-35; 2 (f) fits between, but 1 would then owe 3 minutes, from 30 on.
    const { operations } = plan(
      {
        resources,
        families,
        operations: [
          { order: 0, modes: run(5), family: 1 },
          { order: 1, modes: run(5), family: 1, materialReady: 30 },
          { order: 2, modes: run(5), family: 0, materialReady: 6 },
        ],
        goals: [
          { due: 5, weight: 1, operations: [0] },
          { due: 35, weight: 1, operations: [1] },
          { due: 90, weight: 1, operations: [2] },
        ],
      },
      { rules: ['EDD'] },
    );
    expect(operations[1]).toMatchObject({ start: 30, finish: 35, changeover: 0 });
    expect(operations[2]).toMatchObject({ start: 35, changeover: 8, finish: 48 });
  });
});

describe('people', () => {
  const person = (id: string, ...open: TestResource['open'][number][number][]): TestResource => ({ id, kind: 'person', open: [open] });

  it('hands over from one shift to the next', () => {
    const { operations } = plan({
      resources: [machine('M'), person('P', { start: 0, end: 5 }), person('Q', { start: 5, end: 90 })],
      skills: [['turner', ['P', 'Q']]],
      operations: [{ order: 0, modes: run(8), skill: 0, people: 1 }],
    });
    expect(operations[0]).toMatchObject({ start: 0, finish: 8 });
    expect(operations[0].people).toEqual([
      { unit: 1, start: 0, end: 5 },
      { unit: 2, start: 5, end: 8 },
    ]);
  });

  it('pauses while too few are there', () => {
    const { operations } = plan({
      resources: [machine('M'), person('P', { start: 2, end: 5 }, { start: 9, end: 50 }), person('Q', { start: 0, end: 50 })],
      skills: [['turner', ['P', 'Q']]],
      operations: [{ order: 0, modes: run(6), skill: 0, people: 2 }],
    });
    expect(pick(operations[0])).toEqual({ start: 2, finish: 12, waitedFor: { kind: 'people', until: 2 } });
    expect(operations[0].segments).toEqual([
      { start: 2, end: 5 },
      { start: 9, end: 12 },
    ]);
    expect(operations[0].people).toHaveLength(4);
  });

  it('counts a person who is busy as a resource as not there', () => {
    const { operations } = plan({
      resources: [machine('M'), person('P', { start: 0, end: 90 })],
      skills: [['turner', ['P']]],
      operations: [
        { order: 0, modes: run(6, 1), skill: 0, people: 1 },
        { order: 1, modes: run(4), skill: 0, people: 1 },
      ],
      goals: [
        { due: 0, weight: 1, operations: [0] },
        { due: 50, weight: 1, operations: [1] },
      ],
    });
    expect(operations[0]).toMatchObject({ start: 0, finish: 6, people: [], unit: 1 });
    expect(pick(operations[1])).toEqual({ start: 6, finish: 10, waitedFor: { kind: 'people', until: 6 } });
  });
});

describe('predecessors and material', () => {
  it('wait for the finish and the lag, not for the queue', () => {
    const { operations } = plan({
      resources: [machine('M'), machine('N')],
      operations: [
        { order: 0, modes: run(5), lag: 4 },
        { order: 0, modes: run(2, 1), queue: 60, predecessors: after(0) },
      ],
    });
    expect(pick(operations[1])).toEqual({ start: 9, finish: 11, waitedFor: { kind: 'predecessor', operation: 0, until: 9 } });
  });

  it('wait for the material', () => {
    const { operations } = plan({ resources: [machine('M')], operations: [{ order: 0, modes: run(5), materialReady: 33 }] });
    expect(pick(operations[0])).toEqual({ start: 33, finish: 38, waitedFor: { kind: 'material', until: 33 } });
  });

  const batches = (minutes: number) =>
    plan({
      resources: [machine('M'), machine('N')],
      operations: [
        { order: 0, modes: run(10), remaining: 10, lag: 1 },
        {
          order: 0,
          modes: run(minutes, 1),
          remaining: 10,
          predecessors: [{ predecessor: 0, kind: 'routing', transfer: [5, 5] }],
        },
      ],
    }).operations[1];

  it('overlap by transfer batches when the second batch is there in time', () => {
    // Batch 1 is done at 5 and there at 6, batch 2 at 11; at ten minutes for ten, batch 2 begins at 11.
    expect(pick(batches(10))).toEqual({ start: 6, finish: 16, waitedFor: { kind: 'predecessor', operation: 0, until: 6 } });
  });

  it('begin later when a later batch would be missed', () => {
    // At four minutes for ten, batch 2 begins two minutes after the start: not before 11.
    expect(pick(batches(4))).toEqual({ start: 9, finish: 13, waitedFor: { kind: 'predecessor', operation: 0, until: 9 } });
  });

  it('count subcontracted work in working days', () => {
    const week = [0, 1, 2, 5, 6].map((day) => ({ start: day * 1440 + 480, end: day * 1440 + 960 }));
    const { operations } = plan({
      end: 10080,
      resources: [{ id: 'S', kind: 'subcontractor', open: [week], finite: false }, machine('M', [{ start: 0, end: 10080 }])],
      operations: [
        { order: 0, modes: [{ resource: 0, setup: 0, run: 999, workingDays: 2 }], materialReady: 1440 },
        { order: 0, modes: run(60, 1), predecessors: after(0) },
      ],
    });
    // Gone on day 1, 08:00; day 2 is one working day later, day 5 the second.
    expect(operations[0]).toMatchObject({ start: 1440 + 480, finish: 5 * 1440 + 480, setup: 0, run: 960 });
    expect(operations[1].start).toBe(5 * 1440 + 480);
  });
});

describe('fixed and started operations', () => {
  const pinned = (start: number, resource = 0) => ({ reason: 'pinned' as const, resource, start });

  it('keeps a pin to the minute, and lets its predecessors go before more urgent work', () => {
    const { operations, broken } = plan({
      resources: [machine('M'), machine('N')],
      operations: [
        { order: 0, modes: run(9) },
        { order: 1, modes: run(5) },
        { order: 1, modes: run(4, 1), predecessors: after(1), fixed: pinned(6, 1) },
      ],
      goals: [
        { due: 1, weight: 5, operations: [0] },
        { due: 900, weight: 1, operations: [2] },
      ],
    });
    expect(broken).toEqual([]);
    expect(times({ operations } as unknown as Schedule)).toEqual([
      [5, 14],
      [0, 5],
      [6, 10],
    ]);
    expect(operations[2].waitedFor).toEqual({ kind: 'fixed' });
  });

  it('lengthens a pinned operation by the changeover that its new neighbour makes due', () => {
    const { operations } = plan({
      resources: [{ id: 'M', open: [ALWAYS], changeovers: Int32Array.from([0, 3, 8, 0]) }],
      families: ['f', 'g'],
      operations: [
        { order: 0, modes: run(5), family: 1, fixed: pinned(20) },
        { order: 1, modes: run(5), family: 0 },
      ],
    });
    expect(operations[1]).toMatchObject({ start: 0, finish: 5 });
    expect(operations[0]).toMatchObject({ start: 20, changeover: 3, finish: 28 });
  });

  it.each([
    ['predecessor', 0, { predecessors: after(0), fixed: pinned(3, 1) }, { start: 7 }],
    ['material', null, { materialReady: 9, fixed: pinned(3, 1) }, { start: 9 }],
    ['closed', null, { fixed: pinned(52, 1) }, { start: 60 }],
    ['past', null, { fixed: pinned(-1, 1) }, { start: 0 }],
    ['people', null, { fixed: pinned(3, 1), skill: 0, people: 1 }, { start: 30 }],
  ] as const)('gives up a pin that cannot be held for %s and takes the earliest moment after it', (cause, by, operation, place) => {
    const { operations, broken } = plan({
      resources: [
        machine('M'),
        machine('N', [
          { start: 0, end: 50 },
          { start: 60, end: 900 },
        ]),
        { id: 'P', kind: 'person', open: [[{ start: 30, end: 900 }]] },
      ],
      skills: [['turner', ['P']]],
      operations: [
        { order: 0, modes: run(7) },
        { order: 0, modes: run(4, 1), ...operation },
      ],
    });
    expect(broken).toEqual([{ operation: 1, cause, by }]);
    expect(operations[1]).toMatchObject(place);
    expect(operations[1].waitedFor.kind).not.toBe('fixed');
  });

  it('gives up the later of two pins that overlap, naming the other', () => {
    const { operations, broken } = plan({
      resources: [machine('M')],
      operations: [
        { order: 0, modes: run(9), fixed: pinned(10) },
        { order: 1, modes: run(9), fixed: pinned(15) },
      ],
    });
    expect(broken).toEqual([{ operation: 1, cause: 'occupied', by: 0 }]);
    expect(times({ operations } as unknown as Schedule)).toEqual([
      [10, 19],
      [19, 28],
    ]);
  });

  it('goes on first with the started work that a pin waits for', () => {
    const { operations, broken } = plan({
      resources: [machine('M'), machine('N')],
      operations: [
        { order: 0, modes: run(20), started: true },
        { order: 1, modes: run(6), started: true },
        { order: 1, modes: run(4, 1), predecessors: after(1), fixed: pinned(6, 1) },
      ],
    });
    expect(broken).toEqual([]);
    expect(operations.map(({ start }) => start)).toEqual([6, 0, 6]);
  });

  it('goes on with started work first, without changeover or setup', () => {
    const { operations } = plan({
      now: 4,
      resources: [{ id: 'M', open: [ALWAYS], changeovers: Int32Array.from([0, 3, 8, 0]) }],
      families: ['f', 'g'],
      operations: [
        { order: 0, modes: run(5), family: 0 },
        { order: 1, modes: run(6, 0, 9), family: 1, started: true },
      ],
      goals: [
        { due: 1, weight: 5, operations: [0] },
        { due: 900, weight: 1, operations: [1] },
      ],
    });
    expect(operations[1]).toMatchObject({ start: 4, finish: 10, setup: 0, changeover: 0 });
    expect(operations[0]).toMatchObject({ start: 10, changeover: 8, finish: 23 });
  });
});

describe('backward scheduling', () => {
  it('ends at the due date, one behind the other, and turns forward at now', () => {
    const test = (due: number): TestWorkload => ({
      now: 100,
      resources: [machine('M')],
      operations: [
        { order: 0, modes: run(10) },
        { order: 0, modes: run(20), predecessors: after(0) },
      ],
      goals: [{ due, weight: 1, operations: [1] }],
    });
    expect(times(plan(test(300), { direction: 'backward' }))).toEqual([
      [270, 280],
      [280, 300],
    ]);
    expect(times(plan(test(110), { direction: 'backward' }))).toEqual([
      [100, 110],
      [110, 130],
    ]);
  });
});

describe('the objective', () => {
  it('weighs days late, hours of changeover, hours in progress and hours moved', () => {
    const { objective } = plan({
      end: 10000,
      resources: [{ id: 'M', open: [[{ start: 0, end: 10000 }]], changeovers: Int32Array.from([0, 60, 60, 0]) }],
      families: ['f', 'g'],
      operations: [
        { order: 0, modes: run(1440), family: 0, lag: 1440, lastStart: 120 },
        { order: 1, modes: run(60), family: 1, predecessors: after(0) },
      ],
      goals: [
        { due: 1440, weight: 3, operations: [0] },
        { due: 9999, weight: 1, operations: [1] },
      ],
      weights: { tardiness: 100, changeover: 10, workInProgress: 1, stability: 0.5 },
    });
    // Order 0 is there a day late (its lag counts). Order 1 begins at 2880 with an hour of changeover and ends at 3000.
    expect(objective).toMatchObject({
      weightedTardinessDays: 3,
      lateGoals: 1,
      changeoverHours: 1,
      workInProgressHours: 26,
      movedHours: 2,
      makespan: 3000,
      value: 300 + 10 + 26 + 1,
    });
  });
});
