import type { LastPlan } from '../model/last-plan';
import type { BomLine, PlanningInput } from '../model/input';
import { shiftBriefs } from './shift-brief';
import { at, day, lathe, order, record, rod, turning, workshop } from './tracking-fixture';

/** Tuesday 24 November, 12:00. ROD is turned (30 + 2 min a piece), then drilled on the same lathe (1 min). */
const NOON: Partial<PlanningInput> = {
  parameters: { ...workshop().parameters, now: day('2026-11-24T12:00') },
  routings: [turning(), turning({ operation: 20, setupTime: 0, unitTime: 1, description: 'Drill' })],
};
const place = (name: string, operation: number, start: string, finish: string) => ({
  ...{ order: name, operation, resource: 'LATHE', start: at(start), finish: at(finish) },
});
const PLAN: LastPlan = {
  operations: [
    place('OF-1', 10, '2026-11-24T08:00', '2026-11-24T11:30'),
    place('OF-1', 20, '2026-11-24T13:00', '2026-11-24T14:40'),
    place('OF-2', 10, '2026-11-24T11:00', '2026-11-24T12:30'),
    place('P-1', 10, '2026-11-25T08:00', '2026-11-25T09:00'),
  ],
  orders: [{ order: 'P-1', item: 'ROD', quantity: 15, start: at('2026-11-25T08:00'), finish: at('2026-11-25T09:00') }],
};
const brief = (changes: Partial<PlanningInput> = {}) =>
  shiftBriefs(workshop({ ...NOON, orders: [order(), order({ order: 'OF-2', quantity: 30, status: 'firm' })], ...changes }), PLAN);

const bar = (changes: Partial<BomLine> = {}): BomLine => ({
  ...{ parent: 'ROD', component: 'BAR', quantity: 1, fixedQuantity: 0, scrap: 0, operation: null, from: null, to: null, alternative: null },
  ...changes,
});

it('tells what runs, how far it is and what remains by the standard and by its own pace', () => {
  // 40 of 100 in 132 min, for 30 + 80 by the standard: 60 remain, 120 min, 144 at that pace.
  const [{ running }] = brief({ progress: [record('2026-11-24T08:00', '2026-11-24T10:12', { good: 38, scrap: 2, operator: 'Ann' })] });
  expect(running).toHaveLength(1);
  expect(running[0]).toMatchObject({
    ...{ order: 'OF-1', operation: 10, share: 0.4, remaining: 60, remainingMinutes: 120, minutesAtPace: 144, operator: 'Ann', missing: [] },
    // It should have ended at 11:30; the first record took 132 min for 110.
    ...{ lateFinish: 30, lateStart: 0, firstPiece: { pace: 1.2, slow: true, bad: false } },
  });
});

it('tells what should have begun, and what comes next in the order of the plan with what it lacks', () => {
  const [{ running, late, next, alerts }] = brief({
    orders: [order({ status: 'released' }), order({ order: 'OF-2', quantity: 30, status: 'firm' })],
  });
  expect([running, alerts]).toEqual([[], 0]);
  expect(late.map((line) => [line.order, line.operation, line.lateStart, line.missing])).toEqual([
    ['OF-1', 10, 240, []],
    ['OF-2', 10, 60, [{ kind: 'release' }]],
  ]);
  expect(next.map((line) => [line.order, line.operation, line.remainingMinutes, line.missing])).toEqual([
    ['OF-1', 20, 100, [{ kind: 'previous', operation: 10 }]],
    ['P-1', 10, 60, [{ kind: 'release' }]],
  ]);
});

it('gives stock to what begins first, and tells the blocking requirements that nobody has confirmed', () => {
  const stock = [
    { item: 'BAR', location: null, lot: null, quantity: 120, status: 'free', expiry: null },
  ] as unknown as PlanningInput['stock'];
  const requirements = [
    { subject: 'OF-2', subjectKind: 'order', kind: 'safety', text: 'Guard fitted', blocking: true, met: false },
    { subject: 'LATHE', subjectKind: 'resource', kind: 'safety', text: 'Met already', blocking: true, met: true },
  ] as const;
  const orders = [order({ status: 'released' }), order({ order: 'OF-2', quantity: 30, status: 'released' })];
  const [{ late, next }] = brief({ orders, bom: [bar()], items: [rod(), rod({ item: 'BAR', kind: 'buy' })], stock, requirements });
  // 120 bars: 100 to OF-1, 20 of 30 to OF-2, none of 15 to P-1.
  expect(late[0].missing).toEqual([]);
  expect(late[1].missing).toEqual([
    { kind: 'material', item: 'BAR', missing: 10 },
    { kind: 'requirement', text: 'Guard fitted' },
  ]);
  expect(next.find((line) => line.order === 'P-1')?.missing).toContainEqual({ kind: 'material', item: 'BAR', missing: 15 });
});

it('shows a resource that stands still, and leaves out one that has nothing to do', () => {
  const stops = [
    { resource: 'IDLE', start: at('2026-11-24T11:00'), end: at('2026-11-24T12:00'), cause: 'Belt', kind: 'unplanned' },
  ] as const;
  const resources = [lathe(), lathe({ resource: 'IDLE' }), lathe({ resource: 'FREE' })];
  expect(brief({ resources }).map(({ resource }) => resource)).toEqual(['LATHE']);
  expect(brief({ resources, stops }).map(({ resource, stop }) => [resource, stop?.cause ?? null])).toEqual([
    ['LATHE', null],
    ['IDLE', 'Belt'],
  ]);
});
