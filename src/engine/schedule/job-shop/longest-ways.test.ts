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

function waysOf(nodes: readonly Node[], fast: boolean): LongestWays {
  const ways = new LongestWays(nodes.length, fast);
  nodes.forEach(({ time, first, second }, i) => {
    ways.time[i + 1] = time;
    ways.jobBefore[i + 1] = first;
    ways.before[i + 1] = second;
  });
  return ways;
}

/** The longest way up to and including node x, straight from its definition. */
function longestTo(nodes: readonly Node[], x: number): number {
  if (x === 0) return 0;
  const { time, first, second } = nodes[x - 1];
  return time + Math.max(longestTo(nodes, first), longestTo(nodes, second));
}

describe('longest ways', () => {
  it.each([
    ['in WebAssembly', true],
    ['in JavaScript', false],
  ])('are what their definition says, %s', (_, fast) => {
    fc.assert(
      fc.property(graphs, (nodes) => {
        const few = nodes.slice(0, 14);
        const ways = waysOf(few, fast);
        ways.computeHeads(1);
        few.forEach((_node, i) => expect(ways.end[i + 1]).toBe(longestTo(few, i + 1)));
      }),
    );
  });

  it('run from the end as they run from the start', () => {
    fc.assert(
      fc.property(graphs, (nodes) => {
        const count = nodes.length;
        const forwards = waysOf(nodes, true);
        forwards.computeHeads(1);
        // The same graph turned round.
        const backwards = new LongestWays(count);
        const turned = (x: number): number => (x === 0 ? 0 : count + 1 - x);
        nodes.forEach(({ time, first, second }, i) => {
          const x = turned(i + 1);
          backwards.time[x] = time;
          backwards.jobBehind[x] = turned(first);
          backwards.behind[x] = turned(second);
        });
        backwards.computeTails(count);
        expect(Array.from(backwards.tail.subarray(1)).reverse()).toEqual(Array.from(forwards.end.subarray(1)));
      }),
    );
  });

  it('are the same in both', () => {
    fc.assert(
      fc.property(graphs, (nodes) => {
        const [fast, plain] = [waysOf(nodes, true), waysOf(nodes, false)];
        fast.computeHeads(1);
        plain.computeHeads(1);
        expect(Array.from(fast.end)).toEqual(Array.from(plain.end));
      }),
    );
  });

  it('leave what lies before the first node asked for', () => {
    const ways = waysOf(
      [
        { time: 3, first: 0, second: 0 },
        { time: 4, first: 1, second: 0 },
      ],
      true,
    );
    ways.end[1] = 10;
    ways.computeHeads(2);
    expect(Array.from(ways.end)).toEqual([0, 10, 14]);
  });
});
