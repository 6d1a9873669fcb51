import { parseLotRule } from '../lots/parse-lot-rule';
import { aDemand, aLine, anItem, netPlant, someStock } from './netting-fixture';
import { demandsServedBy, pegsOfOrder, suppliesOf, type SupplyNode } from './pegging';

/** P and Q both consume C; C is launched in tens, so that one order of it serves both. */
const plant = netPlant({
  items: [
    anItem('P', { kind: 'make' }),
    anItem('Q', { kind: 'make' }),
    anItem('C', { kind: 'make', lotRule: parseLotRule('POQ:28;MULT:10')! }),
    anItem('RAW'),
  ],
  bom: [aLine('P', 'C', 2), aLine('Q', 'C', 1), aLine('C', 'RAW', 3)],
  stock: [someStock('C', 1), someStock('RAW', 6)],
  demands: [aDemand('D1', 'P', 3, '2026-11-25'), aDemand('D2', 'Q', 4, '2026-11-26'), aDemand('D3', 'P', 1, '2026-11-26')],
});

const indexOf = (id: string): number => plant.netting.orders.findIndex((order) => order.id === id);

describe('pegging', () => {
  it('finds the demands that an order serves at the end of the chain, in units of that order', () => {
    // D1 wants 6 C, one of them from stock; D2 4, D3 2: 11 of the 20 launched.
    expect(pegsOfOrder(plant.netting, plant.input.demands, indexOf('C/1'))).toEqual([
      { demand: 'D1', quantity: 5 },
      { demand: 'D2', quantity: 4 },
      { demand: 'D3', quantity: 2 },
    ]);
  });

  it('shares what an order consumes in proportion to what it is wanted for', () => {
    const served = demandsServedBy(plant.netting, indexOf('RAW/1'));
    // 54 of the 60 RAW are bought; C/1 is wanted for 5, 4 and 2.
    expect(served.map(({ quantity }) => quantity)).toEqual(
      [(54 * 5) / 11, (54 * 4) / 11, (54 * 2) / 11].map((value) => expect.closeTo(value)),
    );
  });

  it('follows a demand down to stock and purchases', () => {
    const line = ({ supply, quantity, supplies }: SupplyNode): unknown => [
      supply.kind === 'order' ? plant.netting.orders[supply.order].id : `lot ${supply.lot}`,
      Math.round(quantity * 1000) / 1000,
      supplies.map(line),
    ];
    const share = (quantity: number, part: number): number => Math.round(((quantity * part) / 11) * 1000) / 1000;
    expect(suppliesOf(plant.netting, 0).map(line)).toEqual([
      [
        'P/1',
        3,
        [
          ['lot 0', 1, []],
          [
            'C/1',
            5,
            [
              ['lot 1', share(6, 5), []],
              ['RAW/1', share(54, 5), []],
            ],
          ],
        ],
      ],
    ]);
  });

  it('knows nothing below a demand that is met from stock, and nothing of a demand without a peg', () => {
    const { netting } = netPlant({ items: [anItem('A')], stock: [someStock('A', 5)], demands: [aDemand('D', 'A', 5, '2026-11-25')] });
    expect(suppliesOf(netting, 0)).toEqual([{ peg: 0, supply: { kind: 'stock', lot: 0 }, quantity: 5, supplies: [] }]);
    expect(suppliesOf(netting, 7)).toEqual([]);
  });
});
