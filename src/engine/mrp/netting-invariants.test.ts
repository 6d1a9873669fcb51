import fc from 'fast-check';
import { parseLotRule } from '../lots/parse-lot-rule';
import type { PlanningInput } from '../model/input';
import { netRequirement } from './net-requirement';
import type { Netting } from './netting';
import { aDemand, aLine, anItem, anOperation, anOrder, netPlant, someStock, type Plant } from './netting-fixture';

const ITEMS = ['A', 'B', 'C', 'D', 'E', 'F'];
const RULES = ['L4L', 'FOQ:17', 'POQ:4', 'MIN:10;MULT:3', 'EOQ:40,1', 'SM:60,1', 'LUC:60,1', 'PPB:60,1', 'WW:60,1', 'POQ:5;MAX:12'];
const pad = (day: number): string => String(day).padStart(2, '0');
const days = fc.integer({ min: 16, max: 48 }).map((day) => (day <= 30 ? `2026-11-${pad(day)}` : `2026-12-${pad(day - 30)}`));
const amount = fc.integer({ min: 1, max: 40 });
const itemId = fc.constantFrom(...ITEMS);

/** Random plants of six items: components stand after their parents. */
const plants = (rules: readonly string[], scraps: readonly number[]): fc.Arbitrary<Plant> => {
  const items = fc.tuple(
    ...ITEMS.map((item, place) =>
      fc
        .record({
          kind: fc.constantFrom('make', 'make', 'buy', 'subcontract', place > 0 ? 'phantom' : 'make') as fc.Arbitrary<'make' | 'buy'>,
          lotRule: fc.constantFrom(...rules).map((text) => parseLotRule(text)!),
          scrap: fc.constantFrom(...scraps),
          safetyStock: fc.constantFrom(0, 0, 8),
          safetyTimeDays: fc.constantFrom(0, 0, 1),
          leadTimeDays: fc.constantFrom(null, 2, 6),
        })
        .map((more) => anItem(item, { ...more, decimals: 2, safetyStock: more.kind === ('phantom' as string) ? 0 : more.safetyStock })),
    ),
  );
  const lines = fc.uniqueArray(fc.tuple(fc.nat(4), fc.nat(4), fc.integer({ min: 1, max: 3 })), {
    maxLength: 8,
    selector: ([a, b]) => a * 9 + b,
  });
  const bom = lines.map((list) =>
    list
      .filter(([parent, step]) => parent + step + 1 < ITEMS.length)
      .map(([parent, step, n]) => aLine(ITEMS[parent], ITEMS[parent + step + 1], n)),
  );
  const demands = fc
    .array(fc.tuple(itemId, amount, days, fc.integer({ min: 1, max: 5 }), fc.constantFrom('order', 'forecast', 'after-sales')), {
      maxLength: 10,
    })
    .map((list) =>
      list.map(([item, quantity, due, priority, kind], index) =>
        aDemand(`D${index}`, item, quantity, due, { priority, kind: kind as 'order' | 'forecast' }),
      ),
    );
  const orders = fc
    .array(fc.tuple(itemId, amount, days, fc.constantFrom('firm', 'released', 'started', 'suspended')), { maxLength: 5 })
    .map((list) =>
      list.map(([item, quantity, due, status], index) =>
        anOrder(`O${index}`, item, quantity, due, { kind: 'make', status: status as 'firm' | 'started' }),
      ),
    );
  const stock = fc.array(fc.tuple(itemId, fc.integer({ min: -4, max: 40 }), fc.option(days)), { maxLength: 6 }).map((list) =>
    list.map(([item, quantity, expiry]) => {
      const minutes = expiry === null ? null : aDemand('', '', 0, expiry).due;
      return someStock(item, quantity, { expiry: minutes });
    }),
  );
  const frozenDays = fc.constantFrom(0, 0, 0, 2);
  return fc.record({ items, bom, demands, orders, stock, frozenDays }).map(({ frozenDays: frozen, ...tables }) => ({
    ...tables,
    routings: ['A', 'C'].map((item) => anOperation(item, 10)),
    parameters: { frozenDays: frozen },
  }));
};

