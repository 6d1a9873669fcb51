import fc from 'fast-check';
import type { ProgressRow } from '../model/input';
import { overlappingRecords } from './record-overlaps';
import { recordDoubts, recordFaults } from './record-problems';
import { at, day, lathe, order, record, rod, turning, workshop } from './tracking-fixture';

const NOW = at('2026-11-24T00:00');
const told = (rows: readonly ProgressRow[], changes: Parameters<typeof workshop>[0] = {}) =>
  [...recordFaults(rows, workshop(changes), NOW), ...recordDoubts(rows, workshop(changes))].map(
    ({ record: place, code, column }) => `${place} ${code} ${column}`,
  );

describe('a record of progress', () => {
  it('that can be is not spoken of', () => {
    // 60 pieces of 2 min after 30 min of setup: two hours and a half.
    expect(told([record('2026-11-23T08:00', '2026-11-23T10:30', { good: 58, scrap: 2 })])).toEqual([]);
  });

  it.each<[string, ProgressRow, string[]]>([
    ['an unknown order', record(null, null, { date: day('2026-11-23'), order: 'NIX', good: 1 }), ['0 progress.order-unknown order']],
    ['a closed order with its item', record(null, null, { date: day('2026-11-23'), order: 'OLD', item: 'ROD', good: 1 }), []],
    [
      'an unknown operation',
      record(null, null, { date: day('2026-11-23'), operation: 15, good: 1 }),
      ['0 progress.operation-unknown operation'],
    ],
    ['a start to come', record('2026-11-24T08:00', null, { good: 1 }), ['0 progress.in-future start']],
    ['an end to come', record('2026-11-23T23:00', '2026-11-24T00:20', { good: 20 }), ['0 progress.in-future end']],
    ['an end before its start', record('2026-11-23T10:00', '2026-11-23T09:00', { good: 1 }), ['0 progress.ends-before-start end']],
    ['nothing at all', record(null, null, { date: day('2026-11-23') }), ['0 progress.nothing-recorded good']],
    // A hundred pieces take 200 min; five times faster is 40.
    ['a pace of minutes for hours', record('2026-11-23T08:00', '2026-11-23T08:39', { good: 100 }), ['0 progress.rate-far-off end']],
    ['a pace just within', record('2026-11-23T08:00', '2026-11-23T08:40', { good: 100 }), []],
    // One piece and its setup take 32 min; five times slower is 160.
    ['a pace far too slow', record('2026-11-23T08:00', '2026-11-23T10:41', { good: 1 }), ['0 progress.rate-far-off end']],
  ])('with %s is told at its column', (_, row, expected) => {
    expect(told([row])).toEqual(expected);
  });

  it('that goes beyond what was launched is told from that record on, with the over-launch that the item may have', () => {
    const piecesOf = (good: number, scrap: number): ProgressRow => record(null, null, { date: day('2026-11-23'), good, scrap });
    const rows = [piecesOf(60, 0), piecesOf(35, 5), piecesOf(4, 0), piecesOf(2, 0)];
    // 100 launched: 60, 100, 104, 106.
    expect(told(rows)).toEqual(['2 progress.beyond-launched good', '3 progress.beyond-launched good']);
    expect(told(rows, { items: [rod({ overLaunch: 0.05 })] })).toEqual(['3 progress.beyond-launched good']);
    const other = rows.map((row, place) => (place === 3 ? { ...row, operation: 20 } : row));
    expect(told(other, { routings: [turning(), turning({ operation: 20 })] })).toEqual(['2 progress.beyond-launched good']);
  });

  it('that needs a unit too many is told, the last of those that collide, and not when a second person works on the same operation', () => {
    const rows = [
      record('2026-11-23T08:00', '2026-11-23T10:00', { good: 40, operator: 'Ann' }),
      record('2026-11-23T10:00', '2026-11-23T11:00', { good: 20 }),
      record('2026-11-23T09:00', '2026-11-23T10:00', { order: 'OF-2', good: 20 }),
      record('2026-11-23T08:30', '2026-11-23T09:30', { good: 20, operator: 'Bob' }),
    ];
    const orders = [order(), order({ order: 'OF-2' })];
    const [problem] = recordDoubts(rows, workshop({ orders }));
    expect(problem).toMatchObject({ record: 2, code: 'progress.overlap', parameters: { resource: 'LATHE', order: 'OF-1', operation: 10 } });
    expect(told(rows, { orders })).toHaveLength(1);
    expect(told(rows, { orders, resources: [lathe({ count: 2 })] })).toEqual([]);
  });
});

describe('overlaps', () => {
  const arbitrary = fc.record({
    start: fc.integer({ min: 0, max: 30 }),
    length: fc.integer({ min: 1, max: 12 }),
    resource: fc.constantFrom('A', 'B'),
  });
  it('once the told records are set aside, leave at no minute more than there are units; and without more, none is told', () => {
    fc.assert(
      fc.property(fc.array(arbitrary, { maxLength: 12 }), fc.integer({ min: 1, max: 3 }), (drawn, units) => {
        const rows = drawn.map(({ start, length, resource }, place) => ({
          ...record(null, null, { order: `O-${place}` }),
          ...{ start, end: start + length, resource },
        }));
        const told = overlappingRecords(rows, new Map([...'AB'].map((name) => [name, units])));
        const most = (left: readonly ProgressRow[]): number => {
          let highest = 0;
          for (const resource of 'AB')
            for (let minute = 0; minute < 45; minute++)
              highest = Math.max(
                highest,
                left.filter((row) => row.resource === resource && (row.start ?? 0) <= minute && minute < (row.end ?? 0)).length,
              );
          return highest;
        };
        expect(most(rows.filter((_, place) => !told.has(place)))).toBeLessThanOrEqual(units);
        expect(told.size === 0).toBe(most(rows) <= units);
      }),
    );
  });
});
