import type { Interval } from '../../src/engine/model/units';
import { Random } from '../../src/engine/schedule/random';
import { after, type TestOperation, type TestWorkload, workloadOf } from '../../src/engine/schedule/testing/workload-builder';
import type { Workload } from '../../src/engine/schedule/workload';

/** How large a small plant is: orders of so many operations each, on groups of two machines (or of one). */
export interface SmallPlant {
  readonly seed: number;
  readonly orders: number;
  readonly operations: number;
  readonly groups: number;
  readonly alternatives: number;
  /** What it has besides: the only tool that half of the operations need, the only person whom they need, lots that move on in halves, two fixed places, begun work. */
  readonly besides?: 'tool' | 'person' | 'halves' | 'fixed' | 'started';
}

const FAMILIES = 3;
/** Minutes of a day of these plants: short, so that every minute can be looked at. */
const DAY = 40;
const DAYS = 24;

/**
 * A plant small enough for its optimum to be proven: machines with days, breaks and closed days of their own, changeovers between three families, material that
 * comes in later, waiting times, alternatives of equal or different speed, orders with weights and due dates. Only tardiness counts. Seeded.
 */
export function smallPlant({ seed, orders, operations: count, groups, alternatives, besides }: SmallPlant): Workload {
  const random = new Random(seed);
  const changeovers = Array.from({ length: groups }, () => matrixOf(random));
  const resources = changeovers.flatMap((matrix, group) =>
    Array.from({ length: alternatives }, (_, k) => ({ id: `M${group}.${k}`, open: [daysOf(random)], changeovers: matrix })),
  );
  const operations: TestOperation[] = [];
  const goals: { due: number; weight: number; operations: number[] }[] = [];
  for (let order = 0; order < orders; order++) {
    for (let k = 0; k < count; k++) {
      const group = random.below(groups);
      const [setup, run] = [random.below(3), 3 + random.below(14)];
      operations.push({
        order,
        modes: Array.from({ length: alternatives }, (_, way) => ({
          resource: group * alternatives + way,
          setup,
          run: run + (way === 0 ? 0 : random.below(5)),
        })),
        family: random.below(FAMILIES),
        lag: random.below(3) === 0 ? random.below(8) : 0,
        materialReady: k === 0 ? random.below(2 * DAY) : 0,
        predecessors: k === 0 ? [] : after(operations.length - 1),
      });
    }
    goals.push({ due: 10 + random.below(2 * DAY), weight: 1 + random.below(5), operations: [operations.length - 1] });
  }
  const plain = { end: DAYS * DAY, resources, families: ['f', 'g', 'h'], operations, goals, weights: TARDINESS_ONLY };
  return workloadOf(besides === undefined ? plain : withMore(plain, besides, new Random(seed + 1000)));
}

const TARDINESS_ONLY = { tardiness: 1, changeover: 0, workInProgress: 0, stability: 0 };

function withMore(plain: TestWorkload, besides: NonNullable<SmallPlant['besides']>, random: Random): TestWorkload {
  const { resources, operations } = plain;
  if (besides === 'halves') return { ...plain, operations: operations.map(inHalves) };
  const [one, other] = operations.flatMap(({ predecessors }, x) => (predecessors?.length === 0 ? [x] : []));
  if (besides === 'started') return { ...plain, operations: operations.map((operation, x) => (x === one ? begun(operation) : operation)) };
  if (besides === 'fixed') {
    const fixed = operations.slice();
    fixed[one] = pinned(operations[one], resources, 0, DAY / 2 + random.below(DAY));
    fixed[other] = pinned(operations[other], resources, resources.length - 1, DAY / 2 + random.below(DAY));
    return { ...plain, operations: fixed };
  }
  const half = operations.map(() => random.below(2) === 0);
  const halfWith = (more: Partial<TestOperation>): TestOperation[] => operations.map((one, x) => (half[x] ? { ...one, ...more } : one));
  if (besides === 'tool') {
    const tool = { id: 'T', kind: 'tool', open: [[{ start: 0, end: DAYS * DAY }]] } as const;
    return { ...plain, resources: [...resources, tool], operations: halfWith({ tool: resources.length }) };
  }
  // One calendar for all, so that a minute of the person is a minute of every machine.
  const { open } = resources[0];
  return {
    ...plain,
    resources: [...resources.map((resource) => ({ ...resource, open })), { id: 'P', kind: 'person', open }],
    skills: [['skill', ['P']]],
    operations: halfWith({ skill: 0, people: 1 }),
  };
}

/** Two halves of equal whole minutes. */
function inHalves(operation: TestOperation): TestOperation {
  return {
    ...operation,
    launched: 2,
    remaining: 2,
    modes: operation.modes.map((mode) => ({ ...mode, run: mode.run + (mode.run % 2) })),
    predecessors: operation.predecessors?.map((link) => ({ ...link, transfer: [1, 1] })),
  };
}

function begun(operation: TestOperation): TestOperation {
  return { ...operation, started: true, materialReady: 0, lastStart: 0, modes: operation.modes.slice(0, 1) };
}

/** On this machine at its first open minute from so many on, without a family, so that what comes before it does not make it longer. */
function pinned(operation: TestOperation, resources: TestWorkload['resources'], resource: number, from: number): TestOperation {
  const start = Math.max(from, resources[resource].open[0].find(({ end }) => end > from)?.start ?? from);
  const [{ setup, run }] = operation.modes;
  return { ...operation, materialReady: 0, family: null, modes: [{ resource, setup, run }], fixed: { reason: 'pinned', resource, start } };
}

/** Weighted minutes late of finishes by operation: what the optimum counts. */
export function weightedMinutesLate(workload: Workload, finishes: readonly (number | null)[]): number {
  return workload.goals.reduce((sum, { operations: [x], due, weight }) => {
    const ready = (finishes[x] ?? workload.end) + workload.operations[x].lag;
    return sum + weight * Math.max(0, ready - due);
  }, 0);
}

function daysOf(random: Random): Interval[] {
  return Array.from({ length: DAYS }, (_, day) => day)
    .filter((day) => day % 7 !== 6 && random.below(10) > 0)
    .flatMap((day) => {
      const start = day * DAY + random.below(6);
      const pause = day * DAY + 16 + random.below(4);
      return [
        { start, end: pause },
        { start: pause + 2 + random.below(3), end: day * DAY + 32 + random.below(8) },
      ];
    });
}

function matrixOf(random: Random): Int32Array {
  return Int32Array.from({ length: FAMILIES ** 2 }, (_, at) => (at % (FAMILIES + 1) === 0 ? 0 : 1 + random.below(6)));
}
