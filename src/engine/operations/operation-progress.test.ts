import type { OpenOrder, ProgressRow } from '../model/input';
import { anOperation, anOperationRow, anOrder, date, NOW, plantInput } from '../mrp/netting-fixture';
import { progressOfOrder } from './operation-progress';
import { createOrderHistory } from './order-history';
import { linkOperations } from './routing';

const routing = linkOperations([10, 20, 30].map((number) => anOperation('A', number)));

function states(order: Partial<OpenOrder>, rows: Parameters<typeof anOperationRow>[], progress: ProgressRow[] = []) {
  const orderOperations = rows.map(([, operation, more]) => anOperationRow('O', operation, more));
  const history = createOrderHistory(plantInput({ orderOperations, progress }));
  return progressOfOrder(routing, anOrder('O', 'A', 20, '2026-12-01', { kind: 'make', ...order }), history, NOW);
}

describe('progressOfOrder', () => {
  it('leaves launched - good - scrapped there', () => {
    const [first, second] = states({}, [['O', 10, { done: 5, scrapped: 1 }]]);
    expect([first.state, first.remaining]).toEqual(['begun', 14]);
    expect([second.state, second.remaining]).toEqual(['open', 20]);
  });

  it('is done when nothing remains', () => {
    expect(states({}, [['O', 10, { done: 19, scrapped: 1 }]])[0].state).toBe('done');
  });

  it('is done when all that came from before has been processed, scrap before it being lost', () => {
    const progress = states({}, [
      ['O', 10, { done: 18, scrapped: 2 }],
      ['O', 20, { done: 17, scrapped: 1 }],
    ]);
    expect(progress.map(({ state }) => state)).toEqual(['done', 'done', 'open']);
  });

  it('is not done while the operation before may still send more', () => {
    const progress = states({}, [
      ['O', 10, { done: 17, scrapped: 2 }],
      ['O', 20, { done: 18 }],
    ]);
    expect(progress.map(({ state }) => state)).toEqual(['begun', 'begun', 'open']);
  });

  it('is done when the planner says that no time remains of begun work, but not when the work has not begun', () => {
    expect(states({}, [['O', 10, { done: 3, remainingTime: 0 }]])[0].state).toBe('done');
    expect(states({}, [['O', 10, { remainingTime: 0 }]])[0].state).toBe('open');
  });

  it('takes the first operation of a started order without any report as begun', () => {
    expect(states({ status: 'started' }, []).map(({ state }) => state)).toEqual(['begun', 'open', 'open']);
  });

  it('does not when its row says that it starts later', () => {
    const [first] = states({ status: 'started' }, [['O', 10, { start: date('2026-11-24T06:00') }]]);
    expect(first.state).toBe('open');
  });

  it('adds up Progress where OrderOperations has no row', () => {
    const row = { order: 'O', operator: null, rework: 0, start: null, end: null, cause: null, remark: null, date: null, resource: 'M1' };
    const reports = [
      { ...row, operation: 10, good: 4, scrap: 1 },
      { ...row, operation: 10, good: 6, scrap: 0, resource: null },
    ];
    const [first] = states({}, [], reports);
    expect([first.state, first.remaining, first.resource]).toEqual(['begun', 9, 'M1']);
  });
});
