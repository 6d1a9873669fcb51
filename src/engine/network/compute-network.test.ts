import fc from 'fast-check';
import { compileWorkingTime } from '../calendar/compile-working-time';
import { isoFromMinutes, minutesFromIso } from '../calendar/dates';
import { workingTimeOf } from '../calendar/working-time-of';
import type { WorkingTime } from '../calendar/working-time';
import type { Workload } from '../schedule/workload';
import { computeNetwork } from './compute-network';
import { criticalPath } from './critical-path';
import type { NetworkDates } from './network-dates';
import { smallWorkload } from './small-workload.test-support';
import type { SmallOperation } from './small-workload.test-support';

const at = (text: string): number => minutesFromIso(text)!;
const list = (column: Float64Array | Uint8Array): number[] => [...column];
const iso = (column: Float64Array): string[] => [...column].map((moment) => isoFromMinutes(moment).slice(8));

/** Monday to Friday 08:00-16:00, from Monday 23 November 2026. */
const span = { from: at('2026-11-23'), to: at('2026-12-21') };
const office = compileWorkingTime(
  [1, 2, 3, 4, 5].map((weekday) => ({ calendar: 'C', weekday, start: 480, end: 960, shift: null })),
  [],
  span,
);
const inOffice = (operations: readonly SmallOperation[], due: string): NetworkDates =>
  computeNetwork(
    smallWorkload({ operations, resources: [[office]], now: at('2026-11-23T08:00'), end: span.to, orders: [{ due: at(due) }] }),
  );

