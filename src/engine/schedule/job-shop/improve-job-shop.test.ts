import fc from 'fast-check';
import { type JobShop, type MachineTime, solutionOf, workloadOfJobShop } from '../benchmark-instances';
import { createSchedule } from '../create-schedule';
import { compileProblem } from '../kernel/problem';
import { layPrelude } from '../kernel/prelude';
import { faultsOf } from '../testing/check-schedule';
import { after, workloadOf } from '../testing/workload-builder';
import { jobShopOf } from './job-shop-problem';

const MACHINES = 3;

/** Up to three jobs of up to three operations; machines may come back within a job. */
const shops = (ways: number): fc.Arbitrary<JobShop> =>
  fc
    .array(fc.array(alternatives(ways), { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 3 })
    .map((jobs) => ({ machines: MACHINES, fromOne: false, jobs }));

function alternatives(ways: number): fc.Arbitrary<MachineTime[]> {
  const way = fc.record({ machine: fc.integer({ min: 0, max: MACHINES - 1 }), time: fc.integer({ min: 1, max: 9 }) });
  return fc.uniqueArray(way, { minLength: 1, maxLength: ways, selector: ({ machine }) => machine });
}

/** The least makespan over every order in which operations can be taken one by one, every machine for each: a second, exhaustive way. */
function leastMakespan({ jobs }: JobShop, next = jobs.map(() => 0), ready = jobs.map(() => 0), free = [0, 0, 0]): number {
  let least = Infinity;
  jobs.forEach((job, j) => {
    if (next[j] === job.length) return;
    for (const { machine, time } of job[next[j]]) {
      const end = Math.max(ready[j], free[machine]) + time;
      const rest = leastMakespan(
        { machines: MACHINES, fromOne: false, jobs },
        next.map((k, i) => (i === j ? k + 1 : k)),
        ready.map((at, i) => (i === j ? end : at)),
        free.map((at, k) => (k === machine ? end : at)),
      );
      least = Math.min(least, rest);
    }
  });
  return least === Infinity ? Math.max(...ready) : least;
}

describe('the tabu search', () => {
  it.each([
    ['job shops, machines that come back included', 1, 60],
    ['shops with a choice of machines', 2, 12],
  ])('finds the shortest schedule of small %s', (_, ways, numRuns) => {
    fc.assert(
      fc.property(shops(ways), fc.integer({ min: 0, max: 99 }), (instance, seed) => {
        const workload = workloadOfJobShop(instance);
        const schedule = createSchedule(workload, { seed, iterations: 3000, objective: 'makespan' });
        expect(faultsOf(workload, schedule)).toEqual([]);
        expect(solutionOf(workload, schedule).makespan).toBe(leastMakespan(instance));
      }),
      { numRuns },
    );
  });

  it('gives the same schedule for the same seed', () => {
    fc.assert(
      fc.property(shops(2), (instance) => {
        const run = () => createSchedule(workloadOfJobShop(instance), { seed: 5, iterations: 500, objective: 'makespan' });
        expect(run()).toEqual(run());
      }),
      { numRuns: 20 },
    );
  });

  it('works in the open time that all machines share', () => {
    const shift = [
      { start: 0, end: 10 },
      { start: 100, end: 110 },
    ];
    const workload = workloadOf({
      resources: [
        { id: 'A', open: [shift] },
        { id: 'B', open: [shift] },
      ],
      operations: [
        { order: 0, modes: [{ resource: 0, setup: 0, run: 6 }] },
        { order: 0, modes: [{ resource: 1, setup: 0, run: 6 }], predecessors: after(0) },
        { order: 1, modes: [{ resource: 1, setup: 0, run: 6 }] },
        { order: 1, modes: [{ resource: 0, setup: 0, run: 6 }], predecessors: after(2) },
      ],
    });
    const schedule = createSchedule(workload, { seed: 1, iterations: 200, objective: 'makespan' });
    expect(faultsOf(workload, schedule)).toEqual([]);
    // Twelve minutes of work, ten of them before the pause.
    expect(schedule.objective.makespan).toBe(102);
  });
});

describe('a pure job shop', () => {
  const pure = { resources: [{ id: 'A', open: [[{ start: 0, end: 99 }]] }] };
  const operation = { order: 0, modes: [{ resource: 0, setup: 0, run: 5 }] };
  const read = (...operations: Parameters<typeof workloadOf>[0]['operations']) => {
    const problem = compileProblem(workloadOf({ ...pure, operations }));
    return jobShopOf(problem, layPrelude(problem));
  };

  it('is what one machine at a time does', () => {
    expect(read(operation, { ...operation, order: 1 })).toMatchObject({ count: 2, machines: 1, lowerBound: 10 });
  });

  it.each([
    ['a lag', { lag: 3 }],
    ['material that comes later', { materialReady: 8 }],
    ['work without time', { modes: [{ resource: 0, setup: 0, run: 0 }] }],
  ])('has no %s', (_, other) => {
    expect(read(operation, { ...operation, order: 1, ...other })).toBeNull();
  });
});
