import fc from 'fast-check';
import { roundTheClock, workingTimeOf } from '../calendar/working-time-of';
import { computeNetwork } from '../network/compute-network';
import { smallWorkload } from '../network/small-workload.test-support';
import type { LoadCell } from '../model/plan';
import type { Schedule, ScheduledOperation } from '../schedule/schedule';
import type { Workload } from '../schedule/workload';
import { computeLoad } from './compute-load';
import { loadBySector, loadRate, overloads } from './load-totals';

const placed = (more: Partial<ScheduledOperation>): ScheduledOperation => ({
  resource: 0,
  unit: 0,
  toolUnit: null,
  start: more.segments?.[0]?.start ?? null,
  finish: more.segments?.at(-1)?.end ?? null,
  changeover: 0,
  setup: 0,
  run: 0,
  segments: [],
  people: [],
  waitedFor: { kind: 'none' },
  ...more,
});

const scheduleOf = (operations: readonly ScheduledOperation[]): Schedule => ({
  operations,
  objective: {
    weightedTardinessDays: 0,
    lateGoals: 0,
    lateDemands: 0,
    demandTardinessDays: 0,
    changeoverHours: 0,
    workInProgressHours: 0,
    movedHours: 0,
    makespan: 0,
    value: 0,
  },
  rule: 'EDD',
  broken: [],
  iterations: 0,
});

const loadOf = (workload: Workload, operations: readonly ScheduledOperation[], buckets: readonly number[], end: number): LoadCell[] =>
  computeLoad(workload, scheduleOf(operations), computeNetwork(workload), buckets, end);

const column = (cells: readonly LoadCell[], key: keyof LoadCell): unknown[] => cells.map((cell) => cell[key]);

