import { MASTER_SCHEDULE_PEG, SAFETY_STOCK_PEG, type Peg } from '../model/plan';
import { QUANTITY_TOLERANCE, type DemandId, type Quantity } from '../model/units';
import type { Netting, PegLink } from '../mrp/netting';

/**
 * What each order serves at the end of the chain, by order: units of this order for each demand. What an order supplies to another is
 * shared among the demands that the other serves, in proportion. A parent stands before its suppliers in netting's orders, so one pass does.
 *
 * @param demandIds by demand index
 */
export function orderPegs(netting: Netting, demandIds: readonly DemandId[]): readonly (readonly Peg[])[] {
  const links: PegLink[][] = netting.orders.map(() => []);
  for (const peg of netting.pegs) if (peg.supply.kind === 'order') links[peg.supply.order].push(peg);
  const served: Map<DemandId, Quantity>[] = [];
  for (const own of links) {
    const of = new Map<DemandId, Quantity>();
    for (const { consumer, quantity } of own) {
      if (consumer.kind === 'demand') add(of, demandIds[consumer.demand], quantity);
      else if (consumer.kind === 'programme') add(of, MASTER_SCHEDULE_PEG, quantity);
      else if (consumer.kind === 'safety-stock') add(of, SAFETY_STOCK_PEG, quantity);
      else share(of, served[consumer.order], quantity);
    }
    served.push(of);
  }
  return served.map((of) => [...of].map(([demand, quantity]) => ({ demand, quantity: withoutNoise(quantity) })));
}

function share(of: Map<DemandId, Quantity>, served: ReadonlyMap<DemandId, Quantity> | undefined, quantity: Quantity): void {
  if (served === undefined) return;
  let total = 0;
  for (const units of served.values()) total += units;
  if (total <= QUANTITY_TOLERANCE) return;
  for (const [demand, units] of served) add(of, demand, (quantity * units) / total);
}

function add(of: Map<DemandId, Quantity>, demand: DemandId, quantity: Quantity): void {
  of.set(demand, (of.get(demand) ?? 0) + quantity);
}

/** Shares are fractions of a whole: their last binary digits say nothing. */
function withoutNoise(quantity: Quantity): Quantity {
  return Math.round(quantity * 1e6) / 1e6;
}
