import fc from 'fast-check';
import { callFunction } from './contract';
import { isFunctionError } from './values';

/** The recursion of the specification for lot for lot, written by hand. */
function byHand(
  gross: readonly number[],
  onHand: number,
  receipts: readonly number[],
  safety: readonly number[],
  frozen: number,
): number[] {
  let stock = onHand;
  return gross.map((quantity, period) => {
    const before = stock + receipts[period] - quantity;
    const net = period < frozen ? 0 : Math.max(0, safety[period] - before);
    stock = before + net;
    return net;
  });
}

describe('NET_REQUIREMENT', () => {
  it('gives one number for one period', () => {
    expect(callFunction('NET_REQUIREMENT', [1500, 120, 1480, 150])).toBe(50);
  });

  it('keeps the first period of the weekly example free, since it is frozen', () => {
    const answer = callFunction('NET_REQUIREMENT', [[1500, 950, 780, 1200], 120, [1480, 0, 0, 0], [150, 95, 78, 120], 'L4L', 1]);
    expect(answer).toEqual([[0, 945, 763, 1242]]);
  });

  it('carries what a multiple of 400 makes too much into the next periods', () => {
    const answer = callFunction('NET_REQUIREMENT', [[300, 400, 700, 700, 600, 500], 800, null, null, 'MULT:400']);
    expect(answer).toEqual([[0, 0, 600, 500, 300, 400]]);
  });

  it('answers to its French name and to French lot rules', () => {
    expect(callFunction('BESOIN_NET', [[[30], [40]], 0, null, null, 'QF:50'])).toEqual([[30], [20]]);
  });

  it('lets a single receipt fall in the first period and a single safety stock hold in all', () => {
    expect(callFunction('NET_REQUIREMENT', [[10, 10], 0, 15, 5])).toEqual([[0, 10]]);
  });

  it('starts from a negative stock', () => {
    expect(callFunction('NET_REQUIREMENT', [10, -5])).toBe(15);
  });

  it.each([
    ['a negative requirement', [[10, -1]], 'gross'],
    ['a negative receipt', [10, 0, -1], 'receipts'],
    ['a negative safety stock', [10, 0, 0, -1], 'safety_stock'],
    ['half a frozen period', [10, 0, 0, 0, 'L4L', 0.5], 'frozen_periods'],
    ['a lot rule of no meaning', [10, 0, 0, 0, 'LOT:12'], 'lot_rule'],
    ['a lot rule with a decimal comma too many', [10, 0, 0, 0, 'EOQ:1,5,2'], 'lot_rule'],
    [
      'a stock in several cells',
      [
        [10, 10],
        [1, 2],
      ],
      'on_hand',
    ],
    [
      'a block of requirements',
      [
        [
          [1, 2],
          [3, 4],
        ],
      ],
      'gross',
    ],
  ])('refuses %s and names the argument', (_, given, argument) => {
    const answer = callFunction('NET_REQUIREMENT', given);
    expect(answer).toMatchObject({ error: '#VALUE!' });
    expect(isFunctionError(answer) ? answer.message : '').toContain(argument);
  });

  it('follows the recursion whatever the numbers', () => {
    const quantity = fc.integer({ min: 0, max: 500 });
    const rows = fc.array(fc.tuple(quantity, quantity, quantity), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(rows, fc.integer({ min: -300, max: 900 }), fc.integer({ min: 0, max: 4 }), (periods, onHand, frozen) => {
        const [gross, receipts, safety] = [0, 1, 2].map((column) => periods.map((period) => period[column]));
        expect(callFunction('NET_REQUIREMENT', [gross, onHand, receipts, safety, 'L4L', frozen])).toEqual([
          byHand(gross, onHand, receipts, safety, frozen),
        ]);
      }),
    );
  });
});
