import { aDemand, aLine, anItem, anOperation, at, plantInput, someStock } from '../mrp/netting-fixture';
import type { PlanningInput, Resource } from '../model/input';
import type { Plan } from '../model/plan';
import { computePlan } from '../plan';
import { applyAdjustments } from './apply-adjustment';
import { promiseDate } from './promise-date';
import { proposeRemedies } from './remedies';

// The plant works from Monday to Friday, 06:00 to 14:00; now is Monday 23 November 2026, 06:00.
const options = { iterations: 20, seed: 1 };

function aMachine(resource: string): Resource {
  const nothing = { sector: null, group: null, hourlyCost: null, bottleneck: false, from: null, to: null };
  return { resource, description: '', kind: 'machine', count: 1, calendar: 'Plant', efficiency: 1, finite: true, ...nothing };
}

/** Parts of an hour each on one saw. */
function sawShop(demands: PlanningInput['demands']): PlanningInput {
  return plantInput({
    items: [anItem('part', { kind: 'make' }), anItem('bar', { kind: 'make' })],
    resources: [aMachine('Saw')],
    routings: [
      anOperation('part', 10, { resources: ['Saw'], setupTime: 0, unitTime: 60 }),
      anOperation('bar', 10, { resources: ['Saw'], setupTime: 0, unitTime: 60 }),
    ],
    demands,
  });
}

const planOf = (input: PlanningInput): Plan => computePlan(input, options);

describe('proposeRemedies', () => {
  it('finds that two hours more in the evening finish ten hours of work on the day they are due', () => {
    const input = sawShop([aDemand('D1', 'part', 10, '2026-11-23T16:00')]);
    const found = proposeRemedies(input, 'D1', options);
    expect(found).toMatchObject({ available: at('2026-11-24T08:00'), lateMinutes: 16 * 60, before: { lateDemands: 1 } });
    expect(found?.remedies[0]).toMatchObject({
      row: { kind: 'overtime', subject: 'Saw', quantity: 2, from: { minutes: at('2026-11-23') } },
      available: at('2026-11-23T16:00'),
      lateMinutes: 0,
      gainedMinutes: 16 * 60,
      after: { lateDemands: 0, weightedTardinessDays: 0 },
    });
  });

  it('proposes a second machine only where two orders compete for one', () => {
    const alone = sawShop([aDemand('D1', 'part', 10, '2026-11-23T16:00')]);
    const kinds = (input: PlanningInput) => proposeRemedies(input, 'D1', options)?.remedies.map((row) => row.row.kind);
    expect(kinds(alone)).not.toContain('extra-unit');
    const crowded = sawShop([
      aDemand('D1', 'part', 8, '2026-11-23T14:00', { priority: 4 }),
      aDemand('D2', 'bar', 8, '2026-11-23T14:00', { priority: 1 }),
    ]);
    expect(kinds(crowded)).toContain('extra-unit');
  });

  it('expedites the material that a demand waits for, and says by how many days', () => {
    const input = plantInput({
      items: [anItem('table', { kind: 'make' }), anItem('top', { leadTimeDays: 5 })],
      bom: [aLine('table', 'top', 1)],
      resources: [aMachine('Bench')],
      routings: [anOperation('table', 10, { resources: ['Bench'], setupTime: 0, unitTime: 60 })],
      demands: [aDemand('D1', 'table', 4, '2026-11-25T14:00')],
    });
    const found = proposeRemedies(input, 'D1', options);
    const [best] = found?.remedies ?? [];
    expect(best?.row).toMatchObject({ kind: 'expedite', subject: 'top' });
    expect(best?.lateMinutes).toBe(0);
  });

  it('keeps only what makes the demand earlier, the least late first', () => {
    const input = sawShop([
      aDemand('D1', 'part', 12, '2026-11-23T14:00', { priority: 3 }),
      aDemand('D2', 'bar', 8, '2026-11-24T14:00', { priority: 2 }),
    ]);
    const found = proposeRemedies(input, 'D1', options);
    const lateness = found?.remedies.map((row) => row.lateMinutes) ?? [];
    expect(lateness).toEqual([...lateness].sort((a, b) => a - b));
    for (const row of found?.remedies ?? []) expect(row.lateMinutes + row.gainedMinutes).toBe(found?.lateMinutes);
  });

  it('gives the effect that planning with the adjustment really has', () => {
    const input = sawShop([aDemand('D1', 'part', 10, '2026-11-23T16:00')]);
    for (const { row, available } of proposeRemedies(input, 'D1', options)?.remedies ?? []) {
      const again = computePlan(applyAdjustments(input, [row]).input, options);
      expect(again.demands.find(({ id }) => id === 'D1')?.available).toBe(available);
    }
  });

  it('has no answer for a demand that is not in the plan', () => {
    const input = sawShop([]);
    expect(proposeRemedies(input, 'D9', options)).toBeNull();
  });

  it('leaves the input as it was', () => {
    const input = sawShop([aDemand('D1', 'part', 10, '2026-11-23T16:00')]);
    const before = JSON.stringify(input);
    proposeRemedies(input, 'D1', options);
    expect(JSON.stringify(input)).toBe(before);
  });
});

