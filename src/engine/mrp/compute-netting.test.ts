import { parseLotRule } from '../lots/parse-lot-rule';
import type { LotRule } from '../lots/lot-rule';
import type { MasterScheduleLine } from '../model/input';
import type { NettedOrder, Netting } from './netting';
import { aDemand, aLine, anItem, anOperation, anOperationRow, anOrder, at, date, netPlant, NOW, someStock } from './netting-fixture';

const rule = (text: string): LotRule => parseLotRule(text)!;
const planned = (netting: Netting, item: string): NettedOrder[] =>
  netting.orders.filter((order) => order.item === item && order.openOrder === null);
const codes = (netting: Netting): string[] => netting.messages.map(({ code, key }) => `${code} ${key}`);
const row = (netting: Netting, item: string, day: string): Netting['rows'][number] =>
  netting.rows.find((one) => one.item === item && one.bucket === at(day))!;
const programme = (item: string, periodStart: string, quantity: number): MasterScheduleLine => ({
  item,
  periodStart: date(periodStart),
  quantity,
  firm: true,
});

describe('dates of orders', () => {
  it('wants a purchase at the due moment of its demand and releases it the lead time before, in working days', () => {
    const { netting } = netPlant({ items: [anItem('A', { leadTimeDays: 3 })], demands: [aDemand('D', 'A', 5, '2026-12-01')] });
    const [order] = planned(netting, 'A');
    expect(order).toMatchObject({ id: 'A/1', launched: 5, due: at('2026-12-01T14:00'), receipt: at('2026-12-01T06:00'), priority: 3 });
    // Tuesday 1 December less 3 working days is Thursday 26 November: its last open minute is still in time.
    expect(order.releaseBy).toBe(at('2026-11-26T13:59'));
    expect(row(netting, 'A', '2026-12-01')).toMatchObject({ gross: 5, net: 5, plannedReceipt: 5, projected: 0 });
    expect(row(netting, 'A', '2026-11-26').plannedRelease).toBe(5);
  });

  it('never has a purchase there before the lead time from now is over', () => {
    const { netting } = netPlant({ items: [anItem('A', { leadTimeDays: 5 })], demands: [aDemand('D', 'A', 5, '2026-11-24')] });
    expect(planned(netting, 'A')[0]).toMatchObject({ due: at('2026-11-24T14:00'), receipt: at('2026-11-30T06:00') });
    expect(codes(netting)).toContain('netting.release-overdue A/1');
    expect(row(netting, 'A', '2026-11-23').plannedRelease).toBe(5);
  });

  it('leaves past-due releases out of the rows when past_due says so', () => {
    const { netting } = netPlant({
      items: [anItem('A', { leadTimeDays: 5 })],
      demands: [aDemand('D', 'A', 5, '2026-11-24')],
      parameters: { pastDue: 'ignore' },
    });
    expect(netting.rows.every(({ plannedRelease }) => plannedRelease === 0)).toBe(true);
  });

  it('wants a component when the operation that consumes it starts', () => {
    const { netting } = netPlant({
      items: [anItem('P', { kind: 'make' }), anItem('EARLY'), anItem('LATE')],
      bom: [aLine('P', 'EARLY', 2, { operation: 10 }), aLine('P', 'LATE', 1, { operation: 20 })],
      routings: [anOperation('P', 10), anOperation('P', 20)],
      demands: [aDemand('D', 'P', 5, '2026-11-26T10:00')],
    });
    expect(planned(netting, 'P')[0]).toMatchObject({ due: at('2026-11-26T10:00'), releaseBy: at('2026-11-26T08:00'), receipt: null });
    expect(planned(netting, 'EARLY')[0]).toMatchObject({ launched: 10, due: at('2026-11-26T08:00') });
    expect(planned(netting, 'LATE')[0]).toMatchObject({ launched: 5, due: at('2026-11-26T09:00') });
  });

  it('wants supply the safety time earlier', () => {
    const { netting } = netPlant({ items: [anItem('A', { safetyTimeDays: 2 })], demands: [aDemand('D', 'A', 5, '2026-11-30')] });
    expect(planned(netting, 'A')[0].due).toBe(at('2026-11-26T14:00'));
    expect(netting.pegs[0].needAt).toBe(at('2026-11-30T14:00'));
  });

  it('adds a buffer day to the lead time, not to the rate', () => {
    const release = (days: number): number => {
      const { netting } = netPlant({ items: [anItem('A', { leadTimeDays: days })], demands: [aDemand('D', 'A', 49, '2026-11-27')] });
      return planned(netting, 'A')[0].releaseBy;
    };
    expect(release(2)).toBe(at('2026-11-25T13:59'));
    expect(release(3)).toBe(at('2026-11-24T13:59'));
  });
});

