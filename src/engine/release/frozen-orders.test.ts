import fc from 'fast-check';
import { aLine, anItem, anOperation, anOperationRow, anOrder, date, NOW, plantInput, someStock, type Plant } from '../mrp/netting-fixture';
import type { OrderComponent, PlanningInput } from '../model/input';
import type { Plan } from '../model/plan';
import { MINUTES_PER_DAY } from '../model/units';
import { computePlan } from '../plan';
import { backFlush, bookingOf } from './back-flush';
import { withFrozenOrders } from './frozen-orders';
import { frozenBill } from './order-bill';
import { releasesOf } from './release-order';
import { releaseList } from './release-list';
import { reserveStock } from './reservations';
import { workOrders } from './work-order';

const component = (order: string, item: string, quantity: number, more: Partial<OrderComponent> = {}): OrderComponent => ({
  order,
  component: item,
  operation: null,
  quantity,
  fixedQuantity: 0,
  scrap: 0,
  consumed: 0,
  ...more,
});

/** The tables say by now: 3 SEALs and an hour for each PUMP. MO-1 was released when it was 2 SEALs and half an hour; MO-2 is only firm. */
const PUMPS: Plant = {
  items: [anItem('PUMP', { kind: 'make' }), anItem('SEAL', { leadTimeDays: 2 })],
  bom: [aLine('PUMP', 'SEAL', 3)],
  routings: [anOperation('PUMP', 10, { setupTime: 0, unitTime: 60 })],
  orders: [
    anOrder('MO-1', 'PUMP', 10, '2026-12-04', { kind: 'make', start: date('2026-12-01'), pinnedStart: date('2026-12-01') }),
    anOrder('MO-2', 'PUMP', 10, '2026-12-04', { kind: 'make', status: 'firm', pinnedStart: date('2026-11-26T06:00') }),
  ],
  orderRoutings: [{ ...anOperation('PUMP', 10, { setupTime: 0, unitTime: 30 }), order: 'MO-1' }],
  orderComponents: [component('MO-1', 'SEAL', 2)],
};

const planOf = (input: PlanningInput): Plan => computePlan(input, { iterations: 0, seed: 1 });
const bought = (plan: Plan, item: string): number =>
  plan.orders.filter((order) => order.item === item && order.status === 'planned').reduce((sum, { quantity }) => sum + quantity, 0);

describe('an order that is released', () => {
  it('keeps the routing and the bill that it got, and the next order follows the tables', () => {
    const plan = planOf(withFrozenOrders(plantInput(PUMPS)));
    // 10 × 30 min against 10 × 60 min; 10 × 2 SEALs and 10 × 3.
    expect(plan.operations.map(({ order, runMinutes }) => [order, runMinutes]).sort()).toEqual([
      ['MO-1', 300],
      ['MO-2', 600],
    ]);
    expect(bought(plan, 'SEAL')).toBe(50);
  });

  it('wants of its components what it has not taken yet', () => {
    const orderComponents = [component('MO-1', 'SEAL', 2, { consumed: 8 })];
    expect(bought(planOf(withFrozenOrders(plantInput({ ...PUMPS, orderComponents }))), 'SEAL')).toBe(42);
  });

  it('has its stock kept, though another order starts before it', () => {
    const input = withFrozenOrders(plantInput({ ...PUMPS, stock: [someStock('SEAL', 25)] }));
    const plan = planOf(input);
    expect(bought(plan, 'SEAL')).toBe(25);
    expect(reserveStock(input).rows.map(({ order, reserved, missing }) => [order.order, reserved, missing])).toEqual([['MO-1', 20, 0]]);
    // MO-2 wants 30 SEALs: 5 are free, 25 have to come.
    const [candidate] = releaseList(input, plan, NOW + 7 * MINUTES_PER_DAY);
    expect(candidate).toMatchObject({ order: 'MO-2', checks: [{ kind: 'material', item: 'SEAL', needed: 30, missing: 25 }] });
    const picks = workOrders(input, plan, () => true).map((pack) => [pack.order.order, pack.picks[0]]);
    expect(picks).toMatchObject([
      ['MO-2', { quantity: 30, missing: 25 }],
      ['MO-1', { quantity: 20, missing: 0 }],
    ]);
  });

  it('leaves the safety stock to the day on which it is consumed', () => {
    // 25 SEALs, 10 for safety: 15 leave at once and the safety stock stands; the 5 more and the 30 of MO-2 are bought when they are wanted.
    const items = [anItem('PUMP', { kind: 'make' }), anItem('SEAL', { leadTimeDays: 2, safetyStock: 10 })];
    const plan = planOf(withFrozenOrders(plantInput({ ...PUMPS, items, stock: [someStock('SEAL', 25)] })));
    const first = plan.netRequirements.find(({ item }) => item === 'SEAL');
    expect([bought(plan, 'SEAL'), first?.net]).toEqual([35, 0]);
  });

  it('changes nothing where no order has anything of its own', () => {
    const input = plantInput({ ...PUMPS, orderRoutings: [], orderComponents: [] });
    expect(withFrozenOrders(input)).toBe(input);
  });
});

