import fc from 'fast-check';
import type { Job } from './job';
import { flowShopMakespan, johnson } from './johnson';
import { SEQUENCE_RULES, sequenceJobs } from './sequence-jobs';
import { sequenceKpis } from './sequence-kpis';

/** All orders of so many places. */
function permutations(count: number): number[][] {
  if (count === 0) return [[]];
  return permutations(count - 1).flatMap((order) =>
    Array.from({ length: count }, (_, at) => [...order.slice(0, at), count - 1, ...order.slice(at)]),
  );
}

const anyJobs = fc.array(
  fc.record({ time: fc.integer({ min: 0, max: 9 }), due: fc.integer({ min: -3, max: 30 }), weight: fc.integer({ min: 1, max: 5 }) }),
  { minLength: 1, maxLength: 6 },
);

/** Finishes by a clock that is wound by hand. */
function finishes(jobs: readonly Job[], order: readonly number[]): number[] {
  return order.map((_, rank) => order.slice(0, rank + 1).reduce((sum, place) => sum + jobs[place].time, 0));
}

const lateOf = (jobs: readonly Job[], order: readonly number[]): number =>
  finishes(jobs, order).filter((finish, rank) => finish > jobs[order[rank]].due).length;

const jobsOf = (times: readonly number[], due: readonly number[]): Job[] =>
  times.map((time, place) => ({ time, due: due[place], weight: 1 }));

describe('sequenceJobs', () => {
  it('finds the sequence of Pinedo’s example 3.3.3 with two jobs late', () => {
    const jobs = jobsOf([7, 8, 4, 6, 6], [9, 17, 18, 19, 21]);
    const order = sequenceJobs(jobs, 'MOORE');
    expect(order).toEqual([2, 3, 4, 0, 1]);
    expect(lateOf(jobs, order)).toBe(2);
  });

  it('by MOORE has as few late jobs as the best of all orders, and puts them last', () => {
    fc.assert(
      fc.property(anyJobs, (jobs) => {
        const order = sequenceJobs(jobs, 'MOORE');
        const best = Math.min(...permutations(jobs.length).map((other) => lateOf(jobs, other)));
        const late = finishes(jobs, order).map((finish, rank) => finish > jobs[order[rank]].due);
        expect(late.filter(Boolean)).toHaveLength(best);
        expect(late).toEqual([...late].sort());
      }),
      { numRuns: 150 },
    );
  });

  it('by WSPT has the least weighted flow time of all orders, by SPT the least flow time', () => {
    const flow = (jobs: readonly Job[], order: readonly number[], weighted: boolean): number =>
      finishes(jobs, order).reduce((sum, finish, rank) => sum + finish * (weighted ? jobs[order[rank]].weight : 1), 0);
    fc.assert(
      fc.property(anyJobs, (jobs) => {
        const orders = permutations(jobs.length);
        expect(flow(jobs, sequenceJobs(jobs, 'WSPT'), true)).toBe(Math.min(...orders.map((order) => flow(jobs, order, true))));
        expect(flow(jobs, sequenceJobs(jobs, 'SPT'), false)).toBe(Math.min(...orders.map((order) => flow(jobs, order, false))));
      }),
      { numRuns: 150 },
    );
  });

  it('by EDD has the least greatest lateness, by SLACK the greatest least lateness, of all orders', () => {
    const lateness = (jobs: readonly Job[], order: readonly number[]): number[] =>
      finishes(jobs, order).map((finish, rank) => finish - jobs[order[rank]].due);
    fc.assert(
      fc.property(anyJobs, (jobs) => {
        const orders = permutations(jobs.length);
        expect(Math.max(...lateness(jobs, sequenceJobs(jobs, 'EDD')))).toBe(
          Math.min(...orders.map((order) => Math.max(...lateness(jobs, order)))),
        );
        expect(Math.min(...lateness(jobs, sequenceJobs(jobs, 'SLACK')))).toBe(
          Math.max(...orders.map((order) => Math.min(...lateness(jobs, order)))),
        );
      }),
      { numRuns: 150 },
    );
  });

  it.each(SEQUENCE_RULES)('by %s places every job once, equal ones in the order given', (rule) => {
    fc.assert(
      fc.property(anyJobs, (jobs) => {
        expect([...sequenceJobs(jobs, rule)].sort((a, b) => a - b)).toEqual(jobs.map((_, place) => place));
      }),
    );
    const equal = jobsOf([2, 2, 2], [9, 9, 9]);
    expect(sequenceJobs(equal, rule)).toEqual([0, 1, 2]);
  });

  it('puts work of no time last by critical ratio, but first once it is overdue', () => {
    expect(sequenceJobs(jobsOf([0, 4, 0], [5, 8, -1]), 'CR')).toEqual([2, 1, 0]);
  });

  it('puts what has no weight last by WSPT', () => {
    expect(
      sequenceJobs(
        [
          { time: 1, due: 0, weight: 0 },
          { time: 9, due: 0, weight: 1 },
        ],
        'WSPT',
      ),
    ).toEqual([1, 0]);
  });
});

