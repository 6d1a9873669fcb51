import fc from 'fast-check';
import { MASTER_SCHEDULE_PEG, SAFETY_STOCK_PEG } from '../model/plan';
import type { Netting, PegLink } from '../mrp/netting';
import { orderPegs } from './order-pegs';

const peg = (order: number, quantity: number, consumer: PegLink['consumer']): PegLink => ({
  item: '',
  quantity,
  supply: { kind: 'order', order },
  consumer,
  needAt: 0,
});
const demand = (index: number) => ({ kind: 'demand', demand: index }) as const;
const order = (index: number) => ({ kind: 'order', order: index, operation: null }) as const;
const pegsOf = (orders: number, pegs: readonly PegLink[]) =>
  orderPegs({ orders: Array.from({ length: orders }), pegs } as unknown as Netting, ['D0', 'D1', 'D2']);

describe('orderPegs', () => {
  it('shares what an order supplies to another among the demands that the other serves', () => {
    // Order 0 makes 6 units for D0 and 2 for D1; order 1 makes 4 components for each of its 8.
    const pegs = [peg(0, 6, demand(0)), peg(0, 2, demand(1)), peg(1, 32, order(0))];
    expect(pegsOf(2, pegs)[1]).toEqual([
      { demand: 'D0', quantity: 24 },
      { demand: 'D1', quantity: 8 },
    ]);
  });

  it('names safety stock and the programme, also at the end of a chain', () => {
    const pegs = [peg(0, 1, { kind: 'safety-stock' }), peg(0, 3, { kind: 'programme', line: 0 }), peg(1, 8, order(0))];
    expect(pegsOf(2, pegs)[1]).toEqual([
      { demand: SAFETY_STOCK_PEG, quantity: 2 },
      { demand: MASTER_SCHEDULE_PEG, quantity: 6 },
    ]);
  });

  it('has no pegs of an order that serves nobody', () => {
    expect(pegsOf(2, [peg(1, 5, order(0))])).toEqual([[], []]);
  });

  it('loses no unit that reaches a demand, whoever passes it on', () => {
    const quantity = fc.integer({ min: 1, max: 50 });
    const chain = fc.tuple(quantity, quantity, quantity, quantity, quantity);
    fc.assert(
      fc.property(chain, ([a, b, c, d, e]) => {
        const pegs = [peg(0, a, demand(0)), peg(1, b, demand(1)), peg(1, c, order(0)), peg(2, d, order(0)), peg(2, e, order(1))];
        const total = (index: number) => pegsOf(3, pegs)[index].reduce((sum, row) => sum + row.quantity, 0);
        expect([total(0), total(1), total(2)]).toEqual([a, expect.closeTo(b + c, 4), expect.closeTo(d + e, 4)]);
      }),
    );
  });
});
