import fc from 'fast-check';
import { ColumnRoom } from './columns';
import { DEMAND, NeedStore, NO_LINE } from './need-store';
import type { NettingState } from './netting-state';
import type { PlanningClock } from './planning-clock';
import { SortedNeeds, sortNeeds } from './sort-needs';

/** Buckets of a hundred minutes; a working day lasts ten minutes. */
const clock = {
  buckets: 5,
  bucketOf: (moment: number) => Math.min(5, Math.max(0, Math.floor(moment / 100))),
  workingDaysBefore: (at: number, days: number) => at - 10 * days,
} as unknown as PlanningClock;

interface Wish {
  readonly wanted: number;
  readonly priority: number;
}

function sorted(wishes: readonly Wish[], safetyTimeDays = 0): SortedNeeds {
  const needs = new NeedStore(2, 1, new ColumnRoom(0));
  for (const { wanted, priority } of wishes) {
    needs.add(1, { kind: DEMAND, consumer: 0, line: NO_LINE, quantity: 1, wanted, moment: wanted, priority });
    needs.add(0, { kind: DEMAND, consumer: 0, line: NO_LINE, quantity: 1, wanted: 1, moment: 1, priority: 1 });
  }
  const state = { needs, clock, sorted: new SortedNeeds() };
  sortNeeds(state as unknown as NettingState, 1, safetyTimeDays);
  return state.sorted;
}

describe('the needs of an item', () => {
  it.each([
    ['whole priorities', fc.integer({ min: 1, max: 5 })],
    ['priorities that are not whole', fc.constantFrom(1, 2.5, 3)],
    ['priorities that leave no room for the dates', fc.constantFrom(1, 2 ** 50)],
  ])('are served by date, then priority, then as they arrived: with %s', (_, priority) => {
    fc.assert(
      fc.property(fc.array(fc.record({ wanted: fc.integer({ min: -3, max: 12 }), priority }), { maxLength: 150 }), (wishes) => {
        const places = wishes.map((_wish, place) => place);
        // Arrays are sorted stably: equal ones stay as they arrived. The other item has every second need.
        places.sort((a, b) => wishes[a].wanted - wishes[b].wanted || wishes[a].priority - wishes[b].priority);
        const { ids, count } = sorted(wishes);
        expect([...ids.subarray(0, count)]).toEqual(places.map((place) => 2 * place));
      }),
      { numRuns: 60 },
    );
  });

  it('are wanted the safety time earlier, in the bucket of then, and at the latest in the last one', () => {
    const { at, bucket, count } = sorted(
      [
        { wanted: 205, priority: 1 },
        { wanted: 900, priority: 1 },
      ],
      1,
    );
    expect([count, at[0], bucket[0], at[1], bucket[1]]).toEqual([2, 195, 1, 890, 4]);
  });
});
