import { aLine, anItem, anOperation, anOrder, date, NOW, plantInput, someStock } from '../mrp/netting-fixture';
import { MINUTES_PER_DAY } from '../model/units';
import { computePlan } from '../plan';
import { ComponentBook } from './order-components';
import { workOrders } from './work-order';

describe('the components of an order', () => {
  it('pass through phantoms, with scrap on top and fixed quantities once', () => {
    // A KIT (phantom) is 2 SCREW and 0.1 GLUE per order; each PUMP takes 1 KIT and 3 SEAL, of which a quarter is lost.
    const input = plantInput({
      items: [anItem('PUMP', { kind: 'make' }), anItem('KIT', { kind: 'phantom' }), anItem('SCREW'), anItem('GLUE'), anItem('SEAL')],
      bom: [
        aLine('PUMP', 'KIT', 1, { operation: 20 }),
        aLine('PUMP', 'SEAL', 3, { scrap: 0.25 }),
        aLine('KIT', 'SCREW', 2),
        aLine('KIT', 'GLUE', 0, { fixedQuantity: 0.1 }),
      ],
    });
    expect(new ComponentBook(input).needs('PUMP', 10, null, NOW)).toEqual([
      { item: 'SCREW', quantity: 20, operation: 20 },
      { item: 'GLUE', quantity: 0.1, operation: 20 },
      { item: 'SEAL', quantity: 40, operation: null },
    ]);
  });

  it('follow the bill that holds when the order is released', () => {
    const input = plantInput({
      items: [anItem('PUMP', { kind: 'make' }), anItem('OLD'), anItem('NEW')],
      bom: [aLine('PUMP', 'OLD', 1, { to: date('2026-11-30') }), aLine('PUMP', 'NEW', 1, { from: date('2026-12-01') })],
    });
    const book = new ComponentBook(input);
    expect(book.needs('PUMP', 1, null, NOW).map(({ item }) => item)).toEqual(['OLD']);
    expect(book.needs('PUMP', 1, null, NOW + 10 * MINUTES_PER_DAY).map(({ item }) => item)).toEqual(['NEW']);
  });
});

describe('pick lists', () => {
  const input = plantInput({
    items: [anItem('PUMP', { kind: 'make' }), anItem('SEAL')],
    bom: [aLine('PUMP', 'SEAL', 2)],
    routings: [anOperation('PUMP', 10)],
    stock: [
      someStock('SEAL', 30, { lot: 'L-new', location: 'A2', expiry: date('2027-06-01') }),
      someStock('SEAL', 15, { lot: 'L-old', location: 'A1', expiry: date('2026-12-15') }),
      someStock('SEAL', 99, { lot: 'L-blocked', status: 'blocked' }),
    ],
    orders: [
      anOrder('MO-1', 'PUMP', 10, '2026-11-24', { kind: 'make', pinnedStart: date('2026-11-23T06:00') }),
      anOrder('MO-2', 'PUMP', 15, '2026-11-24', { kind: 'make', pinnedStart: date('2026-11-23T08:00') }),
    ],
  });

  it('take what expires first, never the same piece twice, and say what is missing', () => {
    const plan = computePlan(input, { iterations: 0, seed: 1 });
    const packs = workOrders(input, plan, ({ start }) => (start ?? Infinity) < NOW + 2 * MINUTES_PER_DAY);
    expect(packs.map(({ order, picks }) => [order.order, picks])).toEqual([
      [
        'MO-1',
        [
          {
            item: 'SEAL',
            operation: null,
            quantity: 20,
            from: [
              { lot: 'L-old', location: 'A1', quantity: 15 },
              { lot: 'L-new', location: 'A2', quantity: 5 },
            ],
            missing: 0,
          },
        ],
      ],
      ['MO-2', [{ item: 'SEAL', operation: null, quantity: 30, from: [{ lot: 'L-new', location: 'A2', quantity: 25 }], missing: 5 }]],
    ]);
  });
});
