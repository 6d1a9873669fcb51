import { anItem, someStock } from '../mrp/netting-fixture';
import { inventoryAccuracy } from './inventory-accuracy';

describe('inventory accuracy', () => {
  const classes = { A1: 'A', B1: 'B', C1: 'C' } as const;
  const classOf = (item: string) => classes[item as keyof typeof classes] ?? null;
  const items = [anItem('A1', { unitCost: 10 }), anItem('B1', { unitCost: 2 }), anItem('C1'), anItem('X')];

  it('is nothing where nobody counted', () => {
    expect(inventoryAccuracy({ items, stock: [someStock('A1', 5)] }, classOf)).toEqual([]);
  });

  it('holds each class to its own tolerance, and sums what is off in money with and without sign', () => {
    const stock = [
      // 0.2 % of 1,000 is 2: two off is accurate, three is not.
      { ...someStock('A1', 1000), counted: 1002 },
      { ...someStock('A1', 1000), counted: 997 },
      // 1 % of 200 is 2.
      { ...someStock('B1', 200), counted: 198 },
      // 5 % of 100 is 5.
      { ...someStock('C1', 100), counted: 106 },
      { ...someStock('X', 0), counted: 0 },
      someStock('A1', 7),
    ];
    expect(inventoryAccuracy({ items, stock }, classOf)).toEqual([
      { class: 'A', isTotal: false, tolerance: 0.002, counted: 2, accurate: 1, share: 0.5, difference: 20 - 30, absolute: 50 },
      { class: 'B', isTotal: false, tolerance: 0.01, counted: 1, accurate: 1, share: 1, difference: -4, absolute: 4 },
      { class: 'C', isTotal: false, tolerance: 0.05, counted: 1, accurate: 0, share: 0, difference: null, absolute: null },
      { class: null, isTotal: false, tolerance: 0.05, counted: 1, accurate: 1, share: 1, difference: null, absolute: null },
      { class: null, isTotal: true, tolerance: null, counted: 5, accurate: 3, share: 0.6, difference: -14, absolute: 54 },
    ]);
  });
});
