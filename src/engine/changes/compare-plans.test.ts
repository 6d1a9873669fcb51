import fc from 'fast-check';
import type { LastPlan } from '../model/last-plan';
import type { PlanOperation, PlanOrder } from '../model/plan';
import { comparePlans } from './compare-plans';

interface Line {
  readonly order: string;
  readonly quantity: number;
  readonly start: number;
  readonly finish: number;
  readonly resource: string;
  readonly operations: readonly number[];
}

const line = (order: string, more: Partial<Line> = {}): Line => ({
  order,
  quantity: 10,
  start: 1000,
  finish: 1060,
  resource: 'M1',
  operations: [10],
  ...more,
});

/** Only what the comparison reads. */
const orders = (lines: readonly Line[]) =>
  lines.map(({ order, quantity, start, finish }) => ({ order, item: `item of ${order}`, quantity, start, finish }) as PlanOrder);
const operations = (lines: readonly Line[]) =>
  lines.flatMap(({ order, start, finish, resource, operations: own }) =>
    own.map((operation) => ({ order, operation, item: `item of ${order}`, resource, start, finish }) as PlanOperation),
  );
const planOf = (lines: readonly Line[]) => ({ orders: orders(lines), operations: operations(lines) }) as unknown as LastPlan;
const compare = (before: readonly Line[] | null, after: readonly Line[]) =>
  comparePlans(before === null ? undefined : planOf(before), orders(after), operations(after));
const kinds = (before: readonly Line[], after: readonly Line[]) =>
  compare(before, after).rows.map(({ kind, order, operation }) => [kind, order, operation]);

describe('comparePlans', () => {
  it('compares nothing when there was no plan', () => {
    expect(compare(null, [line('A')])).toEqual({ compared: false, rows: [] });
  });

  it('finds orders that are new, gone, or of another quantity', () => {
    const before = [line('A'), line('B'), line('C')];
    const after = [line('B', { quantity: 12 }), line('C'), line('D', { start: 500 })];
    expect(kinds(before, after)).toEqual([
      ['new-order', 'D', null],
      ['gone-order', 'A', null],
      ['quantity', 'B', null],
    ]);
  });

  it('says of a moved operation from when to when, and nothing of its order beside', () => {
    const { rows } = compare([line('A')], [line('A', { start: 1100, finish: 1160 })]);
    expect(rows).toEqual([
      {
        kind: 'moved',
        order: 'A',
        operation: 10,
        item: 'item of A',
        before: { start: 1000, finish: 1060, resource: 'M1', quantity: null },
        after: { start: 1100, finish: 1160, resource: 'M1', quantity: null },
      },
    ]);
  });

  it('calls a change of resource that, even when the operation moved as well', () => {
    expect(kinds([line('A')], [line('A', { start: 1100, resource: 'M2' })])).toEqual([['resource', 'A', 10]]);
  });

  it('says of a purchase that it moved', () => {
    expect(kinds([line('A', { operations: [] })], [line('A', { operations: [], finish: 1200 })])).toEqual([['moved', 'A', null]]);
  });

  it('takes less than a minute for no move', () => {
    expect(kinds([line('A', { start: 999.4 })], [line('A')])).toEqual([]);
  });

  it('finds nothing between a plan and itself, and the same whatever the order of the rows', () => {
    const aLine = fc.record({
      quantity: fc.integer({ min: 1, max: 3 }),
      start: fc.integer({ min: 0, max: 3 }),
      finish: fc.integer({ min: 4, max: 6 }),
      resource: fc.constantFrom('M1', 'M2'),
      operations: fc.constantFrom([], [10], [10, 20]),
    });
    const aPlan = fc.uniqueArray(fc.tuple(fc.constantFrom('A', 'B', 'C', 'D', 'E'), aLine), { selector: ([order]) => order });
    const shuffled = (lines: readonly Line[]) => [...lines].reverse().sort((a, b) => a.quantity - b.quantity);
    fc.assert(
      fc.property(aPlan, aPlan, (some, others) => {
        const before = some.map(([order, more]) => line(order, more));
        const after = others.map(([order, more]) => line(order, more));
        expect(compare(before, before).rows).toEqual([]);
        expect(compare(shuffled(before), shuffled(after))).toEqual(compare(before, after));
      }),
    );
  });
});
