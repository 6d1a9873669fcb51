import { generateWorkshop, SMALL } from '../../../test/workshop-generator';
import type { PlanningInput, Resource } from '../model/input';
import type { PlanDemand } from '../model/plan';
import { aDemand, anItem, anOperation, at, plantInput, type Plant } from '../mrp/netting-fixture';
import { computePlan } from '../plan';
import { LONGEST_CHAIN } from './explain-lateness';

/** Open Monday to Friday, 06:00 to 14:00, like the plant; now is Monday 23 November 2026, 06:00. */
function aResource(resource: string, more: Partial<Resource> = {}): Resource {
  const nothing = { sector: null, group: null, hourlyCost: null, bottleneck: false, from: null, to: null };
  return { resource, description: '', kind: 'machine', count: 1, calendar: 'Plant', efficiency: 1, finite: true, ...nothing, ...more };
}

const made = (item: string, more = {}) => anItem(item, { kind: 'make', ...more });
const plan = (input: PlanningInput) => computePlan(input, { iterations: 0, seed: 1 });
const demandsOf = (plant: Plant) => plan(plantInput(plant)).demands;
const kindsOf = ({ reasons }: PlanDemand) => reasons.map(({ kind }) => kind);

describe('the reasons for a lateness', () => {
  it('are none when a demand is on time', () => {
    const [demand] = demandsOf({
      items: [made('A')],
      resources: [aResource('M1')],
      routings: [anOperation('A', 10, { resources: ['M1'] })],
      demands: [aDemand('D1', 'A', 1, '2026-11-23')],
    });
    expect([demand.lateMinutes, demand.reasons]).toEqual([0, []]);
  });

  it('name the machine and the order that takes it', () => {
    // Two orders of 6 h are due today; the shift has 8 h. The second ends tomorrow at 10:00, 4 h after opening.
    const [first, second] = demandsOf({
      items: [made('A'), made('B')],
      resources: [aResource('M1')],
      routings: ['A', 'B'].map((item) => anOperation(item, 10, { resources: ['M1'], setupTime: 360 })),
      demands: [aDemand('D1', 'A', 1, '2026-11-23', { priority: 1 }), aDemand('D2', 'B', 1, '2026-11-23')],
    });
    expect(first.lateMinutes).toBe(0);
    expect(second.available).toBe(at('2026-11-24T10:00'));
    expect(second.reasons).toHaveLength(1);
    expect(second.reasons[0]).toMatchObject({
      kind: 'machine',
      resource: 'M1',
      behindOrder: first.supplies[0].key,
      behindOperation: 10,
      from: at('2026-11-23T06:00'),
      until: at('2026-11-23T12:00'),
    });
  });

  it('go back through the order that makes a component to the material that it lacks', () => {
    const [demand] = demandsOf({
      items: [made('A'), made('B'), anItem('steel', { leadTimeDays: 4 })],
      bom: [
        { parent: 'A', component: 'B' },
        { parent: 'B', component: 'steel' },
      ].map((line) => ({ ...line, quantity: 1, fixedQuantity: 0, scrap: 0, operation: null, from: null, to: null, alternative: null })),
      resources: [aResource('M1'), aResource('M2')],
      routings: [anOperation('A', 10, { resources: ['M1'] }), anOperation('B', 10, { resources: ['M2'] })],
      demands: [aDemand('D1', 'A', 1, '2026-11-25')],
    });
    expect(kindsOf(demand)).toEqual(['order', 'material']);
    // Ordered on Monday, the steel is there on Friday, four working days later; an hour each on M2 and M1.
    expect(demand.available).toBe(at('2026-11-27T08:00'));
    expect(demand.reasons[1]).toMatchObject({ item: 'steel', from: at('2026-11-23T06:00'), until: at('2026-11-27T06:00') });
  });

  it('say that it should have begun before now when nothing had to wait', () => {
    const [demand] = demandsOf({
      items: [made('A')],
      resources: [aResource('M1')],
      routings: [anOperation('A', 10, { resources: ['M1'], setupTime: 1000 })],
      demands: [aDemand('D1', 'A', 1, '2026-11-24')],
    });
    // 1,000 min by Tuesday 14:00: Tuesday's and Monday's 480 min and the last 40 min of Friday.
    expect(demand.reasons).toHaveLength(1);
    expect(demand.reasons[0]).toMatchObject({ kind: 'released-late', from: at('2026-11-20T13:20'), until: at('2026-11-23T06:00') });
  });

  it('name the skill that nobody free has', () => {
    const [first, second] = demandsOf({
      items: [made('A'), made('B')],
      resources: [aResource('M1'), aResource('M2'), aResource('Ann', { kind: 'person' })],
      skills: [{ person: 'Ann', skill: 'Weld', level: null }],
      routings: ['A', 'B'].map((item, index) => anOperation(item, 10, { resources: [`M${index + 1}`], setupTime: 360, skill: 'Weld' })),
      demands: [aDemand('D1', 'A', 1, '2026-11-23', { priority: 1 }), aDemand('D2', 'B', 1, '2026-11-23')],
    });
    expect(first.lateMinutes).toBe(0);
    expect(second.reasons.at(-1)).toMatchObject({ kind: 'people', skill: 'Weld' });
  });

  it('blame the purchase when the demand is for a bought item', () => {
    const [demand] = demandsOf({ items: [anItem('steel', { leadTimeDays: 4 })], demands: [aDemand('D1', 'steel', 5, '2026-11-25')] });
    expect(kindsOf(demand)).toEqual(['material']);
    expect(demand.reasons[0]).toMatchObject({ item: 'steel', behindOrder: demand.supplies[0].key, until: at('2026-11-27T06:00') });
  });

  it('end in a root and stay inside the plan, in random workshops', () => {
    let late = 0;
    for (let seed = 1; seed <= 25; seed++) {
      const input = generateWorkshop(seed, { ...SMALL, demands: 12 });
      const { demands, now, operations } = plan(input);
      const end = operations.reduce((latest, { finish }) => Math.max(latest, finish ?? 0), now) + 400 * 1440;
      for (const demand of demands) {
        expect(demand.reasons.length > 0).toBe(demand.lateMinutes > 0);
        if (demand.lateMinutes === 0) continue;
        late++;
        expect(demand.reasons.length).toBeLessThanOrEqual(LONGEST_CHAIN);
        const root = demand.reasons.at(-1)!;
        expect(['predecessor', 'order']).not.toContain(root.kind);
        for (const { kind, from, until } of demand.reasons) {
          if (from !== null && until !== null) expect(from).toBeLessThanOrEqual(until);
          if (from !== null && kind !== 'released-late') expect(from).toBeGreaterThanOrEqual(now);
          if (until !== null) expect(until).toBeLessThanOrEqual(end);
        }
      }
    }
    expect(late).toBeGreaterThan(20);
  });
});
