import {
  aDemand,
  aLine,
  anItem,
  anOperation,
  anOperationRow,
  anOrder,
  at,
  codes,
  netPlant,
  NOW,
  planned,
  rowOf,
  someStock,
} from './netting-fixture';

describe('open orders', () => {
  it('yields what is not scrapped yet, less the scrap of what remains', () => {
    const { netting } = netPlant({
      items: [anItem('P', { kind: 'make', scrap: 0.1 })],
      routings: [anOperation('P', 10), anOperation('P', 20)],
      orders: [anOrder('OF', 'P', 100, '2026-11-27', { kind: 'make', status: 'started' })],
      orderOperations: [anOperationRow('OF', 10, { done: 30, scrapped: 5 })],
      demands: [aDemand('D', 'P', 90, '2026-11-27')],
    });
    expect(netting.orders[0]).toMatchObject({ id: 'OF', launched: 100, due: at('2026-11-27T14:00') });
    expect(netting.orders[0].good).toBeCloseTo(85.5);
    expect(rowOf(netting, 'P', '2026-11-27').net).toBeCloseTo(4.5);
  });

  it('wants only the components of operations that have not begun', () => {
    const make = { kind: 'make', status: 'started' } as const;
    const { netting } = netPlant({
      items: [anItem('P', { kind: 'make' }), anItem('C10'), anItem('C20'), anItem('C30')],
      bom: [10, 20, 30].map((operation) => aLine('P', `C${operation}`, 1, { operation })),
      routings: [10, 20, 30].map((operation) => anOperation('P', operation)),
      orders: [anOrder('KNOWN', 'P', 10, '2026-12-01', make), anOrder('UNKNOWN', 'P', 100, '2026-12-01', make)],
      orderOperations: [anOperationRow('KNOWN', 20, { done: 3, scrapped: 1 })],
    });
    const launched = (item: string): number => planned(netting, item).reduce((sum, order) => sum + order.launched, 0);
    expect([launched('C10'), launched('C20'), launched('C30')]).toEqual([0, 100, 109]);
  });

  it('takes a late receipt as there now, and nothing from suspended, done or proposed orders', () => {
    const { netting } = netPlant({
      items: [anItem('A')],
      orders: [
        anOrder('LATE', 'A', 5, '2026-11-20'),
        anOrder('SUSPENDED', 'A', 5, '2026-11-24', { status: 'suspended' }),
        anOrder('DONE', 'A', 5, '2026-11-24', { status: 'done' }),
        anOrder('PROPOSED', 'A', 5, '2026-11-24', { status: 'proposed' }),
      ],
      demands: [aDemand('D', 'A', 8, '2026-11-25')],
    });
    expect(netting.orders.map(({ id, launched, receipt }) => [id, launched, receipt])).toEqual([
      ['LATE', 5, NOW],
      ['A/1', 3, at('2026-11-25T06:00')],
    ]);
    expect(codes(netting)).toEqual(expect.arrayContaining(['netting.order-late LATE', 'netting.order-suspended SUSPENDED']));
  });

  it('does not take a purchase of today for late', () => {
    const { netting } = netPlant({ items: [anItem('A')], orders: [anOrder('OA', 'A', 5, '2026-11-23')] });
    expect(codes(netting)).toEqual(['netting.cancel OA']);
  });

  it('counts a firm order instead of planning another', () => {
    const { netting } = netPlant({
      items: [anItem('A', { safetyStock: 10 })],
      stock: [someStock('A', 12)],
      orders: [anOrder('FIRM', 'A', 3, '2026-11-24', { status: 'firm' })],
      demands: [aDemand('D', 'A', 5, '2026-11-25')],
    });
    expect(planned(netting, 'A')).toEqual([]);
  });
});
