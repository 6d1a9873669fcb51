import { workingTimeOf } from '../../src/engine/calendar/working-time-of';
import type { Interval } from '../../src/engine/model/units';
import type { DeliveryGoal, Workload, WorkloadOperation, WorkloadOrder, WorkloadResource } from '../../src/engine/schedule/workload';
import { chanceOf } from './chance';

const MINUTES_PER_DAY = 1440;
/** Two shifts of five days with breaks. */
const SHIFTS: readonly (readonly [from: number, to: number])[] = [
  [360, 600],
  [630, 840],
  [840, 1080],
  [1110, 1320],
];
const FAMILIES = 8;
const ALTERNATIVES = 3;
/** Operations on each machine: seven to eight weeks of work however large the plant. */
const OPERATIONS_A_MACHINE = 120;
const DAYS = 365;

/**
 * A plant like `plant`'s, made directly as work for the scheduler, so that a million operations need no million routing rows: orders of 4 to 11
 * operations, three alternative machines each, two-shift calendars with breaks, changeovers between eight families. It grows as a plant does: with the
 * operations grow the machines. Seeded.
 */
export function plantWorkload(operationCount: number, seed = 1): Workload {
  const chance = chanceOf(seed);
  const groups = Math.max(1, Math.round(operationCount / OPERATIONS_A_MACHINE / ALTERNATIVES));
  const operations: WorkloadOperation[] = [];
  const orders: WorkloadOrder[] = [];
  const goals: DeliveryGoal[] = [];
  while (operations.length < operationCount) {
    const order = orders.length;
    const own: number[] = [];
    const pieces = chance.whole(4, 20);
    for (let k = chance.whole(4, 11); k > 0; k--) {
      own.push(operations.length);
      operations.push(
        operationOf(
          order,
          own,
          chance.whole(0, groups - 1),
          chance.whole(5, 20),
          chance.whole(2, 12) * pieces,
          chance.whole(0, FAMILIES - 1),
        ),
      );
    }
    const due = Math.round(3 + chance.next() * 22) * MINUTES_PER_DAY;
    const weight = chance.whole(1, 5);
    orders.push({ id: `W${order}`, item: `A${order}`, kind: 'make', status: 'planned', due, weight, operations: own });
    goals.push({ key: `D${order}`, kind: 'demand', due, weight, operations: own.slice(-1), supplyReady: 0 });
  }
  const end = DAYS * MINUTES_PER_DAY;
  const time = workingTimeOf(openDays(), { from: 0, to: end });
  const resources = machines(groups, chance.whole);
  return {
    now: 0,
    end,
    units: resources.map((_, resource) => ({ resource, number: 0, workingTime: time })),
    resources,
    skills: [],
    families: Array.from({ length: FAMILIES }, (_, f) => `F${f}`),
    orders,
    operations,
    goals,
    weights: { tardiness: 100, changeover: 1, workInProgress: 0.01, stability: 0 },
  };
}

function openDays(): Interval[] {
  return Array.from({ length: DAYS }, (_, day) => day)
    .filter((day) => day % 7 < 5)
    .flatMap((day) => SHIFTS.map(([from, to]) => ({ start: day * MINUTES_PER_DAY + from, end: day * MINUTES_PER_DAY + to })));
}

function machines(groups: number, whole: (from: number, to: number) => number): WorkloadResource[] {
  return Array.from({ length: groups }, () =>
    Int32Array.from({ length: FAMILIES ** 2 }, (_, at) => (at % (FAMILIES + 1) === 0 ? 0 : whole(10, 50))),
  ).flatMap((changeovers, group) =>
    Array.from({ length: ALTERNATIVES }, (_, k): WorkloadResource => {
      const number = group * ALTERNATIVES + k;
      return {
        id: `M${number}`,
        kind: 'machine',
        sector: null,
        group: null,
        units: [number],
        finite: true,
        bottleneck: false,
        changeovers,
      };
    }),
  );
}

function operationOf(order: number, own: readonly number[], group: number, setup: number, run: number, family: number): WorkloadOperation {
  return {
    order,
    operation: own.length * 10,
    description: '',
    launched: 1,
    remaining: 1,
    modes: Array.from({ length: ALTERNATIVES }, (_, k) => ({ resource: group * ALTERNATIVES + k, setup, run })),
    skill: null,
    people: 0,
    tool: null,
    family,
    queue: 0,
    lag: 0,
    predecessors: own.length === 1 ? [] : [{ predecessor: own[own.length - 2], kind: 'routing', transfer: null }],
    materialReady: 0,
    materialItem: null,
    interruptible: true,
    fixed: null,
    started: false,
    lastStart: null,
    lastResource: null,
  };
}
