import {
  aDemand,
  aLine,
  anItem,
  anOperation,
  anOperationRow,
  anOrder,
  at,
  date,
  plantInput,
  rule,
  someStock,
} from '../mrp/netting-fixture';
import type { AdjustmentRow } from '../model/change-records';
import type { PlanningInput, Resource } from '../model/input';
import type { Plan } from '../model/plan';
import { computePlan } from '../plan';
import { adjustmentRow, type RowContent } from './adjustment-rows';
import { applyAdjustments } from './apply-adjustment';
import { extraTimeOf } from './extra-time';

// The plant works from Monday to Friday, 06:00 to 14:00; now is Monday 23 November 2026, 06:00. Work takes an hour a piece.
function aMachine(resource: string, more: Partial<Resource> = {}): Resource {
  const nothing = { sector: null, group: null, hourlyCost: null, bottleneck: false, from: null, to: null };
  return { resource, description: '', kind: 'machine', count: 1, calendar: 'Plant', efficiency: 1, finite: true, ...nothing, ...more };
}

const aPerson = (resource: string): Resource => aMachine(resource, { kind: 'person' });

const hourly = (item: string, operation: number, resource: string, more: object = {}) =>
  anOperation(item, operation, { resources: [resource], setupTime: 0, unitTime: 60, ...more });

const findings = (input: PlanningInput, ...rows: AdjustmentRow[]) =>
  applyAdjustments(input, rows).findings.map(({ code, column }) => [code, column]);

function planWith(input: PlanningInput, ...contents: RowContent[]): Plan {
  const rows = contents.map((content, index) => adjustmentRow(content, `A${index + 1}`));
  const applied = applyAdjustments(input, rows);
  expect(applied.findings).toEqual([]);
  return computePlan(applied.input, { iterations: 20, seed: 1 });
}

const readyAt = (plan: Plan, demand = 'D1') => plan.demands.find(({ id }) => id === demand)?.available;

/** Pieces of an hour each on one saw. */
const saw = (quantity: number, more: Partial<PlanningInput> = {}): PlanningInput =>
  plantInput({
    items: [anItem('part', { kind: 'make', decimals: 0 })],
    resources: [aMachine('Saw')],
    routings: [hourly('part', 10, 'Saw')],
    demands: [aDemand('D1', 'part', quantity, '2026-11-24T14:00')],
    ...more,
  });

describe('overtime', () => {
  it('adds its hours after the last shift of each working day: ten hours of work end at 16:00 of the first day', () => {
    expect(readyAt(planWith(saw(10)))).toBe(at('2026-11-24T08:00'));
    const twoHours = { kind: 'overtime', subject: 'Saw', from: date('2026-11-23'), to: date('2026-11-27'), quantity: 2 } as const;
    expect(readyAt(planWith(saw(10), twoHours))).toBe(at('2026-11-23T16:00'));
  });

  it('opens from one moment to another when it has no hours a day', () => {
    const span = { kind: 'overtime', subject: 'Saw', from: date('2026-11-23T18:00'), to: date('2026-11-23T20:00') } as const;
    expect(readyAt(planWith(saw(10), span))).toBe(at('2026-11-23T20:00'));
  });

  it('holds on the day of `from` alone when it has no end', () => {
    const monday = { kind: 'overtime', subject: 'Saw', from: date('2026-11-23'), quantity: 1 } as const;
    // 8 + 1 hours on Monday, the rest on Tuesday: 1 hour of 8.
    expect(readyAt(planWith(saw(10), monday))).toBe(at('2026-11-24T07:00'));
  });

  it('of a group opens all of its resources', () => {
    const input = saw(10, { resources: [aMachine('Saw', { group: 'Saws' })] });
    const group = { kind: 'overtime', subject: 'Saws', from: date('2026-11-23'), quantity: 2 } as const;
    expect(readyAt(planWith(input, group))).toBe(at('2026-11-23T16:00'));
  });

  it('brings in the person whom the work needs', () => {
    const routings = [hourly('part', 10, 'Saw', { skill: 'Sawing' })];
    const input = saw(10, {
      routings,
      resources: [aMachine('Saw'), aPerson('Ada')],
      skills: [{ person: 'Ada', skill: 'Sawing', level: null }],
    });
    const twoHours = { kind: 'overtime', subject: 'Saw', from: date('2026-11-23'), quantity: 2 } as const;
    expect(readyAt(planWith(input, twoHours))).toBe(at('2026-11-23T16:00'));
  });
});

