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
});