describe('independent demand', () => {
  it('is the greater of forecast and orders in a bucket, plus after-sales and internal', () => {
    const { netting } = netPlant({
      items: [anItem('A')],
      demands: [
        aDemand('F1', 'A', 30, '2026-11-25', { kind: 'forecast' }),
        aDemand('F2', 'A', 20, '2026-11-25', { kind: 'forecast' }),
        aDemand('O', 'A', 35, '2026-11-25'),
        aDemand('S', 'A', 4, '2026-11-25', { kind: 'after-sales' }),
        aDemand('I', 'A', 1, '2026-11-25', { kind: 'internal' }),
      ],
    });
    expect(netting.demandQuantities).toEqual([0, 15, 35, 4, 1]);
    expect(row(netting, 'A', '2026-11-25').gross).toBe(55);
  });

  it('takes the programme where it is given, and pegs what it has more than the orders', () => {
    const { netting } = netPlant({
      items: [anItem('A')],
      parameters: { bucket: 'week' },
      masterSchedule: [programme('A', '2026-11-30', 14), programme('A', '2026-12-07', 14)],
      demands: [
        aDemand('O', 'A', 9, '2026-12-02'),
        aDemand('F', 'A', 50, '2026-12-02', { kind: 'forecast' }),
        aDemand('BIG', 'A', 20, '2026-12-08'),
        aDemand('G', 'A', 3, '2026-12-15', { kind: 'forecast' }),
      ],
    });
    expect(netting.demandQuantities).toEqual([9, 0, 20, 3]);
    expect(['2026-11-30', '2026-12-07', '2026-12-14'].map((day) => row(netting, 'A', day).gross)).toEqual([14, 20, 3]);
    expect(netting.pegs.filter(({ consumer }) => consumer.kind === 'programme').map(({ quantity }) => quantity)).toEqual([5]);
  });

  it('compares a weekly programme with the orders of the week when buckets are days', () => {
    const { netting } = netPlant({
      items: [anItem('A')],
      masterSchedule: [programme('A', '2026-11-30', 100), programme('A', '2026-12-07', 100)],
      demands: [aDemand('O1', 'A', 60, '2026-12-01'), aDemand('O2', 'A', 30, '2026-12-03')],
    });
    expect(netting.rows.reduce((sum, { gross }) => sum + gross, 0)).toBe(200);
    expect(row(netting, 'A', '2026-11-30').gross).toBe(10);
  });

  it('leaves out what is due beyond the horizon, and says so', () => {
    const { netting } = netPlant({ items: [anItem('A')], demands: [aDemand('D', 'A', 5, '2027-06-01')] });
    expect(netting.orders).toEqual([]);
    expect(netting.demandQuantities).toEqual([0]);
    expect(codes(netting)).toEqual(['netting.demand-beyond-horizon D']);
  });

  it('falls into the first bucket when it was due before it', () => {
    const { netting } = netPlant({ items: [anItem('A')], demands: [aDemand('D', 'A', 5, '2026-11-02')] });
    expect(row(netting, 'A', '2026-11-23')).toMatchObject({ gross: 5, plannedReceipt: 5 });
    expect(planned(netting, 'A')[0].due).toBe(at('2026-11-02T14:00'));
  });
});

