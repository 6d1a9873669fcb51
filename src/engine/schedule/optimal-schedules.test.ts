import { createSchedule } from './create-schedule';
import { Random } from './random';
import { type TestOperation, after, workloadOf } from './testing/workload-builder';
import type { Workload } from './workload';

/** Small shops with calendars, changeovers, releases, weights and due dates; one way to do each operation. */
function smallShop(seed: number): Workload {
  const random = new Random(seed);
  const open = Array.from({ length: 20 }, (_, day) => ({ start: day * 24 + random.below(4), end: day * 24 + 10 + random.below(14) }));
  const operations: TestOperation[] = [];
  const goals: { due: number; weight: number; operations: number[] }[] = [];
  for (let order = 0; order < 3; order++) {
    for (let k = 0; k < 2; k++) {
      operations.push({
        order,
        modes: [{ resource: random.below(2), setup: random.below(2), run: 1 + random.below(12) }],
        family: random.below(3),
        lag: random.below(3),
        materialReady: random.below(20),
        predecessors: k === 0 ? [] : after(operations.length - 1),
      });
    }
    goals.push({ due: 10 + random.below(40), weight: 1 + random.below(5), operations: [operations.length - 1] });
  }
  const changeovers = Int32Array.from({ length: 9 }, (_, at) => (at % 4 === 0 ? 0 : 1 + random.below(4)));
  return workloadOf({
    end: 480,
    resources: [
      { id: 'M', open: [open], changeovers },
      { id: 'N', open: [[{ start: 0, end: 480 }]] },
    ],
    families: ['f', 'g', 'h'],
    operations,
    goals,
    weights: { tardiness: 1, changeover: 0, workInProgress: 0, stability: 0 },
  });
}

/** Least weighted days late over all sequences, each operation put behind the last on its machine, minute by minute. */
function leastTardiness(workload: Workload): number {
  const { operations } = workload;
  const finish: number[] = operations.map(() => -1);
  const last = workload.units.map(() => ({ at: 0, family: null as number | null }));
  let least = Infinity;
  const put = (x: number): number => {
    const operation = operations[x];
    const [mode] = operation.modes;
    const machine = last[mode.resource];
    const matrix = workload.resources[mode.resource].changeovers;
    const changeover = matrix !== null && machine.family !== null ? matrix[machine.family * 3 + operation.family!] : 0;
    const ready = operation.predecessors.map(({ predecessor }) => finish[predecessor] + operations[predecessor].lag);
    let at = Math.max(machine.at, operation.materialReady, ...ready);
    for (let left = changeover + mode.setup + mode.run; left > 0; at++) if (workload.units[mode.resource].workingTime.isOpen(at)) left--;
    return at;
  };
  const extend = (placed: number): void => {
    if (placed === operations.length) {
      const late = workload.goals.map(({ due, weight, operations: [x] }) => Math.max(0, finish[x] + operations[x].lag - due) * weight);
      least = Math.min(least, late.reduce((sum, minutes) => sum + minutes, 0) / 1440);
      return;
    }
    operations.forEach((operation, x) => {
      if (finish[x] >= 0 || operation.predecessors.some(({ predecessor }) => finish[predecessor] < 0)) return;
      const machine = operation.modes[0].resource;
      const before = last[machine];
      finish[x] = put(x);
      last[machine] = { at: finish[x], family: operation.family };
      extend(placed + 1);
      finish[x] = -1;
      last[machine] = before;
    });
  };
  extend(0);
  return least;
}

describe('the search', () => {
  it.each(Array.from({ length: 25 }, (_, seed) => seed))('finds the least weighted tardiness of all sequences of small shop %i', (seed) => {
    const workload = smallShop(seed);
    const { objective } = createSchedule(workload, { seed: 1, iterations: 1500 });
    expect(objective.weightedTardinessDays).toBeCloseTo(leastTardiness(workload), 9);
  });
});
