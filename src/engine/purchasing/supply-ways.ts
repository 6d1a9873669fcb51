import type { CalendarBook } from '../calendar/calendar-book';
import { workingDaysBetween } from '../calendar/working-days';
import { rollUpCosts, type CostBook } from '../cost/roll-up';
import type { Item, PlanningInput } from '../model/input';
import type { Plan } from '../model/plan';
import type { ItemId, Quantity } from '../model/units';
import { priceAt } from './price-breaks';
import { supplierTerms, type SupplierTerms } from './supplier-terms';

export type SupplyWayKind = 'make' | 'buy' | 'subcontract';

/** One way to get an item. */
export interface SupplyWay {
  readonly item: ItemId;
  readonly kind: SupplyWayKind;
  /** null for making it in the house. */
  readonly supplier: string | null;
  /** Units at once for which all ways of the item are compared. */
  readonly quantity: Quantity;
  /** The least that may be ordered this way; null = any. */
  readonly minimum: Quantity | null;
  /** Money for one good unit; null = not known. */
  readonly unitCost: number | null;
  /** False when something in the cost has no price: it is more than that. */
  readonly complete: boolean;
  /** Working days; of what is made, the mean of its orders in the plan, else the item's. */
  readonly leadTimeDays: number | null;
  /** What the plan does now. */
  readonly current: boolean;
  readonly cheapest: boolean;
  readonly fastest: boolean;
}

type Draft = Omit<SupplyWay, 'cheapest' | 'fastest'>;

/**
 * Items that can be had in several ways, each way with its cost for the same quantity (the mean order of the plan, at least one) and its lead time. Made:
 * standard cost by roll-up through bill and routing. Bought: the price at the break of the quantity. Subcontracted as a whole: the subcontractor's
 * price and the components that go with it; a subcontractor of one operation of the routing is part of making it.
 */
export function supplyWays(input: PlanningInput, plan: Plan, calendars: CalendarBook): readonly SupplyWay[] {
  const terms = supplierTerms(input.itemSuppliers);
  const routed = new Map<ItemId, Set<string | null>>();
  for (const { item, subcontractor } of input.routings) routed.set(item, (routed.get(item) ?? new Set()).add(subcontractor));
  const outside = new Set(input.suppliers.filter(({ kind }) => kind === 'subcontractor').map(({ supplier }) => supplier));
  const book = rollUpCosts(input, plan);
  const makeDays = madeIn(plan, calendars);
  return input.items.flatMap((item) => {
    const operations = routed.get(item.item);
    const offers = (terms.get(item.item) ?? [])
      .filter(({ supplier }) => operations?.has(supplier) !== true)
      .sort((one, other) => one.priority - other.priority);
    if (offers.length + (operations === undefined ? 0 : 1) < 2) return [];
    const quantity = usualQuantity(item, plan);
    const make = operations === undefined ? [] : [makeWay(item, quantity, input, plan, book, makeDays)];
    const drafts = [...make, ...offers.map((offer) => boughtWay(item, quantity, offer, outside.has(offer.supplier), book))];
    return judged(drafts, item);
  });
}

function usualQuantity({ item, decimals }: Item, { orders }: Plan): Quantity {
  const own = orders.filter((order) => order.item === item);
  if (own.length === 0) return 1;
  const mean = own.reduce((sum, { quantity }) => sum + quantity, 0) / own.length;
  const scale = 10 ** decimals;
  return Math.max(1 / scale, Math.round(mean * scale) / scale);
}

/** Mean working days from start to finish of the orders that are made, by item. */
function madeIn({ orders }: Plan, calendars: CalendarBook): (item: Item) => number | null {
  const time = calendars.calendar(null);
  return (item) => {
    const days = orders.flatMap(({ item: made, kind, start, finish }) =>
      made === item.item && kind === 'make' && start !== null && finish !== null ? [workingDaysBetween(time, start, finish) + 1] : [],
    );
    return days.length === 0 ? item.leadTimeDays : days.reduce((sum, one) => sum + one, 0) / days.length;
  };
}

function makeWay(
  item: Item,
  quantity: Quantity,
  input: PlanningInput,
  plan: Plan,
  book: CostBook,
  makeDays: (item: Item) => number | null,
): Draft {
  // An item that is bought as a rule is costed as if it were made.
  const asMade = { ...input, items: input.items.map((one): Item => (one.item === item.item ? { ...one, kind: 'make' } : one)) };
  const cost = (item.kind === 'make' ? book : rollUpCosts(asMade, plan)).forQuantity(item.item, quantity);
  return {
    item: item.item,
    kind: 'make',
    supplier: null,
    quantity,
    minimum: item.lotRule.minimum,
    unitCost: cost?.total ?? null,
    complete: cost?.incomplete === false,
    leadTimeDays: makeDays(item),
    current: item.kind === 'make',
  };
}

function boughtWay(item: Item, quantity: Quantity, offer: SupplierTerms, isSubcontractor: boolean, book: CostBook): Draft {
  const price = priceAt(offer.breaks, Math.max(quantity, offer.minimum ?? 0));
  const cost = isSubcontractor && item.kind !== 'buy' ? book.forQuantity(item.item, quantity) : undefined;
  const components = cost?.lines.filter(({ kind }) => kind === 'component') ?? [];
  const material = components.reduce((sum, { amount }) => sum + amount, 0);
  return {
    item: item.item,
    kind: isSubcontractor ? 'subcontract' : 'buy',
    supplier: offer.supplier,
    quantity,
    minimum: offer.minimum,
    unitCost: price === null ? null : price + material,
    complete: price !== null && components.every(({ rate }) => rate !== null),
    leadTimeDays: offer.leadTimeDays,
    current: false,
  };
}

/** Marks what the plan does, and what costs least and takes least; one way alone with a figure is neither. */
function judged(drafts: readonly Draft[], item: Item): readonly SupplyWay[] {
  const preferred = item.kind === 'make' ? null : (drafts.find(({ kind }) => kind !== 'make')?.supplier ?? null);
  const isLeast = (valueOf: (draft: Draft) => number | null): ((draft: Draft) => boolean) => {
    const values = drafts.flatMap((draft) => valueOf(draft) ?? []);
    const least = Math.min(...values);
    return (draft) => values.length > 1 && valueOf(draft) === least;
  };
  const cheapest = isLeast(({ unitCost, complete }) => (complete ? unitCost : null));
  const fastest = isLeast(({ leadTimeDays }) => leadTimeDays);
  return drafts.map((draft) => ({
    ...draft,
    current: draft.current || (preferred !== null && draft.supplier === preferred),
    cheapest: cheapest(draft),
    fastest: fastest(draft),
  }));
}