describe('what a release writes', () => {
  it('is the number after the last, the routing, and the bill with phantoms passed through', () => {
    // A KIT (phantom) is 2 SCREWs and 0.1 GLUE an order; a fifth of the KITs is lost, so that a PUMP takes 2.5 SCREWs.
    const input = plantInput({
      items: [anItem('PUMP', { kind: 'make' }), anItem('KIT', { kind: 'phantom' }), anItem('SCREW'), anItem('GLUE'), anItem('SEAL')],
      bom: [
        aLine('PUMP', 'KIT', 1, { scrap: 0.2, operation: 20 }),
        aLine('PUMP', 'SEAL', 3, { scrap: 0.25 }),
        aLine('KIT', 'SCREW', 2),
        aLine('KIT', 'GLUE', 0, { fixedQuantity: 0.1 }),
      ],
      routings: [anOperation('PUMP', 10), anOperation('PUMP', 20)],
      orders: [anOrder('OF-099', 'PUMP', 5, '2026-12-04', { kind: 'make', status: 'firm' })],
      demands: [
        {
          id: 'D',
          item: 'PUMP',
          quantity: 50,
          due: date('2026-12-10'),
          kind: 'order',
          customer: null,
          priority: 3,
          promised: null,
          price: null,
        },
      ],
    });
    const plan = planOf(input);
    const made = plan.orders.filter(({ item }) => item === 'PUMP');
    const releases = releasesOf(input, plan, made, 'MO-0001');
    expect(releases.map(({ order, planned, routing }) => [order, planned.status, routing.length])).toEqual(
      expect.arrayContaining([
        ['OF-099', 'firm', 2],
        ['OF-100', 'planned', 2],
      ]),
    );
    expect(frozenBill(input, 'PUMP', null, NOW)).toEqual([
      { component: 'SCREW', operation: 20, quantity: 2.5, fixedQuantity: 0, scrap: 0 },
      { component: 'GLUE', operation: 20, quantity: 0, fixedQuantity: 0.1, scrap: 0 },
      { component: 'SEAL', operation: null, quantity: 3, fixedQuantity: 0, scrap: 0.25 },
    ]);
  });
});

describe('back-flushing', () => {
  const row = (at: number) => ({ source: { table: 'Stock', row: at } });
  const input = plantInput({
    items: [anItem('PUMP', { kind: 'make' }), anItem('SEAL')],
    routings: [anOperation('PUMP', 10), anOperation('PUMP', 20)],
    orders: [anOrder('MO-1', 'PUMP', 100, '2026-12-04', { kind: 'make', status: 'started' })],
    stock: [
      someStock('SEAL', 100, { lot: 'new', ...row(0) }),
      someStock('SEAL', 30, { lot: 'old', expiry: date('2026-12-31'), ...row(1) }),
    ],
    orderComponents: [
      component('MO-1', 'SEAL', 2, { scrap: 0.2, fixedQuantity: 1, consumed: 51, source: { table: 'OrderComponents', row: 0 } }),
    ],
    // Only the last operation is reported: 40 went through the first too.
    orderOperations: [anOperationRow('MO-1', 20, { done: 38, scrapped: 2 })],
  });

  it('takes what the units so far have used with its scrap, less what was booked', () => {
    // 40 × 2 ÷ 0.8 + 1 = 101, of which 51 are booked: 30 from the lot that expires first, 20 from the other.
    const flushed = backFlush(input);
    expect(flushed).toMatchObject([{ processed: 40, used: 101, due: 50, missing: 0 }]);
    expect(bookingOf(input, flushed)).toEqual({
      stock: [
        { source: { table: 'Stock', row: 0 }, from: 100, to: 80 },
        { source: { table: 'Stock', row: 1 }, from: 30, to: 0 },
      ],
      consumed: [{ source: { table: 'OrderComponents', row: 0 }, from: 51, to: 101 }],
    });
  });

  it('books no more than there is, and says what is missing', () => {
    const stock = [someStock('SEAL', 12, row(0))];
    expect(backFlush({ ...input, stock })).toMatchObject([{ due: 50, missing: 38, changes: [{ quantity: 12 }] }]);
  });
});

