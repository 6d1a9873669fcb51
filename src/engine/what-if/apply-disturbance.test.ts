import { aDemand, aLine, anItem, anOperation, anOperationRow, anOrder, at, date, plantInput, someStock } from '../mrp/netting-fixture';
import type { DisturbanceRow } from '../model/change-records';
import type { PlanningInput, Resource } from '../model/input';
import { computePlan } from '../plan';
import { applyDisturbances } from './apply-changes';

// The plant works from Monday to Friday, 06:00 to 14:00; now is Monday 23 November 2026, 06:00. Work takes an hour a piece.
const nothing = { sector: null, group: null, hourlyCost: null, bottleneck: false, from: null, to: null };
const aMachine = (resource: string, count = 1): Resource => {
  return { resource, description: '', kind: 'machine', count, calendar: 'Plant', efficiency: 1, finite: true, ...nothing };
};

const saw = (quantity: number, more: Partial<PlanningInput> = {}): PlanningInput =>
  plantInput({
    items: [anItem('part', { kind: 'make', decimals: 0 })],
    resources: [aMachine('Saw')],
    routings: [anOperation('part', 10, { resources: ['Saw'], setupTime: 0, unitTime: 60 })],
    demands: [aDemand('D1', 'part', quantity, '2026-11-24T14:00')],
    ...more,
  });

function row(content: Partial<DisturbanceRow> & Pick<DisturbanceRow, 'kind' | 'subject'>): DisturbanceRow {
  return { id: 'X1', operation: null, from: null, to: null, quantity: null, declaredBy: null, comment: null, closed: false, ...content };
}

function planAfter(input: PlanningInput, content: Parameters<typeof row>[0]) {
  const applied = applyDisturbances(input, [row(content)]);
  expect(applied.findings).toEqual([]);
  return computePlan(applied.input, { iterations: 10, seed: 1 });
}

describe('a breakdown', () => {
  it('stops the machine from its start to its end: four hours of work that begin at 06:00 end at 12:00 around two lost ones', () => {
    const down = { kind: 'breakdown', subject: 'Saw', from: date('2026-11-23T08:00'), to: date('2026-11-23T10:00') } as const;
    expect(planAfter(saw(4), down).demands[0].available).toBe(at('2026-11-23T12:00'));
  });

  it('without an end lasts to the end of its day, and without a start begins now', () => {
    expect(planAfter(saw(4), { kind: 'breakdown', subject: 'Saw' }).demands[0].available).toBe(at('2026-11-24T10:00'));
  });

  it('of one of two machines leaves the other', () => {
    const two = saw(4, { resources: [aMachine('Saw', 2)] });
    const plan = planAfter(two, { kind: 'breakdown', subject: 'Saw', quantity: 1, to: date('2026-11-27') });
    expect(plan.demands[0].available).toBe(at('2026-11-23T10:00'));
  });
});

it('an absence stops who is absent', () => {
  const ada: Resource = { ...aMachine('Ada'), kind: 'person' };
  const input = saw(4, {
    resources: [aMachine('Saw'), ada],
    skills: [{ person: 'Ada', skill: 'Sawing', level: null }],
    routings: [anOperation('part', 10, { resources: ['Saw'], setupTime: 0, unitTime: 60, skill: 'Sawing' })],
  });
  expect(planAfter(input, { kind: 'absence', subject: 'Ada', to: date('2026-11-24') }).demands[0].available).toBe(at('2026-11-25T10:00'));
});

it('a late delivery, of the order or of all orders of the item, makes the work wait', () => {
  // Within the week: what comes in a later period leaves the needs before it open, and a new purchase is proposed (DOMAIN convention 6).
  const week = saw(4, {
    items: [anItem('part', { kind: 'make' }), anItem('bar', { leadTimeDays: 20 })],
    bom: [aLine('part', 'bar', 1)],
    orders: [anOrder('PO1', 'bar', 4, '2026-11-23')],
  });
  const input = { ...week, parameters: { ...week.parameters, bucket: 'week' as const } };
  for (const subject of ['PO1', 'bar']) {
    const plan = planAfter(input, { kind: 'late-supply', subject, to: date('2026-11-25') });
    expect(plan.operations[0].start).toBe(at('2026-11-25T06:00'));
  }
});

describe('scrap', () => {
  it('of an order is launched anew: two of its eight pieces are lost', () => {
    const input = saw(8, { orders: [anOrder('MO1', 'part', 8, '2026-11-24', { kind: 'make' })] });
    const plan = planAfter(input, { kind: 'scrap', subject: 'MO1', operation: 10, quantity: 2 });
    expect(plan.orders.map(({ order, goodQuantity }) => [order, goodQuantity])).toEqual([
      ['MO1', 6],
      ['part/1', 2],
    ]);
  });

  it('adds to what was scrapped before, wherever that was reported', () => {
    const orders = [anOrder('MO1', 'part', 8, '2026-11-24', { kind: 'make', status: 'started' })];
    const report = { date: null, operator: null, rework: 0, start: null, end: null, cause: null, remark: null, resource: 'Saw' };
    const told: readonly Partial<PlanningInput>[] = [
      { progress: [{ ...report, order: 'MO1', operation: 10, good: 3, scrap: 1 }] },
      { orderOperations: [anOperationRow('MO1', 10, { done: 3, scrapped: 1 })] },
    ];
    for (const more of told) {
      const plan = planAfter(saw(8, { orders, ...more }), { kind: 'scrap', subject: 'MO1', quantity: 2 });
      expect(plan.orders.find(({ order }) => order === 'MO1')?.goodQuantity).toBe(5);
      expect(plan.orders.find(({ order }) => order === 'part/1')?.quantity).toBe(3);
    }
  });

  it('of an item takes from its stock', () => {
    const input = saw(8, { stock: [someStock('part', 5), someStock('part', 5)] });
    const plan = planAfter(input, { kind: 'scrap', subject: 'part', quantity: 6 });
    expect(plan.orders.map(({ quantity }) => quantity)).toEqual([4]);
  });
});

it('a rush order goes before what is planned, under its own name', () => {
  const plan = planAfter(saw(8), { kind: 'rush-order', subject: 'part', quantity: 2, to: date('2026-11-23T08:00') });
  expect(plan.demands.map(({ id, available, priority }) => [id, available, priority])).toEqual([
    ['D1', at('2026-11-24T08:00'), 3],
    ['X1', at('2026-11-23T08:00'), 1],
  ]);
});

it('a changed quantity of a demand is what is made', () => {
  expect(planAfter(saw(8), { kind: 'quantity', subject: 'D1', quantity: 5 }).orders[0].quantity).toBe(5);
});

it.each([
  [{ kind: 'breakdown', subject: 'Nothing' }, 'change.subject-unknown', 'subject'],
  [{ kind: 'late-supply', subject: 'part' }, 'change.value-missing', 'to'],
  [{ kind: 'late-supply', subject: 'part', to: date('2026-11-25') }, 'change.no-effect', 'subject'],
  [{ kind: 'scrap', subject: 'part' }, 'change.value-missing', 'quantity'],
  [{ kind: 'rush-order', subject: 'nothing', quantity: 1 }, 'change.subject-unknown', 'subject'],
] as const)('%j cannot be applied, and changes nothing', (content, code, column) => {
  const input = saw(4);
  const applied = applyDisturbances(input, [row(content)]);
  expect(applied.findings).toMatchObject([{ code, column }]);
  expect(applied.input).toBe(input);
});