describe('johnson', () => {
  it.each([
    // justaaa 392320: the sequence is right, its 26 is the end on machine 1 alone.
    ['LMNOP', [10, 5, 7, 3, 1], [2, 4, 5, 6, 7], 'PONML', 28],
    // wizedu 660966: the makespan is 35, not 34.
    ['ABCDEF', [10, 7, 5, 3, 2, 4], [5, 4, 7, 8, 6, 3], 'EDCABF', 35],
    // TD n°1 Ordonnancement, ouvrages 25 à 30: the published order takes 36 days, Johnson's 31.
    ['567890', [2, 1, 5, 10, 5, 3], [4, 3, 7, 8, 2, 6], '650789', 31],
  ])('orders %s', (names, times1, times2, sequence, makespan) => {
    const order = johnson(times1, times2);
    expect(order.map((place) => names[place]).join('')).toBe(sequence);
    expect(flowShopMakespan(times1, times2, order)).toBe(makespan);
  });

  it('has the least makespan of all orders', () => {
    const times = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })), { minLength: 1, maxLength: 6 });
    /** Longest path through the grid of operations, by another way than two clocks. */
    const longestPath = (jobs: readonly (readonly [number, number])[], order: readonly number[]): number =>
      Math.max(
        ...order.map((_, turn) =>
          order.reduce((sum, place, rank) => sum + (rank <= turn ? jobs[place][0] : 0) + (rank >= turn ? jobs[place][1] : 0), 0),
        ),
      );
    fc.assert(
      fc.property(times, (jobs) => {
        const order = johnson(
          jobs.map(([first]) => first),
          jobs.map(([, second]) => second),
        );
        expect(longestPath(jobs, order)).toBe(Math.min(...permutations(jobs.length).map((other) => longestPath(jobs, other))));
      }),
      { numRuns: 150 },
    );
  });
});

describe('sequenceKpis', () => {
  // Heizer & Render, five architectural jobs A to E; mean flow time, utilization, jobs in system, mean tardiness.
  const TIMES: Record<string, number> = { A: 6, B: 2, C: 8, D: 3, E: 9 };
  const DUE: Record<string, number> = { A: 8, B: 6, C: 18, D: 15, E: 23 };
  const NAMES = Object.keys(TIMES);
  it.each([
    ['FIFO', 'ABCDE', 15.4, 28 / 77, 2.75, 2.2],
    ['SPT', 'BDACE', 13, 28 / 65, 65 / 28, 1.8],
    ['EDD', 'BADCE', 13.6, 28 / 68, 68 / 28, 1.2],
    ['LPT', 'ECADB', 20.6, 28 / 103, 103 / 28, 9.6],
  ] as const)('rates the architects’ jobs by %s as published', (rule, sequence, flow, utilization, inSystem, tardiness) => {
    const jobs = jobsOf(
      NAMES.map((name) => TIMES[name]),
      NAMES.map((name) => DUE[name]),
    );
    const order = sequenceJobs(jobs, rule).map((place) => NAMES[place]);
    expect(order.join('')).toBe(sequence);
    const kpis = sequenceKpis(
      order.map((name) => TIMES[name]),
      order.map((name) => DUE[name]),
    );
    expect(kpis).toMatchObject({ makespan: 28, meanFlowTime: flow, meanTardiness: tardiness });
    expect(kpis.utilization).toBeCloseTo(utilization, 12);
    expect(kpis.meanJobsInSystem).toBeCloseTo(inSystem, 12);
  });

  it('has no utilization of no time', () => {
    expect(sequenceKpis([0, 0], [1, -1])).toMatchObject({ utilization: null, meanJobsInSystem: null, lateJobs: 1, meanTardiness: 0.5 });
  });
});