const allPlants = plants(RULES, [0, 0.1]);

/** Units by some key of a list of pegs. */
function sums<Key>(netting: Netting, keyOf: (peg: Netting['pegs'][number]) => Key | null): Map<Key, number> {
  const result = new Map<Key, number>();
  for (const peg of netting.pegs) {
    const key = keyOf(peg);
    if (key !== null) result.set(key, (result.get(key) ?? 0) + peg.quantity);
  }
  return result;
}

/** Numbers that are further apart than rounding noise, each with where it was found: one assertion for many numbers. */
class Differences {
  readonly found: string[] = [];
  expectEqual(where: string, actual: number, wanted: number): void {
    if (Math.abs(actual - wanted) > 1e-6) this.found.push(`${where}: ${actual}, not ${wanted}`);
  }
  expectAtMost(where: string, actual: number, most: number): void {
    if (actual > most + 1e-6) this.found.push(`${where}: ${actual}, above ${most}`);
  }
}

const phantom = (input: PlanningInput, id: string): boolean => input.items.find(({ item }) => item === id)?.kind === 'phantom';

describe('a netting of any plant', () => {
  it('keeps the balance of every item, and the safety stock wherever it may plan', () => {
    fc.assert(
      fc.property(allPlants, (plant) => {
        const { input, netting } = netPlant(plant);
        const differences = new Differences();
        const free = input.stock.filter(({ expiry }) => (expiry?.minutes ?? Infinity) > input.parameters.now.minutes);
        for (const { item, safetyStock } of input.items) {
          let stock = free.filter((lot) => lot.item === item).reduce((sum, { quantity }) => sum + quantity, 0);
          netting.rows
            .filter((row) => row.item === item)
            .forEach((row, bucket) => {
              stock += row.receipts + row.plannedReceipt - row.gross;
              differences.expectEqual(`balance of ${item} in ${bucket}`, row.projected, stock);
              if (bucket >= input.parameters.frozenDays)
                differences.expectAtMost(`safety of ${item} in ${bucket}`, safetyStock, row.projected);
            });
        }
        expect(differences.found).toEqual([]);
      }),
      { numRuns: 70 },
    );
  });

  it('agrees with the worksheet function on the rows of every item', () => {
    fc.assert(
      fc.property(allPlants, (plant) => {
        const { input, netting } = netPlant(plant);
        const differences = new Differences();
        for (const { item, kind, lotRule, scrap, decimals, safetyStock } of input.items) {
          // The mean of an economic lot counts requirements alone, not what expires.
          if (kind === 'phantom' || (lotRule.base.rule === 'EOQ' && input.stock.some(({ expiry }) => expiry !== null))) continue;
          const rows = netting.rows.filter((row) => row.item === item);
          if (rows.length === 0) continue;
          const onHand = rows[0].projected - rows[0].receipts - rows[0].plannedReceipt + rows[0].gross;
          const frozenPeriods = input.parameters.frozenDays === 0 ? 0 : rows.findIndex((_, bucket) => bucket >= 2);
          const cell = netRequirement({
            gross: rows.map(({ gross }) => gross),
            receipts: rows.map(({ receipts }) => receipts),
            onHand,
            safetyStock,
            lotRule,
            scrap,
            decimals,
            frozenPeriods,
          });
          rows.forEach((row, bucket) => {
            differences.expectEqual(`net of ${item} in ${bucket}`, cell.net[bucket], row.net);
            differences.expectEqual(`receipt of ${item} in ${bucket}`, cell.plannedReceipts[bucket], row.plannedReceipt);
          });
        }
        expect(differences.found).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('pegs every demand in full and no supply beyond what it has', () => {
    fc.assert(
      fc.property(allPlants, (plant) => {
        const { input, netting } = netPlant(plant);
        const ofDemand = sums(netting, ({ consumer, item }) => {
          return consumer.kind === 'demand' && item === input.demands[consumer.demand].item ? consumer.demand : null;
        });
        netting.demandQuantities.forEach((quantity, index) => {
          if (!phantom(input, input.demands[index].item)) expect(ofDemand.get(index) ?? 0).toBeCloseTo(quantity, 6);
        });
        for (const [order, quantity] of sums(netting, ({ supply }) => (supply.kind === 'order' ? supply.order : null))) {
          expect(quantity).toBeLessThanOrEqual(netting.orders[order].good + 1e-6);
        }
        for (const [lot, quantity] of sums(netting, ({ supply }) => (supply.kind === 'stock' ? supply.lot : null))) {
          expect(quantity).toBeLessThanOrEqual(input.stock[lot].quantity + 1e-6);
        }
        netting.pegs.forEach(({ supply, item, needAt, consumer }) => {
          const from = supply.kind === 'order' ? netting.orders[supply.order].item : input.stock[supply.lot].item;
          expect(from).toBe(item);
          const expiry = supply.kind === 'stock' ? input.stock[supply.lot].expiry?.minutes : undefined;
          if (expiry !== undefined && consumer.kind !== 'safety-stock') expect(needAt).toBeLessThanOrEqual(expiry);
        });
      }),
      { numRuns: 70 },
    );
  });

  it('pegs what orders consume in full, to orders that stand before their suppliers', () => {
    fc.assert(
      fc.property(allPlants, (plant) => {
        const { input, netting } = netPlant(plant);
        const taken = sums(netting, ({ consumer, item }) => (consumer.kind === 'order' ? `${consumer.order} ${item}` : null));
        netting.orders.forEach((order, index) => {
          if (order.openOrder !== null && order.status === 'started') return;
          for (const { parent, component, quantity } of order.kind === 'buy' ? [] : input.bom) {
            const alsoByPhantom = input.bom.some((line) => line.component === component && phantom(input, line.parent));
            if (parent !== order.item || alsoByPhantom || phantom(input, component)) continue;
            expect(taken.get(`${index} ${component}`) ?? 0).toBeCloseTo(order.launched * quantity, 6);
          }
        });
        netting.pegs.forEach(({ supply, consumer }) => {
          if (supply.kind === 'order' && consumer.kind === 'order') expect(consumer.order).toBeLessThan(supply.order);
        });
        expect(new Set(netting.orders.map(({ id }) => id)).size).toBe(netting.orders.length);
      }),
      { numRuns: 70 },
    );
  });

  it('launches lot for lot nothing that nobody wants', () => {
    fc.assert(
      fc.property(plants(['L4L'], [0]), (plant) => {
        const { netting } = netPlant({ ...plant, orders: [], stock: [], items: plant.items?.map((item) => ({ ...item, decimals: 9 })) });
        const pegged = sums(netting, ({ supply }) => (supply.kind === 'order' ? supply.order : null));
        netting.orders.forEach(({ good }, index) => expect(pegged.get(index) ?? 0).toBeCloseTo(good, 6));
      }),
      { numRuns: 50 },
    );
  });

  it('does not depend on the order of the items', () => {
    const facts = ({ netting }: ReturnType<typeof netPlant>): unknown => ({
      rows: netting.rows.map((row) => JSON.stringify(row)).sort(),
      orders: netting.orders.map((order) => JSON.stringify(order)).sort(),
      pegs: netting.pegs
        .map(({ supply, consumer, ...peg }) =>
          JSON.stringify([
            peg,
            supply.kind === 'order' ? netting.orders[supply.order].id : supply,
            consumer.kind === 'order' ? [netting.orders[consumer.order].id, consumer.operation] : consumer,
          ]),
        )
        .sort(),
      messages: netting.messages.map((message) => JSON.stringify(message)).sort(),
    });
    fc.assert(
      fc.property(allPlants, fc.nat(5), (plant, turn) => {
        const items = [...(plant.items ?? [])];
        const turned = [...items.slice(turn), ...items.slice(0, turn)].reverse();
        expect(facts(netPlant({ ...plant, items: turned }))).toEqual(facts(netPlant(plant)));
      }),
      { numRuns: 50 },
    );
  });
});
