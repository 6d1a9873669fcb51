import { aDemand, anItem, anOrder, at } from '../mrp/netting-fixture';
import { expediting } from './expediting';
import { purchases } from './purchases';
import { aSupplier, anOffer, planPlant } from './purchasing.test-support';
import { supplierOrders } from './supplier-orders';

const dayOf = (minutes: number): number => Math.floor(minutes / 1440);

describe('purchases', () => {
  const { input, plan, calendars } = planPlant({
    items: [
      anItem('far', { safetyTimeDays: 2, decimals: 0 }),
      anItem('near', { decimals: 0 }),
      anItem('own', { leadTimeDays: 1, unitCost: 7, decimals: 0 }),
    ],
    suppliers: [aSupplier('S1', { contact: 'orders@s1.example', language: 'en' }), aSupplier('S2')],
    itemSuppliers: [
      anOffer('far', 'S1', { leadTimeDays: 3, minimum: 20, multiple: 6, price: 5 }),
      anOffer('far', 'S1', { leadTimeDays: 3, minimum: 20, multiple: 6, price: 4, priceFromQuantity: 24 }),
      anOffer('far', 'S1', { leadTimeDays: 3, minimum: 20, multiple: 6, price: 3, priceFromQuantity: 28 }),
      anOffer('near', 'S2', { leadTimeDays: 6 }),
    ],
    demands: [
      aDemand('D1', 'far', 10, '2026-12-11', { customer: 'C1' }),
      aDemand('D2', 'near', 4, '2026-11-27', { customer: 'C2' }),
      aDemand('D3', 'own', 2, '2026-12-18'),
    ],
  });
  const rows = purchases(input, plan, calendars);
  const row = (item: string) => rows.find(({ order }) => order.item === item)!;

  it('are to be ordered the lead time and the safety time before the need, in working days', () => {
    // Needed Friday 11 December; two days of safety: Wednesday 9; three days of lead time: Friday 4, nine working days from now.
    expect(dayOf(row('far').orderBy)).toBe(dayOf(at('2026-12-04')));
    expect(row('far')).toMatchObject({ state: 'later', daysLeft: 9 });
  });

  it('are too late when that day has passed: six working days before Friday is last Thursday', () => {
    expect(dayOf(row('near').orderBy)).toBe(dayOf(at('2026-11-19')));
    expect(row('near')).toMatchObject({ state: 'late', daysLeft: -2, price: null, amount: null });
    expect(row('near').lateMinutes).toBeGreaterThan(0);
  });

  it('have the quantity after minimum and multiple, the price of its break, and a hint where more costs less', () => {
    // 10 are needed: at least 20, by sixes 24, from 24 on at 4; 28 at 3 would cost 84.
    expect(row('far')).toMatchObject({ price: 4, amount: 96, priceOf: 'supplier', cheaper: { quantity: 28, amount: 84, saving: 12 } });
    expect(row('far').order.quantity).toBe(24);
  });

  it('without a supplier’s price take the item’s cost', () => {
    expect(row('own')).toMatchObject({ price: 7, priceOf: 'item', amount: 14, supplier: null });
  });

  it('say which demand and customer waits, and whether he waits in vain', () => {
    expect(row('far').waiting[0]).toEqual({ demand: 'D1', customer: 'C1', quantity: 10, late: false });
    expect(row('near').waiting).toEqual([{ demand: 'D2', customer: 'C2', quantity: 4, late: true }]);
  });

  it('come the most urgent first, with every bought order once', () => {
    expect(rows.map(({ order }) => order.item)).toEqual(['near', 'far', 'own']);
  });

  it('sum up by supplier to what all of them cost', () => {
    const groups = supplierOrders(input, rows, expediting(plan));
    expect(groups.map(({ supplier }) => supplier)).toEqual(['S2', 'S1', null]);
    expect(groups.reduce((sum, { amountToOrder }) => sum + amountToOrder, 0)).toBe(96 + 14);
    expect(groups[0]).toMatchObject({ amountNow: 0, unpriced: 1 });
    expect(groups[1]).toMatchObject({ address: 'orders@s1.example', amountNow: 0, amountToOrder: 96 });
  });
});

describe('expediting', () => {
  const { plan } = planPlant({
    // A new order would come too late for what is needed on Thursday.
    items: ['early', 'past', 'unused', 'fine'].map((item) => anItem(item, { leadTimeDays: 10 })),
    orders: [
      anOrder('PO-1', 'early', 5, '2026-12-04', { supplier: 'S1' }),
      anOrder('PO-2', 'past', 5, '2026-11-18', { supplier: 'S1' }),
      anOrder('PO-3', 'unused', 5, '2026-12-04', { supplier: 'S2' }),
      anOrder('PO-4', 'fine', 5, '2026-12-03', { supplier: 'S2' }),
    ],
    demands: [aDemand('D1', 'early', 5, '2026-11-26'), aDemand('D2', 'past', 5, '2026-12-10'), aDemand('D4', 'fine', 5, '2026-12-03')],
  });
  const rows = expediting(plan);

  it('asks about what is overdue first, then what is needed earlier, then what nobody needs; what fits is left alone', () => {
    expect(rows.map(({ order, action }) => [order.order, action])).toEqual([
      ['PO-2', 'overdue'],
      ['PO-1', 'expedite'],
      ['PO-3', 'cancel'],
    ]);
  });

  it('says from when to when and by how many days', () => {
    // Due on Wednesday 18, the end of that day's shift; now is Monday 23 at 06:00: in its fifth day.
    expect(rows[0].days).toBe(5);
    expect(rows[1]).toMatchObject({ wanted: at('2026-11-26T14:00'), days: 8 });
    expect(dayOf(rows[1].promised)).toBe(dayOf(at('2026-12-04')));
    expect(rows[2]).toMatchObject({ newQuantity: 0, wanted: null });
  });
});