describe('stock', () => {
  it('counts only free stock that has not expired', () => {
    const { netting } = netPlant({
      items: [anItem('A')],
      stock: [
        someStock('A', 1),
        someStock('A', 10, { status: 'blocked' }),
        someStock('A', 10, { status: 'quality' }),
        someStock('A', 10, { status: 'reserved' }),
        someStock('A', 10, { expiry: date('2026-11-23') }),
      ],
      demands: [aDemand('D', 'A', 5, '2026-11-26')],
    });
    expect(planned(netting, 'A').map(({ launched }) => launched)).toEqual([4]);
    expect(codes(netting)).toContain('netting.stock-expired A');
  });

  it('gives a lot only to needs before the day of its expiry, first expired first out', () => {
    const { netting } = netPlant({
      items: [anItem('A')],
      stock: [someStock('A', 10, { lot: 'keeps' }), someStock('A', 10, { lot: 'expires', expiry: date('2026-11-26') })],
      demands: [aDemand('D1', 'A', 4, '2026-11-25'), aDemand('D2', 'A', 12, '2026-11-26')],
    });
    expect(planned(netting, 'A').map(({ launched, due }) => [launched, due])).toEqual([[2, at('2026-11-26T14:00')]]);
    expect(netting.pegs.map(({ supply, quantity }) => [supply.kind === 'stock' ? supply.lot : 'order', quantity])).toEqual([
      [1, 4],
      [0, 10],
      ['order', 2],
    ]);
    expect(codes(netting)).toContain('netting.stock-will-expire A');
  });

  it('makes up for negative stock', () => {
    const { netting } = netPlant({ items: [anItem('A')], stock: [someStock('A', -3)], demands: [aDemand('D', 'A', 2, '2026-11-26')] });
    expect(planned(netting, 'A').map(({ launched, due }) => [launched, due])).toEqual([
      [3, NOW],
      [2, at('2026-11-26T14:00')],
    ]);
  });

  it('keeps the safety stock aside: the stock for it, the order for the demand', () => {
    const { netting } = netPlant({
      items: [anItem('A', { safetyStock: 20 })],
      stock: [someStock('A', 15)],
      demands: [aDemand('D', 'A', 100, '2026-12-01')],
    });
    expect(planned(netting, 'A').map(({ launched, due, priority }) => [launched, due, priority])).toEqual([
      [5, NOW, 5],
      [100, at('2026-12-01T14:00'), 3],
    ]);
    expect(netting.pegs.map(({ consumer, quantity }) => [consumer.kind, quantity])).toEqual([
      ['demand', 100],
      ['safety-stock', 15],
      ['safety-stock', 5],
    ]);
  });
});

