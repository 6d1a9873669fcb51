import { aResource, planned } from '../feasibility/feasibility-fixture';
import type { CalendarException, ItemSupplier } from '../model/input';
import { aDemand, anItem, anOperation, anOrder, at, date } from '../mrp/netting-fixture';
import { OVERTIME_PREMIUM, planCosts } from './plan-cost';
import { purchasePrices } from './purchase-price';

const terms = (item: string, supplier: string, price: number | null, more: Partial<ItemSupplier> = {}): ItemSupplier => ({
  item,
  supplier,
  leadTimeDays: 2,
  minimum: null,
  multiple: null,
  price,
  priceFromQuantity: null,
  priority: 1,
  ...more,
});

describe('purchase prices', () => {
  const itemSuppliers = [
    terms('A', 'Nord', 10),
    terms('A', 'Nord', 8, { priceFromQuantity: 100 }),
    terms('A', 'Nord', 7, { priceFromQuantity: 500 }),
    terms('A', 'Sud', null),
  ];
  const prices = purchasePrices({ items: [anItem('A', { unitCost: 9 }), anItem('B')], itemSuppliers });

  it('are those of the highest break that the quantity reaches', () => {
    expect([1, 99, 100, 499, 500, 9000].map((quantity) => prices.of('A', 'Nord', quantity))).toEqual([10, 10, 8, 8, 7, 7]);
  });

  it('are the item’s unit cost where the supplier names none, and unknown without one', () => {
    expect([prices.of('A', 'Sud', 1), prices.of('A', null, 1), prices.of('B', 'Nord', 1)]).toEqual([9, 9, null]);
    expect(prices.ofSupplier('A', 'Sud', 1)).toBeNull();
  });

  it('are those of the lowest break where the quantity reaches none', () => {
    const only = purchasePrices({ items: [], itemSuppliers: [terms('A', 'Nord', 8, { priceFromQuantity: 100 })] });
    expect(only.of('A', 'Nord', 5)).toBe(8);
  });
});

describe('the cost of a plan', () => {
  it('is worked time at the hourly cost of machine and person, and what arrives at its price', () => {
    const { input, plan } = planned({
      items: [anItem('P', { kind: 'make' }), anItem('S', { leadTimeDays: 3, unitCost: 4 })],
      routings: [anOperation('P', 10, { resources: ['M'], setupTime: 60, unitTime: 30, skill: 'turning' })],
      resources: [aResource('M', { hourlyCost: 50 }), aResource('Ann', { kind: 'person', hourlyCost: 20 })],
      skills: [{ person: 'Ann', skill: 'turning', level: null }],
      demands: [aDemand('D1', 'P', 10, '2026-11-27'), aDemand('D2', 'S', 25, '2026-12-04')],
    });
    const { rows, unpriced } = planCosts(input, plan);
    const sum = (kind: string): number => rows.filter((row) => row.kind === kind).reduce((total, { amount }) => total + amount, 0);
    // One hour of setup and ten of half an hour: 6 h × (50 + 20); 25 × 4.
    expect(sum('labour')).toBeCloseTo(420, 9);
    expect(sum('purchases')).toBeCloseTo(100, 9);
    expect(rows.find(({ kind }) => kind === 'purchases')?.at).toBe(plan.orders.find(({ item }) => item === 'S')!.finish);
    expect(unpriced).toEqual([]);
  });

  it('counts hours inside overtime apart, with a quarter on top', () => {
    const overtime: CalendarException = {
      target: 'M',
      targetKind: 'resource',
      from: date('2026-11-23T14:00'),
      to: date('2026-11-23T18:00'),
      kind: 'overtime',
      capacity: null,
      reason: null,
    };
    const { input, plan } = planned({
      items: [anItem('P', { kind: 'make' })],
      routings: [anOperation('P', 10, { resources: ['M'], setupTime: 600 })],
      resources: [aResource('M', { hourlyCost: 30 })],
      exceptions: [overtime],
      demands: [aDemand('D1', 'P', 1, '2026-11-23T18:00')],
    });
    // Ten hours from 06:00 on: eight as usual, two in overtime.
    const costs = planCosts(input, plan).rows;
    expect(costs.map(({ kind, amount }) => [kind, amount])).toEqual([
      ['labour', 240],
      ['overtime', 2 * 30 * (1 + OVERTIME_PREMIUM)],
    ]);
  });

  it('is by the piece at a subcontractor who has a price, and names what nobody priced', () => {
    const outside = { resources: ['Bath'], setupTime: 0, subcontractor: 'Bath', subcontractDays: 2 };
    const { input, plan } = planned({
      items: [anItem('P', { kind: 'make' }), anItem('Q', { kind: 'make' }), anItem('R')],
      routings: [anOperation('P', 10, outside), anOperation('Q', 10, { ...outside, resources: ['Oven'], subcontractor: 'Oven' })],
      resources: [aResource('Bath', { kind: 'subcontractor', finite: false }), aResource('Oven', { kind: 'subcontractor', finite: false })],
      itemSuppliers: [terms('P', 'Bath', 1.5)],
      demands: [aDemand('D1', 'P', 40, '2026-12-04'), aDemand('D2', 'Q', 40, '2026-12-04'), aDemand('D3', 'R', 40, '2026-12-04')],
    });
    const { rows, unpriced } = planCosts(input, plan);
    expect(rows.map(({ kind, amount, payee }) => [kind, amount, payee])).toEqual([['subcontract', 60, 'Bath']]);
    expect(unpriced).toEqual([
      { kind: 'subcontract', subject: 'Oven' },
      { kind: 'purchases', subject: 'R' },
    ]);
  });

  it('leaves out what has already arrived of a purchase', () => {
    const { input, plan } = planned({
      items: [anItem('S', { unitCost: 2 })],
      orders: [anOrder('PO1', 'S', 100, '2026-11-25', { doneQuantity: 40 })],
      demands: [aDemand('D1', 'S', 60, '2026-11-27')],
    });
    expect(planCosts(input, plan).rows.map(({ amount, at: when }) => [amount, when >= at('2026-11-25')])).toEqual([[120, true]]);
  });
});
