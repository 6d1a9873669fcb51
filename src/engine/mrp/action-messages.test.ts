import { aDemand, anItem, anOrder, at, codes, netPlant, rule } from './netting-fixture';

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