describe('lots', () => {
  it('launches for scrap and over-launch, then by the rule, and keeps what is not lost as stock', () => {
    const { netting } = netPlant({
      items: [anItem('A', { decimals: 0, scrap: 0.1, overLaunch: 0.05 })],
      demands: [aDemand('D1', 'A', 90, '2026-11-25'), aDemand('D2', 'A', 90, '2026-11-27')],
    });
    // 90 / 0.9 × 1.05 = 105 launched, 94.5 good: 4.5 left; 85.5 / 0.9 × 1.05 = 99.75.
    expect(planned(netting, 'A').map(({ launched, good }) => [launched, good])).toEqual([
      [105, 94.5],
      [100, 90],
    ]);
  });

  it('splits a lot at MAX into orders that serve in turn', () => {
    const { netting } = netPlant({
      items: [anItem('A', { lotRule: rule('FOQ:500;MAX:500') })],
      demands: [aDemand('D1', 'A', 600, '2026-11-25T08:00'), aDemand('D2', 'A', 300, '2026-11-25T12:00')],
    });
    expect(planned(netting, 'A').map(({ id, launched, due }) => [id, launched, due])).toEqual([
      ['A/1', 500, at('2026-11-25T08:00')],
      ['A/2', 500, at('2026-11-25T08:00')],
    ]);
  });

  it('combines the supplier’s minimum and multiple with the lot rule, and takes the supplier of the best priority', () => {
    const offer = { item: 'A', price: null, priceFromQuantity: null };
    const { netting } = netPlant({
      items: [anItem('A', { lotRule: rule('MULT:4'), supplier: 'Own', leadTimeDays: 1 })],
      itemSuppliers: [
        { ...offer, supplier: 'Second', leadTimeDays: 1, minimum: null, multiple: null, priority: 2 },
        { ...offer, supplier: 'First', leadTimeDays: 2, minimum: 20, multiple: 6, priority: 1 },
      ],
      demands: [aDemand('D', 'A', 3, '2026-11-27')],
    });
    expect(planned(netting, 'A')[0]).toMatchObject({ launched: 24, supplier: 'First', releaseBy: at('2026-11-25T13:59') });
  });

  it('covers no need with a lot that would have expired by then', () => {
    const demands = ['2026-11-24', '2026-11-26', '2026-11-30'].map((due, index) => aDemand(`D${index}`, 'A', 5, due));
    const launched = (shelfLifeDays: number | null): number[] => {
      const { netting } = netPlant({ items: [anItem('A', { lotRule: rule('POQ:10'), shelfLifeDays })], demands });
      return planned(netting, 'A').map((order) => order.launched);
    };
    expect(launched(null)).toEqual([15]);
    expect(launched(3)).toEqual([10, 5]);
  });

  it('numbers planned orders around those that the planner made his own', () => {
    const { netting } = netPlant({
      items: [anItem('A')],
      demands: [aDemand('D1', 'A', 5, '2026-11-25'), aDemand('D2', 'A', 5, '2026-11-27'), aDemand('D3', 'A', 5, '2026-12-01')],
      orders: [anOrder('a/1', 'A', 5, '2026-11-25', { status: 'firm' }), anOrder('A/3', 'A', 9, '2026-11-25', { status: 'proposed' })],
    });
    expect(planned(netting, 'A').map(({ id }) => id)).toEqual(['A/2', 'A/3']);
  });
});

