import { aDemand, aLine, anItem, anOperation, anOrder, at, date, netPlant, planned, rule, someStock } from './netting-fixture';

describe('bills of material', () => {
  it('nets a component once for all its parents, at its lowest level', () => {
    const { netting } = netPlant({
      items: ['A', 'B', 'C'].map((item) => anItem(item, { kind: 'make' })),
      bom: [aLine('A', 'B', 1), aLine('A', 'C', 1), aLine('B', 'C', 2)],
      stock: [someStock('C', 8)],
      demands: [aDemand('D', 'A', 10, '2026-11-26T10:00')],
    });
    expect(planned(netting, 'C').reduce((sum, { launched }) => sum + launched, 0)).toBe(22);
    expect(netting.orders.map(({ item }) => item)).toEqual(['A', 'B', 'C']);
  });

  it('adds the scrap of the line and the fixed quantity of each order', () => {
    const { netting } = netPlant({
      items: [anItem('P', { kind: 'make', lotRule: rule('MAX:10') }), anItem('C')],
      bom: [aLine('P', 'C', 0.19, { scrap: 0.05, fixedQuantity: 0.1 })],
      demands: [aDemand('D', 'P', 20, '2026-11-26')],
    });
    expect(planned(netting, 'C').reduce((sum, { launched }) => sum + launched, 0)).toBeCloseTo(20 * 0.2 + 2 * 0.1);
  });

  it('uses the stock of a phantom first and passes the rest down to the same operation', () => {
    const { netting } = netPlant({
      items: [anItem('P', { kind: 'make' }), anItem('KIT', { kind: 'phantom' }), anItem('SEAL')],
      bom: [aLine('P', 'KIT', 1, { operation: 20 }), aLine('KIT', 'SEAL', 3)],
      routings: [anOperation('P', 10), anOperation('P', 20)],
      stock: [someStock('KIT', 4)],
      demands: [aDemand('D', 'P', 10, '2026-11-26T10:00')],
    });
    expect(planned(netting, 'KIT')).toEqual([]);
    expect(planned(netting, 'SEAL')[0]).toMatchObject({ launched: 18, due: at('2026-11-26T09:00') });
    const consumers = netting.pegs.filter(({ item }) => item !== 'P').map(({ item, consumer, quantity }) => [item, consumer, quantity]);
    expect(consumers).toEqual([
      ['KIT', { kind: 'order', order: 0, operation: 20 }, 4],
      ['SEAL', { kind: 'order', order: 0, operation: 20 }, 18],
    ]);
  });

  it('uses the lines that hold when the order is released, and those of its alternative', () => {
    const { netting } = netPlant({
      items: [anItem('P', { kind: 'make' }), anItem('OLD'), anItem('NEW'), anItem('ALT')],
      bom: [
        aLine('P', 'OLD', 1, { to: date('2026-11-25') }),
        aLine('P', 'NEW', 1, { from: date('2026-11-26') }),
        aLine('P', 'ALT', 1, { alternative: 'B' }),
      ],
      routings: [anOperation('P', 10)],
      demands: [aDemand('D1', 'P', 1, '2026-11-25'), aDemand('D2', 'P', 2, '2026-11-26')],
      orders: [anOrder('OF', 'P', 4, '2026-12-04', { kind: 'make', status: 'firm', alternative: 'B' })],
    });
    const launched = (item: string): number[] => planned(netting, item).map((order) => order.launched);
    expect([launched('OLD'), launched('NEW'), launched('ALT')]).toEqual([[1], [2, 4], [4]]);
  });

  it('survives a cycle: says its path and ignores the step that closes it', () => {
    const { netting } = netPlant({
      items: ['A', 'B', 'C'].map((item) => anItem(item, { kind: 'make' })),
      bom: [aLine('A', 'B', 1), aLine('B', 'C', 1), aLine('C', 'A', 1)],
      demands: [aDemand('D', 'A', 10, '2026-11-26')],
    });
    expect(netting.orders.map(({ item, launched }) => [item, launched])).toEqual([
      ['A', 10],
      ['B', 10],
      ['C', 10],
    ]);
    expect(netting.messages[0]).toMatchObject({ code: 'netting.bom-cycle', parameters: { path: { path: ['A', 'B', 'C', 'A'] } } });
  });

  it('passes the most urgent priority down the chain', () => {
    const { netting } = netPlant({
      items: [anItem('A', { kind: 'make' }), anItem('B', { lotRule: rule('POQ:20') })],
      bom: [aLine('A', 'B', 1)],
      demands: [aDemand('D1', 'A', 1, '2026-11-26', { priority: 4 }), aDemand('D2', 'A', 1, '2026-11-30', { priority: 1 })],
    });
    expect(planned(netting, 'A').map(({ priority }) => priority)).toEqual([4, 1]);
    expect(planned(netting, 'B').map(({ priority }) => priority)).toEqual([1]);
  });
});
