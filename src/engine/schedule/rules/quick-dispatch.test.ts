import fc from 'fast-check';
import { extractOperations } from '../extract';
import { layPrelude } from '../kernel/prelude';
import { compileProblem } from '../kernel/problem';
import { Objective } from '../objective';
import type { Schedule } from '../schedule';
import { finishSteps } from '../../steps';
import { faultsOf } from '../testing/check-schedule';
import { randomWorkload, type RandomShape } from '../testing/random-workload';
import type { Workload } from '../workload';
import { latestFinishOf, ruleFactsOf } from './facts';
import { orderByKey } from './priority-order';
import { PRIORITY_OF } from './priority-of';
import { type Dispatched, QuickDispatch } from './quick-dispatch';

const PLAIN = { tools: false, skills: false, transfers: false, pins: false, started: false };
const plain: fc.Arbitrary<RandomShape> = fc.record({
  operations: fc.integer({ min: 2, max: 40 }),
  machines: fc.integer({ min: 1, max: 5 }),
  days: fc.integer({ min: 8, max: 20 }),
  changeovers: fc.boolean(),
});
const all: fc.Arbitrary<RandomShape> = fc.record({
  operations: fc.integer({ min: 2, max: 40 }),
  machines: fc.integer({ min: 1, max: 5 }),
  days: fc.integer({ min: 8, max: 20 }),
  changeovers: fc.boolean(),
  tools: fc.boolean(),
  skills: fc.boolean(),
  transfers: fc.boolean(),
  pins: fc.boolean(),
  started: fc.boolean(),
});
const seeds = fc.integer({ min: 0, max: 1e6 });

/** Dispatched by due date, by smallest time first, and by due date again. */
function dispatched(workload: Workload): { schedule: (made: Dispatched) => Schedule; runs: Dispatched[]; free: Int32Array } {
  const problem = compileProblem(workload);
  const prelude = layPrelude(problem);
  const quick = new QuickDispatch(problem, prelude);
  const facts = ruleFactsOf(problem);
  const runs = (['EDD', 'SPT', 'EDD'] as const).map((rule) => {
    const made = finishSteps(quick.run(facts.work.map((_, x) => PRIORITY_OF[rule](facts, x))));
    if (made === null) throw new Error('nobody told it to stop');
    return made;
  });
  const broken = new Set(prelude.broken.map(({ operation }) => operation));
  const schedule = ({ state }: Dispatched): Schedule => ({
    operations: extractOperations(problem, state, broken),
    objective: new Objective(problem, 'plan').evaluate(state),
    rule: 'EDD',
    broken: prelude.broken,
    iterations: 0,
  });
  return { schedule, runs, free: prelude.free };
}

describe('the quick dispatch', () => {
  it.each([
    ['machines alone', plain],
    ['tools, persons, batches, pins and begun work', all],
  ])('makes feasible schedules of all that is free: %s', (_, shapes) => {
    fc.assert(
      fc.property(seeds, shapes, (seed, shape) => {
        const workload = randomWorkload(seed, { ...PLAIN, ...shape });
        const { schedule, runs, free } = dispatched(workload);
        for (const made of runs) {
          expect(faultsOf(workload, schedule(made))).toEqual([]);
          expect(made.list.slice().sort()).toEqual(free.slice().sort());
        }
        expect(schedule(runs[2])).toEqual(schedule(runs[0]));
      }),
      { numRuns: 40 },
    );
  });

  it('sorts any numbers, and the lower index first among equals', () => {
    const numbers = fc.oneof(fc.integer({ min: -5, max: 5 }), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(-0));
    fc.assert(
      fc.property(fc.oneof(fc.array(numbers), fc.array(fc.integer({ min: -3000, max: 3000 }))), (keys) => {
        const wanted = keys.map((_, i) => i).sort((a, b) => keys[a] - keys[b] || a - b);
        expect(Array.from(orderByKey(Float64Array.from(keys)))).toEqual(wanted);
      }),
    );
  });

  it('takes the same latest finishes as all the facts together', () => {
    fc.assert(
      fc.property(seeds, all, (seed, shape) => {
        const problem = compileProblem(randomWorkload(seed, shape));
        expect(latestFinishOf(problem)).toEqual(ruleFactsOf(problem).latestFinish);
      }),
      { numRuns: 30 },
    );
  });
});
