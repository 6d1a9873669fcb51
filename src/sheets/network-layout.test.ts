import fc from 'fast-check';
import { layOutNetwork, tracksOfGap, type LaidTask } from './network-layout';

/** Names with an exclamation mark are reached by a critical link. */
const task = (id: string, before: readonly string[] = [], critical = false): LaidTask => ({
  id,
  critical,
  links: before.map((name) => ({ task: name.replace('!', ''), critical: name.endsWith('!') })),
});

describe('the layout of a network', () => {
  it('ranks tasks by the longest way to them and keeps what is critical in one lane', () => {
    const { places, ranks } = layOutNetwork([
      task('A', [], true),
      task('B', ['A']),
      task('C', ['A!'], true),
      task('D', ['B', 'C!', 'A'], true),
    ]);
    const at = new Map(places.filter(({ task: name }) => name !== null).map((place) => [place.task, place]));
    expect(ranks).toBe(3);
    expect(['A', 'B', 'C', 'D'].map((name) => at.get(name)?.rank)).toEqual([0, 1, 1, 2]);
    expect(new Set(['A', 'C', 'D'].map((name) => at.get(name)?.lane)).size).toBe(1);
  });

  const network = fc
    .array(fc.array(fc.nat(), { maxLength: 3 }), { minLength: 1, maxLength: 14 })
    .map((rows) =>
      rows.map((before, index) => task(`T${index}`, index === 0 ? [] : before.map((other) => `T${other % index}`), index % 3 === 0)),
    );

  it('puts no two places over each other, and every wire goes to the next rank', () => {
    fc.assert(
      fc.property(network, (tasks) => {
        const { places, wires, lanes, ranks } = layOutNetwork(tasks);
        expect(new Set(places.map(({ rank, lane }) => `${rank}:${lane}`)).size).toBe(places.length);
        for (const { lane, rank } of places) expect(lane >= 0 && lane < lanes && rank >= 0 && rank < ranks).toBe(true);
        for (const { from, to } of wires) expect(places[to].rank).toBe(places[from].rank + 1);
      }),
    );
  });

  it('leads every link from its task to its task', () => {
    fc.assert(
      fc.property(network, (tasks) => {
        const { places, wires } = layOutNetwork(tasks);
        for (const { id, links } of tasks) {
          for (const source of new Set(links.map((link) => link.task))) {
            const parts = wires.filter((wire) => wire.source === source && wire.target === id);
            expect(places[parts[0].from].task).toBe(source);
            expect(places[parts[parts.length - 1].to].task).toBe(id);
            parts.slice(1).forEach((part, index) => expect(part.from).toBe(parts[index].to));
          }
        }
      }),
    );
  });

  it('gives every source of a gap that changes lane an upright of its own', () => {
    fc.assert(
      fc.property(network, (tasks) => {
        const { places, wires, ranks } = layOutNetwork(tasks);
        for (let rank = 0; rank + 1 < ranks; rank++) {
          const gap = wires.filter(({ from }) => places[from].rank === rank);
          const tracks = tracksOfGap(gap, places);
          expect(new Set(tracks.values()).size).toBe(tracks.size);
          for (const { from, to } of gap) if (places[from].lane !== places[to].lane) expect(tracks.has(from)).toBe(true);
        }
      }),
    );
  });
});
