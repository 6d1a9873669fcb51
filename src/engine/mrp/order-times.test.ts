import { aDemand, aLine, anItem, anOperation, at, codes, netPlant, planned, rowOf } from './netting-fixture';

describe('dates of orders', () => {
  it('wants a purchase at the due moment of its demand and releases it the lead time before, in working days', () => {
    const { netting } = netPlant({ items: [anItem('A', { leadTimeDays: 3 })], demands: [aDemand('D', 'A', 5, '2026-12-01')] });
    const [order] = planned(netting, 'A');
    expect(order).toMatchObject({ id: 'A/1', launched: 5, due: at('2026-12-01T14:00'), receipt: at('2026-12-01T06:00'), priority: 3 });
    // Tuesday 1 December less 3 working days is Thursday 26 November: its last open minute is still in time.
    expect(order.releaseBy).toBe(at('2026-11-26T13:59'));
    expect(rowOf(netting, 'A', '2026-12-01')).toMatchObject({ gross: 5, net: 5, plannedReceipt: 5, projected: 0 });
    expect(rowOf(netting, 'A', '2026-11-26').plannedRelease).toBe(5);
  });

  it('never has a purchase there before the lead time from now is over', () => {
    const { netting } = netPlant({ items: [anItem('A', { leadTimeDays: 5 })], demands: [aDemand('D', 'A', 5, '2026-11-24')] });
    expect(planned(netting, 'A')[0]).toMatchObject({ due: at('2026-11-24T14:00'), receipt: at('2026-11-30T06:00') });
    expect(codes(netting)).toContain('netting.release-overdue A/1');
    expect(rowOf(netting, 'A', '2026-11-23').plannedRelease).toBe(5);
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
