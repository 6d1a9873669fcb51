import type { LatenessReason, PlanDemand } from '../model/plan';
import type { ProgressRow, StopRow } from '../model/input';
import { deviations } from './deviations';

const late = (priority: number, days: number, ...reasons: Partial<LatenessReason>[]) =>
  ({ priority, lateMinutes: days * 1440, reasons }) as unknown as PlanDemand;
const stop = (cause: string | null, hours: number) => ({ cause, start: 0, end: hours * 60 }) as StopRow;
const scrapped = (cause: string | null, scrap: number) => ({ cause, scrap }) as ProgressRow;

const rowsOf = (subject: string, ...source: Parameters<typeof deviations>) =>
  deviations(...source)
    .find((pareto) => pareto.subject === subject)!
    .rows.map(({ cause, reasonKind, value, count }) => [cause, reasonKind, value, count]);

describe('deviations', () => {
  it('weighs lateness by priority and gathers it by its root, not by the way there', () => {
    const demands = [
      late(1, 2, { kind: 'order', item: 'leg' }, { kind: 'machine', resource: 'R1' }),
      late(3, 1, { kind: 'machine', resource: 'R1' }),
      late(3, 4, { kind: 'material', item: 'R1' }),
      late(2, 0),
    ];
    expect(rowsOf('lateness', demands, [], [])).toEqual([
      ['R1', 'machine', 13, 2],
      ['R1', 'material', 12, 1],
    ]);
  });

  it('counts stops in hours and scrap in units by cause, without what costs nothing', () => {
    const stops = [stop('Breakdown', 1.5), stop('Changeover', 2), stop('Breakdown', 1), stop('Check', 0), stop(null, 0.5)];
    expect(rowsOf('stops', [], stops, [])).toEqual([
      ['Breakdown', null, 2.5, 2],
      ['Changeover', null, 2, 1],
      ['', null, 0.5, 1],
    ]);
    expect(rowsOf('scrap', [], [], [scrapped('Porosity', 3), scrapped('Size', 5), scrapped('Size', 0)])).toEqual([
      ['Size', null, 5, 1],
      ['Porosity', null, 3, 1],
    ]);
  });
});
