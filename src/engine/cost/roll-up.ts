import type { Item, PlanningInput, RoutingOperation } from '../model/input';
import type { Plan } from '../model/plan';
import type { ItemId, Quantity } from '../model/units';
import { preferredSuppliers } from '../mrp/purchasing';
import { createRoutingBook } from '../operations/routing';
import { costNetwork } from './components-of-lot';
import { NO_COST, addParts } from './cost-lines';
import type { CostLine, CostParts, ItemCost } from './cost-lines';
import { purchasePrices } from './purchase-price';
import { lotBook, type Lot } from './standard-lots';
import { toolRates, workRates } from './work-rates';

/** Costs of all items. */
export interface CostBook {
  /** At the standard lot of each, by low-level code from the top, then by id. */
  readonly standards: readonly ItemCost[];
  standard(item: ItemId): ItemCost | undefined;
  /** Of the items that have several routings, by each of them at the same standard lot; the cheapest of an item first. */
  readonly alternatives: readonly AlternativeCost[];
  /** When so many good units are asked for at once; components are made in their standard lot or in what this needs, whichever is larger. */
  forQuantity(item: ItemId, good: Quantity): ItemCost | undefined;
}

/** What an item costs by one of its routings. */
export interface AlternativeCost {
  /** null = the routing without a name of its own. */
  readonly alternative: string | null;
  readonly cost: ItemCost;
  /** More than by the routing of the standard cost, for one unit; negative: less. */
  readonly difference: number;
  readonly isStandard: boolean;
}

type CostOfComponent = (index: number, need: Quantity) => ItemCost;

/**
 * Standard cost by roll-up through bill and routing: components before parents (low-level codes from the bottom), setups shared by the lot, scrap
 * borne by the good units (DOMAIN conventions 4, 5, 12), purchases at the break of their lot, tools that have an hourly cost by the hour.
 * Phantoms have no cost of their own. The same arithmetic as UNIT_COST: (setup / lot + unit time) × rate.
 */
export function rollUpCosts(input: PlanningInput, plan: Plan): CostBook {
  const { items } = input;
  const { network, componentsOf } = costNetwork(input, plan.now);
  const lots = lotBook(input, plan);
  const make = costMaker(input, componentsOf);
  const standards = new Map<number, ItemCost>();
  const known: CostOfComponent = (index) => standards.get(index) ?? make(index, network.levels[index], lots.lotFor(items[index], 1), known);
  for (const index of [...network.order].reverse()) {
    const item = items[index];
    if (item.kind === 'phantom') continue;
    standards.set(index, make(index, network.levels[index], lots.lotFor(item, lots.usualNeed(item.item)), known));
  }
  const larger: CostOfComponent = (index, need) => {
    const item = items[index];
    return make(index, network.levels[index], lots.lotFor(item, Math.max(need, lots.usualNeed(item.item))), larger);
  };
  return {
    standards: [...network.order].flatMap((index) => standards.get(index) ?? []),
    standard: (item) => standards.get(network.indexOf.get(item) ?? -1),
    alternatives: alternativesOf(input).flatMap(({ item, names }) => {
      const index = network.indexOf.get(item);
      const standard = standards.get(index ?? -1);
      if (index === undefined || standard === undefined) return [];
      // The routing without a name is the usual one; where all have names, the first of them is.
      const usual = names.includes(null) ? null : names[0];
      const lot = lots.lotFor(items[index], lots.usualNeed(item));
      return names
        .map((alternative): AlternativeCost => {
          const cost = make(index, network.levels[index], lot, known, alternative);
          return { alternative, cost, difference: cost.total - standard.total, isStandard: alternative === usual };
        })
        .sort((a, b) => a.cost.total - b.cost.total);
    }),
    forQuantity(item, good) {
      const index = network.indexOf.get(item);
      return index === undefined ? undefined : make(index, network.levels[index], lots.lotFor(items[index], good), larger);
    },
  };
}

type ItemCostMaker = (index: number, level: number, lot: Lot, componentCost: CostOfComponent, alternative?: string | null) => ItemCost;

/** Items with more than one routing, in the order of the table. */
function alternativesOf({ routings }: PlanningInput): { readonly item: ItemId; readonly names: readonly (string | null)[] }[] {
  const byItem = new Map<ItemId, Set<string | null>>();
  for (const { item, alternative } of routings) byItem.set(item, (byItem.get(item) ?? new Set()).add(alternative));
  return [...byItem].flatMap(([item, names]) => (names.size < 2 ? [] : [{ item, names: [...names] }]));
}

