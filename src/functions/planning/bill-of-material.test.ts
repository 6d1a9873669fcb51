import fc from 'fast-check';
import { callFunction } from '../contract';

/** Source: Heizer & Render, speaker kits. */
const KITS = [
  ['Composé', 'Composant', 'Quantité'],
  ['A', 'B', 2],
  ['A', 'C', 3],
  ['B', 'D', 2],
  ['B', 'E', 2],
  ['C', 'E', 2],
  ['C', 'F', 2],
  ['F', 'D', 1],
  ['F', 'G', 1],
];

describe('EXPLODE', () => {
  it('lists fifty kits level by level', () => {
    expect(callFunction('ECLATER', [KITS, 'a', 50])).toEqual([
      [1, 'B', 100],
      [2, 'D', 200],
      [2, 'E', 200],
      [1, 'C', 150],
      [2, 'E', 300],
      [2, 'F', 300],
      [3, 'D', 300],
      [3, 'G', 300],
    ]);
    expect(callFunction('EXPLODE', [KITS, 'A', 50, 1])).toEqual([
      [1, 'B', 100],
      [1, 'C', 150],
    ]);
  });

  it('takes scrap, quantities per order, dates and the usual alternative', () => {
    const bom = [
      ['parent', 'component', 'quantity', 'fixed_quantity', 'scrap', 'from', 'to', 'alternative'],
      ['P', 'X', 1, 2, 0.5, null, null, null],
      ['P', 'OLD', 1, null, null, null, 46349, null],
      ['P', 'NEW', 1, null, null, 46350, null, null],
      ['P', 'OTHER', 1, null, null, null, null, 'B'],
    ];
    expect(callFunction('EXPLODE', [bom, 'P', 10, null, 46349])).toEqual([
      [1, 'X', 22],
      [1, 'OLD', 10],
    ]);
    expect(callFunction('EXPLODE', [bom, 'P', 10, 0, 46350])).toEqual([
      [1, 'X', 22],
      [1, 'NEW', 10],
    ]);
  });

  it('says what is wrong with an unknown item, one without components, and a cycle', () => {
    expect(callFunction('EXPLODE', [KITS, 'Z', 1])).toMatchObject({ error: '#N/A', message: expect.stringContaining('Z') });
    expect(callFunction('EXPLODE', [KITS, 'G', 1])).toMatchObject({ error: '#N/A', message: expect.stringContaining('no component') });
    const cyclic = [...KITS, ['G', 'C', 1]];
    expect(callFunction('EXPLODE', [cyclic, 'A', 1])).toMatchObject({
      error: '#N/A',
      message: expect.stringMatching(/C → F → G → C|F → G → C → F|G → C → F → G/),
    });
    expect(callFunction('WHERE_USED', [cyclic, 'D'])).toMatchObject({ error: '#N/A', message: expect.stringContaining('cycle') });
    expect(callFunction('EXPLODE', [cyclic, 'B', 1])).toHaveLength(2);
  });

  it('refuses a list that no sheet can hold and a chain of a hundred thousand lines, at once', () => {
    const header = ['parent', 'component', 'quantity'];
    const doubled = Array.from({ length: 60 }, (_, level) => [`L${level >> 1}`, `L${(level >> 1) + 1}`, 1]);
    expect(callFunction('EXPLODE', [[header, ...doubled], 'L0', 1])).toMatchObject({
      error: '#VALUE!',
      message: expect.stringContaining('rows'),
    });
    const chain = Array.from({ length: 100_000 }, (_, level) => [`L${level}`, `L${level + 1}`, 1]);
    expect(callFunction('EXPLODE', [[header, ...chain], 'L0', 1])).toMatchObject({
      error: '#VALUE!',
      message: expect.stringContaining('levels'),
    });
    expect(callFunction('EXPLODE', [[header, ...chain], 'L0', 1, 2])).toHaveLength(2);
    expect(callFunction('LOW_LEVEL_CODE', [[header, ...chain], 'L100000'])).toBe(100_000);
  });
});

describe('WHERE_USED and LOW_LEVEL_CODE', () => {
  it('go upwards, and find the deepest level', () => {
    expect(callFunction('CAS_EMPLOI', [KITS, 'D'])).toEqual([
      [1, 'B', 2],
      [2, 'A', 4],
      [1, 'F', 1],
      [2, 'C', 2],
      [3, 'A', 6],
    ]);
    expect(callFunction('LOW_LEVEL_CODE', [KITS, [['A'], ['D'], ['E'], ['F']]])).toEqual([[0], [3], [2], [2]]);
    expect(callFunction('CODE_PLUS_BAS_NIVEAU', [KITS])).toContainEqual(['G', 3]);
  });

  it('fails alone for an item of a range that the table does not know', () => {
    expect(callFunction('LOW_LEVEL_CODE', [KITS, ['A', 'Z']])).toMatchObject([[0, { error: '#N/A' }]]);
  });

  it('agree with all the ways down, walked by hand', () => {
    const links = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 4 })), {
      minLength: 1,
      maxLength: 8,
      selector: ([from, step]) => `${from}-${step}`,
    });
    fc.assert(
      fc.property(links, (rows) => {
        const lines = rows.map(([from, step, each]) => [`I${from}`, `I${from + step}`, each] as const);
        const bom = [['parent', 'component', 'quantity'], ...lines];
        const ways = (item: string): { item: string; each: number; level: number }[] =>
          lines
            .filter(([parent]) => parent === item)
            .flatMap(([, component, each]) => [
              { item: component, each, level: 1 },
              ...ways(component).map((way) => ({ item: way.item, each: each * way.each, level: way.level + 1 })),
            ]);
        const items = [...new Set(lines.flatMap(([parent, component]) => [parent, component]))];
        for (const top of items) {
          const expected = ways(top);
          const found = callFunction('EXPLODE', [bom, top, 1]);
          if (expected.length === 0) expect(found).toMatchObject({ error: '#N/A' });
          else expect(found).toEqual(expected.map(({ item, each, level }) => [level, item, each]));
        }
        for (const item of items) {
          const levels = items.flatMap((top) =>
            ways(top)
              .filter((way) => way.item === item)
              .map(({ level }) => level),
          );
          expect(callFunction('LOW_LEVEL_CODE', [bom, item])).toBe(Math.max(0, ...levels));
        }
      }),
      { numRuns: 60 },
    );
  });
});
