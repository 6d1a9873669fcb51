import fc from 'fast-check';
import { anItem, someStock, NOW, date, plantInput } from '../mrp/netting-fixture';
import { freeStock, stockValue } from './free-stock';
import { projectStock } from './projection';

const BUCKETS = [0, 100, 200];
const END = 300;

describe('projectStock', () => {
  it('counts what moves within a bucket at its end, and what moved before the first bucket in it', () => {
    const movements = [
      { item: 'A', at: -50, quantity: 3 },
      { item: 'A', at: 100, quantity: -4 },
      { item: 'A', at: 299, quantity: 2 },
    ];
    const rows = projectStock([anItem('A', { safetyStock: 1, unitCost: 2 })], new Map([['A', 5]]), movements, BUCKETS, END);
    expect(rows.map(({ projected, value, safetyStock }) => [projected, value, safetyStock])).toEqual([
      [8, 16, 1],
      [4, 8, 1],
      [6, 12, 1],
    ]);
  });

  it('leaves out what comes after the last bucket or never', () => {
    const movements = [
      { item: 'A', at: END, quantity: 3 },
      { item: 'A', at: null, quantity: 3 },
    ];
    const rows = projectStock([anItem('A')], new Map(), movements, BUCKETS, END);
    expect(rows.map(({ projected, value }) => [projected, value])).toEqual([
      [0, null],
      [0, null],
      [0, null],
    ]);
  });

  it('has no rows of an item without stock, movement and safety stock', () => {
    expect(projectStock([anItem('A')], new Map(), [], BUCKETS, END)).toEqual([]);
  });

  it('leaves no trace of binary fractions: ten times 0.1 used up is 0', () => {
    const movements = Array.from({ length: 10 }, () => ({ item: 'A', at: 0, quantity: -0.1 }));
    expect(projectStock([anItem('A')], new Map([['A', 1]]), movements, BUCKETS, END)[0].projected).toBe(0);
  });

  it('agrees with summing by hand', () => {
    const movement = fc.record({
      item: fc.constant('A'),
      at: fc.integer({ min: -50, max: 350 }),
      quantity: fc.integer({ min: -9, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(movement), fc.integer({ min: 1, max: 20 }), (movements, onHand) => {
        const rows = projectStock([anItem('A')], new Map([['A', onHand]]), movements, BUCKETS, END);
        [100, 200, 300].forEach((bucketEnd, index) => {
          const moved = movements.filter(({ at }) => at < bucketEnd).reduce((sum, { quantity }) => sum + quantity, 0);
          expect(rows[index].projected).toBe(onHand + moved);
        });
      }),
    );
  });
});

describe('free stock', () => {
  const stock = [
    someStock('A', 5),
    someStock('A', 2, { location: 'Line' }),
    someStock('A', 40, { status: 'blocked' }),
    someStock('A', 40, { status: 'quality' }),
    someStock('A', 40, { status: 'reserved' }),
    someStock('A', 40, { expiry: date('2026-11-22') }),
    someStock('B', 3, { expiry: date('2026-12-24') }),
  ];

  it('is what is free and has not expired, in all places', () => {
    expect([...freeStock(stock, NOW)]).toEqual([
      ['A', 7],
      ['B', 3],
    ]);
  });

  it('is worth its unit cost, nothing without one', () => {
    expect(stockValue(plantInput({ stock, items: [anItem('A', { unitCost: 10 }), anItem('B')] }), NOW)).toBe(70);
  });
});
