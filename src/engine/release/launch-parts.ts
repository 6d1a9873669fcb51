import type { PlanningInput } from '../model/input';
import type { NetRequirementRow, Plan, PlanOrder } from '../model/plan';
import { QUANTITY_TOLERANCE, type Quantity } from '../model/units';
import { groupRows } from './group-rows';

/** The launched quantity, from the net need on: what is lost, what is launched on top, and what the lot rule or the order itself adds or lacks. */
export interface LaunchParts {
  /** Good units: of a planned order its share of the net requirement that it covers, of an open one what takes from it. */
  readonly need: Quantity;
  readonly scrap: Quantity;
  readonly overLaunch: Quantity;
  readonly rounding: Quantity;
}

/**
 * Tells what the launched quantity of an order is made of (DOMAIN convention 4): need, what scrap takes of it, over-launch on both, and the rest, which
 * is the lot rule's and the decimals'. Of an open order the planner decided the quantity: what nobody takes is the rest.
 */
export function launchParts({ items, parameters }: PlanningInput, plan: Plan): (order: PlanOrder) => LaunchParts {
  const records = new Map(items.map((item) => [item.item, item]));
  const covered = groupRows(
    plan.netRequirements.filter(({ plannedReceipt }) => plannedReceipt > QUANTITY_TOLERANCE),
    ({ item }) => item,
  );
  return (order) => {
    const { item, quantity, goodQuantity, due, status, pegs } = order;
    const rows = covered.get(item) ?? [];
    const row: NetRequirementRow | undefined = rows.findLast(({ bucket }) => bucket < due) ?? rows.at(0);
    if (status !== 'planned' || row === undefined) {
      const need = pegs.reduce((sum, peg) => sum + peg.quantity, 0);
      return { need, scrap: quantity - goodQuantity, overLaunch: 0, rounding: goodQuantity - need };
    }
    const need = (row.net * goodQuantity) / row.plannedReceipt;
    const { scrap: share = 0, overLaunch: onTop = 0 } = records.get(item) ?? {};
    const scrap = (parameters.scrapConvention === 'yield' ? need / (1 - share) : need * (1 + share)) - need;
    const overLaunch = (need + scrap) * onTop;
    return { need, scrap, overLaunch, rounding: quantity - need - scrap - overLaunch };
  };
}
