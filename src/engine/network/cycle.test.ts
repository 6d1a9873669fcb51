import fc from 'fast-check';
import { findCycle, findCycles } from './cycle';

const graph = (text: string): Map<string, string[]> => new Map(text.split(' ').map((entry) => [entry[0], [...entry.slice(2)]]));

describe('cycles', () => {
  it('are closed paths', () => {
    expect(findCycles(graph('A>B B>C C>A'))).toEqual([['A', 'B', 'C', 'A']]);
  });

  it('may be a node that precedes itself', () => {
    expect(findCycles(graph('A>A'))).toEqual([['A', 'A']]);
  });

  it('leave out the nodes that only lead to them', () => {
    expect(findCycles(graph('A>B B>C C>B'))).toEqual([['B', 'C', 'B']]);
  });

  it('do not arise where two ways meet again', () => {
    expect(findCycles(graph('A>BC B>D C>D D>'))).toEqual([]);
  });

  it('are all told when they are apart', () => {
    expect(findCycles(graph('A>B B>A C>D D>C'))).toEqual([
      ['A', 'B', 'A'],
      ['C', 'D', 'C'],
    ]);
  });

  it('are found at any depth', () => {
    const deep = new Map(Array.from({ length: 50000 }, (_, i) => [`${i}`, [`${(i + 1) % 50000}`]]));
    expect(findCycles(deep)[0]).toHaveLength(50001);
  });

  it('are found exactly where a node reaches itself, follow edges, and are gone when the last step of each is cut', () => {
    const anyGraph = fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 })), { maxLength: 14 });
    fc.assert(
      fc.property(anyGraph, (pairs) => {
        const edges = new Map<string, string[]>();
        for (const [from, to] of pairs) edges.set(`${from}`, [...(edges.get(`${from}`) ?? []), `${to}`]);
        const reach = Array.from({ length: 7 }, (_, i) =>
          Array.from({ length: 7 }, (_, j) => edges.get(`${i}`)?.includes(`${j}`) ?? false),
        );
        for (let k = 0; k < 7; k++) for (let i = 0; i < 7; i++) for (let j = 0; j < 7; j++) reach[i][j] ||= reach[i][k] && reach[k][j];

        const cycles = findCycles(edges);
        expect(cycles.length > 0).toBe(reach.some((row, i) => row[i]));
        expect(findCycle([...edges.keys()], (node) => edges.get(node) ?? [])).toEqual(cycles[0] ?? null);
        for (const cycle of cycles) {
          expect(cycle[0]).toBe(cycle.at(-1));
          for (let i = 1; i < cycle.length; i++) expect(edges.get(cycle[i - 1])).toContain(cycle[i]);
        }
        const cut = new Set(cycles.map((cycle) => `${cycle.at(-2)} ${cycle.at(-1)}`));
        const rest = new Map([...edges].map(([from, tos]) => [from, tos.filter((to) => !cut.has(`${from} ${to}`))]));
        expect(findCycles(rest)).toEqual([]);
      }),
    );
  });
});
