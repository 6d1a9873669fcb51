import fc from 'fast-check';
import { aDemand, anItem, anOperation, anOperationRow, anOrder, at, date } from '../mrp/netting-fixture';
import { aMachine, aSupplier, planPlant } from './purchasing.test-support';
import { subcontractLoad, subcontractMoves, subcontractTrips } from './subcontracting';
import type { SubcontractTrip } from './subcontracting';

const WEEK = 7 * 1440;

/** Turned in the house, coated outside for three working days; one lot is out since Friday, a whole item is made outside. */
const { input, plan, calendars } = planPlant({
  items: [anItem('pin', { kind: 'make' }), anItem('plate', { kind: 'make' }), anItem('cast', { kind: 'subcontract', leadTimeDays: 4 })],
  suppliers: [aSupplier('Coater', { kind: 'subcontractor' }), aSupplier('Caster', { kind: 'subcontractor' })],
  itemSuppliers: [
    { item: 'cast', supplier: 'Caster', leadTimeDays: 4, minimum: null, multiple: null, price: 3, priceFromQuantity: null, priority: 1 },
  ],
  resources: [aMachine('Lathe'), aMachine('Coating', { kind: 'subcontractor', finite: false })],
  routings: [
    anOperation('pin', 10, { resources: ['Lathe'], setupTime: 60, unitTime: 0 }),
    anOperation('pin', 20, { resources: ['Coating'], setupTime: 0, subcontractor: 'Coater', subcontractDays: 3, description: 'Coat' }),
    anOperation('plate', 10, { resources: ['Coating'], setupTime: 0, subcontractor: 'Coater', subcontractDays: 3 }),
  ],
  orders: [anOrder('WO-1', 'plate', 8, '2026-11-27', { kind: 'make', status: 'started' })],
  orderOperations: [anOperationRow('WO-1', 10, { start: date('2026-11-20T08:00'), resource: 'Coating' })],
  demands: [aDemand('D0', 'plate', 8, '2026-11-27'), aDemand('D1', 'pin', 12, '2026-12-04'), aDemand('D2', 'cast', 6, '2026-12-11')],
});

describe('what is subcontracted', () => {
  const trips = subcontractTrips(input, plan, calendars);
  const trip = (order: RegExp) => trips.find((row) => order.test(row.order))!;

  it('is every operation at a subcontractor, under his own name, and every item that is made outside', () => {
    expect(trips.map(({ subcontractor, item, quantity }) => [subcontractor, item, quantity])).toEqual(
      expect.arrayContaining([
        ['Coater', 'plate', 8],
        ['Coater', 'pin', 12],
        ['Caster', 'cast', 6],
      ]),
    );
    expect(trips).toHaveLength(3);
  });

  it('that is out since Friday comes back after three working days, on Wednesday', () => {
    expect(trip(/WO-1/)).toMatchObject({ state: 'out', returns: at('2026-11-25T06:00') });
  });

  it('that leaves takes its working days at the subcontractor', () => {
    expect(trip(/^pin/)).toMatchObject({ days: 3, operation: 20, description: 'Coat' });
    expect(trip(/^cast/)).toMatchObject({ days: 4, operation: null });
  });

  it('is listed by date as departures and returns; what is out only comes back', () => {
    const moves = subcontractMoves(trips);
    expect(moves.filter(({ trip: { order } }) => order === 'WO-1').map(({ direction }) => direction)).toEqual(['returns']);
    expect(moves.map(({ at: moment }) => moment)).toEqual([...moves.map(({ at: moment }) => moment)].sort((a, b) => a - b));
    expect(moves).toHaveLength(5);
  });
});

describe('the load of subcontractors', () => {
  const NOW = at('2026-11-23T06:00');
  const aTrip = (order: string, leaves: number, returns: number, out: boolean): SubcontractTrip => ({
    subcontractor: 'S',
    resource: null,
    order,
    operation: 10,
    description: '',
    item: 'A',
    quantity: 10,
    leaves,
    returns,
    days: null,
    leaveBy: leaves,
    state: out ? 'out' : 'planned',
    lateMinutes: 0,
  });

  it('counts by week what leaves, what comes back and what is there at the end', () => {
    const monday = at('2026-11-23');
    const trips = [
      aTrip('A', monday - 3000, monday + 2880, true),
      aTrip('B', monday + 1440, monday + WEEK + 1440, false),
      aTrip('C', monday + WEEK, monday + WEEK + 2880, false),
    ];
    expect(subcontractLoad(trips, NOW).map(({ sent, returned, there, thereQuantity }) => [sent, returned, there, thereQuantity])).toEqual([
      [1, 1, 1, 10],
      [1, 2, 0, 0],
    ]);
  });

  it('balances: what is there is what was there, plus what was sent, less what came back', () => {
    const trip = fc.record({ leaves: fc.integer({ min: 0, max: 30000 }), length: fc.integer({ min: 1, max: 20000 }), out: fc.boolean() });
    fc.assert(
      fc.property(fc.array(trip, { minLength: 1, maxLength: 12 }), (given) => {
        const trips = given.map(({ leaves, length, out }, index) => {
          const start = out ? NOW - leaves - 1 : NOW + leaves;
          return aTrip(String(index), start, Math.max(NOW + 1, start + length), out);
        });
        let there = trips.filter(({ state }) => state === 'out').length;
        let week = -1;
        for (const row of subcontractLoad(trips, NOW)) {
          there += row.sent - row.returned;
          expect([row.week > week, row.there]).toEqual([true, there]);
          week = row.week;
        }
        expect(there).toBe(0);
      }),
    );
  });
});
