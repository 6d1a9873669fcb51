import type { Movement } from '../model/flow-records';
import { at, day, order, record, rod, stop, workshop } from '../tracking/tracking-fixture';
import { deviationComment } from './deviation-comment';
import { allowance } from './deviation-tolerance';
import type { PlanDeviation } from './plan-deviations';
import { planDeviations } from './plan-deviations';

const found = (...source: Parameters<typeof planDeviations>) =>
  planDeviations(...source).map(({ axis, key, planned, actual, difference, bad }) => [axis, key, planned, actual, difference, bad]);

describe('deviations from the plan', () => {
  it('hold time and cost of an operation against setup and unit time, and pieces against what was launched', () => {
    // 100 rods: 30 min setup and 200 min of work, 3 h 50; five hours spent; 30 an hour, 10 a piece; no scrap is planned.
    const progress = [record('2026-11-23T08:00', '2026-11-23T13:00', { good: 88, scrap: 12, cause: 'Burr' })];
    const rows = found(workshop({ progress }));
    expect(rows).toHaveLength(4);
    expect(rows).toContainEqual(['quality', 'OF-1', 0, 12, 12, true]);
    const [time] = rows.filter(([axis]) => axis === 'time');
    expect(time[2]).toBeCloseTo(230 / 60, 9);
    expect(time.slice(3, 4)).toEqual([5]);
    const [cost] = rows.filter(([axis]) => axis === 'cost');
    expect([cost[2], cost[3]]).toEqual([115, 5 * 30 + 120]);
    expect(rows).toContainEqual(['quantity', 'OF-1', 100, 88, -12, true]);
  });

  it('let pass what is within a tenth of the plan, a piece, or half an hour', () => {
    const progress = [record('2026-11-23T08:00', '2026-11-23T12:05', { good: 99, scrap: 1 })];
    expect(found(workshop({ progress }))).toEqual([]);
    expect(found(workshop({ progress, parameters: { ...workshop().parameters, deviationTolerance: 0 } }))).toEqual([]);
  });

  it('expect the scrap of the item, and call less of it better', () => {
    const progress = [record('2026-11-23T08:00', '2026-11-23T11:50', { good: 100 })];
    expect(found(workshop({ items: [rod({ scrap: 0.05 })], progress }))).toEqual([['quality', 'OF-1', 5, 0, -5, false]]);
  });

  it('say nothing of time where a record has no start or no end', () => {
    const progress = [record('2026-11-23T08:00', '2026-11-23T16:00', { good: 10 }), record('2026-11-23T08:00', null, { good: 10 })];
    expect(found(workshop({ progress }))).toEqual([]);
  });

  it('hold finishes against the last plan: late ones, and those that should be done and are not', () => {
    const operation = (name: string, finish: string) => ({ order: name, operation: 10, resource: 'LATHE', start: 0, finish: at(finish) });
    const lastPlan = {
      operations: [operation('OF-1', '2026-11-20T12:00'), operation('OF-2', '2026-11-21T00:00'), operation('OF-3', '2026-11-30T00:00')],
      orders: [],
    };
    const orders = [order(), order({ order: 'OF-2' }), order({ order: 'OF-3' })];
    const progress = [record('2026-11-22T08:00', '2026-11-22T12:00', { good: 100 })];
    expect(found(workshop({ lastPlan, orders, progress }))).toEqual([
      ['date', 'OF-2', at('2026-11-21T00:00'), null, 3, true],
      ['date', 'OF-1', at('2026-11-20T12:00'), at('2026-11-22T12:00'), 2, true],
    ]);
  });

  it('gather unplanned stops by resource and cause, planned ones never', () => {
    const stops = [
      stop('2026-11-23T08:00', '2026-11-23T08:40', { cause: 'Breakdown' }),
      stop('2026-11-23T10:00', '2026-11-23T10:50', { cause: 'Breakdown' }),
      stop('2026-11-23T12:00', '2026-11-23T13:00', { cause: 'Break', kind: 'planned' }),
      stop('2026-11-23T15:00', '2026-11-23T15:20', { cause: 'No material', kind: 'induced' }),
    ];
    expect(found(workshop({ stops }))).toEqual([['time', 'LATHE', 0, 1.5, 1.5, true]]);
  });

  it('hold deliveries against their quantity and date', () => {
    const receipt: Movement = {
      id: 'R1',
      reference: null,
      item: 'ROD',
      quantity: 100,
      date: day('2026-11-18'),
      carrier: null,
      route: null,
      dock: null,
      doneQuantity: 80,
      doneDate: day('2026-11-20'),
    };
    const receipts = [receipt, { ...receipt, id: 'R2', doneQuantity: null, doneDate: null }];
    expect(found(workshop({ receipts }))).toEqual([
      ['date', 'R2', day('2026-11-18').minutes, null, 6, true],
      ['quantity', 'R1', 100, 80, -20, true],
      ['date', 'R1', day('2026-11-18').minutes, day('2026-11-20').minutes, 2, true],
    ]);
  });

  it('put events of safety before everything, then those of the environment', () => {
    const progress = [
      record('2026-11-23T08:00', '2026-11-23T16:00', { good: 100, remark: 'oil' }),
      record('2026-11-23T08:00', null, { cause: 'cut' }),
    ];
    const axisOf = (text: string) => (text === 'cut' ? 'safety' : text === 'oil' ? 'environment' : null);
    expect(
      found(workshop({ progress }), axisOf)
        .map(([axis]) => axis)
        .slice(0, 2),
    ).toEqual(['safety', 'environment']);
  });

  it('are sorted by how many times they exceed what is allowed', () => {
    const weights = planDeviations(workshop({ progress: [record('2026-11-23T08:00', '2026-11-23T16:00', { good: 60, scrap: 40 })] })).map(
      ({ weight }) => weight,
    );
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(allowance('quantity', 200, { share: 0.1, days: 1 })).toBe(20);
    expect(allowance('date', 46000, { share: 0.1, days: 3 })).toBe(3);
  });
});

