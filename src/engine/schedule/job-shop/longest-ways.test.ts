import fc from 'fast-check';
import { LongestWays } from './longest-ways';

/** Nodes 1 … count in a topological order: each with a time and up to two earlier nodes that it waits for; 0 = none. */
const graphs = fc
  .integer({ min: 1, max: 40 })
  .chain((count) =>
    fc.tuple(
      ...Array.from({ length: count }, (_, i) =>
        fc.record({ time: fc.integer({ min: 1, max: 99 }), first: fc.integer({ min: 0, max: i }), second: fc.integer({ min: 0, max: i }) }),
      ),
    ),
  );

type Node = { readonly time: number; readonly first: number; readonly second: number };

/** Arrays by node for so many nodes, all zero. */
function emptyArrays(count: number) {
  const array = (): Int32Array => new Int32Array(count + 1);
  return { time: array(), jobBefore: array(), jobBehind: array(), before: array(), behind: array(), end: array(), tail: array() };
}

function arraysOf(nodes: readonly Node[]) {
  const arrays = emptyArrays(nodes.length);
  nodes.forEach(({ time, first, second }, i) => {
    arrays.time[i + 1] = time;
    arrays.jobBefore[i + 1] = first;
    arrays.before[i + 1] = second;
  });
  return arrays;
}

/** The longest way up to and including node x, straight from its definition. */
function longestTo(nodes: readonly Node[], x: number): number {
  if (x === 0) return 0;
  const { time, first, second } = nodes[x - 1];
  return time + Math.max(longestTo(nodes, first), longestTo(nodes, second));
}

describe('longest ways', () => {
  it('are what their definition says', () => {
    fc.assert(
      fc.property(graphs, (nodes) => {
        const few = nodes.slice(0, 14);
        const arrays = arraysOf(few);
        new LongestWays(few.length, arrays).computeHeads(1);
        few.forEach((_node, i) => expect(arrays.end[i + 1]).toBe(longestTo(few, i + 1)));
      }),
    );
  });

  it('run from the end as they run from the start', () => {
    fc.assert(
      fc.property(graphs, (nodes) => {
        const count = nodes.length;
        const forwards = arraysOf(nodes);
        new LongestWays(count, forwards).computeHeads(1);
        // The same graph turned round.
        const backwards = emptyArrays(count);
        const turned = (x: number): number => (x === 0 ? 0 : count + 1 - x);
        nodes.forEach(({ time, first, second }, i) => {
          const x = turned(i + 1);
          backwards.time[x] = time;
          backwards.jobBehind[x] = turned(first);
          backwards.behind[x] = turned(second);
        });
        new LongestWays(count, backwards).computeTails(count);
        expect(Array.from(backwards.tail.subarray(1)).reverse()).toEqual(Array.from(forwards.end.subarray(1)));
      }),
    );
  });

  it('leave what lies before the first node asked for', () => {
    const arrays = arraysOf([
      { time: 3, first: 0, second: 0 },
      { time: 4, first: 1, second: 0 },
    ]);
    arrays.end[1] = 10;
    new LongestWays(2, arrays).computeHeads(2);
    expect(Array.from(arrays.end)).toEqual([0, 10, 14]);
  });
});