describe('an extra shift', () => {
  it('opens the closed Saturday at the usual hour, for eight hours', () => {
    // 40 hours in the week, the 41st on Saturday from 06:00 instead of Monday.
    const week = { kind: 'shift', subject: 'Saw', from: date('2026-11-23'), to: date('2026-11-29') } as const;
    expect(readyAt(planWith(saw(41)))).toBe(at('2026-11-30T07:00'));
    expect(readyAt(planWith(saw(41), week))).toBe(at('2026-11-28T07:00'));
  });

  it('leaves Sundays in peace unless the row names one alone', () => {
    const week = { kind: 'shift', subject: 'Saw', from: date('2026-11-23'), to: date('2026-11-29') } as const;
    const sunday = { kind: 'shift', subject: 'Saw', from: date('2026-11-29'), to: date('2026-11-29'), quantity: 4 } as const;
    expect(readyAt(planWith(saw(49), week))).toBe(at('2026-11-30T07:00'));
    expect(readyAt(planWith(saw(49), week, sunday))).toBe(at('2026-11-29T07:00'));
  });

  it('opens nothing, and so costs nothing, on the days of an overhaul', () => {
    const overhaul = { target: 'Saw', targetKind: 'resource', kind: 'maintenance', capacity: null, reason: null } as const;
    const input = saw(41, { exceptions: [{ ...overhaul, from: date('2026-11-24'), to: date('2026-11-25') }] });
    const row = adjustmentRow({ kind: 'shift', subject: 'Saw', from: date('2026-11-23'), to: date('2026-11-29') }, 'A1');
    expect(extraTimeOf(input, row)).toEqual([
      { resource: 'Saw', intervals: [{ start: at('2026-11-28T06:00'), end: at('2026-11-28T14:00') }] },
    ]);
  });

  it('follows the last shift where no day of the range is closed', () => {
    const monday = { kind: 'shift', subject: 'Saw', from: date('2026-11-23'), to: date('2026-11-24'), quantity: 4 } as const;
    expect(readyAt(planWith(saw(10), monday))).toBe(at('2026-11-23T16:00'));
  });
});

describe('more means', () => {
  const two = [aDemand('D1', 'part', 8, '2026-11-23T14:00'), aDemand('D2', 'bar', 8, '2026-11-23T14:00')];
  const crowded = saw(0, {
    items: [anItem('part', { kind: 'make' }), anItem('bar', { kind: 'make' })],
    routings: [hourly('part', 10, 'Saw'), hourly('bar', 10, 'Saw')],
    demands: two,
  });

  it('of a machine do two orders at once', () => {
    const plan = planWith(crowded, { kind: 'extra-unit', subject: 'Saw', quantity: 1 });
    expect([readyAt(plan, 'D1'), readyAt(plan, 'D2')]).toEqual([at('2026-11-23T14:00'), at('2026-11-23T14:00')]);
  });

  it('of a machine count only between their dates', () => {
    const plan = planWith(crowded, { kind: 'extra-unit', subject: 'Saw', from: date('2026-11-25'), to: date('2026-11-27') });
    expect(Math.max(readyAt(plan, 'D1') ?? 0, readyAt(plan, 'D2') ?? 0)).toBe(at('2026-11-24T14:00'));
  });

  it('of a skill let a second person work', () => {
    const routings = [hourly('part', 10, 'Saw', { skill: 'Sawing' }), hourly('bar', 10, 'Lathe', { skill: 'Sawing' })];
    const resources = [aMachine('Saw'), aMachine('Lathe'), aPerson('Ada')];
    const alone = { ...crowded, routings, resources, skills: [{ person: 'Ada', skill: 'Sawing', level: null }] };
    expect(planWith(alone).kpis.lateDemands).toBe(1);
    expect(planWith(alone, { kind: 'people', subject: 'Sawing', quantity: 1 }).kpis.lateDemands).toBe(0);
    expect(planWith(alone, { kind: 'people', subject: 'Ada' }).kpis.lateDemands).toBe(0);
  });
});

