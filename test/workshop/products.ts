import type { BomLine, Item, ItemSupplier, RoutingOperation } from '../../src/engine/model/input';
import { LOT_FOR_LOT, type LotRule } from '../../src/engine/lots/lot-rule';
import { FAMILIES, SKILLS, SUBCONTRACTOR, type Plant } from './plant';
import type { Chance } from './random';

/** What is made and bought, of what, and how. */
export interface Products {
  readonly items: readonly Item[];
  readonly bom: readonly BomLine[];
  readonly routings: readonly RoutingOperation[];
  readonly itemSuppliers: readonly ItemSupplier[];
}

/** Items on so many levels: the first is sold, the last is bought; every parent has components of deeper levels. */
export function makeProducts(chance: Chance, plant: Plant, itemCount: number, levels: number): Products {
  const items: Item[] = [];
  const bom: BomLine[] = [];
  const routings: RoutingOperation[] = [];
  const itemSuppliers: ItemSupplier[] = [];
  const levelOf = (index: number) => Math.min(levels - 1, Math.floor((index * levels) / itemCount));
  const kinds = Array.from({ length: itemCount }, (_, index) => kindOf(chance, levelOf(index), levels));
  kinds.forEach((kind, index) => {
    const item = `I${index + 1}`;
    items.push(itemOf(chance, item, kind));
    if (kind === 'buy') {
      itemSuppliers.push(...suppliersOf(chance, item));
      return;
    }
    const deeper = kinds.map((_, place) => place).filter((place) => levelOf(place) > levelOf(index));
    const operations = kind === 'make' ? routingOf(chance, plant, item) : [];
    routings.push(...operations);
    for (const place of chance.some(deeper, 3)) {
      const late = operations.length > 1 && chance.is(0.3) ? chance.pick(operations).operation : null;
      bom.push(lineOf(chance, item, `I${place + 1}`, late));
    }
  });
  return { items, bom, routings, itemSuppliers };
}

function kindOf(chance: Chance, level: number, levels: number): Item['kind'] {
  if (level === levels - 1) return 'buy';
  return level > 0 && chance.is(0.2) ? 'phantom' : 'make';
}

function itemOf(chance: Chance, item: string, kind: Item['kind']): Item {
  return {
    item,
    description: item,
    kind,
    unit: 'pc',
    decimals: kind === 'buy' && chance.is(0.2) ? 2 : 0,
    leadTimeDays: kind === 'buy' && chance.is(0.5) ? chance.whole(1, 10) : null,
    safetyStock: kind !== 'phantom' && chance.is(0.3) ? chance.whole(1, 20) : 0,
    safetyTimeDays: kind !== 'phantom' && chance.is(0.1) ? chance.whole(1, 3) : 0,
    lotRule: kind === 'phantom' ? LOT_FOR_LOT : lotRuleOf(chance),
    scrap: kind === 'make' && chance.is(0.3) ? chance.pick([0.02, 0.05, 0.1]) : 0,
    overLaunch: kind === 'make' && chance.is(0.1) ? 0.05 : 0,
    unitCost: chance.whole(1, 100),
    price: chance.whole(100, 500),
    supplier: kind === 'buy' ? 'Foundry' : null,
    planner: null,
    family: null,
    shelfLifeDays: null,
  };
}

function lotRuleOf(chance: Chance): LotRule {
  const bases: LotRule['base'][] = [
    { rule: 'L4L' },
    { rule: 'L4L' },
    { rule: 'FOQ', quantity: chance.whole(10, 60) },
    { rule: 'POQ', periods: chance.whole(2, 3) },
    { rule: 'EOQ', setupCost: 40, holdingCost: 1 },
    { rule: 'SM', setupCost: 60, holdingCost: 1 },
    { rule: 'LUC', setupCost: 60, holdingCost: 1 },
    { rule: 'PPB', setupCost: 60, holdingCost: 1 },
    { rule: 'WW', setupCost: 60, holdingCost: 1 },
  ];
  return {
    base: chance.pick(bases),
    minimum: chance.is(0.2) ? chance.whole(5, 20) : null,
    multiple: chance.is(0.2) ? 5 : null,
    maximum: chance.is(0.15) ? 50 : null,
  };
}

function suppliersOf(chance: Chance, item: string): ItemSupplier[] {
  return chance.some(['Foundry', 'Steel'], 2).map((supplier, index) => ({
    item,
    supplier,
    leadTimeDays: chance.whole(1, 12),
    minimum: chance.is(0.2) ? 10 : null,
    multiple: chance.is(0.2) ? 5 : null,
    price: chance.whole(1, 50),
    priceFromQuantity: null,
    priority: index + 1,
  }));
}

function lineOf(chance: Chance, parent: string, component: string, operation: number | null): BomLine {
  return {
    parent,
    component,
    quantity: chance.pick([1, 1, 2, 3, 0.5]),
    fixedQuantity: chance.is(0.1) ? 1 : 0,
    scrap: chance.is(0.1) ? 0.05 : 0,
    operation,
    from: null,
    to: null,
    alternative: null,
  };
}

function routingOf(chance: Chance, plant: Plant, item: string): RoutingOperation[] {
  const count = chance.whole(1, 4);
  return Array.from({ length: count }, (_, index): RoutingOperation => {
    const away = index > 0 && chance.is(0.08);
    const resources = away ? [SUBCONTRACTOR] : chance.pick(plant.choices);
    const unitTime = away ? 0 : chance.pick([0.5, 1, 2.25, 4, 7.3]);
    const staffed = !away && !resources[0].startsWith('P') && chance.is(0.35);
    return {
      item,
      operation: (index + 1) * 10,
      description: `${item} ${(index + 1) * 10}`,
      resources,
      setupTime: away ? 0 : chance.pick([0, 10, 15, 30, 12.5]),
      unitTime,
      queue: chance.is(0.1) ? 60 : 0,
      wait: chance.is(0.15) ? chance.whole(1, 8) * 30 : 0,
      move: chance.is(0.2) ? 15 : 0,
      minBatch: null,
      transferBatch: !away && index + 1 < count && chance.is(0.2) ? chance.whole(3, 10) : null,
      tool: !away && chance.is(0.15) ? chance.pick(plant.tools) : null,
      skill: staffed ? chance.pick(SKILLS) : null,
      people: staffed && chance.is(0.2) ? 2 : 1,
      setupFamily: chance.is(0.7) ? chance.pick(FAMILIES) : null,
      subcontractor: away ? SUBCONTRACTOR : null,
      subcontractDays: away ? chance.whole(1, 5) : null,
      next: index + 1 < count ? null : [],
      instruction: null,
      document: null,
      alternative: null,
      // What may not be interrupted fits into a shift.
      interruptible: away || unitTime > 1 || !chance.is(0.2),
    };
  });
}
