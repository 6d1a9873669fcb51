import { launchQuantity } from '../lots/launch-quantity';
import type { LotRule } from '../lots/lot-rule';
import type { Item, PlanningInput } from '../model/input';
import type { Plan } from '../model/plan';
import type { ItemId, Quantity } from '../model/units';
import { preferredSuppliers, purchaseTerms } from '../mrp/purchasing';

/** A lot: units launched (or bought) at once, and the good ones that come out. */
export interface Lot {
  readonly launched: Quantity;
  readonly good: Quantity;
}

/** Lots of every item. */
export interface LotBook {
  /** Good units of the mean order of the plan; 1 where the plan has none. */
  usualNeed(item: ItemId): Quantity;
  /** What is launched so that so many good units come out, by scrap, over-launch and lot rule (DOMAIN conventions 4 and 5). */
  lotFor(item: Item, good: Quantity): Lot;
}

/** The standard lot of an item is the lot of its usual need. A rule that looks ahead sees one need alone. */
export function lotBook(input: PlanningInput, plan: Plan): LotBook {
  const orders = new Map<ItemId, { count: number; good: Quantity }>();
  for (const { item, goodQuantity } of plan.orders) {
    const sum = orders.get(item) ?? { count: 0, good: 0 };
    orders.set(item, { count: sum.count + 1, good: sum.good + goodQuantity });
  }
  const suppliers = preferredSuppliers(input.itemSuppliers);
  const ruleOf = (item: Item): LotRule => (item.kind === 'make' ? item.lotRule : purchaseTerms(item, suppliers.get(item.item)).lotRule);
  const convention = input.parameters.scrapConvention;
  return {
    usualNeed(item) {
      const sum = orders.get(item);
      return sum === undefined || sum.good <= 0 ? 1 : sum.good / sum.count;
    },
    lotFor(item, good) {
      const { scrap, overLaunch, decimals } = item;
      const launched = launchQuantity(good, { scrap, overLaunch, decimals, convention, lotRule: ruleOf(item) });
      return { launched, good: launched * (convention === 'yield' ? 1 - scrap : 1 / (1 + scrap)) };
    },
  };
}