describe('another way to do the work', () => {
  const orders = [
    anOrder('MO1', 'part', 8, '2026-11-23T14:00', { kind: 'make' }),
    anOrder('MO2', 'part', 8, '2026-11-23T14:00', { kind: 'make' }),
  ];
  const two = saw(16, { orders, resources: [aMachine('Saw'), aMachine('Old saw')] });
  const resourcesOf = (plan: Plan) => plan.operations.map(({ order, resource }) => [order, resource]).sort();

  it('moves the operations of one order alone to another resource', () => {
    const plan = planWith(two, { kind: 'other-resource', subject: 'MO2', replacement: 'Old saw' });
    expect(resourcesOf(plan)).toEqual([
      ['MO1', 'Saw'],
      ['MO2', 'Old saw'],
    ]);
    expect(readyAt(plan)).toBe(at('2026-11-23T14:00'));
  });

  it('moves those of an item in every order', () => {
    const plan = planWith(two, { kind: 'other-resource', subject: 'part', operation: 10, replacement: 'Old saw' });
    expect(plan.operations.map(({ resource }) => resource)).toEqual(['Old saw', 'Old saw']);
  });

  it('leaves what has begun where it is', () => {
    const begun = { ...two, orderOperations: [anOperationRow('MO1', 10, { done: 3, resource: 'Saw' })] };
    const row = adjustmentRow({ kind: 'other-resource', subject: 'MO1', operation: 10, replacement: 'Old saw' }, 'A1');
    expect(findings(begun, row)).toEqual([['change.already-begun', 'operation']]);
  });

  it('keeps the component of the order when its routing becomes its own', () => {
    const input = { ...two, items: [...two.items, anItem('bar')], bom: [aLine('part', 'bar', 2)], stock: [someStock('bar', 32)] };
    const needs = (plan: Plan) => plan.netRequirements.filter(({ item }) => item === 'bar').reduce((sum, { gross }) => sum + gross, 0);
    expect(needs(planWith(input, { kind: 'other-resource', subject: 'MO2', replacement: 'Old saw' }))).toBe(32);
  });

  it('subcontracts an operation: out on Monday, back two working days later', () => {
    const suppliers = [{ supplier: 'Cutters', kind: 'subcontractor' as const, contact: null, language: null, calendar: 'Plant' }];
    const plan = planWith(
      { ...two, suppliers },
      { kind: 'subcontract', subject: 'MO2', operation: 10, replacement: 'Cutters', quantity: 2 },
    );
    expect(plan.operations.find(({ order }) => order === 'MO2')).toMatchObject({ resource: 'Cutters', resourceKind: 'subcontractor' });
    expect(plan.operations.find(({ order }) => order === 'MO1')).toMatchObject({ resource: 'Saw', finish: at('2026-11-23T14:00') });
  });

  it('splits an order into lots that run on two units at once', () => {
    const one = saw(8, {
      orders: [anOrder('MO1', 'part', 8, '2026-11-24T14:00', { kind: 'make' })],
      resources: [aMachine('Saw', { count: 2 })],
    });
    expect(readyAt(planWith(one))).toBe(at('2026-11-23T14:00'));
    const plan = planWith(one, { kind: 'split', subject: 'MO1', quantity: 2 });
    expect(plan.orders.map(({ order, quantity }) => [order, quantity])).toEqual([
      ['MO1', 4],
      ['MO1 (2)', 4],
    ]);
    expect(readyAt(plan)).toBe(at('2026-11-23T10:00'));
  });

  it('splits seven pieces into lots of three, two and two', () => {
    const one = saw(7, { orders: [anOrder('MO1', 'part', 7, '2026-11-24T14:00', { kind: 'make' })] });
    const plan = planWith(one, { kind: 'split', subject: 'MO1', quantity: 3 });
    expect(plan.orders.map(({ quantity }) => quantity)).toEqual([3, 2, 2]);
  });

  it('launches an item in lots of so many pieces at most', () => {
    const plan = planWith(saw(10, { resources: [aMachine('Saw', { count: 2 })] }), { kind: 'split', subject: 'part', quantity: 5 });
    expect(plan.orders.map(({ quantity }) => quantity)).toEqual([5, 5]);
    expect(readyAt(plan)).toBe(at('2026-11-23T11:00'));
  });

  it('overlaps two operations: eight hours and one batch of two, not sixteen', () => {
    const input = saw(8, {
      resources: [aMachine('Saw'), aMachine('Lathe')],
      routings: [hourly('part', 10, 'Saw'), hourly('part', 20, 'Lathe')],
    });
    expect(readyAt(planWith(input))).toBe(at('2026-11-24T14:00'));
    // The last batch of two is sawn at 14:00 and turned in the two hours from Tuesday 06:00.
    expect(readyAt(planWith(input, { kind: 'overlap', subject: 'part', quantity: 2 }))).toBe(at('2026-11-24T08:00'));
  });
});

