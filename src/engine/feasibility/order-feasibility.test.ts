import fc from 'fast-check';
import { aDemand, aLine, anItem, anOperation, anOrder, rule } from '../mrp/netting-fixture';
import { MINUTES_PER_DAY } from '../model/units';
import { aResource, planned } from './feasibility-fixture';
import type { OrderFeasibility } from './feasibility';
import { orderFeasibility } from './order-feasibility';

const made = (item: string): ReturnType<typeof anItem> => anItem(item, { kind: 'make' });
const one = (rows: readonly OrderFeasibility[], item: string): OrderFeasibility => rows.find(({ order }) => order.item === item)!;
const causes = ({ causes: all }: OrderFeasibility): unknown[] => all.map(({ kind, subject }) => [kind, subject]);

describe('the verdict on an order', () => {
  it('is feasible with a day to spare, tight with less, not when it is late', () => {
    const { plan } = planned({
      items: ['A', 'B', 'C'].map(made),
      routings: ['A', 'B', 'C'].map((item) => anOperation(item, 10, { resources: [item], setupTime: 480 })),
      resources: ['A', 'B', 'C'].map((name) => aResource(name)),
      demands: [
        aDemand('D1', 'A', 1, '2026-11-25', { customer: 'Nord' }),
        aDemand('D2', 'B', 1, '2026-11-23', { customer: 'Est' }),
        aDemand('D3', 'C', 1, '2026-11-23T10:00', { customer: 'Sud' }),
      ],
    });
    const rows = orderFeasibility(plan);
    // Each takes Monday from 06:00 to 14:00.
    expect(rows.map(({ order, verdict, marginMinutes }) => [order.item, verdict, marginMinutes])).toEqual([
      ['C', 'not', -240],
      ['B', 'tight', 0],
      ['A', 'feasible', 2 * MINUTES_PER_DAY],
    ]);
    expect(rows.map(({ lateDemands, customers }) => [lateDemands, customers])).toEqual([
      [['D3'], ['Sud']],
      [[], ['Est']],
      [[], ['Nord']],
    ]);
    expect(rows.map((row) => row.causes.length > 0)).toEqual([true, true, false]);
  });

  it('of a purchase asks whether it can still be placed, not whether it comes on its day', () => {
    const { plan } = planned({
      items: [anItem('S', { leadTimeDays: 3 }), anItem('T', { leadTimeDays: 4 }), anItem('U', { leadTimeDays: 5 }), anItem('V')],
      orders: [anOrder('PO1', 'V', 5, '2026-11-27')],
      demands: [
        aDemand('D1', 'S', 5, '2026-11-27'),
        aDemand('D2', 'T', 5, '2026-11-27'),
        aDemand('D3', 'U', 5, '2026-11-27'),
        aDemand('D4', 'V', 5, '2026-11-27'),
      ],
    });
    const rows = orderFeasibility(plan);
    expect(['S', 'T', 'U', 'V'].map((item) => one(rows, item).verdict)).toEqual(['feasible', 'tight', 'not', 'feasible']);
    expect(causes(one(rows, 'U'))).toEqual([['material', 'U']]);
  });
});