describe('bills of material', () => {
  it('nets a component once for all its parents, at its lowest level', () => {
    const { netting } = netPlant({
      items: ['A', 'B', 'C'].map((item) => anItem(item, { kind: 'make' })),
      bom: [aLine('A', 'B', 1), aLine('A', 'C', 1), aLine('B', 'C', 2)],
      stock: [someStock('C', 8)],
      demands: [aDemand('D', 'A', 10, '2026-11-26T10:00')],
    });
    expect(planned(netting, 'C').reduce((sum, { launched }) => sum + launched, 0)).toBe(22);
    expect(netting.orders.map(({ item }) => item)).toEqual(['A', 'B', 'C']);
  });

  it('adds the scrap of the line and the fixed quantity of each order', () => {
    const { netting } = netPlant({
      items: [anItem('P', { kind: 'make', lotRule: rule('MAX:10') }), anItem('C')],
      bom: [aLine('P', 'C', 0.19, { scrap: 0.05, fixedQuantity: 0.1 })],
      demands: [aDemand('D', 'P', 20, '2026-11-26')],
    });
    expect(planned(netting, 'C').reduce((sum, { launched }) => sum + launched, 0)).toBeCloseTo(20 * 0.2 + 2 * 0.1);
  });

  it('uses the stock of a phantom first and passes the rest down to the same operation', () => {
    const { netting } = netPlant({
      items: [anItem('P', { kind: 'make' }), anItem('KIT', { kind: 'phantom' }), anItem('SEAL')],
      bom: [aLine('P', 'KIT', 1, { operation: 20 }), aLine('KIT', 'SEAL', 3)],
      routings: [anOperation('P', 10), anOperation('P', 20)],
      stock: [someStock('KIT', 4)],
      demands: [aDemand('D', 'P', 10, '2026-11-26T10:00')],
    });
    expect(planned(netting, 'KIT')).toEqual([]);
    expect(planned(netting, 'SEAL')[0]).toMatchObject({ launched: 18, due: at('2026-11-26T09:00') });
    const consumers = netting.pegs.filter(({ item }) => item !== 'P').map(({ item, consumer, quantity }) => [item, consumer, quantity]);
    expect(consumers).toEqual([
      ['KIT', { kind: 'order', order: 0, operation: 20 }, 4],
      ['SEAL', { kind: 'order', order: 0, operation: 20 }, 18],
    ]);
  });

  it('uses the lines that hold when the order is released, and those of its alternative', () => {
    const { netting } = netPlant({
      items: [anItem('P', { kind: 'make' }), anItem('OLD'), anItem('NEW'), anItem('ALT')],
      bom: [
        aLine('P', 'OLD', 1, { to: date('2026-11-25') }),
        aLine('P', 'NEW', 1, { from: date('2026-11-26') }),
        aLine('P', 'ALT', 1, { alternative: 'B' }),
      ],
      routings: [anOperation('P', 10)],
      demands: [aDemand('D1', 'P', 1, '2026-11-25'), aDemand('D2', 'P', 2, '2026-11-26')],
      orders: [anOrder('OF', 'P', 4, '2026-12-04', { kind: 'make', status: 'firm', alternative: 'B' })],
    });
    const launched = (item: string): number[] => planned(netting, item).map((order) => order.launched);
    expect([launched('OLD'), launched('NEW'), launched('ALT')]).toEqual([[1], [2, 4], [4]]);
  });

  it('survives a cycle: says its path and ignores the step that closes it', () => {
    const { netting } = netPlant({
      items: ['A', 'B', 'C'].map((item) => anItem(item, { kind: 'make' })),
      bom: [aLine('A', 'B', 1), aLine('B', 'C', 1), aLine('C', 'A', 1)],
      demands: [aDemand('D', 'A', 10, '2026-11-26')],
    });
    expect(netting.orders.map(({ item, launched }) => [item, launched])).toEqual([
      ['A', 10],
      ['B', 10],
      ['C', 10],
    ]);
    expect(netting.messages[0]).toMatchObject({ code: 'netting.bom-cycle', parameters: { path: { path: ['A', 'B', 'C', 'A'] } } });
  });

  it('passes the most urgent priority down the chain', () => {
    const { netting } = netPlant({
      items: [anItem('A', { kind: 'make' }), anItem('B', { lotRule: rule('POQ:20') })],
      bom: [aLine('A', 'B', 1)],
      demands: [aDemand('D1', 'A', 1, '2026-11-26', { priority: 4 }), aDemand('D2', 'A', 1, '2026-11-30', { priority: 1 })],
    });
    expect(planned(netting, 'A').map(({ priority }) => priority)).toEqual([4, 1]);
    expect(planned(netting, 'B').map(({ priority }) => priority)).toEqual([1]);
  });
});

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
    expect(row(netting, 'P', '2026-11-27').net).toBeCloseTo(4.5);
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

