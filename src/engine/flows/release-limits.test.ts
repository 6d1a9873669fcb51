import fc from 'fast-check';
import { generateWorkshop, SMALL } from '../../../test/workshop-generator';
import { createCalendarBook } from '../calendar/create-calendar-book';
import type { PlanningInput } from '../model/input';
import { aDemand, anItem, anOperation, anOrder, at } from '../mrp/netting-fixture';
import { computePlan } from '../plan';
import { aMachine, planPlant } from '../purchasing/purchasing.test-support';
import { bottlenecks, releaseLimits } from './release-limits';

const ITEMS = ['A', 'B', 'C', 'D'];

/** Four lots, cut in one hour, then four hours each on the only drill; the first is released. Eight hours a day. */
const PLANT = {
  items: ITEMS.map((item) => anItem(item, { kind: 'make', decimals: 0 })),
  resources: [aMachine('Saw', { count: 4 }), aMachine('Drill', { bottleneck: true })],
  routings: ITEMS.flatMap((item) => [
    anOperation(item, 10, { resources: ['Saw'], setupTime: 60, unitTime: 0 }),
    anOperation(item, 20, { resources: ['Drill'], setupTime: 240, unitTime: 0 }),
  ]),
  orders: [anOrder('WO-A', 'A', 1, '2026-11-24', { kind: 'make' })],
  demands: ITEMS.map((item, index) => aDemand(`D${item}`, item, 1, `2026-11-${24 + index}`)),
};
const flow = (limit: number | null) => ({
  supplierWeights: { onTime: 1, inFull: 1, leadTime: 1, quality: 1, price: 1 },
  workInProgressLimitHours: limit,
  releaseWindowDays: 5,
});

describe('release limits', () => {
  it('are the rate of the bottleneck times the lead time unless given: 8 h a day for one cut and one lot is five hours', () => {
    const { input, plan, calendars } = planPlant(PLANT);
    const [{ resource, limit, limitOf, ratePerDay, leadTimeDays, inProgress, released }] = releaseLimits(input, plan, calendars);
    expect([resource, limitOf, limit, ratePerDay, leadTimeDays]).toEqual(['Drill', 'computed', 300, 480, 300 / 480]);
    expect([inProgress, released]).toEqual([240, 1]);
  });

  it('count a lead time by the work that it holds: four hours of five and eight hours of nine are 92 / 12 hours', () => {
    const items = ['A', 'E'];
    const { input, plan, calendars } = planPlant({
      ...PLANT,
      items: items.map((item) => anItem(item, { kind: 'make', decimals: 0 })),
      routings: items.flatMap((item) => [
        anOperation(item, 10, { resources: ['Saw'], setupTime: 60, unitTime: 0 }),
        anOperation(item, 20, { resources: ['Drill'], setupTime: item === 'A' ? 240 : 480, unitTime: 0 }),
      ]),
      orders: [],
      demands: items.map((item) => aDemand(`D${item}`, item, 1, '2026-11-27')),
    });
    expect(releaseLimits(input, plan, calendars)[0].limit).toBeCloseTo((92 / 12) * 60, 9);
  });

  it('let pass what fits: with nine hours the second lot too, the others when one before them has left the drill', () => {
    const { input, plan, calendars } = planPlant({ ...PLANT, parameters: { flow: flow(9) } });
    const [{ candidates, limit, limitOf }] = releaseLimits(input, plan, calendars);
    expect([limit, limitOf]).toEqual([540, 'given']);
    // A is drilled on Monday from 07:00 to 11:00, B until Tuesday 07:00: C may enter on Monday at 11:00, D on Tuesday at 07:00.
    expect(candidates.map(({ order, state, from, inProgressAfter }) => [order.item, state, from, inProgressAfter])).toEqual([
      ['B', 'now', at('2026-11-23T06:00'), 480],
      ['C', 'limit', at('2026-11-23T11:00'), 480],
      ['D', 'limit', at('2026-11-24T07:00'), 480],
    ]);
  });

  it('never stop an empty workshop: an order larger than the limit is released alone', () => {
    const { input, plan, calendars } = planPlant({ ...PLANT, orders: [], parameters: { flow: flow(1) } });
    const [{ candidates }] = releaseLimits(input, plan, calendars);
    expect(candidates.map(({ state }) => state)).toEqual(['now', 'limit', 'limit', 'limit']);
  });

  it('do not count what waits for material, and do not release what starts far ahead', () => {
    const { input, plan, calendars } = planPlant({
      ...PLANT,
      items: [...PLANT.items, anItem('bar', { leadTimeDays: 3 })],
      bom: [
        {
          parent: 'B',
          component: 'bar',
          quantity: 1,
          fixedQuantity: 0,
          scrap: 0,
          operation: null,
          from: null,
          to: null,
          alternative: null,
        },
      ],
      parameters: { flow: { ...flow(9), releaseWindowDays: 0 } },
    });
    const [{ candidates }] = releaseLimits(input, plan, calendars);
    const bar = candidates.find(({ order }) => order.item === 'B');
    expect(bar).toMatchObject({ state: 'material', from: at('2026-11-26T06:00') });
    expect(candidates.filter(({ state }) => state === 'now').length).toBeGreaterThan(0);
  });

  it('without a named bottleneck stand before the machine that is loaded most', () => {
    const { input, plan } = planPlant({ ...PLANT, resources: [aMachine('Saw', { count: 4 }), aMachine('Drill')] });
    expect(bottlenecks(input, plan).map(({ resource }) => resource)).toEqual(['Drill']);
  });

  it('are kept: nothing is released above the limit unless nothing else is in the workshop', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 2, max: 60 }), (seed, hours) => {
        const made = generateWorkshop(seed, SMALL);
        const input: PlanningInput = { ...made, parameters: { ...made.parameters, flow: flow(hours) } };
        const plan = computePlan(input, { iterations: 0, seed: 1 });
        const calendars = createCalendarBook(input, { from: plan.now - 1e5, to: plan.bucketEnd + 6e5 });
        for (const { limit, candidates } of releaseLimits(input, plan, calendars)) {
          let before = -Infinity;
          for (const { minutes, inProgressAfter, from, state } of candidates) {
            if (inProgressAfter > limit) expect(inProgressAfter).toBe(minutes);
            if (state === 'limit') expect(from).toBeGreaterThanOrEqual(before);
            if (state === 'limit') before = from;
            expect(state === 'now').toBe(from <= plan.now);
          }
        }
      }),
      { numRuns: 12 },
    );
  });
});
