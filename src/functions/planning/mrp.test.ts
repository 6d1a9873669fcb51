import fc from 'fast-check';
import { callFunction } from '../contract';

const PERIODS = [1, 2, 3, 4, 5, 6];

describe('MRP', () => {
  it('nets four articles on three levels in multiples', () => {
    // Source: Série de TD corrigé MRP, exercice 1.
    const items = [
      ['item', 'lead_time', 'lot_rule'],
      ['P4', 1, 'MULT:500'],
      ['P1', 2, 'MULT:400'],
      ['P2', 2, 'MULT:600'],
      ['P3', 1, 'MULT:300'],
    ];
    const bom = [
      ['parent', 'component', 'quantity'],
      ['P1', 'P2', 2],
      ['P1', 'P3', 1],
      ['P2', 'P4', 1],
      ['P3', 'P4', 2],
    ];
    const demand = [
      ['article', 'quantité', 'délai'],
      ...[300, 400, 700, 700, 600, 500].map((quantity, index) => ['p1', quantity, index + 1]),
    ];
    const stock = [['item', 'quantity'], ['P1', 800], ['P2', 1000], ['P3', 400], ['P4', 500]]; // prettier-ignore
    const receipts = [['item', 'quantity', 'due'], ['P2', 2400, 1], ['P3', 1200, 1], ['P4', 500, 1]]; // prettier-ignore
    const given = [items, bom, demand, stock, receipts, PERIODS];
    expect(callFunction('MRP', [...given, 'release'])).toEqual([
      ['P4', 'release', 2000, 1000, 0, 0, 0, 0],
      ['P1', 'release', 800, 800, 400, 400, 0, 0],
      ['P2', 'release', 600, 1200, 0, 0, 0, 0],
      ['P3', 'release', 0, 600, 300, 0, 0, 0],
    ]);
    expect(callFunction('CBN', given)).toContainEqual(['P4', 'net', 0, 2000, 600, 0, 0, 0]);
    expect(callFunction('MRP', [...given, 'projected'])).toContainEqual(['P2', 'projected', 1800, 200, 0, 400, 400, 400]);
    expect(callFunction('CBN', [...given, 'tout'])).toContainEqual(['P4', 'brut', 600, 2400, 600, 0, 0, 0]);
  });

  it('names an item that nobody knows, and a cycle', () => {
    const items = [['item'], ['A'], ['B']];
    const one = [['item', 'quantity', 'due'], ['A', 1, 1]]; // prettier-ignore
    const bom = [['parent', 'component', 'quantity'], ['A', 'B', 1]]; // prettier-ignore
    expect(callFunction('MRP', [items, bom, [one[0], ['Z', 1, 1]], one, one, PERIODS])).toMatchObject({
      error: '#N/A',
      message: expect.stringContaining('Z'),
    });
    expect(callFunction('MRP', [items, [...bom, ['B', 'A', 1]], one, one, one, PERIODS])).toMatchObject({
      error: '#N/A',
      message: expect.stringContaining('cycle'),
    });
  });

  it('agrees with PLANNED_RELEASE and NET_REQUIREMENT item by item', () => {
    const quantities = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 6, maxLength: 6 });
    const lead = fc.integer({ min: 0, max: 3 });
    fc.assert(
      fc.property(
        quantities,
        lead,
        lead,
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 0, max: 80 }),
        (gross, leadA, leadB, each, onHand) => {
          const items = [['item', 'lead_time', 'lot_rule'], ['A', leadA, 'MULT:7'], ['B', leadB, 'MIN:20']]; // prettier-ignore
          const bom = [['parent', 'component', 'quantity'], ['A', 'B', each]]; // prettier-ignore
          const demand = [['item', 'quantity', 'due'], ...gross.map((quantity, index) => ['A', quantity, index + 1])];
          const stock = [['item', 'quantity'], ['A', onHand]]; // prettier-ignore
          const receipts = [['item', 'quantity', 'due'], ['B', 15, 2]]; // prettier-ignore
          const call = (view: string) =>
            (callFunction('MRP', [items, bom, demand, stock, receipts, PERIODS, view]) as unknown[][]).map((row) => row.slice(2));
          const [released] = callFunction('PLANNED_RELEASE', [gross, onHand, null, null, 'MULT:7', null, leadA]) as number[][];
          const dependent = released.map((quantity) => quantity * each);
          const ofB = [dependent, 0, [0, 15, 0, 0, 0, 0], null, 'MIN:20', null];
          expect(call('release')).toEqual([released, (callFunction('PLANNED_RELEASE', [...ofB, leadB]) as number[][])[0]]);
          expect(call('net')[1]).toEqual((callFunction('NET_REQUIREMENT', ofB) as number[][])[0]);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('is what a calculation by hand gives, level by level, for any bill of material', () => {
    const six = (most: number) => fc.array(fc.integer({ min: 0, max: most }), { minLength: 6, maxLength: 6 });
    const item = fc.record({
      lead: fc.integer({ min: 0, max: 3 }),
      safety: fc.integer({ min: 0, max: 10 }),
      onHand: fc.integer({ min: 0, max: 60 }),
      rule: fc.constantFrom<Article['rule']>('L4L', 'MULT', 'MIN', 'FOQ'),
      lot: fc.integer({ min: 1, max: 25 }),
      demand: six(20),
      receipts: fc.oneof(fc.constant<number[]>([0, 0, 0, 0, 0, 0]), six(15)),
    });
    const plant = fc.integer({ min: 2, max: 6 }).chain((count) =>
      fc.record({
        articles: fc.array(item, { minLength: count, maxLength: count }),
        // Of article i in article k > i: how many of k one i takes.
        uses: fc.array(fc.array(fc.constantFrom(0, 0, 1, 2), { minLength: count, maxLength: count }), {
          minLength: count,
          maxLength: count,
        }),
        reversed: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(plant, ({ articles, uses, reversed }) => {
        const records = byHand(articles, uses);
        const rows = articles.map(({ lead, safety, rule, lot }, at) => [`A${at}`, lead, safety, rule === 'L4L' ? 'L4L' : `${rule}:${lot}`]);
        const perPeriod = (key: 'demand' | 'receipts') =>
          articles.flatMap((article, at) => article[key].map((quantity, period) => [`A${at}`, quantity, PERIODS[period]]));
        const lines = uses.flatMap((of, parent) =>
          of.flatMap((quantity, component) => (component > parent && quantity > 0 ? [[`A${parent}`, `A${component}`, quantity]] : [])),
        );
        const given = [
          [['item', 'lead_time', 'safety_stock', 'lot_rule'], ...(reversed ? rows.reverse() : rows)],
          [['parent', 'component', 'quantity'], ...lines, ['A0', 'not an item', 1]],
          [['item', 'quantity', 'due'], ...perPeriod('demand')],
          [['item', 'quantity'], ...articles.map(({ onHand }, at) => [`A${at}`, onHand])],
          [['item', 'quantity', 'due'], ...perPeriod('receipts')],
          PERIODS,
          'all',
        ];
        const expected = records.flatMap((record, at) => Object.entries(record).map(([kind, values]) => [`A${at}`, kind, ...values]));
        const answer = callFunction('MRP', given) as unknown[][];
        expect([...answer].sort(byFirstCells)).toEqual(expected.sort(byFirstCells));
      }),
      { numRuns: 150 },
    );
  });
});

interface Article {
  readonly lead: number;
  readonly safety: number;
  readonly onHand: number;
  readonly rule: 'L4L' | 'MULT' | 'MIN' | 'FOQ';
  readonly lot: number;
  readonly demand: readonly number[];
  readonly receipts: readonly number[];
}

const byFirstCells = (a: readonly unknown[], b: readonly unknown[]): number =>
  `${String(a[0])} ${String(a[1])}` < `${String(b[0])} ${String(b[1])}` ? -1 : 1;

/** The textbook's record of each article, its components after it: what is past due is released in the first period. */
function byHand(articles: readonly Article[], uses: readonly (readonly number[])[]) {
  const gross = articles.map(({ demand }) => [...demand]);
  return articles.map(({ lead, safety, onHand, rule, lot, receipts }, at) => {
    const [net, receipt, release, projected]: number[][] = [[], [], [0, 0, 0, 0, 0, 0], []];
    let stock = onHand;
    gross[at].forEach((wanted, period) => {
      stock += receipts[period] - wanted;
      net[period] = Math.max(0, safety - stock);
      const least = rule === 'MIN' ? Math.max(net[period], lot) : rule === 'L4L' ? net[period] : Math.ceil(net[period] / lot) * lot;
      receipt[period] = net[period] > 0 ? least : 0;
      stock += receipt[period];
      projected[period] = stock;
      release[Math.max(0, period - lead)] += receipt[period];
    });
    uses[at].forEach((quantity, component) => {
      if (component > at) release.forEach((launched, period) => (gross[component][period] += launched * quantity));
    });
    return { gross: gross[at], receipts, net, receipt, release, projected };
  });
}
