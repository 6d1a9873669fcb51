import { aDemand, aLine, anItem, anOperation } from '../mrp/netting-fixture';
import { aMachine, aSupplier, anOffer, planPlant } from './purchasing.test-support';
import { supplyWays } from './supply-ways';

/** A shaft that is turned from bar, or bought, or made outside from our bar; its coating is a step of making it. */
const { input, plan, calendars } = planPlant({
  items: [anItem('shaft', { kind: 'make', decimals: 0 }), anItem('bar', { unitCost: 4 }), anItem('nut', { decimals: 0 })],
  bom: [aLine('shaft', 'bar', 0.5)],
  suppliers: [
    aSupplier('Turner', { kind: 'subcontractor' }),
    aSupplier('Coater', { kind: 'subcontractor' }),
    aSupplier('Trader'),
    aSupplier('Second'),
  ],
  resources: [aMachine('Lathe', { hourlyCost: 60 }), aMachine('Coating', { kind: 'subcontractor', finite: false })],
  routings: [
    anOperation('shaft', 10, { resources: ['Lathe'], setupTime: 60, unitTime: 6 }),
    anOperation('shaft', 20, { resources: ['Coating'], setupTime: 0, subcontractor: 'Coater', subcontractDays: 2 }),
  ],
  itemSuppliers: [
    anOffer('shaft', 'Coater', { leadTimeDays: 2, price: 1.5 }),
    anOffer('shaft', 'Trader', { leadTimeDays: 12, price: 12, minimum: 50 }),
    anOffer('shaft', 'Trader', { leadTimeDays: 12, price: 11, priceFromQuantity: 50, minimum: 50 }),
    anOffer('shaft', 'Turner', { leadTimeDays: 8, price: 7, priority: 2 }),
    anOffer('nut', 'Trader', { leadTimeDays: 2, price: 0.2, priority: 2 }),
    anOffer('nut', 'Second', { leadTimeDays: 4, price: 0.1, priority: 1 }),
    anOffer('bar', 'Trader', { leadTimeDays: 3, price: 4 }),
  ],
  demands: [aDemand('D1', 'shaft', 20, '2026-12-11'), aDemand('D2', 'nut', 40, '2026-12-11')],
});

describe('the ways to get an item', () => {
  const ways = supplyWays(input, plan, calendars);
  const of = (item: string) => ways.filter((way) => way.item === item);

  it('are compared only where there are several: a subcontractor of one step is no way of its own', () => {
    expect(ways.map(({ item, kind, supplier }) => [item, kind, supplier])).toEqual([
      ['shaft', 'make', null],
      ['shaft', 'buy', 'Trader'],
      ['shaft', 'subcontract', 'Turner'],
      ['nut', 'buy', 'Second'],
      ['nut', 'buy', 'Trader'],
    ]);
  });

  it('cost for the same quantity what is worked by hand', () => {
    // Made, 20 at once: (60 / 20 + 6) min at 60 an hour = 9, half a bar at 4 = 2, coating 1.50.
    expect(of('shaft').map(({ quantity }) => quantity)).toEqual([20, 20, 20]);
    expect(of('shaft')[0].complete).toBe(true);
    // Bought at least fifty at once: at 11. Made outside: 7 and our half bar.
    expect(of('shaft').map(({ unitCost }) => Math.round((unitCost ?? NaN) * 1e6) / 1e6)).toEqual([12.5, 11, 9]);
  });

  it('say what is planned, what costs least and what is there first', () => {
    expect(of('shaft').map(({ current, cheapest, fastest }) => [current, cheapest, fastest])).toEqual([
      [true, false, true],
      [false, false, false],
      [false, true, false],
    ]);
    expect(of('nut').map(({ current, cheapest, fastest }) => [current, cheapest, fastest])).toEqual([
      [true, true, false],
      [false, false, true],
    ]);
  });

  it('without a price are known to be incomplete, and never the cheapest', () => {
    const itemSuppliers = [
      anOffer('nut', 'Trader', { price: null }),
      anOffer('nut', 'Second', { price: 9 }),
      anOffer('nut', 'Third', { price: 8 }),
    ];
    const found = supplyWays({ ...input, itemSuppliers }, plan, calendars).filter(({ item }) => item === 'nut');
    expect(found.map(({ unitCost, complete, cheapest }) => [unitCost, complete, cheapest])).toEqual([
      [null, false, false],
      [9, true, false],
      [8, true, true],
    ]);
  });
});
