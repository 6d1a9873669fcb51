import fc from 'fast-check';
import { NOW, aDemand, anOrder, date, plantInput } from '../mrp/netting-fixture';
import { aMovement } from '../purchasing/purchasing.test-support';
import { conformity } from './conformity';

const input = plantInput({
  parameters: { toleranceDays: 1 },
  orders: [anOrder('PO-1', 'A', 100, '2026-11-20'), anOrder('PO-2', 'B', 10, '2026-11-20')],
  demands: [aDemand('D1', 'A', 5, '2026-11-27')],
});

describe('conformity', () => {
  const { differences, onTimeShare, inFullShare, onTimeInFullShare, counted } = conformity(
    [
      aMovement('as agreed', 'PO-1', 'A', 40, '2026-11-16', ['2026-11-16', 40]),
      aMovement('a day early', 'OLD', 'A', 10, '2026-11-16', ['2026-11-15', 10]),
      aMovement('late and short', 'OLD', 'A', 10, '2026-11-16', ['2026-11-18', 8]),
      aMovement('early, too many', 'OLD', 'A', 10, '2026-11-16', ['2026-11-12', 12]),
      aMovement('refused', 'OLD', 'A', 10, '2026-11-16', ['2026-11-16', 10], { rejected: 3 }),
      aMovement('other item', 'PO-2', 'A', 10, '2026-11-16', ['2026-11-16', 10]),
      aMovement('overdue', 'PO-1', 'A', 60, '2026-11-20'),
      aMovement('to come', 'PO-1', 'A', 60, '2026-11-23'),
    ],
    input,
    NOW,
  );
  const of = (id: string) => differences.find(({ movement }) => movement.id === id);

  it('lists what differs, in what and by how much', () => {
    expect(differences.map(({ movement, differences: kinds }) => [movement.id, ...kinds])).toEqual([
      ['late and short', 'late', 'short'],
      ['early, too many', 'early', 'over'],
      ['refused', 'rejected'],
      ['other item', 'other-item'],
      ['overdue', 'overdue'],
    ]);
    expect(of('late and short')).toMatchObject({ quantityDifference: -2, days: 2 });
    expect(of('early, too many')).toMatchObject({ quantityDifference: 2, days: -4 });
    expect(of('other item')).toMatchObject({ expectedItem: 'B' });
    expect(of('overdue')).toMatchObject({ quantityDifference: null, days: 3 });
  });

  it('counts on time and in full by hand: seven are done or overdue', () => {
    expect([counted, onTimeShare, inFullShare, onTimeInFullShare]).toEqual([7, 5 / 7, 4 / 7, 4 / 7]);
  });

  it('sees several receipts of an order together', () => {
    const twice = [60, 50].map((quantity, index) => aMovement(`R${index}`, 'PO-1', 'A', quantity, '2026-11-16', ['2026-11-16', quantity]));
    const found = conformity(twice, input, NOW).differences;
    expect(found.map(({ differences: kinds, doneOfOrder, ordered }) => [kinds, doneOfOrder, ordered])).toEqual([
      [['beyond-order'], 110, 100],
      [['beyond-order'], 110, 100],
    ]);
  });

  it('compares to the minute where both have a time', () => {
    const timed = { ...aMovement('R', null, 'A', 1, '2026-11-16', ['2026-11-16', 1]), date: date('2026-11-16T10:00') };
    expect(conformity([{ ...timed, doneDate: date('2026-11-16T10:01') }], input, NOW).onTimeShare).toBe(0);
    expect(conformity([{ ...timed, doneDate: date('2026-11-16') }], input, NOW).onTimeShare).toBe(1);
  });

  it('has nothing to say when nothing has happened', () => {
    expect(conformity([], input, NOW)).toEqual({
      counted: 0,
      onTimeShare: null,
      inFullShare: null,
      onTimeInFullShare: null,
      differences: [],
    });
  });

  it('never calls on time and in full what is listed as late, short, rejected or overdue', () => {
    const day = fc.integer({ min: 1, max: 22 }).map((number) => `2026-11-${String(number).padStart(2, '0')}`);
    const movement = fc.tuple(
      day,
      fc.option(day),
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 0, max: 25 }),
      fc.integer({ min: 0, max: 3 }),
    );
    fc.assert(
      fc.property(fc.array(movement, { minLength: 1, maxLength: 10 }), (given) => {
        const movements = given.map(([planned, done, quantity, received, rejected], index) =>
          aMovement(String(index), null, 'A', quantity, planned, done === null ? undefined : [done, received], { rejected }),
        );
        const result = conformity(movements, input, NOW);
        const failed = result.differences.filter(({ differences: kinds, movement: { quantity, doneQuantity, rejected } }) => {
          const short = (doneQuantity ?? 0) - (rejected ?? 0) < quantity;
          return kinds.some((kind) => kind === 'late' || kind === 'overdue') || short;
        });
        expect(result.onTimeInFullShare).toBeCloseTo(1 - failed.length / result.counted, 9);
      }),
    );
  });
});