describe('network dates', () => {
  it('span the weekend in open time, forward and backward', () => {
    const dates = inOffice([{ run: 600 }, { run: 1500, after: [0] }, { run: 480, after: [1] }], '2026-12-01T16:00');
    expect(iso(dates.earliestStart)).toEqual(['23T08:00', '24T10:00', '27T11:00']);
    expect(iso(dates.earliestFinish)).toEqual(['24T10:00', '27T11:00', '30T11:00']);
    expect(iso(dates.latestStart)).toEqual(['24T13:00', '25T15:00', '01T08:00']);
    expect(iso(dates.latestFinish)).toEqual(['25T15:00', '30T16:00', '01T16:00']);
    expect(list(dates.totalSlack)).toEqual([780, 780, 780]);
    expect(list(dates.freeSlack)).toEqual([0, 0, 780]);
  });

  it('count wait, move and queue in clock time, so that a night swallows them', () => {
    const dates = inOffice(
      [
        { run: 480, lag: 300 },
        { run: 60, queue: 240, after: [0] },
      ],
      '2026-11-27T16:00',
    );
    expect(iso(dates.earliestStart)).toEqual(['23T08:00', '24T08:00']);
    expect(iso(dates.latestStart)).toEqual(['26T08:00', '27T15:00']);
    expect(iso(dates.latestFinish)).toEqual(['26T16:00', '27T16:00']);
  });

  it('wait for material, and for the orders that make components', () => {
    const dates = computeNetwork(
      smallWorkload({
        operations: [
          { run: 100, order: 0 },
          { run: 30, order: 1, after: [{ predecessor: 0, kind: 'material', transfer: null }] },
          { run: 10, order: 2, materialReady: 500 },
        ],
        orders: [{ due: 7 }, { due: 400 }, { due: 400 }],
        goals: [{ due: 400, operations: [1] }],
      }),
    );
    expect(list(dates.earliestStart)).toEqual([0, 100, 500]);
    // The component's own due date does not count: what rests on it is the goal of the order that it feeds.
    expect(list(dates.latestStart)).toEqual([270, 370, 390]);
    expect(list(dates.totalSlack)).toEqual([270, 270, -110]);
    expect(list(dates.critical)).toEqual([1, 1, 1]);
  });

  it('take the tightest of the goals that rest on an operation, less its lag', () => {
    const dates = computeNetwork(
      smallWorkload({
        operations: [
          { run: 10, lag: 5 },
          { run: 20, after: [0] },
        ],
        goals: [
          { due: 100, operations: [1] },
          { due: 50, operations: [0] },
          { due: 200, operations: [0, 1] },
        ],
      }),
    );
    expect(list(dates.latestFinish)).toEqual([45, 100]);
    expect(list(dates.freeSlack)).toEqual([0, 65]);
  });

  it('start a fixed operation where it is fixed and hold its predecessors to that', () => {
    const dates = computeNetwork(
      smallWorkload({
        operations: [
          { run: 100 },
          { run: 50, queue: 20, after: [0], fixed: { reason: 'pinned', resource: 0, start: 300 } },
          { run: 10, after: [1] },
        ],
      }),
    );
    expect(list(dates.earliestStart)).toEqual([0, 300, 350]);
    expect(list(dates.latestStart)).toEqual([200, 940, 990]);
    expect(list(dates.freeSlack)).toEqual([200, 0, 640]);
  });

  it('let a started operation go on now, without queue and setup', () => {
    const dates = computeNetwork(smallWorkload({ operations: [{ run: 100, setup: 40, queue: 30, started: true }], now: 10 }));
    expect(list(dates.earliestStart)).toEqual([10]);
    expect(list(dates.earliestFinish)).toEqual([110]);
  });

  it('never interrupt what may not be interrupted', () => {
    const dates = inOffice([{ run: 300 }, { run: 240, interruptible: false, after: [0] }], '2026-11-26T10:00');
    expect(iso(dates.earliestStart)).toEqual(['23T08:00', '24T08:00']);
    expect(iso(dates.latestStart)).toEqual(['24T15:00', '25T12:00']);
    expect(iso(dates.latestFinish)[1]).toBe('25T16:00');
  });

  it('count subcontracted work in working days', () => {
    // Out on Monday evening at the latest moment that still is Monday; back at the first minute five working days later.
    const dates = inOffice([{ run: 60 }, { run: 2400, workingDays: 5, after: [0] }, { run: 60, after: [1] }], '2026-12-01T16:00');
    expect(iso(dates.earliestStart)).toEqual(['23T08:00', '23T09:00', '30T08:00']);
    expect(iso(dates.latestStart)).toEqual(['24T14:59', '24T15:59', '01T15:00']);
    expect(iso(dates.latestFinish)[1]).toBe('01T08:00');
  });

  it('start the next operation after the first transfer batch, and end it no earlier than the last allows', () => {
    const batches = (run: number, next: number): NetworkDates =>
      computeNetwork(
        smallWorkload({
          operations: [
            { run, setup: 10 },
            { run: next, after: [{ predecessor: 0, kind: 'routing', transfer: [25, 25, 25, 25] }] },
          ],
        }),
      );
    // First slow then fast: the last of four batches of 25 arrives at 410, and 25 more minutes are due there.
    expect(list(batches(400, 100).earliestStart)).toEqual([0, 335]);
    expect(list(batches(400, 100).earliestFinish)).toEqual([410, 435]);
    // First fast then slow: the first batch arrives at 35.
    expect(list(batches(100, 400).earliestStart)).toEqual([0, 35]);
    expect(list(batches(100, 400).latestStart)).toEqual([565, 600]);
    expect(list(batches(400, 100).totalSlack)).toEqual([565, 565]);
  });

  it('go on beyond the calendars, so that what was due last year is late by all that time', () => {
    const dates = inOffice([{ run: 60 }], '2025-11-23T08:00');
    expect(isoFromMinutes(dates.latestFinish[0])).toBe('2025-11-23T08:00');
    expect(dates.totalSlack[0]).toBe(at('2025-11-23T07:00') - span.from);
    const long = inOffice([{ run: 480 * 21 }], '9999-12-31');
    expect(iso(long.earliestFinish)).toEqual(['21T08:00']);
    expect(long.totalSlack[0]).toBeGreaterThan(0);
  });

  it('call the least slack of each connected plan critical when nothing in it is late', () => {
    const dates = computeNetwork(
      smallWorkload({
        operations: [{ run: 10 }, { run: 90 }, { run: 5, after: [0, 1] }, { run: 2000, order: 1 }, { run: 1, order: 2 }],
        orders: [{}, {}, {}],
      }),
    );
    expect(list(dates.critical)).toEqual([0, 1, 1, 1, 1]);
    expect(dates.paths).toEqual([
      { operations: [3], totalSlack: -1000 },
      { operations: [1, 2], totalSlack: 905 },
      { operations: [4], totalSlack: 999 },
    ]);
  });

  it('leave out a link that closes a cycle', () => {
    const dates = computeNetwork(
      smallWorkload({
        operations: [
          { run: 10, after: [1] },
          { run: 10, after: [0] },
        ],
      }),
    );
    expect(list(dates.earliestStart)).toEqual([0, 10]);
  });

  it('are empty without operations', () => {
    expect(computeNetwork(smallWorkload({ operations: [] })).paths).toEqual([]);
  });
});

