import fc from 'fast-check';
import { cheaperBreak, priceAt, priceBreaks } from './price-breaks';

/** Heizer and Render, Operations Management, Wohl’s Discount Store: $5.00 to 999, $4.80 to 1,999, $4.75 from 2,000. */
const WOHL = priceBreaks([
  { price: 4.75, priceFromQuantity: 2000 },
  { price: 5, priceFromQuantity: null },
  { price: 4.8, priceFromQuantity: 1000 },
]);

describe('price breaks', () => {
  it('give every unit the price of the highest break that is reached, in whatever order the rows stand', () => {
    expect([1, 700, 999, 1000, 1999, 2000, 9000].map((quantity) => priceAt(WOHL, quantity))).toEqual([5, 5, 5, 4.8, 4.8, 4.75, 4.75]);
  });

  it('lead to the annual costs of the textbook: the break at 1,000 is best', () => {
    // Demand 5,000 a year, 49 an order, holding 20 % of the price.
    const cost = (lot: number): number => {
      const price = priceAt(WOHL, lot) ?? NaN;
      return 5000 * price + (5000 / lot) * 49 + (lot / 2) * 0.2 * price;
    };
    expect([700, 1000, 2000].map(cost)).toEqual([25700, 24725, 24822.5]);
  });

  it('without a lowest price take the lowest that is known; without any there is none', () => {
    expect(priceAt(priceBreaks([{ price: 0.6, priceFromQuantity: 100 }]), 20)).toBe(0.6);
    expect(priceAt(priceBreaks([{ price: null, priceFromQuantity: null }]), 20)).toBeNull();
  });

  it('of two rows from the same quantity the first counts', () => {
    const rows = [
      { price: 3, priceFromQuantity: 0 },
      { price: 2, priceFromQuantity: null },
    ];
    expect(priceBreaks(rows)).toEqual([{ from: 0, price: 3 }]);
  });
});

describe('a cheaper break', () => {
  it('is one at which the larger order costs less than the smaller: 1,000 at 4.80 instead of 970 at 5.00', () => {
    expect(cheaperBreak(WOHL, 970)).toEqual({ quantity: 1000, amount: 4800, saving: 50 });
    expect(cheaperBreak(WOHL, 950)).toBeNull();
    expect(cheaperBreak(WOHL, 2500)).toBeNull();
  });

  it('is what trying every larger quantity finds', () => {
    const row = fc.record({ price: fc.integer({ min: 1, max: 40 }), priceFromQuantity: fc.integer({ min: 0, max: 60 }) });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), fc.integer({ min: 1, max: 60 }), (rows, quantity) => {
        const breaks = priceBreaks(rows);
        const amount = (units: number): number => units * (priceAt(breaks, units) ?? 0);
        const larger = Array.from({ length: 80 }, (_, more) => amount(quantity + 1 + more)).filter((_, more) => quantity + 1 + more <= 61);
        const least = Math.min(amount(quantity), ...larger);
        expect(cheaperBreak(breaks, quantity)?.amount ?? amount(quantity)).toBe(least);
      }),
    );
  });
});
