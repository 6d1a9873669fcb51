import fc from 'fast-check';
import type { Item, PlanningInput, Resource } from '../model/input';
import type { Plan } from '../model/plan';
import { aLine, anItem, anOperation, NOW, plantInput, rule } from '../mrp/netting-fixture';
import { priceQuotes } from './quotes';
import { rollUpCosts } from './roll-up';
import { unitCost } from './unit-cost';

const machine = (resource: string, hourlyCost: number | null, more: Partial<Resource> = {}): Resource => ({
  resource,
  description: resource,
  kind: 'machine',
  sector: null,
  group: null,
  count: 1,
  calendar: 'Plant',
  efficiency: 1,
  hourlyCost,
  finite: true,
  bottleneck: false,
  from: null,
  to: null,
  ...more,
});

const made = (item: string, more: Partial<Item> = {}): Item => anItem(item, { kind: 'make', ...more });

/** A plan without orders: the usual need of every item is one. */
const noPlan = (orders: Plan['orders'] = []): Plan => ({ now: NOW, orders, stockProjection: [], load: [] }) as unknown as Plan;

const costsOf = (input: PlanningInput, plan = noPlan()) => rollUpCosts(input, plan);

describe('the published quote of the étrier (Scribd 475592414)', () => {
  // Lot of 200, times in centi-hours, rates per hour; material 58.50, subcontracting 200, tools 58 000 over 8 800 pieces, overhead 12 %.
  const PHASES: readonly (readonly [number, number, number])[] = [
    [25.5, 10.5, 100],
    [25, 40, 140],
    [30, 30.6, 130],
    [15, 12, 90],
    [27, 45, 150],
  ];
  const minutes = (centiHours: number): number => centiHours * 0.6;
  const input = plantInput({
    items: [made('ETRIER', { lotRule: rule('FOQ:200') }), anItem('BRUT', { unitCost: 58.5 })],
    bom: [aLine('ETRIER', 'BRUT', 1)],
    resources: PHASES.map(([, , rate], index) => machine(`P${index}`, rate)),
    routings: [
      ...PHASES.map(([setup, unit], index) =>
        anOperation('ETRIER', 10 * (index + 1), { resources: [`P${index}`], setupTime: minutes(setup), unitTime: minutes(unit) }),
      ),
      anOperation('ETRIER', 60, { resources: [], setupTime: 0, subcontractor: 'Traitement', subcontractDays: 5 }),
    ],
    itemSuppliers: [
      {
        item: 'ETRIER',
        supplier: 'Traitement',
        leadTimeDays: 5,
        minimum: null,
        multiple: null,
        price: 200,
        priceFromQuantity: null,
        priority: 1,
      },
    ],
    quotes: [
      {
        quote: 'D1',
        customer: null,
        item: 'ETRIER',
        quantity: 200,
        margin: 0,
        overhead: 0.12,
        tooling: 20000 * 2 + 4500 * 4,
        toolingQuantity: 8800,
      },
    ],
  });

  it('is rolled up phase by phase', () => {
    const cost = costsOf(input).standard('ETRIER');
    const published = [10.63, 56.18, 39.98, 10.87, 67.7];
    const operations = cost?.lines.filter(({ kind }) => kind === 'operation') ?? [];
    operations.forEach(({ amount }, index) => expect(Math.abs(amount - published[index])).toBeLessThanOrEqual(0.0051));
    expect(cost?.work).toBeCloseTo(185.3475, 6);
    expect([cost?.material, cost?.subcontract, cost?.launched, cost?.incomplete]).toEqual([58.5, 200, 200, false]);
  });

  it('comes to the published price', () => {
    const [quote] = priceQuotes(input.quotes, costsOf(input));
    expect(quote.directCost).toBeCloseTo(450.44, 2);
    expect(quote.price).toBeCloseTo(504.49, 2);
    expect(quote.amount).toBeCloseTo(200 * quote.price, 6);
  });
});

