import type { DeviationRow } from '../model/follow-up-records';
import { day, record, stop, workshop } from '../tracking/tracking-fixture';
import { notedDeviations } from './noted-deviations';

const note = (changes: Partial<DeviationRow>): DeviationRow => ({
  ...{ id: 'E1', date: null, kind: 'quality', subject: 'OF-1', operation: 10, planned: null, actual: null, cause: null },
  ...{ comment: null, reportedBy: null, state: 'open' },
  ...changes,
});
/** 12 pieces lost of 100, none planned: quality +12, quantity -12; times fit. */
const progress = [record('2026-11-23T08:00', '2026-11-23T11:50', { good: 88, scrap: 12, cause: 'Burr' })];
const shown = (deviations: readonly DeviationRow[], more: Parameters<typeof workshop>[0] = {}) =>
  notedDeviations(workshop({ progress, ...more, deviations })).map(({ axis, key, difference, cause, found, state }) => [
    ...[axis, key, difference, cause, found, state],
  ]);

it('says of a deviation that was found what the planner says, and keeps the others as they are', () => {
  const rows = shown([note({ cause: 'Blunt tool', actual: 10, state: 'treated' })]);
  expect(rows).toContainEqual(['quality', 'OF-1', 10, 'Blunt tool', true, 'treated']);
  expect(rows).toContainEqual(['quantity', 'OF-1', -12, 'Burr', true, 'open']);
  expect(rows.filter(([axis]) => axis === 'quality')).toHaveLength(1);
});

it('finds the one that is meant in other spelling and without its operation, and counts a second row as one more', () => {
  const rows = shown([note({ subject: ' of-1', operation: null, comment: 'Seen' }), note({ id: 'E2', actual: 3 })]);
  expect(rows.filter(([axis]) => axis === 'quality')).toEqual([
    ['quality', 'OF-1', 12, 'Burr', true, 'open'],
    ['quality', 'OF-1', 3, null, false, 'open'],
  ]);
});

it('puts what concerns people first, one event where no number is given, and dismissed ones last', () => {
  const rows = shown([
    note({ kind: 'safety', subject: 'LATHE', operation: null, date: day('2026-11-23'), cause: 'Guard open' }),
    note({ id: 'E2', kind: 'regulation', subject: 'OF-9', operation: null, actual: 2 }),
    note({ id: 'E3', state: 'dismissed' }),
  ]);
  expect(rows[0]).toEqual(['safety', 'LATHE', 1, 'Guard open', false, 'open']);
  expect(rows[1]).toEqual(['regulation', 'OF-9', 2, null, false, 'open']);
  expect(rows.at(-1)).toEqual(['quality', 'OF-1', 12, 'Burr', true, 'dismissed']);
});

it('takes an event of another day for another event, and days late for a date', () => {
  const stops = [stop('2026-11-23T08:00', '2026-11-23T09:00', { cause: 'Near miss' })];
  const input = workshop({
    stops,
    deviations: [
      note({ kind: 'safety', subject: 'LATHE', operation: null, date: day('2026-11-20') }),
      note({ id: 'E2', kind: 'date', subject: 'OF-1', operation: null, actual: 3 }),
    ],
  });
  const rows = notedDeviations(input, (text) => (text === 'Near miss' ? 'safety' : null));
  expect(
    rows
      .filter(({ axis }) => axis === 'safety')
      .map(({ found }) => found)
      .sort(),
  ).toEqual([false, true]);
  expect(rows.find(({ axis }) => axis === 'date')).toMatchObject({
    difference: 3,
    unit: 'days',
    bad: true,
    planned: null,
    object: 'order',
  });
});