/** The input after the planner accepted all that was proposed. */
function booked(input: PlanningInput): PlanningInput {
  const { stock, consumed } = bookingOf(input, backFlush(input));
  const after = (changes: typeof stock, at: number | undefined, now: number): number =>
    changes.find(({ source }) => source.row === at)?.to ?? now;
  return {
    ...input,
    stock: input.stock.map((row) => ({ ...row, quantity: after(stock, row.source?.row, row.quantity) })),
    orderComponents: input.orderComponents?.map((row) => ({ ...row, consumed: after(consumed, row.source?.row, row.consumed) })),
  };
}

const plants = fc
  .record({
    lots: fc.array(fc.nat(60), { minLength: 1, maxLength: 4 }),
    orders: fc.array(
      fc.record({
        quantity: fc.integer({ min: 1, max: 40 }),
        per: fc.nat(4),
        fixed: fc.nat(3),
        scrap: fc.constantFrom(0, 0.2, 0.5),
        done: fc.nat(40),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ lots, orders }) =>
    plantInput({
      items: [anItem('PUMP', { kind: 'make' }), anItem('SEAL')],
      routings: [anOperation('PUMP', 10)],
      stock: lots.map((quantity, at) => someStock('SEAL', quantity, { source: { table: 'Stock', row: at } })),
      orders: orders.map(({ quantity }, at) => anOrder(`MO-${at}`, 'PUMP', quantity, '2026-12-04', { kind: 'make', status: 'started' })),
      orderOperations: orders.map(({ quantity, done }, at) => anOperationRow(`MO-${at}`, 10, { done: Math.min(done, quantity) })),
      orderComponents: orders.map(({ per, fixed, scrap }, at) =>
        component(`MO-${at}`, 'SEAL', per, { fixedQuantity: fixed, scrap, source: { table: 'OrderComponents', row: at } }),
      ),
    }),
  );

const inStock = ({ stock }: PlanningInput): number => stock.reduce((sum, { quantity }) => sum + quantity, 0);

describe('whatever was launched, made and in stock', () => {
  it('reserved and free together are the stock, and nothing is kept twice', () => {
    fc.assert(
      fc.property(plants, (input) => {
        const { rows, shelf } = reserveStock(input);
        const reserved = rows.reduce((sum, row) => sum + row.reserved, 0);
        const free = shelf.take('SEAL', Infinity).reduce((sum, { quantity }) => sum + quantity, 0);
        expect(reserved + free).toBeCloseTo(inStock(input), 9);
        for (const { needed, reserved: kept, missing } of rows) expect(kept + missing).toBeCloseTo(needed, 9);
      }),
      { numRuns: 60 },
    );
  });

  it('back-flushing takes from the stock what it books on the orders, and a second time nothing more', () => {
    fc.assert(
      fc.property(plants, (input) => {
        const after = booked(input);
        const taken = (after.orderComponents ?? []).reduce((sum, { consumed }) => sum + consumed, 0);
        expect(inStock(input) - inStock(after)).toBeCloseTo(taken, 9);
        const again = backFlush(after);
        // What is due still is what no stock had.
        expect(again.every(({ changes }) => changes.length === 0)).toBe(true);
        expect(booked(after)).toEqual(after);
      }),
      { numRuns: 60 },
    );
  });
});
