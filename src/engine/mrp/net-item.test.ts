import { aDemand, anItem, anOrder, at, netPlant, planned, rowOf, rule } from './netting-fixture';

describe('lots', () => {
  it('launches for scrap and over-launch, then by the rule, and keeps what is not lost as stock', () => {
    const { netting } = netPlant({
      items: [anItem('A', { decimals: 0, scrap: 0.1, overLaunch: 0.05 })],
      demands: [aDemand('D1', 'A', 90, '2026-11-25'), aDemand('D2', 'A', 90, '2026-11-27')],
    });
    // 90 / 0.9 × 1.05 = 105 launched, 94.5 good: 4.5 left; 85.5 / 0.9 × 1.05 = 99.75.
    expect(planned(netting, 'A').map(({ launched, good }) => [launched, good])).toEqual([
      [105, 94.5],
      [100, 90],
    ]);
  });

  it('splits a lot at MAX into orders that serve in turn', () => {
    const { netting } = netPlant({
      items: [anItem('A', { lotRule: rule('FOQ:500;MAX:500') })],
      demands: [aDemand('D1', 'A', 600, '2026-11-25T08:00'), aDemand('D2', 'A', 300, '2026-11-25T12:00')],
    });
    expect(planned(netting, 'A').map(({ id, launched, due }) => [id, launched, due])).toEqual([
      ['A/1', 500, at('2026-11-25T08:00')],
      ['A/2', 500, at('2026-11-25T08:00')],
    ]);
  });

  it('combines the supplier’s minimum and multiple with the lot rule, and takes the supplier of the best priority', () => {
    const offer = { item: 'A', price: null, priceFromQuantity: null };
    const { netting } = netPlant({
      items: [anItem('A', { lotRule: rule('MULT:4'), supplier: 'Own', leadTimeDays: 1 })],
      itemSuppliers: [
        { ...offer, supplier: 'Second', leadTimeDays: 1, minimum: null, multiple: null, priority: 2 },
        { ...offer, supplier: 'First', leadTimeDays: 2, minimum: 20, multiple: 6, priority: 1 },
      ],
      demands: [aDemand('D', 'A', 3, '2026-11-27')],
    });
    expect(planned(netting, 'A')[0]).toMatchObject({ launched: 24, supplier: 'First', releaseBy: at('2026-11-25T13:59') });
  });

  it('covers no need with a lot that would have expired by then', () => {
    const demands = ['2026-11-24', '2026-11-26', '2026-11-30'].map((due, index) => aDemand(`D${index}`, 'A', 5, due));
    const launched = (shelfLifeDays: number | null): number[] => {
      const { netting } = netPlant({ items: [anItem('A', { lotRule: rule('POQ:10'), shelfLifeDays })], demands });
      return planned(netting, 'A').map((order) => order.launched);
    };
    expect(launched(null)).toEqual([15]);
    expect(launched(3)).toEqual([10, 5]);
  });

  it('numbers planned orders around those that the planner made his own', () => {
    const { netting } = netPlant({
      items: [anItem('A')],
      demands: [aDemand('D1', 'A', 5, '2026-11-25'), aDemand('D2', 'A', 5, '2026-11-27'), aDemand('D3', 'A', 5, '2026-12-01')],
      orders: [anOrder('a/1', 'A', 5, '2026-11-25', { status: 'firm' }), anOrder('A/3', 'A', 9, '2026-11-25', { status: 'proposed' })],
    });
    expect(planned(netting, 'A').map(({ id }) => id)).toEqual(['A/2', 'A/3']);
  });
});

describe('the frozen zone', () => {
  it('plans no receipt in a frozen bucket, and serves the demand as soon as it may', () => {
    const { netting } = netPlant({
      items: [anItem('A')],
      parameters: { frozenDays: 2 },
      demands: [aDemand('D', 'A', 5, '2026-11-23')],
    });
    expect(rowOf(netting, 'A', '2026-11-23')).toMatchObject({ net: 0, plannedReceipt: 0, projected: -5 });
    expect(netting.rows.find(({ plannedReceipt }) => plannedReceipt > 0)).toMatchObject({ bucket: at('2026-11-25'), net: 5 });
    expect(netting.pegs).toMatchObject([{ quantity: 5, consumer: { kind: 'demand', demand: 0 } }]);
  });
});