function costMaker(
  input: PlanningInput,
  componentsOf: (item: number, launched: Quantity) => { index: number; quantity: Quantity }[],
): ItemCostMaker {
  const { items } = input;
  const routings = createRoutingBook(input.routings);
  const workLines = operationLines(input);
  const priceLine = purchaseLine(input);
  return (index, level, lot, componentCost, alternative = null) => {
    const item = items[index];
    const operations = item.kind === 'buy' ? [] : (routings.routing(item.item, alternative)?.operations ?? []);
    const components = item.kind === 'buy' ? [] : componentsOf(index, lot.launched);
    let parts: CostParts = NO_COST;
    let incomplete = false;
    const lines: CostLine[] = [];
    for (const { index: component, quantity } of components) {
      const cost = componentCost(component, quantity);
      const each = lot.good > 0 ? quantity / lot.good : 0;
      lines.push({ ...NO_LINE, kind: 'component', component: cost.item, quantity: each, rate: cost.total, amount: each * cost.total });
      parts = addParts(parts, cost, each);
      incomplete ||= cost.incomplete;
    }
    for (const operation of operations) lines.push(...workLines(item, operation, lot));
    const made = (item.kind === 'make' || item.kind === 'phantom') && components.length > 0;
    if (!made && operations.length === 0) lines.push(priceLine(item, lot));
    for (const line of lines) if (line.kind !== 'component') parts = addParts(parts, partOf(line));
    incomplete ||= lines.some((line) => line.rate === null);
    const total = parts.material + parts.work + parts.subcontract + parts.tools;
    return { item: item.item, level, ...lot, ...parts, total, lines, incomplete };
  };
}

const NO_LINE = { component: null, operation: null, resource: null, quantity: null, hours: null } as const;

function partOf({ kind, amount }: CostLine): CostParts {
  if (kind === 'operation') return { ...NO_COST, work: amount };
  if (kind === 'tool') return { ...NO_COST, tools: amount };
  return kind === 'subcontract' ? { ...NO_COST, subcontract: amount } : { ...NO_COST, material: amount };
}

/** What one good unit takes at an operation: hours of machine and people and of its tool, or the price of the subcontractor. */
function operationLines(input: PlanningInput): (item: Item, operation: RoutingOperation, lot: Lot) => CostLine[] {
  const rateOf = workRates(input);
  const tools = toolRates(input);
  const prices = purchasePrices(input);
  const efficiency = new Map(input.resources.map((resource) => [resource.resource, resource.efficiency]));
  return (item, operation, lot) => {
    const line = { ...NO_LINE, operation: operation.operation, resource: operation.resources[0] ?? operation.subcontractor };
    const each = lot.good > 0 ? lot.launched / lot.good : 1;
    const rate = rateOf(operation);
    if (operation.subcontractDays !== null) {
      const asked = [operation.subcontractor, operation.resources[0]].map((name) =>
        prices.ofSupplier(item.item, name ?? null, lot.launched),
      );
      const outside = asked.find((one) => one !== null) ?? null;
      if (outside !== null) return [{ ...line, kind: 'subcontract', quantity: each, rate: outside, amount: each * outside }];
    }
    const least = operation.minBatch !== null && lot.launched > 0 ? Math.max(1, operation.minBatch / lot.launched) : 1;
    const speed = efficiency.get(operation.resources[0]) ?? 1;
    const unitHours = (operation.unitTime / 60 / (speed > 0 ? speed : 1)) * least;
    const hours = (operation.setupTime / 60 / lot.launched + unitHours) * each;
    const kind = operation.subcontractDays === null ? 'operation' : 'subcontract';
    const work: CostLine = {
      ...line,
      kind,
      hours,
      rate: hours > 0 || kind === 'subcontract' ? rate : (rate ?? 0),
      amount: hours * (rate ?? 0),
    };
    const wear = operation.tool === null ? undefined : tools.get(operation.tool);
    if (wear === undefined) return [work];
    return [work, { ...line, kind: 'tool', resource: operation.tool, hours, rate: wear, amount: hours * wear }];
  };
}

/** The price of what is bought or subcontracted whole, at the break of its lot; without one the item's unit cost. */
function purchaseLine(input: PlanningInput): (item: Item, lot: Lot) => CostLine {
  const prices = purchasePrices(input);
  const suppliers = preferredSuppliers(input.itemSuppliers);
  return (item, lot) => {
    const supplier = suppliers.get(item.item)?.supplier ?? item.supplier;
    const rate = prices.of(item.item, supplier, lot.launched);
    const each = lot.good > 0 ? lot.launched / lot.good : 1;
    const kind = item.kind === 'subcontract' ? 'subcontract' : 'purchase';
    return { ...NO_LINE, kind, component: item.item, resource: supplier, quantity: each, rate, amount: each * (rate ?? 0) };
  };
}