describe('load', () => {
  it('has a cell for every resource and bucket, in that order, with the open minutes of all units', () => {
    const times = [
      [
        workingTimeOf(
          [
            { start: 0, end: 60 },
            { start: 130, end: 200 },
          ],
          { from: 0, to: 1000 },
        ),
        roundTheClock({ from: 0, to: 1000 }),
      ],
      [workingTimeOf([], { from: 0, to: 1000 })],
    ];
    const cells = loadOf(smallWorkload({ operations: [], resources: times }), [], [0, 100, 200], 300);
    expect(column(cells, 'resource')).toEqual(['M1', 'M1', 'M1', 'M2', 'M2', 'M2']);
    expect(column(cells, 'bucket')).toEqual([0, 100, 200, 0, 100, 200]);
    expect(column(cells, 'capacityMinutes')).toEqual([160, 170, 100, 0, 0, 0]);
    expect(column(cells, 'loadMinutes')).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('falls into the bucket where it is worked, under the status of its order', () => {
    const workload = smallWorkload({
      operations: (['planned', 'firm', 'released', 'started'] as const).map((_, order) => ({ run: 30, order })),
      orders: [{ status: 'planned' }, { status: 'firm' }, { status: 'released' }, { status: 'started' }],
    });
    const operations = [
      placed({ segments: [{ start: 80, end: 110 }] }),
      placed({ segments: [{ start: 110, end: 140 }] }),
      placed({
        segments: [
          { start: 140, end: 150 },
          { start: 190, end: 210 },
        ],
      }),
      placed({ segments: [{ start: 210, end: 240 }] }),
    ];
    const cells = loadOf(workload, operations, [0, 100, 200], 300);
    expect(column(cells, 'plannedMinutes')).toEqual([20, 10, 0]);
    expect(column(cells, 'firmMinutes')).toEqual([0, 30, 0]);
    expect(column(cells, 'releasedMinutes')).toEqual([0, 20, 40]);
    expect(column(cells, 'loadMinutes')).toEqual([20, 60, 40]);
  });

  it('tells the changeovers, which come first in their segments', () => {
    const segments = [
      { start: 80, end: 90 },
      { start: 95, end: 140 },
    ];
    const cells = loadOf(smallWorkload({ operations: [{ run: 25 }] }), [placed({ segments, changeover: 20, run: 35 })], [0, 100], 200);
    expect(column(cells, 'changeoverMinutes')).toEqual([15, 5]);
    expect(column(cells, 'loadMinutes')).toEqual([15, 40]);
  });

  it('loads the tool and the persons as well as the machine', () => {
    const one = [roundTheClock({ from: 0, to: 1000 })];
    const workload = smallWorkload({
      operations: [{ run: 60, tool: 1 }],
      resources: [one, one, [...one, ...one]],
      resourceRows: [{}, { kind: 'tool' }, { kind: 'person' }],
      orders: [{ due: 90 }],
    });
    const people = [
      { unit: 3, start: 0, end: 40 },
      { unit: 2, start: 40, end: 60 },
    ];
    const cells = loadOf(workload, [placed({ segments: [{ start: 0, end: 60 }], run: 60, toolUnit: 1, people })], [0], 100);
    expect(column(cells, 'loadMinutes')).toEqual([60, 60, 60]);
    expect(column(cells, 'infiniteMinutes')).toEqual([60, 60, 0]);
  });

  it('leaves out what has no place in the schedule, but not in infinite load', () => {
    const cells = loadOf(smallWorkload({ operations: [{ run: 60 }], orders: [{ due: 100 }] }), [placed({})], [0], 100);
    expect(column(cells, 'loadMinutes')).toEqual([0]);
    expect(column(cells, 'infiniteMinutes')).toEqual([60]);
  });

  it('places infinite load at latest dates, over open time, and what is overdue in the first bucket', () => {
    const open = workingTimeOf(
      [
        { start: 0, end: 110 },
        { start: 150, end: 300 },
      ],
      { from: 0, to: 300 },
    );
    const workload = smallWorkload({
      operations: [
        { run: 50, setup: 10, order: 0 },
        { run: 70, order: 1 },
      ],
      resources: [[open]],
      orders: [{ due: 180 }, { due: -500 }],
      end: 300,
    });
    // Due at 180: 30 minutes from 150, 30 before 110, of which 10 in the second bucket.
    const cells = loadOf(workload, [placed({}), placed({})], [0, 100, 200], 300);
    expect(column(cells, 'infiniteMinutes')).toEqual([20 + 70, 40, 0]);
  });

  it('sums to the worked time before the end of the buckets, each minute where it is worked', () => {
    const anySegments = fc.array(fc.tuple(fc.integer({ min: -20, max: 300 }), fc.integer({ min: 1, max: 90 })), { maxLength: 4 });
    const anyStarts = fc
      .uniqueArray(fc.integer({ min: 0, max: 250 }), { minLength: 1, maxLength: 6 })
      .map((starts) => starts.sort((a, b) => a - b));
    fc.assert(
      fc.property(fc.array(anySegments, { maxLength: 5 }), anyStarts, fc.integer({ min: 251, max: 320 }), (rows, starts, end) => {
        const operations = rows.map((pieces) =>
          placed({ start: 0, segments: pieces.map(([start, length]) => ({ start, end: start + length })) }),
        );
        const cells = loadOf(smallWorkload({ operations: rows.map(() => ({ run: 1 })) }), operations, starts, end);
        const minutes = operations.flatMap(({ segments }) =>
          segments.flatMap((piece) => Array.from({ length: piece.end - piece.start }, (_, i) => piece.start + i)),
        );
        cells.forEach((cell, i) => {
          const inBucket = minutes.filter((minute) => minute < (starts[i + 1] ?? end) && (i === 0 || minute >= starts[i]));
          expect(cell.loadMinutes).toBeCloseTo(inBucket.length, 9);
        });
        const total = cells.reduce((sum, cell) => sum + cell.loadMinutes, 0);
        expect(total).toBeCloseTo(minutes.filter((minute) => minute < end).length, 9);
      }),
    );
  });
});

describe('totals', () => {
  const cell = (more: Partial<LoadCell>): LoadCell => ({
    resource: 'M1',
    sector: null,
    bucket: 0,
    capacityMinutes: 100,
    loadMinutes: 0,
    plannedMinutes: 0,
    firmMinutes: 0,
    releasedMinutes: 0,
    changeoverMinutes: 0,
    infiniteMinutes: 0,
    ...more,
  });

  it('by sector add load and capacity bucket by bucket', () => {
    const cells = [
      cell({ sector: 'Usinage', loadMinutes: 10 }),
      cell({ sector: 'Usinage', loadMinutes: 20, bucket: 60 }),
      cell({ sector: 'Montage', loadMinutes: 5 }),
      cell({ sector: 'Usinage', resource: 'M2', loadMinutes: 30, capacityMinutes: 50 }),
    ];
    const totals = loadBySector(cells).map(({ sector, bucket, loadMinutes, capacityMinutes }) => [
      sector,
      bucket,
      loadMinutes,
      capacityMinutes,
    ]);
    expect(totals).toEqual([
      ['Usinage', 0, 40, 150],
      ['Usinage', 60, 20, 100],
      ['Montage', 0, 5, 100],
    ]);
  });

  it('agree with a published capacity profile: 120 h planned and 60 h released against 200 h at 85 %', () => {
    // calcbee, capacity requirements planning: load 180 h, capacity 170 h, 105.9 %, gap -10 h.
    const profile = cell({ plannedMinutes: 120 * 60, releasedMinutes: 60 * 60, loadMinutes: 180 * 60, capacityMinutes: 200 * 0.85 * 60 });
    const [overload] = overloads([profile]);
    expect(overload.excessMinutes).toBe(10 * 60);
    expect(overload.rate).toBeCloseTo(1.0588235, 6);
  });

  it('name the overloaded cells, the worst first, by the greater of finite and infinite load', () => {
    const cells = [
      cell({ resource: 'A', loadMinutes: 100 }),
      cell({ resource: 'B', infiniteMinutes: 130 }),
      cell({ resource: 'C', infiniteMinutes: 5, capacityMinutes: 0 }),
      cell({ resource: 'D', loadMinutes: 400 }),
      cell({ resource: 'E', infiniteMinutes: 999 }),
    ];
    expect(overloads(cells, new Set(['E'])).map(({ cell: { resource }, excessMinutes, rate }) => [resource, excessMinutes, rate])).toEqual([
      ['D', 300, 4],
      ['B', 30, 1.3],
      ['C', 5, null],
    ]);
    expect(loadRate(1, 0)).toBeNull();
  });
});
