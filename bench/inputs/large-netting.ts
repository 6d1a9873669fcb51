import type { BomLine, Demand, Item, PlanningInput, StockLot } from '../../src/engine/model/input';
import { chanceOf } from './chance';
import { BENCH_NOW, emptyInput, plainItem } from './empty-input';

/**
 * A netting problem: `items` items on five levels (3.5 components a made item, lead times given), `demands` orders for the top third,
 * stock on half of the items. Seeded.
 */
export function largeNetting(items: number, demands: number, seed = 1): PlanningInput {
  const chance = chanceOf(seed);
  const level = (i: number): number => Math.min(4, Math.floor((i / items) * 5));
  const first = (wanted: number): number => Math.ceil((items * wanted) / 5);
  const all: Item[] = [];
  const bom: BomLine[] = [];
  const stock: StockLot[] = [];
  for (let i = 0; i < items; i++) {
    const made = level(i) < 4;
    all.push({ ...plainItem(`I${i}`, made ? 'make' : 'buy'), leadTimeDays: made ? chance.whole(1, 4) : chance.whole(3, 15) });
    if (chance.next() < 0.5)
      stock.push({ item: `I${i}`, location: null, lot: null, quantity: chance.whole(5, 200), status: 'free', expiry: null });
    if (!made) continue;
    for (let k = chance.whole(2, 5); k > 0; k--) {
      bom.push({
        parent: `I${i}`,
        component: `I${chance.whole(first(level(i) + 1), items - 1)}`,
        quantity: chance.whole(1, 3),
        fixedQuantity: 0,
        scrap: 0,
        operation: null,
        from: null,
        to: null,
        alternative: null,
      });
    }
  }
  const rows: Demand[] = [];
  for (let d = 0; d < demands; d++) {
    rows.push({
      id: `D${d}`,
      item: `I${chance.whole(0, Math.floor(items / 3))}`,
      quantity: chance.whole(1, 40),
      due: { minutes: Math.floor(BENCH_NOW / 1440) * 1440 + chance.whole(10, 85) * 1440, hasTime: false },
      kind: 'order',
      customer: null,
      priority: chance.whole(1, 5),
      promised: null,
      price: null,
    });
  }
  return { ...emptyInput(), items: all, bom: [...uniqueLines(bom)], stock, demands: rows };
}

function uniqueLines(lines: readonly BomLine[]): Iterable<BomLine> {
  return new Map(lines.map((line) => [`${line.parent}>${line.component}`, line])).values();
}
