import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { planned } from '../feasibility/feasibility-fixture';
import { aDemand, anItem, anOrder, date, NOW, rule, someStock } from '../mrp/netting-fixture';
import type { StockStatus } from '../model/input';
import { maximumStock } from './maximum-stock';
import { stockAnalysis, type StockAnalysis, type StockAnalysisRow } from './stock-analysis';
import { stockByStatus } from './stock-by-status';

const analysis = (plant: Parameters<typeof planned>[0]): StockAnalysis => {
  const { input, plan } = planned(plant);
  return stockAnalysis(input, plan);
};
const one = ({ rows }: StockAnalysis, item: string): StockAnalysisRow => rows.find((row) => row.item === item)!;

describe('stock by status', () => {
  it('is free, blocked, in quality, reserved, expired or negative', () => {
    const stock = [
      someStock('A', 5),
      someStock('A', -2),
      someStock('A', 7, { status: 'blocked' }),
      someStock('A', 3, { status: 'quality' }),
      someStock('A', 1, { status: 'reserved' }),
      someStock('A', 9, { expiry: date('2026-11-20') }),
    ];
    expect(stockByStatus(stock, NOW).get('A')).toEqual({ free: 3, blocked: 7, quality: 3, reserved: 1, expired: 9, negative: -2 });
  });

  it('adds up to all that lies there', () => {
    const lot = fc.record({
      quantity: fc.integer({ min: -20, max: 50 }),
      status: fc.constantFrom<StockStatus>('free', 'blocked', 'quality', 'reserved'),
      expired: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(lot, { minLength: 1 }), (lots) => {
        const stock = lots.map(({ quantity, status, expired }) =>
          someStock('A', quantity, { status, expiry: expired ? date('2026-11-01') : null }),
        );
        const { free, blocked, quality, reserved, expired } = stockByStatus(stock, NOW).get('A')!;
        expect(free + blocked + quality + reserved + expired).toBe(lots.reduce((sum, { quantity }) => sum + quantity, 0));
      }),
    );
  });
});

describe('the maximum of a stock', () => {
  const of = (lotRule: string, more: object = {}): number | null =>
    maximumStock(anItem('A', { lotRule: rule(lotRule), safetyStock: 20, ...more }), [10, 40, 30, 0]);

  it('is what the planner gave', () => {
    expect(of('FOQ:100', { maximumStock: 75 })).toBe(75);
  });

  it('is the safety stock and one lot where a rule makes lots', () => {
    expect(of('FOQ:100')).toBe(120);
    // The largest two weeks in a row: 40 + 30.
    expect(of('POQ:2')).toBe(90);
    expect(of('POQ:2;MULT:25')).toBe(95);
    expect(of('POQ:2;MAX:60')).toBe(80);
    // Wilson: sqrt(2 × 20 × 90 / 1) = 60.
    expect(of('EOQ:90,1')).toBe(80);
  });

  it('is not there lot for lot', () => {
    expect(of('L4L')).toBeNull();
    expect(of('MIN:50;MULT:10')).toBeNull();
  });
});