describe('a roll-up', () => {
  it('is made by each routing of an item at the same lot, the cheapest first, against the one of the standard', () => {
    const input = plantInput({
      items: [made('P', { lotRule: rule('FOQ:10') })],
      resources: [machine('Mill', 60), machine('Lathe', 30)],
      routings: [
        anOperation('P', 10, { resources: ['Mill'], setupTime: 60, unitTime: 6 }),
        anOperation('P', 10, { resources: ['Lathe'], setupTime: 20, unitTime: 12, alternative: 'old' }),
      ],
    });
    // Mill: (1 h / 10 + 0.1 h) × 60 = 12; lathe: (20 min / 10 + 12 min) × 30 an hour = 7.
    const rows = costsOf(input).alternatives.map(({ alternative, cost, difference, isStandard }) => [
      alternative,
      cost.total,
      difference,
      isStandard,
    ]);
    expect(rows).toEqual([
      ['old', expect.closeTo(7, 9), expect.closeTo(-5, 9), false],
      [null, expect.closeTo(12, 9), 0, true],
    ]);
  });

  it('of two levels by hand: scrap of both items and of the link, a fixed quantity, efficiency, people and a tool', () => {
    // C: 10 a piece, 10 % lost at receipt: 11.111 a good one. Lot of P: 20 launched, 5 % scrap, 19 good.
    // It takes 20 × 2 / 0.8 + 3 = 53 C = 588.889; 1 h of setup and 20 × 0.1 h / 0.5 = 4 h of run at 40 + 2 × (20 + 30) / 2 = 90: 450; the tool 5 × 6 = 30.
    const input = plantInput({
      items: [made('P', { scrap: 0.05, lotRule: rule('FOQ:20') }), anItem('C', { unitCost: 10, scrap: 0.1 })],
      bom: [aLine('P', 'C', 2, { scrap: 0.2, fixedQuantity: 3 })],
      resources: [
        machine('M', 40, { efficiency: 0.5 }),
        machine('T', 6, { kind: 'tool' }),
        machine('Ann', 20, { kind: 'person' }),
        machine('Bob', 30, { kind: 'person' }),
      ],
      skills: ['Ann', 'Bob'].map((person) => ({ person, skill: 'turning', level: null })),
      routings: [anOperation('P', 10, { resources: ['M'], setupTime: 60, unitTime: 6, tool: 'T', skill: 'turning', people: 2 })],
    });
    const cost = costsOf(input).standard('P');
    expect(cost?.good).toBeCloseTo(19, 9);
    expect(cost?.material).toBeCloseTo(588.8889 / 19, 4);
    expect(cost?.work).toBeCloseTo(450 / 19, 9);
    expect(cost?.tools).toBeCloseTo(30 / 19, 9);
    expect(cost?.total).toBeCloseTo((588.8889 + 450 + 30) / 19, 4);
  });

  it('buys at the break that its lot reaches, and passes phantoms through', () => {
    const offer = (price: number, from: number | null) =>
      ({ item: 'V', supplier: 'S', leadTimeDays: 1, minimum: null, multiple: null, price, priceFromQuantity: from, priority: 1 }) as const;
    const input = plantInput({
      items: [made('P'), anItem('K', { kind: 'phantom' }), anItem('V', { unitCost: 9, lotRule: rule('MIN:100') })],
      bom: [aLine('P', 'K', 2), aLine('K', 'V', 3)],
      itemSuppliers: [offer(5, null), offer(4, 100), offer(3, 1000)],
    });
    const costs = costsOf(input);
    expect(costs.standard('K')).toBeUndefined();
    expect(costs.standard('V')?.total).toBe(4);
    expect(costs.standard('P')?.total).toBe(24);
    expect(costs.forQuantity('P', 200)?.total).toBe(18);
  });

  it('says what has no price instead of counting nothing silently, up to the top', () => {
    const input = plantInput({
      items: [made('P'), anItem('C')],
      bom: [aLine('P', 'C', 1)],
      routings: [anOperation('P', 10, { resources: ['M'] })],
      resources: [machine('M', null)],
    });
    const costs = costsOf(input);
    expect(costs.standard('C')).toMatchObject({ total: 0, incomplete: true });
    expect(costs.standard('P')?.lines.map(({ kind, rate }) => [kind, rate])).toEqual([
      ['component', 0],
      ['operation', null],
    ]);
    expect(costs.standard('P')?.incomplete).toBe(true);
  });

  it('takes the lot of the plan’s mean order where the rule leaves it open', () => {
    const order = (quantity: number) => ({ item: 'P', goodQuantity: quantity }) as Plan['orders'][number];
    const input = plantInput({
      items: [made('P')],
      resources: [machine('M', 60)],
      routings: [anOperation('P', 10, { resources: ['M'], setupTime: 60, unitTime: 1 })],
    });
    expect(costsOf(input, noPlan([order(10), order(30)])).standard('P')).toMatchObject({ launched: 20, total: 60 / 20 + 1 });
  });

  it('survives a bill of material that loops', () => {
    const input = plantInput({ items: [made('A'), made('B')], bom: [aLine('A', 'B', 1), aLine('B', 'A', 1)] });
    expect(costsOf(input).standards.every(({ total }) => Number.isFinite(total))).toBe(true);
  });

  const chain = fc.record({
    price: fc.integer({ min: 1, max: 100 }),
    steps: fc.array(
      fc.record({
        quantity: fc.integer({ min: 1, max: 5 }),
        scrap: fc.integer({ min: 0, max: 5 }).map((tenths) => tenths / 10),
        lot: fc.integer({ min: 1, max: 50 }),
        setup: fc.integer({ min: 0, max: 120 }),
        unit: fc.integer({ min: 0, max: 30 }),
        rate: fc.integer({ min: 1, max: 90 }),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  });

  it('is, over any chain of items, what UNIT_COST gives level by level', () => {
    fc.assert(
      fc.property(chain, ({ price, steps }) => {
        const input = plantInput({
          items: [
            ...steps.map((step, index) => made(`L${index}`, { scrap: step.scrap, lotRule: rule(`FOQ:${step.lot * 10}`) })),
            anItem('RAW', { unitCost: price }),
          ],
          bom: steps.map((step, index) => aLine(`L${index}`, index + 1 < steps.length ? `L${index + 1}` : 'RAW', step.quantity)),
          resources: steps.map((step, index) => machine(`M${index}`, step.rate)),
          routings: steps.map((step, index) =>
            anOperation(`L${index}`, 10, { resources: [`M${index}`], setupTime: step.setup, unitTime: step.unit }),
          ),
        });
        let expected = price;
        for (const step of [...steps].reverse()) {
          const operation = { setupHours: step.setup / 60, unitHours: step.unit / 60, rate: step.rate };
          expected = unitCost(step.lot * 10, [operation], step.quantity * expected) / (1 - step.scrap);
        }
        const cost = costsOf(input).standard('L0');
        expect(cost?.total).toBeCloseTo(expected, 6);
        expect(cost?.lines.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(cost?.total ?? NaN, 6);
      }),
    );
  });

  it('never costs more in a larger lot', () => {
    const input = plantInput({
      items: [made('P')],
      resources: [machine('M', 60)],
      routings: [anOperation('P', 10, { resources: ['M'], setupTime: 90, unitTime: 2 })],
    });
    const costs = costsOf(input);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 500 }), (lot, more) => {
        expect(costs.forQuantity('P', lot + more)?.total ?? NaN).toBeLessThanOrEqual((costs.forQuantity('P', lot)?.total ?? NaN) + 1e-9);
      }),
    );
  });
});
