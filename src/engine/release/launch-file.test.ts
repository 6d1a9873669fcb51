import { anItem, anOperation, anOrder, at, plantInput } from '../mrp/netting-fixture';
import type { PlanningInput, ProgressRow } from '../model/input';
import { launchProposals } from './launch-file';

const record = (more: Partial<ProgressRow>): ProgressRow => ({
  date: null,
  order: 'MO-1',
  operation: 10,
  resource: null,
  operator: null,
  good: 0,
  scrap: 0,
  rework: 0,
  start: null,
  end: null,
  cause: null,
  remark: null,
  ...more,
});

function inputOf(progress: readonly ProgressRow[], scrap = 0): PlanningInput {
  return plantInput({
    items: [anItem('PUMP', { kind: 'make', scrap })],
    routings: [anOperation('PUMP', 10, { setupTime: 60, unitTime: 2 }), anOperation('PUMP', 20, { setupTime: 0, unitTime: 1 })],
    orders: [anOrder('MO-1', 'PUMP', 100, '2026-12-01', { kind: 'make' }), anOrder('MO-2', 'PUMP', 100, '2026-12-01', { kind: 'make' })],
    progress,
  });
}

describe('what the workshop says against the launch file', () => {
  it('multiplies the yields of the operations: 90 of 100, then 81 of 90, lose 19 of 100', () => {
    const progress = [record({ good: 90, scrap: 10 }), record({ operation: 20, good: 81, scrap: 9 })];
    expect(launchProposals(inputOf(progress, 0.05))).toMatchObject([{ kind: 'scrap', item: 'PUMP', current: 0.05, sample: 90, orders: 1 }]);
    expect(launchProposals(inputOf(progress, 0.05))[0].observed).toBeCloseTo(0.19, 12);
  });

  it('says nothing where the tables are right, or where too little was made to know', () => {
    expect(launchProposals(inputOf([record({ good: 95, scrap: 5 })], 0.05))).toEqual([]);
    expect(launchProposals(inputOf([record({ good: 5, scrap: 5 })]))).toEqual([]);
  });

  it('takes the setup off the first record of an order only, and the middle of the records', () => {
    // MO-1: 60 min setup + 30 × 3 min, then 20 × 3 min; MO-2: 60 min setup + 10 × 4 min. Standard 2 min: the middle is 3.
    const progress = [
      record({ good: 30, start: at('2026-11-20T08:00'), end: at('2026-11-20T10:30') }),
      record({ good: 20, start: at('2026-11-20T10:30'), end: at('2026-11-20T11:30') }),
      record({ order: 'MO-2', good: 10, start: at('2026-11-20T12:00'), end: at('2026-11-20T13:40') }),
    ];
    expect(launchProposals(inputOf(progress))).toEqual([
      { kind: 'unit-time', item: 'PUMP', operation: 10, current: 2, observed: 3, sample: 3, orders: 2 },
    ]);
  });

  it('finds the setup in what the first record of an order takes beyond its pieces', () => {
    // Each order: 110 min for 10 pieces, then 20 min for 10: 2 min a piece, so that 90 min were setup; the table says 60.
    const progress = ['A', 'B', 'C'].flatMap((order) => [
      record({ order, good: 10, start: at('2026-11-20T08:00'), end: at('2026-11-20T09:50') }),
      record({ order, good: 10, start: at('2026-11-20T10:00'), end: at('2026-11-20T10:20') }),
    ]);
    const input = inputOf(progress);
    const orders = ['A', 'B', 'C'].map((order) => anOrder(order, 'PUMP', 20, '2026-12-01', { kind: 'make' }));
    expect(launchProposals({ ...input, orders })).toEqual([
      { kind: 'setup-time', item: 'PUMP', operation: 10, current: 60, observed: 90, sample: 3, orders: 3 },
    ]);
  });

  it('proposes the over-launch that would have been enough for nine of ten orders, closed ones too', () => {
    // 60 of 500 were lost, as the table says. Who lost 20 of 100 would have needed 0.88 ÷ 0.8 − 1 = a tenth on top.
    const progress = [10, 10, 10, 10, 20].map((scrap, index) => record({ order: `old-${index}`, item: 'PUMP', good: 100 - scrap, scrap }));
    const proposals = launchProposals(inputOf(progress, 0.12));
    expect(proposals).toMatchObject([{ kind: 'over-launch', item: 'PUMP', current: 0, sample: 5, orders: 5 }]);
    expect(proposals[0].observed).toBeCloseTo(0.1, 12);
  });
});
