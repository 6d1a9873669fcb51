import fc from 'fast-check';
import { anOperation } from '../mrp/netting-fixture';
import { createRoutingBook, linkOperations } from './routing';

describe('linkOperations', () => {
  it('follows the next number when no next operation is given, whatever the order of the rows', () => {
    const routing = linkOperations([30, 10, 20].map((number) => anOperation('A', number)));
    expect(routing.operations.map(({ operation }) => operation)).toEqual([10, 20, 30]);
    expect(routing.successors).toEqual([[1], [2], []]);
  });

  it('lets two operations go on in parallel and join', () => {
    const routing = linkOperations([
      anOperation('A', 10, { next: [20, 30] }),
      anOperation('A', 20, { next: [40] }),
      anOperation('A', 30, { next: [40] }),
      anOperation('A', 40, { next: [] }),
    ]);
    expect(routing.predecessors).toEqual([[], [0], [0], [1, 2]]);
  });

  it('drops the link that closes a cycle, and one to an operation that does not exist', () => {
    const routing = linkOperations([anOperation('A', 10, { next: [20, 99] }), anOperation('A', 20, { next: [10] })]);
    expect(routing.successors).toEqual([[1], []]);
  });

  it('puts every operation after its predecessors, with any links at all', () => {
    const links = fc.array(fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(links, (nexts) => {
        const routing = linkOperations(nexts.map((next, index) => anOperation('A', index + 1, { next })));
        const place = new Map(routing.order.map((index, position) => [index, position]));
        expect(place.size).toBe(nexts.length);
        routing.successors.forEach((own, index) => own.forEach((next) => expect(place.get(next)!).toBeGreaterThan(place.get(index)!)));
      }),
    );
  });
});

describe('createRoutingBook', () => {
  const book = createRoutingBook([
    anOperation('A', 10, { alternative: 'slow' }),
    anOperation('A', 20),
    anOperation('A', 30, { alternative: 'quick' }),
    anOperation('B', 10, { alternative: 'first' }),
    anOperation('B', 10, { alternative: 'second' }),
  ]);
  const operations = (item: string, alternative: string | null) => book.routing(item, alternative)?.operations.map((row) => row.operation);

  it('takes the rows of the alternative that is asked for', () => expect(operations('A', 'quick')).toEqual([30]));
  it('prefers the rows without an alternative', () => expect(operations('A', null)).toEqual([20]));
  it('falls back to them when the alternative is unknown', () => expect(operations('A', 'other')).toEqual([20]));
  it('takes the alternative named first when all rows have one', () =>
    expect(book.routing('B', null)?.operations[0].alternative).toBe('first'));
  it('knows no routing of a bought item', () => expect(book.routing('C', null)).toBeNull());
});
