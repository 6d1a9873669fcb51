import { aDemand, aLine, anItem, anOperation, anOrder, at, someStock } from '../mrp/netting-fixture';
import { aResource, planned } from './feasibility-fixture';
import { shortageOutlook, type ShortageOutlook } from './shortage-outlook';

const WEEKS = ['2026-11-23', '2026-11-30', '2026-12-07', '2026-12-14'];
const WEDNESDAYS = ['2026-11-25', '2026-12-02', '2026-12-09', '2026-12-16'];

const outlook = (plant: Parameters<typeof planned>[0]): ShortageOutlook[] => {
  const { input, plan } = planned(plant);
  return shortageOutlook(input, plan);
};

describe('the shortages to come', () => {
  const weekly = WEDNESDAYS.map((day, week) => aDemand(`D${week}`, 'S', 50, day, { customer: `Customer ${week}` }));

  it('begin where stock and open orders, without planned ones, fall below safety and below zero', () => {
    // 120 on hand, 50 a week, 30 kept: 70, 20, -30, -80.
    const [row] = outlook({ items: [anItem('S', { leadTimeDays: 5, safetyStock: 30 })], stock: [someStock('S', 120)], demands: weekly });
    expect(row).toMatchObject({ item: 'S', belowSafety: at(WEEKS[1]), belowZero: at(WEEKS[2]), missing: 110 });
  });

  it('count an open order at its date, and end with it', () => {
    const plant = { items: [anItem('S', { leadTimeDays: 5 })], stock: [someStock('S', 120)], demands: weekly };
    expect(outlook({ ...plant, orders: [anOrder('PO1', 'S', 50, '2026-12-07')] })[0]).toMatchObject({
      belowZero: at(WEEKS[3]),
      missing: 30,
    });
    expect(outlook({ ...plant, orders: [anOrder('PO1', 'S', 80, '2026-12-07')] })).toEqual([]);
  });

  it('say how many days are left to release what covers them', () => {
    const [row] = outlook({ items: [anItem('S', { leadTimeDays: 5 })], stock: [someStock('S', 120)], demands: weekly });
    // Needed on Wednesday 9 December, five working days before: Wednesday 2 December, nine days from Monday 23 November.
    expect(row).toMatchObject({ state: 'planned', reactDays: 9, cover: { order: 'S/1' } });
    expect(Math.floor(row.cover!.releaseBy / 1440)).toBe(at('2026-12-02') / 1440);
  });

  it('are a matter of now within a week, and short when it is too late', () => {
    const of = (leadTimeDays: number): ShortageOutlook =>
      outlook({ items: [anItem('S', { leadTimeDays })], stock: [someStock('S', 120)], demands: weekly })[0];
    expect([of(5), of(10), of(13)].map(({ state }) => state)).toEqual(['planned', 'act', 'short']);
    // Thirteen working days before 9 December: Friday 20 November.
    expect(of(13)).toMatchObject({ reactDays: -3, cover: { order: 'S/1' } });
  });

  it('name the customers who wait, the earliest first', () => {
    const [row] = outlook({ items: [anItem('S', { leadTimeDays: 5 })], stock: [someStock('S', 120)], demands: weekly });
    expect(row.demands.slice(0, 2)).toEqual(['D0', 'D1']);
    expect(row.customers).toHaveLength(4);
  });

  it('leave a safety stock that nobody fills up as low', () => {
    const [row] = outlook({
      items: [anItem('S', { leadTimeDays: 2, safetyStock: 30 })],
      stock: [someStock('S', 10)],
      parameters: { frozenDays: 60 },
      demands: [aDemand('D1', 'S', 1, '2026-12-16')],
    });
    expect(row).toMatchObject({ item: 'S', state: 'low', belowZero: null, belowSafety: at(WEEKS[0]), cover: null, reactDays: null });
  });

  it('lead from the pump to the motor that is missing, and to the orders in between', () => {
    const rows = outlook({
      items: [
        anItem('PUMP', { kind: 'make' }),
        anItem('DRIVE', { kind: 'make' }),
        anItem('KIT', { kind: 'phantom' }),
        anItem('MOTOR', { leadTimeDays: 15 }),
      ],
      bom: [aLine('PUMP', 'DRIVE', 1), aLine('DRIVE', 'KIT', 1), aLine('KIT', 'MOTOR', 1)],
      routings: [anOperation('PUMP', 10, { resources: ['M'] }), anOperation('DRIVE', 10, { resources: ['M'] })],
      resources: [aResource('M')],
      demands: [aDemand('D1', 'PUMP', 1, '2026-12-04', { customer: 'Nord' })],
    });
    expect(rows.map(({ item, state, root, orders, customers }) => [item, state, root, orders, customers])).toEqual(
      expect.arrayContaining([
        ['MOTOR', 'short', null, ['DRIVE/1'], ['Nord']],
        ['DRIVE', 'short', 'MOTOR', ['PUMP/1'], ['Nord']],
        ['PUMP', 'short', 'MOTOR', [], ['Nord']],
      ]),
    );
    expect(rows).toHaveLength(3);
  });
});
