import { anItem, anOrder, date } from '../mrp/netting-fixture';
import { supplierDeliveries } from './supplier-deliveries';
import { supplierScorecard } from './supplier-scorecard';
import { aMovement, aSupplier, anOffer, planPlant } from './purchasing.test-support';

const by = (supplier: string, ordered: string, rejected = 0) => ({ supplier, orderedOn: date(ordered), rejected });

const { input, plan, calendars } = planPlant({
  items: [anItem('A'), anItem('B')],
  suppliers: [aSupplier('Good'), aSupplier('Bad'), aSupplier('Idle')],
  itemSuppliers: [
    anOffer('A', 'Good', { leadTimeDays: 5, price: 11 }),
    anOffer('A', 'Bad', { leadTimeDays: 4, price: 10 }),
    anOffer('A', 'Idle', { leadTimeDays: 4, price: 20 }),
    anOffer('B', 'Bad', { leadTimeDays: 4, price: 3 }),
  ],
  receipts: [
    aMovement('R1', 'X1', 'A', 100, '2026-11-09', ['2026-11-09', 100], by('Good', '2026-11-02')),
    aMovement('R2', 'X2', 'A', 100, '2026-11-16', ['2026-11-13', 100], by('Good', '2026-11-09', 10)),
    aMovement('R3', 'X3', 'A', 100, '2026-11-05', ['2026-11-06', 90], by('Bad', '2026-10-30', 9)),
    aMovement('R4', 'X4', 'B', 100, '2026-11-10', ['2026-11-10', 110], by('Bad', '2026-11-04')),
    aMovement('R5', 'PO-1', 'B', 50, '2026-11-19'),
    aMovement('R6', 'PO-2', 'B', 50, '2026-12-01'),
  ],
  orders: [
    anOrder('PO-1', 'B', 50, '2026-11-19', { supplier: 'Bad' }),
    anOrder('PO-2', 'B', 50, '2026-12-01', { supplier: 'Bad' }),
    anOrder('PO-3', 'B', 50, '2026-11-18', { supplier: 'Bad' }),
  ],
});

describe('the supplier scorecard', () => {
  const scores = supplierScorecard(input, plan.now, calendars);
  const [good, bad] = scores;

  it('counts done and overdue deliveries, an overdue order without a receipt too, and none that lies ahead', () => {
    expect(scores.map(({ supplier, deliveries, overdue }) => [supplier, deliveries, overdue])).toEqual([
      ['Good', 2, 0],
      ['Bad', 4, 2],
      ['Idle', 0, 0],
    ]);
  });

  it('has the shares worked by hand', () => {
    expect(good).toMatchObject({ onTimeShare: 1, inFullShare: 1, onTimeInFullShare: 1, rejectedShare: 10 / 200 });
    // R3 a day late and 10 short, R4 on its day with more than was asked, two overdue.
    expect(bad).toMatchObject({ onTimeShare: 1 / 4, inFullShare: 1 / 4, onTimeInFullShare: 1 / 4, rejectedShare: 9 / 200 });
  });

  it('sees lead times in working days, against what was stated for the same deliveries', () => {
    // Monday 2 to Monday 9: 5; Monday 9 to Friday 13: 4.
    expect(good).toMatchObject({ meanLeadTimeDays: 4.5, statedLeadTimeDays: 5 });
    expect(good.p90LeadTimeDays).toBeCloseTo(4.9, 9);
    // Friday 30 October to Friday 6: 5; Wednesday 4 to Tuesday 10: 4.
    expect(bad).toMatchObject({ meanLeadTimeDays: 4.5, statedLeadTimeDays: 4 });
  });

  it('compares prices of what others deliver too: B has one supplier and does not count', () => {
    expect(good.priceRatio).toBeCloseTo(1.1, 12);
    expect(bad.priceRatio).toBe(1);
  });

  it('weighs the criteria by the written formula', () => {
    // 35 on time, 15 in full, 10 lead time, 25 quality, 15 price, of 100.
    expect(good.score).toBeCloseTo(35 + 15 + 10 + 0.25 * 95 + 15 / 1.1, 9);
    expect(bad.score).toBeCloseTo((35 + 15) / 4 + (10 * 4) / 4.5 + 0.25 * 95.5 + 15, 9);
    expect(scores.map(({ rank }) => rank)).toEqual([1, 2, null]);
  });

  it('follows the planner’s weights: by price alone the cheapest leads', () => {
    const supplierWeights = { onTime: 0, inFull: 0, leadTime: 0, quality: 0, price: 1 };
    const flow = { supplierWeights, workInProgressLimitHours: null, releaseWindowDays: 5 };
    const own = { ...input, parameters: { ...input.parameters, flow } };
    expect(supplierScorecard(own, plan.now, calendars).map(({ supplier, rank }) => [supplier, rank])).toEqual([
      ['Bad', 1],
      ['Good', 2],
      ['Idle', null],
    ]);
  });
});

describe('supplier deliveries', () => {
  it('take the supplier from the row, else from the order, else from the item when it has only one', () => {
    const receipts = [
      aMovement('R1', 'PO-1', 'A', 1, '2026-11-10', ['2026-11-10', 1], { supplier: 'Good' }),
      aMovement('R2', 'PO-1', 'A', 1, '2026-11-10', ['2026-11-10', 1]),
      aMovement('R3', 'OLD', 'B', 1, '2026-11-10', ['2026-11-10', 1]),
      aMovement('R4', 'OLD', 'A', 1, '2026-11-10', ['2026-11-10', 1]),
    ];
    const found = supplierDeliveries({ ...input, receipts, orders: input.orders.slice(0, 1) }, plan.now, calendars);
    expect(found.map(({ receipt, supplier }) => [receipt.id, supplier])).toEqual([
      ['R1', 'Good'],
      ['R2', 'Bad'],
      ['R3', 'Bad'],
    ]);
  });

  it('done without a day are neither on time nor late', () => {
    const receipt = aMovement('R1', null, 'B', 5, '2026-11-10', ['2026-11-10', 5]);
    const [delivery] = supplierDeliveries({ ...input, orders: [], receipts: [{ ...receipt, doneDate: null }] }, plan.now, calendars);
    expect(delivery).toMatchObject({ done: true, onTime: null, daysLate: null, leadTimeDays: null, inFull: true });
  });
});
