import { aDemand, anItem, at, codes, date, netPlant, NOW, planned, someStock } from './netting-fixture';

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