describe('another date or quantity', () => {
  it('puts a demand back by working days, over the weekend', () => {
    const plan = planWith(saw(4), { kind: 'delay', subject: 'D1', quantity: 4 });
    // Tuesday and four working days: Monday.
    expect(plan.demands[0].due).toBe(at('2026-11-30T14:00'));
  });

  it('brings an order forward to a date and pins its start', () => {
    const input = saw(8, { orders: [anOrder('MO1', 'part', 8, '2026-11-27T14:00', { kind: 'make' })] });
    const plan = planWith(input, { kind: 'advance', subject: 'MO1', from: date('2026-11-25T06:00'), to: date('2026-11-25T14:00') });
    expect(plan.orders[0]).toMatchObject({ due: at('2026-11-25T14:00'), start: at('2026-11-25T06:00') });
  });

  it('changes the quantity of a demand, down to nothing', () => {
    expect(planWith(saw(4), { kind: 'quantity', subject: 'D1', quantity: 6 }).orders[0].quantity).toBe(6);
    expect(planWith(saw(4), { kind: 'quantity', subject: 'D1', quantity: 0 }).demands).toEqual([]);
  });

  it('lets a demand go before all others', () => {
    const input = saw(8, {
      demands: [
        aDemand('D1', 'part', 8, '2026-11-23T14:00', { priority: 5 }),
        aDemand('D2', 'part', 8, '2026-11-23T14:00', { priority: 2 }),
      ],
    });
    expect(planWith(input, { kind: 'priority', subject: 'D1' }).demands.find(({ id }) => id === 'D1')?.priority).toBe(1);
  });
});