describe('network dates of random plans', () => {
  const anyPlan = fc.array(
    fc.record({ run: fc.integer({ min: 0, max: 40 }), lag: fc.integer({ min: 0, max: 15 }), after: fc.array(fc.nat(), { maxLength: 3 }) }),
    { minLength: 1, maxLength: 8 },
  );
  const chained = (rows: readonly { run: number; lag: number; after: readonly number[] }[]): SmallOperation[] =>
    rows.map((row, i) => ({ ...row, after: i === 0 ? [] : [...new Set(row.after.map((p) => p % i))] }));

  it('are those of the critical path method when every minute is open', () => {
    fc.assert(
      fc.property(anyPlan, fc.integer({ min: 0, max: 400 }), (rows, end) => {
        const operations = chained(rows).map((row) => ({ ...row, lag: 0 }));
        const dates = computeNetwork(smallWorkload({ operations, goals: [{ due: end, operations: operations.map((_, i) => i) }] }));
        const tasks = operations.map((row, i) => ({
          id: `${i}`,
          duration: row.run,
          predecessors: row.after!.map((p) => ({ task: `${p}`, type: 'FS' as const, lag: 0 })),
        }));
        const textbook = criticalPath(tasks, end);
        if (textbook.kind !== 'network') throw new Error('no network');
        expect(list(dates.earliestStart)).toEqual(textbook.rows.map((row) => row.earliestStart));
        expect(list(dates.earliestFinish)).toEqual(textbook.rows.map((row) => row.earliestFinish));
        expect(list(dates.latestStart)).toEqual(textbook.rows.map((row) => row.latestStart));
        expect(list(dates.totalSlack)).toEqual(textbook.rows.map((row) => row.totalSlack));
        expect(list(dates.critical)).toEqual(textbook.rows.map((row) => (row.critical ? 1 : 0)));
        if (end >= textbook.finish) {
          expect(list(dates.freeSlack)).toEqual(textbook.rows.map((row) => row.freeSlack));
          expect(list(dates.independentSlack)).toEqual(textbook.rows.map((row) => row.independentSlack));
        }
      }),
      { numRuns: 300 },
    );
  });

  const anyTime = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 5, max: 60 })), { minLength: 4, maxLength: 14 })
    .map((pairs) =>
      workingTimeOf(
        pairs.map(([start, length]) => ({ start, end: start + length })),
        { from: 0, to: 1000 },
      ),
    );

  /** Every link of the plan kept with these starts and finishes. */
  const holds = ({ operations }: Workload, starts: Float64Array, finishes: Float64Array): boolean =>
    operations.every((operation, i) =>
      operation.predecessors.every(({ predecessor }) => finishes[predecessor] + operations[predecessor].lag + operation.queue <= starts[i]),
    );

  const moved = (column: Float64Array, i: number, to: number): Float64Array => column.map((value, j) => (j === i ? to : value));

  it('keep every link, and no operation could start a minute earlier or later', () => {
    fc.assert(
      fc.property(anyPlan, fc.tuple(anyTime, anyTime), fc.integer({ min: 200, max: 900 }), (rows, times, due) => {
        const operations = chained(rows).map((row, i) => ({ ...row, run: row.run + 1, queue: i % 3, resource: i % 2 }));
        const workload = smallWorkload({ operations, resources: [[times[0]], [times[1]]], orders: [{ due }], now: 0, end: 1000 });
        const dates = computeNetwork(workload);
        const used = [...dates.earliestFinish, ...dates.latestStart];
        fc.pre(used.every((moment) => moment >= 0 && moment < 1000));
        expect(holds(workload, dates.earliestStart, dates.earliestFinish)).toBe(true);
        expect(holds(workload, dates.latestStart, dates.latestFinish)).toBe(true);
        operations.forEach((operation, i) => {
          const wt: WorkingTime = times[i % 2];
          const work = operation.run;
          expect(wt.finishAfter(dates.earliestStart[i], work)).toBe(dates.earliestFinish[i]);
          expect(wt.finishAfter(dates.latestStart[i], work)).toBe(dates.latestFinish[i]);
          expect(dates.totalSlack[i]).toBe(wt.workBetween(dates.earliestStart[i], dates.latestStart[i]));

          const sooner = wt.startBefore(dates.earliestStart[i], 1);
          const first = moved(dates.earliestStart, i, sooner ?? -1);
          if (sooner !== null) expect(sooner < operation.queue || !holds(workload, first, dates.earliestFinish)).toBe(true);

          const laterFinish = wt.finishAfter(dates.latestFinish[i], 1) ?? Infinity;
          const last = moved(dates.latestFinish, i, laterFinish);
          const feeds = workload.operations.some((other) => other.predecessors.some((link) => link.predecessor === i));
          expect(holds(workload, dates.latestStart, last) && (feeds || laterFinish + (operation.lag ?? 0) <= due)).toBe(false);
        });
      }),
      { numRuns: 200 },
    );
  });
});
