import fc from 'fast-check';
import type { Finding, Severity } from '../model/finding';
import { anItem, aDemand, plantInput } from '../mrp/netting-fixture';
import { dataQuality, withQualityPoint, type QualityPoint } from './quality-score';

const input = plantInput({
  items: Array.from({ length: 10 }, (_, row) => anItem(`I${row}`, { source: { table: 'Items', row } })),
  demands: Array.from({ length: 30 }, (_, row) => ({ ...aDemand(`D${row}`, 'I0', 1, '2026-12-04'), source: { table: 'Demand', row } })),
});
const found = (severity: Severity, table: string, row: number, code = 'number.as-text'): Finding => ({
  severity,
  code,
  parameters: {},
  table,
  row,
});

describe('the quality score', () => {
  it('is 100 without a finding, and unknown without a row', () => {
    expect(dataQuality(input, [])).toMatchObject({ score: 100, rows: 40, affected: 0 });
    expect(dataQuality(plantInput({}), []).score).toBeNull();
  });

  it('takes from each row by its worst finding: by hand', () => {
    const quality = dataQuality(input, [
      found('warning', 'Items', 0),
      found('info', 'Items', 0),
      found('info', 'Items', 1),
      found('error', 'Demand', 5),
      found('warning', 'Demand', 5),
      // Left out by reading: a row of the table all the same.
      found('error', 'Demand', 30),
    ]);
    // Items lose 0.5 + 0.1 of 10; Demand 2 of 31; together 2.6 of 41.
    expect(quality.tables).toEqual([
      { table: 'Demand', rows: 31, errors: 2, warnings: 0, infos: 0, score: 93.5 },
      { table: 'Items', rows: 10, errors: 0, warnings: 1, infos: 1, score: 94 },
    ]);
    expect(quality).toMatchObject({ rows: 41, affected: 4, score: 93.7 });
  });

  it('passes over what the plan says of itself, and what stands in no row', () => {
    const ofPlan = ['late.machine', 'plan.shortage', 'netting.expedite', 'place.pinned-machine'].map((code) =>
      found('error', 'Demand', 1, code),
    );
    expect(dataQuality(input, [...ofPlan, { severity: 'error', code: 'table.none-usable', parameters: {} }]).score).toBe(100);
  });

  it('stays between 0 and 100, and never gets better by one more finding', () => {
    const any = fc.record({
      severity: fc.constantFrom<Severity>('error', 'warning', 'info'),
      table: fc.constantFrom('Items', 'Demand'),
      row: fc.integer({ min: 0, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 30 }), any, (rows, one) => {
        const findings = rows.map(({ severity, table, row }) => found(severity, table, row));
        const before = dataQuality(input, findings).score ?? 0;
        const after = dataQuality(input, [...findings, found(one.severity, one.table, one.row)]).score ?? 0;
        expect(after).toBeLessThanOrEqual(before);
        expect(after).toBeGreaterThanOrEqual(0);
        expect(before).toBeLessThanOrEqual(100);
      }),
    );
  });
});

describe('the history of scores', () => {
  const point = (at: number, score = 90): QualityPoint => ({ at, score, affected: 0 });

  it('keeps one score a moment, the last one, in order of time', () => {
    expect(withQualityPoint([point(10), point(20)], point(10, 95))).toEqual([point(10, 95), point(20)]);
    expect(withQualityPoint([point(10), point(30)], point(20))).toEqual([point(10), point(20), point(30)]);
  });

  it('forgets the oldest', () => {
    const long = Array.from({ length: 40 }, (_, at) => at).reduce<readonly QualityPoint[]>(
      (all, at) => withQualityPoint(all, point(at)),
      [],
    );
    expect(long.map(({ at }) => at)).toEqual(Array.from({ length: 26 }, (_, index) => 14 + index));
  });

  it('does not change when a run is repeated', () => {
    const once = withQualityPoint([point(1)], point(2));
    expect(withQualityPoint(once, point(2))).toEqual(once);
  });
});
