import type { Interval } from '../../src/engine/model/units';
import { Random } from '../../src/engine/schedule/random';
import { after, type TestOperation, workloadOf } from '../../src/engine/schedule/testing/workload-builder';
import type { Workload } from '../../src/engine/schedule/workload';

/** How large a small plant is: orders of so many operations each, on groups of two machines (or of one). */
export interface SmallPlant {
  readonly seed: number;
  readonly orders: number;
  readonly operations: number;
  readonly groups: number;
  readonly alternatives: number;
}

const FAMILIES = 3;
/** Minutes of a day of these plants: short, so that every minute can be looked at. */
const DAY = 40;
const DAYS = 24;

/**
 * A plant small enough for its optimum to be proven: machines with days, breaks and closed days of their own, changeovers between three families, material that
 * comes in later, waiting times, alternatives of equal or different speed, orders with weights and due dates. Only tardiness counts. Seeded.
 */
export function smallPlant({ seed, orders, operations: count, groups, alternatives }: SmallPlant): Workload {
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
  return workloadOf({
    end: DAYS * DAY,
    resources,
    families: ['f', 'g', 'h'],
    operations,
    goals,
    weights: { tardiness: 1, changeover: 0, workInProgress: 0, stability: 0 },
  });
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
