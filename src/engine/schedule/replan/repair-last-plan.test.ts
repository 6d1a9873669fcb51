import fc from 'fast-check';
import { workingTimeOf } from '../../calendar/working-time-of';
import { createSchedule } from '../create-schedule';
import { extractOperations } from '../extract';
import { layPrelude } from '../kernel/prelude';
import { compileProblem } from '../kernel/problem';
import type { State } from '../kernel/state';
import { Objective } from '../objective';
import { scheduleByLastPlan, type LastPlanSchedule } from '../rules/last-plan';
import type { Schedule } from '../schedule';
import { faultsOf } from '../testing/check-schedule';
import { randomWorkload } from '../testing/random-workload';
import { workloadOf } from '../testing/workload-builder';
import type { Workload } from '../workload';
import { repairLastPlan } from './repair-last-plan';

/** The workload as a run after this schedule sees it, each hour of distance counting; the first order is new to it when `isNew`. */
function afterPlan(workload: Workload, schedule: Schedule, isNew = false): Workload {
  return {
    ...workload,
    weights: { ...workload.weights, stability: 0.5 },
    operations: workload.operations.map((operation, x) => {
      const { start, finish, resource, unit, people } = schedule.operations[x];
      if (start === null || (isNew && operation.order === 0)) return operation;
      const last = { lastStart: start, lastFinish: finish, lastResource: resource };
      return { ...operation, ...last, lastUnit: unit === null ? null : workload.units[unit].number, lastPeople: people };
    }),
  };
}

const CHANGES: readonly ((workload: Workload, at: number) => Workload)[] = [
  (workload, at) => withOperation(workload, at, ({ modes }) => ({ modes: modes.map((mode) => ({ ...mode, run: mode.run + 15 })) })),
  (workload, at) => withOperation(workload, at, ({ lastStart }) => ({ materialReady: (lastStart ?? 0) + 30 })),
  closed,
  (workload) => workload,
];

function withOperation(workload: Workload, at: number, change: (one: Workload['operations'][number]) => object): Workload {
  const hit = at % workload.operations.length;
  return { ...workload, operations: workload.operations.map((one, x) => (x === hit ? { ...one, ...change(one) } : one)) };
}

function closed(workload: Workload, at: number): Workload {
  const hit = at % workload.units.length;
  const from = (at * 37) % 200;
  const units = workload.units.map((unit, u) => {
    const { workingTime } = unit;
    const open = [...workingTime.intervals(workingTime.from, from), ...workingTime.intervals(from + 60, workingTime.to)];
    return u === hit ? { ...unit, workingTime: workingTimeOf(open, { from: workingTime.from, to: workingTime.to }) } : unit;
  });
  return { ...workload, units };
}

function starts(workload: Workload): { repaired: LastPlanSchedule | null; replayed: LastPlanSchedule | null; schedule: Schedule | null } {
  const problem = compileProblem(workload);
  const prelude = layPrelude(problem);
  const objective = new Objective(problem, 'plan');
  const replayed = scheduleByLastPlan(problem, prelude, objective);
  const repaired = repairLastPlan(problem, prelude, objective);
  const broken = new Set(prelude.broken.map(({ operation }) => operation));
  const schedule: Schedule | null = repaired && {
    operations: extractOperations(problem, repaired.state, broken),
    objective: repaired.value,
    rule: 'EDD',
    broken: prelude.broken,
    iterations: 0,
  };
  return { repaired, replayed, schedule };
}

const movedIn = ({ operations }: Workload, { start }: State): number =>
  operations.filter(({ lastStart }, x) => lastStart !== null && start[x] !== lastStart).length;

