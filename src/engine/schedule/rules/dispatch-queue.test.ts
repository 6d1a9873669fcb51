import fc from 'fast-check';
import { compileProblem, type Problem } from '../kernel/problem';
import { State } from '../kernel/state';
import { workloadOf } from '../testing/workload-builder';
import { DispatchQueue } from './dispatch-queue';

const MACHINES = 3;

interface Waiting {
  readonly machines: readonly number[];
  readonly release: number;
  readonly priority: number;
  /** How long its machine is held once it is taken. */
  readonly time: number;
}

const waitings = fc.array(
  fc.record({
    machines: fc.uniqueArray(fc.integer({ min: 0, max: MACHINES - 1 }), { minLength: 1, maxLength: MACHINES }),
    release: fc.integer({ min: 0, max: 40 }),
    priority: fc.integer({ min: 0, max: 4 }),
    time: fc.integer({ min: 1, max: 15 }),
  }),
  { minLength: 1, maxLength: 14 },
);

function problemOf(operations: readonly Waiting[]): Problem {
  return compileProblem(
    workloadOf({
      resources: Array.from({ length: MACHINES }, (_, k) => ({ id: `M${k}`, open: [[{ start: 0, end: 9999 }]] })),
      operations: operations.map(({ machines, time }, order) => ({
        order,
        modes: machines.map((resource) => ({ resource, setup: 0, run: time })),
      })),
    }),
  );
}

/** When the first of an operation's machines has nothing more to do. */
const freeOf = (state: State, { machines }: Waiting): number =>
  Math.min(...machines.map((k) => (state.lines[k].count === 0 ? 0 : state.lines[k].ends[state.lines[k].count - 1])));

describe('the dispatch queue', () => {
  it('gives what can begin first, and of that what has the least priority and index', () => {
    fc.assert(
      fc.property(waitings, (operations) => {
        const problem = problemOf(operations);
        const state = new State(problem);
        const queue = new DispatchQueue(
          problem,
          state,
          Float64Array.from(operations, ({ priority }) => priority),
        );
        const left = new Set(operations.keys());
        for (const x of left) queue.push(x, operations[x].release);
        while (left.size > 0) {
          const begins = (x: number): number => Math.max(operations[x].release, freeOf(state, operations[x]));
          const [wanted] = [...left].sort((a, b) => begins(a) - begins(b) || operations[a].priority - operations[b].priority || a - b);
          const at = begins(wanted);
          expect(queue.pop()).toBe(wanted);
          expect(queue.at).toBe(at);
          left.delete(wanted);
          // On the machine that lets it begin.
          const machine = operations[wanted].machines.find((k) => {
            const { count, ends } = state.lines[k];
            return count === 0 || ends[count - 1] <= at;
          });
          state.lines[machine as number].insert(at, at + operations[wanted].time, wanted);
        }
        expect(queue.size).toBe(0);
      }),
    );
  });
});
