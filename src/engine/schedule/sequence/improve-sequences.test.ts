import fc from 'fast-check';
import { layPrelude } from '../kernel/prelude';
import { compileProblem } from '../kernel/problem';
import { Objective } from '../objective';
import { Random } from '../random';
import { bestOfRules } from '../rules/best-of-rules';
import { randomWorkload } from '../testing/random-workload';
import { improveSequences, isSequenceable } from './improve-sequences';
import { SequenceGraph } from './sequence-graph';
import { SequenceMoves } from './sequence-moves';
import { SequenceValue } from './sequence-value';

const workloads = fc
  .record({ seed: fc.integer({ min: 0, max: 1e6 }), operations: fc.integer({ min: 4, max: 24 }), changeovers: fc.boolean() })
  .map(({ seed, ...shape }) => randomWorkload(seed, { ...shape, machines: 3, days: 40 }));

function begin(workload: ReturnType<typeof randomWorkload>) {
  const problem = compileProblem(workload);
  const prelude = layPrelude(problem);
  const objective = new Objective(problem, 'plan');
  return { problem, prelude, objective, rule: bestOfRules(problem, prelude, objective, ['EDD']) };
}

describe('a sequence graph', () => {
  it('times a changed sequence as it would time it from scratch, and takes a move back whole', () => {
    fc.assert(
      fc.property(workloads, fc.integer(), (workload, seed) => {
        const { problem, prelude, rule } = begin(workload);
        if (!isSequenceable(problem, prelude, rule.state)) return;
        const random = new Random(seed);
        const graph = new SequenceGraph(problem, prelude);
        graph.takeOver(rule.state, prelude.free);
        const value = new SequenceValue(problem, graph);
        let current = value.computeAll();
        const moves = new SequenceMoves(problem, graph, value, random, prelude.free);
        for (let i = 0; i < 60; i++) {
          if (!moves.propose()) continue;
          const { mover } = moves;
          const was = [graph.mode[mover], graph.unit[mover], graph.before[mover]] as const;
          const starts = graph.start.slice();
          if (!graph.move(mover, moves.mode, moves.unit, moves.before)) continue;
          const change = value.change(graph.oldStart, graph.oldChangeover);
          if (random.below(2) === 0) {
            graph.undo(mover, ...was);
            expect(graph.start).toEqual(starts);
            continue;
          }
          value.commit();
          current += change;
          const [incremental, finishes] = [graph.start.slice(), graph.finish.slice()];
          expect(value.computeAll()).toBeCloseTo(current, 6);
          retimeAll(graph);
          expect(graph.start).toEqual(incremental);
          expect(graph.finish).toEqual(finishes);
        }
      }),
      { numRuns: 80 },
    );
  });

  it('never leads to a worse schedule than it began with', () => {
    fc.assert(
      fc.property(workloads, fc.integer({ min: 0, max: 99 }), (workload, seed) => {
        const { problem, prelude, objective, rule } = begin(workload);
        if (!isSequenceable(problem, prelude, rule.state)) return;
        const found = improveSequences(problem, prelude, objective, rule, { seed, iterations: 60 });
        expect(found.value.value).toBeLessThanOrEqual(rule.value.value);
        expect(objective.evaluate(found.state)).toEqual(found.value);
      }),
      { numRuns: 60 },
    );
  });
});

/** Moves every operation to where it is, in order: each is timed again. */
function retimeAll(graph: SequenceGraph): void {
  for (const x of graph.topological.order.slice()) graph.move(x, graph.mode[x], graph.unit[x], graph.before[x]);
}
