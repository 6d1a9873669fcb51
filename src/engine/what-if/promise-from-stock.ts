import type { Plan } from '../model/plan';
import type { ItemId, Minutes, Quantity } from '../model/units';
import type { PlanningInput } from '../model/input';
import { cumulativeToPromise } from '../mrp/available-to-promise';

/**
 * Available to promise: the first moment at which stock and open receipts cover the quantity beside everything that is wanted already, nothing made
 * or bought for it; null: never within the horizon. By the plan's net requirements, bucket by bucket.
 */
export function promiseFromStock({ stock, items }: PlanningInput, plan: Plan, item: ItemId, quantity: Quantity): Minutes | null {
  const rows = plan.netRequirements.filter((row) => row.item === item);
  const [first] = rows;
  if (first === undefined) {
    const safety = items.find((row) => row.item === item)?.safetyStock ?? 0;
    const free = stock.filter((lot) => lot.item === item && lot.status === 'free').reduce((sum, lot) => sum + lot.quantity, 0);
    return free - safety >= quantity ? plan.now : null;
  }
  const onHand = first.projected - first.receipts - first.plannedReceipt + first.gross;
  const left = cumulativeToPromise({ onHand, mps: rows.map(({ receipts }) => receipts), booked: rows.map(({ gross }) => gross) });
  const bucket = left.findIndex((amount) => amount >= quantity);
  return bucket < 0 ? null : Math.max(plan.now, rows[bucket].bucket);
}
