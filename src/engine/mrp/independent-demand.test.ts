import type { MasterScheduleLine } from '../model/input';
import { aDemand, anItem, at, codes, date, netPlant, planned, rowOf } from './netting-fixture';

const programme = (item: string, periodStart: string, quantity: number): MasterScheduleLine => ({
  item,
  periodStart: date(periodStart),
  quantity,
  firm: true,
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
    expect(rowOf(netting, 'A', '2026-11-25').gross).toBe(55);
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
    expect(['2026-11-30', '2026-12-07', '2026-12-14'].map((day) => rowOf(netting, 'A', day).gross)).toEqual([14, 20, 3]);
    expect(netting.pegs.filter(({ consumer }) => consumer.kind === 'programme').map(({ quantity }) => quantity)).toEqual([5]);
  });

  it('compares a weekly programme with the orders of the week when buckets are days', () => {
    const { netting } = netPlant({
      items: [anItem('A')],
      masterSchedule: [programme('A', '2026-11-30', 100), programme('A', '2026-12-07', 100)],
      demands: [aDemand('O1', 'A', 60, '2026-12-01'), aDemand('O2', 'A', 30, '2026-12-03')],
    });
    expect(netting.rows.reduce((sum, { gross }) => sum + gross, 0)).toBe(200);
    expect(rowOf(netting, 'A', '2026-11-30').gross).toBe(10);
  });

  it('leaves out what is due beyond the horizon, and says so', () => {
    const { netting } = netPlant({ items: [anItem('A')], demands: [aDemand('D', 'A', 5, '2027-06-01')] });
    expect(netting.orders).toEqual([]);
    expect(netting.demandQuantities).toEqual([0]);
    expect(codes(netting)).toEqual(['netting.demand-beyond-horizon D']);
  });

  it('falls into the first bucket when it was due before it', () => {
    const { netting } = netPlant({ items: [anItem('A')], demands: [aDemand('D', 'A', 5, '2026-11-02')] });
    expect(rowOf(netting, 'A', '2026-11-23')).toMatchObject({ gross: 5, plannedReceipt: 5 });
    expect(planned(netting, 'A')[0].due).toBe(at('2026-11-02T14:00'));
  });
});
