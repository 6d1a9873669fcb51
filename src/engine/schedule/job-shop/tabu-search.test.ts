import fc from 'fast-check';
import { type JobShop, type MachineTime, workloadOfJobShop } from '../benchmark-instances';
import { compileProblem } from '../kernel/problem';
import { layPrelude } from '../kernel/prelude';
import { type JobShopProblem, jobShopOf } from './job-shop-problem';
import { tabuKernelOf } from './tabu-kernel';
import { TabuSearch } from './tabu-search';

const MACHINES = 4;

/** Up to seven jobs of up to eight operations, machines that come back included. */
const shops = (ways: number): fc.Arbitrary<JobShopProblem> => {
  const way = fc.record({ machine: fc.integer({ min: 0, max: MACHINES - 1 }), time: fc.integer({ min: 1, max: 30 }) });
  const operation: fc.Arbitrary<MachineTime[]> = fc.uniqueArray(way, {
    minLength: 1,
    maxLength: ways,
    selector: ({ machine }) => machine,
  });
  const jobs = fc.array(fc.array(operation, { minLength: 1, maxLength: 8 }), { minLength: 2, maxLength: 7 });
  return jobs.map((drawn) => shopOf({ machines: MACHINES, fromOne: false, jobs: drawn }));
};

function shopOf(instance: JobShop): JobShopProblem {
  const problem = compileProblem(workloadOfJobShop(instance));
  return jobShopOf(problem, layPrelude(problem))!;
}

/** A search that has begun with every job behind the one before it, each operation in its first way. */
function begun(shop: JobShopProblem, seed: number, fast: boolean): TabuSearch {
  const search = new TabuSearch(shop, seed, fast);
  search.begin(Float64Array.from(shop.operation.keys()), shop.wayFirst, 1000, Infinity);
  return search;
}

/** Faults of the schedule that a search has come to: what begins before its job or its machine lets it, and a best that is none. */
function faultsOf(shop: JobShopProblem, { best }: TabuSearch): string[] {
  const faults: string[] = [];
  const slots = Array.from(shop.slotOf);
  const start = (s: number): number => best.end[s] - shop.wayTime[best.way[s]];
  for (const s of slots) {
    if (start(s) < best.end[s - 1]) faults.push(`slot ${s} begins before its job lets it`);
    const held = shop.wayMachine[best.way[s]];
    const others = slots.filter((o) => o !== s && shop.wayMachine[best.way[o]] === held);
    if (others.some((o) => start(o) < best.end[s] && start(s) < best.end[o])) faults.push(`slot ${s} overlaps on its machine`);
  }
  if (best.makespan !== Math.max(...best.end)) faults.push('the makespan is not the last end');
  return faults;
}

describe('the moves of the tabu search', () => {
  it('are made in WebAssembly where the host has it', () => {
    const shop = shopOf({ machines: 1, fromOne: false, jobs: [[[{ machine: 0, time: 2 }]], [[{ machine: 0, time: 3 }]]] });
    expect(tabuKernelOf(shop).advance).not.toBeNull();
    expect(tabuKernelOf(shop, false).advance).toBeNull();
  });

  it.each([
    ['job shops', 1],
    ['shops with a choice of machines', 3],
  ])('keep schedules of %s possible, and are the same in WebAssembly and in JavaScript', (_, ways) => {
    fc.assert(
      fc.property(shops(ways), fc.integer({ min: 0, max: 99 }), (shop, seed) => {
        const [fast, plain] = [begun(shop, seed, true), begun(shop, seed, false)];
        for (let i = 0; i < 4; i++) {
          expect(fast.advance(40)).toBe(plain.advance(40));
          expect(Array.from(fast.graph.ends())).toEqual(Array.from(plain.graph.ends()));
        }
        expect(fast.moves).toBe(plain.moves);
        expect(fast.best).toEqual(plain.best);
        expect(faultsOf(shop, fast)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});