describe('promiseDate', () => {
  it('promises at once what lies in stock', () => {
    const input = { ...sawShop([]), stock: [someStock('part', 5)] };
    expect(promiseDate(input, planOf(input), { item: 'part', quantity: 5, wanted: null }, options).available).toBe(at('2026-11-23T06:00'));
  });

  it('counts the work of the order on an empty machine', () => {
    const input = sawShop([]);
    const answer = promiseDate(input, planOf(input), { item: 'part', quantity: 4, wanted: null }, options);
    expect(answer).toEqual({ available: at('2026-11-23T10:00'), delayed: [], lateDemands: { before: 0, after: 0 } });
  });

  it('goes behind those who have a promise already', () => {
    const input = sawShop([aDemand('D1', 'bar', 8, '2026-11-23T14:00', { priority: 2 })]);
    const answer = promiseDate(input, planOf(input), { item: 'part', quantity: 4, wanted: null }, options);
    expect(answer.available).toBe(at('2026-11-24T10:00'));
    expect(answer.delayed).toEqual([]);
  });

  it('says whom a promise with the highest priority would delay, and by how much', () => {
    const input = sawShop([aDemand('D1', 'bar', 8, '2026-11-23T14:00', { priority: 5 })]);
    const answer = promiseDate(input, planOf(input), { item: 'part', quantity: 4, wanted: null, priority: 1 }, options);
    expect(answer.available).toBe(at('2026-11-23T10:00'));
    expect(answer.delayed).toEqual([{ demand: 'D1', minutes: 20 * 60 }]);
    expect(answer.lateDemands).toEqual({ before: 0, after: 1 });
  });

  it('keeps the promised date when the demand is then entered with it', () => {
    const input = sawShop([aDemand('D1', 'bar', 8, '2026-11-23T14:00', { priority: 2 })]);
    const { available } = promiseDate(input, planOf(input), { item: 'part', quantity: 4, wanted: null }, options);
    const entered = { ...aDemand('D2', 'part', 4, '2026-11-24T10:00', { priority: 5 }) };
    const plan = computePlan({ ...input, demands: [...input.demands, entered] }, options);
    expect(plan.demands.find(({ id }) => id === 'D2')).toMatchObject({ available, lateMinutes: 0 });
  });
});

it('promises what is in stock to nobody twice: a demand due later keeps it, and the new one waits for its own', () => {
  const input = { ...sawShop([aDemand('D1', 'part', 5, '2026-11-25T14:00', { priority: 3 })]), stock: [someStock('part', 5)] };
  const answer = promiseDate(input, planOf(input), { item: 'part', quantity: 5, wanted: null }, options);
  expect(answer.delayed).toEqual([]);
  expect(answer.lateDemands).toEqual({ before: 0, after: 0 });
});
