import fc from 'fast-check';
import type { ActionRow, CauseRow } from '../model/follow-up-records';
import { findCycles } from '../network/cycle';
import { withoutCauseCycles } from './cause-links';
import { causeTree, heaviestFirst, problemsOf, tiesOf, whyChains } from './cause-tree';
import type { LossEvent } from './loss-events';

const cause = (name: string, parents: readonly string[] = [], changes: Partial<CauseRow> = {}): CauseRow => ({
  problem: 'P',
  category: null,
  cause: name,
  parents,
  link: null,
  evidence: null,
  contributor: null,
  votes: null,
  ...changes,
});

/**
 * The stone of the Jefferson Memorial, a much told example: it is washed often, because of birds, spiders, gnats, and lights that go on at dusk.
 */
const MEMORIAL = [
  cause('washed often'),
  cause('bird droppings', ['washed often']),
  cause('spiders to eat', ['bird droppings']),
  cause('gnats to eat', ['spiders to eat']),
  cause('lights on at dusk', ['gnats to eat']),
];

describe('five whys', () => {
  it('are one chain from the problem down to its root', () => {
    const [problem] = problemsOf(MEMORIAL);
    expect(whyChains(problem).map((chain) => chain.map((row) => row.cause))).toEqual([
      ['washed often', 'bird droppings', 'spiders to eat', 'gnats to eat', 'lights on at dusk'],
    ]);
  });

  it('follow every parent of a cause that has several', () => {
    const [problem] = problemsOf([cause('A'), cause('B'), cause('C', ['A', 'B'])]);
    expect(whyChains(problem).map((chain) => chain.map((row) => row.cause).join('<'))).toEqual(['A<C', 'B<C']);
  });
});

describe('the cause tree', () => {
  it('shows a fact below each of its parents, in full the first time, with the link of those that stand together', () => {
    const rows = [cause('A', [], { link: 'and' }), cause('B'), cause('C', ['A', 'B']), cause('D', ['C'])];
    const [problem] = problemsOf(rows);
    expect(causeTree(problem).map(({ row, depth, link, repeated }) => [row.cause, depth, link, repeated])).toEqual([
      ['A', 1, 'and', false],
      ['C', 2, null, false],
      ['D', 3, null, false],
      ['B', 1, 'and', false],
      ['C', 2, null, true],
    ]);
  });

  it('shows every cause, and ends, whatever the links once circles are gone', () => {
    const links = fc.array(fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 3 }), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(links, (drawn) => {
        const rows = drawn.map((parents, index) =>
          cause(
            `c${index}`,
            [...new Set(parents)].map((parent) => `c${parent}`),
          ),
        );
        const { rows: freed, cycles } = withoutCauseCycles(rows);
        expect(freed).toHaveLength(rows.length);
        expect(findCycles(new Map(freed.map((row) => [row.cause, row.parents])))).toEqual([]);
        const dropped = rows.reduce((sum, row, index) => sum + row.parents.length - freed[index].parents.length, 0);
        expect(dropped).toBe(cycles.length);
        for (const { path } of cycles) expect(path[0]).toBe(path[path.length - 1]);
        const [problem] = problemsOf(freed);
        expect(new Set(causeTree(problem).map(({ row }) => row.cause)).size).toBe(rows.length);
        for (const chain of whyChains(problem)) expect(chain[0].parents).toEqual([]);
      }),
    );
  });
});

describe('ties of a cause', () => {
  const event = (word: string, cost: number) => ({ cause: word, cost, minutes: 10, quantity: 1 }) as LossEvent;
  const action = (id: string, problem: string | null, word: string | null) => ({ id, problem, cause: word }) as ActionRow;
  const problems = problemsOf([cause('Burr'), cause('Chip'), cause('Oil', [], { problem: 'Q' })]);
  const events = [event('burr ', 5), event('Chip', 7), event('Oil', 100), event('P', 1)];

  it('are the losses under the same word and the actions on it', () => {
    const actions = [action('1', 'P', 'Burr'), action('2', 'Q', 'Burr'), action('3', null, 'burr'), action('4', 'P', null)];
    const ties = tiesOf(problems[0], 'Burr', events, actions);
    expect([ties.events, ties.cost, ties.minutes]).toEqual([1, 5, 10]);
    expect(ties.actions.map(({ id }) => id)).toEqual(['1', '3']);
    const whole = tiesOf(problems[0], null, events, actions);
    expect([whole.events, whole.cost, whole.actions.map(({ id }) => id)]).toEqual([3, 13, ['1', '2', '3', '4']]);
  });

  it('put the costliest problem first', () => {
    expect(heaviestFirst(problems, events, []).map(({ name }) => name)).toEqual(['Q', 'P']);
    expect(heaviestFirst(problems, [], []).map(({ name }) => name)).toEqual(['P', 'Q']);
  });
});
