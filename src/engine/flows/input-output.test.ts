import fc from 'fast-check';
import { generateWorkshop, SMALL } from '../../../test/workshop-generator';
import { aDemand, anItem, anOperation, at } from '../mrp/netting-fixture';
import { computePlan } from '../plan';
import { aMachine, planPlant } from '../purchasing/purchasing.test-support';
import { inputOutput, queueByPeriod } from './input-output';
import { queueAt, queuedWork } from './queued-work';

describe('queueByPeriod', () => {
  it('is the cumulative change in backlog of the published input/output control', () => {
    // Heizer and Render, Operations Management, short-term scheduling: work centre DNC Milling, actual input and output in standard hours.
    expect(queueByPeriod(0, [270, 250, 280, 285], [270, 270, 270, 270])).toEqual([0, -20, -10, 5]);
  });

  it('begins with what is there: 32 h, then input 24, 26, 24, 24 against 26 a period', () => {
    expect(queueByPeriod(32, [24, 26, 24, 24], [26, 26, 26, 26])).toEqual([30, 30, 28, 26]);
  });
});

describe('input and output of a plan', () => {
  /** Two lots of four hours are cut on Monday and wait for one drill that takes six hours a lot; half an hour of carrying between. */
  const { input, plan } = planPlant({
    items: [anItem('A', { kind: 'make', decimals: 0 }), anItem('B', { kind: 'make', decimals: 0 })],
    resources: [aMachine('Saw', { count: 2 }), aMachine('Drill', { bottleneck: true })],
    routings: ['A', 'B'].flatMap((item) => [
      anOperation(item, 10, { resources: ['Saw'], setupTime: 240, unitTime: 0, move: 30 }),
      anOperation(item, 20, { resources: ['Drill'], setupTime: 360, unitTime: 0 }),
    ]),
    demands: [aDemand('D1', 'A', 1, '2026-11-23'), aDemand('D2', 'B', 1, '2026-11-23')],
  });
  const flows = inputOutput(input, plan);
  const drill = flows.find(({ resource }) => resource === 'Drill')!;
  const hours = (minutes: number): number => minutes / 60;

  it('has the bottleneck first, and what is worked by hand: both lots come on Monday, 3.5 h are drilled then, the rest on two days', () => {
    expect(flows[0].resource).toBe('Drill');
    // Sawn until 10:00, carried until 10:30, drilled until 14:00: 3.5 h on Monday, 8 h on Tuesday, 0.5 h on Wednesday.
    expect(drill.cells.slice(0, 4).map(({ input: comes, output, queue }) => [comes, output, queue].map(hours))).toEqual([
      [12, 3.5, 8.5],
      [0, 8, 0.5],
      [0, 0.5, 0],
      [0, 0, 0],
    ]);
    expect(drill.cells[0].capacity).toBe(480);
  });

  it('waits as long as it waits: one lot not at all, the other until Tuesday 08:30', () => {
    const work = queuedWork(input, plan).filter(({ resource }) => resource === 'Drill');
    expect(work.map(({ arrival, start }) => [arrival, start])).toEqual([
      [at('2026-11-23T10:30'), at('2026-11-23T10:30')],
      [at('2026-11-23T10:30'), at('2026-11-24T08:30')],
    ]);
    expect(drill.meanWait).toBe((22 * 60) / 2);
    expect(queueAt(work, at('2026-11-23T12:30'))).toEqual({ waiting: 1, waitingMinutes: 360, running: 1, runningMinutes: 240 });
  });
});

describe('queues of generated workshops', () => {
  it('balance in every bucket and keep Little’s law: the mean number waiting is the arrival rate times the mean wait', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), (seed) => {
        const input = generateWorkshop(seed, SMALL);
        const plan = computePlan(input, { iterations: 0, seed: 1 });
        const work = queuedWork(input, plan);
        for (const { resource, cells, now, meanWait } of inputOutput(input, plan)) {
          const own = work.filter((row) => row.resource === resource);
          let queue = now.waitingMinutes + now.runningMinutes;
          cells.forEach(({ input: comes, output, queue: after, bucket }, index) => {
            expect(after).toBe(queue + comes - output);
            expect(Math.min(comes, output, after)).toBeGreaterThanOrEqual(0);
            const end = plan.buckets[index + 1] ?? plan.bucketEnd;
            const counted = queueAt(own, end - 1);
            // A minute before the end at most one minute a unit is not yet done.
            expect(Math.abs(counted.waitingMinutes + counted.runningMinutes - after)).toBeLessThanOrEqual(
              own.length + own.reduce((sum, row) => sum + (row.arrival === end ? row.minutes : 0), 0),
            );
            expect(bucket).toBeLessThan(end);
            queue = after;
          });
          // The number waiting is constant between events: its integral over all of them, counted at each.
          const events = [...new Set(own.flatMap(({ arrival, start }) => [arrival, start]))].sort((a, b) => a - b);
          let area = 0;
          events.forEach(
            (event, index) => (area += index + 1 < events.length ? queueAt(own, event).waiting * (events[index + 1] - event) : 0),
          );
          expect(area).toBeCloseTo(meanWait * own.length, 6);
        }
      }),
      { numRuns: 12 },
    );
  });
});
