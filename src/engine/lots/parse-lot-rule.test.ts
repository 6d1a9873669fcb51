import fc from 'fast-check';
import type { LotBase, LotRule } from './lot-rule';
import { formatLotRule, parseLotRule } from './parse-lot-rule';

const rule = (base: LotBase, limits: Partial<Omit<LotRule, 'base'>> = {}): LotRule => ({
  base,
  minimum: null,
  multiple: null,
  maximum: null,
  ...limits,
});

describe('parseLotRule', () => {
  it.each<[string, LotRule]>([
    ['L4L', rule({ rule: 'L4L' })],
    ['lpl', rule({ rule: 'L4L' })],
    ['FOQ:20', rule({ rule: 'FOQ', quantity: 20 })],
    ['QF:20', rule({ rule: 'FOQ', quantity: 20 })],
    ['POQ:2', rule({ rule: 'POQ', periods: 2 })],
    ['PF:2;MAX:60', rule({ rule: 'POQ', periods: 2 }, { maximum: 60 })],
    ['EOQ:120,3.2', rule({ rule: 'EOQ', setupCost: 120, holdingCost: 3.2 })],
    ['WW:75,1', rule({ rule: 'WW', setupCost: 75, holdingCost: 1 })],
    ['MULT:400', rule({ rule: 'L4L' }, { multiple: 400 })],
    ['MIN:10;MULT:5', rule({ rule: 'L4L' }, { minimum: 10, multiple: 5 })],
    [' foq : 500 ; Max : 500 ', rule({ rule: 'FOQ', quantity: 500 }, { maximum: 500 })],
    ['SM: 50 , .5', rule({ rule: 'SM', setupCost: 50, holdingCost: 0.5 })],
  ])('reads %s', (text, expected) => {
    expect(parseLotRule(text)).toEqual(expected);
  });

  it.each([
    ['an empty text', ''],
    ['an unknown name', 'LOT:3'],
    ['a quantity of zero', 'FOQ:0'],
    ['a negative quantity', 'MIN:-5'],
    ['a missing quantity', 'FOQ:'],
    ['a missing cost', 'EOQ:120'],
    ['a decimal comma', 'FOQ:1,5'],
    ['a part of a period', 'POQ:1.5'],
    ['two bases', 'FOQ:5;POQ:2'],
    ['the same limit twice', 'MIN:5;MIN:6'],
    ['a quantity for lot for lot', 'L4L:5'],
    ['an empty part', 'L4L;'],
    ['an exponent', 'FOQ:1e3'],
  ])('refuses %s', (_, text) => {
    expect(parseLotRule(text)).toBeNull();
  });

  it('reads back what formatLotRule writes', () => {
    const quantity = fc.double({ min: 1e-9, max: 1e12, noNaN: true });
    const base: fc.Arbitrary<LotBase> = fc.oneof(
      fc.constant<LotBase>({ rule: 'L4L' }),
      quantity.map((value): LotBase => ({ rule: 'FOQ', quantity: value })),
      fc.integer({ min: 1, max: 52 }).map((periods): LotBase => ({ rule: 'POQ', periods })),
      fc
        .tuple(fc.constantFrom('EOQ' as const, 'SM' as const, 'LUC' as const, 'PPB' as const, 'WW' as const), quantity, quantity)
        .map(([name, setupCost, holdingCost]): LotBase => ({ rule: name, setupCost, holdingCost })),
    );
    const limit = fc.option(quantity);
    const rules = fc.record({ base, minimum: limit, multiple: limit, maximum: limit });
    fc.assert(
      fc.property(rules, (original) => {
        const back = parseLotRule(formatLotRule(original));
        expect(back).not.toBeNull();
        expect(back!.base.rule).toBe(original.base.rule);
        expect(back!.minimum ?? -1).toBeCloseTo(original.minimum ?? -1, 9);
        expect(back!.maximum ?? -1).toBeCloseTo(original.maximum ?? -1, 9);
      }),
    );
  });
});