describe('other supply', () => {
  const bought = plantInput({
    items: [anItem('table', { kind: 'make' }), anItem('top', { leadTimeDays: 5 }), anItem('glass')],
    bom: [aLine('table', 'top', 1)],
    resources: [aMachine('Bench')],
    routings: [hourly('table', 10, 'Bench')],
    demands: [aDemand('D1', 'table', 4, '2026-11-25T14:00')],
  });

  it('expedited by two days arrives on the third working day instead of the fifth', () => {
    expect(readyAt(planWith(bought))).toBe(at('2026-11-30T10:00'));
    expect(readyAt(planWith(bought, { kind: 'expedite', subject: 'top', quantity: 2 }))).toBe(at('2026-11-26T10:00'));
  });

  it('comes from the quicker supplier', () => {
    const none = { minimum: null, multiple: null, price: null, priceFromQuantity: null };
    const itemSuppliers = [
      { item: 'top', supplier: 'Slow', leadTimeDays: 5, priority: 1, ...none },
      { item: 'top', supplier: 'Quick', leadTimeDays: 1, priority: 2, ...none },
    ];
    const plan = planWith({ ...bought, itemSuppliers }, { kind: 'supplier', subject: 'top', replacement: 'Quick' });
    expect(readyAt(plan)).toBe(at('2026-11-24T10:00'));
    expect(plan.orders.find(({ item }) => item === 'top')?.supplier).toBe('Quick');
  });

  it('is another component, in every order, two for one', () => {
    const plan = planWith(bought, { kind: 'substitute', subject: 'top', replacement: 'glass', quantity: 2 });
    expect(plan.orders.map(({ item, quantity }) => [item, quantity])).toEqual([
      ['table', 4],
      ['glass', 8],
    ]);
  });

  it('is another component in one order alone', () => {
    const orders = [
      anOrder('MO1', 'table', 2, '2026-11-25T14:00', { kind: 'make' }),
      anOrder('MO2', 'table', 2, '2026-11-25T14:00', { kind: 'make' }),
    ];
    const plan = planWith({ ...bought, orders }, { kind: 'substitute', subject: 'MO2', replacement: 'top > glass' });
    const needed = plan.orders.filter(({ kind }) => kind === 'buy').map(({ item, quantity }) => [item, quantity]);
    expect(Object.fromEntries(needed)).toEqual({ top: 2, glass: 2 });
    expect(plan.operations).toHaveLength(2);
  });
});

describe('a row that cannot be applied', () => {
  const input = saw(4, { orders: [anOrder('MO1', 'part', 4, '2026-11-24', { kind: 'make', status: 'proposed' })] });
  const cases: readonly (readonly [RowContent, string, string])[] = [
    [{ kind: 'overtime', subject: 'Nothing', quantity: 2 }, 'change.subject-unknown', 'subject'],
    [{ kind: 'overtime', subject: 'Saw' }, 'change.value-missing', 'quantity'],
    [{ kind: 'overtime', subject: 'Saw', quantity: 1, from: date('2026-11-28'), to: date('2026-11-29') }, 'change.nothing-to-open', 'from'],
    [{ kind: 'overtime', subject: 'Saw', quantity: 1, from: date('2026-11-28'), to: date('2026-11-27') }, 'change.ends-before-start', 'to'],
    [{ kind: 'split', subject: 'MO1', quantity: 2 }, 'change.subject-planned', 'subject'],
    [{ kind: 'other-resource', subject: 'part' }, 'change.value-missing', 'replacement'],
    [{ kind: 'other-resource', subject: 'part', replacement: 'Nowhere' }, 'change.replacement-unknown', 'replacement'],
    [{ kind: 'overlap', subject: 'part', operation: 99, quantity: 2 }, 'change.operation-unknown', 'operation'],
    [{ kind: 'substitute', subject: 'part', replacement: 'part' }, 'change.no-effect', 'subject'],
    [{ kind: 'people', subject: 'Saw' }, 'change.subject-unknown', 'subject'],
  ];

  it.each(cases)('%j gives a finding and changes nothing', (content, code, column) => {
    const applied = applyAdjustments(input, [adjustmentRow(content, 'A1')]);
    expect(applied.findings).toMatchObject([{ code, column, key: 'A1', severity: 'warning' }]);
    expect(applied.input).toBe(input);
  });
});

it('keeps a lot rule of its own when a split asks for larger lots', () => {
  const input = saw(10, { items: [anItem('part', { kind: 'make', decimals: 0, lotRule: rule('MAX:4') })] });
  expect(planWith(input, { kind: 'split', subject: 'part', quantity: 6 }).orders.map(({ quantity }) => quantity)).toEqual([4, 4, 2]);
});