describe('the analysis of the stocks', () => {
  it('ranks the ten items of a published example by the value that is consumed', () => {
    const file = path.join(process.cwd(), '..', 'shared', 'cases', 'abc_boreki.json');
    if (!fs.existsSync(file)) return console.warn('skipped: ../shared/cases/abc_boreki.json is not here');
    const { input, published } = JSON.parse(fs.readFileSync(file, 'utf8')) as {
      input: { value: Record<string, number> };
      published: { A: string[] };
    };
    const values = Object.entries(input.value);
    const { rows } = analysis({
      items: values.map(([item]) => anItem(item, { unitCost: 2 })),
      demands: values.map(([item, value]) => aDemand(`D-${item}`, item, value / 2, '2026-12-04')),
    });
    const classOf = (name: string): string[] =>
      rows
        .filter((row) => row.class === name)
        .map(({ item }) => item)
        .sort();
    // The publication cuts by eye after 64 % and 90 %. At 80 % and 95 %, the item that crosses counted in: C7 ends at 84 %, E9 at 96 %.
    expect(classOf('A')).toEqual(expect.arrayContaining(published.A));
    expect(classOf('A')).toEqual(['A2', 'C7', 'F3', 'G2']);
    expect(classOf('B')).toEqual(['B8', 'D1', 'E9']);
    expect(classOf('C')).toEqual(['H2', 'I5', 'J8']);
  });

  it('tells how long the free stock lasts, a requirement falling evenly over its week', () => {
    const demands = ['2026-11-25', '2026-12-02', '2026-12-09'].map((day, week) => aDemand(`D${week}`, 'S', 70, day));
    const of = (quantity: number): number | null =>
      one(analysis({ items: [anItem('S')], stock: [someStock('S', quantity)], demands }), 'S').coverageDays;
    // From Monday 23 November, 06:00, to Monday 30 November and three sevenths of that week on.
    expect(of(100)).toBeCloseTo(6.75 + 3, 9);
    expect(of(0)).toBe(0);
    expect(of(210)).toBeNull();
  });

  it('tells what is too much, dormant, above the maximum, blocked, expired and negative, worst first', () => {
    const { rows } = analysis({
      items: [
        anItem('GOOD', { unitCost: 1 }),
        anItem('BLOCKED', { unitCost: 1 }),
        anItem('ABOVE', { unitCost: 1, maximumStock: 40 }),
        anItem('EXCESS', { unitCost: 1, safetyStock: 10 }),
        anItem('DORMANT', { unitCost: 3 }),
        anItem('EXPIRED', { unitCost: 1 }),
        anItem('NEGATIVE', { unitCost: 1 }),
      ],
      stock: [
        someStock('GOOD', 20),
        someStock('BLOCKED', 5, { status: 'blocked' }),
        someStock('ABOVE', 60),
        someStock('EXCESS', 100),
        someStock('DORMANT', 8),
        someStock('EXPIRED', 4, { expiry: date('2026-11-01') }),
        someStock('NEGATIVE', -3),
      ],
      demands: [
        aDemand('D1', 'GOOD', 30, '2026-11-25'),
        aDemand('D2', 'ABOVE', 70, '2026-12-16'),
        aDemand('D3', 'EXCESS', 60, '2026-11-25'),
      ],
    });
    expect(rows.map(({ item, state, excess, excessValue, aboveMaximum }) => [item, state, excess, excessValue, aboveMaximum])).toEqual([
      ['NEGATIVE', 'negative', 0, 0, 0],
      ['EXPIRED', 'expired', 0, 0, 0],
      ['DORMANT', 'dormant', 8, 24, 0],
      ['EXCESS', 'excess', 30, 30, 0],
      ['ABOVE', 'above', 0, 0, 20],
      ['BLOCKED', 'blocked', 0, 0, 0],
      ['GOOD', 'ok', 0, 0, 0],
    ]);
  });

  it('turns the stock over as often as consumption holds its mean value', () => {
    // 28 days less six hours; 28 pieces sold at 10, one hundred pieces on hand until the end of the third week.
    const { turns, values } = analysis({
      items: [anItem('S', { unitCost: 10 })],
      stock: [someStock('S', 100)],
      demands: [aDemand('D1', 'S', 40, '2026-12-16')],
    });
    expect(values.map(({ made, bought }) => made + bought)).toEqual([1000, 1000, 1000, 600]);
    expect(turns).toBeCloseTo(((400 / 900) * 365) / 27.75, 9);
  });

  it('keeps what is made apart from what is bought, as the projection has it', () => {
    const { values } = analysis({
      items: [anItem('M', { kind: 'make', unitCost: 10 }), anItem('B', { unitCost: 1 })],
      stock: [someStock('M', 3), someStock('B', 7)],
      orders: [anOrder('PO', 'B', 5, '2026-12-02')],
    });
    expect(values.map(({ made, bought }) => [made, bought])).toEqual([
      [30, 7],
      [30, 12],
      [30, 12],
      [30, 12],
    ]);
  });
});
