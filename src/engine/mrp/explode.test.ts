import { explode, lowLevelCodes, whereUsed } from './explode';
import { aLine, anItem, aDemand, at, date, netPlant } from './netting-fixture';

/** Awesome speaker kits (Heizer and Render, Operations Management, chapter MRP). */
const SPEAKERS = [
  aLine('A', 'B', 2),
  aLine('A', 'C', 3),
  aLine('B', 'D', 2),
  aLine('B', 'E', 2),
  aLine('C', 'E', 2),
  aLine('C', 'F', 2),
  aLine('F', 'D', 1),
  aLine('F', 'G', 1),
];
const FIFTY_KITS = { B: 100, C: 150, D: 500, E: 500, F: 300, G: 300 };

describe('explode', () => {
  it('needs the published parts for 50 speaker kits', () => {
    const totals: Record<string, number> = {};
    for (const { component, quantity } of explode(SPEAKERS, 'A', 50)) totals[component] = (totals[component] ?? 0) + quantity;
    expect(totals).toEqual(FIFTY_KITS);
  });

  it('lists each component below its parent, with its level', () => {
    expect(explode(SPEAKERS, 'A', 50).map(({ level, component, quantity }) => `${level} ${component} ${quantity}`)).toEqual([
      '1 B 100',
      '2 D 200',
      '2 E 200',
      '1 C 150',
      '2 E 300',
      '2 F 300',
      '3 D 300',
      '3 G 300',
    ]);
  });

  it('stops at the levels and leaves out lines that do not hold at the date', () => {
    expect(explode(SPEAKERS, 'A', 1, { levels: 1 }).map(({ component }) => component)).toEqual(['B', 'C']);
    const dated = [aLine('P', 'OLD', 1, { to: date('2026-11-25') }), aLine('P', 'NEW', 1, { from: date('2026-11-26') })];
    expect(explode(dated, 'P', 1, { date: at('2026-11-25T23:59') }).map(({ component }) => component)).toEqual(['OLD']);
    expect(explode(dated, 'P', 1, { date: at('2026-11-26') }).map(({ component }) => component)).toEqual(['NEW']);
  });

  it('ends a branch that comes back to itself', () => {
    expect(explode([aLine('A', 'B', 1), aLine('B', 'A', 1)], 'A', 1)).toEqual([{ level: 1, component: 'B', quantity: 1 }]);
  });

  it('weighs 74.75 kg of a component at 13 g for 5750 parts (pièces de rechange)', () => {
    expect(explode([aLine('P', 'C', 0.013)], 'P', 5750)[0].quantity).toBeCloseTo(74.75);
  });
});

describe('whereUsed', () => {
  it('lists the parents upwards with the quantity along each path', () => {
    expect(whereUsed(SPEAKERS, 'D').map(({ level, parent, quantity }) => `${level} ${parent} ${quantity}`)).toEqual([
      '1 B 2',
      '2 A 4',
      '1 F 1',
      '2 C 2',
      '3 A 6',
    ]);
  });
});

describe('lowLevelCodes', () => {
  it('gives the published codes: D stands at its deepest level', () => {
    expect(Object.fromEntries(lowLevelCodes(SPEAKERS))).toEqual({ A: 0, B: 1, C: 1, D: 3, E: 2, F: 2, G: 3 });
  });

  it('answers in spite of a cycle', () => {
    expect(Object.fromEntries(lowLevelCodes([aLine('A', 'B', 1), aLine('B', 'C', 1), aLine('C', 'B', 1)]))).toEqual({ A: 0, B: 1, C: 2 });
  });
});

describe('a whole netting of the speaker kits', () => {
  it('launches what the explosion needs', () => {
    const items = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((item) => anItem(item, { kind: 'make' }));
    const { netting } = netPlant({ items, bom: SPEAKERS, demands: [aDemand('D', 'A', 50, '2026-11-30')] });
    const totals: Record<string, number> = {};
    for (const { item, launched } of netting.orders) if (item !== 'A') totals[item] = (totals[item] ?? 0) + launched;
    expect(totals).toEqual(FIFTY_KITS);
  });
});
