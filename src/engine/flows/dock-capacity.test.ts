import { planFrame } from '../plan-frame';
import { at, plantInput } from '../mrp/netting-fixture';
import { dockCapacity, dockLoad, isDockOverloaded, loadLists, type TransportLine } from './transport';

// The plant is open from Monday to Friday, 06:00 to 14:00; Monday is 23 November 2026.
const plant = planFrame(plantInput({})).calendars.calendar(null);

const vehicle = (carrier: string, day: string, dock: string | null = 'Q1'): TransportLine => {
  return { at: at(day), carrier, route: null, dock, item: 'A', quantity: 1, late: false };
};

describe('the vehicles that a dock takes', () => {
  it('are so many an hour of the open hours of the day, and none on a closed one', () => {
    // Half a vehicle an hour, eight hours: four. Sunday: none.
    const capacity = dockCapacity(0.5, plant);
    expect([capacity(at('2026-11-23')), capacity(at('2026-11-29'))]).toEqual([4, 0]);
    expect(dockCapacity(undefined, plant)(at('2026-11-23'))).toBeNull();
  });

  it('are too few when more come, dock by dock and day by day; where no dock is named nobody knows', () => {
    const lines = ['A', 'B', 'C', 'D', 'E'].map((carrier) => vehicle(carrier, '2026-11-23'));
    const others = [vehicle('A', '2026-11-24'), vehicle('A', '2026-11-23', 'Q2'), vehicle('A', '2026-11-23', null)];
    const docks = dockLoad(loadLists([...lines, ...others]), dockCapacity(0.5, plant));
    expect(docks.map(({ dock, loads, capacity }) => [dock, loads, capacity])).toEqual([
      ['Q1', 5, 4],
      ['Q2', 1, 4],
      [null, 1, null],
      ['Q1', 1, 4],
    ]);
    expect(docks.filter(isDockOverloaded)).toHaveLength(1);
  });
});
