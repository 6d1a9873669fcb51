import { aDemand, anItem, anOperation, at, rule } from '../mrp/netting-fixture';
import { capacitySummary } from './capacity-summary';
import { aResource, planned } from './feasibility-fixture';

// The plant works from Monday to Friday, 06:00 to 14:00: forty hours a week; now is Monday 23 November 2026, 06:00.
const single = (item: string) => anItem(item, { kind: 'make', lotRule: rule('MAX:1') });

describe('the summary of means', () => {
  it('sets the hours asked for against those that are open, and counts the energy of those that are scheduled', () => {
    const { input, plan } = planned({
      items: [single('P')],
      routings: [anOperation('P', 10, { resources: ['M'] })],
      resources: [aResource('M', { powerKw: 5 })],
      demands: [aDemand('D1', 'P', 30, '2026-11-27')],
    });
    const [machine] = capacitySummary(input, plan).resources;
    const weeks = plan.buckets.length;
    expect(machine).toMatchObject({
      openMinutes: weeks * 2400,
      neededMinutes: 1800,
      scheduledMinutes: 1800,
      missingMinutes: 0,
      energy: 150,
    });
    expect(machine.rate).toBeCloseTo(30 / (weeks * 40), 9);
  });

  it('says how many persons of a skill lack in which week, after what the weeks before leave over', () => {
    const { input, plan } = planned({
      items: [single('P')],
      routings: [anOperation('P', 10, { resources: ['M'], skill: 'turning' })],
      resources: [aResource('M', { finite: false, count: 5 }), aResource('Ann', { kind: 'person' })],
      skills: [{ person: 'Ann', skill: 'turning', level: null }],
      demands: [aDemand('D1', 'P', 30, '2026-11-27'), aDemand('D2', 'P', 100, '2026-12-04'), aDemand('D3', 'P', 45, '2026-12-11')],
    });
    // Week 2: 100 h for 40 of its own and 10 left over: 50 h lack, two persons of 40 h. Week 3: 45 h for 40: one person.
    expect(capacitySummary(input, plan).hiring).toEqual([
      { subject: 'turning', together: false, week: at('2026-11-30'), missingMinutes: 50 * 60, persons: 2 },
      { subject: 'turning', together: false, week: at('2026-12-07'), missingMinutes: 5 * 60, persons: 1 },
    ]);
  });

  it('measures how evenly the machines of a group are loaded', () => {
    const { input, plan } = planned({
      items: [single('P'), single('Q')],
      routings: [anOperation('P', 10, { resources: ['M1'] }), anOperation('Q', 10, { resources: ['M2'] })],
      resources: [aResource('M1', { group: 'Mills' }), aResource('M2', { group: 'Mills' }), aResource('M3')],
      demands: [aDemand('D1', 'P', 20, '2026-11-27'), aDemand('D2', 'Q', 10, '2026-11-27')],
    });
    const { balance } = capacitySummary(input, plan);
    // Twenty hours and ten: a mean of fifteen, three quarters of twenty.
    expect(balance).toMatchObject([{ group: 'Mills', members: 2, highest: { resource: 'M1' }, lowest: { resource: 'M2' } }]);
    expect(balance[0].index).toBeCloseTo(0.75, 9);
  });
});
