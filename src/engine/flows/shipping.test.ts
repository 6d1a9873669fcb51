import fc from 'fast-check';
import type { PlanDemand } from '../model/plan';
import { aDemand, anItem, at, someStock } from '../mrp/netting-fixture';
import { aMovement, planPlant } from '../purchasing/purchasing.test-support';
import { receivingLines } from './receiving';
import { shippingLines } from './shipping';
import { dockLoad, loadLists } from './transport';

const on = (carrier: string, route: string, dock: string) => ({ carrier, route, dock });

/** Ten in stock; what is beyond takes ten working days from Monday: it is there on Monday 7 December. */
const { input, plan } = planPlant({
  items: [anItem('A', { leadTimeDays: 10, decimals: 0 })],
  stock: [someStock('A', 10)],
  demands: [
    aDemand('D1', 'A', 6, '2026-11-25', { customer: 'Ahm' }),
    aDemand('D2', 'A', 8, '2026-11-27', { customer: 'Ahm' }),
    aDemand('D3', 'A', 5, '2026-12-11', { customer: 'Bee', kind: 'after-sales' }),
    aDemand('D4', 'A', 3, '2026-12-11', { kind: 'forecast' }),
    aDemand('D5', 'A', 2, '2026-12-11', { kind: 'internal' }),
  ],
  shipments: [
    aMovement('S1', 'D1', 'A', 6, '2026-11-25', undefined, on('Carrier', 'North', 'Q1')),
    aMovement('S2', 'D2', 'A', 4, '2026-11-27', undefined, on('Carrier', 'North', 'Q1')),
    aMovement('S0', 'OLD', 'A', 9, '2026-11-18', ['2026-11-19', 9], on('Carrier', 'North', 'Q1')),
    aMovement('S3', 'OLD', 'A', 2, '2026-11-20', undefined, on('Other', 'South', 'Q2')),
  ],
});

describe('what leaves', () => {
  const lines = shippingLines(input, plan);
  const line = (demand: string, shipment: string | null) =>
    lines.find((row) => row.demand === demand && (row.shipment?.id ?? null) === shipment)!;

  it('is every row of Shipments and what they leave open of customers’ demands, not of forecasts and internal ones', () => {
    expect(lines.map(({ demand, shipment, quantity }) => [demand, shipment?.id ?? null, quantity])).toEqual([
      ['OLD', 'S0', 9],
      ['OLD', 'S3', 2],
      ['D1', 'S1', 6],
      ['D2', 'S2', 4],
      ['D2', null, 4],
      ['D3', null, 5],
    ]);
  });

  it('is ready when stock covers it, of a demand in part too, and late when it is not there for its departure', () => {
    expect(line('D1', 'S1')).toMatchObject({ state: 'ready', late: false });
    expect(line('D2', 'S2')).toMatchObject({ state: 'ready' });
    expect(line('D2', null)).toMatchObject({ state: 'late', at: at('2026-12-07T06:00'), available: at('2026-12-07T06:00') });
    expect(line('D3', null)).toMatchObject({ state: 'planned', at: at('2026-12-11T14:00') });
    expect(line('OLD', 'S3')).toMatchObject({ state: 'late', customer: null });
    expect(line('OLD', 'S0')).toMatchObject({ state: 'done' });
  });

  it('has the way of another shipment to the customer proposed', () => {
    expect(line('D2', null)).toMatchObject({ carrier: 'Carrier', route: 'North', dock: 'Q1', wayProposed: true });
    expect(line('D3', null)).toMatchObject({ carrier: null, wayProposed: false });
  });
});

describe('load lists', () => {
  it('hold together what leaves on a day, carrier, route and dock', () => {
    const open = shippingLines(input, plan).filter(({ state }) => state !== 'done');
    const loads = loadLists(open);
    expect(loads.map(({ day, carrier, lines: own, late }) => [day, carrier, own.length, late])).toEqual([
      [at('2026-11-20'), 'Other', 1, 1],
      [at('2026-11-25'), 'Carrier', 1, 0],
      [at('2026-11-27'), 'Carrier', 1, 0],
      [at('2026-12-07'), 'Carrier', 1, 1],
      [at('2026-12-11'), null, 1, 0],
    ]);
    expect(dockLoad(loads).map(({ dock, loads: vehicles, totals }) => [dock, vehicles, totals[0].quantity])).toEqual([
      ['Q2', 1, 2],
      ['Q1', 1, 6],
      ['Q1', 1, 4],
      ['Q1', 1, 4],
      [null, 1, 5],
    ]);
  });

  it('and docks carry in all what the demands ask for and nothing twice, whatever rows of Shipments there are', () => {
    const row = fc.record({
      demand: fc.integer({ min: 0, max: 3 }),
      quantity: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 24, max: 30 }),
      dock: fc.constantFrom('Q1', 'Q2', null),
    });
    const demand = fc.record({ quantity: fc.integer({ min: 1, max: 20 }), length: fc.integer({ min: 0, max: 9 }) });
    fc.assert(
      fc.property(fc.array(demand, { minLength: 4, maxLength: 4 }), fc.array(row, { maxLength: 8 }), (asked, rows) => {
        const demands = asked.map(({ quantity, length }, index): PlanDemand => {
          const available = plan.now + length * 1440;
          const due = at('2026-11-27T14:00');
          const supplies = [{ kind: 'stock' as const, key: 'L', quantity, available }];
          const common = { kind: 'order' as const, customer: null, priority: 3, lateMinutes: Math.max(0, available - due), reasons: [] };
          return { id: `D${index}`, item: `A${index % 2}`, quantity, due, available, supplies, ...common };
        });
        const shipments = rows.map(({ demand: which, quantity, day, dock }, index) =>
          aMovement(`S${index}`, `D${which}`, `A${which % 2}`, quantity, `2026-11-${day}`, undefined, { dock }),
        );
        const lines = shippingLines({ shipments }, { ...plan, demands });
        const loads = loadLists(lines);
        const sum = (item: string): number =>
          loads.flatMap(({ totals }) => totals).reduce((total, one) => total + (one.item === item ? one.quantity : 0), 0);
        for (const item of ['A0', 'A1']) {
          const expected = demands
            .filter((one) => one.item === item)
            .map(({ id, quantity }) =>
              Math.max(
                quantity,
                shipments.reduce((total, { reference, quantity: moved }) => total + (reference === id ? moved : 0), 0),
              ),
            );
          expect(sum(item)).toBe(expected.reduce((total, quantity) => total + quantity, 0));
        }
        expect(dockLoad(loads).reduce((total, { lines: count }) => total + count, 0)).toBe(lines.length);
      }),
    );
  });
});

describe('what arrives', () => {
  it('is every row of Receipts, and of each purchase what they leave open: proposed ones are still to be ordered', () => {
    const planned = plan.orders.filter(({ kind }) => kind === 'buy');
    const receipts = [
      aMovement('R1', planned[0].order, 'A', 1, '2026-12-07', undefined, on('Carrier', 'In', 'Q9')),
      aMovement('R0', 'OLD', 'A', 3, '2026-11-16', ['2026-11-16', 3]),
    ];
    const lines = receivingLines({ receipts, orders: [] }, plan);
    const total = lines.filter(({ state }) => state !== 'done').reduce((sum, { quantity }) => sum + quantity, 0);
    expect(total).toBe(planned.reduce((sum, { goodQuantity }) => sum + goodQuantity, 0));
    expect(lines.filter(({ receipt }) => receipt === null).every(({ proposed }) => proposed)).toBe(true);
    expect(lines[0]).toMatchObject({ state: 'done', quantity: 3 });
  });
});