describe('the comment on deviations', () => {
  const deviation = (iso: string | null, changes: Partial<PlanDeviation> = {}): PlanDeviation => ({
    axis: 'time',
    object: 'operation',
    key: 'OF',
    operation: 10,
    item: null,
    resource: null,
    at: iso === null ? null : at(iso),
    planned: 1,
    actual: 3,
    difference: 2,
    unit: 'hours',
    cause: null,
    bad: true,
    weight: 1,
    ...changes,
  });
  const now = at('2026-11-24T06:00');

  it('names the heaviest bad one, the axis of most and the cause of most', () => {
    const rows = [
      deviation(null, { bad: false, key: 'better' }),
      deviation(null, { cause: 'Burr', axis: 'quality' }),
      deviation(null, { cause: 'Burr' }),
      deviation(null, { cause: 'Chip' }),
    ];
    const comment = deviationComment(rows, now);
    expect(comment.largest?.axis).toBe('quality');
    expect([comment.count, comment.bad, comment.axes[0], comment.commonCause]).toEqual([
      4,
      3,
      { axis: 'time', count: 3 },
      { cause: 'Burr', count: 2 },
    ]);
  });

  it('compares the last week that is over with those before it, weeks without any among them', () => {
    const weeks = ['2026-11-02', '2026-11-02', '2026-11-16', '2026-11-17', '2026-11-18', '2026-11-23'];
    // Two, none, then three; the week of now is not over.
    expect(
      deviationComment(
        weeks.map((iso) => deviation(iso)),
        now,
      ).trend,
    ).toEqual({ week: at('2026-11-16'), count: 3, weeksBefore: 2, meanBefore: 1, direction: 'rising' });
    expect(
      deviationComment(
        ['2026-11-09', '2026-11-16'].map((iso) => deviation(iso)),
        now,
      ).trend?.direction,
    ).toBe('steady');
    expect(
      deviationComment(
        ['2026-11-09', '2026-11-10', '2026-11-16'].map((iso) => deviation(iso)),
        now,
      ).trend?.direction,
    ).toBe('falling');
    expect(deviationComment([deviation('2026-11-16')], now).trend).toBeNull();
  });

  it('has nothing to say of nothing', () => {
    expect(deviationComment([], now)).toEqual({ count: 0, bad: 0, largest: null, axes: [], commonCause: null, trend: null });
  });
});
