import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSchedule } from '../src/engine/schedule/create-schedule';
import { faultsOf } from '../src/engine/schedule/testing/check-schedule';
import type { Workload } from '../src/engine/schedule/workload';
import { type SmallPlant, smallPlant, weightedMinutesLate } from './oracle/small-plant';

// Optima of small plants, proven by CP-SAT 9.15 on a model of its own (bench/peers/plant-model.mjs); `npm run bench optima` makes them anew.
const PROVEN = JSON.parse(readFileSync(join(__dirname, 'oracle', 'optima.json'), 'utf8')) as readonly (SmallPlant & {
  readonly optimum: number;
})[];
const ITERATIONS = 4000;
/** Operations that can be put in every order on every machine in a second. */
const MOST_BY_HAND = 6;

/** Where a person is shared, or with more operations than these, the search may end so much above the optimum in its iterations. */
const MOST_REACHED = 15;
const NEAR = 1.1;

function nameOf({ seed, orders, operations, groups, alternatives, besides }: SmallPlant): string {
  const also = besides === undefined ? '' : `, ${besides}`;
  return `plant ${seed}: ${orders} orders of ${operations} operations, ${groups} × ${alternatives} machines${also}`;
}

/** Least weighted minutes late: every operation on every machine that can do it, in every order, minute by minute. */
function leastByHand(workload: Workload): number {
  const { operations, units, resources, families } = workload;
  const finishes: (number | null)[] = operations.map(() => null);
  const last = units.map(() => ({ at: 0, family: null as number | null }));
  let least = Infinity;
  const finishOn = (x: number, resource: number): number => {
    const { family, materialReady, predecessors, modes } = operations[x];
    const { setup, run } = modes.find((mode) => mode.resource === resource)!;
    const before = last[resource];
    const changeover = before.family === null ? 0 : resources[resource].changeovers![before.family * families.length + family!];
    let at = Math.max(
      before.at,
      materialReady,
      ...predecessors.map((link) => finishes[link.predecessor]! + operations[link.predecessor].lag),
    );
    for (let left = changeover + setup + run; left > 0; at++) if (units[resource].workingTime.isOpen(at)) left--;
    return at;
  };
  const extend = (placed: number): void => {
    // What has no place yet is late by nothing: no schedule can be better than what stands.
    const soFar = weightedMinutesLate(
      workload,
      finishes.map((finish) => finish ?? 0),
    );
    if (soFar >= least) return;
    if (placed === operations.length) {
      least = soFar;
      return;
    }
    operations.forEach(({ modes, predecessors, family }, x) => {
      if (finishes[x] !== null || predecessors.some(({ predecessor }) => finishes[predecessor] === null)) return;
      for (const { resource } of modes) {
        const before = last[resource];
        finishes[x] = finishOn(x, resource);
        last[resource] = { at: finishes[x], family };
        extend(placed + 1);
        finishes[x] = null;
        last[resource] = before;
      }
    });
  };
  extend(0);
  return least;
}

describe('the proven optima', () => {
  const tiny = PROVEN.filter(({ orders, operations, besides }) => besides === undefined && orders * operations <= MOST_BY_HAND);

  it.each(tiny.map((plant) => [nameOf(plant), plant] as const))('are what trying everything finds: %s', (_, plant) => {
    expect(leastByHand(smallPlant(plant))).toBe(plant.optimum);
  });
});

describe('the search', () => {
  it.each(PROVEN.map((plant) => [nameOf(plant), plant] as const))(
    `reaches the optimum in ${ITERATIONS} iterations, or comes near: %s`,
    (_, plant) => {
      const workload = smallPlant(plant);
      const schedule = createSchedule(workload, { seed: 1, iterations: ITERATIONS });
      const finishes = schedule.operations.map(({ finish }) => finish);
      expect(faultsOf(workload, schedule)).toEqual([]);
      const found = weightedMinutesLate(workload, finishes);
      expect(found).toBeGreaterThanOrEqual(plant.optimum);
      const isHard = plant.besides === 'person' || plant.orders * plant.operations > MOST_REACHED;
      expect(found).toBeLessThanOrEqual(isHard ? plant.optimum * NEAR : plant.optimum);
    },
  );
});
