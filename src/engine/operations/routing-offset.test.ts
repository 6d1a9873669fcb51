import fc from 'fast-check';
import { createCalendarBook } from '../calendar/create-calendar-book';
import type { Resource } from '../model/input';
import { MINUTES_PER_DAY } from '../model/units';
import { anItem, anOperation, at, NOW, plantInput, type Plant } from '../mrp/netting-fixture';
import { createRoutingOffset } from './routing-offset';

/** Open Monday to Friday, 06:00 to 14:00, like the plant. */
function aMachine(resource: string, more: Partial<Resource> = {}): Resource {
  const nothing = { sector: null, group: null, hourlyCost: null, bottleneck: false, from: null, to: null };
  return { resource, description: '', kind: 'machine', count: 1, calendar: 'Plant', efficiency: 1, finite: true, ...nothing, ...more };
}

function offsetOf(plant: Plant) {
  const input = plantInput(plant);
  const calendars = createCalendarBook(input, { from: NOW - 60 * MINUTES_PER_DAY, to: NOW + 60 * MINUTES_PER_DAY });
  return createRoutingOffset(input, calendars);
}

describe('createRoutingOffset', () => {
  it('goes back through the operations in working time: setup, quantity × unit time, wait and move', () => {
    const offset = offsetOf({
      resources: [aMachine('M1'), aMachine('M2')],
      routings: [
        anOperation('A', 10, { resources: ['M1'], setupTime: 60, unitTime: 30, wait: 20, move: 10 }),
        anOperation('A', 20, { resources: ['M2'], setupTime: 0, unitTime: 12 }),
      ],
    });
    // Operation 20: 10 × 12 min by Wednesday 14:00 begins at 12:00. Operation 10 ends by 11:30 and takes 6 h: 05:30 is 30 min before opening,
    // so it begins in the last half hour of Tuesday.
    const { start, consumption } = offset('A', 10, at('2026-11-25T14:00'), null);
    expect(consumption(20)).toBe(at('2026-11-25T12:00'));
    expect(start).toBe(at('2026-11-24T13:30'));
    expect(consumption(null)).toBe(at('2026-11-24T13:30'));
  });

  it('snaps a due date in closed time back to the closing before it', () => {
    const offset = offsetOf({ resources: [aMachine('M1')], routings: [anOperation('A', 10, { resources: ['M1'] })] });
    expect(offset('A', 1, at('2026-11-28T10:00'), null).start).toBe(at('2026-11-27T13:00'));
  });

  it('releases the queue time before the first operation begins', () => {
    const offset = offsetOf({ resources: [aMachine('M1')], routings: [anOperation('A', 10, { resources: ['M1'], queue: 120 })] });
    const { start, consumption } = offset('A', 1, at('2026-11-27T14:00'), null);
    expect([start, consumption(10)]).toEqual([at('2026-11-27T11:00'), at('2026-11-27T13:00')]);
  });

  it('does not split an operation that may not be interrupted: 5 h by Thursday 10:00 are done on Wednesday', () => {
    const offset = offsetOf({
      resources: [aMachine('M1')],
      routings: [anOperation('A', 10, { resources: ['M1'], setupTime: 300, interruptible: false })],
    });
    expect(offset('A', 1, at('2026-11-26T10:00'), null).start).toBe(at('2026-11-25T09:00'));
  });

  it('counts days at a subcontractor as working days', () => {
    const offset = offsetOf({
      resources: [aMachine('M1'), aMachine('Heat', { kind: 'subcontractor' })],
      routings: [
        anOperation('A', 10, { resources: ['M1'] }),
        anOperation('A', 20, { resources: ['Heat'], subcontractor: 'Heat', subcontractDays: 5, setupTime: 0 }),
        anOperation('A', 30, { resources: ['M1'] }),
      ],
    });
    // Operation 30 begins on Friday 4 December 13:00; five working days before Friday the work must leave on Friday 27 November, by 13:59.
    const { consumption } = offset('A', 1, at('2026-12-04T14:00'), null);
    expect(consumption(20)).toBe(at('2026-11-27T13:59'));
    expect(consumption(10)).toBe(at('2026-11-27T12:59'));
  });

  it('takes the lead time of an item without routing in working days, and lets it go before a routing', () => {
    const items = [anItem('A', { kind: 'make', leadTimeDays: 3 }), anItem('B', { kind: 'make', leadTimeDays: 3 })];
    const offset = offsetOf({ items, resources: [aMachine('M1')], routings: [anOperation('B', 10, { resources: ['M1'] })] });
    const due = at('2026-12-02T14:00');
    expect(offset('A', 1, due, null).start).toBe(at('2026-11-27T06:00'));
    expect(offset('B', 1, due, null).start).toBe(at('2026-11-27T06:00'));
    expect(offset('B', 1, due, null).consumption(10)).toBe(at('2026-12-02T13:00'));
  });

  it('says how late it is already instead of stopping at now or at the end of the calendars', () => {
    const offset = offsetOf({ resources: [aMachine('M1')], routings: [anOperation('A', 10, { resources: ['M1'], unitTime: 60 })] });
    expect(offset('A', 8, at('2026-11-23T06:00'), null).start).toBeLessThan(NOW);
    expect(offset('A', 5000, NOW, null).start).toBeLessThan(NOW - 60 * MINUTES_PER_DAY);
  });

  it('never begins later for a larger quantity or an earlier due date', () => {
    const offset = offsetOf({
      resources: [aMachine('M1'), aMachine('M2', { efficiency: 0.8 })],
      routings: [
        anOperation('A', 10, { resources: ['M1'], unitTime: 7, next: [20, 30] }),
        anOperation('A', 20, { resources: ['M2'], unitTime: 11, next: [40], wait: 90 }),
        anOperation('A', 30, { resources: ['M1'], unitTime: 3, next: [40], queue: 30 }),
        anOperation('A', 40, { resources: ['M2'], unitTime: 2, next: [] }),
      ],
    });
    const quantity = fc.integer({ min: 1, max: 200 });
    fc.assert(
      fc.property(quantity, quantity, fc.integer({ min: 0, max: 30000 }), fc.integer({ min: 0, max: 3000 }), (a, b, due, earlier) => {
        const more = offset('A', Math.max(a, b), NOW + due, null).start;
        const fewer = offset('A', Math.min(a, b), NOW + due, null).start;
        expect(more).toBeLessThanOrEqual(fewer);
        expect(offset('A', a, NOW + due - earlier, null).start).toBeLessThanOrEqual(offset('A', a, NOW + due, null).start);
      }),
    );
  });
});
