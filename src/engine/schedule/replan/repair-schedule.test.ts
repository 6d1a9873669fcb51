import fc from 'fast-check';
import { createSchedule } from '../create-schedule';
import { faultsOf } from '../testing/check-schedule';
import { type RandomShape, randomWorkload } from '../testing/random-workload';
import { Random } from '../random';
import { workloadOf } from '../testing/workload-builder';
import type { Workload } from '../workload';
import type { NewOrder, PlanChange } from './plan-change';
import { repairSchedule } from './repair-schedule';
import { replan } from './replan';
import { scheduleOfStanding, type StandingSchedule, standingSchedule } from './standing-schedule';

const shapes: fc.Arbitrary<RandomShape> = fc.record({
  operations: fc.integer({ min: 2, max: 25 }),
  machines: fc.integer({ min: 1, max: 4 }),
  days: fc.integer({ min: 8, max: 20 }),
  changeovers: fc.boolean(),
  tools: fc.boolean(),
  skills: fc.boolean(),
  transfers: fc.boolean(),
  pins: fc.boolean(),
  started: fc.boolean(),
});
const seeds = fc.integer({ min: 0, max: 1e6 });

/** An order like those of a random workload, on its first machines. */
function rushOrder(workload: Workload, random: Random): NewOrder {
  const [pattern] = workload.operations;
  const machines = workload.resources.map((_, r) => r).filter((r) => workload.resources[r].kind === 'machine');
  const operations = Array.from({ length: 1 + random.below(3) }, (_, k) => ({
    ...pattern,
    modes: [{ resource: machines[random.below(machines.length)], setup: random.below(4), run: 1 + random.below(20) }],
    predecessors: k === 0 ? [] : [{ predecessor: k - 1, kind: 'routing' as const, transfer: null }],
    skill: workload.skills.length > 0 && random.below(2) === 0 ? 0 : null,
    people: 1,
    fixed: null,
    started: false,
    lastStart: null,
  }));
  return {
    order: { ...workload.orders[0], id: 'RUSH' },
    operations,
    goal: { key: 'RUSH', kind: 'demand', due: workload.now + random.below(120), weight: 5, supplyReady: 0 },
  };
}

function randomChange(workload: Workload, random: Random): PlanChange {
  const kind = (['longer', 'material', 'closed', 'order'] as const)[random.below(4)];
  const operation = random.below(workload.operations.length);
  if (kind === 'longer') return { kind, operation, minutes: random.below(60) - 10 };
  if (kind === 'material') return { kind, operation, ready: workload.now + random.below(200) };
  if (kind === 'order') return { kind, order: rushOrder(workload, random) };
  const from = random.below(240);
  return { kind, unit: random.below(workload.units.length), from, to: from + random.below(150) };
}

function standingOf(seed: number, workload: Workload): StandingSchedule {
  return standingSchedule(workload, createSchedule(workload, { seed, iterations: 0 }));
}