describe('the last plan after a change', () => {
  it('keeps its places, and takes the gaps of the twin machine for what a closed one cannot do', () => {
    // A is closed until 30. Its work of 0 to 20 goes to B, which is idle until 40; the rest is not reached.
    const day = [{ start: 0, end: 200 }];
    const both = (run: number) => [
      { resource: 0, setup: 0, run },
      { resource: 1, setup: 0, run },
    ];
    const was = (resource: number, lastStart: number, run: number) => ({
      lastStart,
      lastFinish: lastStart + run,
      lastResource: resource,
      lastUnit: 0,
    });
    const workload = workloadOf({
      resources: [
        { id: 'A', open: [[{ start: 30, end: 200 }]] },
        { id: 'B', open: [day] },
      ],
      operations: [
        { order: 0, modes: both(10), ...was(0, 0, 10) },
        { order: 1, modes: both(10), ...was(0, 10, 10) },
        { order: 2, modes: both(20), ...was(0, 40, 20), materialReady: 40 },
        { order: 3, modes: both(20), ...was(1, 40, 20), materialReady: 40 },
      ],
      goals: [10, 20, 60, 60].map((due, order) => ({ due, weight: 1, operations: [order] })),
      weights: { stability: 1 },
    });
    const { repaired, schedule } = starts(workload);
    expect(Array.from(repaired?.state.start ?? [])).toEqual([0, 10, 40, 40]);
    expect(schedule?.operations.map(({ resource }) => resource)).toEqual([1, 1, 0, 1]);
    expect(repaired?.value.weightedTardinessDays).toBe(0);
  });

  it('holds in every calendar, changeover, tool, person, pin and batch; what no change reaches stays', () => {
    const shapes = fc.record({
      operations: fc.integer({ min: 2, max: 18 }),
      machines: fc.constant(3),
      days: fc.constant(20),
      transfers: fc.boolean(),
      skills: fc.boolean(),
      tools: fc.boolean(),
      changeovers: fc.boolean(),
      pins: fc.boolean(),
      started: fc.boolean(),
    });
    let [moved, before] = [0, 0];
    fc.assert(
      fc.property(fc.nat(1e6), fc.nat(CHANGES.length - 1), fc.nat(100), shapes, (seed, kind, at, shape) => {
        const workload = randomWorkload(seed, shape);
        const isNew = kind === CHANGES.length - 1;
        const changed = CHANGES[kind](afterPlan(workload, createSchedule(workload, { seed, iterations: 20 }), isNew), at);
        const { repaired, replayed, schedule } = starts(changed);
        if (repaired === null || replayed === null || schedule === null) return;
        expect(faultsOf(changed, schedule)).toEqual([]);
        moved += movedIn(changed, repaired.state);
        before += movedIn(changed, replayed.state);
      }),
      { numRuns: 40, seed: 7 },
    );
    // Over all of them it moves less than a replay of the whole plan in its order.
    expect(moved).toBeLessThan(before);
  });

  it('is nothing to mend when nothing changed', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.boolean(), fc.boolean(), (seed, skills, tools) => {
        const shape = { operations: 10, machines: 3, days: 20, changeovers: true, skills, tools };
        const workload = randomWorkload(seed, shape);
        const first = createSchedule(workload, { seed, iterations: 10 });
        if (first.operations.some(({ start }) => start === null)) return;
        expect(starts(afterPlan(workload, first)).repaired).toBeNull();
      }),
      { numRuns: 12, seed: 7 },
    );
  });

  it('is where a search begins that is no worse than the replay: a longer operation moves one neighbour and no more', () => {
    // One machine, an hour a piece; the first takes 20 minutes more, and 30 are free behind the second.
    const day = [{ start: 0, end: 600 }];
    const mode = (run: number) => [{ resource: 0, setup: 0, run }];
    const was = (lastStart: number) => ({ lastStart, lastFinish: lastStart + 60, lastResource: 0, lastUnit: 0 });
    const workload = workloadOf({
      resources: [{ id: 'A', open: [day] }],
      operations: [
        { order: 0, modes: mode(80), ...was(0) },
        { order: 1, modes: mode(60), ...was(60) },
        { order: 2, modes: mode(60), ...was(150), materialReady: 150 },
        { order: 3, modes: mode(60), ...was(210) },
      ],
      goals: [80, 150, 210, 270].map((due, order) => ({ due, weight: 1, operations: [order] })),
      weights: { stability: 1 },
    });
    const { operations } = createSchedule(workload, { seed: 1, iterations: 5 });
    expect(operations.map(({ start }) => start)).toEqual([0, 80, 150, 210]);
  });
});
