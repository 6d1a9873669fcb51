import type { Movement } from '../model/flow-records';
import type { PlanningInput } from '../model/input';
import type { Plan } from '../model/plan';
import type { IndicatorId } from './indicator';
import { INDICATORS, INDICATOR_KINDS, targetVerdict } from './indicator';
import { indicators } from './indicators';
import { performance } from './performance';
import { at, day, lathe, order, record, rod, workshop } from './tracking-fixture';

const EMPTY_PLAN = {
  now: at('2026-11-24'),
  operations: [],
  load: [],
  demands: [],
  netRequirements: [],
  stockProjection: [],
  buckets: [at('2026-11-24')],
  bucketEnd: at('2026-12-24'),
  horizonEnd: at('2026-12-24'),
} as unknown as Plan;

const all = (input: PlanningInput, plan: Partial<Plan> = {}) => indicators(input, { ...EMPTY_PLAN, ...plan }, performance(input));
const valueOf = (id: IndicatorId, input: PlanningInput, plan: Partial<Plan> = {}) => all(input, plan).find((one) => one.id === id)!;

describe('the indicators', () => {
  it('are all there, each with a value or with what is missing', () => {
    const values = all(workshop());
    expect(values.map(({ id }) => id)).toEqual([...INDICATORS]);
    for (const { value, missing } of values) expect(value === null).toBe(missing !== null);
    expect(values.filter(({ missing }) => missing !== null).map(({ id, missing }) => `${id}: ${missing}`)).toEqual([
      'oee: progress',
      'oee-overall: progress',
      'oee-total: progress',
      'availability: progress',
      'performance: progress',
      'quality: progress',
      'schedule-adherence: planned-finishes',
      'on-time: shipments',
      'on-time-in-full: shipments',
      'lead-time-mean: finished-orders',
      'lead-time-p90: finished-orders',
      'scrap-rate: progress',
      'rework-rate: progress',
      'stock-turns: stock',
      'bottleneck-load: bottleneck',
    ]);
  });

  it('have scrap and rework over all the pieces recorded', () => {
    const progress = [record('2026-11-23T08:00', '2026-11-23T09:00', { good: 90, scrap: 6, rework: 4 })];
    expect(valueOf('scrap-rate', workshop({ progress })).value).toBeCloseTo(0.06, 12);
    expect(valueOf('rework-rate', workshop({ progress })).value).toBeCloseTo(0.04, 12);
  });

  it('have deliveries on time against the promised date, in full or not, an overdue one as missed', () => {
    const shipment = (
      id: string,
      date: string,
      doneDate: string | null,
      doneQuantity: number | null,
      reference: string | null = null,
    ): Movement => ({
      id,
      reference,
      item: 'ROD',
      quantity: 10,
      date: day(date),
      carrier: null,
      route: null,
      dock: null,
      doneQuantity,
      doneDate: doneDate === null ? null : day(doneDate),
    });
    const shipments = [
      shipment('full', '2026-11-20', '2026-11-20', 10),
      shipment('short', '2026-11-20', '2026-11-20', 8),
      shipment('late', '2026-11-19', '2026-11-20', 10),
      shipment('overdue', '2026-11-20', null, null),
      shipment('to come', '2026-11-30', null, null),
      shipment('promised later', '2026-11-18', '2026-11-20', 10, 'D1'),
    ];
    const demands = [
      { id: 'D1', due: day('2026-11-18'), promised: day('2026-11-23'), item: 'ROD', quantity: 10 },
    ] as unknown as PlanningInput['demands'];
    // On time: full, short and promised later, of five that count; in full: two of them.
    expect(valueOf('on-time', workshop({ shipments, demands })).value).toBe(3 / 5);
    expect(valueOf('on-time-in-full', workshop({ shipments, demands })).value).toBe(2 / 5);
  });

  it('have operations done by their planned finish and the tolerance of a day', () => {
    const operation = (name: string, finish: string) => ({ order: name, operation: 10, resource: 'LATHE', start: 0, finish: at(finish) });
    const lastPlan = {
      operations: [operation('OF-1', '2026-11-20T12:00'), operation('OF-2', '2026-11-20T12:00'), operation('OF-3', '2026-11-20T12:00')],
      orders: [],
    };
    const progress = [
      record('2026-11-21T10:00', '2026-11-21T11:00', { good: 100 }),
      record('2026-11-23T10:00', '2026-11-23T11:00', { order: 'OF-2', good: 100 }),
      record('2026-11-20T10:00', '2026-11-20T11:00', { order: 'OF-3', good: 60 }),
    ];
    const orders = [order(), order({ order: 'OF-2' }), order({ order: 'OF-3' })];
    expect(valueOf('schedule-adherence', workshop({ lastPlan, progress, orders })).value).toBeCloseTo(1 / 3, 12);
  });

  it('leave out an operation that OrderOperations calls done, since nobody says when', () => {
    const orderOperations = [
      {
        order: 'OF-1',
        operation: 10,
        resource: 'LATHE',
        start: null,
        finish: day('2026-11-20'),
        done: 98,
        scrapped: 2,
        remainingTime: null,
        pinned: false,
      },
    ];
    expect(valueOf('schedule-adherence', workshop({ orderOperations }))).toMatchObject({ value: null, missing: 'planned-finishes' });
  });

  it('have lead times of finished orders alone, from first to last record', () => {
    const progress = [
      record('2026-11-16T08:00', '2026-11-16T12:00', { order: 'gone', item: 'ROD', good: 1 }),
      record('2026-11-18T08:00', '2026-11-18T20:00', { order: 'gone', item: 'ROD', operation: 20, good: 1 }),
      record('2026-11-16T08:00', '2026-11-17T08:00', { order: 'OF-2', good: 1 }),
      record('2026-11-16T08:00', '2026-11-23T08:00', { good: 1 }),
    ];
    const input = workshop({ progress, orders: [order(), order({ order: 'OF-2', status: 'done' })] });
    // 2.5 days and 1 day.
    expect(valueOf('lead-time-mean', input)).toMatchObject({ value: 1.75, base: 2 });
    expect(valueOf('lead-time-p90', input).value).toBeCloseTo(2.35, 12);
  });

  it('have the work in progress in pieces, hours and money, and no money without a unit cost', () => {
    const input = workshop({ orders: [order({ doneQuantity: 40 }), order({ order: 'OF-2', status: 'firm' })] });
    const operations = [
      { order: 'OF-1', setupMinutes: 0, runMinutes: 120 },
      { order: 'OF-2', setupMinutes: 30, runMinutes: 200 },
    ] as unknown as Plan['operations'];
    expect(valueOf('wip-quantity', input).value).toBe(60);
    expect(valueOf('wip-hours', input, { operations }).value).toBe(2);
    expect(valueOf('wip-value', input).value).toBe(600);
    expect(valueOf('wip-value', { ...input, items: [rod({ unitCost: null })] })).toMatchObject({
      value: null,
      missing: 'unit-costs',
      leftOut: 1,
    });
  });

  it('have stock turns a year as the analysis of the stocks has them', () => {
    const demands = [{ item: 'ROD', quantity: 30, due: at('2026-12-01'), kind: 'order' }] as unknown as Plan['demands'];
    const stockProjection = [{ item: 'ROD', bucket: at('2026-11-24'), projected: 10, safetyStock: 0, value: 100 }];
    // 300 in 30 days, 3650 a year, over 100.
    expect(valueOf('stock-turns', workshop(), { demands, stockProjection }).value).toBeCloseTo(36.5, 9);
  });

  it('have the load of the bottleneck up to its last load', () => {
    const cell = (loadMinutes: number) => ({ resource: 'LATHE', loadMinutes, capacityMinutes: 480 });
    const load = [cell(480), cell(240), cell(0)] as unknown as Plan['load'];
    expect(valueOf('bottleneck-load', workshop(), { load }).value).toBe(0.75);
    expect(valueOf('bottleneck-load', workshop({ resources: [lathe({ bottleneck: false })] }), { load }).missing).toBe('bottleneck');
  });
});