describe('messages', () => {
  const messagesOf = (more: Parameters<typeof netPlant>[0]): string[] => codes(netPlant({ items: [anItem('A')], ...more }).netting);

  it('says to defer what is wanted later, beyond the tolerance only', () => {
    const plant = { orders: [anOrder('OA', 'A', 5, '2026-11-25')], demands: [aDemand('D', 'A', 5, '2026-11-30')] };
    expect(messagesOf(plant)).toEqual(['netting.defer OA']);
    expect(messagesOf({ ...plant, parameters: { toleranceDays: 5 } })).toEqual([]);
  });

  it('does not hurry an order that refills the safety stock in its bucket, nor put off one that has begun', () => {
    const items = [anItem('A', { safetyStock: 5 })];
    expect(messagesOf({ items, parameters: { bucket: 'week' }, orders: [anOrder('OA', 'A', 5, '2026-11-27')] })).toEqual([]);
    const started = anOrder('OF', 'A', 5, '2026-11-25', { status: 'started' });
    expect(messagesOf({ orders: [started], demands: [aDemand('D', 'A', 5, '2026-12-10')] })).toEqual([]);
  });

  it('says to expedite what is wanted earlier in its bucket', () => {
    const plant = { orders: [anOrder('OA', 'A', 5, '2026-12-03')], demands: [aDemand('D', 'A', 5, '2026-12-01')] };
    const { netting } = netPlant({ items: [anItem('A')], parameters: { bucket: 'week' }, ...plant });
    expect(netting.messages).toMatchObject([
      { code: 'netting.expedite', key: 'OA', parameters: { days: 2, needed: { at: at('2026-12-01T14:00') } } },
    ]);
  });

  it('says to expedite an open order rather than launch one in the past', () => {
    const { netting } = netPlant({
      items: [anItem('A', { leadTimeDays: 10 })],
      orders: [anOrder('OA', 'A', 5, '2026-12-03')],
      demands: [aDemand('D', 'A', 5, '2026-11-26')],
    });
    expect(codes(netting)).toEqual(expect.arrayContaining(['netting.expedite OA', 'netting.release-overdue A/1']));
  });

  it('says to cancel what nobody wants, and to decrease what is wanted in part', () => {
    expect(messagesOf({ orders: [anOrder('OA', 'A', 5, '2026-11-25')] })).toEqual(['netting.cancel OA']);
    const { netting } = netPlant({
      items: [anItem('A')],
      orders: [anOrder('OA', 'A', 50, '2026-11-25')],
      demands: [aDemand('D', 'A', 20, '2026-11-25')],
    });
    expect(netting.messages).toMatchObject([{ code: 'netting.decrease', parameters: { to: 20, by: 30 } }]);
  });

  it('does not say to decrease what the lot rule asks for', () => {
    const items = [anItem('A', { lotRule: rule('MULT:50') })];
    expect(messagesOf({ items, orders: [anOrder('OA', 'A', 50, '2026-11-25')], demands: [aDemand('D', 'A', 20, '2026-11-25')] })).toEqual(
      [],
    );
  });

  it('says to increase a firm order instead of launching another for the same time', () => {
    const { netting } = netPlant({
      items: [anItem('A')],
      orders: [anOrder('OA', 'A', 50, '2026-12-02', { status: 'firm' })],
      demands: [aDemand('D', 'A', 80, '2026-12-02')],
    });
    expect(netting.messages).toMatchObject([{ code: 'netting.increase', key: 'OA', parameters: { to: 80, by: 30, instead: 'A/1' } }]);
  });

  it('says to release what must begin in the first bucket', () => {
    expect(messagesOf({ items: [anItem('A', { leadTimeDays: 2 })], demands: [aDemand('D', 'A', 5, '2026-11-25')] })).toEqual([
      'netting.release A/1',
    ]);
  });
});

describe('the frozen zone', () => {
  it('plans no receipt in a frozen bucket, and serves the demand as soon as it may', () => {
    const { netting } = netPlant({
      items: [anItem('A')],
      parameters: { frozenDays: 2 },
      demands: [aDemand('D', 'A', 5, '2026-11-23')],
    });
    expect(row(netting, 'A', '2026-11-23')).toMatchObject({ net: 0, plannedReceipt: 0, projected: -5 });
    expect(netting.rows.find(({ plannedReceipt }) => plannedReceipt > 0)).toMatchObject({ bucket: at('2026-11-25'), net: 5 });
    expect(netting.pegs).toMatchObject([{ quantity: 5, consumer: { kind: 'demand', demand: 0 } }]);
  });
});
