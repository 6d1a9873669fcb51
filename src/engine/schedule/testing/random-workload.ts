import type { Interval } from '../../model/units';
import { Random } from '../random';
import type { Workload } from '../workload';
import { type TestOperation, type TestResource, workloadOf } from './workload-builder';

/** What a random workload may hold. */
export interface RandomShape {
  readonly operations: number;
  readonly machines: number;
  readonly days: number;
  readonly changeovers?: boolean;
  readonly tools?: boolean;
  readonly skills?: boolean;
  readonly transfers?: boolean;
  readonly pins?: boolean;
  readonly started?: boolean;
}

/** Minutes of a test day: short, so that a checker can go minute by minute. */
const DAY = 60;
const FAMILIES = 3;

/** A small workload by seed: everything that the shape allows, in random measure. */
export function randomWorkload(seed: number, shape: RandomShape): Workload {
  const random = new Random(seed);
  const chance = (share: number): boolean => random.next() < share;
  const resources: TestResource[] = [];
  for (let machine = 0; machine < shape.machines; machine++) {
    resources.push({
      id: `M${machine}`,
      open: Array.from({ length: chance(0.3) ? 2 : 1 }, () => randomDays(random, shape.days)),
      finite: !chance(0.1),
      changeovers: shape.changeovers && chance(0.7) ? randomMatrix(random) : null,
    });
  }
  const tool = resources.length;
  if (shape.tools) resources.push({ id: 'T', kind: 'tool', open: [randomDays(random, shape.days)] });
  const person = resources.length;
  const persons = shape.skills ? ['P0', 'P1', 'P2'] : [];
  for (const id of persons) resources.push({ id, kind: 'person', open: [randomDays(random, shape.days)] });
  const operations: TestOperation[] = [];
  const goals: { due: number; weight: number; operations: number[] }[] = [];
  for (let order = 0; operations.length < shape.operations; order++) {
    const length = 1 + random.below(4);
    for (let k = 0; k < length && operations.length < shape.operations; k++) {
      const modes = randomModes(random, shape, person, persons.length);
      operations.push({
        order,
        modes,
        remaining: 6,
        skill: shape.skills && chance(0.5) ? random.below(2) : null,
        people: chance(0.3) ? 2 : 1,
        tool: shape.tools && chance(0.3) ? tool : null,
        family: shape.changeovers && chance(0.8) ? random.below(FAMILIES) : null,
        lag: chance(0.3) ? random.below(20) : 0,
        predecessors: predecessorsOf(random, operations, order, k, shape.transfers === true),
        materialReady: chance(0.2) ? random.below(2 * DAY) : 0,
        interruptible: !chance(0.15),
        started: shape.started === true && k === 0 && chance(0.3),
        fixed: shape.pins && chance(0.2) ? { reason: 'pinned', resource: modes[0].resource, start: random.below(3 * DAY) } : null,
        lastStart: chance(0.5) ? random.below(3 * DAY) : null,
      });
    }
    goals.push({ due: random.below(4 * DAY), weight: 1 + random.below(5), operations: [operations.length - 1] });
  }
  return workloadOf({
    now: 5,
    end: shape.days * DAY,
    resources,
    skills: shape.skills
      ? [
          ['a', ['P0', 'P1']],
          ['b', ['P2', 'P1', 'P0']],
        ]
      : [],
    families: ['f', 'g', 'h'],
    operations,
    goals,
  });
}

function randomDays(random: Random, days: number): Interval[] {
  const open: Interval[] = [];
  for (let day = 0; day < days; day++) {
    if (random.next() < 0.1) continue;
    const start = day * DAY + random.below(15);
    const pause = start + 10 + random.below(15);
    open.push({ start, end: pause }, { start: pause + random.below(8), end: day * DAY + 50 + random.below(11) });
  }
  return open;
}

function randomMatrix(random: Random): Int32Array {
  return Int32Array.from({ length: FAMILIES * FAMILIES }, (_, at) => (at % (FAMILIES + 1) === 0 ? 0 : random.below(12)));
}

function randomModes(random: Random, shape: RandomShape, person: number, persons: number): TestOperation['modes'] {
  const count = 1 + (random.next() < 0.3 ? 1 : 0);
  const first = persons > 0 && random.next() < 0.15 ? person + random.below(persons) : random.below(shape.machines);
  const second = random.below(shape.machines);
  const days = random.next() < 0.05 ? { workingDays: random.below(2) } : {};
  return [first, second]
    .slice(0, first === second ? 1 : count)
    .map((resource) => ({ resource, setup: random.below(6), run: random.next() < 0.05 ? 0 : random.below(25), ...days }));
}

function predecessorsOf(
  random: Random,
  operations: readonly TestOperation[],
  order: number,
  k: number,
  transfers: boolean,
): TestOperation['predecessors'] {
  const links: { predecessor: number; kind: 'routing' | 'material'; transfer: number[] | null }[] = [];
  const before = operations.length - 1;
  if (k > 0) links.push({ predecessor: before, kind: 'routing', transfer: transfers && random.next() < 0.5 ? [2, 3, 1] : null });
  if (order > 0 && random.next() < 0.15) {
    const other = random.below(operations.length);
    if (operations[other].order !== order) links.push({ predecessor: other, kind: 'material', transfer: null });
  }
  return links;
}