describe('a target', () => {
  it.each([
    [0.96, 0.95, 0.9, 'high', 'good'],
    [0.95, 0.95, 0.9, 'high', 'good'],
    [0.93, 0.95, 0.9, 'high', 'watch'],
    [0.9, 0.95, 0.9, 'high', 'watch'],
    [0.89, 0.95, 0.9, 'high', 'bad'],
    [0.02, 0.02, 0.04, 'low', 'good'],
    [0.03, 0.02, 0.04, 'low', 'watch'],
    [0.05, 0.02, 0.04, 'low', 'bad'],
    // The threshold lies above its target: less is better, whatever the indicator.
    [0.95, 0.9, 1, 'high', 'watch'],
    [0.93, 0.95, null, 'high', 'watch'],
    [0.93, null, 0.9, 'high', 'good'],
    [0.85, null, 0.9, 'high', 'bad'],
    [null, 0.95, 0.9, 'high', 'none'],
    [0.9, null, null, 'high', 'none'],
  ] as const)('with %s against target %s and threshold %s, more is better: %s, gives %s', (value, target, threshold, better, verdict) => {
    expect(targetVerdict(value, target, threshold, better)).toBe(verdict);
  });

  it('knows a unit for every indicator', () => {
    expect(Object.keys(INDICATOR_KINDS)).toEqual([...INDICATORS]);
  });
});
