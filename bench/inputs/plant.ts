import type { Changeover, Demand, Item, PlanningInput, Resource, RoutingOperation } from '../../src/engine/model/input';
import { chanceOf } from './chance';
import { BENCH_NOW, emptyInput, plainItem } from './empty-input';

/** Operations an order has on average, as in the plant of the quality targets: 6,057 operations of 828 orders. */
const OPERATIONS_AN_ORDER = 7.3;
/** Tight enough that lateness is what tells plans apart. */
const TIGHTNESS = 1.25;

/**
 * A plant: `orders` orders for items of their own, each with 4 to 11 operations on `machines` machines in groups of three alternatives,
 * two-shift calendars with breaks, setup families with changeovers on every machine. Seeded.
 *
 * @param tightness 1 spreads the due dates over about a third more time than the plant needs at full load; the time to each due date is divided by it.
 *   From 1.25 on even the best dispatching rule is clearly late.
 */
export function plant(orders: number, machines: number, seed = 1, tightness = TIGHTNESS): PlanningInput {
  const chance = chanceOf(seed);
  const base = emptyInput();
  const groups = Math.max(1, Math.floor(machines / 3));
  const resources: Resource[] = [];
  for (let m = 0; m < machines; m++) {
    resources.push({
      resource: `M${m}`,
      description: `Machine ${m}`,
      kind: 'machine',
      sector: `S${m % 5}`,
      group: `G${m % groups}`,
      count: 1,
      calendar: 'day',
      efficiency: 1,
      hourlyCost: 40,
      finite: true,
      bottleneck: false,
      from: null,
      to: null,
    });
  }
  const machinesOf = Array.from({ length: groups }, (_, g) =>
    resources.filter((_machine, m) => m % groups === g).map((resource) => resource.resource),
  );
  const families = 8;
  const changeovers: Changeover[] = [];
  for (let g = 0; g < groups; g++) {
    for (let from = 0; from < families; from++) {
      for (let to = 0; to < families; to++) {
        if (from !== to)
          changeovers.push({ resource: `G${g}`, fromFamily: `F${from}`, toFamily: `F${to}`, time: chance.whole(10, 50), cost: 0 });
      }
    }
  }
  const items: Item[] = [];
  const routings: RoutingOperation[] = [];
  const demands: Demand[] = [];
  const spanDays = Math.max(5, (orders * OPERATIONS_AN_ORDER * 110) / (machines * 900)) * (7 / 5);
  for (let o = 0; o < orders; o++) {
    const item = `A${o}`;
    items.push(plainItem(item, 'make'));
    const count = chance.whole(4, 11);
    for (let k = 0; k < count; k++) {
      const group = chance.whole(0, groups - 1);
      routings.push({
        item,
        operation: (k + 1) * 10,
        description: `Operation ${(k + 1) * 10}`,
        resources: machinesOf[group] ?? [],
        setupTime: chance.whole(5, 20),
        unitTime: chance.whole(2, 12),
        queue: 0,
        wait: 0,
        move: 0,
        minBatch: null,
        transferBatch: null,
        tool: null,
        skill: null,
        people: 1,
        setupFamily: `F${chance.whole(0, families - 1)}`,
        subcontractor: null,
        subcontractDays: null,
        next: null,
        instruction: null,
        document: null,
        alternative: null,
        interruptible: true,
      });
    }
    const due = Math.floor(BENCH_NOW / 1440) + Math.round((3 + chance.next() * spanDays) / tightness);
    demands.push({
      id: `D${o}`,
      item,
      quantity: chance.whole(4, 20),
      due: { minutes: due * 1440, hasTime: false },
      kind: 'order',
      customer: null,
      priority: chance.whole(1, 5),
      promised: null,
      price: null,
    });
  }
  return {
    ...base,
    parameters: { ...base.parameters, horizonDays: Math.ceil(spanDays * 2) + 30 },
    items,
    routings,
    resources,
    changeovers,
    demands,
  };
}