describe('what an order lacks', () => {
  it('is the machine that another one holds', () => {
    const { plan } = planned({
      items: ['A', 'B'].map(made),
      routings: ['A', 'B'].map((item) => anOperation(item, 10, { resources: ['M'], setupTime: 480 })),
      resources: [aResource('M')],
      demands: [aDemand('D1', 'A', 1, '2026-11-23', { priority: 1 }), aDemand('D2', 'B', 1, '2026-11-23', { priority: 3 })],
    });
    const late = one(orderFeasibility(plan), 'B');
    expect(causes(late)).toEqual([['capacity', 'M']]);
    expect(late.causes[0]).toMatchObject({ behindOrder: 'A/1' });
  });

  it('is the tool or the person, when those are what is taken', () => {
    const plant = (more: object): OrderFeasibility => {
      const { plan } = planned({
        items: ['A', 'B'].map(made),
        routings: ['A', 'B'].map((item) => anOperation(item, 10, { resources: [`M-${item}`], setupTime: 480, ...more })),
        resources: [aResource('M-A'), aResource('M-B'), aResource('Jig', { kind: 'tool' }), aResource('Ann', { kind: 'person' })],
        skills: [{ person: 'Ann', skill: 'milling', level: null }],
        demands: [aDemand('D1', 'A', 1, '2026-11-23', { priority: 1 }), aDemand('D2', 'B', 1, '2026-11-23', { priority: 3 })],
      });
      return one(orderFeasibility(plan), 'B');
    };
    expect(causes(plant({ tool: 'Jig' }))).toEqual([['tool', 'Jig']]);
    expect(causes(plant({ skill: 'milling' }))).toEqual([['people', 'milling']]);
  });

  it('is the purchase far down, through the orders that make its components', () => {
    const { plan } = planned({
      items: [made('POMP'), made('DRIVE'), anItem('MOTOR', { leadTimeDays: 15 })],
      bom: [aLine('POMP', 'DRIVE', 1), aLine('DRIVE', 'MOTOR', 1)],
      routings: [anOperation('POMP', 10, { resources: ['M'] }), anOperation('DRIVE', 10, { resources: ['M'] })],
      resources: [aResource('M')],
      demands: [aDemand('D1', 'POMP', 1, '2026-12-04')],
    });
    const rows = orderFeasibility(plan);
    for (const item of ['POMP', 'DRIVE', 'MOTOR']) expect(causes(one(rows, item))).toEqual([['material', 'MOTOR']]);
  });

  it('is the subcontractor who takes longer than there is', () => {
    const { plan } = planned({
      items: [made('P')],
      routings: [
        anOperation('P', 10, { resources: ['M'] }),
        anOperation('P', 20, { resources: ['Bath'], setupTime: 0, subcontractor: 'Bath', subcontractDays: 5 }),
      ],
      resources: [aResource('M'), aResource('Bath', { kind: 'subcontractor', finite: false })],
      demands: [aDemand('D1', 'P', 1, '2026-11-25')],
    });
    expect(causes(one(orderFeasibility(plan), 'P'))).toEqual([['subcontractor', 'Bath']]);
  });

  it('is time alone, when nothing was waited for', () => {
    const { plan } = planned({
      items: [made('P')],
      routings: [anOperation('P', 10, { resources: ['M'], setupTime: 960 })],
      resources: [aResource('M')],
      demands: [aDemand('D1', 'P', 1, '2026-11-23')],
    });
    expect(causes(one(orderFeasibility(plan), 'P'))).toEqual([['date', null]]);
  });
});

describe('any plan', () => {
  it('has a verdict for each order that agrees with its dates, and a cause for each that is not feasible', () => {
    const quantity = fc.integer({ min: 1, max: 12 });
    const due = fc.constantFrom('2026-11-24', '2026-11-25', '2026-11-27', '2026-12-04', '2026-12-11');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(quantity, due), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 0, max: 12 }),
        (wanted, leadTimeDays) => {
          const { plan } = planned({
            items: [anItem('P', { kind: 'make', lotRule: rule('MAX:5') }), anItem('S', { leadTimeDays })],
            bom: [aLine('P', 'S', 2)],
            routings: [anOperation('P', 10, { resources: ['M'], unitTime: 90 }), anOperation('P', 20, { resources: ['N'], unitTime: 40 })],
            resources: [aResource('M'), aResource('N')],
            demands: wanted.map(([units, date], index) => aDemand(`D${index}`, 'P', units, date)),
          });
          const rows = orderFeasibility(plan);
          expect(rows.map(({ order }) => order.order).sort()).toEqual(plan.orders.map(({ order }) => order).sort());
          for (const { order, verdict, causes: all } of rows) {
            expect(verdict === 'not').toBe(order.lateMinutes > 0);
            expect(all.length > 0).toBe(verdict !== 'feasible');
          }
          const late = new Set(plan.demands.filter(({ lateMinutes }) => lateMinutes > 0).map(({ id }) => id));
          for (const { lateDemands } of rows) for (const id of lateDemands) expect(late.has(id)).toBe(true);
        },
      ),
      { numRuns: 15 },
    );
  });
});