describe('a repaired schedule', () => {
  it('is feasible by the rules alone, after one change and after several', () => {
    fc.assert(
      fc.property(seeds, shapes, (seed, shape) => {
        const random = new Random(seed + 1);
        let standing = standingOf(seed, randomWorkload(seed, shape));
        for (let step = 0; step < 3; step++) {
          standing = repairSchedule(standing, randomChange(standing.problem.workload, random));
          expect(faultsOf(standing.problem.workload, scheduleOfStanding(standing))).toEqual([]);
        }
      }),
      { numRuns: 120 },
    );
  });

  it('is the same for the same change, and leaves the standing schedule as it was', () => {
    fc.assert(
      fc.property(seeds, shapes, (seed, shape) => {
        const workload = randomWorkload(seed, shape);
        const standing = standingOf(seed, workload);
        const change = randomChange(workload, new Random(seed + 1));
        const before = scheduleOfStanding(standing);
        const once = repairSchedule(standing, change);
        expect(scheduleOfStanding(repairSchedule(standing, change))).toEqual(scheduleOfStanding(once));
        expect(scheduleOfStanding(standing)).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  it('costs what the objective says, with the hours that operations moved', () => {
    fc.assert(
      fc.property(seeds, shapes, (seed, shape) => {
        const plain = randomWorkload(seed, shape);
        // Nothing was planned before: the objective counts no distance of its own.
        const workload = { ...plain, operations: plain.operations.map((operation) => ({ ...operation, lastStart: null })) };
        const standing = standingOf(seed, workload);
        const repaired = repairSchedule(standing, randomChange(workload, new Random(seed + 1)));
        const [old, mended] = [scheduleOfStanding(standing), scheduleOfStanding(repaired)];
        const moved = old.operations.map(({ start }, x) => {
          const after = mended.operations[x].start;
          return start === null || after === null ? 0 : Math.abs(after - start) / 60;
        });
        const distance = workload.weights.stability * moved.reduce((sum, hours) => sum + hours, 0);
        const [added] = repaired.problem.workload.goals.slice(workload.goals.length);
        fc.pre(added === undefined);
        expect(repaired.cost).toBeCloseTo(mended.objective.value - old.objective.value + distance, 6);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps begun, pinned and frozen work where it is, or says that it cannot', () => {
    fc.assert(
      fc.property(seeds, shapes, (seed, shape) => {
        const workload = randomWorkload(seed, { ...shape, pins: true });
        const standing = standingOf(seed, workload);
        const { state, broken } = repairSchedule(standing, randomChange(workload, new Random(seed + 1)));
        const given = new Set(broken.map(({ operation }) => operation));
        workload.operations.forEach(({ fixed, started }, x) => {
          if (fixed !== null && !started && !given.has(x)) expect(state.start[x]).toBe(fixed.start);
        });
      }),
      { numRuns: 60 },
    );
  });
});

describe('one machine with A, B and C behind one another', () => {
  const open = [{ start: 0, end: 1000 }];
  const work = (run: number, order: number) => ({ order, modes: [{ resource: 0, setup: 0, run }] });
  const goals = [0, 1, 2].map((x) => ({ due: 900, weight: 1, operations: [x] }));
  const workload = workloadOf({
    resources: [{ id: 'M', open: [open] }],
    operations: [work(10, 0), work(20, 1), { ...work(30, 2), materialReady: 100 }],
    goals,
    weights: { stability: 1 },
  });
  const standing = standingOf(1, workload);
  const starts = (change: PlanChange) => [...repairSchedule(standing, change).state.start];

  it('begins with A at 0, B at 10 and C at 100', () => {
    expect([...standing.state.start]).toEqual([0, 10, 100]);
  });

  it('moves B alone when A takes five minutes longer: C is far behind', () => {
    expect(starts({ kind: 'longer', operation: 0, minutes: 5 })).toEqual([0, 15, 100]);
  });

  it('moves nothing when A takes less time, or the machine stops between B and C', () => {
    expect(starts({ kind: 'longer', operation: 0, minutes: -5 })).toEqual([0, 10, 100]);
    expect(repairSchedule(standing, { kind: 'closed', unit: 0, from: 40, to: 90 }).moved).toEqual([]);
  });

  it('lets B pause while the machine stops, and pushes C by what is missing', () => {
    expect(starts({ kind: 'closed', unit: 0, from: 20, to: 95 })).toEqual([0, 10, 105]);
  });

  it('puts late material at the next gap, not before others who are on time', () => {
    expect(starts({ kind: 'material', operation: 0, ready: 12 })).toEqual([30, 10, 100]);
  });

  it('fits a rush order into the gap that is there', () => {
    const [pattern] = workload.operations;
    const operations = [{ ...pattern, modes: [{ resource: 0, setup: 0, run: 40 }] }];
    const goal = { key: 'R', kind: 'demand' as const, due: 90, weight: 5, supplyReady: 0 };
    expect(starts({ kind: 'order', order: { order: workload.orders[0], operations, goal } })).toEqual([0, 10, 100, 30]);
  });
});

describe('a plan after a change', () => {
  it('is feasible, and worth no less than the repair', () => {
    fc.assert(
      fc.property(seeds, shapes, (seed, shape) => {
        const workload = randomWorkload(seed, shape);
        const heard: number[] = [];
        const { repaired, schedule } = replan(standingOf(seed, workload), randomChange(workload, new Random(seed + 1)), {
          seed: 1,
          iterations: 60,
          onProgress: ({ best }) => heard.push(best.value),
        });
        expect(faultsOf(repaired.problem.workload, schedule)).toEqual([]);
        expect(schedule.objective.value).toBeLessThanOrEqual(heard[0]);
      }),
      { numRuns: 60 },
    );
  });
});
